"""The tour goes on in another window or on another device: the page that is looked at shows it, and nothing typed goes."""
from __future__ import annotations

import time

from Harness.pages import Visitor
from screens import begin

# Alone on a machine it takes half a second; a busy one decides nothing.
AT_MOST = 8.0


def elsewhere(base, employee) -> Visitor:
    """She, on another device."""
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    return visitor


def answer(visitor: Visitor, story: str = "welkom", **answers: str) -> float:
    """When it was answered."""
    visitor.answer(visitor.get(f"/tours/{story}"), story, **answers)
    return time.monotonic()


def test_what_is_done_on_another_device_is_seen_soon(browser, base, employee):
    tour = begin(browser, base, employee.link)
    turn = tour.turn
    done = answer(elsewhere(base, employee), choose="ja")
    tour.wait(lambda: tour.turn == turn + 1, "the turn of the other device")
    assert time.monotonic() - done < AT_MOST
    assert "Ja, laat maar zien" in [bubble.text for bubble in tour.all(".mine .words")]
    assert tour.find("[data-elsewhere]").is_displayed(), "she is told why the page changed"
    tour.reply("thuis")
    assert tour.turn == turn + 2
    assert not tour.find("[data-elsewhere]").is_displayed()


def test_two_tabs_agree_as_soon_as_one_looks(browser, base, employee):
    tour = begin(browser, base, employee.link)
    first = browser.current_window_handle
    browser.switch_to.new_window("tab")
    tour.open("/tours/welkom")
    second = browser.current_window_handle
    browser.switch_to.window(first)
    tour.choose("ja")
    turn, question = tour.turn, tour.question
    browser.switch_to.window(second)
    looked = time.monotonic()
    tour.wait(lambda: (tour.turn, tour.question) == (turn, question), "what the other tab did")
    assert time.monotonic() - looked < AT_MOST


def test_what_she_writes_beside_the_story_stays_and_so_does_the_focus(browser, base, employee):
    tour = begin(browser, base, employee.link)
    turn = tour.turn
    tour.find(".tell summary").click()
    tour.find("#tell-text").send_keys("Ik ben nog niet")
    answer(elsewhere(base, employee), choose="ja")
    tour.wait(lambda: tour.turn == turn + 1, "the turn of the other device")
    browser.switch_to.active_element.send_keys(" klaar.")
    assert tour.find("#tell-text").get_attribute("value") == "Ik ben nog niet klaar."


def test_an_answer_half_typed_to_another_question_can_still_be_read(browser, base, employee):
    tour = begin(browser, base, employee.link)
    tour.go_on_to("#answer[type=text]:not([inputmode])")
    turn = tour.turn
    tour.find("#answer").send_keys("mijn halve woord")
    answer(elsewhere(base, employee), answer="fiets")
    tour.wait(lambda: tour.turn == turn + 1, "the turn of the other device")
    assert "mijn halve woord" in tour.find("[data-elsewhere]").text


def test_an_answer_half_typed_to_the_same_question_stays(browser, base, employee):
    tour = begin(browser, base, employee.link, "smoelenboek")
    tour.go_on_to(".quiz #answer[type=text]")
    turn = tour.turn
    tour.find("#answer").send_keys("half")
    answer(elsewhere(base, employee), "smoelenboek", input="hint")
    tour.wait(lambda: tour.turn == turn + 1, "the hint of the other device")
    browser.switch_to.active_element.send_keys(" af")
    assert tour.find("#answer").get_attribute("value") == "half af"


def test_nobody_is_moved_on_by_looking(browser, base, employee):
    tour = begin(browser, base, employee.link)
    turn = tour.turn
    time.sleep(1.5)
    assert tour.turn == turn == elsewhere(base, employee).get("/tours/welkom").turn
    assert browser.complaints() == []
