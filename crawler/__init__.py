"""someday: reads curated lists, checks their links, refreshes their metadata, and reports what has gone stale."""

__version__ = "0.1.0"
