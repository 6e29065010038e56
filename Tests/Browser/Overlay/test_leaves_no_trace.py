"""The page stays as it was: nothing of Vicky is in it but one element of hers, and nothing of hers goes wrong in it."""
from playwright.sync_api import expect

from Harness.vicky import free_port
from intranet import Intranet
from overlay import Overlay

GLOBALS = "() => Object.getOwnPropertyNames(window)"


def without(overlay: Overlay, path: str = "/dashboard?without"):
    """The same page without Vicky: its document and its globals."""
    overlay.go(path)
    overlay.page.wait_for_timeout(300)
    return overlay.outside(), set(overlay.page.evaluate(GLOBALS))


def test_the_document_is_the_same_while_she_points_and_after(signed):
    plain, _ = without(signed)
    signed.begin("Aanwijzen")
    expect(signed.button("Gezien")).to_be_visible()
    signed.page.wait_for_timeout(500)
    assert signed.ring()
    assert signed.outside() == plain
    signed.button("Sluit").click()
    assert signed.outside() == plain
    assert signed.page.locator("vicky-overlay").count() == 1


def test_one_name_is_added_to_the_window(signed):
    _, plain = without(signed)
    signed.begin("Aanwijzen")
    assert set(signed.page.evaluate(GLOBALS)) - plain == {"vicky"}
    assert signed.page.evaluate("Object.keys(vicky).sort()") == ["close", "event", "identify", "open"]


def test_only_the_two_origins_are_asked_and_the_policy_holds(signed, vicky):
    signed.begin("Aanwijzen")
    signed.button("Gezien").click()
    expect(signed.words("Voeg eens een blok toe.")).to_be_visible()
    assert signed.hosts == {signed.base, vicky.base}
    assert signed.faults == []
    assert signed.page.evaluate("wrong") == []


def test_no_address_and_no_cookie_is_given_away(signed, vicky):
    asked = []
    signed.page.on("request", lambda request: "/api/" in request.url and asked.append(request.all_headers()))
    signed.begin("Iets dat er niet is", "/dashboard?geheim=1")
    assert asked
    for headers in asked:
        assert "referer" not in headers and "cookie" not in headers


def test_she_comes_back_where_the_page_takes_her_away(signed):
    signed.begin("Aanwijzen")
    signed.page.evaluate("document.querySelector('vicky-overlay').remove()")
    expect(signed.panel).to_be_visible()
    signed.page.evaluate("""() => {
      const fresh = document.documentElement.cloneNode(true);
      fresh.querySelector("vicky-overlay").remove();
      document.replaceChild(fresh, document.documentElement);
    }""")
    expect(signed.panel).to_be_visible()
    signed.page.evaluate("document.body.remove()")
    expect(signed.launcher).to_be_visible()


def test_once_is_enough(signed):
    signed.arrive("/dashboard?twice")
    assert signed.page.locator("vicky-overlay").count() == 1
    assert signed.faults == []


def test_a_page_that_already_has_an_element_called_vicky(signed):
    signed.page.add_init_script("""addEventListener("DOMContentLoaded", () => {
      const image = document.createElement("img");
      image.id = "vicky";
      document.body.append(image);
    })""")
    signed.arrive("/dashboard").open()


def test_where_she_may_not_be_she_is_not(page, vicky):
    """Another origin than the ones she is let in at; what the browser itself says of a refusal is not ours."""
    stranger = Intranet(free_port(), vicky.base, b"somebody else's secret, long enough").start()
    try:
        overlay = Overlay(page, stranger.base)
        lines = []
        page.on("console", lambda line: "Vicky" in line.text and lines.append(line.type))
        overlay.go("/dashboard")
        page.wait_for_timeout(800)
        assert page.locator("vicky-overlay").count() == 0
        assert page.evaluate("wrong") == []
        page.evaluate("vicky.event('group.joined'); vicky.open(); vicky.close()")
        page.wait_for_timeout(200)
        assert page.evaluate("wrong") == []
        assert lines == ["info"]
    finally:
        stranger.stop()


def test_printed_pages_are_without_her(signed):
    signed.begin("Aanwijzen")
    signed.page.emulate_media(media="print")
    expect(signed.panel).to_be_hidden()
    expect(signed.launcher).to_be_hidden()


def test_she_starts_without_holding_up_a_large_page(signed):
    """Long tasks, those over 50 ms, are the browser's own measure; the quietest of three loads counts."""
    def tasks(path: str) -> int:
        counts = []
        for _ in range(3):
            signed.go(path)
            signed.page.wait_for_timeout(1200)
            counts.append(len(signed.page.evaluate("long")))
        return min(counts)

    signed.begin("Aanwijzen")
    assert tasks("/dashboard?news=800") <= tasks("/dashboard?news=800&without")
