"""What work is this, and what is known of it? Pure functions over pages and answers."""

from crawler.metadata.identity import identify, landing_page
from crawler.metadata.page import read_page

__all__ = ["identify", "landing_page", "read_page"]
