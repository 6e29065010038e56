"""People who follow stories through the pages, and write down what they were told is saved."""
from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass, field
from http.client import HTTPException

from .pages import Page, Visitor
from .walking import waiting_form, wandering

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
    refused: int = 0
    stories: tuple[str, ...] = STORIES
    # Whether a story may be published anew between a page and its answer, which is refused then.
    is_overtaken: bool = False

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
        story = self.dice.choice(self.stories)
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
        if self._acknowledged(answered, story, turn) and answer.get("text"):
            self.said.append(words)
        return visitor.get(f"/tours/{story}")

    def _begin(self, visitor: Visitor, page: Page, story: str, action: str) -> Page:
        form = page.form(action)
        turn = int(form.fields["turn"])
        self._acknowledged(visitor.post(action, form.fields, follow=False), story, turn)
        return visitor.get(f"/tours/{story}")

    def _acknowledged(self, answer: Page, story: str, turn: int) -> bool:
        if answer.status == 409 and self.is_overtaken:
            self.refused += 1
            return False
        assert answer.status == 303, f"{answer.status}\n{answer.text}"
        self.steps += 1
        self.reached[story] = turn + 1
        return True

    def _check(self, story: str, turn: int) -> None:
        if turn < self.reached.get(story, 0):
            self.lost.append(f"{self.name} was told turn {self.reached[story]} of {story} is saved, and is at {turn}")
        self.reached[story] = turn


def guarded(walker: Walker, stop: threading.Event, failures: list[str]) -> None:
    """Walks in a thread of its own; what fails is told to the test."""
    try:
        walker.walk(stop)
    except Exception as failure:  # noqa: BLE001: whatever it is, the test tells it
        failures.append(f"{walker.name}: {failure!r}")
