"""What the documents say is so: examples run, links lead somewhere, the reference is that of the code."""

import os
import re
import shlex
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from crawler import config, lists

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("docs/**/*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"])
BIN = Path(sys.executable).parent
_LIST = "# Notes\n\n- [Here](http://notes.example/here)\n- [Gone](http://notes.example/gone)\n"


def blocks(page, language):
    return re.findall(rf"^```{language}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def pages_with(language):
    return pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, language)], ids=name_of)


def name_of(page):
    return page.relative_to(ROOT).as_posix()


@pytest.fixture
def folder(tmp_path):
    """A maintainer's folder after a first run, and the site that its list is about."""

    class Site(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200 if self.path == "/here" else 404)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<title>Here</title><h1>Here</h1><p>There is something to read here.</p>")

        def log_message(self, *_):
            pass

    site = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    (tmp_path / "README.md").write_text(_LIST)
    (tmp_path / "someday.toml").write_text(
        f'connect-to = ["notes.example:80:127.0.0.1:{site.server_port}"]\nno-metadata = true\ntimeout = 2\n'
    )
    run(["someday", "check", "README.md"], tmp_path)
    yield tmp_path
    site.shutdown()
    site.server_close()


def run(words, cwd):
    return subprocess.run(
        [BIN / words[0], *words[1:]],
        cwd=cwd,
        env={**os.environ, "COLUMNS": "120"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pages_with("console")
def test_commands_do_what_they_are_shown_for(page, folder):
    for line in "".join(blocks(page, "console")).splitlines():
        done = run(shlex.split(line.removeprefix("$ ")), folder)
        assert done.returncode in (0, 1), f"{line}\n{done.stderr}"


@pages_with("python")
def test_python_runs(page, folder):
    for block in blocks(page, "python"):
        done = run(["python", "-c", block], folder)
        assert done.returncode == 0, done.stderr


@pages_with("toml")
def test_configuration_can_be_read(page, tmp_path):
    for block in blocks(page, "toml"):
        path = tmp_path / "someday.toml"
        path.write_text(block)
        assert config.read(path) != config.Settings()


@pages_with("markdown")
def test_lists_can_be_read(page):
    for block in blocks(page, "markdown"):
        assert lists.read(block.encode(), "list.md").ignored


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_to_files_that_are_there(page):
    text = re.sub(
        r"^```.*?^```$|`[^`\n]*`|^    .*?$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL
    )
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text)]

    assert [each for each in targets if each and "://" not in each and not (page.parent / each).exists()] == []


def test_the_reference_is_as_the_code_has_it():
    done = run(["python", str(ROOT / "scripts/documentation/reference.py"), "--check"], ROOT)

    assert (done.returncode, done.stderr) == (0, "")


def test_the_site_can_be_built_and_asks_nobody_for_anything(tmp_path):
    done = run(["mkdocs", "build", "--strict", "--site-dir", str(tmp_path)], ROOT)
    loaded = re.compile(r"<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=[\"']?(https?:)?//")

    assert done.returncode == 0, done.stderr
    pages = list(tmp_path.rglob("*.html"))
    assert len(pages) > 10
    assert [page.name for page in pages if loaded.search(page.read_text(encoding="utf-8"))] == []
