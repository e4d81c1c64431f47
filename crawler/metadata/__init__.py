"""What work is this, and what is known of it? Pure functions over pages and answers."""

from crawler.metadata.answers import read_reply
from crawler.metadata.asking import leads_to, next_service, primary_entries, subjects
from crawler.metadata.complete import complete
from crawler.metadata.identity import identify, landing_page
from crawler.metadata.page import read_page
from crawler.metadata.work import read_work

__all__ = [
    "complete",
    "identify",
    "landing_page",
    "leads_to",
    "next_service",
    "primary_entries",
    "read_page",
    "read_reply",
    "read_work",
    "subjects",
]
