"""What work is this, and what is known of it? Pure functions over pages and answers."""

from crawler.metadata.page import read_page

__all__ = ["read_page"]
