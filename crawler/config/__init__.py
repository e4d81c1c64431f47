"""What a person has set outside of the command line: in the environment, and in someday.toml."""

from crawler.config.environment import CLOCK, CONTACT, DEFAULT_HISTORY, SERVICES, clock, contact, mail, tokens
from crawler.config.file import find, read
from crawler.config.settings import Settings

__all__ = [
    "CLOCK",
    "CONTACT",
    "DEFAULT_HISTORY",
    "SERVICES",
    "Settings",
    "clock",
    "contact",
    "find",
    "mail",
    "read",
    "tokens",
]
