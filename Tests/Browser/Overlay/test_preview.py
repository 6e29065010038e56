"""An author walks a scene over the intranet, and nothing of it is kept."""
import pytest
from playwright.sync_api import expect

from Harness.vicky import team_link
from overlay import Overlay


@pytest.fixture
def key(page, vicky) -> str:
    """A rehearsal that an author began on her own page, at the scene that points."""
    context = page.context.browser.new_context(locale="nl-NL")
    author = context.new_page()
    author.goto(vicky.base + team_link(vicky.data))
    if author.get_by_role("main").get_by_role("button").count():
        author.get_by_role("main").get_by_role("button").first.click()
    author.goto(f"{vicky.base}/team/stories/rondje/script")
    author.locator("#play-scene").select_option("wijs")
    author.locator(".play .primary").click()
    author.wait_for_url("**/play/*")
    yield author.url.rsplit("/", 1)[1]
    context.close()


def test_any_scene_is_walked_and_nothing_is_kept(signed, key):
    signed.go(f"/dashboard?vicky-preview={key}")
    expect(signed.panel.get_by_text("Er wordt niets bewaard.")).to_be_visible()
    expect(signed.words("Hier kleed je je startpagina aan.")).to_be_visible()
    signed.button("Gezien").click()
    expect(signed.words("Voeg eens een blok toe.")).to_be_visible()
    signed.page.get_by_role("button", name="Blok toevoegen").click()
    expect(signed.words("Ga naar de groepen.")).to_be_visible()
    signed.page.get_by_role("link", name="Groepen").click()
    signed.page.wait_for_url("**/groepen")
    expect(signed.words("Word lid van de tuinclub.")).to_be_visible()
    signed.panel.get_by_role("combobox").select_option("vraag")
    signed.button("Begin hier").click()
    expect(signed.words("Hoe noemen collega's jou?")).to_be_visible()
    assert signed.page.evaluate("localStorage.getItem('vicky')") is None, "her own session is not used meanwhile"
    signed.panel.get_by_role("button", name="Stop").click()
    expect(signed.panel).to_be_hidden()
    signed.arrive("/dashboard").open()
    expect(signed.panel.get_by_role("button", name="Begin").first).to_be_visible()
    assert signed.page.evaluate("sessionStorage.getItem('vicky')").find(key) < 0


def test_who_stops_sees_her_own_stories_at_once(signed, key):
    signed.go(f"/dashboard?vicky-preview={key}")
    expect(signed.words("Hier kleed je je startpagina aan.")).to_be_visible()
    signed.button("Menu").click()
    expect(signed.button("Uitloggen")).to_be_hidden()
    signed.button("Stop met proberen").click()
    expect(signed.panel).to_be_hidden()
    assert signed.ring() is None
    expect(signed.launcher).to_have_accessible_name("Vicky, je gids. Er staat iets nieuws voor je klaar")
    signed.open()
    expect(signed.panel.get_by_role("heading", name="Alle verhalen")).to_be_visible()
    expect(signed.panel.get_by_role("button", name="Begin : Een rondje")).to_be_visible()
    expect(signed.panel.get_by_text("Er wordt niets bewaard.")).to_be_hidden()
    expect(signed.panel.get_by_text("Hier kleed je je startpagina aan.")).to_be_hidden()
    expect(signed.button("Terug naar het gesprek")).to_have_count(0)


def test_the_bar_comes_when_it_can(signed, key):
    signed.page.route("**/embed/extras.*", lambda route: route.abort(), times=1)
    signed.go(f"/dashboard?vicky-preview={key}")
    expect(signed.status).to_contain_text("Er is even geen verbinding.")
    expect(signed.panel.get_by_text("Er wordt niets bewaard.")).to_be_visible()
    expect(signed.words("Hier kleed je je startpagina aan.")).to_be_visible()


def test_a_preview_that_is_over_gives_way_to_her_own_stories(signed):
    signed.go("/dashboard?vicky-preview=over-en-uit-over-en-uit-over")
    expect(signed.panel.get_by_role("button", name="Begin").first).to_be_visible()
