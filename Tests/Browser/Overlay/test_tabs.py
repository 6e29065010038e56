"""More tabs and more devices: the state is the server's, and they agree within a second."""
from playwright.sync_api import expect

from overlay import Overlay


def test_two_tabs_agree_within_a_second(signed, another_tab):
    signed.arrive("/dashboard").open()
    signed.begin("Een vraag")
    other = another_tab().arrive("/dashboard").open()
    expect(other.words("Hoe noemen collega's jou?")).to_be_visible()
    signed.panel.get_by_role("textbox").fill("Noor")
    signed.panel.get_by_role("button", name="Verder").first.click()
    expect(signed.words("Dank je, Noor.")).to_be_visible()
    expect(other.words("Dank je, Noor.")).to_be_visible(timeout=1000)


def test_two_devices_agree_within_a_second(signed, chromium, intranet):
    signed.begin("Een vraag")
    context = chromium.new_context(locale="nl-NL")
    try:
        context.add_cookies(signed.page.context.cookies(intranet.base))
        other = Overlay(context.new_page(), intranet.base).arrive("/dashboard").open()
        expect(other.words("Hoe noemen collega's jou?")).to_be_visible()
        other.panel.get_by_role("textbox").fill("Noor")
        other.panel.get_by_role("button", name="Verder").first.click()
        expect(other.words("Dank je, Noor.")).to_be_visible()
        expect(signed.words("Dank je, Noor.")).to_be_visible(timeout=1000)
    finally:
        context.close()


def test_an_answer_to_what_is_over_shows_what_is_now(signed):
    """Somewhere else she was a moment earlier with another answer."""
    def be_late(route):
        earlier = route.request.post_data_json
        earlier["input"]["value"] = "Sem"
        route.fetch(post_data=earlier)
        route.continue_()

    signed.begin("Een vraag")
    signed.page.route("**/api/v1/tours/*/turns", be_late, times=1)
    signed.panel.get_by_role("textbox").fill("Noor")
    signed.button("Verder").click()
    expect(signed.words("Dank je, Sem.")).to_be_visible()
    signed.page.wait_for_timeout(300)
    assert signed.panel.get_by_text("Dank je, Noor.").count() == 0
    assert signed.panel.get_by_text("Dank je, Sem.").count() == 1


def test_what_she_typed_stays_where_the_same_step_waits(signed, another_tab):
    signed.begin("Een vraag")
    field = signed.panel.get_by_role("textbox")
    field.fill("half")
    other = another_tab().arrive("/dashboard").open()
    expect(other.words("Hoe noemen collega's jou?")).to_be_visible()
    signed.page.wait_for_timeout(700)
    assert field.input_value() == "half"


def test_a_closed_tab_tells_that_there_is_something(signed, another_tab):
    other = another_tab().arrive("/groepen")
    expect(other.launcher).to_have_accessible_name("Vicky, je gids. Er staat iets nieuws voor je klaar")
    signed.begin("Een vraag")
    expect(other.launcher).to_have_accessible_name("Vicky, je gids. We kunnen verder waar je was")
