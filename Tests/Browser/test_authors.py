"""The authors' pages: what is wrong, what is proved, and the page that comes anew when a file is saved."""
from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.support.ui import WebDriverWait

import rules
from Harness.vicky import PROJECT, Server, team_link
from screens import Screen, sign_in

DRY = """<story id="droog" xml:lang="nl" guide="vicky">
  <title>Droog rondje</title>
  <scene id="begin" title="Begin">
    <choose id="kies">
      <option id="hapje" once="true" to="begin">Een hapje</option>
      <option id="slokje" once="true" to="begin">Een slokje</option>
    </choose>
  </scene>
</story>
"""
SOUND = DRY.replace("    </choose>", '      <option id="klaar" to="slot">Klaar</option>\n    </choose>').replace(
    "</story>", '  <scene id="slot" title="Slot"><end id="uit" outcome="completed">Dag!</end></scene>\n</story>')


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    folder = tmp_path / "stories"
    shutil.copytree(PROJECT / "stories" / "fanclub", folder / "fanclub")
    (folder / "droog").mkdir()
    (folder / "droog" / "story.xml").write_text(DRY, encoding="utf-8")
    return folder


@pytest.fixture
def authors(tmp_path: Path, stories: Path) -> Iterator[Server]:
    server = Server(tmp_path / "data", options=("--watch", "--stories", str(stories))).start()
    yield server
    server.stop()


@pytest.fixture
def screen(chromes, authors: Server) -> Screen:
    browser = chromes("script")
    sign_in(browser, authors.base, team_link(authors.data))
    return Screen(browser, authors.base)


def test_the_pages_keep_every_rule(screen: Screen):
    for path in ("/team/stories", "/team/stories/droog/script", "/team/stories/fanclub/script"):
        for width in (1280, 320):
            screen.browser.screen(width, 900)
            screen.open(path)
            assert rules.axe(screen.browser) == [], path
            assert rules.overflowing(screen.browser) == [], f"{path} at {width}"
            assert rules.markup(screen.browser) == [], path


def test_a_refuted_story_shows_the_conversation_and_is_mended_by_saving(screen: Screen, stories: Path):
    screen.open("/team/stories/droog/script")
    assert "weerlegd" in screen.text
    said = [" ".join(line.text.split()) for line in screen.all(".run .mine")]
    assert said == ["Collega: Een hapje", "Collega: Een slokje"]
    (stories / "droog" / "story.xml").write_text(SOUND, encoding="utf-8")
    WebDriverWait(screen.browser, 20).until(lambda _: "weerlegd" not in screen.text)
    assert "bewezen" in screen.text


def test_a_story_is_put_into_the_folder_and_read_back(screen: Screen, stories: Path, tmp_path: Path):
    file = tmp_path / "beter.xml"
    file.write_text(SOUND.replace("Droog rondje", "Nat rondje"), encoding="utf-8")
    screen.open("/team/stories")
    screen.find("[type=file]").send_keys(str(file))
    screen.find(".upload [name=replace]").click()
    screen.find(".upload button").click()
    WebDriverWait(screen.browser, 10).until(lambda _: screen.path == "/team/stories/droog/script")
    assert screen.heading == "Nat rondje"
    assert (stories / "droog" / "story.xml").read_bytes() == file.read_bytes()
