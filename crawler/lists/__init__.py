"""What does the list say, and where exactly? Bytes of a list to entries and links."""

from crawler.lists.formats import read

__all__ = ["read"]
