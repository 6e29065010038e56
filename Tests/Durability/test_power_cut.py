"""The server is killed at 50 random moments while people follow stories: no step that was acknowledged is lost."""
from __future__ import annotations

import json
import random
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path

from Harness.pages import Page, Visitor
from Harness.vicky import Server, employ, run
from Harness.walking import waiting_form, wandering

CUTS = 50
WALKERS = 8
STORIES = ("welkom", "fanclub", "onderweg")


@dataclass
class Walker:
    """Somebody who answers whatever is asked, and writes down what she was told is saved."""
    name: str
    link: str
    base: str
    seed: int
    reached: dict[str, int] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    steps: int = 0
    tried: int = 0
    lost: list[str] = field(default_factory=list)

    def walk(self, stop: threading.Event) -> None:
        self.dice = random.Random(self.seed)
        visitor = Visitor(self.base, timeout=5)
        while not stop.is_set():
            try:
                if not visitor.cookies:
                    visitor.open_link(self.link)
                self._stroll(visitor)
            except (OSError, HTTPException):
                time.sleep(0.01)  # the server is away: try again, as a person would

    def _stroll(self, visitor: Visitor) -> None:
        story = self.dice.choice(STORIES)
        page = visitor.get(f"/tours/{story}")
        if page.path == "/start":
            self._check(story, 0)
            page = self._begin(visitor, page, story, f"/tours/{story}/begin")
        for _ in range(12):
            page = self._step(visitor, page, story)

    def _step(self, visitor: Visitor, page: Page, story: str) -> Page:
        assert page.status == 200, f"{page.status} at {page.path}\n{page.text}"
        self._check(story, page.turn)
        form = waiting_form(page, story)
        if form is None:
            return self._begin(visitor, page, story, f"/tours/{story}/begin")
        self.tried += 1
        words = f"{self.name} zegt {self.tried}"
        answer = wandering(form, self.dice, words)
        turn = page.turn
        answered = visitor.answer(page, story, follow=False, **answer)
        self._acknowledged(answered, story, turn)
        if answer.get("text"):
            self.said.append(words)
        return visitor.get(f"/tours/{story}")

    def _begin(self, visitor: Visitor, page: Page, story: str, action: str) -> Page:
        form = page.form(action)
        turn = int(form.fields["turn"])
        self._acknowledged(visitor.post(action, form.fields, follow=False), story, turn)
        return visitor.get(f"/tours/{story}")

    def _acknowledged(self, answer: Page, story: str, turn: int) -> None:
        assert answer.status == 303, f"{answer.status}\n{answer.text}"
        self.steps += 1
        self.reached[story] = turn + 1

    def _check(self, story: str, turn: int) -> None:
        if turn < self.reached.get(story, 0):
            self.lost.append(f"{self.name} was told turn {self.reached[story]} of {story} is saved, and is at {turn}")
        self.reached[story] = turn


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
    threads = [threading.Thread(target=_guarded, args=(walker, stop, failures)) for walker in walkers]
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


def _guarded(walker: Walker, stop: threading.Event, failures: list[str]) -> None:
    try:
        walker.walk(stop)
    except Exception as failure:  # noqa: BLE001: whatever it is, the test tells it
        failures.append(f"{walker.name}: {failure!r}")


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
