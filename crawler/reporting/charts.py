"""Charts of `report.html`, as SVG that takes its colours from the page's own style."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from crawler.model.run import EntryRow, Level
from crawler.reporting.escape import clean
from crawler.reporting.wording import count, day

_WIDTH, _HEIGHT = 620, 200
# The scale of a list that is nearly fresh: so that a ripple is no wave.
_LOWEST_TOP = 10
_MOST_TICKS = 5
# Of the works that are counted.
_MOST_CITED = 15


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture, and what it shows in words for those who don't see it."""

    svg: Markup
    words: str


@dataclass(frozen=True, slots=True)
class Cited:
    """One bar of the chart of citations."""

    title: str
    source: str
    count: int
    change: int | None
    """Against the run before; None where it was not counted then."""
    share: int
    """Percent of the work that is cited most."""


def over_time(levels: Sequence[Level]) -> Chart | None:
    """The mean staleness of the entries, run by run; None for one moment alone."""
    levels = sorted(levels, key=lambda level: level.started)  # a clock may have been set back
    if not levels or levels[0].started == levels[-1].started:
        return None
    import leather  # noqa: PLC0415 - 0.03 s that only a second run's report.html should pay for

    leather.theme.background_color = "none"
    leather.theme.default_series_colors = ["currentColor"]
    points = [(level.started.replace(tzinfo=None), level.staleness) for level in levels]  # UTC; it knows no zones
    chart = leather.Chart()
    chart.add_line(points, width=2)
    top = max(_LOWEST_TOP, *(round(level.staleness + 1) for level in levels))
    chart.add_y_scale(0, top)
    chart.add_y_axis(ticks=[0, top // 2, top])
    chart.add_x_axis(ticks=_spread([moment for moment, _ in points]), tick_formatter=_day)
    drawn = chart.to_svg(width=_WIDTH, height=_HEIGHT)
    svg = drawn.replace(f'width="{_WIDTH}" height="{_HEIGHT}"', f'viewBox="0 0 {_WIDTH} {_HEIGHT}"', 1)
    return Chart(Markup(svg), _words(levels))  # noqa: S704 - drawn from numbers and days


def most_cited(rows: Iterable[EntryRow]) -> tuple[Cited, ...]:
    """The works that are cited most, each as the service counts that counts most for it."""
    found = {}
    for row in rows:
        best = max(row.citations, key=lambda each: each.count, default=None)
        if best is not None and best.count:
            found[row.entry.list, row.entry.id] = (clean(row.entry.title or row.entry.url or row.entry.id), best)
    told = sorted(found.values(), key=lambda each: (-each[1].count, each[0]))[:_MOST_CITED]
    return tuple(
        Cited(
            title,
            best.source,
            best.count,
            None if best.before is None else best.count - best.before,
            round(100 * best.count / told[0][1].count),
        )
        for title, best in told
    )


def _words(levels: Sequence[Level]) -> str:
    first, last = levels[0], levels[-1]
    return (
        f"Mean staleness at {count(len(levels), 'run')}: {first.staleness:.0f} on {day(first.started)}, "
        f"{last.staleness:.0f} on {day(last.started)}, with {last.act} to act on and {last.look} to look at"
    )


def _spread(moments: Sequence[datetime]) -> list[datetime]:
    """A few of them, the first and the last among these."""
    steps = min(len(moments), _MOST_TICKS) - 1
    return [moments[round(step * (len(moments) - 1) / steps)] for step in range(steps + 1)]


def _day(moment: datetime, _place: int, _ticks: int) -> str:
    return moment.date().isoformat()
