"""Links that are judged without a fetch: what is listed is no http(s) address, or no address at all."""

import re

from crawler.model.address import Address
from crawler.model.errors import MalformedAddressError
from crawler.model.verdict import Verdict, VerdictName

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")


def judge_unfetched(url: str) -> Verdict | None:
    """The verdict of a listed address that needs no fetch; None for a well-formed http(s) address."""
    text = url.strip()
    if text.startswith("#"):
        return Verdict(VerdictName.SKIPPED, "in-page")
    scheme = _SCHEME.match(text)
    name = scheme[1].lower() if scheme else ""
    if name == "mailto":
        return Verdict(VerdictName.SKIPPED, "mailto")
    if name not in ("http", "https"):
        said = f"{name}: is not http(s)" if name else "a relative address: it names a file beside the list"
        return Verdict(VerdictName.SKIPPED, "scheme", evidence=(said,))
    try:
        Address.parse(text)
    except MalformedAddressError as error:
        return Verdict(VerdictName.BROKEN, "malformed-url", evidence=(str(error),))
    return None
