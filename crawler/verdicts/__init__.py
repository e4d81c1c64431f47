"""What does this fetch say about this link? Pure functions over values."""
