"""A story is published again and again while people follow it: no step is lost, none is taken in what was replaced."""
from __future__ import annotations

import random
import threading
import time
from pathlib import Path

from Harness.publishing import STORY, assert_whole, database, publications, publish, version
from Harness.vicky import Server, employ, run
from Harness.walker import Walker, guarded

PUBLICATIONS = 10
WALKERS = 6


def test_people_go_on_in_what_is_published(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(1_000_000)
    print(f"seed {seed}")
    dice = random.Random(seed)
    data = tmp_path / "data"
    links = employ([f"Loper {number}" for number in range(WALKERS)], data)
    server = Server(data).start()
    walkers = [
        Walker(name, link, server.base, dice.randrange(1_000_000), stories=(STORY,), is_overtaken=True)
        for name, link in links.items()]
    stop = threading.Event()
    failures: list[str] = []
    threads = [threading.Thread(target=guarded, args=(walker, stop, failures)) for walker in walkers]
    for thread in threads:
        thread.start()
    published: list[float] = []
    try:
        for number in range(1, PUBLICATIONS + 1):
            time.sleep(dice.uniform(0.2, 1.5))
            publish(version(tmp_path, number), data)
            published.append(time.time())
        time.sleep(2)
    finally:
        stop.set()
        for thread in threads:
            thread.join(timeout=20)
        server.stop()

    assert failures == []
    assert [line for walker in walkers for line in walker.lost] == []
    steps = sum(walker.steps for walker in walkers)
    refused = sum(walker.refused for walker in walkers)
    print(f"{steps} acknowledged steps, and {refused} refused, over {PUBLICATIONS} publications")
    assert steps > 4 * PUBLICATIONS, "there was hardly any load"
    assert refused <= PUBLICATIONS * WALKERS, "each is refused once a publication at most"
    assert_whole(data)
    versions = [version for _, version in publications(data)]
    assert len(versions) == PUBLICATIONS + 1
    with database(data) as db:
        journal = db.execute(
            "SELECT employee, turn, input, at, version FROM journal WHERE story = ? ORDER BY employee, turn",
            (STORY,)).fetchall()
    for old, replaced in zip(versions, published):
        # The clock of the journal shows whole seconds.
        assert [entry for entry in journal if entry[4] == old and entry[3] > replaced] == []
    _each_goes_forward_turn_by_turn(journal, versions)
    assert "all the same" in run("audit", data=data)


def _each_goes_forward_turn_by_turn(journal: list[tuple[str, int, str, int, bytes]], versions: list[bytes]) -> None:
    moves = 0
    for (employee, turn, _, _, old), (other, next_turn, given, _, new) in zip(journal, journal[1:]):
        if employee != other:
            continue
        assert next_turn == turn + 1
        assert versions.index(new) >= versions.index(old)
        assert new == old or given in ("migrate", "begin")
        moves += given == "migrate"
    assert moves > 0, "nobody was moved"
