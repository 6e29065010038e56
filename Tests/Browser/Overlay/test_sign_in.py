"""The small window in which she says who she is, where no intranet says it: once, and then the story goes on."""
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from Harness.vicky import employ, free_port
from intranet import Intranet
from overlay import Overlay
from test_sessions import SESSION, SPOIL, send

ROSTER = ["Iris", "Sem", "Yara", "Bram", "Lotte", "Eva", "Roos", "Thijs", "Daan", "Gijs", "Joost"]
GLOBALS = "() => Object.getOwnPropertyNames(window)"
KEPT = "() => [Object.keys(localStorage), Object.keys(sessionStorage), window.name, document.cookie]"
AGREE = "Ja, kom mee"
ASK = "Zeg wie je bent"
HELP = "Ik weet nog niet wie je bent."
NOTICE = "Het kleine venster is open."
PAGE = "/dashboard?window"


@pytest.fixture(scope="module")
def links(vicky) -> dict[str, str]:
    """The personal links of employees whom no other test has met."""
    return {name.split()[0]: link for name, link in employ([f"{name} Bakker" for name in ROSTER], vicky.data).items()}


@pytest.fixture
def come_in(page: Page, vicky, links) -> Callable[[str], None]:
    """Somebody opens her personal link, in a tab of its own."""
    def come(name: str) -> None:
        tab = page.context.new_page()
        tab.goto(vicky.base + links[name])
        tab.get_by_role("button").first.click()
        # Left open: told to close a tab in the moment that a page comes in, Chromium says yes and does not, and
        # Playwright waits for it for ever.
        tab.wait_for_url(vicky.base + "/start")
        page.bring_to_front()
    return come


def ask(overlay: Overlay) -> Page:
    """She presses the button, and has the window before her."""
    with overlay.page.expect_popup() as popup:
        overlay.button(ASK).click()
    popup.value.wait_for_load_state()
    return popup.value


def agree(window: Page) -> None:
    """She agrees, and the window closes of itself."""
    with window.expect_event("close"):
        window.get_by_role("button", name=AGREE).click()


def has_stories(overlay: Overlay) -> None:
    expect(overlay.panel.get_by_role("button", name="Begin").first).to_be_visible()


def begin(overlay: Overlay, come_in: Callable[[str], None], name: str) -> None:
    """She signs in by the window, and stands at a question."""
    come_in(name)
    overlay.arrive(PAGE).open()
    agree(ask(overlay))
    has_stories(overlay)
    overlay.begin("Een vraag", PAGE)
    expect(overlay.panel.get_by_role("textbox")).to_be_visible()


def test_she_signs_in_with_her_link_and_the_story_goes_on(nobody, come_in):
    nobody.arrive(PAGE).open()
    expect(nobody.panel.get_by_text(HELP)).to_be_visible()
    window = ask(nobody)
    expect(nobody.status).to_contain_text(NOTICE)
    expect(window.get_by_role("heading", name="Ik weet nog niet wie je bent")).to_be_visible()
    come_in("Iris")
    window.get_by_role("button", name="Kijk opnieuw").click()
    expect(window.get_by_text("Je bent Iris Bakker.")).to_be_visible()
    agree(window)
    has_stories(nobody)
    expect(nobody.panel.get_by_text(NOTICE)).to_have_count(0)
    nobody.begin("Een vraag", PAGE)
    send(nobody, "Iris")
    expect(nobody.words("Dank je, Iris.")).to_be_visible()


def test_nothing_of_it_is_left_in_the_page(nobody, vicky, come_in):
    nobody.go(PAGE + "&without")
    nobody.page.wait_for_timeout(300)
    plain, names = nobody.outside(), set(nobody.page.evaluate(GLOBALS))
    come_in("Sem")
    nobody.arrive(PAGE).open()
    agree(ask(nobody))
    has_stories(nobody)
    assert nobody.outside() == plain
    assert set(nobody.page.evaluate(GLOBALS)) - names == {"vicky"}
    assert nobody.page.evaluate(KEPT) == [["vicky"], ["vicky"], "", ""]
    assert nobody.page.url == nobody.base + PAGE
    assert nobody.hosts == {nobody.base, vicky.base}
    assert nobody.faults == []
    assert nobody.page.evaluate("wrong") == []


