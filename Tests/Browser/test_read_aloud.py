"""What a screen reader is given of the main screens, as it was reviewed.

The trees are kept in snapshots/: look at what changed before you write them anew with VICKY_SNAPSHOTS=new.
"""
from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

SNAPSHOTS = Path(__file__).with_name("snapshots")
SCREENS = ["welcome", "start-own", "arrange", "dress", "choose", "ask-enumeration", "ask-number", "task",
           "quiz-text", "show", "film", "feedback-smileys", "end", "unknown-page"]


@pytest.mark.parametrize("name", SCREENS)
def test_it_reads_as_it_was_reviewed(chromium, gallery, name):
    context = chromium.new_context(locale="nl-NL", reduced_motion="reduce")
    context.add_cookies([{"name": cookie, "value": value, "url": gallery.base}
                         for cookie, value in gallery.cookies(name).items()])
    page = context.new_page()
    page.goto(gallery.address(name))
    tree = for_anybody(page.locator("body").aria_snapshot()) + "\n"
    context.close()
    file = SNAPSHOTS / f"{name}.yaml"
    if os.environ.get("VICKY_SNAPSHOTS") == "new":
        file.parent.mkdir(exist_ok=True)
        file.write_text(tree, encoding="utf-8")
    assert tree == file.read_text(encoding="utf-8")


def for_anybody(tree: str) -> str:
    """Without what is another one each time: who she is, the hour and the day, and what an address carries."""
    tree = re.sub(r"Goede\w+ \w+|Hoi \w+", "Dag", tree)
    tree = re.sub(r"\d+ [a-z]+ 20\d\d", "vandaag", tree)
    return re.sub(r"([?&]\w+=)[\w.-]{16,}", r"\1…", tree)
