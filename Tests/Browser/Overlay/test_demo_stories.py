"""Each story can be followed over the made-up intranet to its end: Vicky points, and sees what is done."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from Harness.demo import Demo
from Harness.vicky import PROJECT
from overlay import Overlay
from zevenbruggen import Answers

STORIES = sorted(story.name for story in (PROJECT / "stories").iterdir())
# Where the first option is not the way through.
CHOICES = {"nog-een-tip": "genoeg", "mag-ik-morgen": "liever-niet", "nog-iets": "nee-klaar", "lid-blijven": "eruit",
           "nieuw-hier": "hoeft-niet", "stukje": "verder", "nieuw-blogje": "nee-klaar"}


def write_a_comment(page: Page) -> None:
    page.get_by_role("textbox", name="Reactie").fill("Hier was ik het mee eens.")
    page.get_by_role("button", name="Plaatsen").click()


def leave_the_group(page: Page) -> None:
    page.get_by_role("button", name="Groep verlaten").first.click()
    page.get_by_role("button", name="Ja").click()


# What somebody does on the page who does as she is told.
DONE: dict[str, Callable[[Page], None]] = {
    "hang-erbij": lambda page: page.get_by_role("button", name="Blok toevoegen").click(),
    "reageer": write_a_comment,
    "verlaat-club": leave_the_group,
    "word-lid": lambda page: page.get_by_role("button", name="Lid worden").first.click(),
    "typ-een-woord": lambda page: page.get_by_role("searchbox", name="Zoek een collega").fill("taart"),
    "open-iemand": lambda page: page.get_by_role("link", name="Gerda Poelstra").click(),
}


def answer(beat: dict) -> dict:
    """How somebody in a hurry answers what is not about the page."""
    if beat["beat"] == "choose":
        options = [option["id"] for option in beat["options"]]
        wanted = CHOICES.get(beat["id"])
        return {"type": "option", "option": wanted if wanted in options else options[0]}
    if beat["beat"] == "ask":
        first = beat["values"][0]["id"] if beat.get("values") else True
        return {"type": "skip"} if beat.get("optional") else {"type": "answer", "value": first}
    return {"type": "done" if beat["beat"] in ("show", "task") else "skip"}


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    """A Vicky whom nobody has met: one story is under way at a time."""
    demo = Demo(tmp_path / "log").start()
    yield demo
    demo.stop()


@pytest.mark.parametrize("story", STORIES)
def test_a_story_can_be_followed(demo: Demo, colleague: Page, story: str) -> None:
    overlay = Overlay(colleague, demo.intranet)
    vicky = Answers(demo, colleague)
    vicky.turn(story, type="begin")
    # Where nothing is under way, a page that is open does not ask.
    colleague.reload()
    pointed = []
    while not (tour := vicky.tour(story))["over"] and len(pointed) < 20:
        beat = tour["told"][-1]
        if beat["beat"] in ("show", "task") and beat.get("page"):
            follow(overlay, beat)
            vicky.wait_past(story, beat["id"])
            pointed.append(beat["id"])
        else:
            vicky.turn(story, **answer(beat))
    assert tour["over"] and overlay.faults == []
    assert len(pointed) == len(set(pointed)) and (pointed or story == "welkom")


def follow(overlay: Overlay, beat: dict) -> None:
    """Goes where Vicky says, sees her point at it, and does it."""
    if not overlay.page.url.endswith(beat["page"]):
        overlay.go(beat["page"])
    expect(overlay.panel).to_contain_text(beat["text"][:20])
    if beat["id"] == "hang-erbij":
        overlay.page.get_by_role("button", name="Aanpassen").click()
        expect(overlay.panel).to_contain_text(beat["text"][:20])
    if beat.get("role"):
        there = overlay.button("Breng me ernaartoe")
        if there.is_visible():
            there.click()
        assert is_pointed_at(overlay)
    if beat["id"] in DONE:
        DONE[beat["id"]](overlay.page)
    else:
        overlay.button("Gezien" if beat["beat"] == "show" else "Gelukt").click()


def is_pointed_at(overlay: Overlay) -> bool:
    for _ in range(50):
        if overlay.ring():
            return True
        overlay.page.wait_for_timeout(100)
    return False
