"""robots.txt (RFC 9309), asked once for a host and obeyed."""

from dataclasses import dataclass

from protego import Protego

from crawler.model.fetch import Trouble

# Bytes. RFC 9309, section 2.5: at least so much must be read, more need not be.
LARGEST = 500 * 1024
MAX_HOPS = 5  # RFC 9309, section 2.3.1.2
# Seconds. A longer pause than this would let one host hold up a whole run; we stay at one request at a time.
LONGEST_DELAY = 60.0
# The name by which robots.txt files may address us.
_TOKEN = "someday"  # noqa: S105 - a product token, not a secret


@dataclass(frozen=True, slots=True)
class Robots:
    """What a host's robots.txt allows."""

    rules: Protego | None = None
    """None: everything is allowed."""
    delay: float = 0.0
    """Crawl-delay in seconds, capped."""

    def allows(self, url: str) -> bool:
        return self.rules is None or self.rules.can_fetch(url, _TOKEN)


ALLOW_ALL = Robots()


def read_robots(status: int, body: bytes, trouble: Trouble | None) -> Robots:
    """What an answer to the request for robots.txt allows.

    A server error would forbid everything (RFC 9309, section 2.3.1.4). That rule is made for crawlers that come back
    by themselves; we look at pages that a person has already chosen to link to, one request each, so we go on, and
    the page's own answer tells if the server is in trouble.
    """
    if trouble is not None or status != 200 or not body.strip():  # noqa: PLR2004 - only a 200 has rules
        return ALLOW_ALL
    text = body[:LARGEST].decode("utf-8-sig", errors="replace")
    if text.lstrip()[:1] == "<":  # an error page that calls itself 200
        return ALLOW_ALL
    rules = Protego.parse(text)
    return Robots(rules, min(float(rules.crawl_delay(_TOKEN) or 0.0), LONGEST_DELAY))
