"""The demo web comes up quickly, leaves nothing behind, and keeps a book of its requests."""

import os
import socket
import threading
import time
from pathlib import Path

import pytest

from crawler.demo.hosts import HOSTS
from crawler.demo.web import DemoWeb, _bound

POST = "https://recurrent-notes.example/2016/attention-by-hand"


OPEN_FILES = Path("/proc/self/fd")


def open_sockets():
    links = (os.path.realpath(file) for file in OPEN_FILES.iterdir())
    return sorted(Path(link).name for link in links if "socket:" in link)


def test_the_rules_name_every_host_at_both_ports_and_lead_to_loopback(first):
    rules = [rule.split(":") for rule in first.connect_to]

    assert {(host, port) for host, port, _, _ in rules} == {
        (host.name, port) for host in HOSTS for port in ("80", "443")
    }
    assert all(address.startswith("127.") and int(port) > 1023 for _, _, address, port in rules)
    assert len({(address, port) for _, _, address, port in rules}) == len(rules)


@pytest.mark.skipif(os.uname().sysname != "Linux", reason="elsewhere 127/8 is not all loopback")
def test_every_host_has_an_address_of_its_own(first):
    addresses = {(rule.split(":")[0], rule.split(":")[2]) for rule in first.connect_to}

    assert len(addresses) == len({address for _, address in addresses}) == len(HOSTS)


@pytest.mark.skipif(not OPEN_FILES.is_dir(), reason="open files are counted by /proc")
def test_nothing_is_left_behind_even_while_requests_hang(tmp_path, client):
    threads, opened = threading.active_count(), open_sockets()

    with DemoWeb(tmp_path) as web:
        web.let_time_pass()
        idle = client(web).connect("https", "arxiv.example")
        asking = client(web).connect("https", "sleepy-lectures.example")
        asking.sendall(b"GET /notes HTTP/1.1\r\nHost: sleepy-lectures.example\r\n\r\n")
        while not web.requests:
            time.sleep(0.01)
        places = [rule.split(":")[2:] for rule in web.connect_to]
        began = time.monotonic()
    took = time.monotonic() - began
    idle.close()
    asking.close()

    assert took < 1.0
    assert threading.active_count() == threads
    assert open_sockets() == opened
    assert web.connect_to == ()
    for address, port in places:
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((address, int(port)), timeout=1)


def test_a_web_that_cannot_come_up_says_so_and_leaves_nothing(tmp_path, monkeypatch):
    async def fail(_self, _place):
        raise OSError("no more sockets")

    threads = threading.active_count()
    monkeypatch.setattr(DemoWeb, "_open", fail)

    with pytest.raises(OSError, match="no more sockets"), DemoWeb(tmp_path):
        pass

    assert threading.active_count() == threads


def test_two_webs_are_up_at_the_same_time_each_at_its_own_visit(first, second, client):
    assert client(first).ask(POST)[0] == 200
    assert client(second).ask(POST)[0] == 410
    assert not set(first.connect_to) & set(second.connect_to)


def test_time_passes_once_and_stays(tmp_path, client):
    with DemoWeb(tmp_path) as web:
        before = client(web).ask(POST)[0]
        web.let_time_pass()
        web.let_time_pass()

        assert (before, client(web).ask(POST)[0]) == (200, 410)


def test_the_folder_holds_a_copy_of_the_shipped_list(first):
    assert first.list_path.read_text("utf-8").startswith("# Useful links on deep learning")


def test_a_web_is_up_once(tmp_path):
    with DemoWeb(tmp_path) as web:
        pass

    with pytest.raises(RuntimeError, match="make another one"), web:
        pass


def test_where_an_address_is_not_this_machines_the_plain_loopback_address_serves():
    # 192.0.2.0/24 is for documentation (RFC 5737) and belongs to nobody.
    with _bound("192.0.2.1") as sock:
        assert sock.getsockname()[0] == "127.0.0.1"
