"""What someday.toml may say, and what it says where it is wrong."""

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.config import Settings, find, read
from crawler.fetching.pages import HostRule
from crawler.findings import fold
from crawler.model.answer import Service
from crawler.model.errors import SomedayError
from crawler.model.finding import Finding, Severity

WHOLE = """
lists = ["README.md", "more.bib"]
history = "h.sqlite"
per-host = 3
delay = 1
timeout = 5.5
fail-on = "look"
new = true
format = "sarif"
connect-to = ["a.test:80:127.0.0.1:8000"]
contact = "me@team.example"
exclude = ["*//localhost*"]

[services]
arxiv = "https://mirror.example/arxiv/"
semantic-scholar = "http://127.0.0.1:8000"

[[host]]
match = "*.Slow.example"
per-host = 1
delay = 2.5
headers = { Accept-Language = "de" }
token-env = "SLOW_TOKEN"
accept = [403, 429]

[[host]]
match = "bücher.example"

[[ack]]
target = "some-entry"
until = 2027-01-31
why = "the author knows"
"""


@pytest.fixture
def written(tmp_path, monkeypatch):
    """A folder, entered, with a file of this text."""
    monkeypatch.chdir(tmp_path)

    def write(text, name="someday.toml"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path.relative_to(tmp_path)

    return write


@pytest.fixture
def mistake(written):
    def say(text, name="someday.toml"):
        with pytest.raises(SomedayError) as error:
            read(written(text, name))
        return str(error.value)

    return say


def test_everything_that_can_be_set_reaches_its_room(written):
    written(WHOLE)

    settings = find()

    assert settings.options == {
        "lists": ["README.md", "more.bib"],
        "history": "h.sqlite",
        "per-host": 3,
        "delay": 1,
        "timeout": 5.5,
        "fail-on": "look",
        "new": True,
        "format": "sarif",
        "connect-to": ["a.test:80:127.0.0.1:8000"],
    }
    assert (settings.contact, settings.exclude) == ("me@team.example", ("*//localhost*",))
    assert settings.services == {
        Service.ARXIV: "https://mirror.example/arxiv",
        Service.SEMANTIC_SCHOLAR: "http://127.0.0.1:8000",
    }
    assert settings.host_rules({"SLOW_TOKEN": "s3cret"}) == (
        HostRule("*.slow.example", 1, 2.5, (("Accept-Language", "de"),), "s3cret"),
        HostRule("xn--bcher-kva.example"),
    )
    assert (settings.accepted[0].statuses, settings.accepted[0].by) == ({403, 429}, "someday.toml")
    assert [(ack.target, ack.until, ack.why) for ack in settings.acks] == [
        ("some-entry", date(2027, 1, 31), "the author knows")
    ]


def test_pyproject_toml_says_the_same_under_tool_someday(written):
    plain = find_in(written, "someday.toml", WHOLE)
    tabled = WHOLE.replace("[[", "[[tool.someday.").replace("\n[services", "\n[tool.someday.services")

    shared = read(written(f"[project]\nname = 'x'\n[tool.someday]{tabled}", "pyproject.toml"))

    assert (shared.options, shared.services, shared.acks) == (plain.options, plain.services, plain.acks)


def find_in(written, name, text):
    return read(written(text, name))


def test_someday_toml_goes_before_pyproject_toml(written):
    written("[tool.someday]\nper-host = 1", "pyproject.toml")
    assert find().options == {"per-host": 1}

    written("per-host = 2")
    assert find().options == {"per-host": 2}


@pytest.mark.parametrize("text", ["", "[project]\nname = 'x'", "this is [broken", b"\xff\xfe"])
def test_a_pyproject_toml_that_says_nothing_of_someday_is_left_alone(written, text):
    written(text, "pyproject.toml")

    assert find() == Settings()


def test_no_folder_above_is_looked_at(written, tmp_path, monkeypatch):
    written("per-host = 2")
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")

    assert find() == Settings()


def test_paths_are_from_the_folder_of_the_file(written):
    path = written('lists = ["README.md", "/abs.md"]\nhistory = "h.sqlite"\nreport-dir = "out"', "team/someday.toml")

    assert read(path).options == {
        "lists": ["team/README.md", "/abs.md"],
        "history": "team/h.sqlite",
        "report-dir": "team/out",
    }
    address = "postgresql://db.example/x"
    assert read(written(f'history = "{address}"', "team/someday.toml")).options == {"history": address}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("per-hots = 2", "per-hots: there is no such key; did you mean per-host?"),
        ("per_host = 2", "per_host: there is no such key; did you mean per-host?"),
        ("zzzzzz = 2", "zzzzzz: there is no such key; there are ack, allow-private"),
        ("per-host = 0", "per-host: must be a whole number from 1 to 64, not 0"),
        ('per-host = "2"', "per-host: must be a whole number from 1 to 64, not '2'"),
        ("per-host = true", "per-host: must be a whole number from 1 to 64, not true"),
        ("per-host = 2.0", "per-host: must be a whole number from 1 to 64, not 2.0"),
        ("timeout = nan", "timeout: must be seconds, from 0.1 to 600, not nan"),
        ("delay = inf", "delay: must be seconds, from 0 to 3600"),
        ("failing = 1", "failing: must be true or false, not 1"),
        ('fail-on = "always"', 'fail-on: must be "act", "look" or "never", not \'always\''),
        ('format = "docx"', "format: must be terminal, markdown"),
        ('lists = "README.md"', 'lists: must be a list of files, such as ["README.md"]'),
        ("lists = []", "lists: must be a list of files"),
        ('lists = ["a", 1]', "lists[2]: must be a list of files"),
        ('lists = [""]', "lists[1]: must not be empty"),
        ('connect-to = ["nonsense"]', "connect-to: 'nonsense' is no rule"),
        ('canary = "mailto:a@b.example"', "canary: must be an http(s) address"),
        ('contact = "a\\r\\nX-Evil: 1"', "contact: must be plain printable ASCII"),
        ("host = 1", "host: must be tables that begin with [[host]], not 1"),
        ("[host]\nmatch = 'a'", "host: must be tables that begin with [[host]]"),
        ("[[host]]\ndelay = 1", "host[1].match: is missing"),
        (
            "[[host]]\nmatch='a'\n[[host]]\nmatch='b'\ndealy=1",
            "host[2].dealy: there is no such key; did you mean delay?",
        ),
        ('[[host]]\nmatch = "https://a.example/x"', "host[1].match: must be a host's name"),
        ('[[host]]\nmatch = ""', "host[1].match: must be a host's name"),
        ("[[host]]\nmatch = 'ü*'", "host[1].match: not a host name"),
        ("[[host]]\nmatch = 'a'\naccept = [200]", "host[1].accept[1]: must be a list of statuses from 400 to 599"),
        ("[[host]]\nmatch = 'a'\nheaders = {AUTHORIZATION = 'Bearer x'}", "host[1].headers: Authorization is a secret"),
        ("[[host]]\nmatch = 'a'\nheaders = {Cookie = 'x'}", "host[1].headers: 'Cookie' can't be set here"),
        ("[[host]]\nmatch = 'a'\nheaders = {'X Y' = 'x'}", "host[1].headers: 'X Y' can't be set here"),
        ("[[host]]\nmatch = 'a'\nheaders = {X = \"a\\nb\"}", "host[1].headers: must be plain printable ASCII"),
        ("[[host]]\nmatch = 'a'\ntoken-env = 'ghp-x.y'", "host[1].token-env: must be the name of an environment"),
        ("[services]\ncrosref = 'https://a.example'", "services.crosref: there is no such service; did you mean cross"),
        ("[services]\ndoi = 'ftp://a.example'", "services.doi: must be an http(s) address"),
        ("[services]\ndoi = 'https://me:pw@a.example'", "services.doi: must be an http(s) address"),
        ("[[ack]]\ntarget='x'\nwhy='y'", "ack[1].until: is missing: a day without quotes"),
        ("[[ack]]\ntarget='x'\nwhy='y'\nuntil='2027-01-31'", "ack[1].until: must be a day without quotes"),
        ("[[ack]]\ntarget='x'\nwhy=' '\nuntil=2027-01-31", "ack[1].why: must not be empty"),
    ],
)
def test_a_mistake_is_named_with_its_key_and_what_is_allowed(mistake, text, said):
    assert mistake(text).startswith(f"someday.toml: {said}")
    if not text.startswith("["):
        assert mistake(f"[tool.someday]\n{text}", "pyproject.toml").startswith(f"pyproject.toml: tool.someday.{said}")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = 1\nb = = 2\n", "someday.toml:2: "),
        ("a = 1\n\nb = [1,\n", "someday.toml:4: "),
        ("a = 1\na = 2\n", "someday.toml:2: "),
        (b"a = 1\nb = '\xff'\n", "someday.toml:2: is not UTF-8"),
        ("a = " + "[" * 100_000, "someday.toml"),
        ("per-host = " + "9" * 10_000, "someday.toml"),
        ("#" * (1 << 20) + "\n", "someday.toml: is larger than 1 MB"),
    ],
    ids=range(7),
)
def test_what_is_no_toml_is_named_with_its_line(mistake, text, said):
    assert mistake(text).startswith(said)


