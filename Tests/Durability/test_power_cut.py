"""The server is killed at 50 random moments while people follow stories: no step that was acknowledged is lost."""
from __future__ import annotations

import json
import random
import threading
import time
from collections import Counter
from pathlib import Path

from Harness.pages import Visitor
from Harness.vicky import Server, employ, run
from Harness.walker import Walker, guarded

CUTS = 50
WALKERS = 8


def test_no_acknowledged_step_is_lost(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(1_000_000)
    print(f"seed {seed}")
    dice = random.Random(seed)
    data = tmp_path / "data"
    links = employ([f"Loper {number}" for number in range(WALKERS)], data)
    server = Server(data).start()
    walkers = [Walker(name, link, server.base, dice.randrange(1_000_000)) for name, link in links.items()]
    stop = threading.Event()
    failures: list[str] = []
    threads = [threading.Thread(target=guarded, args=(walker, stop, failures)) for walker in walkers]
    for thread in threads:
        thread.start()
    try:
        for _ in range(CUTS):
            time.sleep(dice.uniform(0.05, 0.8))
            server.kill()
            server.start()
        time.sleep(1)
    finally:
        stop.set()
        for thread in threads:
            thread.join(timeout=20)
        server.stop()

    assert failures == []
    assert [line for walker in walkers for line in walker.lost] == []
    steps = sum(walker.steps for walker in walkers)
    print(f"{steps} acknowledged steps over {CUTS} kills")
    assert steps > 4 * CUTS, "there was hardly any load"
    _every_tour_is_where_it_was_said_to_be(server, walkers)
    _feedback_arrived_once(data, walkers)
    run("audit", data=data)


def _every_tour_is_where_it_was_said_to_be(server: Server, walkers: list[Walker]) -> None:
    server.start()
    try:
        for walker in walkers:
            visitor = Visitor(server.base)
            visitor.open_link(walker.link)
            for story, turn in walker.reached.items():
                page = visitor.get(f"/tours/{story}")
                assert turn == 0 or page.turn >= turn, f"{walker.name} in {story}"
    finally:
        server.stop()


def _feedback_arrived_once(data: Path, walkers: list[Walker]) -> None:
    arrived = Counter(item.get("text") for item in json.loads(run("feedback", "list", "--format", "json", data=data)))
    for walker in walkers:
        for words in walker.said:
            assert arrived[words] == 1, f"{words!r} was acknowledged and arrived {arrived[words]} times"
    assert [words for words, times in arrived.items() if words and times > 1] == []
