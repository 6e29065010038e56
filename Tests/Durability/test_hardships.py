"""A foreign database, a lock, a full disk, a port in use: one clear line, and nothing damaged."""
from __future__ import annotations

import resource
import signal
import socket
import sqlite3
import subprocess
from pathlib import Path

import pytest

from Harness.pages import Visitor
from Harness.vicky import BINARY, PROJECT, Server, employ, free_port, run


def serve(data: Path, port: int) -> subprocess.CompletedProcess[str]:
    """A server that ought not to start."""
    return subprocess.run(
        [BINARY, "serve", "--stories", PROJECT / "stories", "--personas", PROJECT / "personas", "--data", data,
         "--port", str(port)], capture_output=True, text=True, timeout=20, stdin=subprocess.DEVNULL)


def assert_one_clear_line(done: subprocess.CompletedProcess[str], *words: str) -> None:
    assert done.returncode == 1
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    for word in words:
        assert word in lines[0]


def database(data: Path) -> Path:
    return next(file for file in data.iterdir() if file.suffix in (".sqlite", ".db", ".sqlite3"))


def contents(file: Path) -> list[str]:
    connection = sqlite3.connect(file)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_a_port_in_use(data):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert_one_clear_line(serve(data, port), str(port))


def test_a_database_made_by_something_else(data):
    employ(["Noor Visser"], data)
    file = database(data)
    for leftover in data.iterdir():
        leftover.unlink()
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    before = file.read_bytes()
    assert_one_clear_line(serve(data, free_port()), file.name)
    assert file.read_bytes() == before


def test_a_file_that_is_no_database(data):
    employ(["Noor Visser"], data)
    file = database(data)
    for leftover in data.iterdir():
        leftover.unlink()
    file.write_bytes(b"This is a shopping list, not a database.\n" * 200)
    before = file.read_bytes()
    assert_one_clear_line(serve(data, free_port()), file.name)
    assert file.read_bytes() == before


def test_a_database_of_a_newer_vicky(data):
    employ(["Noor Visser"], data)
    file = database(data)
    with sqlite3.connect(file) as newer:
        newer.execute("INSERT INTO grdb_migrations VALUES ('9999 from the future')")
    newer.close()
    before = contents(file)
    assert_one_clear_line(serve(data, free_port()), file.name, "newer")
    assert contents(file) == before


def test_a_locked_database_is_told_kindly_and_loses_nothing(data):
    link = employ(["Noor Visser"], data)["Noor Visser"]
    server = Server(data).start()
    try:
        visitor = Visitor(server.base, timeout=60)
        visitor.open_link(link)
        page = visitor.begin("welkom")
        lock = sqlite3.connect(database(data), isolation_level=None)
        lock.execute("BEGIN IMMEDIATE")
        refused = visitor.answer(page, "welkom", choose="ja")
        assert refused.status >= 500
        assert "<h1>" in refused.text
        lock.execute("ROLLBACK")
        lock.close()
        assert visitor.get("/tours/welkom").turn == page.turn
        assert visitor.answer(page, "welkom", choose="ja").turn == page.turn + 1
    finally:
        server.stop()


def test_a_full_disk_is_told_kindly_and_loses_nothing(data):
    link = employ(["Noor Visser"], data)["Noor Visser"]
    server = Server(data).start()  # Publishes the stories.
    server.stop()
    server.start(before=_no_file_beyond(database(data).stat().st_size + 200_000))
    reached = 0
    try:
        visitor = Visitor(server.base, timeout=60)
        visitor.open_link(link)
        page = visitor.begin("welkom")
        for _ in range(3000):
            reached = page.turn
            to_and_fro = {"input": "back"} if page.has("input", "back") else {"choose": "twijfel"}
            page = visitor.answer(page, "welkom", **to_and_fro)
            if page.status >= 500:
                break
        assert page.status >= 500, "the disk did not fill"
        assert "<h1>" in page.text
    finally:
        server.stop()
    server.start()
    try:
        visitor.open_link(link)
        assert visitor.get("/tours/welkom").turn == reached
    finally:
        server.stop()
    run("audit", data=data)


def _no_file_beyond(size: int):
    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return limit


def test_it_stops_when_asked(data):
    server = Server(data).start()
    Visitor(server.base).get("/")
    assert server.stop() == 0
