"""What `--format` can put on standard output, and who writes it."""

from collections.abc import Callable
from enum import StrEnum

from crawler.model.run import Report
from crawler.reporting import atom, badge, csv, github, json, junit, markdown, sarif


class Format(StrEnum):
    """What goes to standard output."""

    TERMINAL = "terminal"
    MARKDOWN = "markdown"
    JSON = "json"
    SARIF = "sarif"
    JUNIT = "junit"
    ATOM = "atom"
    BADGE = "badge"
    GITHUB = "github"
    CSV = "csv"


WRITERS: dict[Format, Callable[[Report], str]] = {
    Format.MARKDOWN: markdown.render,
    Format.JSON: json.render,
    Format.SARIF: sarif.render,
    Format.JUNIT: junit.render,
    Format.ATOM: atom.render,
    Format.BADGE: badge.render,
    Format.GITHUB: github.render,
    Format.CSV: csv.render,
}
"""Every format but the terminal's, which depends on the terminal."""
