"""Tours as the API tells them, one for every kind of beat that can wait."""
from __future__ import annotations

from copy import deepcopy

VICKY = {"src": "/personas/vicky/blij.svg", "alt": "Vicky lacht met haar ogen dicht en zwaait naar je."}
DRESSED = {**VICKY, "layers": [{"src": "/personas/vicky/feesthoed.svg", "alt": "een scheef feesthoedje van papier"}]}
VICTOR = {"src": "/personas/victor/moppert.svg", "alt": "Victor moppert."}
HOST = {"who": "Vicky", "face": VICKY}
WORLD = "/stories/welkom/media"
LONG = "Arbeidsongeschiktheidsverzekeringsmaatschappijen"

HELLO = {"beat": "say", "id": "hoi", **HOST, "by": "vicky", "mood": "blij", "day": "2026-11-23",
         "text": "Hoi Noor! Ik ben Vicky.", "runs": ["Hoi Noor! Ik ben ", {"strong": ["Vicky"]}, "."]}
TOLD = [
    HELLO,
    {"beat": "image", "id": "foto", "src": f"{WORLD}/samen.svg", "alt": "Vicky en Victor op een brug."},
    {"beat": "say", "id": "geteld", "by": "victor", "mood": "moppert", "who": "Victor", "face": VICTOR, "guest": True,
     "text": "Veertien knoppen. Ik heb ze geteld. Je hebt er drie nodig.",
     "runs": ["Veertien knoppen. Ik heb ze ", {"em": ["geteld"]}, ". Je hebt er ",
              {"a": ["drie"], "href": "/groepen"}, " nodig."]},
    {"beat": "choose", "id": "zin", "turn": 3, **HOST, "prompt": "Heb je zes minuten?",
     "options": [{"id": "ja", "label": "Ja"}], "inputs": []},
    {"beat": "reply", "text": "Ja, laat maar zien", "day": "2026-11-24"},
    {"beat": "video", "id": "film", "src": "/stories/nieuws/media/zes-bruggen.webm", "captions": "/stories/nieuws/media/zes-bruggen.nl.vtt",
     "description": "/stories/nieuws/media/zes-bruggen.nl.txt", "alt": "Vicky loopt door het gemeentehuis. Acht seconden."},
    {"beat": "explained", "id": "waar", "right": True, **HOST, "text": "In het smoelenboek staat iedereen."},
    {"beat": "given", "item": "vicky.feesthoed", "title": "Scheef feesthoedje", "drawing": DRESSED},
    {"beat": "moved", **HOST, "text": "Ik heb mijn verhaal bijgewerkt. We gaan verder bij 'Groepen'."},
    {"beat": "hint", "id": "doe", **HOST, "face": DRESSED, "text": "Kijk eens bij Groepen.",
     "runs": ["Kijk eens bij ", {"kbd": ["Groepen"]}, ". Of bij ", {"span": ["All groups"], "lang": "en"}, "."]},
    {"beat": "missing", "id": "wijs", **HOST, "text": "Dan ligt het niet aan jou. Ik geef het door."},
]

QUIZ = [{"id": "smoelenboek", "label": "In het smoelenboek"}, {"id": "nieuws", "label": "Bij het nieuws"},
        {"id": "lang", "label": f"Bij de {LONG}"}]
QUESTION = "Waar vind je een collega die je nog niet kent?"
TARGET = {"page": "/groepen", "role": "button", "name": "Lid worden", "way": "Zo kom je er: ga op het intranet naar "
          "/groepen en zoek de knop 'Lid worden'."}
