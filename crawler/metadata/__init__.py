"""What work is this, and what is known of it? Pure functions over pages and answers."""

from crawler.metadata.identity import identify, landing_page
from crawler.metadata.page import read_page
from crawler.metadata.work import read_work

__all__ = ["identify", "landing_page", "read_page", "read_work"]
