"""Room for a text of limited length: what is most urgent stays, of the rest it is said how much was left out."""

from collections.abc import Sequence
from dataclasses import dataclass

from crawler.reporting.wording import count

# Of a section's items; the others are folded away, so that two minutes reach the end.
_MOST_OPEN = 20
# Characters that a section takes besides its items: blank lines, what folds and unfolds, what was left out.
_AROUND = 200


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a Markdown text: a heading, and items below it."""

    title: str
    """Without the marks of a heading."""
    items: Sequence[str]
    """Each one or several whole lines."""
    intro: str = ""
    """A line between heading and items; empty without."""
    folded: bool = False
    """All of it is hidden behind its title."""
    first_served: bool = False
    """It takes its room before the others, wherever it stands."""


def fit(head: str, sections: Sequence[Section], most: int) -> str:
    """The text of head and sections, in at most so many characters.

    Args:
        head: stays whole.
        sections: the most urgent ones first; those without items are left out.
        most: characters; items for which there is no room any more are counted at the end of their section.
    """
    sections = [section for section in sections if section.items]
    left = most - len(head) - sum(_AROUND + len(section.title) + len(section.intro) for section in sections)
    shown: dict[int, list[str]] = {}
    for number in sorted(range(len(sections)), key=lambda number: not sections[number].first_served):
        shown[number] = []
        for item in sections[number].items:
            if len(item) < left:
                shown[number].append(item)
                left -= len(item) + 1
    return head + "".join(_write(section, shown[number]) for number, section in enumerate(sections))


def _write(section: Section, items: Sequence[str]) -> str:
    left_out = len(section.items) - len(items)
    rest = f"\n{count(left_out, 'item')} left out here; report.html has all.\n" if left_out else ""
    intro = f"\n{section.intro}\n" if section.intro else ""
    if section.folded:
        return f"{_fold(section.title, items)}{rest}"
    opened = "".join(f"{item}\n" for item in items[:_MOST_OPEN])
    folded = items[_MOST_OPEN:]
    more = _fold(f"{len(folded):,} more", folded) if folded else ""
    return f"\n## {section.title}\n{intro}\n{opened}{more}{rest}"


def _fold(title: str, items: Sequence[str]) -> str:
    told = "".join(f"{item}\n" for item in items)
    return f"\n<details>\n<summary>{title}</summary>\n\n{told}\n</details>\n"
