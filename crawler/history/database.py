"""The way to a database: from an address to an engine, and from a driver's errors to words."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from sqlite3 import OperationalError

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from crawler.model.errors import HistoryError

# Seconds to wait for another process that is writing; a batch takes milliseconds, a migration seconds.
_BUSY_TIMEOUT = 30
# Seconds to wait for a server to answer at all.
_CONNECT_TIMEOUT = 10
# With WAL, NORMAL still loses nothing when the process is killed.
_PRAGMAS = (
    f"PRAGMA busy_timeout = {_BUSY_TIMEOUT * 1000}",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
)
# Any number, as long as it stays the same.
_POSTGRES_LOCK = 0x50_4D_45_44_41_59
_POSTGRES = ("postgres", "postgresql")
# What a driver's message holds, and what to do about it; the first that matches counts.
_ADVICE = (
    ("is locked", "another someday is writing to it: try again when that one is done"),
    ("lock timeout", "another someday is writing to it: try again when that one is done"),
    ("disk is full", "free some space, then go on with `someday check --resume`"),
    ("file is not a database", "it is no SQLite database: name another file"),
    ("is malformed", "the file is damaged: restore a copy, or name another file"),
    ("unable to open database file", "the file can't be opened: check the folder's permissions"),
    ("readonly database", "it can't be written: check the permissions of the file and its folder"),
    ("authentication failed", "the server refuses this user and password"),
    ("connect", "the server can't be reached: check that it runs and that the address is right"),
)


def read_address(address: str) -> URL:
    """A path, or an SQLAlchemy URL, as a URL.

    Raises:
        HistoryError: it looks like a URL but is none.
    """
    if "://" not in address:
        return URL.create("sqlite", database=address)
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        # The address itself may hold a password in a place where nobody can tell it apart.
        raise HistoryError(
            "the history's address is neither a path nor a URL such as postgresql://user@host/database"
        ) from None
    return url.set(drivername="postgresql+psycopg") if url.drivername in _POSTGRES else url


def shown(url: URL) -> str:
    """The address for messages, passwords hidden."""
    if url.get_backend_name() == "sqlite" and url.database:
        return url.database
    query = {key: "***" if "pass" in key.lower() else value for key, value in url.query.items()}
    return url.set(query=query).render_as_string(hide_password=True)


def open_engine(url: URL) -> Engine:
    """An engine for that address; connects to nothing yet, but makes the folder of an SQLite file.

    Transactions of connections with the execution option `writes` come one after the other, in all processes (in
    SQLite and PostgreSQL; on other databases, let one process write at a time).

    Raises:
        HistoryError: the driver is missing, or the file can't be written.
    """
    is_sqlite = url.get_backend_name() == "sqlite"
    if is_sqlite and url.database and url.database != ":memory:":
        _prepare_file(Path(url.database))
    options = {"connect_timeout": _CONNECT_TIMEOUT} if url.get_backend_name() == "postgresql" else {}
    try:
        engine = create_engine(url, connect_args=options)
    except NoSuchModuleError:
        raise HistoryError(f"history {shown(url)}: SQLAlchemy knows no database {url.drivername!r}") from None
    except ModuleNotFoundError as error:
        wanted = "'someday[postgres]'" if url.get_backend_name() == "postgresql" else error.name
        raise HistoryError(f"history {shown(url)}: its driver is missing: pip install {wanted}") from None
    except SQLAlchemyError as error:
        raise HistoryError(f"history {shown(url)}: {error}") from None
    if is_sqlite:
        event.listen(engine, "connect", _configure)
        event.listen(engine, "begin", _begin_sqlite)
    if engine.dialect.name == "postgresql":
        event.listen(engine, "begin", _begin_postgres)
    return engine


def let_read_while_writing(engine: Engine) -> None:
    """Switch an SQLite file to WAL, which it then remembers; a file of a stranger must never get here."""
    if engine.dialect.name != "sqlite":
        return
    connection = engine.raw_connection()
    try:
        # Not while another process holds the file; whoever opens it next tries again.
        with suppress(OperationalError):
            connection.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


@contextmanager
def in_words(url: URL) -> Iterator[None]:
    """Turn what a driver raises into a HistoryError that names the address and says what to do."""
    try:
        yield
    except DBAPIError as error:
        raise HistoryError(f"history {shown(url)}: {_advice(str(error.orig))}") from error


def _advice(message: str) -> str:
    first_line = (message.splitlines() or ["unknown trouble"])[0]
    for sign, advice in _ADVICE:
        if sign in message:
            return f"{advice} ({first_line})"
    return first_line


def _prepare_file(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise HistoryError(f"history {path}: its folder can't be made ({error.strerror}): name another path") from None
    if path.is_dir():
        raise HistoryError(f"history {path}: that is a folder; name a file in it")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise HistoryError(f"history {path}: it can't be written: check the permissions, or name another path")


def _configure(connection: SqliteConnection, _record: object) -> None:
    # The driver's own way of beginning transactions would leave DDL outside of them; `_begin_sqlite` does it.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that first reads and then writes can't wait for another's lock, hence the lock from the start.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if _writes(connection) else "BEGIN")


def _begin_postgres(connection: Connection) -> None:
    # One writer at a time, as in SQLite: two that put in the same new address would fail each other.
    if _writes(connection):
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{_BUSY_TIMEOUT}s'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_POSTGRES_LOCK})")


def _writes(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get("writes", False))
