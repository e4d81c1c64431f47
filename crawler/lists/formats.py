"""Which reader reads this file: by its extension, then by its content."""
