"""The panel: every kind of beat, with a keyboard, for a screen reader, on any screen."""
from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect

from stage import Stage
from told import HOST, STORIES, TOLD, WAITS, tour

AXE = Path(find_spec("axe_playwright_python").submodule_search_locations[0], "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCREENS = [({"width": 1280, "height": 800}, "light"), ({"width": 375, "height": 740}, "dark"),
           ({"width": 375, "height": 740}, "light"), ({"width": 1280, "height": 800}, "dark")]
SAY = {"beat": "say", "id": "verder", **HOST, "text": "Mooi. Dan gaan we verder."}
TURN = {"outcome": "turned", "turn": 9, "told": [], "over": False}


@pytest.fixture(scope="session")
def words(vicky) -> dict[str, str]:
    with urlopen(f"{vicky.base}/api/v1/hello?language=nl") as answer:
        return json.load(answer)["words"]


@pytest.fixture
def stage(page: Page, words: dict[str, str]) -> Iterator[Stage]:
    stage = Stage(page, words)
    yield stage
    assert stage.faults == []


def axe(page: Page) -> list[str]:
    if not page.evaluate("window.axe !== undefined"):
        page.evaluate(AXE)
    return page.evaluate("""tags => axe.run(document, {runOnly: tags, resultTypes: ["violations"]}).then((result) =>
      result.violations.map(({id, nodes}) => id + ": " + nodes.map((node) => node.html.slice(0, 120)).join(" | ")))""", TAGS)


def violations(stage: Stage) -> list[str]:
    """On a desk and on a phone, in light and in dark."""
    found = []
    for screen, scheme in SCREENS:
        stage.page.set_viewport_size(screen)
        stage.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        stage.page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        found += [f"{scheme} {screen['width']}: {line}" for line in axe(stage.page)]
    return found


# Nothing that axe-core knows is wrong with it

@pytest.mark.parametrize("kind", [*WAITS, None])
def test_every_kind_of_beat_is_accessible(stage, kind):
    stage.show(tour(kind))
    assert violations(stage) == []


@pytest.mark.parametrize("kind", ["task", "show"])
def test_a_note_beside_a_thing_is_accessible(stage, kind):
    stage.show(tour(kind)).beside("lid")
    assert violations(stage) == []


VIEWS: dict[str, Callable[[Stage], None]] = {
    "menu": lambda stage: stage.press("Menu"),
    "stories": lambda stage: stage.call("list", STORIES),
    "no stories": lambda stage: stage.call("list", []),
    "message": lambda stage: stage.press("Hier wil ik iets over kwijt"),
    "refused": lambda stage: (stage.press("Verder"), expect(stage.panel.get_by_role("alert")).to_be_visible()),
    "notice": lambda stage: stage.page.evaluate(
        "panel.notice({title: 'Wie ben jij?', text: 'Zeg het.', actions: [['Zeg wie je bent', () => {}]]})"),
    "offline": lambda stage: stage.call("status", "Er is even geen verbinding."),
    "preview": lambda stage: stage.rehearse({"story": "welkom", "title": "Welkom", "scene": "begin", "scenes": [
        {"scene": "begin", "title": "Het begin"}, {"scene": "eind", "title": ""}]}),
    "busy": lambda stage: stage.call("wait", True),
}


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_accessible(stage, view):
    stage.show(tour("ask-text"))
    VIEWS[view](stage)
    assert violations(stage) == []


# Every screen, every size of letters

@pytest.mark.parametrize("kind", WAITS)
@pytest.mark.parametrize(("width", "height", "style"), [
    (320, 640, ""), (320, 256, ""), (1280, 800, "html { font-size: 200% }"),
    (320, 640, "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }")])
