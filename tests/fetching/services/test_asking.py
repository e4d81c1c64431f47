"""Services are asked one request at a time, at their pace, and left alone when they don't answer."""

import gzip
import json
import time
from dataclasses import replace
from itertools import pairwise

import pytest

from crawler.fetching.services import WAYS
from crawler.model.answer import Service
from crawler.model.identity import Identity, Kind

from .conftest import dois, feed, heard, papers, say


@pytest.fixture(autouse=True)
def hurry(monkeypatch):
    """Paces a hundredth of the real ones; the real ones are tested by their figures."""
    for service, way in WAYS.items():
        monkeypatch.setitem(WAYS, service, replace(way, pause=way.pause / 100))
    monkeypatch.setattr("crawler.fetching.services.asking._PAUSE_BEFORE_RETRY", 0.02)


def test_a_thousand_papers_cost_arxiv_ten_requests_one_at_a_time(services):
    services.answer = feed
    with services.up("export.arxiv.org") as options:
        answers, silent = heard({Service.ARXIV: papers(1000)}, options)

    assert len(services.book.requests) == 10
    assert services.book.most_at_once == 1
    assert (len(answers), silent) == (1000, [])
    assert all(answer.known for answer in answers)


def test_every_request_says_who_asks_and_carries_no_token_of_another_service(services):
    services.answer, tokens = say(404, {"message": "Not Found"}), {Service.GITHUB: "s3cret"}
    with services.up("api.github.com") as options:
        heard({Service.GITHUB: [Identity(Kind.GITHUB, "a/b")]}, replace(options, tokens=tokens))
    with services.up("api.crossref.org") as options:
        heard({Service.CROSSREF: dois(1)}, replace(options, tokens=tokens, mail="me@example.org"))
    (_, _, github), (_, path, crossref) = services.book.requests

    assert "nobody@example.org" in github["user-agent"]
    assert github["host"] == "api.github.com"
    assert github["authorization"] == "Bearer s3cret"
    assert "authorization" not in crossref
    assert path.endswith("?mailto=me%40example.org")


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (say(429, b""), "fewer requests (HTTP 429)"),
        (say(429, b"", Retry_After="3600"), "fewer requests (HTTP 429)"),
        (say(406, b""), "fewer requests (HTTP 406)"),
        (say(500, b"oops"), "HTTP 500"),
        (say(200, b"<html>maintenance</html>"), "made no sense"),
        (say(200, b"{"), "made no sense"),
        (say(200, {"message": {"DOI": 7}}), "made no sense"),
        (say(200, b"[" * 100_000), "made no sense"),
        (lambda request, _: request.connection.close(), ""),
        (lambda *_: time.sleep(2.5), "timed out"),
    ],
)  # fmt: skip
def test_a_service_that_does_not_answer_is_left_alone_after_two_tries(services, answer, why):
    services.answer = answer
    with services.up("api.crossref.org") as options:
        answers, silent = heard({Service.CROSSREF: dois(50)}, replace(options, timeout=0.5))

    assert answers == []
    assert [(each.service, each.left) for each in silent] == [(Service.CROSSREF, 50)]
    assert why in silent[0].why
    assert len(services.book.requests) <= 4  # two identities, two tries each


def test_a_service_that_drips_is_cut_off_in_time(services):
    def drip(request, _):
        request.send_response(200)
        request.send_header("Content-Length", "100000")
        request.end_headers()
        for _ in range(60):
            request.wfile.write(b"{")
            request.wfile.flush()
            time.sleep(0.1)

    services.answer = drip
    began = time.monotonic()
    with services.up("api.crossref.org") as options:
        _, silent = heard({Service.CROSSREF: dois(1)}, replace(options, timeout=0.5))

    assert time.monotonic() - began < 3
    assert "took longer" in silent[0].why


def test_a_bomb_is_not_unpacked(services):
    bomb = gzip.compress(b" " * (64 * 2**20))
    services.answer = say(200, bomb, Content_Encoding="gzip")
    with services.up("api.crossref.org") as options:
        _, silent = heard({Service.CROSSREF: dois(1)}, replace(options, timeout=20))

    assert "larger than 32 MB" in silent[0].why


def test_a_passing_trouble_is_tried_once_more(services):
    services.answer = lambda request, number: (say(503, b"") if number == 1 else feed)(request, number)
    with services.up("export.arxiv.org") as options:
        answers, silent = heard({Service.ARXIV: papers(3)}, options)

    assert (len(answers), silent) == (3, [])


