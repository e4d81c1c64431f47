"""What work is this, and what is known of it? Pure functions over pages and answers."""
