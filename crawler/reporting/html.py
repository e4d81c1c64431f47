"""`report.html`: the report in one file that needs no network, to read, filter and print in a browser."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from crawler.model.run import EntryRow, LinkRow, Report, Run
from crawler.model.verdict import VerdictName
from crawler.reporting.charts import most_cited, over_time
from crawler.reporting.digest import Digest, Item, digest
from crawler.reporting.escape import clean, clickable, without_userinfo
from crawler.reporting.outages import host_of
from crawler.reporting.summary import facts, standing, summary, warnings
from crawler.reporting.worddiff import Piece, word_diff
from crawler.reporting.wording import cited, count, day, minute, say

# Of a section's items; the others show their first line only, so that two minutes reach the end.
_MOST_OPEN = 20
# Of a section's items; a script makes the others when they come into view. 10,000 at once take Chromium 3 s and more.
_MOST_AT_ONCE = 200
# Of one item or of one reason; report.json has all.
_MOST_ADDRESSES = 20
_MOST_HOSTS = 20
_NO_SECTION = "(no section)"


# Rows of the table of links; of a longer list those that are not simply fine. report.json has all.
_MOST_LINKS = 2000


@dataclass(frozen=True, slots=True)
class Card:
    """One item as the page shows it; texts are clean and not yet escaped."""

    item: Item
    section: str
    host: str
    since: str
    staleness: int
    """0 to 100: of the stalest entry that it is about."""
    cited: str
    """How often its work is cited; empty where nobody counts."""
    by: str
    """Authors and year as listed; empty without."""
    past: tuple[tuple[str, str], ...]
    """Days on which its link began to answer otherwise, and how, oldest first; empty where it never did."""
    diff: tuple[Piece, ...]
    """Listed beside fresh; empty where there are no two texts to compare."""


@dataclass(frozen=True, slots=True)
class Group:
    """A section of the page."""

    id: str
    title: str
    cards: tuple[Card, ...]
    folded: bool = False


@dataclass(frozen=True, slots=True)
class SectionStaleness:
    """How stale a section of the lists is on average."""

    name: str
    entries: int
    mean: int
    """0 to 100."""


def render(report: Report) -> str:
    """The page; the same report gives the same text.

    All that strangers wrote is escaped by the template, and the page's own policy forbids every other script, style and
    request.
    """
    told = digest(report)
    groups = tuple(group for group in _groups(report, told) if group.cards)
    script = Markup(_source("report.js"))  # noqa: S704 - our own file, not a stranger's text
    style = Markup(_source("report.css"))  # noqa: S704 - likewise
    return _TEMPLATES.get_template("report.html.jinja").render(
        report=report,
        links=_worth_showing(report.links),
        told=told,
        title=f"What has gone stale, {day(report.run.started)}",
        warnings=warnings(report),
        summary=summary(report, told),
        facts=facts(report),
        groups=groups,
        choices=_choices(groups),
        sections=_sections(report.entries),
        over_time=over_time(report.levels),
        most_cited=most_cited(report.entries),
        acknowledged=sorted(report.acknowledged, key=lambda one: (one.ack.until, one.finding.key)),
        first_run=report.against is None,
        script=script,
        style=style,
        script_hash=_hash(script),
        style_hash=_hash(style),
        most_open=_MOST_OPEN,
        most_at_once=_MOST_AT_ONCE,
        most_addresses=_MOST_ADDRESSES,
        most_hosts=_MOST_HOSTS,
    )


def _worth_showing(rows: Sequence[LinkRow]) -> Sequence[LinkRow]:
    if len(rows) <= _MOST_LINKS:
        return rows
    return [row for row in rows if row.verdict.name is not VerdictName.OK]


def _groups(report: Report, told: Digest) -> Iterator[Group]:
    rows = {(row.entry.list, row.entry.id): row for row in report.entries}
    pasts = {
        row.url: tuple((day(change.at), say(change.verdict, change.reason)) for change in row.changes)
        for row in report.links
        if len(row.changes) > 1
    }
    first_run = report.against is None
    new_title = "To act on" if first_run else "To act on, new"
    parts = (
        ("act-new", new_title, told.act_new, False),
        ("act-standing", "To act on, still standing", told.act_standing, False),
        ("look", "To look at", told.look, False),
        ("notes", "Notes: nothing to do yet", told.notes, True),
    )
    for name, title, items, folded in parts:
        yield Group(name, title, tuple(_card(item, report.run, rows, pasts) for item in items), folded)


def _card(
    item: Item, run: Run, rows: dict[tuple[str, str], EntryRow], pasts: dict[str, tuple[tuple[str, str], ...]]
) -> Card:
    about = [row for finding in item.findings if (row := rows.get((finding.list, finding.entry or "")))]
    entry = about[0].entry if about else None
    authors = "" if entry is None or item.host else _by(entry.authors, entry.year)
    return Card(
        item=item,
        section=_section(entry.section if entry else None),
        host=clean(item.host or host_of(item.first.url or "")),
        since=standing(item, run),
        staleness=max((row.staleness for row in about), default=0),
        cited="; ".join(dict.fromkeys(cited(each) for row in about for each in row.citations)),
        by=authors,
        past=pasts.get(item.first.url or "", ()) if item.first.kind in tuple(VerdictName) and not item.host else (),
        diff=_diff(item),
    )


def _by(authors: Sequence[str], year: int | None) -> str:
    names = ", ".join(clean(name) for name in authors[:3]) + (" and others" if len(authors) > 3 else "")  # noqa: PLR2004 - three names fit a line
    return ", ".join(filter(None, (names, str(year or ""))))


def _diff(item: Item) -> tuple[Piece, ...]:
    first = item.first
    if not first.listed or not first.fresh or first.listed == first.fresh:
        return ()
    if first.kind in ("published", "superseded"):
        return ()  # two works, and no spelling of one
    return word_diff(_plain(first.listed), _plain(first.fresh))


def _section(name: str | None) -> str:
    return clean(name or "") or _NO_SECTION


def _sections(rows: Sequence[EntryRow]) -> tuple[SectionStaleness, ...]:
    """In the order of the lists."""
    values: dict[str, list[int]] = {}
    for row in rows:
        values.setdefault(_section(row.entry.section), []).append(row.staleness)
    return tuple(SectionStaleness(name, len(of), round(sum(of) / len(of))) for name, of in values.items())


def _choices(groups: Sequence[Group]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """What can be filtered by: name, label, values that occur."""
    cards = [card for group in groups for card in group.cards]
    severities = {card.item.first.severity.value for card in cards}
    return (
        ("severity", "Severity", tuple(name for name in ("act", "look", "note") if name in severities)),
        ("kind", "Kind", _distinct(clean(card.item.first.kind) for card in cards)),
        ("section", "Section", tuple(dict.fromkeys(card.section for card in cards))),
        ("host", "Host", _distinct(card.host for card in cards)),
        ("state", "State", _distinct(card.item.first.state.value for card in cards)),
    )


def _distinct(values: Iterator[str]) -> tuple[str, ...]:
    return tuple(sorted(filter(None, set(values))))


def _plain(text: str) -> str:
    return clean(without_userinfo(text))


def _source(name: str) -> str:
    return _LOADER.get_source(_TEMPLATES, name)[0].strip()


def _hash(text: str) -> str:
    """What the page's Content-Security-Policy knows its own script and style by."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


_LOADER = PackageLoader("crawler.reporting")
_TEMPLATES = Environment(
    loader=_LOADER, autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined
)
_TEMPLATES.filters |= {"plain": _plain, "clickable": clickable, "minute": minute, "count": count}
_TEMPLATES.globals |= {"say": say}
