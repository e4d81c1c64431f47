"""What work is this, and what is known of it? Pure functions over pages and answers."""

from crawler.metadata.answers import read_reply
from crawler.metadata.asking import leads_to, next_service, primary_entries, subjects
from crawler.metadata.complete import complete
from crawler.metadata.copies import MOST_QUESTIONS, copy_of, kept_copy, next_question
from crawler.metadata.identity import identify, landing_page, list_files
from crawler.metadata.page import read_page
from crawler.metadata.work import read_work

__all__ = [
    "MOST_QUESTIONS",
    "complete",
    "copy_of",
    "identify",
    "kept_copy",
    "landing_page",
    "leads_to",
    "list_files",
    "next_question",
    "next_service",
    "primary_entries",
    "read_page",
    "read_reply",
    "read_work",
    "subjects",
]
