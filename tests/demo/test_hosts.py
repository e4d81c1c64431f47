"""Every row of the table answers as the table says, at both visits."""

import http.client
import re
import ssl
from collections import Counter
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

import pytest

from crawler.demo import services
from crawler.demo.hosts import HOSTS, ROWS, TRUTHS
from crawler.demo.works import PREPRINTS, PUBLICATIONS

PERMANENT = {301, 308}
# Seconds; less than the slow page takes, for the hanging one never answers anyway.
PATIENCE = 0.4


def ends(status, words=b""):
    return lambda seen: seen.error is None and seen.statuses[-1] == status and words in seen.body


def fails(kind, code=None):
    return lambda seen: isinstance(seen.error, kind) and (code is None or seen.error.verify_code in code)


def moved(seen):
    return seen.statuses[-1] == 200 and len(seen.statuses) > 1 and set(seen.statuses[:-1]) <= PERMANENT


def works(seen):
    return (
        seen.error is None
        and seen.statuses[-1] == 200
        and len(seen.body) > 300
        and (len(seen.statuses) == 1 or not set(seen.statuses[:-1]) <= PERMANENT)
    )


# What a client meets where a reason is right, as far as one visit without a memory can tell.
SIGNS = {
    ("ok", "ok"): works,
    ("ok", "not-modified"): works,
    ("moved", "permanent-redirect"): moved,
    ("moved", "meta-refresh"): ends(200, b'http-equiv="refresh"'),
    ("moved", "canonical-https"): ends(200, b'rel="canonical" href="https://'),
    ("broken", "not-found"): ends(404),
    ("broken", "gone"): ends(410),
    ("broken", "soft-404"): ends(200, b"Page not found"),
    ("broken", "parked"): ends(200, b"for sale"),
    ("broken", "hijacked"): ends(200, b"slots"),
    ("broken", "media-unavailable"): ends(200, b"Video unavailable"),
    ("broken", "redirect-to-home"): lambda seen: works(seen) and urlsplit(seen.locations[-1]).path == "/",
    ("broken", "redirect-loop"): lambda seen: len(seen.statuses) > 5 and len(set(seen.locations)) == 2,
    ("broken", "unsafe-redirect"): lambda seen: seen.locations[-1].startswith(("mailto:", "http://127.0.0.1")),
    ("broken", "empty-page"): lambda seen: seen.statuses[-1] in {200, 204} and not seen.body,
    ("broken", "wrong-content"): lambda seen: works(seen) and seen.headers["content-type"].startswith("text/html"),
    ("broken", "tls-expired"): fails(ssl.SSLCertVerificationError, {10}),
    ("broken", "tls-self-signed"): fails(ssl.SSLCertVerificationError, {18}),
    ("broken", "tls-hostname"): fails(ssl.SSLCertVerificationError, {62}),
    ("broken", "tls-other"): fails(ssl.SSLCertVerificationError, {20, 21}),
    ("failing", "timeout"): fails(TimeoutError),
    ("failing", "reset"): fails(ConnectionResetError),
    ("failing", "refused"): fails(ConnectionRefusedError),
    ("failing", "bad-response"): fails((http.client.IncompleteRead, http.client.BadStatusLine)),
    ("failing", "server-error"): lambda seen: seen.statuses[-1] in {500, 503},
    ("unverified", "bot-wall"): lambda seen: ends(403, b"Just a moment")(seen) and "cf-mitigated" in seen.headers,
    ("unverified", "forbidden"): ends(403),
    ("unverified", "login"): lambda seen: seen.statuses[-1] == 401 and "www-authenticate" in seen.headers,
    ("unverified", "geo-blocked"): ends(451),
    ("unverified", "rate-limited"): lambda seen: seen.statuses[-1] == 429 and seen.headers["retry-after"] == "3600",
    ("unverified", "robots"): ends(200),
}


# What pages say where a service knows better.
WITNESSED = {
    "https://doi.org/10.5555/nrp.2016.9": ("unverified", "bot-wall"),
    "https://www.youtube.com/watch?v=demoGone002": ("ok", "ok"),
}


def fetched(verdict_of):
    return [
        pytest.param(truth.url, WITNESSED.get(truth.url, verdict_of(truth)), truth.why, id=truth.url)
        for truth in TRUTHS
        if truth.url.startswith("http")
    ]


def check(visit, url, verdict, why):
    patience = PATIENCE if verdict == ("failing", "timeout") else 5.0
    seen = visit(patience).follow(url.partition("#")[0])

    assert SIGNS[verdict](seen), (why, seen)


@pytest.mark.parametrize(("url", "verdict", "why"), fetched(lambda t: (t.first_verdict, t.first_reason)))
def test_an_address_answers_as_the_table_says_at_the_first_visit(first, client, url, verdict, why):
    check(lambda patience: client(first, patience), url, verdict, why)


