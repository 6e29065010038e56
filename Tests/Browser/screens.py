"""The pages as somebody uses them: what she sees, and what she can press."""
from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator
from urllib.parse import urlsplit

from selenium.common.exceptions import (
    NoSuchElementException, StaleElementReferenceException, TimeoutException, WebDriverException)
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

from chrome import Chrome

PATIENCE = 10


class Screen:
    def __init__(self, browser: Chrome, base: str) -> None:
        self.browser = browser
        self.base = base

    def open(self, path: str) -> None:
        self.browser.get(self.base + path)

    @property
    def path(self) -> str:
        return urlsplit(self.browser.current_url).path

    @property
    def heading(self) -> str:
        return self.find("h1").text

    @property
    def text(self) -> str:
        return self.find("body").text

    def find(self, css: str) -> WebElement:
        return self.browser.find_element(By.CSS_SELECTOR, css)

    def all(self, css: str) -> list[WebElement]:
        return self.browser.find_elements(By.CSS_SELECTOR, css)

    def has(self, css: str) -> bool:
        return bool(self.all(css))

    def wait(self, until, why: str) -> None:
        def holds(_):
            try:
                return until()
            except (StaleElementReferenceException, NoSuchElementException):
                return False
            except WebDriverException as gone:  # between two documents
                assert "does not belong to the document" in gone.msg
                return False
        try:
            WebDriverWait(self.browser, PATIENCE, 0.05).until(holds)
        except TimeoutException:
            raise AssertionError(f"{why}: did not happen at {self.browser.current_url}\n{self.text}") from None

    @contextmanager
    def replaced(self, css: str) -> Iterator[None]:
        """What is done inside puts something new in the place of what is there: by a new page, or by the script."""
        old = self.find(css)
        yield

        def is_new() -> bool:
            try:
                old.is_enabled()
                return False
            except StaleElementReferenceException:
                return self.has(css)
        self.wait(is_new, f"something new in place of {css}")


class Link(Screen):
    """A personal link that was opened: nothing happens until she presses the button."""

    def go(self) -> None:
        with self.replaced("h1"):
            self.find("main form [type=submit]").click()


class Start(Screen):
    def begin(self, story: str) -> "Tour":
        with self.replaced("h1"):
            self.find(f'form[action="/tours/{story}/begin"] [type=submit]').click()
        return Tour(self.browser, self.base)

    def go_on(self, story: str) -> "Tour":
        with self.replaced("h1"):
            self.find(f'a[href^="/tours/{story}"]').click()
        return Tour(self.browser, self.base)

    @property
    def answers(self) -> list[str]:
        return [item.text for item in self.all(".answers > li")]


class Tour(Screen):
    """The conversation. Every press waits until the page shows what came of it."""
    PART = "[data-part=answer]"

    @property
    def turn(self) -> int:
        return int(self.find(f"{self.PART} [name=turn]").get_attribute("value"))

    @property
    def bubbles(self) -> list[str]:
        return [bubble.text for bubble in self.all("[data-talk] > li .words")]

    @property
    def question(self) -> str:
        return self.find("#question").text

    @property
    def options(self) -> list[str]:
        return [button.get_attribute("value") for button in self.all(".choice")]

    @property
    def refusal(self) -> str:
        shown = self.all("[data-refusal]")
        return shown[0].text if shown else ""

    @property
    def progress(self) -> tuple[int, int]:
        bar = self.find("progress")
        return int(bar.get_attribute("value")), int(bar.get_attribute("max"))

    @property
    def is_over(self) -> bool:
        return self.has(f"{self.PART} .end")

    def click(self, css: str) -> None:
        with self.replaced(self.PART):
            self.find(css).click()

    def choose(self, option: str) -> None:
        self.click(f'.choice[value="{option}"]')

    def press(self, word: str) -> None:
        """done, hint, missing, skip, leave or back."""
        self.click(f'{self.PART} [name=input][value="{word}"]')

    def fill_in(self, value: str) -> None:
        if self.has("[name=answer][type=radio]"):
            self.find(f'label:has([name=answer][value="{value}"])').click()
            return
        field = self.find("[name=answer]")
        field.clear()
        field.send_keys(value)

    def reply(self, value: str) -> None:
        self.fill_in(value)
        self.send()

    def send(self) -> None:
        self.click(f"{self.PART} form:not(.ways) .primary")

    def give_feedback(self, text: str = "", score: int | None = None, anonymous: bool = False) -> None:
        if score is not None:
            self.find(f'label:has([name=score][value="{score}"])').click()
        if text:
            self.find("[name=text]").send_keys(text)
        if anonymous:
            self.find("label:has([name=anonymous])").click()
        self.press("feedback")

    def step(self, turn: int = 0) -> None:
        """Straight on: the first option, an answer that fits, a task done, no feedback.

        After some turns the options are taken by turns: the first one may lead round and round.
        """
        if self.options:
            self.choose(self.options[turn % len(self.options) if turn > 20 else 0])
        elif self.has("form.task"):
            self.press("done")
        elif self.has("form.feedback") or self.has("form.wait"):
            self.press("skip")
        elif self.has("form.quiz"):
            self.press("skip")
        elif self.has("[name=answer][type=radio]"):
            self.reply(self.find("[name=answer]").get_attribute("value"))
        else:
            self.reply(self.find("[name=answer]").get_attribute("value") or "parkeren")

    def go_on_to(self, css: str) -> None:
        """Steps on until something is on the page."""
        for turn in range(150):
            if self.has(css):
                return
            self.step(turn)
        raise AssertionError(f"{css} does not come")


def sign_in(browser: Chrome, base: str, link: str) -> Start:
    screen = Link(browser, base)
    screen.open(link)
    screen.go()
    return Start(browser, base)


def begin(browser: Chrome, base: str, link: str, story: str = "welkom") -> Tour:
    return sign_in(browser, base, link).begin(story)
