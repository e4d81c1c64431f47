"""YouTube's oEmbed (https://oembed.com/): 200 for a video, 404 for one that is gone, 401 for one not to be embedded."""

from crawler.metadata.answers.said import NOT_FOUND, OK, record, text, tree, unknown
from crawler.model.answer import Answer, Reply, Service

_NOT_TO_BE_EMBEDDED = 401
# The service says "Not Found"; a page that says so at length is somebody else's.
_LONGEST_REFUSAL = 100  # bytes


def read(reply: Reply) -> tuple[Answer, ...]:
    """The video that was asked for."""
    if reply.status == NOT_FOUND and len(reply.body) <= _LONGEST_REFUSAL and b"<" not in reply.body:
        return unknown(reply)
    if reply.status == _NOT_TO_BE_EMBEDDED:
        return (Answer(Service.YOUTUBE, reply.asked[0], reply.fetched_at),)
    said = tree(reply)
    title = text(said.get("title"))
    if reply.status != OK or said.get("type") != "video" or not title:
        return ()
    author = text(said.get("author_name"))
    found = record(Service.YOUTUBE, title=title, authors=[author] if author else (), venue="YouTube")
    return (Answer(Service.YOUTUBE, reply.asked[0], reply.fetched_at, record=found),)
