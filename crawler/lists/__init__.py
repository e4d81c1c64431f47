"""What does the list say, and where exactly? Bytes in, entries and links out."""