def test_nothing_leaves_the_screen(stage, kind, width, height, style):
    stage.page.set_viewport_size({"width": width, "height": height})
    stage.show(tour(kind))
    stage.page.evaluate("""style => { const sheet = new CSSStyleSheet(); sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet]; root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]; panel.refit(); }""", style)
    outside = stage.page.evaluate("""() => [...root.querySelectorAll(".panel *:not(.unseen, .unseen *, option, track)")]
      .filter((e) => { const b = e.getBoundingClientRect(); return b.width && (b.left < -1 || b.right > innerWidth + 1); })
      .map((e) => e.outerHTML.slice(0, 80))""")
    assert outside == []
    cut = stage.page.evaluate("""() => [...root.querySelectorAll(".sheet, .body, .panel :is(button, p, label, h2)")]
      .filter((e) => e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1).map((e) => e.outerHTML.slice(0, 80))""")
    assert cut == []


@pytest.mark.parametrize("kind", WAITS)
def test_everything_to_press_is_large_enough(stage, kind):
    stage.page.set_viewport_size({"width": 375, "height": 740})
    stage.show(tour(kind))
    stage.press("Menu")
    small = stage.page.evaluate("""() => [...root.querySelectorAll("button, a.quiet, .row, .scale label, input[type=text], textarea, select")]
      .map((e) => [e.textContent, e.getBoundingClientRect()]).filter(([, b]) => b.width && (b.height < 44 || b.width < 30))
      .map(([text, b]) => `${text} ${b.width} x ${b.height}`)""")
    assert small == []


# What a screen reader hears

def test_a_new_step_is_said_once(stage):
    stage.show(tour("choose"))
    stage.page.wait_for_timeout(300)
    assert stage.said == []
    stage.panel.get_by_role("button", name="Uit de fanclub").click()
    wait = {"id": "vraag", "turn": 9, **HOST, **WAITS["ask-text"]}
    stage.call("tell", [SAY, wait], TURN, {"type": "option", "option": "eruit"})
    assert stage.said == ["JijUit de fanclub", "VickyMooi. Dan gaan we verder.", "Hoe noemen collega's jou?"]
    # The focus is where she answers, under a name that repeats nothing of it.
    assert stage.focused() == "answer"
    expect(stage.panel.get_by_role("region")).to_have_accessible_name("Jouw antwoord")
    expect(stage.panel.get_by_role("region")).to_have_accessible_description("")


def test_the_same_tour_again_says_nothing(stage):
    stage.show(tour("choose"))
    stage.page.wait_for_timeout(300)
    stage.call("show", tour("choose"))
    assert stage.said == []


def test_what_another_tab_did_is_added_and_said_without_taking_the_focus(stage):
    stage.show(tour("choose"))
    stage.page.wait_for_timeout(300)
    stage.page.locator("#zoek").focus()
    told = [*tour("choose")["told"], {"beat": "reply", "text": "Nu even niet"},
            {"id": "eind", "turn": 9, **HOST, **WAITS["end"]}]
    stage.call("show", {**tour("choose"), "told": told, "turn": 9, "over": True})
    assert [line.endswith(("Nu even niet", "kanten op.")) for line in stage.said] == [True, True]
    assert stage.focused() == "zoek"
    expect(stage.panel.get_by_role("button", name="Begin opnieuw")).to_be_visible()


def test_who_opens_it_hears_the_step_with_the_focus(stage):
    stage.show(tour("ask-text", told=TOLD[:1]))
    stage.call("focusStep")
    region = stage.panel.get_by_role("region")
    expect(region).to_be_focused()
    expect(region).to_have_accessible_description("Hoi Noor! Ik ben Vicky. Hoe noemen collega's jou?")
    stage.page.keyboard.press("Tab")
    stage.call("focusStep")
    expect(region).to_have_accessible_description("")


def test_changing_how_it_is_shown_says_nothing(stage):
    stage.show(tour("task"))
    stage.page.wait_for_timeout(300)
    for mode in ("beside", "talk"):
        stage.call("mode", mode)
        assert stage.page.evaluate("root.querySelector('[role=log]').ariaLive") == "off"
        stage.page.wait_for_timeout(300)
        assert stage.page.evaluate("root.querySelector('[role=log]').ariaLive") == "polite"


