"""What is hard for an overlay works on the made-up intranet, for people and without scripts."""
from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from Harness.demo import Demo
from zevenbruggen import enter


def test_a_widget_comes_a_second_late(demo: Demo, colleague: Page) -> None:
    colleague.goto(demo.intranet + "/dashboard", wait_until="domcontentloaded")
    again = colleague.get_by_role("button", name="Nog eens kijken")
    assert not again.is_visible()
    expect(again).to_be_visible(timeout=4_000)


def test_the_poll_has_an_inside_of_its_own(demo: Demo, colleague: Page) -> None:
    colleague.goto(demo.intranet + "/dashboard")
    assert colleague.evaluate("document.querySelector('zb-peiling').shadowRoot.mode") == "open"
    colleague.get_by_label("Ik reken op zeven").check()
    colleague.get_by_role("button", name="Stem").click()
    expect(colleague.get_by_text("Je stemde 'Ik reken op zeven'.")).to_be_visible()


def test_the_canteen_is_in_a_frame(demo: Demo, colleague: Page) -> None:
    colleague.goto(demo.intranet + "/dashboard")
    frame = colleague.frame_locator("iframe[title='Het menu van de kantine']")
    frame.get_by_role("button", name="Bewaar een stuk taart").click()
    expect(frame.get_by_role("status")).to_have_text("Gerda houdt een stuk apart voor Karim.")


def test_my_matters_change_without_loading(demo: Demo, colleague: Page) -> None:
    colleague.goto(demo.intranet + "/mijn-zaken")
    colleague.evaluate("window.stays = true")
    colleague.get_by_role("link", name="Fiets van de zaak").click()
    expect(colleague).to_have_url(demo.intranet + "/mijn-zaken/fiets")
    expect(colleague.get_by_role("heading", level=1)).to_have_text("Fiets van de zaak")
    expect(colleague.get_by_role("heading", level=1)).to_be_focused()
    colleague.go_back()
    expect(colleague.get_by_role("heading", level=1)).to_have_text("Mijn zaken")
    assert colleague.evaluate("window.stays")


def test_a_block_is_chosen_in_a_dialog(demo: Demo, colleague: Page) -> None:
    colleague.goto(demo.intranet + "/dashboard")
    colleague.get_by_role("button", name="Aanpassen").click()
    colleague.get_by_role("button", name="Blok toevoegen").click()
    dialog = colleague.get_by_role("dialog", name="Welk blok?")
    dialog.get_by_role("button", name="Mijn agenda").click()
    expect(colleague.get_by_role("heading", name="Mijn agenda")).to_be_visible()


def test_colleagues_are_filtered_with_every_letter(demo: Demo, colleague: Page) -> None:
    colleague.goto(demo.intranet + "/smoelenboek")
    colleague.get_by_role("searchbox", name="Zoek een collega").press_sequentially("taart")
    expect(colleague.locator("#collegas li:visible")).to_have_count(1)
    expect(colleague.get_by_text("1 collega", exact=True)).to_be_visible()


def test_a_followed_topic_stays_followed(demo: Demo, colleague: Page) -> None:
    colleague.goto(demo.intranet + "/nieuws")
    follow = colleague.get_by_role("listitem").filter(has_text="Ons werk").get_by_role("button", name="Volgen")
    with colleague.expect_response("**/nieuws/onderwerp/werk"):
        follow.click()
    expect(follow).to_have_attribute("aria-pressed", "true")
    colleague.reload()
    expect(follow).to_have_attribute("aria-pressed", "true")


def test_without_scripts_it_does_the_same(demo: Demo, chromium: Browser) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = enter(demo, context.new_page())
    page.goto(demo.intranet + "/dashboard")
    page.get_by_role("button", name="Aanpassen").click()
    page.get_by_role("button", name="Blok toevoegen").click()
    page.get_by_role("button", name="Mijn agenda").click()
    expect(page.get_by_role("heading", name="Mijn agenda")).to_be_visible()
    page.goto(demo.intranet + "/groepen")
    page.get_by_role("button", name="Groep verlaten").click()
    expect(page.get_by_text("Je zit nu in geen enkele groep.")).to_be_visible()
    page.goto(demo.intranet + "/smoelenboek")
    page.get_by_role("searchbox", name="Zoek een collega").fill("riool")
    page.get_by_role("button", name="Zoek", exact=True).click()
    expect(page.locator("#collegas li")).to_have_count(1)
    page.goto(demo.intranet + "/mijn-zaken/stoel")
    expect(page.get_by_role("heading", level=1)).to_have_text("Een nieuwe stoel")
    context.close()


def test_without_a_token_she_asks_in_a_window(demo: Demo, colleague: Page) -> None:
    colleague.goto(demo.intranet + "/zonder-aanmelden")
    script = colleague.locator("script[src$='/embed.js']")
    assert script.get_attribute("data-token-address") is None
    colleague.goto(demo.intranet + "/")
    assert script.get_attribute("data-token-address") == "/vicky-token"
    assert script.get_attribute("integrity").startswith("sha384-")
