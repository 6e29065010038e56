"""Her own start page: what is hers is there, in the order she wants."""
from __future__ import annotations

import pytest
from selenium.webdriver.common.keys import Keys

from Harness.pages import Visitor
from Harness.walking import walk_to
from screens import Screen, sign_in

STANDARD = ["stories", "badges", "wardrobe", "replies", "answers", "finished"]


def headings(screen: Screen) -> list[str]:
    screen.open("/start")
    return [heading.text for heading in screen.all("main h2")]


def order(screen: Screen) -> list[str]:
    keys = [button.get_attribute("data-key") for button in screen.all("[data-key$='.up']")]
    return [key.split(".")[0] for key in keys]


def press(screen: Screen, key: str) -> None:
    with screen.replaced("[data-rows]"):
        screen.find(f"[data-key='{key}']").click()


def arranging(browser, base, employee) -> Screen:
    screen = sign_in(browser, base, employee.link)
    screen.find(".own a").click()
    screen.wait(lambda: screen.has("[data-rows]"), "the page to arrange")
    return screen


def test_a_badge_comes_to_the_start_page(any_browser, base, employee):
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    walk_to(visitor, "fanclub", lambda form: False)
    start = sign_in(any_browser, base, employee.link)
    assert "Groepsmens" in start.find(".badges").text
    assert start.find(".badges img").get_attribute("naturalWidth") != "0"


def test_a_new_colleague_finds_kind_words_where_nothing_is_yet(any_browser, base, employee):
    start = sign_in(any_browser, base, employee.link)
    assert "in de verhalen" in start.find("section:has(#badges)").text
    assert "Dan vind je hier het antwoord" in start.find("section:has(#answers)").text


def test_blocks_go_up_and_down_and_stay_so_everywhere(any_browser, other_browser, base, employee):
    screen = arranging(any_browser, base, employee)
    assert order(screen) == STANDARD
    press(screen, "wardrobe.up")
    press(screen, "wardrobe.up")
    press(screen, "stories.down")
    assert order(screen) == ["wardrobe", "badges", "stories", "replies", "answers", "finished"]
    assert headings(sign_in(other_browser, base, employee.link))[:3] == ["Mijn kast", "Jouw badges", "Nieuw voor jou"]


def test_a_block_is_left_out_and_comes_back(any_browser, base, employee):
    screen = arranging(any_browser, base, employee)
    press(screen, "badges.toggle")
    assert "Weggelaten" in screen.find("li:has([data-key='badges.up'])").text
    assert "Jouw badges" not in headings(screen)
    screen.open("/start/arrange")
    press(screen, "badges.toggle")
    assert "Jouw badges" in headings(screen)
    screen.open("/start/arrange")
    assert not screen.has("[data-key='stories.toggle']"), "her stories are always there"


def test_everything_goes_back(any_browser, base, employee):
    screen = arranging(any_browser, base, employee)
    press(screen, "finished.up")
    press(screen, "reset")
    assert order(screen) == STANDARD


def test_the_focus_stays_on_the_row_that_moves(any_browser, base, employee):
    screen = arranging(any_browser, base, employee)
    screen.find("[data-key='finished.up']").send_keys("")
    for place in (5, 4):
        with screen.replaced("[data-rows]"):
            any_browser.switch_to.active_element.send_keys(Keys.ENTER)
        assert any_browser.switch_to.active_element.get_attribute("data-key") == "finished.up"
        assert f"plaats {place} van 6" in screen.find("[data-said]").text


def test_the_page_is_not_loaded_again_and_says_what_happened(browser, base, employee):
    screen = arranging(browser, base, employee)
    browser.execute_script("window.untouched = true")
    press(screen, "badges.down")
    assert browser.execute_script("return window.untouched") is True
    assert screen.find("[data-said]").get_attribute("role") == "status"
    screen.wait(lambda: "plaats 3" in screen.find("[data-said]").text, "what happened, in words")


@pytest.mark.parametrize("key", ["stories.up", "finished.down"])
def test_at_the_end_a_button_does_nothing_and_says_so(any_browser, base, employee, key):
    screen = arranging(any_browser, base, employee)
    assert screen.find(f"[data-key='{key}']").get_attribute("aria-disabled") == "true"
    press(screen, key)
    assert order(screen) == STANDARD
