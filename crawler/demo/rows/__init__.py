"""Every address of the demo web, by kind."""
