"""Quizzes, films, what is given and what has to wait, as somebody uses them."""
import re
from urllib.parse import urlsplit

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from Harness.pages import Visitor
from Harness.walking import kind, places, walk_to
from screens import Start, Tour, sign_in
from test_keyboard import Keyboard


def at(browser, base, employee, story, stop) -> Tour:
    """The page of a story, as far as `stop`: what comes before is walked without a browser."""
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    walk_to(visitor, story, stop)
    sign_in(browser, base, employee.link)
    tour = Tour(browser, base)
    tour.open(f"/tours/{story}")
    return tour


def order(tour: Tour) -> list[str]:
    return [row.text for row in tour.all("[data-place] [data-label]")]


def offers(answer: str):
    return lambda form: answer in form.choices.get("answer", [])


def test_one_answer_is_right_or_not_in_words(any_browser, base, employee):
    tour = at(any_browser, base, employee, "smoelenboek", offers("riool"))
    tour.send()
    assert "Kies een van de antwoorden." in tour.refusal
    tour.reply("help")
    assert tour.find(".verdict").text == "Nee, dat is het niet."
    assert "zo heet hier niemand" in tour.text


def test_a_hint_helps_on_and_the_question_stays(any_browser, base, employee):
    tour = at(any_browser, base, employee, "smoelenboek", offers("riool"))
    question, asked = tour.question, len(tour.bubbles)
    tour.press("hint")
    assert tour.question == question and len(tour.bubbles) == asked + 2
    tour.reply("riool")
    assert tour.find(".verdict").text == "Goed!"


def test_several_answers_are_ticked(any_browser, base, employee):
    tour = at(any_browser, base, employee, "nieuws", offers("bewoner"))
    tour.send()
    assert "Kies een of meer antwoorden." in tour.refusal
    for answer in ("vraag", "oneens", "fout"):
        tour.find(f'label:has([name=answer][value="{answer}"])').click()
    tour.send()
    assert tour.all(".verdict")[-1].text == "Goed!"


def test_words_are_compared_without_regard_to_case(any_browser, base, employee):
    tour = at(any_browser, base, employee, "smoelenboek",
              lambda form: "answer" in form.writable and ("input", "hint") in form.buttons)
    tour.reply("  BROERTJE ")
    assert tour.all(".verdict")[-1].text == "Goed!"


def test_an_order_without_scripts_is_chosen_from_lists(plain_browser, base, employee):
    tour = at(plain_browser, base, employee, "startpagina", places)
    assert not tour.has("[data-move]:not([hidden] *)")
    selects = tour.all(".order select")
    for select in selects:
        Select(select).select_by_value("1")
    tour.send()
    assert "een eigen plaats" in tour.refusal
    right = ["aanpassen", "toevoegen", "verplaatsen", "klaar"]
    for number, answer in enumerate(right, 1):
        Select(tour.find(f'[name="place.{answer}"]')).select_by_value(str(number))
    tour.send()
    assert tour.find(".verdict").text == "Goed!"


def test_an_order_is_made_with_the_keyboard_and_said(browser, base, employee):
    tour = at(browser, base, employee, "startpagina", places)
    keys = Keyboard(tour)
    assert not tour.find(".order select").is_displayed()
    right = ["Aanpassen", "Blok toevoegen", "Verplaatsen", "Klaar"]
    for place, label in enumerate(right):
        while order(tour).index(label) > place:
            row = order(tour).index(label)
            button = tour.all("[data-move=up]")[row]
            browser.execute_script("arguments[0].focus()", button)
            keys.press(Keys.SPACE)
            assert browser.switch_to.active_element == button, "the focus stays on the button"
            said = tour.find("[data-order-said]").get_attribute("textContent")
            assert said == f"{label} staat nu op plaats {row} van 4."
    assert order(tour) == right
    assert tour.find("[data-order-said]").get_attribute("role") == "status"
    keys.use(f"{tour.PART} form.quiz .primary", Keys.ENTER, tour.PART)
    assert tour.find(".verdict").text == "Goed!"
    assert ", ".join(right) in tour.bubbles


