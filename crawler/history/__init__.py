"""What did we see, and when? The only state of someday: a SQL database."""

from crawler.history.store import History

__all__ = ["History"]
