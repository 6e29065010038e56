"""What the made-up intranet tells Vicky, from its pages and from its server."""
from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from Harness.demo import Demo
from zevenbruggen import Answers, deaf, enter


@pytest.fixture
def told(demo: Demo, chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context()
    deaf(context, demo)
    yield enter(demo, context.new_page())
    context.close()


def heard(page: Page) -> list[str]:
    return page.evaluate("vicky.heard")


def test_the_page_tells_that_she_joined_a_group(demo: Demo, told: Page) -> None:
    told.goto(demo.intranet + "/groepen/taart")
    assert heard(told) == ["group.opened"]
    told.get_by_role("button", name="Lid worden").click()
    expect(told.get_by_role("status").first).to_have_text("Je bent nu lid van Taart.")
    assert heard(told) == ["group.opened", "group.joined"]
    told.reload()
    assert heard(told) == ["group.opened"]


def test_the_page_tells_that_she_reacted(demo: Demo, told: Page) -> None:
    told.goto(demo.intranet + "/blogs/victor")
    told.get_by_role("textbox", name="Reactie").press_sequentially("Zeven <b>bruggen</b>.")
    assert heard(told) == ["post.opened", "comment.started"]
    told.get_by_role("button", name="Plaatsen").click()
    expect(told.get_by_text("Zeven <b>bruggen</b>.")).to_be_visible()
    assert heard(told) == ["post.opened", "comment.posted"]


def test_vicky_knows_who_is_there(demo: Demo, colleague: Page) -> None:
    assert Answers(demo, colleague).name == "Karim"


def test_the_server_tells_that_she_left_a_group(demo: Demo, colleague: Page) -> None:
    vicky = Answers(demo, colleague)
    vicky.turn("fanclub", type="begin")
    vicky.turn("fanclub", type="option", option="eruit")
    vicky.turn("fanclub", type="done")
    assert vicky.waits("fanclub") == "verlaat-club"
    colleague.goto("about:blank")
    colleague.goto(demo.intranet + "/groepen")
    colleague.get_by_role("button", name="Groep verlaten").click()
    colleague.get_by_role("button", name="Ja").click()
    expect(colleague.get_by_role("status").first).to_contain_text("Terugkomen kan altijd")
    assert vicky.waits("fanclub") == "nog-een-ding"


def test_nobody_is_there_before_signing_in(demo: Demo, chromium: Browser) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto(demo.intranet + "/groepen?vicky-preview=x")
    expect(page.get_by_role("heading", level=1)).to_have_text("Wie ben je?")
    assert page.request.get(demo.intranet + "/vicky-token").status == 401
    page.get_by_role("button", name="Noor de Wit").click()
    expect(page).to_have_url(demo.intranet + "/groepen?vicky-preview=x")
    context.close()


def test_another_site_gets_no_token_and_sends_no_form(demo: Demo, colleague: Page) -> None:
    token = colleague.request.get(demo.intranet + "/vicky-token", headers={"Sec-Fetch-Site": "cross-site"})
    form = colleague.request.post(
        demo.intranet + "/groepen/taart/lid", headers={"Origin": "http://elsewhere.example"})
    assert (token.status, form.status) == (403, 403)


def test_who_signs_in_again_begins_anew(demo: Demo, colleague: Page) -> None:
    colleague.goto(demo.intranet + "/dashboard?aanpassen=ja")
    colleague.get_by_role("button", name="Weghalen").first.click()
    expect(colleague.get_by_role("heading", name="Het nieuws")).to_have_count(0)
    colleague.get_by_role("button", name="Afmelden").click()
    colleague.get_by_role("button", name="Karim Bouzidi").click()
    colleague.goto(demo.intranet + "/dashboard")
    expect(colleague.get_by_role("heading", name="Het nieuws")).to_have_count(1)
