"""`someday inspect` of an address: the page, and what services say of its work."""

import json

from .conftest import QUICK

ARXIV = "https://arxiv.org/abs/9901.00002"


def inspected(visitor, url, *words):
    rules = [word for rule in visitor.web.connect_to for word in ("--connect-to", rule)]
    result = visitor.run("inspect", url, "--format", "json", *QUICK[:2], *words, *rules)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def test_services_fill_in_what_the_page_does_not_say_and_nothing_is_left_behind(visitor):
    visitor.web.let_time_pass()
    with_services = inspected(visitor, ARXIV)
    without = inspected(visitor, ARXIV, "--no-metadata")

    assert "Crossref" in with_services["sources"].values()
    assert not {"Crossref", "arXiv"} & set(without["sources"].values())
    assert with_services["venue"]
    assert with_services["notes"] == []
    assert not (visitor.folder / ".someday").exists()


def test_a_service_that_does_not_answer_costs_a_line(visitor):
    said = inspected(visitor, ARXIV, "--connect-to", "export.arxiv.org:443:127.0.0.1:9")

    assert said["verdict"] == "ok"
    assert [note.split(" (")[0] for note in said["notes"]] == ["not checked: arXiv"]