def test_questions_name_the_group_that_answers_them(stage):
    for kind, role in (("choose", "group"), ("ask-boolean", "radiogroup"), ("quiz-several", "group"),
                       ("quiz-order", "group"), ("feedback-nps", "radiogroup")):
        stage.show(tour(kind, story=kind))
        question = WAITS[kind].get("text") or WAITS[kind]["prompt"]
        expect(stage.panel.get_by_role(role, name=question)).to_be_visible()


# With a keyboard

def test_goes_through_all_of_it_and_out_again(stage):
    stage.show(tour("choose", told=TOLD[:1]))
    stage.call("focusStep")
    seen = []
    for _ in range(6):
        stage.page.keyboard.press("Tab")
        seen.append(stage.page.evaluate("root.activeElement?.textContent ?? 'buiten'"))
    assert seen == ["Een groep vinden die bij mij past", "Uit de fanclub", "Nu even niet", "Eén stap terug",
                    "Sla dit stuk over", "Hier wil ik iets over kwijt"]
    stage.page.keyboard.press("Tab")
    assert stage.page.evaluate("root.activeElement") is None


@pytest.mark.parametrize(("kind", "keys", "given"), [
    ("choose", ["Tab", "Tab", "Enter"], {"type": "option", "option": "eruit"}),
    ("ask-boolean", ["Tab", "Space", "Enter"], {"type": "answer", "value": True}),
    ("ask-enumeration", ["Tab", "ArrowDown", "Enter"], {"type": "answer", "value": "thuis"}),
    ("ask-integer", ["Tab", "Control+a", "7", "Enter"], {"type": "answer", "value": 7}),
    ("ask-text", ["Tab", "N", "o", "o", "r", "Enter"], {"type": "answer", "value": "Noor"}),
    ("quiz-one", ["Tab", "ArrowDown", "ArrowDown", "Enter"], {"type": "answers", "answers": ["lang"]}),
    ("quiz-several", ["Tab", "Space", "Tab", "Space", "Enter"], {"type": "answers", "answers": ["smoelenboek", "nieuws"]}),
    ("quiz-order", ["Tab", "Tab", "Enter", "Enter", "Tab", "Enter"],
     {"type": "answers", "answers": ["nieuws", "lang", "smoelenboek"]}),
    ("quiz-text", ["Tab", "x", "Enter"], {"type": "answer", "value": "x"}),
    ("show", ["Tab", "Enter"], {"type": "done"}),
    ("task", ["Tab", "Tab", "Tab", "Enter"], {"type": "missing"}),
    ("feedback-nps", ["Tab", "Space", "Tab", "j", "a", "Tab", "Space", "Enter"],
     {"type": "feedback", "text": "ja", "anonymous": True, "value": 0}),
    ("feedback-stars", ["Tab", "ArrowRight", "ArrowRight", "Enter"],
     {"type": "feedback", "text": "", "anonymous": False, "value": 3}),
    ("wait", ["Tab", "Enter"], {"type": "skip"}),
    ("wait-due", ["Tab", "Enter"], {"type": "resume"}),
    ("end", ["Tab", "Tab", "Enter"], {"type": "begin"}),
    (None, ["Tab", "Enter"], {"type": "begin"}),
])
def test_every_kind_is_answered_with_the_keyboard(stage, kind, keys, given):
    stage.show(tour(kind, told=[]))
    stage.call("focusStep")
    for key in keys:
        stage.page.keyboard.press(key)
    assert stage.calls == [["input", given]]


def test_an_answer_is_given_once(stage):
    stage.show(tour("choose", told=[]))
    stage.panel.get_by_role("button", name="Uit de fanclub").dblclick()
    assert len(stage.calls) == 1


def test_escape_closes_what_is_open_within_it_and_nothing_else(stage):
    stage.show(tour("choose"))
    stage.press("Menu")
    stage.page.keyboard.press("Escape")
    expect(stage.panel.get_by_role("button", name="Menu")).to_be_focused()
    stage.press("Hier wil ik iets over kwijt")
    stage.page.keyboard.press("Escape")
    expect(stage.panel.get_by_role("region", name="Jouw antwoord")).to_be_focused()
    stage.page.keyboard.press("Escape")
    expect(stage.panel).to_be_visible()


