"""She tells the web team what she thinks, with or without her name; they read it and answer."""
from __future__ import annotations

import re

from Harness.pages import Visitor
from screens import Screen, Start, begin, sign_in


def at_the_web_team(browser, base, employee):
    tour = begin(browser, base, employee.link)
    tour.choose("kort")
    tour.choose("naar-webteam")
    return tour


def letter(screen: Screen, words: str):
    return next(item for item in screen.all("article.letter") if words in item.text)


def answer(screen: Screen, words: str, reply: str, public: bool = False) -> None:
    item = letter(screen, words)
    if not item.find_elements("css selector", "details[open]"):
        item.find_element("css selector", "summary").click()
    item.find_element("css selector", "textarea").send_keys(reply)
    if public:
        item.find_element("css selector", "label:has([name=public])").click()
    with screen.replaced("h1"):
        item.find_element("css selector", ".write [type=submit]").click()


def test_signed_feedback_is_answered_on_her_start_page(any_browser, other_browser, base, employee, team_link):
    tour = at_the_web_team(any_browser, base, employee)
    words = f"De knop is klein, vindt {employee.name}."
    tour.give_feedback(words)
    assert "naar-collega" in tour.options, "asking never blocks the tour"
    assert tour.has(".notice"), "she hears that it was passed on"
    assert words not in tour.text, "what feedback said is not in the conversation"

    sign_in(other_browser, base, team_link)
    team = Screen(other_browser, base)
    team.open("/team/feedback")
    assert employee.name in letter(team, words).text
    answer(team, words, "Klopt.\nHij wordt groter.")
    assert "Hij wordt groter." in letter(team, words).text

    tour.open("/start")
    answers = Start(any_browser, base).answers
    assert len(answers) == 1 or any(words in item for item in answers)
    mine = next(item for item in answers if words in item)
    assert "Klopt.\nHij wordt groter." in mine


def test_anonymous_feedback_carries_no_name_and_no_moment(any_browser, other_browser, base, employee, team_link):
    tour = at_the_web_team(any_browser, base, employee)
    words = f"Naamloos {employee.token[:6]}"
    tour.give_feedback(words, anonymous=True)

    sign_in(other_browser, base, team_link)
    team = Screen(other_browser, base)
    team.open("/team/feedback")
    item = letter(team, words).text
    assert employee.name not in item
    assert re.search(r"week \d+ van \d{4}", item)
    assert not re.search(r"\d\d:\d\d", item)
    answer(team, words, "Dank je, wie je ook bent.")
    tour.open("/start")
    assert "wie je ook bent" not in tour.text, "only when the web team wants it"


def test_an_answer_to_something_anonymous_is_for_everybody(any_browser, other_browser, base, employee, colleague,
                                                           team_link):
    tour = at_the_web_team(any_browser, base, employee)
    words = f"Openbaar {employee.token[:6]}"
    tour.give_feedback(words, anonymous=True)
    sign_in(other_browser, base, team_link)
    team = Screen(other_browser, base)
    team.open("/team/feedback")
    answer(team, words, f"Antwoord op {words}", public=True)
    for person in (employee, colleague):
        start = sign_in(any_browser, base, person.link)
        assert any(words in item and f"Antwoord op {words}" in item for item in start.answers)
        any_browser.fresh()


def test_empty_feedback_is_not_sent(any_browser, base, employee):
    tour = at_the_web_team(any_browser, base, employee)
    turn = tour.turn
    tour.press("feedback")
    assert tour.refusal
    assert tour.turn == turn
    tour.press("skip")
    assert tour.turn == turn + 1


def test_an_answer_without_words_is_not_sent(any_browser, base, employee, team_link):
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    page = visitor.answer(visitor.begin("welkom"), "welkom", choose="kort")
    page = visitor.answer(page, "welkom", choose="naar-webteam")
    words = f"Leeg antwoord {employee.token[:6]}"
    visitor.answer(page, "welkom", input="feedback", text=words)
    sign_in(any_browser, base, team_link)
    team = Screen(any_browser, base)
    team.open("/team/feedback")
    answer(team, words, "")
    assert team.has("[role=alert]")
    assert team.has(f"#{letter(team, words).get_attribute('id')} details[open]")


def test_a_letter_can_be_put_aside(any_browser, base, employee, team_link):
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    page = visitor.answer(visitor.begin("welkom"), "welkom", choose="kort")
    page = visitor.answer(page, "welkom", choose="naar-webteam")
    words = f"Weg ermee {employee.token[:6]}"
    visitor.answer(page, "welkom", input="feedback", text=words)
    sign_in(any_browser, base, team_link)
    team = Screen(any_browser, base)
    team.open("/team/feedback")
    with team.replaced("h1"):
        letter(team, words).find_element("css selector", "form.close [type=submit]").click()
    assert words in team.find("details.aside").get_attribute("textContent")


def test_words_are_shown_as_words(base, employee, team):
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    page = visitor.answer(visitor.begin("welkom"), "welkom", choose="kort")
    page = visitor.answer(page, "welkom", choose="naar-webteam")
    visitor.answer(page, "welkom", input="feedback", text="<script>alert(1)</script>{{t.team.close}}")
    shown = team.get("/team/feedback").text
    assert "<script>alert" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;{{t.team.close}}" in shown


def test_what_she_could_not_find_reaches_the_web_team_without_her_name(base, employee, team):
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    page = visitor.answer(visitor.begin("fanclub"), "fanclub", choose="eruit")
    visitor.answer(page, "fanclub", input="missing")
    assert employee.name not in team.get("/team/feedback").text