def test_all_mistakes_are_told_at_once_but_not_a_thousand(mistake):
    assert mistake("per-host = 0\ntimeout = 0").count("\n") == 1
    assert mistake("\n".join(f"key{n} = 1" for n in range(1000))).endswith("and 990 more")


def test_a_file_that_is_missing_says_how_to_make_one(tmp_path):
    with pytest.raises(SomedayError, match="someday init"):
        read(tmp_path / "nowhere.toml")


KEYS = st.sampled_from(["per-host", "lists", "host", "ack", "services", "exclude", "match", "arxiv", "[key]", "x"])
VALUES = st.recursive(
    st.integers() | st.text("ab") | st.booleans(), lambda value: st.lists(value) | st.dictionaries(KEYS, value)
)


@given(st.dictionaries(KEYS, VALUES))
def test_any_table_is_read_or_explained(tmp_path_factory, table):
    path = tmp_path_factory.mktemp("any") / "someday.toml"
    path.write_text("".join(f"{json.dumps(key)} = {_toml(value)}\n" for key, value in table.items()))

    try:
        said = f"{path}: {read(path)}"
    except SomedayError as error:
        said = str(error)
    assert said.startswith(f"{path}: ")


def _toml(value):
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {_toml(each)}" for key, each in value.items()) + "}"
    return json.dumps(value)


