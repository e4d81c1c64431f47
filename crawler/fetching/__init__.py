"""What does the world answer? The only door to the network."""