def test_moving_beyond_an_end_changes_nothing(browser, base, employee):
    tour = at(browser, base, employee, "startpagina", places)
    before = order(tour)
    tour.all("[data-move=up]")[0].click()
    tour.all("[data-move=down]")[-1].click()
    assert order(tour) == before
    assert [button.get_attribute("aria-disabled") for button in tour.all("[data-move=up]")] == [
        "true", "false", "false", "false"]


def test_a_film_plays_with_captions_and_can_be_read(browser, base, employee):
    start = sign_in(browser, base, employee.link)
    tour = start.begin("nieuws")
    film = tour.find("video")
    assert film.get_attribute("controls") and film.get_attribute("preload") == "none"
    assert film.get_attribute("aria-label")
    browser.execute_script("arguments[0].muted = true; arguments[0].play()", film)
    tour.wait(lambda: browser.execute_script("return arguments[0].currentTime > 0.2", film), "the film plays")
    tour.wait(lambda: browser.execute_script(
        "const t = arguments[0].textTracks[0]; return t.mode === 'showing' && t.cues.length > 0", film), "captions")
    browser.execute_script("arguments[0].currentTime = arguments[0].duration - 1", film)
    tour.wait(lambda: browser.execute_script("return arguments[0].currentTime > 2", film), "another place in it")
    description = tour.find(".film figcaption a").get_attribute("href")
    visitor = Visitor(base)
    visitor.open_link(employee.link)
    read = visitor.get(urlsplit(description).path)
    assert read.headers["content-type"] == "text/plain; charset=utf-8" and len(read.text) > 40
    assert browser.complaints() == []


def test_what_is_given_is_drawn_and_named(browser, base, employee):
    tour = at(browser, base, employee, "fanclub", lambda form: kind(form) == "feedback")
    gifts = tour.all(".gift")
    assert gifts
    for gift in gifts:
        assert "Dit krijg je van me" in gift.text
        drawn = gift.find_elements(By.CSS_SELECTOR, "img")
        assert all(browser.execute_script("return arguments[0].naturalWidth", image) for image in drawn)
        assert any(image.get_attribute("alt") for image in drawn)


def test_what_is_worn_comes_and_goes_without_a_reload(browser, base, employee):
    tour = at(browser, base, employee, "nieuws", offers("bewoner"))
    worn = ".portrait .drawn:not(.leaving) .outfit"  # the one before fades away over it
    assert tour.has(worn), "Victor has his pencil"
    browser.execute_script("window.untouched = true")
    while tour.has(worn) and not tour.is_over:
        tour.press("skip") if tour.has("form.quiz") else tour.step()
    assert not tour.has(worn)
    assert browser.execute_script("return window.untouched") is True


def test_a_wait_says_when_it_goes_on(any_browser, base, employee):
    tour = at(any_browser, base, employee, "startpagina", lambda form: kind(form) == "wait")
    assert "Het gaat morgen verder." in tour.text
    turn = tour.turn
    tour.open("/start")
    start = Start(any_browser, base)
    assert "Gaat morgen verder." in start.text
    tour = start.go_on("startpagina")
    assert tour.turn == turn, "it is too early"
    tour.press("skip")
    assert tour.turn == turn + 1


def test_a_wait_that_cannot_be_cut_short_says_at_what_time(any_browser, base, employee):
    tour = at(any_browser, base, employee, "nieuws", lambda form: kind(form) == "wait")
    assert re.search(r"Het gaat (vandaag|morgen) om \d{1,2}:\d\d uur verder\.", tour.text)
    assert not tour.has("[value=skip]")


def test_the_start_page_greets_by_the_time_of_day(any_browser, base, employee):
    start = sign_in(any_browser, base, employee.link)
    assert re.match(r"Goede(morgen|middag|navond) ", start.heading)
