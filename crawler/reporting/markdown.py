"""`report.md`: what a maintainer reads in two minutes."""

from collections.abc import Iterator, Sequence

from crawler.model.run import Report, Run
from crawler.reporting import escape
from crawler.reporting.digest import Better, Digest, Item, Unverified, digest
from crawler.reporting.room import Section, fit
from crawler.reporting.summary import facts, standing, summary, warnings
from crawler.reporting.wording import count, day, enumerate_some, say

# Of a host that is down, and of the hosts that can't be verified: the rest is in report.json.
_MOST_ADDRESSES = 5
_MOST_HOSTS = 8
# Characters: GitHub takes no longer text for an issue, and a weekly job opens one with the report.
LONGEST = 65_536
# The same; more than its words and the longest name of a host (253) need.
_LONGEST_SUMMARY = 1000


def render(report: Report) -> str:
    """The report as GitHub Flavored Markdown; the same report gives the same text.

    It is at most `LONGEST` characters; where that is too little, what is least urgent gives way.
    """
    told, run, first_run = digest(report), report.run, report.against is None
    act = _items(told.act_new, run)
    standing_on = _items(told.act_standing, run)
    look = _items(told.look, run, tell_new=not first_run)
    notes = _items(told.notes, run, tell_new=not first_run)
    acknowledged = tuple(_acknowledged(report))
    sections = (
        Section(f"{'To act on' if first_run else 'To act on, new'} ({len(act):,})", act),
        Section(f"To act on, still standing ({len(standing_on):,})", standing_on),
        Section(f"To look at ({len(look):,})", look),
        Section(f"Got better ({len(told.better):,})", tuple(map(_got_better, told.better))),
        Section(
            f"Could not be verified ({sum(one.count for one in told.unverified):,})",
            tuple(map(_could_not_be_verified, told.unverified)),
            "A machine can't tell whether these links work; a person with a browser can. Such a site …",
        ),
        Section(f"{count(len(notes), 'note')}: nothing to do yet", notes, folded=True),
        Section(f"{len(acknowledged):,} acknowledged: not counted above", acknowledged, folded=True),
        Section("This run", tuple(f"- {escape.markdown(fact)}" for fact in facts(report)), first_served=True),
    )
    return fit("\n".join(_head(report, told)) + "\n", sections, LONGEST)


def _head(report: Report, told: Digest) -> Iterator[str]:
    yield f"# What has gone stale, {day(report.run.started)}"
    yield ""
    for warning in warnings(report):
        yield f"> **{escape.markdown(warning)}**"
        yield ""
    yield f"**{escape.markdown(summary(report, told), _LONGEST_SUMMARY)}**"


def _items(items: Sequence[Item], run: Run, *, tell_new: bool = False) -> tuple[str, ...]:
    return tuple("\n".join(_item(item, run, tell_new=tell_new)) for item in items)


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
    fix = item.first.fix
    if fix is not None:
        sign = "+" if fix.adds else "→"
        target = "" if item.target is None else f" {sign} {escape.markdown_address(item.target)}"
        about = f"“{escape.markdown(item.first.listed or '')}”" if fix.settles else _addresses(item)
        return f"{about}{target} ({item.advice})"
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
    """Who comes back when."""
    for one in sorted(report.acknowledged, key=lambda one: (one.ack.until, one.finding.key)):
        about = one.finding.url or one.finding.listed or one.finding.list
        why = f": {escape.markdown(one.ack.why)}" if one.ack.why else ""
        words = say(one.finding.kind, one.finding.reason)
        yield f"- {escape.markdown_address(about)} {words}; until {one.ack.until.isoformat()}{why}"


def _got_better(one: Better) -> str:
    item = one.item
    before = f"before: {item.words}"
    address = "" if item.title in item.addresses else f", {_addresses(item)}"
    return f"- {_heading(item)} {one.words} ({before}){address}"


def _could_not_be_verified(one: Unverified) -> str:
    hosts = enumerate_some([escape.markdown_code(host) for host in one.hosts], _MOST_HOSTS)
    return f"- {one.words}: {count(one.count, 'link')} ({hosts})"
