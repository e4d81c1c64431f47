"""`report.html`: one self-contained page; works from a file, without a network and without scripts."""

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader
from markupsafe import Markup, escape

from crawler.model.finding import Finding, Severity
from crawler.model.run import LinkRow, Report
from crawler.model.verdict import VerdictName
from crawler.reporting.digest import Item, digest
from crawler.reporting.escape import clean, without_userinfo
from crawler.reporting.outages import host_of
from crawler.reporting.summary import facts, standing, summary, warnings
from crawler.reporting.wording import day, minute, say

_WORDS = re.compile(r"\s+|[^\s]+")
# Characters of each side of a comparison; what is longer is cut.
_LONGEST = 1500
# Rows of the table of links.
_MOST_LINKS = 2000
_ENVIRONMENT = Environment(
    loader=PackageLoader("crawler.reporting"), autoescape=True, trim_blocks=True, lstrip_blocks=True
)


@dataclass(frozen=True, slots=True)
class _Bar:
    """How stale one section is: the mean of its entries, 0 to 100."""

    section: str
    staleness: int
    entries: int


def render(report: Report) -> str:
    """The report as a web page; the same report gives the same text."""
    told = digest(report)
    sections = {(row.entry.list, row.entry.id): row.entry.section or "" for row in report.entries}
    groups = (
        ("act-new", "To act on" if report.against is None else "To act on, new", told.act_new),
        ("act-standing", "To act on, still standing", told.act_standing),
        ("look", "To look at", told.look),
        ("notes", "Notes: nothing to do yet", told.notes),
    )
    items = [item for _, _, group in groups for item in group]
    return _ENVIRONMENT.get_template("report.html.jinja").render(
        title=f"What has gone stale, {day(report.run.started)}",
        warnings=warnings(report),
        summary=summary(report, told),
        facts=facts(report),
        counts=[(name.value, sum(row.verdict.name is name for row in report.links)) for name in VerdictName],
        groups=[(name, title, [_shown(item, report, sections) for item in group]) for name, title, group in groups],
        choices={
            "severity": [severity.value for severity in Severity],
            "kind": sorted({item.first.kind for item in items}),
            "state": ["new", "standing"],
            "section": sorted({_section(item, sections) for item in items} - {""}),
            "host": sorted({host_of(address) for item in items for address in item.addresses} - {""}),
        },
        better=[(clean(without_userinfo(one.item.title)), one.words, one.item.words) for one in told.better],
        unverified=told.unverified,
        acknowledged=[
            (_link(one.finding.url or one.finding.list), say(one.finding.kind, one.finding.reason), one.ack)
            for one in sorted(report.acknowledged, key=lambda one: (one.ack.until, one.finding.key))
        ],
        bars=list(_bars(report)),
        links=[
            (
                _link(row.url),
                row.verdict.name.value,
                row.verdict.reason,
                row.status,
                row.checked_at and minute(row.checked_at),
            )
            for row in _worth_showing(report.links)
        ],
        number_of_links=len(report.links),
    )


def _worth_showing(rows: Sequence[LinkRow]) -> Sequence[LinkRow]:
    """All of them; of a very long list those that are not simply fine. report.json has all."""
    if len(rows) <= _MOST_LINKS:
        return rows
    return [row for row in rows if row.verdict.name is not VerdictName.OK]


def _shown(item: Item, report: Report, sections: dict[tuple[str, str], str]) -> dict[str, object]:
    """What the template needs of one item; every text is still a stranger's."""
    finding = item.first
    return {
        "kind": finding.kind,
        "severity": finding.severity.value,
        "state": finding.state.value,
        "section": _section(item, sections),
        "hosts": " ".join(sorted({host_of(address) for address in item.addresses})),
        "title": clean(without_userinfo(item.title)),
        "words": item.words,
        "places": item.places,
        "line": finding.line,
        "since": standing(item, report.run),
        "evidence": [clean(line) for line in item.evidence],
        "addresses": [_link(address) for address in item.addresses],
        "advice": item.advice,
        "target": _link(item.target) if item.target else None,
        "diff": _compared(finding),
        "source": finding.source or "",
        "fix": finding.fix is not None,
    }


def _section(item: Item, sections: dict[tuple[str, str], str]) -> str:
    return sections.get((item.first.list, item.first.entry or ""), "")


def _link(url: str) -> Markup:
    """An address to follow, if it is one of the web; else its text."""
    shown = clean(without_userinfo(url))
    try:
        scheme = urlsplit(shown).scheme.lower()
    except ValueError:
        scheme = ""
    if scheme not in ("http", "https"):
        return Markup("<code>{}</code>").format(shown)
    return Markup('<a href="{}" rel="noreferrer noopener nofollow">{}</a>').format(shown, shown)


def _compared(finding: Finding) -> Markup | None:
    """Listed beside fresh, word by word, as in code review; None where there is nothing to compare."""
    if finding.listed is None or finding.fresh is None or finding.kind in tuple(VerdictName):
        return None
    old, new = (_WORDS.findall(clean(text, _LONGEST)) for text in (finding.listed, finding.fresh))
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    return Markup().join(_pieces(old, new, matcher.get_opcodes()))


def _pieces(
    old: Sequence[str], new: Sequence[str], codes: Sequence[tuple[str, int, int, int, int]]
) -> Iterator[Markup]:
    for code, a, b, c, d in codes:
        if code == "equal":
            yield escape("".join(old[a:b]))
            continue
        if a < b:
            yield Markup("<del>{}</del>").format("".join(old[a:b]))
        if c < d:
            yield Markup("<ins>{}</ins>").format("".join(new[c:d]))


def _bars(report: Report) -> Iterator[_Bar]:
    sections: dict[str, list[int]] = {}
    for row in report.entries:
        sections.setdefault(row.entry.section or "without a heading", []).append(row.staleness)
    for section, values in sections.items():
        yield _Bar(clean(section), round(sum(values) / len(values)), len(values))
