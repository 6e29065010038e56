"""Steps on the page itself: pointed at, waited for, done by the real thing, and carried on from page to page."""
from playwright.sync_api import expect


def test_she_points_at_what_comes_later(signed):
    signed.begin("Aanwijzen", "/dashboard?late=1500")
    signed.page.get_by_role("button", name="Blok toevoegen").wait_for()
    signed.page.wait_for_timeout(250)
    ring, box = signed.ring(), signed.page.get_by_role("button", name="Blok toevoegen").bounding_box()
    assert abs(ring["x"] - box["x"]) < 20 and abs(ring["y"] - box["y"]) < 20


def test_she_follows_what_moves_and_lets_go_of_what_vanishes(signed):
    signed.begin("Aanwijzen")
    expect(signed.panel.get_by_text("Ik wijs het aan op de pagina.")).to_be_visible()
    signed.page.evaluate("document.getElementById('late').style.marginTop = '120px'")
    signed.page.wait_for_timeout(400)
    box = signed.page.get_by_role("button", name="Blok toevoegen").bounding_box()
    assert abs(signed.ring()["y"] - box["y"]) < 20
    signed.page.evaluate("document.getElementById('late').replaceChildren()")
    expect(signed.panel.get_by_text("Ik zoek het even op deze pagina.")).to_be_visible()
    assert signed.ring() is None


def test_what_is_not_there_is_told_with_the_way_to_it_and_reported(signed):
    signed.begin("Iets dat er niet is")
    expect(signed.button("Ik zie het niet")).to_be_visible()
    expect(signed.panel.get_by_text("Ik zie het hier nog niet.")).to_be_visible(timeout=6000)
    expect(signed.panel.get_by_text("/dashboard").first).to_be_visible()
    assert signed.ring() is None
    signed.button("Ik zie het niet").click()
    expect(signed.words("Dan geef ik dat door.")).to_be_visible()
    expect(signed.words("Dat was het.")).to_be_visible()


def test_a_click_does_it(signed):
    signed.begin("Iets doen")
    signed.page.get_by_role("button", name="Blok toevoegen").click()
    expect(signed.words("Ga naar de groepen.")).to_be_visible()
    expect(signed.page.get_by_role("heading", level=1)).to_have_text("Dashboard met een blok")


def test_a_key_does_it_as_well(signed):
    signed.begin("Iets doen")
    signed.page.get_by_role("button", name="Blok toevoegen").focus()
    signed.page.keyboard.press("Enter")
    expect(signed.words("Ga naar de groepen.")).to_be_visible()


def test_typing_does_it(signed):
    signed.begin("Iets typen")
    signed.page.locator("#zoek").press_sequentially("Noor")
    expect(signed.words("Wat zullen we doen?")).to_be_visible()
    assert signed.page.evaluate("document.activeElement.id") == "zoek"


def test_her_word_is_always_good_enough(signed):
    signed.begin("Iets doen")
    signed.button("Gelukt").click()
    expect(signed.words("Ga naar de groepen.")).to_be_visible()


def test_going_there_does_it_and_she_goes_on_by_herself(signed):
    signed.begin("Ergens heen")
    signed.page.get_by_role("link", name="Groepen").click()
    signed.page.wait_for_url("**/groepen")
    expect(signed.words("Word lid van de tuinclub.")).to_be_visible()
    assert not signed.has_focus()
    signed.page.get_by_role("button", name="Lid worden").click()
    expect(signed.words("Wat vind je van het intranet?")).to_be_visible()


def test_a_click_that_leaves_the_page_counts(signed):
    signed.begin("Iets doen", "/dashboard?leaves")
    signed.page.get_by_role("button", name="Blok toevoegen").click()
    signed.page.wait_for_url("**/profiel")
    expect(signed.words("Ga naar de groepen.")).to_be_visible()


def test_an_event_counts_only_where_it_is_awaited(signed):
    sent = []
    signed.page.on("request", lambda request: request.url.endswith("/events") and sent.append(request.post_data_json))
    signed.begin("Lid worden", "/groepen")
    signed.page.evaluate("vicky.event('post.opened')")
    signed.page.wait_for_timeout(300)
    assert sent == []
    signed.page.evaluate("vicky.event('group.opened')")
    expect(signed.words("Je bent er bijna.")).to_be_visible()
    signed.page.evaluate("vicky.event('group.joined')")
    expect(signed.words("Wat vind je van het intranet?")).to_be_visible()
    assert [one["event"] for one in sent] == ["group.opened", "group.joined"]


def test_an_event_told_while_the_page_still_loads_is_not_lost(signed):
    signed.begin("Lid worden", "/groepen")
    signed.page.add_init_script("addEventListener('DOMContentLoaded', () => vicky.event('group.joined'))")
    signed.go("/groepen")
    expect(signed.words("Wat vind je van het intranet?")).to_be_visible()


def test_another_page_is_told_of_with_a_real_link(signed):
    signed.begin("Aanwijzen", "/groepen")
    link = signed.panel.get_by_role("link", name="Ga naar /dashboard")
    expect(link).to_be_visible()
    link.click()
    signed.page.wait_for_url("**/dashboard")
    expect(signed.panel.get_by_text("Ik wijs het aan op de pagina.")).to_be_visible()


def test_pages_that_change_without_loading_are_noticed(signed):
    signed.begin("Aanwijzen")
    expect(signed.panel.get_by_text("Ik wijs het aan op de pagina.")).to_be_visible()
    signed.page.get_by_role("link", name="Profiel").click()
    expect(signed.panel.get_by_text("Dit staat op een andere pagina.")).to_be_visible()
    assert signed.ring() is None
    signed.page.go_back()
    expect(signed.panel.get_by_text("Dit staat op een andere pagina.")).to_be_hidden()


def test_closed_is_closed_until_there_is_something_new(signed):
    signed.begin("Iets doen")
    signed.button("Sluit").click()
    signed.arrive("/dashboard")
    expect(signed.panel).to_have_count(1)
    signed.page.wait_for_timeout(500)
    expect(signed.panel).to_be_hidden()
    expect(signed.launcher).to_have_accessible_name("Vicky, je gids. We kunnen verder waar je was")
    signed.page.get_by_role("button", name="Blok toevoegen").click()
    expect(signed.words("Ga naar de groepen.")).to_be_visible()


def test_she_comes_by_herself_without_taking_the_focus(signed):
    signed.begin("Aanwijzen")
    signed.page.add_init_script("addEventListener('DOMContentLoaded', () => document.getElementById('zoek').focus())")
    signed.go("/dashboard")
    expect(signed.button("Gezien")).to_be_visible()
    assert signed.page.evaluate("document.activeElement.id") == "zoek"
