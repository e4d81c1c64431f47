"""The paces that services ask for, as they feel."""

import threading
import time

from crawler.model.answer import Service

from .conftest import feed, heard, papers


def test_requests_to_arxiv_are_three_seconds_apart(services):
    services.answer = feed
    with services.up("export.arxiv.org") as options:
        heard({Service.ARXIV: papers(101)}, options)
    (first, *_), (second, *_) = services.book.requests

    assert second - first >= 3.0


def test_stopping_ends_the_questions_within_a_moment(services):
    services.answer = feed
    stop = threading.Event()
    began = time.monotonic()
    with services.up("export.arxiv.org") as options:
        threading.Timer(0.3, stop.set).start()
        answers, _ = heard({Service.ARXIV: papers(500)}, options, stop)

    assert time.monotonic() - began < 2
    assert len(answers) <= 100
