"""From an address to a database, or to words that say what to do."""

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from crawler.history import History
from crawler.history.database import read_address, shown
from crawler.model.errors import HistoryError


@pytest.mark.parametrize(
    ("address", "driver", "name"),
    [
        (".someday/history.sqlite", "sqlite", ".someday/history.sqlite"),
        ("C:\\someday\\history.sqlite", "sqlite", "C:\\someday\\history.sqlite"),
        ("with ?odd=#chars%.db", "sqlite", "with ?odd=#chars%.db"),
        ("sqlite:///relative.sqlite", "sqlite", "relative.sqlite"),
        ("sqlite:////abs/olute.sqlite", "sqlite", "/abs/olute.sqlite"),
        ("postgres://u@h/db", "postgresql+psycopg", "db"),
        ("postgresql://u@h/db", "postgresql+psycopg", "db"),
        ("postgresql+asyncpg://u@h/db", "postgresql+asyncpg", "db"),
        ("mysql+pymysql://u@h/db", "mysql+pymysql", "db"),
    ],
)
def test_an_address_is_a_path_or_a_url(address: str, driver: str, name: str) -> None:
    url = read_address(address)

    assert (url.drivername, url.database) == (driver, name)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://me:s3cret@h/db",
        "postgresql://h/db?user=me&password=s3cret",
        "postgresql://h/db?sslpassword=s3cret",
    ],
)
def test_passwords_are_never_shown(address: str) -> None:
    assert "s3cret" not in shown(read_address(address))
    assert "h/db" in shown(read_address(address))


def test_the_folder_of_a_history_is_made(tmp_path: Path) -> None:
    path = tmp_path / "some" / "where" / "history.sqlite"

    History.open(str(path)).close()

    assert path.read_bytes().startswith(b"SQLite format 3")


def test_a_closed_history_is_one_file(tmp_path: Path) -> None:
    with History.open(f"sqlite:///{tmp_path}/new/history.sqlite"):
        pass

    assert [each.name for each in (tmp_path / "new").iterdir()] == ["history.sqlite"]


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("postgresql://u:s3cret@h:port/db", "neither a path nor a URL"),
        ("nosuch://u:s3cret@h/db", "knows no database 'nosuch'"),
        ("oracle+cx_oracle://u:s3cret@h/db", "its driver is missing: pip install cx_Oracle"),
        ("{folder}/text", r"text: it is no SQLite database: name another file"),
        ("{folder}/folder", "that is a folder"),
        ("{folder}/text/history.sqlite", "its folder can't be made"),
        ("{folder}/damaged", "damaged: .*damaged|it is no SQLite database"),
    ],
)
def test_what_is_wrong_is_told_in_words(tmp_path: Path, address: str, words: str) -> None:
    (tmp_path / "text").write_text("A list, not a database. " * 100)
    (tmp_path / "damaged").write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    (tmp_path / "folder").mkdir()

    with pytest.raises(HistoryError, match=words) as caught:
        History.open(address.format(folder=tmp_path))

    assert "s3cret" not in str(caught.value)


def test_a_server_that_does_not_answer_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, and never listening
        port = taken.getsockname()[1]

        with pytest.raises(HistoryError, match="can't be reached: check that it runs") as caught:
            History.open(f"postgresql://me:s3cret@127.0.0.1:{port}/db")

    assert "s3cret" not in str(caught.value)
    assert f"127.0.0.1:{port}" in str(caught.value)


def test_a_missing_driver_is_told_with_its_install_command() -> None:
    program = (
        "import sys; sys.modules['psycopg'] = None\n"
        "from crawler.history import History\n"
        "History.open('postgresql://h/db')\n"
    )

    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert "HistoryError: history postgresql+psycopg://h/db: its driver is missing" in ended.stderr
    assert "pip install 'someday[postgres]'" in ended.stderr


@pytest.mark.parametrize("is_there", [True, False], ids=["file", "folder"])
def test_a_place_that_can_not_be_written_is_told(is_there: bool) -> None:
    # Not tmp_path: nobody else may enter the folders above that one.
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.sqlite"
        if is_there:
            path.touch()
            path.chmod(0o444)
        Path(folder).chmod(0o555)
        History.open("sqlite://").close()  # loads all that the child must not load as nobody

        words = as_nobody(lambda: History.open(str(path)))

        Path(folder).chmod(0o755)
    assert words == f"history {path}: it can't be written: check the permissions, or name another path"


def as_nobody(work) -> str:
    """The words of the HistoryError that this raises for a user who is not root, in a child process."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.getuid() == 0:
                os.setuid(65534)
            work()
        except HistoryError as error:
            os.write(writer, str(error).encode())
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as words:
        said = words.read()
    os.waitpid(child, 0)
    return said