@pytest.mark.parametrize(
    ("environment", "token"), [({"T": "s3cret"}, "s3cret"), ({"T": ""}, None), ({"T": " \n"}, None)]
)
def test_a_token_comes_from_the_environment_and_an_empty_one_is_none(written, environment, token):
    settings = read(written('[[host]]\nmatch = "a.example"\ntoken-env = "T"'))

    assert settings.host_rules(environment)[0].token == token


@pytest.mark.parametrize("environment", [{}, {"T": "a\r\nX-Evil: 1"}])
def test_a_token_that_is_missing_or_breaks_a_header_is_an_error_that_does_not_show_it(written, environment):
    settings = read(written('[[host]]\nmatch = "a.example"\ntoken-env = "T"'))

    with pytest.raises(SomedayError) as error:
        settings.host_rules(environment)
    assert "Evil" not in str(error.value)


def test_a_file_leads_no_token_of_a_service_elsewhere(written):
    settings = read(written('[services]\ngithub = "https://evil.example"'))

    tokens = {Service.GITHUB: "s3cret", Service.OPENALEX: "other"}
    assert settings.tokens_for_services(tokens) == {Service.OPENALEX: "other"}


def test_an_acknowledgement_of_the_file_folds_a_finding_away(written):
    acks = read(written("[[ack]]\ntarget = 'http://a/'\nuntil = 2027-01-31\nwhy = 'known'")).acks
    finding = Finding("broken", Severity.ACT, "list.md", 1, None, "http://a/", None, "not-found", None, None, None)

    open_, folded = fold([finding], acks, datetime(2027, 1, 30, tzinfo=UTC), None)
    again, _ = fold([finding], acks, datetime(2027, 1, 31, tzinfo=UTC), datetime(2027, 1, 30, tzinfo=UTC))

    assert (open_, [one.ack.why for one in folded]) == ((), ["known"])
    assert [one.state for one in again] == ["new"]
