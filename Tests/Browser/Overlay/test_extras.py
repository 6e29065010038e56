"""What not every tour needs is fetched when it is needed, and not before."""
from __future__ import annotations

import re

import pytest
from playwright.sync_api import Route, expect

EXTRAS = "**/embed/extras.*"


@pytest.fixture
def scripts(signed) -> list[str]:
    """Which scripts were fetched from here on, without their fingerprints."""
    names: list[str] = []

    def note(request) -> None:
        found = re.search(r"/embed/(\w+)\.", request.url)
        if found:
            names.append(found[1])

    signed.page.on("request", note)
    return names


def refuse(overlay) -> None:
    """Once."""
    overlay.page.route(EXTRAS, lambda route: route.abort(), times=1)


def hold(overlay) -> list[Route]:
    """Until the test lets them go."""
    held: list[Route] = []
    overlay.page.route(EXTRAS, lambda route: held.append(route))
    return held


def test_pointing_asking_and_telling_need_the_guide_alone(signed, scripts):
    signed.begin("Een vraag")
    signed.panel.get_by_role("textbox").fill("Noor")
    signed.button("Verder").click()
    expect(signed.words("Dank je, Noor.")).to_be_visible()
    signed.button("Aanwijzen").click()
    expect(signed.panel.get_by_text("Ik wijs het aan op de pagina.")).to_be_visible()
    assert scripts == ["guide"]


def test_the_menu_brings_them_once(signed, scripts):
    signed.begin("Een vraag")
    for _ in range(2):
        signed.button("Menu").click()
        expect(signed.button("Alle verhalen")).to_be_visible()
        signed.page.keyboard.press("Escape")
        expect(signed.button("Alle verhalen")).to_be_hidden()
        expect(signed.button("Menu")).to_be_focused()
    assert scripts == ["guide", "extras"]
    assert signed.faults == []


def test_a_question_that_needs_them_comes_with_them(signed, scripts):
    signed.begin("Wat vind je ervan")
    expect(signed.panel.get_by_role("radio")).to_have_count(5)
    assert signed.panel.locator("section.answer").evaluate("(answer) => answer.getRootNode().activeElement === answer")
    assert scripts == ["guide", "extras"]
    scripts.clear()
    signed.arrive("/groepen")
    expect(signed.panel.get_by_role("radio")).to_have_count(5)
    assert signed.page.evaluate("wrong") == []


def test_an_answer_that_leads_there_is_told_once_however_long_it_takes(signed):
    refuse(signed)
    signed.arrive("/dashboard")
    signed.begin("Wat vind je ervan")
    expect(signed.panel.get_by_role("radio")).to_have_count(5, timeout=10000)
    expect(signed.status).to_have_text("")
    for words in ("Wat vind je ervan", "Wat vind je van het intranet?"):
        assert signed.panel.get_by_text(words, exact=True).count() == 1


def test_what_does_not_come_is_said_and_can_be_tried_again(signed):
    signed.begin("Een vraag")
    refuse(signed)
    signed.button("Menu").click()
    expect(signed.status).to_contain_text("Er is even geen verbinding.")
    expect(signed.button("Menu")).to_be_focused()
    signed.button("Menu").click()
    expect(signed.button("Alle verhalen")).to_be_visible()
    expect(signed.status).to_have_text("")
    assert signed.page.evaluate("wrong") == []


def test_what_was_pressed_last_happens_once(signed):
    signed.begin("Een vraag")
    held = hold(signed)
    for name in ("Menu", "Menu", "Hier wil ik iets over kwijt"):
        signed.button(name).click()
    expect(signed.status).to_contain_text("Even geduld")
    held[0].continue_()
    expect(signed.panel.get_by_role("heading", name="Hier wil ik iets over kwijt")).to_be_focused()
    expect(signed.button("Alle verhalen")).to_be_hidden()
    expect(signed.status).to_have_text("")
    assert len(held) == 1


def test_who_went_on_in_the_page_is_left_alone(signed):
    signed.begin("Een vraag")
    held = hold(signed)
    signed.button("Hier wil ik iets over kwijt").click()
    signed.page.locator("#zoek").focus()
    held[0].continue_()
    signed.page.wait_for_timeout(500)
    assert signed.page.evaluate("document.activeElement.id") == "zoek"
    expect(signed.panel.get_by_text("Hoe noemen collega's jou?")).to_be_visible()


def test_a_message_arrives(signed):
    signed.begin("Een vraag")
    signed.button("Hier wil ik iets over kwijt").click()
    expect(signed.panel.get_by_role("heading", name="Hier wil ik iets over kwijt")).to_be_focused()
    signed.panel.get_by_role("textbox").fill("De knop is zoek.")
    signed.button("Verstuur naar het webteam").click()
    expect(signed.status).to_contain_text("Fijn dat je het zegt.")
    expect(signed.panel.get_by_text("Hoe noemen collega's jou?")).to_be_visible()
