"""A saved page or PDF, judged and read as if it had just been fetched; nothing goes to the network."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from crawler.metadata import identify, read_page, read_work
from crawler.model.address import Address
from crawler.model.errors import MalformedAddressError, SomedayError
from crawler.model.fetch import Fetch
from crawler.model.identity import Identity
from crawler.model.record import Record
from crawler.model.verdict import Verdict
from crawler.verdicts import judge

# Bytes; far above the cap at which the crawler stops reading.
_LARGEST = 64 * 2**20
_PDF = b"%PDF-"
_HTML = "text/html"


@dataclass(frozen=True, slots=True)
class Inspected:
    """All that one response tells."""

    verdict: Verdict
    identities: tuple[Identity, ...]
    record: Record


def inspect_saved(path: Path, url: str, status: int, now: datetime) -> Inspected:
    """Judge and read a saved response.

    Args:
        url: where it was saved from; names the work, and resolves its links.
        status: the HTTP status that it came with.
        now: UTC; no work is of a later year.

    Raises:
        SomedayError: the file can't be read, or the address is none.
    """
    try:
        address = Address.parse(url).url
    except MalformedAddressError as error:
        raise SomedayError(f"--url {url}: {error}; give the http(s) address that the file was saved from") from None
    body = _body(path)
    kind = "application/pdf" if body.lstrip().startswith(_PDF) else _HTML
    fetch = Fetch(
        url=address,
        fetched_at=now,
        final_url=address,
        status=status,
        headers=(("content-type", kind),),
        body=body,
    )
    return Inspected(judge(fetch, read_page(fetch)), identify(address), read_work(fetch))


def _body(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise SomedayError(f"{path}: is a folder; name the saved page itself")
        if path.stat().st_size > _LARGEST:
            raise SomedayError(f"{path}: is larger than {_LARGEST >> 20} MB: no saved page")
        return path.read_bytes()
    except FileNotFoundError:
        raise SomedayError(f"{path}: there is no such file: check the name") from None
    except (OSError, ValueError) as error:
        raise SomedayError(f"{path}: can't be read ({error}): check its permissions") from None