def test_what_she_typed_stays_when_she_has_to_sign_in_again(nobody, come_in):
    begin(nobody, come_in, "Yara")
    nobody.panel.get_by_role("textbox").fill("Yara")
    nobody.page.evaluate(SPOIL)
    send(nobody)
    expect(nobody.panel.get_by_text("Ik ken je even niet meer")).to_be_visible()
    agree(ask(nobody))
    expect(nobody.words("Dank je, Yara.")).to_be_visible()
    assert nobody.panel.get_by_text("Dank je, Yara.").count() == 1


def test_who_signs_in_as_another_neither_sees_nor_gets_what_the_first_typed(nobody, come_in):
    # She stands at the same question as the first.
    begin(nobody, come_in, "Lotte")
    nobody.page.context.clear_cookies()
    nobody.page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
    begin(nobody, come_in, "Bram")
    nobody.page.evaluate(SPOIL)
    send(nobody, "Geheim")
    nobody.page.context.clear_cookies()
    come_in("Lotte")
    agree(ask(nobody))
    expect(nobody.panel.get_by_role("textbox")).to_have_value("")
    assert "Geheim" not in nobody.panel.inner_text()
    send(nobody, "Lotte")
    expect(nobody.words("Dank je, Lotte.")).to_be_visible()
    assert nobody.panel.get_by_text("Dank je,").count() == 1


def test_who_closes_the_window_may_try_again(nobody, come_in):
    come_in("Eva")
    nobody.arrive(PAGE).open()
    window = ask(nobody)
    expect(nobody.status).to_contain_text(NOTICE)
    expect(window.get_by_role("button", name=AGREE)).to_be_visible()
    window.close()
    expect(nobody.panel.get_by_text(NOTICE)).to_have_count(0)
    expect(nobody.panel.get_by_text(HELP)).to_be_visible()
    assert nobody.page.evaluate(SESSION) is None
    agree(ask(nobody))
    has_stories(nobody)


def test_who_presses_twice_has_one_window(nobody, come_in):
    come_in("Roos")
    nobody.arrive(PAGE).open()
    window = ask(nobody)
    before = window.url
    nobody.button(ASK).click()
    window.wait_for_url(lambda address: address != before)
    assert [tab.url.split("?")[0] for tab in nobody.page.context.pages].count(before.split("?")[0]) == 1
    agree(window)
    has_stories(nobody)


def test_a_window_that_may_not_open_is_said_and_may_be_tried_again(nobody, come_in):
    come_in("Thijs")
    nobody.page.add_init_script("window.allowed = window.open; window.open = () => null")
    nobody.arrive(PAGE).open()
    nobody.button(ASK).click()
    expect(nobody.panel.get_by_text("Het kleine venster ging niet open.")).to_be_visible()
    nobody.page.evaluate("() => { window.open = allowed; }")
    agree(ask(nobody))
    has_stories(nobody)


def test_where_the_intranet_shuts_the_window_off_the_window_says_so(nobody, come_in):
    come_in("Daan")
    nobody.arrive(PAGE + "&alone").open()
    with nobody.page.context.expect_page() as opened:
        nobody.button(ASK).click()
    window = opened.value
    window.get_by_role("button", name=AGREE).click()
    expect(window.get_by_role("heading", name="Je intranet hoort me niet")).to_be_visible()
    expect(window.get_by_role("alert")).to_contain_text("Sluit dit venster")
    expect(nobody.panel.get_by_text(NOTICE)).to_have_count(0)
    expect(nobody.button(ASK)).to_be_visible()


def test_a_page_of_another_site_does_not_hear_the_code(page, intranet, vicky, come_in):
    come_in("Gijs")
    other = Intranet(free_port(), vicky.base, b"").start()
    page.goto(other.base + "/dashboard?without")
    page.evaluate("window.heard = []; addEventListener('message', ({ data }) => heard.push(data))")
    with page.expect_popup() as popup:
        page.evaluate("address => { window.open(address, '', 'popup'); }",
                      f"{vicky.base}/embed/sign-in?origin={intranet.base}&nonce=12345678")
    agree(popup.value)
    page.wait_for_timeout(300)
    heard = page.evaluate("heard")
    other.stop()
    assert heard == []


def test_a_code_of_the_page_itself_counts_for_nothing(nobody, come_in):
    come_in("Joost")
    nobody.arrive(PAGE).open()
    window = ask(nobody)
    asked = []
    nobody.page.on("request", lambda request: request.method == "POST" and asked.append(request.url))
    nobody.page.evaluate("""address => postMessage({ vicky: "code", code: "made-up",
      nonce: new URL(address).searchParams.get("nonce") })""", window.url)
    nobody.page.wait_for_timeout(300)
    assert asked == []
    agree(window)
    has_stories(nobody)
    assert len(asked) == 1