# Errors in words; nothing that was typed is lost

@pytest.mark.parametrize(("kind", "role", "message"), [
    ("ask-boolean", "radiogroup", "Kies een van de antwoorden."), ("quiz-one", "radiogroup", "Kies een van de antwoorden."),
    ("quiz-several", "checkbox", "Kies een of meer antwoorden."), ("ask-text", "textbox", "Vul iets in."),
    ("quiz-text", "textbox", "Vul iets in."), ("feedback-smileys", "radiogroup", "Kies iets of schrijf iets."),
    ("feedback-text", "textbox", "Kies iets of schrijf iets."),
])
def test_an_empty_answer_is_refused_in_words_beside_the_field(stage, kind, role, message):
    stage.show(tour(kind, told=[]))
    stage.panel.locator("form [class=primary]").click()
    expect(stage.panel.get_by_role("alert")).to_contain_text(message)
    field = stage.panel.get_by_role(role).first
    expect(field).to_have_attribute("aria-invalid", "true")
    assert message in field.evaluate(
        "e => e.getAttribute('aria-describedby').split(' ').map((id) => root.getElementById(id).textContent).join()")
    assert field.evaluate("e => e.contains(root.activeElement)")
    assert stage.calls == []


@pytest.mark.parametrize("typed", ["", "15", "-1", "zeven", "1e1"])
def test_a_number_is_a_whole_one_in_its_range(stage, typed):
    stage.show(tour("ask-integer"))
    field = stage.panel.get_by_role("textbox")
    field.fill(typed)
    stage.press("Verder")
    expect(stage.panel.get_by_role("alert")).to_contain_text("Vul een heel getal in van 0 tot en met 14.")
    expect(field).to_have_value(typed)
    field.fill("14")
    expect(stage.panel.get_by_role("alert")).to_have_count(0)
    assert field.get_attribute("aria-invalid") is None


def test_what_was_typed_stays_where_it_is_refused(stage):
    stage.show(tour("ask-long-text"))
    stage.panel.get_by_role("textbox").fill("Meer taart")
    stage.press("Verder")
    expect(stage.panel.get_by_role("region")).to_have_attribute("aria-busy", "true")
    stage.call("problem", "Maak het korter.")
    expect(stage.panel.get_by_role("alert")).to_contain_text("Maak het korter.")
    expect(stage.panel.get_by_role("textbox")).to_have_value("Meer taart")
    stage.call("show", tour("ask-long-text"))
    expect(stage.panel.get_by_role("textbox")).to_have_value("Meer taart")
    stage.call("close")
    stage.call("open")
    expect(stage.panel.get_by_role("textbox")).to_have_value("Meer taart")


def test_a_hint_leaves_what_was_typed(stage):
    stage.show(tour("quiz-text"))
    stage.panel.get_by_role("textbox").fill("De fanc")
    stage.press("Geef me een tip")
    hint = {"beat": "hint", "id": "quiz-text", **HOST, "text": "Het begint met een f."}
    wait = {**tour("quiz-text")["told"][-1], "turn": 9, "inputs": ["skip"]}
    stage.call("tell", [hint, wait], TURN, {"type": "hint"})
    expect(stage.panel.get_by_role("textbox")).to_have_value("De fanc")
    expect(stage.panel.get_by_role("button", name="Geef me een tip")).to_be_hidden()
    expect(stage.panel.get_by_text(WAITS["quiz-text"]["text"])).to_have_count(1)


