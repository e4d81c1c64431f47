"""What has gone stale, since when, and what is a safe fix? Pure functions over values."""
