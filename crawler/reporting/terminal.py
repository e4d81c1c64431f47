"""The summary on screen: the same digest as `report.md`, within about forty lines."""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from crawler.model.run import Report, Run
from crawler.reporting.digest import Digest, Item, digest
from crawler.reporting.escape import clean, without_userinfo
from crawler.reporting.summary import facts, standing, summary, warnings
from crawler.reporting.wording import count, enumerate_some

# Items, two lines each: new ones, standing ones and those to look at share a screen of forty lines so. What one of them
# leaves is given to the others.
_SHARES = (4, 2, 2)
_MOST_BETTER = 2
_MOST_REASONS, _MOST_HOSTS = 2, 2

_ACT, _LOOK, _GOOD, _FAINT = "bold red", "yellow", "green", "dim"


def render(report: Report, console: Console) -> None:
    """Print the summary; every line fits the console's width, and none carries a stranger's control characters."""
    told = digest(report)
    for line in _lines(report, told):
        console.print(line, highlight=False, no_wrap=line.no_wrap, overflow=line.overflow)


def _lines(report: Report, told: Digest) -> Iterator[Text]:
    for warning in warnings(report):
        yield Text(clean(warning), style=_ACT)
    yield Text(clean(summary(report, told)), style="bold")
    sections = (
        ("To act on" if report.against is None else "To act on, new", told.act_new, _ACT),
        ("To act on, still standing", told.act_standing, _ACT),
        ("To look at", told.look, _LOOK),
    )
    shares = _shares([len(items) for _, items, _ in sections])
    for (title, items, style), most in zip(sections, shares, strict=True):
        yield from _section(title, items, report.run, style, most)
    if told.better:
        yield from _heading("Got better", len(told.better))
    for one in told.better[:_MOST_BETTER]:
        yield _line((f"  {clean(without_userinfo(one.item.title))}", _GOOD), (f"  {one.words}", ""))
    yield from _more(len(told.better), _MOST_BETTER)
    yield Text()
    for group in told.unverified[:_MOST_REASONS]:
        hosts = enumerate_some([clean(host) for host in group.hosts], _MOST_HOSTS)
        yield _line((f"Could not be verified: {count(group.count, 'link')}, {group.words} ({hosts})", _FAINT))
    yield from _more(len(told.unverified), _MOST_REASONS)
    if told.notes:
        yield Text(f"{count(len(told.notes), 'note')} in report.md: nothing to do yet", style=_FAINT)
    if report.acknowledged:
        yield Text(f"{len(report.acknowledged):,} acknowledged: folded away until their day", style=_FAINT)
    for fact in facts(report):
        yield Text(clean(fact), style=_FAINT)


def _shares(numbers: Sequence[int]) -> list[int]:
    shares = [min(number, share) for number, share in zip(numbers, _SHARES, strict=True)]
    left = sum(_SHARES) - sum(shares)
    for place, number in enumerate(numbers):
        more = min(left, number - shares[place])
        shares[place] += more
        left -= more
    return shares


def _section(title: str, items: Sequence[Item], run: Run, style: str, most: int) -> Iterator[Text]:
    if not items:
        return
    yield from _heading(title, len(items))
    for item in items[:most]:
        yield from _item(item, run, style)
    yield from _more(len(items), most)


def _heading(title: str, number: int) -> Iterator[Text]:
    yield Text()
    yield Text(f"{title} ({number:,})", style="bold")


def _item(item: Item, run: Run, style: str) -> Iterator[Text]:
    yield _line((f"  {', '.join(map(clean, item.places))}  ", _FAINT), (clean(without_userinfo(item.title)), style))
    since = standing(item, run)
    since_words = f" ({since})" if since not in ("", "new") else ""
    if item.first.fix is not None and item.target:
        evidence = f"; fix: {'add ' if item.first.fix.adds else ''}{clean(item.target)}"
    else:
        evidence = "".join(f": {clean(line)}" for line in item.evidence[:1])
    yield _line((f"    {item.words}{evidence}{since_words}", ""))


def _more(number: int, most: int) -> Iterator[Text]:
    if number > most:
        yield Text(f"  … and {number - most:,} more in report.md", style=_FAINT)


def _line(*parts: tuple[str, str]) -> Text:
    """A line that loses its end, not the layout, where it is too long; the whole text is in report.md."""
    return Text.assemble(*parts, no_wrap=True, overflow="ellipsis")
