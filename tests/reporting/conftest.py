"""A report as a maintainer would get it, and reports of any shape."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import strategies as st

from crawler.model.entry import Entry, Link, ReadingList, Role
from crawler.model.finding import Acknowledged, Acknowledgement, Finding, Fix, Severity, State
from crawler.model.run import EntryRow, LinkRow, Report, Run
from crawler.model.verdict import REASONS, Verdict, VerdictName

NOW = datetime(2026, 11, 23, 6, tzinfo=UTC)
BEFORE = NOW - timedelta(days=7)
LIST = "useful_resources.md"

# Reports of any shape, for `st.from_type(Report)`: values in the ranges that the model's documentation gives, texts of
# any kind. Moments are of this century: a report is of today.
_text = st.text(max_size=20)
_texts = st.lists(_text, max_size=2).map(tuple)
_words = st.one_of(st.none(), _text)
_urls = st.one_of(_text, st.sampled_from(["http://a.example/", "http://a.example/b", "http://u:p@b.example/#c"]))
_lines = st.integers(1, 10**6)
_moments = st.datetimes(
    NOW.replace(year=2000, tzinfo=None), NOW.replace(year=2099, tzinfo=None), timezones=st.just(UTC)
)
_maybe = st.none() | _moments
_reasons = _text | st.sampled_from([reason for reasons in REASONS.values() for reason in reasons])
_kinds = _text | st.sampled_from([*VerdictName, "duplicate-entry", "list-overdue"])
_verdicts = st.builds(Verdict, st.sampled_from(VerdictName), _reasons, st.none() | _urls, _texts)
_places = st.lists(st.tuples(_text, _lines, _lines), max_size=2).map(tuple)
_rows = st.builds(LinkRow, _urls, _verdicts, st.none() | _lines, _maybe, _maybe, _maybe, _texts, _places)
_fixes = st.none() | st.builds(Fix, _text, _lines, _lines, _text)
_findings = st.builds(
    Finding,
    *(_kinds, st.sampled_from(Severity), _text, _lines, _words, st.none() | _urls, _words, _reasons, _words, _words),
    *(_words, _texts, _fixes, st.sampled_from(State), _maybe),
)
_entries = st.builds(
    Entry,
    *(_text, _text, _lines, _words, _words, _texts, st.none() | st.integers(1000, 2999), _words, _words, _words),
    *(_texts, _words, _words),
)
_entry_rows = st.builds(EntryRow, _entries, st.integers(0, 100), st.lists(_findings, max_size=2).map(tuple))
_acks = st.builds(Acknowledgement, _text, _moments.map(datetime.date), _text, _moments)
_acknowledged = st.builds(Acknowledged, _findings, _acks)
_runs = st.builds(Run, _lines, _moments, _maybe, _texts, st.booleans(), st.booleans(), _text)


def _several(strategy):
    return st.lists(strategy, max_size=3).map(tuple)


st.register_type_strategy(
    Report,
    st.builds(
        Report,
        *(_runs, st.none() | _runs, _several(_rows), _several(_entry_rows), _several(_findings), _several(_findings)),
        *(_texts, _several(_acknowledged)),
    ),
)
_links = st.builds(Link, _urls, _lines, _lines, _lines, _lines, st.sampled_from(Role))
st.register_type_strategy(ReadingList, st.builds(ReadingList, _text, _text, _several(_entries), _several(_links)))


@pytest.fixture
def report() -> Report:
    """The second run of a small list: things broke, moved, failed, got better, and could not be judged."""
    entries = (
        _entry("deep-learning", 21, "Deep Learning", "http://www.deeplearningbook.org/", "Books"),
        _entry(
            "rnn",
            34,
            "The Unreasonable Effectiveness of Recurrent Neural Networks",
            "http://karpathy.example/rnn",
            "RNNs",
        ),
        _entry("tsne", 40, "Visualising data with t-SNE | a *guided* <tour>", "http://lab.example/~tsne/", "Other"),
        _entry("course", 52, "Neural Networks for Machine Learning", "http://old.example/course", "Courses"),
        _entry("notes", 53, "Lecture notes", "http://old.example/notes", "Courses"),
        _entry("slides", 54, "Slides", "http://old.example/slides", "Courses"),
        _entry("conv", 60, "A guide to convolution arithmetic", "http://arxiv.example/abs/1603.07285", "Papers"),
        _entry("slow", 71, "Practical notes", "http://slow.example/notes", "Other"),
        _entry("again", 80, "Deep learning, the book", "https://deeplearningbook.org", "Other"),
    )
    links = (
        _row("http://www.deeplearningbook.org/", "moved", "permanent-redirect", "https://www.deeplearningbook.org/"),
        _row("http://karpathy.example/rnn", "broken", "not-found"),
        _row("http://lab.example/~tsne/", "broken", "redirect-to-home"),
        *(_row(f"http://old.example/{page}", "broken", "no-such-host") for page in ("course", "notes", "slides")),
        _row("http://arxiv.example/abs/1603.07285", "ok", "ok"),
        _row("http://slow.example/notes", "failing", "timeout"),
        _row("https://deeplearningbook.org", "ok", "ok"),
        _row("http://press.example/1", "unverified", "bot-wall"),
        _row("http://press.example/2", "unverified", "bot-wall"),
        _row("http://journal.example/", "unverified", "login"),
        _row("#Reading-papers", "skipped", "in-page"),
        _row("mailto:someone@lab.example", "skipped", "mailto"),
    )
    new, standing = State.NEW, State.STANDING
    lines = {entry.url: entry.line for entry in entries} | {"#Reading-papers": 9, "http://press.example/1": 90}
    links = tuple(replace(row, places=((LIST, lines.get(row.url, 95), 12),)) for row in links)
    findings = (
        _link("broken", "not-found", "rnn", 34, "http://karpathy.example/rnn", new, NOW, "answers 404 Not Found"),
        *(
            _link("broken", "no-such-host", entry, line, f"http://old.example/{entry}", new, NOW, "no address")
            for entry, line in (("course", 52), ("notes", 53), ("slides", 54))
        ),
        _link(
            *("moved", "permanent-redirect", "deep-learning", 21, "http://www.deeplearningbook.org/", new, NOW),
            "redirects permanently (301) to https://www.deeplearningbook.org/",
            fresh="https://www.deeplearningbook.org/",
            fix=Fix("replace", 400, 432, "https://www.deeplearningbook.org/"),
        ),
        _link(
            *("broken", "fragment-missing", None, 9, "#Reading-papers", new, NOW),
            "the list has #reading-papers, which differs only in upper and lower case",
            fresh="#reading-papers",
            fix=Fix("replace", 120, 135, "#reading-papers"),
        ),
        _link("failing", "timeout", "slow", 71, "http://slow.example/notes", new, NOW, "no answer within 30 s"),
        _link("unverified", "bot-wall", None, 90, "http://press.example/1", new, NOW),
        _link(
            *(
                "broken",
                "redirect-to-home",
                "tsne",
                40,
                "http://lab.example/~tsne/",
                standing,
                BEFORE - timedelta(days=16),
            ),
            "redirects to the home page https://lab.example/: the listed page itself is gone",
        ),
        _link(
            *("duplicate-entry", "duplicate-entry", "again", 80, "https://deeplearningbook.org", standing, BEFORE),
            'already listed on line 21 as "Deep Learning"',
        ),
        Finding(
            *(
                "list-overdue",
                Severity.NOTE,
                LIST,
                3,
                None,
                None,
                None,
                "list-overdue",
                "I'll update it some day (2018)",
            ),
            *(
                None,
                "the list",
                ("that was 7 years ago; readers would be glad of a newer word",),
                None,
                standing,
                BEFORE,
            ),
        ),
    )
    return Report(
        run=Run(12, NOW, NOW + timedelta(minutes=4, seconds=7), (LIST,), complete=True),
        against=Run(11, BEFORE, BEFORE + timedelta(minutes=5), (LIST,), complete=True),
        links=links,
        entries=tuple(
            EntryRow(entry, 70, tuple(finding for finding in findings if finding.entry == entry.id))
            for entry in entries
        ),
        findings=findings,
        resolved=(
            _link("broken", "server-error", "conv", 60, "http://arxiv.example/abs/1603.07285", State.RESOLVED, BEFORE),
            _link("broken", "gone", "left", 66, "http://left.example/", State.RESOLVED, BEFORE, "answers 410 Gone"),
            _link("failing", "timeout", "rnn", 34, "http://karpathy.example/rnn", State.RESOLVED, BEFORE),
        ),
    )


def _entry(name, line, title, url, section):
    return Entry(name, LIST, line, section, title, ("A. Author",), 2015, None, None, url, (), "An abstract. " * 9, None)


def _row(url, name, reason, target=None):
    verdict = Verdict(VerdictName(name), reason, target)
    return LinkRow(url, verdict, 200, NOW, BEFORE, None, (), ())


def _link(kind, reason, entry, line, url, state, since, *evidence, fresh=None, fix=None):
    severities = {"broken": Severity.ACT, "moved": Severity.LOOK, "duplicate-entry": Severity.LOOK}
    severity = Severity.LOOK if reason == "fragment-missing" else severities.get(kind, Severity.NOTE)
    field = "url" if entry else None
    return Finding(
        kind, severity, LIST, line, entry, url, field, reason, url, fresh, "HTTP", evidence, fix, state, since
    )
