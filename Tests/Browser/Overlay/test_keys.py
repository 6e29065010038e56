"""Keys: the page keeps all of its own, the panel holds nobody, and one combination goes between the two."""
import pytest
from playwright.sync_api import expect

WHERE = """() => {
  const host = document.activeElement;
  if (host.localName === "vicky-overlay") return "vicky";
  return host === document.body ? "body" : host.id || host.textContent;
}"""
IN_PAGE = ["Startpagina", "Groepen", "Profiel", "zoek", "Blok toevoegen", "bericht", "plek"]


def walk(overlay, key: str, times: int = 30) -> list[str]:
    """Where the focus was, one place once for each time it came there."""
    seen = []
    for _ in range(times):
        overlay.page.keyboard.press(key)
        place = overlay.page.evaluate(WHERE)
        if place != "body" and seen[-1:] != [place]:
            seen.append(place)
    return seen


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
def test_thirty_tabs_go_through_page_and_panel_in_order(signed, key):
    signed.begin("Aanwijzen")
    signed.page.locator("#zoek").focus()
    around = [*IN_PAGE, "vicky"]
    if key != "Tab":
        around.reverse()
    start = around.index("zoek") + 1
    expected = [around[(start + step) % len(around)] for step in range(30)]
    seen = walk(signed, key)
    assert len(set(seen)) == len(around), "everything is reached, and nothing holds the focus"
    assert seen == expected[:len(seen)]


def test_keys_in_the_fields_of_the_page_do_not_move_the_tour(signed):
    signed.begin("Aanwijzen")
    expect(signed.button("Gezien")).to_be_visible()
    keys = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Escape", "Enter", "Space", "Home", "End", "PageDown", "n", "v"]
    for field in ("#zoek", "#bericht", "#plek", "a >> nth=1"):
        signed.page.locator(field).focus()
        for key in keys:
            if field == "a >> nth=1" and key == "Enter":
                continue  # a link is followed, as it should be
            signed.page.keyboard.press(key)
    expect(signed.panel).to_be_visible()
    expect(signed.words("Hier kleed je je startpagina aan.")).to_be_visible()
    assert signed.page.evaluate("location.pathname") == "/dashboard"


def test_what_is_typed_to_her_is_not_heard_by_the_page(signed):
    signed.begin("Een vraag")
    signed.page.evaluate("keys.length = 0")
    signed.panel.get_by_role("textbox").press_sequentially("jk/?")
    assert signed.panel.get_by_role("textbox").input_value() == "jk/?"
    assert signed.page.evaluate("keys") == []


def test_escape_works_from_within_and_gives_the_focus_back(signed):
    signed.arrive("/dashboard")
    signed.page.locator("#zoek").focus()
    signed.page.keyboard.press("Escape")
    signed.page.keyboard.press("Alt+Shift+V")
    expect(signed.panel).to_be_visible()
    expect(signed.panel.get_by_role("button", name="Begin").first).to_be_visible()
    assert signed.has_focus()
    signed.page.keyboard.press("Escape")
    expect(signed.panel).to_be_hidden()
    assert signed.page.evaluate(WHERE) == "zoek"


def test_the_launcher_gets_the_focus_back(signed):
    signed.arrive("/dashboard")
    signed.launcher.focus()
    signed.page.keyboard.press("Enter")
    expect(signed.panel.get_by_role("button", name="Begin").first).to_be_visible()
    signed.button("Sluit").focus()
    signed.page.keyboard.press("Escape")
    expect(signed.launcher).to_be_focused()
    expect(signed.launcher).to_have_attribute("aria-expanded", "false")


def test_one_combination_goes_to_the_thing_and_back(signed):
    signed.begin("Aanwijzen")
    expect(signed.button("Gezien")).to_be_visible()
    signed.page.wait_for_timeout(300)
    signed.page.locator("#bericht").focus()
    signed.page.keyboard.press("Alt+Shift+V")
    assert signed.has_focus()
    signed.page.keyboard.press("Alt+Shift+V")
    assert signed.page.evaluate(WHERE) == "Blok toevoegen"
    signed.page.keyboard.press("Alt+Shift+V")
    assert signed.has_focus()


def test_the_combination_can_be_another(signed):
    signed.arrive("/dashboard?shortcut=Ctrl%2BAlt%2BK")
    signed.page.keyboard.press("Alt+Shift+V")
    signed.page.wait_for_timeout(200)
    expect(signed.panel).to_have_count(0)
    signed.page.keyboard.press("Control+Alt+K")
    expect(signed.panel).to_be_visible()


def test_a_letter_alone_is_no_combination(signed):
    signed.arrive("/dashboard?shortcut=V")
    signed.page.keyboard.press("v")
    signed.page.wait_for_timeout(200)
    expect(signed.panel).to_have_count(0)
    signed.page.keyboard.press("Alt+Shift+V")
    expect(signed.panel).to_be_visible()


def test_the_launcher_is_never_on_what_has_the_focus(signed):
    signed.arrive("/dashboard")
    signed.page.evaluate("""() => {
      for (const corner of ["right: 0; bottom: 0", "left: 0; bottom: 0"]) {
        const button = document.createElement("button");
        button.textContent = "In de hoek";
        button.style.cssText = `position: fixed; ${corner}; width: 120px; height: 80px`;
        document.body.append(button);
      }
    }""")
    for index in (0, 1):
        button = signed.page.get_by_role("button", name="In de hoek").nth(index)
        button.focus()
        ours, theirs = signed.launcher.bounding_box(), button.bounding_box()
        assert (ours["x"] >= theirs["x"] + theirs["width"] or ours["x"] + ours["width"] <= theirs["x"]
                or ours["y"] >= theirs["y"] + theirs["height"] or ours["y"] + ours["height"] <= theirs["y"])


def test_she_moves_to_another_corner_by_the_menu_and_stays_there(signed):
    signed.arrive("/dashboard").open()
    before = signed.launcher.bounding_box()["x"]
    signed.button("Menu").click()
    signed.button("Zet me in een andere hoek").click()
    after = signed.launcher.bounding_box()["x"]
    assert after < before
    expect(signed.status).to_contain_text("linksonder")
    signed.arrive("/groepen")
    assert signed.launcher.bounding_box()["x"] == after
