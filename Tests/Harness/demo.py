"""`vicky demo`: Vicky and the made-up intranet, on two free ports."""
from __future__ import annotations

import re
import signal
import subprocess
import time
from pathlib import Path

from Harness.vicky import BINARY, PROJECT

VICKY = re.compile(r"^Vicky listens on (\S+)$", re.MULTILINE)
DEMO = re.compile(r"^Demo: (\S+)$", re.MULTILINE)
LINK = re.compile(r"^  (\S+/l/\S+)$", re.MULTILINE)


class Demo:
    def __init__(self, log: Path, *options: str) -> None:
        self.log = log
        self.options = options
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> "Demo":
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [BINARY, "demo", "--port", "0", *self.options], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                cwd=PROJECT)
        deadline = time.monotonic() + 30
        while len(LINK.findall(self.output)) < 2:
            assert self.process.poll() is None and time.monotonic() < deadline, f"no demo:\n{self.output}"
            time.sleep(0.05)
        return self

    @property
    def output(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")

    @property
    def vicky(self) -> str:
        """Vicky's origin."""
        return VICKY.search(self.output).group(1)

    @property
    def intranet(self) -> str:
        """The intranet's origin."""
        return DEMO.search(self.output).group(1)

    @property
    def links(self) -> list[str]:
        """The first colleague's personal link, and the web team's."""
        return LINK.findall(self.output)

    def stop(self) -> int:
        assert self.process
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=20)
