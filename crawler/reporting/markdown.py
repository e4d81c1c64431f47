"""`report.md`: what a maintainer reads in two minutes."""

from collections.abc import Iterator, Sequence

from crawler.model.run import Report, Run
from crawler.reporting import escape
from crawler.reporting.digest import Better, Digest, Item, Unverified, digest
from crawler.reporting.summary import facts, standing, summary, warnings
from crawler.reporting.wording import count, day, enumerate_some, say

# Of a host that is down, and of the hosts that can't be verified: the rest is in report.json.
_MOST_ADDRESSES = 5
_MOST_HOSTS = 8
# Of a section's items; the others are folded away, so that two minutes reach the end.
_MOST_OPEN = 20


def render(report: Report) -> str:
    """The report as GitHub Flavored Markdown; the same report gives the same text."""
    return "\n".join(_lines(report, digest(report))) + "\n"


def _lines(report: Report, told: Digest) -> Iterator[str]:
    yield f"# What has gone stale, {day(report.run.started)}"
    yield ""
    for warning in warnings(report):
        yield f"> **{escape.markdown(warning)}**"
        yield ""
    yield f"**{summary(report, told)}**"
    first_run = report.against is None
    yield from _section("To act on" if first_run else "To act on, new", told.act_new, report.run)
    yield from _section("To act on, still standing", told.act_standing, report.run)
    yield from _section("To look at", told.look, report.run, tell_new=not first_run)
    yield from _got_better(told.better)
    yield from _could_not_be_verified(told.unverified)
    if told.notes:
        title = f"{count(len(told.notes), 'note')}: nothing to do yet"
        yield from _folded(title, told.notes, report.run, tell_new=not first_run)
    if report.acknowledged:
        yield from _acknowledged(report)
    yield ""
    yield "## This run"
    yield ""
    for fact in facts(report):
        yield f"- {escape.markdown(fact)}"


def _section(title: str, items: Sequence[Item], run: Run, *, tell_new: bool = False) -> Iterator[str]:
    if not items:
        return
    yield ""
    yield f"## {title} ({len(items):,})"
    yield ""
    for item in items[:_MOST_OPEN]:
        yield from _item(item, run, tell_new=tell_new)
    if len(items) > _MOST_OPEN:
        yield from _folded(f"{len(items) - _MOST_OPEN:,} more", items[_MOST_OPEN:], run, tell_new=tell_new)


def _folded(title: str, items: Sequence[Item], run: Run, *, tell_new: bool) -> Iterator[str]:
    yield ""
    yield "<details>"
    yield f"<summary>{title}</summary>"
    yield ""
    for item in items:
        yield from _item(item, run, tell_new=tell_new)
    yield ""
    yield "</details>"


def _item(item: Item, run: Run, *, tell_new: bool) -> Iterator[str]:
    """A sentence that begins with the title; then the address, and what to do about it."""
    why = "; ".join(escape.markdown(line) for line in item.evidence)
    since = standing(item, run)
    since = "" if since == "new" and not tell_new else since
    yield f"- {_heading(item)} {item.words}{': ' if why else ''}{why}{f' ({since})' if since else ''}"
    about = "; ".join(filter(None, (_address_line(item), _advice(item))))
    if about:
        yield f"  - {about[0].upper()}{about[1:]}"


def _address_line(item: Item) -> str:
    """What the item is about, where its title does not tell; for a fix also what would stand there instead."""
    if item.first.fix is not None:
        target = "" if item.target is None else f" → {escape.markdown_address(item.target)}"
        return f"{_addresses(item)}{target} ({item.advice})"
    if item.addresses and (item.title not in item.addresses or len(item.addresses) > 1):
        return _addresses(item)
    if item.first.url is None and item.first.listed:
        return f"“{escape.markdown(item.first.listed)}”"
    return ""


def _advice(item: Item) -> str:
    if item.advice is None or item.first.fix is not None:
        return ""
    return item.advice if item.target is None else escape.markdown_link(item.advice, item.target)


def _heading(item: Item) -> str:
    places = ", ".join(escape.markdown_code(place) for place in item.places)
    number = f"{count(len(item.addresses), 'link')}, " if len(item.addresses) > 1 else ""
    title = escape.markdown_address(item.title) if item.title in item.addresses else escape.markdown(item.title)
    return f"**{title}** ({number}{places})"


def _addresses(item: Item) -> str:
    return enumerate_some([escape.markdown_address(address) for address in item.addresses], _MOST_ADDRESSES)


def _acknowledged(report: Report) -> Iterator[str]:
    """Counted and folded away, with who comes back when."""
    yield ""
    yield "<details>"
    yield f"<summary>{len(report.acknowledged):,} acknowledged: not counted above</summary>"
    yield ""
    for one in sorted(report.acknowledged, key=lambda one: (one.ack.until, one.finding.key)):
        about = one.finding.url or one.finding.listed or one.finding.list
        why = f": {escape.markdown(one.ack.why)}" if one.ack.why else ""
        words = say(one.finding.kind, one.finding.reason)
        yield f"- {escape.markdown_address(about)} {words}; until {one.ack.until.isoformat()}{why}"
    yield ""
    yield "</details>"


def _got_better(better: Sequence[Better]) -> Iterator[str]:
    if not better:
        return
    yield ""
    yield f"## Got better ({len(better):,})"
    yield ""
    for one in better:
        item = one.item
        before = f"before: {item.words}"
        address = "" if item.title in item.addresses else f", {_addresses(item)}"
        yield f"- {_heading(item)} {one.words} ({before}){address}"


def _could_not_be_verified(unverified: Sequence[Unverified]) -> Iterator[str]:
    if not unverified:
        return
    yield ""
    yield f"## Could not be verified ({sum(one.count for one in unverified):,})"
    yield ""
    yield "A machine can't tell whether these links work; a person with a browser can. Such a site …"
    yield ""
    for one in unverified:
        hosts = enumerate_some([escape.markdown_code(host) for host in one.hosts], _MOST_HOSTS)
        yield f"- {one.words}: {count(one.count, 'link')} ({hosts})"
