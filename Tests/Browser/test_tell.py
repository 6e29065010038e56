"""Whatever she is at, she can tell the web team something."""
from __future__ import annotations

from screens import Tour, begin


def tell(tour: Tour, words: str, anonymous: bool = False) -> None:
    if not tour.has(".tell details[open]"):
        tour.find(".tell summary").click()
    tour.find("#tell-text").send_keys(words)
    if anonymous:
        tour.find(".tell label:has([name=anonymous])").click()
    with tour.replaced(".tell"):
        tour.find(".tell [type=submit]").click()


def test_it_is_thanked_for_and_arrives(any_browser, base, employee, team):
    tour = begin(any_browser, base, employee.link)
    turn = tour.turn
    words = f"Los gezegd door {employee.name}."
    tell(tour, words)
    assert "webteam" in tour.find(".tell .notice").text
    assert tour.turn == turn
    assert team.get("/team/feedback").text.count(words) == 1


def test_without_a_name_it_says_nobody(any_browser, base, employee, team):
    tour = begin(any_browser, base, employee.link)
    words = f"Naamloos los {employee.token[:6]}"
    tell(tour, words, anonymous=True)
    assert "zonder je naam" in tour.find(".tell .notice").text
    letter = next(part for part in team.get("/team/feedback").text.split("<article")[1:] if words in part)
    assert employee.name not in letter


def test_nothing_is_explained_and_kept_open(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link)
    tell(tour, "  ")
    assert tour.find(".tell details[open] [role=alert]:not([hidden])").text
    tell(tour, "Nu wel.")
    assert tour.find(".tell .notice").is_displayed()


def test_it_can_be_said_at_every_moment(any_browser, base, employee):
    tour = begin(any_browser, base, employee.link, "onderweg")
    for turn in range(30):
        assert tour.has(".tell summary")
        if tour.is_over:
            break
        tour.step(turn)
    assert tour.is_over


def test_what_is_typed_elsewhere_stays(browser, base, employee):
    tour = begin(browser, base, employee.link)
    tour.choose("kort")
    tour.choose("naar-webteam")
    tour.find(f"{tour.PART} [name=text]").send_keys("Het antwoord op de vraag.")
    tell(tour, "En iets anders.")
    assert tour.find(f"{tour.PART} [name=text]").get_attribute("value") == "Het antwoord op de vraag."
    assert browser.execute_script("return document.activeElement.matches('[data-told]')"), "she hears the thanks"


def test_without_a_network_it_stays_to_be_sent_again(browser, base, employee, team):
    tour = begin(browser, base, employee.link)
    words = f"Zonder net {employee.token[:6]}"
    tour.find(".tell summary").click()
    tour.find("#tell-text").send_keys(words)
    browser.offline(True)
    tour.find(".tell [type=submit]").click()
    tour.wait(lambda: tour.find(".tell [data-unsent]").is_displayed(), "the message that it was not sent")
    assert tour.find("#tell-text").get_attribute("value") == words
    browser.offline(False)
    with tour.replaced(".tell"):
        tour.find(".tell [type=submit]").click()
    assert team.get("/team/feedback").text.count(words) == 1