@pytest.mark.parametrize(
    ("url", "verdict", "why"),
    [row for row in fetched(lambda t: (t.second_verdict, t.second_reason)) if row.values[1][1] != "fragment-missing"],
)
def test_an_address_answers_as_the_table_says_at_the_second_visit(second, client, url, verdict, why):
    check(lambda patience: client(second, patience), url, verdict, why)


@pytest.mark.parametrize(
    "truth", [truth for truth in TRUTHS if "#" in truth.url and truth.url.startswith("http")], ids=str
)
def test_a_place_within_a_page_is_there_or_missing_as_the_table_says(first, second, client, truth):
    page, _, fragment = truth.url.partition("#")

    for web, reason in ((first, truth.first_reason), (second, truth.second_reason)):
        _, _, body = client(web).ask(page)
        assert (f'id="{fragment}"'.encode() in body) == (reason == "ok")


@pytest.mark.parametrize(
    "truth", [truth for truth in TRUTHS if truth.second_reason == "not-modified"], ids=lambda t: t.url
)
def test_a_page_with_a_validator_answers_304_when_asked_again(first, second, client, truth):
    _, headers, _ = client(first).ask(truth.url)
    asked = {
        name: headers[known]
        for name, known in (("If-None-Match", "etag"), ("If-Modified-Since", "last-modified"))
        if known in headers
    }
    assert asked

    status, again, body = client(second).ask(truth.url, asked)

    assert (status, body) == (304, b"")
    assert {name: again.get(name) for name in ("etag", "last-modified")} == {
        name: headers.get(name) for name in ("etag", "last-modified")
    }


def test_a_page_that_changed_answers_in_full_to_its_old_validator(first, second, client):
    url = "https://arxiv.example/abs/1506.00019"
    _, headers, before = client(first).ask(url)

    status, _, after = client(second).ask(url, {"If-None-Match": headers["etag"]})

    assert status == 200
    assert (b"1506.00019v2" in before, b"1506.00019v4" in after) == (True, True)


def test_robots_txt_forbids_what_the_table_calls_robots_and_nothing_else(first, second, client):
    for web, reason_of in ((first, lambda t: t.first_reason), (second, lambda t: t.second_reason)):
        for truth in TRUTHS:
            reason = reason_of(truth)
            if not truth.url.startswith("http") or reason.startswith("tls-") or reason in {"refused", "timeout"}:
                continue
            parts = urlsplit(truth.url)
            seen = client(web).follow(f"{parts.scheme}://{parts.netloc}/robots.txt")
            robots = RobotFileParser()
            robots.parse(seen.body.decode().splitlines() if seen.statuses[-1] == 200 else [])
            robots.modified()

            assert robots.can_fetch("someday", truth.url) == (reason != "robots"), truth


def test_one_host_asks_for_a_short_crawl_delay(first, client):
    _, headers, body = client(first).ask("https://polite-library.example/robots.txt")

    assert headers["content-type"].startswith("text/plain")
    assert b"Crawl-delay: 1" in body


def test_hosts_that_show_something_for_every_path_do_so_for_a_made_up_one(second, client):
    def probe(host):
        return client(second).follow(f"https://{host}/no-such-thing-4711")

    assert probe("learnhub.example").statuses == [200]
    assert probe("monkey-metrics.example").statuses == [302, 200]
    assert b"for sale" in probe("neural-tutorials.example").body
    assert probe("arxiv.example").statuses == [404]


def test_an_http_address_leads_to_https_unless_the_table_has_it(first, client):
    assert client(first).follow("http://dlbook.example/").statuses == [301, 200]
    assert client(first).follow("http://plain-nets.example/chap2.html").statuses == [200]


def test_every_name_is_reserved_or_one_that_services_know_so_that_nobody_reaches_a_real_site():
    real = {host.name for host in HOSTS if not host.name.endswith(".example")}

    assert real == {*services.HOSTS, "arxiv.org", "github.com"}
    assert all(number.startswith("99") for number in PREPRINTS)  # of the year 2099
    assert all(doi.startswith("10.5555/") for doi in PUBLICATIONS)  # Crossref's prefix for tests


def test_every_address_stands_once_in_the_table():
    assert [url for url, count in Counter(truth.url for truth in TRUTHS).items() if count > 1] == []


def test_every_place_to_which_a_row_redirects_stands_in_the_table(first, second, client):
    known = {row.url for row in ROWS}

    for web in (first, second):
        for row in ROWS:
            if {row.first.reason, row.second.reason} & {"permanent-redirect", "redirect-to-home", "redirect-loop"}:
                for location in client(web).follow(row.url).locations:
                    assert re.sub(r"#.*", "", location) in known
