"""Who is there: as the intranet says; renewed without losing a word."""
from playwright.sync_api import expect

from overlay import Overlay

SESSION = "() => JSON.parse(localStorage.vicky).session"
SPOIL = """() => {
  localStorage.vicky = JSON.stringify({ ...JSON.parse(localStorage.vicky), session: "that-is-over-by-now-000000000000" });
}"""


def send(overlay: Overlay, text: str | None = None) -> None:
    if text:
        overlay.panel.get_by_role("textbox").fill(text)
    overlay.panel.get_by_role("button", name="Verder").first.click()


def test_a_session_that_is_over_is_renewed_in_the_middle_of_an_answer(signed):
    signed.begin("Een vraag")
    signed.panel.get_by_role("textbox").fill("Noor")
    signed.page.evaluate(SPOIL)
    send(signed)
    expect(signed.words("Dank je, Noor.")).to_be_visible()
    assert signed.panel.get_by_text("Dank je, Noor.").count() == 1


def test_it_is_renewed_in_time(signed):
    signed.begin("Een vraag")
    before = signed.page.evaluate(SESSION)
    signed.page.evaluate("""() => {
      localStorage.vicky = JSON.stringify({ ...JSON.parse(localStorage.vicky), renew: Date.now() });
    }""")
    send(signed, "Noor")
    expect(signed.words("Dank je, Noor.")).to_be_visible()
    assert signed.page.evaluate(SESSION) != before


def test_two_tabs_do_not_lose_each_others_session(signed, another_tab):
    signed.begin("Een vraag")
    other = another_tab().arrive("/dashboard").open()
    expect(other.words("Hoe noemen collega's jou?")).to_be_visible()
    for one in (signed, other):
        one.page.evaluate("""() => {
          localStorage.vicky = JSON.stringify({ ...JSON.parse(localStorage.vicky), renew: Date.now() });
        }""")
    asked = "vicky.close(); vicky.open()"
    for one in (signed, other):
        one.page.evaluate(asked)
    send(signed, "Noor")
    expect(other.words("Dank je, Noor.")).to_be_visible()
    assert signed.panel.get_by_role("button", name="Zeg wie je bent").count() == 0


def test_another_person_at_the_same_browser_sees_nothing_of_the_first(signed, intranet):
    signed.begin("Een vraag")
    send(signed, "Geheim")
    expect(signed.words("Dank je, Geheim.")).to_be_visible()
    signed.page.context.add_cookies([{"name": "who", "value": "iemand-anders", "url": intranet.base}])
    signed.arrive("/dashboard")
    signed.page.wait_for_timeout(500)
    if not signed.panel.is_visible():
        signed.open()
    expect(signed.panel.get_by_role("button", name="Begin").first).to_be_visible()
    assert "Geheim" not in signed.panel.inner_text()


def test_who_signs_out_of_the_intranet_is_signed_out_here(signed):
    signed.begin("Een vraag")
    signed.page.context.clear_cookies()
    signed.arrive("/dashboard")
    signed.page.wait_for_timeout(300)
    assert signed.page.evaluate(SESSION) is None


def test_signing_out_here_ends_the_session(signed):
    signed.begin("Een vraag")
    secret = signed.page.evaluate(SESSION)
    signed.button("Menu").click()
    signed.button("Uitloggen").click()
    expect(signed.panel).to_be_hidden()
    assert signed.page.evaluate(SESSION) is None
    status = signed.page.evaluate("""async ([origin, secret]) =>
      (await fetch(`${origin}/api/v1/now`, { headers: { authorization: `Bearer ${secret}` } })).status""",
                                  [signed.page.evaluate("new URL(document.querySelector('script[src$=\\'/embed.js\\']').src).origin"), secret])
    assert status == 401


def test_nobody_is_nobody(nobody):
    nobody.arrive("/dashboard").open()
    expect(nobody.panel.get_by_role("heading", name="Ik ken je hier nog niet")).to_be_visible()
