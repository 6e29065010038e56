"""A scene that an author plays: the chat page as a colleague sees it, and nothing of it kept."""
from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.support.ui import Select

import rules
from chrome import Chrome
from Harness.vicky import PROJECT, Server, team_link
from screens import Screen, Tour, sign_in

SCRIPT = "/team/stories/nieuws/script"


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("play") / "stories"
    shutil.copytree(PROJECT / "stories" / "nieuws", folder / "nieuws")
    return folder


@pytest.fixture(scope="module")
def authors(stories: Path) -> Iterator[Server]:
    server = Server(stories.with_name("data"), options=("--watch", "--stories", str(stories))).start()
    yield server
    server.stop()


def open_form(browser: Chrome, authors: Server) -> Screen:
    sign_in(browser, authors.base, team_link(authors.data))
    screen = Screen(browser, authors.base)
    screen.open(SCRIPT)
    return screen


def play(screen: Screen, scene: str, **variables: str) -> Tour:
    Select(screen.find("#play-scene")).select_by_value(scene)
    if not screen.has("details.write[open]"):
        screen.find(".play summary").click()
    for name, value in variables.items():
        screen.find(f"#set-{name}").clear()
        screen.find(f"#set-{name}").send_keys(value)
    with screen.replaced("h1"):
        screen.find(".play .primary").click()
    return Tour(screen.browser, screen.base)


def keeps_every_rule(screen: Screen) -> None:
    for width in (1280, 320):
        screen.browser.screen(width, 900)
        screen.browser.execute_script("for (const one of document.querySelectorAll('details')) one.open = true")
        assert rules.axe(screen.browser) == []
        assert rules.overflowing(screen.browser) == [], f"at {width}"
        assert rules.markup(screen.browser) == []
        assert rules.low_contrast(screen.browser) == []


def test_any_scene_is_played_to_its_end(any_browser: Chrome, authors: Server):
    tour = play(open_form(any_browser, authors), "proef", gelezen="3")
    assert re.fullmatch(r"/team/stories/nieuws/play/[0-9a-f]{32}", tour.path)
    assert "Proefspel: er wordt niets bewaard." in tour.text
    tour.go_on_to("form.wait")
    tour.press("jump")
    tour.go_on_to("form.feedback")
    assert "wat je hier invult, gaat nergens heen" in tour.text
    tour.press("feedback")
    assert "Kies iets of schrijf iets" in tour.refusal
    tour.give_feedback(score=4) if tour.has("[name=score]") else tour.give_feedback(text="Fijn")
    tour.go_on_to(f"{Tour.PART} .end")
    with tour.replaced("h1"):
        tour.find(".desk .secondary").click()
    assert tour.turn == 1
    screen = Screen(any_browser, authors.base)
    screen.open("/team/feedback")
    assert not screen.has(".letter")


def test_a_scene_is_played_in_another_language(browser: Chrome, authors: Server):
    screen = open_form(browser, authors)
    Select(screen.find("#play-language")).select_by_value("en")
    tour = play(screen, "blogs")
    assert browser.title.startswith("Rehearsal: ")
    assert tour.find("html").get_attribute("lang") == tour.find("h1").get_attribute("lang") == "en"
    assert tour.find(".desk").get_attribute("lang") == "nl" and "Andere scène" in tour.find(".desk").text
    assert tour.find(".choice").find_element("xpath", "..").get_attribute("lang") == "en"
    assert rules.axe(browser) == []


def test_how_things_stand_stays_open_and_comes_along(browser: Chrome, authors: Server):
    tour = play(open_form(browser, authors), "blogs", punten="2")
    tour.find(".desk summary").click()
    assert "punten\n2" in tour.find(".desk").text
    tour.choose(tour.options[0])
    assert tour.find(".desk details").get_attribute("open") and "te kiezen" in tour.find(".desk").text


def test_what_cannot_be_set_is_said_and_can_be_mended(any_browser: Chrome, authors: Server):
    screen = play(open_form(any_browser, authors), "proef", punten="drie")
    assert any_browser.title.startswith("Let op: ")
    assert any_browser.switch_to.active_element == screen.find("[data-refusal]")
    screen.find("[data-refusal] a").click()
    assert any_browser.switch_to.active_element == screen.find("#set-punten")
    assert "Vul een heel getal in" in screen.find("#set-punten-error").text
    assert play(screen, "proef", punten="1").turn == 1


def test_the_pages_keep_every_rule(browser: Chrome, authors: Server):
    browser.media(prefers_reduced_motion="reduce")  # a bubble that arrives is pale for a moment
    screen = open_form(browser, authors)
    keeps_every_rule(screen)
    keeps_every_rule(play(screen, "proef", punten="drie"))
    tour = play(screen, "proef", punten="1")
    for part in ("form.quiz", "form.wait"):
        tour.go_on_to(part)
        keeps_every_rule(tour)
    tour.press("jump")
    for part in ("form.feedback", f"{Tour.PART} .end"):
        tour.go_on_to(part)
        keeps_every_rule(tour)
    tour.open(tour.path.rsplit("/", 1)[0] + "/weg")
    assert "Dit proefspel is er niet meer" in tour.text
    keeps_every_rule(tour)


def test_a_file_that_changes_is_played_as_it_was_until_it_is_begun_anew(
        browser: Chrome, authors: Server, stories: Path):
    tour = play(open_form(browser, authors), "klaar")
    file = stories / "nieuws" / "story.xml"
    before = file.read_bytes()
    try:
        file.write_bytes(before.replace(b"</summary>", b" Nu nog beter.</summary>", 1))
        tour.browser.refresh()
        assert "Het bestand is intussen veranderd." in tour.text
        with tour.replaced("h1"):
            tour.find(".desk .secondary").click()
        assert "Het bestand is intussen veranderd." not in tour.text
    finally:
        file.write_bytes(before)
