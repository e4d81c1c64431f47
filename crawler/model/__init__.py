"""What are the things called? Frozen values that cross the borders of rooms; no behaviour but their own parsing."""