def test_one_number_that_arxiv_cannot_read_does_not_spoil_the_others(services):
    error = b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_foo/9901001</id></entry></feed>"

    def answer(request, number):
        (say(400, error) if "foo/9901001" in request.path else feed)(request, number)

    services.answer = answer
    wanted = [*papers(2), Identity(Kind.ARXIV, "foo/9901001"), *papers(4)[2:]]
    with services.up("export.arxiv.org") as options:
        answers, _ = heard({Service.ARXIV: wanted}, options)

    assert [answer.identity for answer in answers] == papers(4)
    assert len(services.book.requests) == 2


def test_what_a_service_does_not_have_is_no_trouble_of_the_service(services):
    services.answer = say(404, b"Resource not found.")
    with services.up("api.crossref.org") as options:
        answers, silent = heard({Service.CROSSREF: dois(8)}, options)

    assert [answer.known for answer in answers] == [False] * 8
    assert silent == []


def test_a_renamed_repository_is_followed_on_its_own_host_only(services):
    def answer(request, number):
        if number == 1:
            say(301, b"", Location="https://api.github.com/repositories/7")(request, number)
        elif number == 2:
            say(200, {"full_name": "new/name", "archived": False})(request, number)
        else:
            say(301, b"", Location="https://evil.example/steal")(request, number)

    services.answer = answer
    wanted = [Identity(Kind.GITHUB, "old/name"), Identity(Kind.GITHUB, "other/name")]
    with services.up("api.github.com") as options:
        answers, silent = heard({Service.GITHUB: wanted}, replace(options, tokens={Service.GITHUB: "t"}))

    assert [answer.repository.name for answer in answers] == ["new/name"]
    assert [each.left for each in silent] == [1]


def test_without_a_token_github_is_asked_for_no_more_than_it_allows_in_an_hour(services):
    services.answer = say(200, {"full_name": "a/b"})
    wanted = [Identity(Kind.GITHUB, f"a/{number}") for number in range(70)]
    with services.up("api.github.com") as options:
        answers, silent = heard({Service.GITHUB: wanted}, options)

    assert len(answers) == 50
    assert [each.left for each in silent] == [20]
    assert "without a token" in silent[0].why


def test_crossrefs_own_word_on_its_limits_slows_us_down(services):
    services.answer = say(404, b"Resource not found.", x_rate_limit_limit="10", x_rate_limit_interval="2s")
    with services.up("api.crossref.org") as options:
        heard({Service.CROSSREF: dois(4)}, options)
    times = [when for when, _, _ in services.book.requests]

    # The first answer brought the word.
    assert all(later - earlier >= 0.2 for earlier, later in pairwise(times))


def test_nobody_listening_is_said_in_words(services):
    with services.up("api.crossref.org") as options:
        pass
    _, silent = heard({Service.CROSSREF: dois(3)}, options)

    assert silent[0].unreached
    assert "refused" in silent[0].why.lower()
    assert "object at" not in silent[0].why


def test_a_certificate_of_somebody_else_is_not_trusted(services):
    services.answer = say(404, b"Resource not found.")
    with services.up("elsewhere.example") as options:
        rule = replace(options.connect_to[0], host="api.crossref.org")
        answers, silent = heard({Service.CROSSREF: dois(1)}, replace(options, connect_to=(rule,)))

    assert answers == []
    assert "doesn't match" in silent[0].why


def test_semantic_scholar_is_asked_for_many_at_once_with_its_key(services):
    def answer(request, number):
        ids = json.loads(request.rfile.read(int(request.headers["Content-Length"])))["ids"]
        say(200, [{"citationCount": len(each)} for each in ids])(request, number)

    services.answer = answer
    with services.up("api.semanticscholar.org") as options:
        wanted = {Service.SEMANTIC_SCHOLAR: [*papers(2), *dois(600)]}
        answers, silent = heard(wanted, replace(options, tokens={Service.SEMANTIC_SCHOLAR: "k3y"}))

    assert (len(answers), silent, len(services.book.requests)) == (602, [], 2)
    assert answers[0].citations == len("ARXIV:9901.00000")
    assert all(headers["x-api-key"] == "k3y" for _, _, headers in services.book.requests)


def test_openalex_is_given_its_key_in_the_query(services):
    services.answer = say(200, {"results": [{"doi": "https://doi.org/10.5555/1", "cited_by_count": 3}]})
    with services.up("api.openalex.org") as options:
        answers, _ = heard({Service.OPENALEX: dois(2)}, replace(options, tokens={Service.OPENALEX: "k3y"}))

    assert [(answer.known, answer.citations) for answer in answers] == [(False, None), (True, 3)]
    assert services.book.paths[0].endswith("&api_key=k3y")
