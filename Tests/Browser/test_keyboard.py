"""Everything can be done without a mouse, and one always sees where one is."""
from __future__ import annotations

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

import pytest

from gallery import NAMES
from screens import Link, Screen, Tour

WHERE = """
const e = document.activeElement, box = e.getBoundingClientRect();
const outlined = [e, e.closest('label')].filter(Boolean).some((x) => {
  const s = getComputedStyle(x);
  return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
});
const middle = Math.max(0, box.y) + Math.min(box.height, innerHeight) / 2;
const hit = document.elementFromPoint(box.x + box.width / 2, middle);
const seen = hit && (e.contains(hit) || hit.contains(e) || e.closest('label')?.contains(hit));
return {name: e.outerHTML.slice(0, 120), isBody: e === document.body, outlined, seen: Boolean(seen),
        width: box.width, height: box.height};
"""


class Keyboard:
    def __init__(self, screen: Screen) -> None:
        self.screen = screen

    def press(self, *keys: str) -> None:
        ActionChains(self.screen.browser).send_keys(*keys).perform()

    def tab_to(self, css: str) -> None:
        for _ in range(80):
            self.press(Keys.TAB)
            if self.screen.browser.execute_script("return document.activeElement.matches(arguments[0])", css):
                return
        raise AssertionError(f"{css} cannot be reached with Tab at {self.screen.path}")

    def use(self, css: str, key: str = Keys.ENTER, replaces: str = "h1") -> None:
        self.tab_to(css)
        with self.screen.replaced(replaces):
            self.press(key)


def step(tour: Tour, keys: Keyboard) -> None:
    part = tour.PART
    if tour.options:
        keys.use(f'.choice[value="{tour.options[0]}"]', Keys.SPACE, part)
    elif tour.has("form.task"):
        keys.use(f"{part} [value=done]", Keys.ENTER, part)
    elif tour.has("form.feedback"):
        if tour.has("[name=score]"):
            keys.tab_to("[name=score]")
            keys.press(Keys.SPACE, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT)
            keys.use(f"{part} [value=feedback]", Keys.ENTER, part)
        else:
            keys.tab_to("[name=text]")
            keys.press("Met het toetsenbord getypt.")
            keys.use(f"{part} [value=feedback]", Keys.SPACE, part)
    elif tour.has("[name=answer][type=radio]"):
        keys.tab_to("[name=answer]")
        keys.press(Keys.SPACE, Keys.ARROW_DOWN)
        keys.use(f"{part} form:not(.ways) .primary", Keys.ENTER, part)
    else:
        keys.tab_to("[name=answer]")
        with tour.replaced(part):
            keys.press("3", Keys.ENTER)


def test_a_whole_tour_without_a_mouse(any_browser, base, employee):
    link = Link(any_browser, base)
    keys = Keyboard(link)
    link.open(employee.link)
    keys.use("main [type=submit]")
    keys.use('form[action="/tours/welkom/begin"] [type=submit]')
    tour = Tour(any_browser, base)
    keys = Keyboard(tour)
    for _ in range(40):
        if tour.is_over:
            break
        step(tour, keys)
        assert tour.refusal == ""
    assert tour.is_over
    keys.use(".end a")
    assert tour.path == "/start"


def test_the_first_tab_offers_to_skip_to_the_content(browser, base, employee):
    screen = Screen(browser, base)
    screen.open("/")
    Keyboard(screen).press(Keys.TAB)
    active = browser.switch_to.active_element
    assert active.get_attribute("class") == "skip-link"
    assert active.is_displayed() and active.rect["y"] >= 0
    Keyboard(screen).press(Keys.ENTER)
    assert browser.execute_script("return document.activeElement.id") == "content"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_the_focus_is_seen_wherever_it_goes(browser, gallery, name, scheme):
    browser.media(prefers_color_scheme=scheme)
    gallery.show(browser, name)
    if scheme == "dark":
        browser.screen(360, 640)
    keys = Keyboard(Screen(browser, gallery.base))
    stops = 0
    for _ in range(60):
        keys.press(Keys.TAB)
        where = browser.execute_script(WHERE)
        if where["isBody"]:
            break
        stops += 1
        assert where["outlined"], f"no outline: {where}"
        assert where["seen"], f"hidden behind something: {where}"
    assert stops > 0


@pytest.mark.parametrize("name", NAMES)
def test_what_is_pressed_is_large_enough(browser, gallery, name):
    gallery.show(browser, name)
    small = browser.execute_script("""
      const pressed = ['button', '.button', 'input:not([type=hidden])', 'textarea', 'summary'];
      return [...document.querySelectorAll(pressed.map((css) => `main ${css}`))]
        .filter((e) => e.getClientRects().length)
        .map((e) => e.closest('label') ?? e)
        .filter((e) => e.getBoundingClientRect().height < 44)
        .map((e) => e.outerHTML.slice(0, 120));
    """)
    assert small == []
