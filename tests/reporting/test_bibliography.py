"""Bibliographies that other programs read."""

import csv
import io
import json
from dataclasses import replace

import bibtexparser
import jsonschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crawler.model.record import Field, Record
from crawler.model.run import Report
from crawler.reporting.bibliography import bibtex, csl_json, table


def with_record(report, **fields):
    record = Record(**{name: Field(value, "citation_title") for name, value in fields.items()})
    return replace(report, entries=tuple(replace(row, record=record) for row in report.entries[:1]))


def test_what_the_works_page_says_goes_before_what_the_list_says(report):
    fresh = with_record(
        report,
        title="Gates & Loops: 100% of {memory}",
        authors=("Ann B. Lee", "Wu"),
        year=2017,
        doi="10.1/x_y",
        venue="NIPS",
    )
    (entry,) = bibtexparser.parse_string(bibtex(fresh)).entries
    values = {field.key: field.value for field in entry.fields}
    assert entry.entry_type == "inproceedings"
    assert values["title"] == r"{Gates \& Loops: 100\% of \{memory\}}"
    assert (values["author"], values["year"], values["doi"]) == ("Lee, Ann B. and Wu", "2017", "10.1/x_y")

    (item,) = json.loads(csl_json(fresh))
    assert item["author"] == [{"family": "Lee", "given": "Ann B."}, {"literal": "Wu"}]
    assert (item["type"], item["issued"]) == ("paper-conference", {"date-parts": [[2017]]})


# The members of CSL-JSON (csl-data.json of the Citation Style Language) that are written here, and their types.
CSL = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["type", "id"],
        "additionalProperties": False,
        "properties": {
            "id": {"type": ["string", "number"]},
            "type": {"enum": ["article-journal", "paper-conference", "webpage"]},
            "title": {"type": "string"},
            "author": {
                "type": "array",
                "items": {
                    "type": "object",
                    "additionalProperties": False,
                    "properties": {name: {"type": "string"} for name in ("family", "given", "literal")},
                },
            },
            "issued": {
                "type": "object",
                "properties": {
                    "date-parts": {
                        "type": "array",
                        "items": {
                            "type": "array",
                            "items": {"type": ["string", "number"]},
                            "minItems": 1,
                            "maxItems": 3,
                        },
                    }
                },
                "additionalProperties": False,
            },
            **{name: {"type": "string"} for name in ("container-title", "DOI", "URL", "abstract")},
        },
    },
}


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=40)
@given(st.from_type(Report))
def test_any_report_gives_valid_csl_json(report):
    jsonschema.validate(json.loads(csl_json(report)), CSL)


def test_a_table_runs_no_formulas(report):
    (row,) = csv.DictReader(io.StringIO(table(with_record(report, title="=HYPERLINK(1)", authors=("+x",)))))
    assert (row["title"], row["authors"]) == ("'=HYPERLINK(1)", "'+x")


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=40)
@given(st.from_type(Report))
def test_any_report_gives_what_can_be_read_again(report):
    library = bibtexparser.parse_string(bibtex(report))
    titled = [row for row in report.entries if row.entry.title]
    assert len(library.entries) == len({entry.key for entry in library.entries}) == len(titled)
    assert len(json.loads(csl_json(report))) == len(titled)
    assert len(list(csv.DictReader(io.StringIO(table(report), newline="")))) == len(report.entries)
