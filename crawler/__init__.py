"""someday: reads curated lists, checks their links, refreshes their metadata, and reports what has gone stale.

report = crawler.check(["README.md"])
frames = crawler.load()
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crawler.api import check, load

__version__ = "0.1.0"
__all__ = ["check", "load"]


def __getattr__(name: str) -> Any:
    # Every module of the package runs this file first; the crawler is loaded for those who ask for it.
    if name in __all__:
        from crawler import api  # noqa: PLC0415 - as above

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
