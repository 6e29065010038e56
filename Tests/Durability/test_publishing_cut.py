"""`kill -9` while a story is published, or while everybody is taken to it: the old or the new state, and nobody twice."""
from __future__ import annotations

import random
import shutil
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest

from Harness.publishing import (
    PERSONAS, STORY, assert_whole, database, files, people_under_way, publications, publish, version)
from Harness.vicky import BINARY, PROJECT, run

PUBLISHING_CUTS = 24
MIGRATION_CUTS = 5
MOST_ROUNDS = 60
PEOPLE = 4000
# What opening the database writes stays below this; a publication is above it.
WRITES = 30_000


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The story as it is, published, and people in the middle of it."""
    data = tmp_path / "data"
    publish(PROJECT / "stories" / STORY, data)
    people_under_way(PEOPLE, data)
    return data


@pytest.fixture
def dice() -> random.Random:
    seed = random.SystemRandom().randrange(1_000_000)
    print(f"seed {seed}")
    return random.Random(seed)


def start(arguments: list[str], data: Path, until_it_writes: bool) -> subprocess.Popen:
    """Starts a command; gives it back at once, or when it has begun to write, or ended."""
    log = data / "vicky.sqlite-wal"
    process = subprocess.Popen(
        [BINARY, *arguments, *PERSONAS, "--data", data], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    while until_it_writes and process.poll() is None and (log.stat().st_size if log.exists() else 0) < WRITES:
        time.sleep(0.0002)
    return process


def writing_time(arguments: list[str], data: Path) -> float:
    """Runs a command; gives the seconds from when it has begun to write to its end."""
    process = start(arguments, data, until_it_writes=True)
    began = time.monotonic()
    assert process.wait() == 0
    return time.monotonic() - began


def cut(arguments: list[str], data: Path, wait: float, once_it_writes: bool) -> bool:
    """Starts a command and kills it after so many seconds, counted from its start or from when it has begun to write;
    false where it ended before."""
    process = start(arguments, data, once_it_writes)
    try:
        process.wait(timeout=wait)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    return process.wait() == -signal.SIGKILL


def test_a_publication_is_there_whole_or_not_at_all(data: Path, tmp_path: Path, dice: random.Random) -> None:
    began = time.monotonic()
    publish(version(tmp_path, 0), data)
    usual = time.monotonic() - began
    kills = Counter[bool]()
    for number in range(1, PUBLISHING_CUTS + 1):
        before = publications(data)
        old = files(before[-1][0], data)
        story = version(tmp_path, number)
        arguments = ["publish", str(story)]
        match number % 3:
            case 0: was_killed = cut(arguments, data, dice.uniform(0, usual), once_it_writes=False)
            case 1: was_killed = cut(arguments, data, dice.uniform(0.9 * usual, usual), once_it_writes=False)
            case _: was_killed = cut(arguments, data, dice.uniform(0, 0.004), once_it_writes=True)
        assert_whole(data)
        after = publications(data)
        is_published = len(after) > len(before)
        assert after[:len(before)] == before
        assert len(after) == len(before) + is_published
        assert is_published or was_killed
        kills[is_published] += was_killed
        publish(story, data)
        done = publications(data)
        assert [row[0] for row in done] == list(range(1, len(before) + 2))
        assert done[:len(after)] == after
        assert files(done[-1][0], data).keys() == old.keys()
        assert files(done[-1][0], data) != old
    print(f"killed before it was published {kills[False]} times, after {kills[True]} times")
    assert kills.total() > PUBLISHING_CUTS / 3, "it was hardly ever killed"


def test_everybody_is_moved_exactly_once(data: Path, tmp_path: Path, dice: random.Random) -> None:
    with database(data) as db:
        turns = dict(db.execute("SELECT employee, turn FROM tour"))
    publish(version(tmp_path, 1), data)
    migrate = ["migrate", "--all", STORY]
    whole = tmp_path / "whole"
    shutil.copytree(data, whole)
    usual = writing_time(migrate, whole)
    halfway = rounds = 0
    while halfway < MIGRATION_CUTS and rounds < MOST_ROUNDS:
        rounds += 1
        place = tmp_path / f"round-{rounds}"
        shutil.copytree(data, place)
        moved = 0
        while moved < PEOPLE:
            cut(migrate, place, dice.uniform(0, usual), once_it_writes=True)
            assert_whole(place)
            before = moved
            moved = assert_each_is_at_one_place(place, turns)
            assert moved >= before
            halfway += 0 < moved < PEOPLE
        # Again moves nobody.
        run(*migrate, *PERSONAS, data=place)
        assert assert_each_is_at_one_place(place, turns) == PEOPLE
        shutil.rmtree(place)
    print(f"killed halfway {halfway} times in {rounds} rounds")
    assert halfway >= MIGRATION_CUTS, "it was hardly ever killed halfway"
    assert f"{PEOPLE} tours replayed, all the same" in run("audit", *PERSONAS, data=whole)


def assert_each_is_at_one_place(data: Path, turns: dict[str, int]) -> int:
    """Nobody is lost, and everybody is where they were, or one turn and one entry further; gives how many are."""
    moved = 0
    (_, old), (_, new) = publications(data)
    with database(data) as db:
        entries = Counter(dict(db.execute("SELECT employee, count(*) FROM journal GROUP BY employee")))
        moves = Counter(dict(
            db.execute("SELECT employee, count(*) FROM journal WHERE input = 'migrate' GROUP BY employee")))
        tours = db.execute("SELECT employee, version, publication, turn FROM tour").fetchall()
    assert {tour[0] for tour in tours} == turns.keys() and len(tours) == len(turns)
    for employee, kept, publication, turn in tours:
        assert (kept, publication) in {(old, 1), (new, 2)}
        further = int(kept == new)
        assert turn == entries[employee] == turns[employee] + further
        assert moves[employee] == further
        moved += further
    return moved
