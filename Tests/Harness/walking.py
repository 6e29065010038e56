"""Walking through stories as somebody might: whatever waits gets an answer that fits."""
from __future__ import annotations

import random
import re

from .pages import Form, Page, Visitor


def waiting_form(page: Page, story: str) -> Form | None:
    """The form of the beat that waits; none at an end."""
    for form in page.forms:
        if form.action == f"/tours/{story}" and ("choose" in dict(form.buttons) or _answers(form)):
            return form
    return None


def _answers(form: Form) -> bool:
    fields = form.writable | form.choices.keys()
    return (not fields.isdisjoint({"answer", "score", "text"}) or bool(places(form)) or ("input", "done") in form.buttons
            or kind(form) == "wait")


def places(form: Form) -> dict[str, str]:
    """The fields that put answers in order, as the page fills them in."""
    return {name: value for name, value in form.fields.items() if name.startswith("place.")}


def kind(form: Form) -> str:
    if "choose" in dict(form.buttons):
        return "choose"
    if ("input", "done") in form.buttons:
        return "task"
    if set(form.buttons) <= {("input", "skip"), ("input", "resume")} and not form.writable | form.choices.keys():
        return "wait"
    return "feedback" if ("input", "feedback") in form.buttons else "ask"


def straight(form: Form) -> dict[str, str]:
    """Always the first option, every question answered, every task done: the way to a completed end."""
    match kind(form):
        case "choose":
            return {"choose": form.buttons[0][1]}
        case "task":
            return {"input": "done"}
        case "feedback" | "wait":
            return {"input": "skip"}
    if places(form):
        return places(form)
    if "answer" in form.choices:
        return {"answer": form.choices["answer"][0]}
    return {"answer": form.fields["answer"] or "parkeren"}


def wandering(form: Form, dice: random.Random, words: str = "") -> dict[str, str]:
    """Any answer that fits, by chance."""
    match kind(form):
        case "choose":
            return {"choose": dice.choice(form.buttons)[1]}
        case "task":
            return {"input": dice.choice([value for name, value in form.buttons if name == "input"])}
        case "feedback" if words and dice.random() < 0.7:
            anonymous = {"anonymous": "on"} if "anonymous" in form.choices and dice.random() < 0.5 else {}
            return {"input": "feedback", "text": words, **anonymous}
        case "feedback" | "wait":
            return {"input": "skip"}
    if order := places(form):
        return dict(zip(order, dice.sample(list(order.values()), len(order))))
    if "answer" in form.choices:
        return {"answer": dice.choice(form.choices["answer"])}
    numbers = re.findall(r"\d+", form.notes)
    if len(numbers) == 2:
        return {"answer": str(dice.randint(int(numbers[0]), int(numbers[1])))}
    return {"answer": dice.choice(["taart", "verlof", "fiets", "één én ander"])}


def walk_to(visitor: Visitor, story: str, stop, choices: dict[str, str] | None = None) -> Page:
    """Goes straight on until `stop(form)` holds.

    `choices` names other options to take: {the first option: the one to take}. Where the same options come again, the
    next one is taken, so that it never goes round in circles.
    """
    seen: dict[tuple, int] = {}
    page = visitor.get(f"/tours/{story}")
    if page.path == "/start":
        page = visitor.begin(story)
    for _ in range(80):
        form = waiting_form(page, story)
        # Some waits cannot be cut short: there it stops.
        if form is None or stop(form) or kind(form) == "wait" and ("input", "skip") not in form.buttons:
            return page
        answer = straight(form)
        if "choose" in answer:
            options = tuple(value for name, value in form.buttons if name == "choose")
            again = seen[options] = seen.get(options, -1) + 1
            answer["choose"] = (choices or {}).get(options[0], options[again % len(options)])
        page = visitor.answer(page, story, **answer)
        assert page.status == 200, f"{answer} was refused: {page.status}\n{page.text}"
    raise AssertionError(f"{story} does not come to an end")
