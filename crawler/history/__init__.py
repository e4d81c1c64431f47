"""What did we see, and when? The only state of someday: a SQL database."""
