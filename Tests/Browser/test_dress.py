"""She dresses Vicky with whatever she has: a mouse, a finger, a keyboard; and sees her so everywhere."""
from __future__ import annotations

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from Harness.pages import Visitor
from Harness.walking import walk_to
from screens import Screen, begin, sign_in

SCARF = ".portrait .drawn:not(.leaving) .outfit[src$='sjaal.svg']"


def dressing(browser, base, employee) -> Screen:
    screen = sign_in(browser, base, employee.link)
    screen.open("/dress")
    return screen


def put_on(screen: Screen, piece: str) -> None:
    screen.find(f"label.card:has([value='{piece}'])").click()
    if screen.find("[data-save]").is_displayed():
        with screen.replaced("h1"):
            screen.find("[data-save] button").click()


def said(screen: Screen, words: str) -> None:
    screen.wait(lambda: words in screen.find("[data-said]").text, f"the words {words}")


def test_a_piece_is_put_on_and_she_wears_it_everywhere(any_browser, other_browser, base, employee):
    screen = dressing(any_browser, base, employee)
    assert not screen.has(SCARF)
    put_on(screen, "sjaal")
    said(screen, "een gestreepte sjaal met franje")
    assert screen.has(SCARF)
    elsewhere = sign_in(other_browser, base, employee.link)
    assert elsewhere.has(SCARF)
    tour = elsewhere.begin("welkom")
    assert tour.has(SCARF)
    assert tour.has(".bubble .face .outfit[src$='sjaal.svg']")
    tour.choose("ja")
    assert tour.has(SCARF)


def test_it_is_taken_off_again(any_browser, base, employee):
    screen = dressing(any_browser, base, employee)
    put_on(screen, "sjaal")
    said(screen, "sjaal")
    put_on(screen, "")
    said(screen, "weer gewoon Vicky")
    any_browser.refresh()
    assert not screen.has(SCARF)


def test_with_the_keyboard_alone(browser, base, employee):
    screen = dressing(browser, base, employee)
    for _ in range(20):
        ActionChains(browser).send_keys(Keys.TAB).perform()
        if browser.switch_to.active_element.get_attribute("type") == "radio":
            break
    ActionChains(browser).send_keys(Keys.ARROW_RIGHT).perform()
    said(screen, "sjaal")
    ActionChains(browser).send_keys(Keys.ARROW_LEFT, Keys.ARROW_RIGHT, Keys.ARROW_LEFT).perform()
    said(screen, "weer gewoon Vicky")
    browser.refresh()
    assert not screen.has(SCARF), "the last choice is the one that is kept"


def test_a_gift_hangs_in_the_wardrobe_and_what_is_not_hers_is_not_named(any_browser, base, employee):
    screen = dressing(any_browser, base, employee)
    pieces = len(screen.all(".card"))
    before = screen.text
    assert "te verdienen in de verhalen" in before
    assert "helm" not in before.lower()
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    for story in ("smoelenboek", "startpagina", "nieuws", "wat-is-er-mis", "onderweg"):
        walk_to(visitor, story, lambda form: False)
    screen.open("/dress")
    assert len(screen.all(".card")) > pieces


def test_without_a_network_it_is_said_and_can_be_saved_later(browser, base, employee):
    screen = dressing(browser, base, employee)
    browser.offline(True)
    screen.find("label.card:has([value=sjaal])").click()
    screen.wait(lambda: screen.find("[data-unsent]").is_displayed(), "the message that it was not saved")
    browser.offline(False)
    screen.find("[data-save] button").click()
    said(screen, "sjaal")
    assert not screen.find("[data-unsent]").is_displayed()
    browser.refresh()
    assert screen.has(SCARF)


def test_with_less_motion_the_drawing_is_changed_at_once(browser, base, employee):
    browser.media(prefers_reduced_motion="reduce")
    screen = dressing(browser, base, employee)
    put_on(screen, "sjaal")
    assert not screen.has(".leaving")
    assert browser.execute_script("return document.getAnimations().length") == 0


def test_a_mood_changes_softly_and_leaves_nothing_behind(browser, base, employee):
    tour = begin(browser, base, employee.link)
    tour.choose("twijfel")
    tour.choose("nieuw")
    tour.wait(lambda: not tour.has(".leaving, .bubble .typing, .late, .awaited"), "the end of every motion")
    assert len(tour.all(".portrait .drawn")) == 1
