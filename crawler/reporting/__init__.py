"""How does a report look in this format? A `Report` in, text out; nothing here reads a file, a clock or a store."""