def test_a_message_to_the_web_team_stays_until_it_has_arrived(stage):
    stage.show(tour("choose"))
    stage.press("Hier wil ik iets over kwijt")
    stage.press("Verstuur naar het webteam")
    expect(stage.panel.get_by_role("alert")).to_be_visible()
    stage.panel.get_by_role("textbox").fill("De knop is zoek.")
    stage.page.evaluate("window.answer = { status: 422, body: { detail: 'Maak het korter.' } }")
    stage.press("Verstuur naar het webteam")
    expect(stage.panel.get_by_role("alert")).to_contain_text("Maak het korter.")
    stage.press("Toch niet")
    stage.press("Hier wil ik iets over kwijt")
    expect(stage.panel.get_by_role("textbox")).to_have_value("De knop is zoek.")
    stage.panel.get_by_role("checkbox", name="Laat mijn naam weg").check()
    stage.page.evaluate("window.answer = null")
    stage.press("Verstuur naar het webteam")
    expect(stage.panel.get_by_role("status").first).to_contain_text("zonder je naam")
    (_, first), (_, last) = stage.calls
    assert last == {"text": "De knop is zoek.", "anonymous": True, "key": first["key"]}, "it counts once"


# The conversation

def test_steps_are_told_from_the_first_on(stage):
    stage.show(tour("choose", progress=[0, 4]))
    expect(stage.panel.get_by_text("Stap 0")).to_have_count(0)
    stage.show(tour("choose", progress=[1, 4]))
    expect(stage.panel.get_by_text("Stap 1 van 4")).to_be_visible()


def test_nothing_stays_of_somebody_else(stage):
    stage.show(tour("choose"))
    stage.press("Hier wil ik iets over kwijt")
    stage.panel.get_by_role("textbox").fill("De knop is zoek.")
    stage.call("forget")
    stage.call("list", STORIES)
    expect(stage.panel.get_by_role("button", name="Terug naar het gesprek")).to_have_count(0)
    expect(stage.panel.get_by_text("Hoi Noor!")).to_have_count(0)
    stage.press("Menu")
    expect(stage.panel.get_by_role("button", name="Hier wil ik iets over kwijt")).to_have_count(0)
    stage.show(tour("choose"))
    stage.press("Hier wil ik iets over kwijt")
    expect(stage.panel.get_by_role("textbox")).to_have_value("")


def test_one_step_back_takes_the_last_answer_away(stage):
    asked = {"id": "naam", "turn": 8, **HOST, **WAITS["ask-text"]}
    chosen = {"id": "keuze", "turn": 7, **HOST, **WAITS["choose"]}
    told = [TOLD[0], chosen, {"beat": "reply", "text": "Uit de fanclub"}, SAY, asked]
    stage.show({**tour("ask-text"), "told": told})
    stage.call("tell", [{**chosen, "turn": 9}], TURN, {"type": "back"})
    expect(stage.panel.get_by_role("listitem")).to_have_count(2)
    expect(stage.panel.get_by_role("button", name="Uit de fanclub")).to_be_visible()


def test_beginning_again_begins_with_nothing(stage):
    stage.show(tour("end"))
    stage.call("tell", [SAY, {"id": "zin", "turn": 1, **HOST, **WAITS["choose"]}], TURN, {"type": "begin"})
    expect(stage.panel.get_by_role("listitem")).to_have_count(2)


@pytest.mark.parametrize(("href", "leads"), [
    ("/groepen", "http://intranet.test/groepen"), ("https://waterveen.nl/x", "https://waterveen.nl/x"),
    ("mailto:web@waterveen.nl", "mailto:web@waterveen.nl"), ("tel:112", "tel:112"),
    ("javascript:alert(1)", None), ("JaVaScript:alert(1)", None), ("//elders.nl", None), ("/\\elders.nl", None),
    ("/\t/elders.nl", None), ("data:text/html,x", None), (" javascript:alert(1)", None), ("groepen", None),
])
def test_only_harmless_links_lead_anywhere(stage, href, leads):
    assert stage.page.evaluate("href => parts.safeAddress(href)", href) == leads


def test_words_are_never_markup(stage):
    evil = "<img src=x onerror=alert(1)>"
    stage.show(tour("choose", told=[{**TOLD[0], "text": evil, "runs": [{"strong": [evil]}, {"script": [evil]},
                                                                    {"a": ["weg"], "href": "javascript:alert(1)"}]}]))
    expect(stage.panel.get_by_text(evil)).to_be_visible()
    expect(stage.panel.get_by_role("link", name="weg")).to_have_count(0)
    assert stage.page.evaluate("root.querySelector('[onerror], script')") is None


