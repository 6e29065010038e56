"""Every kind of page, ready to be looked at: employees who wait at each kind of question, and the web team's pages."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from chrome import Chrome
from Harness.pages import Form, Visitor
from Harness.walking import kind, places, walk_to
from screens import Tour


def press(word: str) -> Callable[[Tour], None]:
    return lambda tour: tour.press(word)


def _open_tell(tour: Tour) -> None:
    tour.find(".tell summary").click()


def _tell_nothing(tour: Tour) -> None:
    _open_tell(tour)
    with tour.replaced(".tell"):
        tour.find(".tell [type=submit]").click()


def _dressed_and_badged(visitor: Visitor) -> None:
    """She has a badge and a scarf on, and her badges stand first."""
    walk_to(visitor, "fanclub", lambda form: False)
    visitor.post("/dress", {**visitor.get("/dress").form("/dress").fields, "slot.jas": "sjaal"})
    visitor.post("/start/arrange", {**visitor.get("/start/arrange").form("/start/arrange").fields, "up": "badges.1"})
    visitor.post("/start/arrange", {**visitor.get("/start/arrange").form("/start/arrange").fields, "hide": "answers"})


def _dressed_tour(visitor: Visitor) -> None:
    _dressed_and_badged(visitor)
    visitor.begin("welkom")


def _short_to_the_web_team(visitor: Visitor) -> None:
    walk_to(visitor, "welkom", lambda form: kind(form) == "feedback",
            {"ja": "kort", "naar-startpagina": "naar-webteam"})


def _at(story: str, stop: Callable[[Form], bool]) -> Callable[[Visitor], None]:
    return lambda visitor: walk_to(visitor, story, stop) and None


def _asks(values: str) -> Callable[[Visitor], None]:
    return _at("welkom", lambda form: values in form.choices.get("answer", []))


def _begin_two(visitor: Visitor) -> None:
    visitor.begin("welkom")
    walk_to(visitor, "fanclub", lambda form: False)
    visitor.answer(visitor.begin("onderweg"), "onderweg", choose="nee")


def _hinted(visitor: Visitor) -> None:
    TASK(visitor)
    visitor.answer(visitor.get("/tours/welkom"), "welkom", input="hint")


def _answered(story: str, stop: Callable[[Form], bool], answer: str) -> Callable[[Visitor], None]:
    def prepare(visitor: Visitor) -> None:
        visitor.answer(walk_to(visitor, story, stop), story, answer=answer)
    return prepare


def _offers(answer: str) -> Callable[[Form], bool]:
    return lambda form: answer in form.choices.get("answer", [])


def _asks_words(form: Form) -> bool:
    return "answer" in form.writable and ("input", "hint") in form.buttons


def _waits(form: Form) -> bool:
    return kind(form) == "wait"


NUMBER = _at("welkom", lambda form: "3" == form.fields.get("answer"))
TEXT = _at("welkom", lambda form: "answer" in form.writable and "3" != form.fields["answer"])
TASK = _at("welkom", lambda form: kind(form) == "task")


@dataclass
class Exhibit:
    path: str
    prepare: Callable[[Visitor], None] = lambda visitor: None
    who: str = "employee"
    then: list[Callable[[Tour], None]] = field(default_factory=list)


EXHIBITS = {
    "welcome": Exhibit("/", who="nobody"),
    "link": Exhibit("link", who="nobody"),
    "link-gone": Exhibit("/l/" + "a" * 43, who="nobody"),
    "not-signed-in": Exhibit("/start", who="nobody"),
    "unknown-page": Exhibit("/nowhere"),
    "not-for-her": Exhibit("/team"),
    "start-fresh": Exhibit("/start"),
    "start-busy": Exhibit("/start", _begin_two),
    "start-answers": Exhibit("/start", who="answered"),
    "start-own": Exhibit("/start", _dressed_and_badged),
    "arrange": Exhibit("/start/arrange"),
    "arrange-moved": Exhibit("/start/arrange?done=up.badges", _dressed_and_badged),
    "dress": Exhibit("/dress"),
    "dress-worn": Exhibit("/dress?saved=vicky", _dressed_and_badged),
    "tour-dressed": Exhibit("/tours/welkom", _dressed_tour),
    "tell": Exhibit("/tours/welkom", lambda visitor: visitor.begin("welkom") and None, then=[_open_tell]),
    "tell-refused": Exhibit("/tours/welkom", lambda visitor: visitor.begin("welkom") and None, then=[_tell_nothing]),
    "choose": Exhibit("/tours/welkom", lambda visitor: visitor.begin("welkom") and None),
    "ask-enumeration": Exhibit("/tours/welkom", _asks("kantoor")),
    "ask-number": Exhibit("/tours/welkom", NUMBER),
    "ask-number-refused": Exhibit("/tours/welkom", NUMBER, then=[lambda tour: tour.reply("drie")]),
    "ask-text": Exhibit("/tours/welkom", TEXT),
    "ask-boolean": Exhibit("/tours/welkom", _asks("true")),
    "ask-boolean-refused": Exhibit("/tours/welkom", _asks("true"), then=[lambda tour: tour.send()]),
    "task": Exhibit("/tours/welkom", TASK),
    "task-hinted": Exhibit("/tours/welkom", _hinted),
    "quiz-one": Exhibit("/tours/smoelenboek", _at("smoelenboek", _offers("riool"))),
    "quiz-one-refused": Exhibit("/tours/smoelenboek", _at("smoelenboek", _offers("riool")), then=[lambda tour: tour.send()]),
    "quiz-several": Exhibit("/tours/nieuws", _at("nieuws", _offers("bewoner"))),
    "quiz-several-refused": Exhibit("/tours/nieuws", _at("nieuws", _offers("bewoner")), then=[lambda tour: tour.send()]),
    "quiz-order": Exhibit("/tours/startpagina", _at("startpagina", lambda form: bool(places(form)))),
    "quiz-text": Exhibit("/tours/smoelenboek", _at("smoelenboek", _asks_words)),
    "quiz-text-refused": Exhibit("/tours/smoelenboek", _at("smoelenboek", _asks_words), then=[lambda tour: tour.send()]),
    "explained-right": Exhibit("/tours/smoelenboek", _answered("smoelenboek", _offers("riool"), "riool")),
    "explained-wrong": Exhibit("/tours/smoelenboek", _answered("smoelenboek", _offers("riool"), "help")),
    "show": Exhibit("/tours/startpagina", _at("startpagina", lambda form: kind(form) == "task")),
    "film": Exhibit("/tours/nieuws", lambda visitor: visitor.begin("nieuws") and None),
    "dressed": Exhibit("/tours/nieuws", _at("nieuws", _offers("bewoner"))),
    "wait": Exhibit("/tours/startpagina", _at("startpagina", _waits)),
    "wait-to-the-end": Exhibit("/tours/nieuws", _at("nieuws", _waits)),
    "start-waiting": Exhibit("/start", _at("nieuws", _waits)),
    "feedback-text": Exhibit("/tours/welkom", _short_to_the_web_team),
    "feedback-text-refused": Exhibit("/tours/welkom", _short_to_the_web_team, then=[press("feedback")]),
    "feedback-smileys": Exhibit("/tours/onderweg", _at("onderweg", lambda form: kind(form) == "feedback")),
    "feedback-stars": Exhibit("/tours/fanclub", _at("fanclub", lambda form: kind(form) == "feedback")),
    "end": Exhibit("/tours/welkom", _at("welkom", lambda form: False)),
    "team": Exhibit("/team", who="team"),
    "team-story": Exhibit("/team/stories/welkom", who="team"),
    "team-feedback": Exhibit("/team/feedback", who="team"),
    "team-unknown-page": Exhibit("/team/stories/nowhere", who="team"),
}
NAMES = list(EXHIBITS)


class Gallery:
    """`show` brings a browser to a page, signed in as whoever stands there."""

    def __init__(self, base: str, next_person: Callable, team_link: str) -> None:
        self.base = base
        self._next_person = next_person
        self._team_link = team_link
        self._ready: dict[str, Visitor] = {}
        self._person = next_person()
        self._feedback_arrives()

    def _feedback_arrives(self) -> None:
        """Letters for the web team to read: signed and answered, anonymous and answered, still open."""
        team = self._signed_in(self._team_link)
        for words, anonymous, answer in (("Waar staat het rooster?", {}, "Bovenaan."), ("Nog open.", {}, ""),
                                         ("Zonder naam, dank je.", {"anonymous": "on"}, "Graag gedaan.")):
            visitor = self._signed_in(self._next_person().link)
            _short_to_the_web_team(visitor)
            visitor.answer(visitor.get("/tours/welkom"), "welkom", input="feedback", text=words, **anonymous)
            if answer:
                self._answer(team, words, answer, bool(anonymous))
            if not anonymous and answer:
                self._ready["start-answers"] = visitor

    @staticmethod
    def _answer(team: Visitor, words: str, answer: str, public: bool) -> None:
        page = team.get("/team/feedback")
        letter = next(part for part in page.text.split("<article")[1:] if words in part)
        number = letter.split('id="feedback-')[1].split('"')[0]
        form = page.form(f"/team/feedback/{number}/answer")
        team.post(form.action, {**form.fields, "text": answer, **({"public": "on"} if public else {})})

    def _signed_in(self, link: str) -> Visitor:
        visitor = Visitor(self.base)
        visitor.open_link(link)
        return visitor

    def _visitor(self, name: str) -> Visitor:
        exhibit = EXHIBITS[name]
        if name not in self._ready:
            match exhibit.who:
                case "nobody":
                    visitor = Visitor(self.base)
                case "team":
                    visitor = self._signed_in(self._team_link)
                case _:
                    visitor = self._signed_in(self._next_person().link)
            exhibit.prepare(visitor)
            self._ready[name] = visitor
        return self._ready[name]

    def address(self, name: str) -> str:
        path = EXHIBITS[name].path
        return self.base + (self._person.link if path == "link" else path)

    def cookies(self, name: str) -> dict[str, str]:
        return self._visitor(name).cookies

    def show(self, browser: Chrome, name: str) -> None:
        for cookie, value in self.cookies(name).items():
            browser.execute_cdp_cmd("Network.setCookie", {
                "url": self.base, "name": cookie, "value": value, "httpOnly": True, "sameSite": "Lax"})
        browser.get(self.address(name))
        for act in EXHIBITS[name].then:
            if browser.find_elements("css selector", "[data-tour]"):
                act(Tour(browser, self.base))
