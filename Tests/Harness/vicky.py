"""The real program: run as a command, or as a server on a port and with a data folder of its own."""
from __future__ import annotations

import csv
import io
import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

PROJECT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("VICKY_BINARY", PROJECT / ".build/debug/vicky"))
LINK = re.compile(r"https?://\S+?(/l/[A-Za-z0-9_-]+)")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run(*arguments: str, data: Path, status: int = 0) -> str:
    """Runs a command to its end and gives what it printed."""
    done = subprocess.run(
        [BINARY, *arguments, "--data", str(data)],
        capture_output=True, text=True, encoding="utf-8", timeout=60, stdin=subprocess.DEVNULL)
    assert done.returncode == status, f"vicky {' '.join(arguments)}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


def employ(names: list[str], data: Path) -> dict[str, str]:
    """Puts employees on the roster and gives the path of each one's personal link."""
    roster = data / "roster.csv"
    data.mkdir(parents=True, exist_ok=True)
    roster.write_text("name,department\n" + "".join(f"{name},Groen\n" for name in names), encoding="utf-8")
    run("employee", "import", str(roster), data=data)
    roster.unlink()
    table = csv.reader(io.StringIO(run("employee", "invite", "--all", data=data).lstrip("\ufeff")))
    links = {}
    for row in table:
        addresses = [LINK.search(cell) for cell in row]
        for address in filter(None, addresses):
            links[row[0]] = address.group(1)
    return links


def team_link(data: Path) -> str:
    """The path of a link for the web team."""
    return LINK.search(run("employee", "invite", "--team", data=data)).group(1)


class Server:
    """`vicky serve`, which can be killed and started again over the same data."""

    def __init__(self, data: Path, port: int | None = None, options: tuple[str, ...] = ()) -> None:
        self.data = data
        self.port = port or free_port()
        self.options = options
        self.log = data.with_name(data.name + ".log")
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def host(self) -> str:
        return urlsplit(self.base).netloc

    def start(self, before: Callable[[], None] | None = None) -> "Server":
        """Starts it and waits until it listens; `before` runs in the new process first."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [BINARY, "serve", "--stories", PROJECT / "stories", "--personas", PROJECT / "personas",
                 "--data", self.data, "--port", str(self.port), *self.options],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=PROJECT,
                preexec_fn=before)
        self._wait_until_it_listens()
        return self

    def _wait_until_it_listens(self) -> None:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            assert self.process and self.process.poll() is None, f"the server stopped:\n{self.output()}"
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.01)
        raise TimeoutError(f"the server does not listen:\n{self.output()}")

    def output(self) -> str:
        """All that it printed, on both streams, since it was first started."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def printed_links(self, number: int = 2) -> list[str]:
        """The paths of the latest links it printed: at each start the demo employee's and the web team's."""
        deadline = time.monotonic() + 10
        while len(found := LINK.findall(self.output())) < number and time.monotonic() < deadline:
            time.sleep(0.05)
        return found[-2:]

    def stop(self, with_signal: int = signal.SIGTERM) -> int:
        assert self.process
        self.process.send_signal(with_signal)
        return self.process.wait(timeout=20)

    def kill(self) -> None:
        """As a power cut would: no chance to tidy up."""
        self.stop(signal.SIGKILL)
