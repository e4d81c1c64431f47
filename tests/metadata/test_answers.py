"""What services answer, as real ones answered and as broken ones might."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.metadata import read_reply
from crawler.model.answer import Notice, Reply, Service
from crawler.model.identity import Identity, Kind

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def reply(service, body, *asked, status=200):
    body = body if isinstance(body, bytes) else json.dumps(body).encode()
    kinds = {Service.ARXIV: Kind.ARXIV, Service.GITHUB: Kind.GITHUB, Service.YOUTUBE: Kind.YOUTUBE}
    return Reply(service, tuple(Identity(kinds.get(service, Kind.DOI), each) for each in asked), status, body, NOW)


def recorded(shared, service, file, *asked):
    return read_reply(reply(service, (shared / "data/api" / file).read_bytes(), *asked))


def values(record):
    names = ("title", "authors", "year", "venue", "doi", "arxiv_id")
    return {name: field.value for name in names if (field := getattr(record, name)) is not None}


class TestArxiv:
    def test_a_recorded_feed_tells_of_the_paper_that_is_there_and_of_the_one_that_is_not(self, shared):
        file = "arxiv/id_0808.05394_1707.08567_s0_m100_42e5aa0ec3af.xml"
        missing, there = recorded(shared, Service.ARXIV, file, "0808.05394", "1707.08567")

        assert not missing.known
        assert there.version == 1
        assert there.comment == "44 pages, editors for the proceedings: Yanling Chen and A. J. Han Vinck"
        assert values(there.record) | {"authors": there.record.authors.value[:2]} == {
            "title": "Proceedings of Workshop AEW10: Concepts in Information Theory and Communications",
            "authors": ("Kees A. Schouhamer Immink", "Stan Baggen"),
            "year": 2017, "venue": "arXiv", "arxiv_id": "1707.08567",
        }  # fmt: skip

    @pytest.mark.parametrize(
        ("file", "number", "version"),
        [
            ("arxiv/id_1605.08386_s0_m100_199195aa31ad.xml", "1605.08386", 1),
            ("arxiv/id_astro-ph_0601001_s0_m100_3150dca9dc76.xml", "astro-ph/0601001", 1),
        ],
    )
    def test_recorded_numbers_old_and_new_are_found(self, shared, file, number, version):
        (answer,) = recorded(shared, Service.ARXIV, file, number)

        assert (answer.known, answer.version, answer.preprint) == (True, version, True)
        assert answer.record.title is not None

    def test_an_empty_feed_says_that_there_is_no_such_paper_but_of_many_it_says_nothing(self, shared):
        file = "arxiv/id_0000.0000_s0_m100_8b51d9633a68.xml"

        assert [answer.known for answer in recorded(shared, Service.ARXIV, file, "0000.0000")] == [False]
        assert recorded(shared, Service.ARXIV, file, "0000.0000", "1706.03762") == ()

    def test_an_error_in_a_feed_is_no_answer(self, shared):
        assert recorded(shared, Service.ARXIV, "arxiv/id_abc_s0_m100_b79c8dcf6bc3.xml", "abc") == ()

    @pytest.mark.parametrize(
        ("comment", "summary", "notices"),
        [
            ("This paper has been withdrawn by the author due to an error", "", ["withdrawn"]),
            ("", "This paper has been withdrawn.", ["withdrawn"]),
            ("Withdrawn", "", ["withdrawn"]),
            ("Superseded by arXiv:2001.01234", "", ["superseded"]),
            ("This work is subsumed by the paper arXiv:cs/0112017", "", ["superseded"]),
            ("12 pages, 3 figures", "We withdrew fluid from the tank.", []),
            ("Accepted at ICML 2015", "Methods were superseded by deep networks.", []),
            ("v2: a figure withdrawn", "", []),
        ],
    )
    def test_what_authors_declare_in_the_comment_is_heard(self, comment, summary, notices):
        body = (
            "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:arxiv='http://arxiv.org/schemas/atom'><entry>"
            f"<id>http://arxiv.org/abs/1706.03762v3</id><title>T</title><summary>{summary}</summary>"
            f"<arxiv:comment>{comment}</arxiv:comment></entry></feed>"
        )
        (answer,) = read_reply(reply(Service.ARXIV, body.encode(), "1706.03762"))

        assert [notice.kind for notice in answer.notices] == notices

    def test_entities_are_not_followed(self):
        bomb = b'<!DOCTYPE f [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><feed xmlns="http://www.w3.org/2005/Atom">&b;</feed>'

        assert [answer.known for answer in read_reply(reply(Service.ARXIV, bomb, "1706.03762"))] == [False]


class TestCrossref:
    def test_a_recorded_article(self, shared):
        file = "crossref/works-10.1038-2Fs42256-024-00832-8-.json"
        (answer,) = recorded(shared, Service.CROSSREF, file, "10.1038/s42256-024-00832-8")

        assert values(answer.record) | {"authors": answer.record.authors.value[:2]} == {
            "title": "Augmenting large language models with chemistry tools",
            "authors": ("Andres M. Bran", "Sam Cox"),
            "year": 2024, "venue": "Nature Machine Intelligence", "doi": "10.1038/s42256-024-00832-8",
        }  # fmt: skip
        assert answer.record.abstract.value.startswith("Large language models (LLMs) have shown")
        assert (answer.citations, answer.preprint) == (238, False)
        assert answer.leads_to == "https://www.nature.com/articles/s42256-024-00832-8"

    def test_a_recorded_correction_is_a_concern(self, shared):
        file = "crossref/works-10.1073-2Fpnas.1414271111-.json"
        (answer,) = recorded(shared, Service.CROSSREF, file, "10.1073/pnas.1414271111")

        where = "https://doi.org/10.1073/pnas.1507001112"
        assert answer.notices == (Notice("concern", "Correction, says the publisher", where, "2015-05-04"),)

    def test_a_recorded_preprint_names_its_publication(self, shared):
        (answer,) = recorded(shared, Service.CROSSREF, "crossref/works-10.1101-097196.json", "10.1101/097196")

        assert (answer.preprint, answer.published_as) == (True, "10.1038/s41597-019-0031-8")

    def test_every_recorded_work_is_read(self, shared):
        files = sorted((shared / "data/api/crossref").glob("works-10.*.json"))
        found = [recorded(shared, Service.CROSSREF, f"crossref/{file.name}", "10.1/x") for file in files]

        assert len(files) > 20
        assert all(len(answers) == 1 and answers[0].record.doi is not None for answers in found)

    @pytest.mark.parametrize(
        ("type_", "kind"),
        [
            ("retraction", "retracted"),
            ("withdrawal", "withdrawn"),
            ("expression_of_concern", "concern"),
            ("erratum", "concern"),
            ("new_version", "superseded"),
            ("crossmark_restamp", None),
        ],
    )
    def test_updates_become_notices(self, type_, kind):
        update = {"type": type_, "DOI": "10.1/n", "source": "retraction-watch"}
        (answer,) = read_reply(
            reply(Service.CROSSREF, {"message": {"DOI": "10.1/x", "updated-by": [update]}}, "10.1/x")
        )

        assert [notice.kind for notice in answer.notices] == ([kind] if kind else [])


class TestDatacite:
    def test_a_recorded_data_set(self, shared):
        file = "datacite/dois-10.5061-dryad.8515-include-media-client.json"
        (answer,) = recorded(shared, Service.DATACITE, file, "10.5061/dryad.8515")

        assert values(answer.record) | {"authors": answer.record.authors.value[:1]} == {
            "title": "Data from: A new malaria agent in African hominids",
            "authors": ("Benjamin Ollomo",), "year": 2011, "venue": "Dryad", "doi": "10.5061/dryad.8515",
        }  # fmt: skip
        assert answer.citations == 1


class TestCounts:
    def test_openalex_tells_of_each_doi_that_it_has(self):
        body = {"results": [{"doi": "https://doi.org/10.7554/eLife.01567", "cited_by_count": 36, "is_retracted": True}]}
        there, missing = read_reply(reply(Service.OPENALEX, body, "10.7554/elife.01567", "10.5555/none"))

        assert (there.citations, [notice.kind for notice in there.notices]) == (36, ["retracted"])
        assert not missing.known

    def test_semantic_scholar_answers_in_the_order_of_the_question(self):
        body = [None, {"citationCount": 7, "externalIds": {"DOI": "10.1038/x", "ArXiv": "1706.03762"}}]
        missing, there = read_reply(reply(Service.SEMANTIC_SCHOLAR, body, "10.5555/none", "10.1038/x"))

        assert (missing.known, there.citations) == (False, 7)

    @pytest.mark.parametrize("body", [[], [None], {"error": "x"}, [1, 2, 3]])
    def test_an_answer_of_another_length_or_kind_is_none(self, body):
        assert read_reply(reply(Service.SEMANTIC_SCHOLAR, body, "10.5555/a", "10.5555/b")) == ()


class TestOthers:
    @pytest.mark.parametrize(
        ("service", "status", "body", "known"),
        [
            (Service.DOI, 200, {"responseCode": 1, "values": []}, True),
            (Service.DOI, 404, {"responseCode": 100}, False),
            (Service.DOI, 404, b"Not Found", None),
            (Service.GITHUB, 200, {"full_name": "a/b"}, True),
            (Service.GITHUB, 404, {"message": "Not Found"}, False),
            (Service.GITHUB, 404, b"<html>", None),
            (Service.GITHUB, 403, {"message": "API rate limit exceeded"}, None),
            (Service.YOUTUBE, 200, {"type": "video", "title": "T"}, True),
            (Service.YOUTUBE, 404, b"Not Found", False),
            (Service.YOUTUBE, 404, b"<html>a page of another server</html>", None),
            (Service.YOUTUBE, 401, b"Unauthorized", True),
            (Service.YOUTUBE, 403, b"", None),
            (Service.CROSSREF, 404, b"Resource not found.", False),
            (Service.DATACITE, 404, {"errors": []}, False),
        ],
    )
    def test_what_a_service_has_what_it_has_not_and_what_says_nothing(self, service, status, body, known):
        answers = read_reply(reply(service, body, "a/b", status=status))

        assert [answer.known for answer in answers] == ([] if known is None else [known])

    def test_a_recorded_video(self, shared):
        file = "youtube-oembed/oembed-format-json-scheme-https-url-https-www.youtube.com-watch-v-pO5L6vXtxsI.json"
        (answer,) = recorded(shared, Service.YOUTUBE, file, "pO5L6vXtxsI")

        assert values(answer.record)["authors"] == ("CKEditor",)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["message", "data", "attributes", "DOI", "doi", "title", "author", "creators", "issued", "date-parts", "relation",
         "updated-by", "type", "full_name", "pushed_at", "values", "responseCode", "given", "publisher", "resource"]
    ), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(service=st.sampled_from(list(Service)), status=st.sampled_from([200, 404, 500]), tree=JSON)
def test_whatever_comes_back_is_read_or_left(service, status, tree):
    read_reply(reply(service, tree, "10.1/x", status=status))


@given(service=st.sampled_from(list(Service)), body=st.binary(max_size=60))
def test_garbage_is_no_answer(service, body):
    assert read_reply(reply(service, body, "10.1/x", "10.1/y")) == ()
