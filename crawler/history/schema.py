"""The tables as the newest migration leaves them: names and types, as far as statements need them.

Keys, references and indexes are made by `migrations/`; a test compares both. Times are microseconds (see `codec`).
Texts that recur from run to run (addresses, details of observations, whole lists) are kept once, named by a digest.
"""

from sqlalchemy import BigInteger, Boolean, Column, Double, Integer, LargeBinary, MetaData, String, Table, Text

metadata = MetaData()

versions = Table("schema_versions", metadata, Column("version", Integer), Column("applied_at", BigInteger))

lists = Table(
    "lists",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", String),
    Column("body", LargeBinary),  # a ReadingList, packed
)
runs = Table(
    "runs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("started", BigInteger),
    Column("finished", BigInteger),
    Column("complete", Boolean),
    Column("network", Boolean),
    Column("scope", Text),
    Column("planned", LargeBinary),  # the addresses, packed
    Column("notes", Text),  # JSON, lines for the reader
    Column("staleness", Double),  # mean of the entries; this and the next two NULL until the run is reported
    Column("to_act", Integer),
    Column("to_look", Integer),
)
run_lists = Table(
    "run_lists",
    metadata,
    Column("run", Integer),
    Column("position", Integer),
    Column("path", Text),
    Column("list", Integer),
)
addresses = Table(
    "addresses",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", String),
    Column("url", Text),
)
details = Table(
    "details",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", String),
    Column("body", Text),  # JSON, the fields of an Observation that have no column
)
looks = Table(
    "looks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", String),  # of address and body
    Column("address", Integer),
    Column("run", Integer),  # the first that saw it
    Column("body", Text),  # JSON, a Look
)
observations = Table(
    "observations",
    metadata,
    Column("address", Integer),
    Column("run", Integer),
    Column("checked_at", BigInteger),
    Column("verdict", String),
    Column("reason", String),
    Column("status", Integer),
    Column("elapsed", Double),
    Column("details", Integer),  # NULL where all have their defaults
    Column("look", Integer),  # NULL where the visit was no success, or found no text
)
entries = Table(
    "entries",
    metadata,
    Column("digest", String),  # of list and entry id
    Column("list", Text),
    Column("entry", Text),
    Column("title", Text),
    Column("url", Text),
    Column("first_seen", Integer),  # a run, as last_seen
    Column("last_seen", Integer),
)
answers = Table(
    "answers",
    metadata,
    Column("subject", String),  # digest of an Identity.key
    Column("service", String),
    Column("run", Integer),
    Column("fetched_at", BigInteger),
    Column("citations", Integer),
    Column("details", Integer),  # the other fields of an Answer
)
findings = Table(
    "findings",
    metadata,
    Column("run", Integer),
    Column("position", Integer),
    Column("kind", String),
    Column("list", Text),
    Column("entry", Text),
    Column("url", Text),
    Column("body", Text),  # JSON, the other fields of a Finding
)
acknowledgements = Table(
    "acknowledgements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("target", Text),
    Column("why", Text),
    Column("until", String),  # ISO date, a day in no particular time zone
    Column("made", BigInteger),
    Column("covers", Text),  # JSON, the findings as they stood; NULL for whatever comes
)
