"""The Wayback Machine (https://archive.org/help/wayback_api.php): a redirect to the copy next to the moment asked for,
404 where there is none. Save Page Now answers with the address of the copy that it made.
"""

import re
from datetime import UTC, datetime
from urllib.parse import urlsplit

from crawler.metadata.answers.said import NOT_FOUND, OK, unknown
from crawler.model.answer import Answer, Reply

_FOUND = frozenset({OK, 301, 302, 307, 308})
_COPY = re.compile(r"/web/(\d{14})(?:[a-z]{2}_)?/(https?://\S+)\Z")
_HOME = "https://web.archive.org"


def read(reply: Reply) -> tuple[Answer, ...]:
    """The copy, if it is one of the host that was asked for."""
    asked = reply.asked[0]
    moment, _, url = asked.id.rpartition(" ")
    if reply.status == NOT_FOUND:
        return unknown(reply)
    if reply.status not in _FOUND:
        return ()
    found = _COPY.search(reply.location)
    if found is None and reply.status == OK and moment:
        found = _COPY.search(f"/web/{moment}/{url}")  # a copy of that very second
    if found is None or _host(found[2]) != _host(url):
        return ()
    try:
        made = datetime.strptime(found[1], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return ()
    where = f"{_HOME}/web/{found[1]}/{found[2]}"
    return (Answer(reply.service, asked, reply.fetched_at, leads_to=where, copied_at=made),)


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
