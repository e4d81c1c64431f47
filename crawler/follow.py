"""Lists that a list names: fetched, read, and put beside it, so that they are checked like any other."""

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from crawler import lists as readers
from crawler.fetching.pages import CrawlOptions, crawl
from crawler.history import History
from crawler.metadata import list_files
from crawler.model.address import Address
from crawler.model.entry import Parent, ReadingList
from crawler.model.errors import ListError, MalformedAddressError
from crawler.model.fetch import Fetch, Target

# A page with fewer entries is somebody's README, not a list.
_FEWEST_ENTRIES = 5
_MOST_LISTS = 20
_MOST_LINKS = 20_000
_LARGEST = 8 << 20  # bytes; the longest awesome lists have about one million
_OK = 200
# There is no such file, or it is a web page: the verdict of the link itself says what there is to say.
_NO_LIST = frozenset({_OK, 404, 410})


@dataclass(frozen=True, slots=True)
class Named:
    """An address that may be a list's."""

    url: str
    """As listed."""
    files: tuple[str, ...]
    """Where its text may be, the likeliest first."""
    parent: Parent


def candidates(lists: Iterable[ReadingList]) -> tuple[Named, ...]:
    """The addresses of entries that look like lists, each once."""
    found: dict[tuple[str, ...], Named] = {}
    for a_list in lists:
        for entry in a_list.entries:
            files = list_files(entry.url, entry.title, entry.section) if entry.url else ()
            if files and entry.url:
                found.setdefault(files, Named(entry.url, files, Parent(a_list.path, entry.line)))
    return tuple(found.values())


def follow(
    history: History,
    lists: Sequence[ReadingList],
    depth: int,
    options: CrawlOptions,
    stop: threading.Event,
) -> tuple[tuple[ReadingList, ...], tuple[str, ...]]:
    """The lists, each with those that it names behind it, and those that they name, down to a depth.

    One that can't be read now stands as it was read last.

    Returns:
        All lists, and lines for the reader of the report on what was left out.
    """
    remembered = {a_list.path: a_list for a_list in _last_read(history)}
    found: list[ReadingList] = list(lists)
    notes: list[str] = []
    level: Sequence[ReadingList] = lists
    tried: set[tuple[str, ...]] = set()
    room = _MOST_LISTS
    for _ in range(depth):
        named = [each for each in candidates(level) if each.files not in tried]
        tried.update(each.files for each in named)
        if len(named) > room:
            notes.append(f"not followed: {len(named) - room} further lists; {_MOST_LISTS} are followed in one run")
            named = named[:room]
        room -= len(named)
        level = []
        for each, now, said in _read_all(named, options, stop):
            path = each.parent.names(each.url)
            if said:
                notes.append(f"{path}: {said}{'; it stands as it was last read' if path in remembered else ''}")
            reading = remembered.get(path) if said else now
            if reading is None:
                continue
            if sum(len(one.links) for one in found) + len(reading.links) > _MOST_LINKS:
                notes.append(f"not followed: {path}: more than {_MOST_LINKS:,} links in all")
                continue
            level.append(replace(reading, parent=each.parent))
        found += level
    return tuple(found), tuple(notes)


def _last_read(history: History) -> tuple[ReadingList, ...]:
    runs = history.runs()
    return history.lists(runs[-1].id) if runs else ()


def _read_all(
    named: Sequence[Named], options: CrawlOptions, stop: threading.Event
) -> list[tuple[Named, ReadingList | None, str]]:
    """Each with what it reads as; with None and why where it can't be read, None and nothing where it is no list."""
    left = list(named)
    answers: dict[str, Fetch] = {}

    def on_fetch(fetch: Fetch) -> None:
        answers[fetch.url] = fetch

    for place in range(max((len(each.files) for each in named), default=0)):
        left = [each for each in left if place < len(each.files)]
        wanted = dict.fromkeys(key for each in left if (key := _key(each.files[place])))
        crawl([Target(key) for key in wanted], replace(options, max_body=_LARGEST), on_fetch, stop)
        left = [each for each in left if not _is_good(answers.get(_key(each.files[place])))]
    return [
        (each, *_read(each, [answers[key] for file in each.files if (key := _key(file)) in answers])) for each in named
    ]


def _read(each: Named, answers: Sequence[Fetch]) -> tuple[ReadingList | None, str]:
    good = next(filter(_is_good, answers), None)
    if good is None:
        lost = next((fetch for fetch in answers if fetch.trouble is not None or fetch.status not in _NO_LIST), None)
        return None, "" if lost is None else f"could not be read ({lost.trouble or f'HTTP {lost.status}'})"
    if good.truncated:
        return None, f"is longer than {_LARGEST >> 20} MB"
    try:
        reading = readers.read(good.body, each.parent.names(each.url))
    except ListError:
        return None, ""
    return (reading, "") if len(reading.entries) >= _FEWEST_ENTRIES else (None, "")


def _is_good(fetch: Fetch | None) -> bool:
    return fetch is not None and fetch.trouble is None and fetch.status == _OK and fetch.body_read and not fetch.is_html


def _key(url: str) -> str:
    try:
        return Address.parse(url).url
    except MalformedAddressError:
        return ""
