"""The handle of a DOI: whether it is registered, and where it leads.

https://www.doi.org/the-identifier/resources/factsheets/doi-resolution-documentation, "REST API"
"""

from crawler.metadata.answers.said import items, text, tree, unknown
from crawler.model.answer import Answer, Reply, Service

_SUCCESS, _NO_SUCH_HANDLE, _NO_SUCH_VALUES = 1, 100, 200


def read(reply: Reply) -> tuple[Answer, ...]:
    """The handle that was asked for."""
    answer = tree(reply)
    code = answer.get("responseCode")
    if code == _NO_SUCH_HANDLE:
        return unknown(reply)
    if code not in (_SUCCESS, _NO_SUCH_VALUES):
        return ()
    return (Answer(Service.DOI, reply.asked[0], reply.fetched_at, leads_to=_url(answer.get("values")) or None),)


def _url(values: object) -> str:
    for value in items(values):
        data = value.get("data")
        if value.get("type") == "URL" and isinstance(data, dict):
            return text(data.get("value"))
    return ""