WAITS = {
    "choose": {"beat": "choose", "prompt": "Wat wil je doen?", "inputs": ["back", "leave"], "options": [
        {"id": "vinden", "label": "Een groep vinden die bij me past", "runs": ["Een groep vinden die bij ", {"em": ["mij"]}, " past"]},
        {"id": "eruit", "label": "Uit de fanclub"}, {"id": "later", "label": "Nu even niet"}]},
    "choose-wordless": {"beat": "choose", "inputs": [], "options": [{"id": "ja", "label": "Ja, laat maar zien"}]},
    "ask-boolean": {"beat": "ask", "type": "boolean", "value": False, "optional": True, "inputs": ["skip", "back"],
                    "text": "Werk je ook op andere plekken dan het gemeentehuis?"},
    "ask-enumeration": {"beat": "ask", "type": "enumeration", "value": "kantoor", "optional": False, "inputs": ["back"],
                        "text": "Waar werk je het meest?", "values": [
                            {"id": "kantoor", "label": "Op kantoor"}, {"id": "thuis", "label": "Thuis"},
                            {"id": "lang", "label": f"Bij {LONG}"}]},
    "ask-integer": {"beat": "ask", "type": "integer", "min": 0, "max": 14, "value": 0, "optional": True,
                    "text": "Hoeveel berichten heb je vorige week gelezen?", "inputs": ["skip"]},
    "ask-text": {"beat": "ask", "type": "text", "maxLength": 40, "optional": False, "inputs": [],
                 "text": "Hoe noemen collega's jou?"},
    "ask-long-text": {"beat": "ask", "type": "text", "maxLength": 400, "optional": False, "inputs": [],
                      "text": "Wat zou je als eerste veranderen?"},
    "quiz-one": {"beat": "quiz", "kind": "one", "text": QUESTION, "answers": QUIZ, "inputs": ["skip", "hint", "leave"]},
    "quiz-several": {"beat": "quiz", "kind": "several", "text": QUESTION, "answers": QUIZ, "inputs": ["skip"]},
    "quiz-order": {"beat": "quiz", "kind": "order", "text": "Wat doe je eerst?", "answers": QUIZ, "inputs": ["skip"]},
    "quiz-text": {"beat": "quiz", "kind": "text", "text": "Hoe heet de groep van Vicky?", "inputs": ["skip", "hint"]},
    "show": {"beat": "show", **TARGET, "text": "Met Lid worden hoor je erbij.",
             "runs": ["Met ", {"kbd": ["Lid worden"]}, " hoor je erbij."], "inputs": ["skip", "hint", "back"]},
    "task": {"beat": "task", "done": "click", **TARGET, "text": "Open een groep die bij je past.",
             "inputs": ["skip", "hint", "back", "leave"]},
    "feedback-smileys": {"beat": "feedback", "scale": "smileys", "anonymous": "allowed", "inputs": ["skip"],
                         "text": "Wat vind je van de startpagina?"},
    "feedback-stars": {"beat": "feedback", "scale": "stars", "anonymous": "no", "inputs": ["skip"],
                       "text": "Hoeveel sterren krijgt deze uitleg?"},
    "feedback-nps": {"beat": "feedback", "scale": "nps", "anonymous": "allowed", "inputs": ["skip"],
                     "text": "Zou je deze groep een collega aanraden?"},
    "feedback-text": {"beat": "feedback", "scale": "text", "anonymous": "allowed", "inputs": ["skip"],
                      "text": "Wat mis je hier?"},
    "wait": {"beat": "wait", "text": "Genoeg voor vandaag. Morgen laat ik je de rest zien.", "due": "2027-01-04",
             "inputs": ["skip"]},
    "wait-due": {"beat": "wait", "text": "Daar ben ik weer.", "due": "2026-11-02T09:05:00+01:00", "inputs": ["resume"]},
    "end": {"beat": "end", "outcome": "completed", "text": "Dat was alles. De deur gaat twee kanten op."},
}


def tour(waits: str | None = None, told: list | None = None, **fields: object) -> dict:
    """A tour that waits at a kind of beat, after everything that can be told; not begun where there is none."""
    items = deepcopy(TOLD if told is None else told)
    if waits:
        items.append({"id": waits, "turn": 8, **HOST, **deepcopy(WAITS[waits])})
    return {
        "story": "welkom", "title": "Welkom bij je intranet", "language": "nl", "languages": ["nl", "en"], "turn": 8,
        "over": waits == "end", "progress": [3, 7], "host": VICKY, "told": items if waits else [], **fields}


STORIES = [
    {"story": "welkom", "title": "Welkom bij je intranet", "summary": "In zes minuten de plekken die je elke dag gebruikt.",
     "minutes": 6, "language": "nl", "standing": "busy", "progress": [3, 7], "reminder": "Word lid van een groep."},
    {"story": "onderweg", "title": "Onderweg", "summary": "Voor wie buiten werkt.", "minutes": 1, "language": "nl",
     "standing": "busy", "due": "2027-01-04"},
    {"story": "fanclub", "title": "The club in, the club out", "summary": "How to find a group, and leave one.",
     "minutes": 4, "language": "en", "standing": "fresh"},
    {"story": "nieuws", "title": "Victor over nieuws", "summary": "Victor vertelt.", "language": "nl", "standing": "over",
     "outcome": "completed"},
    {"story": "oud", "title": "Gestopt verhaal", "summary": "Over iets.", "language": "nl", "standing": "over",
     "outcome": "declined"},
]