def test_another_language_is_marked(stage):
    stage.show({**tour("choose"), "language": "en", "title": "Welcome"})
    assert stage.panel.get_by_role("heading", name="Welcome").get_attribute("lang") == "en"
    assert stage.panel.locator(".now .words").last.get_attribute("lang") == "en"
    assert stage.panel.locator(".choices").get_attribute("lang") == "en"


def test_stories_are_listed_by_where_she_is_in_them(stage):
    stage.show(tour("choose"))
    stage.call("list", STORIES)
    names = [button.text_content() for button in stage.panel.locator(".stories button").all()]
    assert names == ["Ga verder: Welkom bij je intranet", "Kijk waar je was: Onderweg", "Begin: The club in, the club out",
                     "Lees terug: Victor over nieuws", "Lees terug: Gestopt verhaal"]
    stage.panel.locator(".stories button").nth(2).click()
    assert stage.calls[-1] == ["story", "fanclub"]


# Beside a thing of the page

@pytest.mark.parametrize("screen", [(1280, 800), (1024, 600), (800, 500), (375, 740)])
@pytest.mark.parametrize("thing", ["zoek", "lid", "onder"])
def test_covers_neither_the_thing_nor_what_has_the_focus(stage, screen, thing):
    stage.page.set_viewport_size({"width": screen[0], "height": screen[1]})
    stage.show(tour("task", told=[])).beside(thing)
    for focused in (thing, "zoek"):
        stage.page.locator(f"#{focused}").focus()
        assert stage.covers(thing) is False
        assert stage.covers(focused) is False


def test_the_whole_conversation_makes_room_for_the_focus(stage):
    stage.show(tour("choose"))
    stage.page.evaluate("document.querySelector('#lid').style.cssText = 'position:fixed;right:40px;top:300px'")
    stage.page.locator("#lid").focus()
    assert stage.covers("lid") is False


@pytest.mark.parametrize(("state", "text", "button"), [
    ("looking", "Ik zoek het even", None), ("hidden", "Het staat verderop", "Breng me ernaartoe"),
    ("absent", "Ik zie het hier nog niet", None), ("elsewhere", "op een andere pagina", None)])
def test_says_where_the_thing_is(stage, state, text, button):
    stage.show(tour("task")).beside("lid", state)
    expect(stage.panel.get_by_text(text)).to_be_visible()
    if button:
        stage.press(button)
        assert stage.calls == [["see"]]
    if state == "elsewhere":
        expect(stage.panel.get_by_role("link", name="Ga naar /groepen")).to_have_attribute("href", "http://intranet.test/groepen")


def test_from_the_note_to_the_whole_conversation_and_back(stage):
    stage.show(tour("task")).beside("lid")
    expect(stage.panel.get_by_text("Hoi Noor!")).to_be_hidden()
    stage.press("Het hele gesprek")
    expect(stage.panel.get_by_text("Hoi Noor!")).to_be_visible()
    stage.press("Wijs het aan")
    assert stage.calls == [["see"]]


# As little motion as she wants

def test_nothing_moves_where_less_motion_is_asked(stage):
    stage.page.emulate_media(reduced_motion="reduce")
    stage.show(tour("choose"))
    stage.call("wait", True)
    assert stage.page.evaluate("root.querySelector('.panel').getAnimations({subtree: true}).length") == 0
    expect(stage.panel.locator(".dots")).to_be_hidden()


def test_what_moves_is_short(stage):
    stage.show(tour("choose"))
    stage.call("wait", True)
    lengths = stage.page.evaluate("""() => root.querySelector('.panel').getAnimations({subtree: true})
      .map((one) => [one.animationName, one.effect.getComputedTiming().duration])""")
    assert all(length <= (600 if name == "write" else 200) for name, length in lengths) and lengths
