"""Vicky over a page, as a person and her browser meet her."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Self

from playwright.sync_api import Locator, Page, expect

# The document without Vicky, and what else a page can tell of itself.
OUTSIDE = """() => {
  const copy = document.documentElement.cloneNode(true);
  for (const own of copy.querySelectorAll("vicky-overlay, script[src$='/embed.js']")) own.remove();
  return copy.outerHTML;
}"""


@dataclass
class Overlay:
    page: Page
    base: str
    faults: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        page = self.page
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", lambda line: line.type in ("error", "warning") and self.faults.append(line.text))
        page.on("request", lambda request: self.hosts.add("/".join(request.url.split("/")[:3])))

    @property
    def launcher(self) -> Locator:
        return self.page.locator("vicky-overlay .launcher button")

    @property
    def panel(self) -> Locator:
        return self.page.locator("vicky-overlay aside")

    @property
    def status(self) -> Locator:
        return self.panel.locator("[role=status]").first

    def button(self, name: str) -> Locator:
        return self.panel.get_by_role("button", name=name, exact=True)

    def words(self, text: str) -> Locator:
        return self.panel.get_by_text(text).last

    def go(self, path: str) -> Self:
        self.page.goto(self.base + path)
        return self

    def arrive(self, path: str) -> Self:
        """A page, and Vicky on it."""
        self.go(path)
        expect(self.launcher).to_be_visible()
        return self

    def open(self) -> Self:
        self.launcher.click()
        expect(self.panel).to_be_visible()
        return self

    def begin(self, option: str, path: str = "/dashboard") -> Self:
        """In the story, at what an option of its first choice leads to."""
        self.arrive(path).open()
        start = self.panel.get_by_role("button", name="Begin")
        expect(start.or_(self.button(option)).first).to_be_visible()
        if start.count():
            start.first.click()
        self.button(option).click()
        expect(self.panel.locator("[aria-busy=true]")).to_have_count(0)
        return self

    def has_focus(self) -> bool:
        return self.page.evaluate("document.activeElement.localName") == "vicky-overlay"

    def outside(self) -> str:
        return self.page.evaluate(OUTSIDE)

    def ring(self) -> dict | None:
        """Where the ring is drawn."""
        return self.page.evaluate("""() => {
          const drawn = [...document.querySelector("vicky-overlay").shadowRoot.querySelectorAll("[aria-hidden] svg path")]
            .find((path) => path.closest("div") && getComputedStyle(path.closest("div")).visibility === "visible"
              && getComputedStyle(path.closest("div")).pointerEvents === "none");
          return drawn ? drawn.getBoundingClientRect().toJSON() : null;
        }""")
