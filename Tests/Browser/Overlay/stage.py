"""The panel on a page of an intranet with a strict policy, without a server: what it is told is given, what it asks is kept."""
from __future__ import annotations

import json
import mimetypes
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Page, Route

ROOT = Path(__file__).parents[3]
PARTS = ROOT / "Sources" / "Web" / "Embed"
SITE = "http://intranet.test"
POLICY = ("default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'; "
          "trusted-types 'none'")

BEGIN = """({css, words, face, shortcut, language}) => {
  const host = document.createElement("vicky-overlay");
  const root = host.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  root.adoptedStyleSheets = [style];
  document.documentElement.append(host);
  window.calls = [];
  const keep = (name) => (...given) => { calls.push([name, ...given]); };
  const on = {};
  for (const name of ["input", "story", "menu", "language", "see"]) on[name] = keep(name);
  const desk = {
    tell: async (content) => { calls.push(["feedback", content]); return window.answer ?? { status: 204 }; },
    // A rehearsal: what there is to try, at a scene that has begun.
    kit: { move: keep("move"), safely: (work) => work, api: async () => ({ body: window.about }) },
    call: async (_, ask) => ask(),
    refresh: async () => ({}),
  };
  window.loads = 0;
  const load = async () => {
    loads += 1;
    await window.slow;
    if (window.lost) throw "no script";
    return extras;
  };
  window.root = root;
  window.panel = parts.makePanel({ root, words, name: "Vicky", face, language, address: "", shortcut, on, load, desk });
  // Each thing that is added while the log is live is what a screen reader says.
  window.said = [];
  const log = root.querySelector("[role=log]");
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (log.getAttribute("aria-live") === "polite") said.push(node.textContent);
      }
    }
  }).observe(log, { childList: true, subtree: true });
}"""


def script(names: list[str], gives: str) -> str:
    """Some of the files in a scope of their own, and what the page gets of it."""
    parts = "\n".join((PARTS / f"{name}.js").read_text() for name in names)
    return f"(() => {{\"use strict\";\n{parts}\n{gives}\n}})()"


GUIDE = script(["text", "beats", "forms", "panel"], "window.parts = { makePanel, safeAddress };")
EXTRAS = script(["film", "message", "ordering", "scales", "menu", "rehearsal", "extras"], "").replace(
    "STYLE", json.dumps((PARTS / "extras.css").read_text())).replace(
    "document.currentScript.dispatchEvent(new CustomEvent(\"vicky-part\", { detail: extras }));", "window.extras = extras;")


class Stage:
    """One page with the panel on it."""

    def __init__(self, page: Page, words: dict[str, str], shortcut: str = "Alt+Shift+V", language: str = "nl") -> None:
        self.page = page
        self.faults: list[str] = []
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", lambda message: message.type == "error" and self.faults.append(message.text))
        page.route(f"{SITE}/**", serve)
        page.goto(f"{SITE}/panel.html")
        page.evaluate(GUIDE)
        page.evaluate(EXTRAS)
        page.evaluate(BEGIN, {
            "css": (PARTS / "guide.css").read_text(), "words": words, "shortcut": shortcut, "language": language,
            "face": {"src": "/personas/vicky/vriendelijk.svg", "alt": "Vicky kijkt je vriendelijk aan."}})

    def call(self, name: str, *given: object) -> None:
        self.page.evaluate("([name, given]) => { panel[name](...given); }", [name, list(given)])

    def show(self, tour: dict) -> Stage:
        """As the guide does it: what the tour needs is there first."""
        self.page.evaluate("told => panel.ready(told)", tour["told"])
        self.call("show", tour)
        self.call("open")
        return self

    def rehearse(self, about: dict) -> None:
        self.page.evaluate("async about => { window.about = about; (await panel.bring()).rehearse(); }", about)

    def beside(self, element: str, state: str = "found") -> Stage:
        """As a note beside a thing of the page."""
        self.call("mode", "beside")
        self.page.evaluate("([id, state]) => { panel.place(document.getElementById(id).getBoundingClientRect()); "
                           "panel.target(state); }", [element, state])
        return self

    def press(self, name: str) -> None:
        self.panel.get_by_role("button", name=name, exact=True).first.click()

    def covers(self, element: str) -> bool:
        """Whether anything of the panel lies over a thing of the page."""
        return self.page.evaluate("""id => { const a = document.getElementById(id).getBoundingClientRect();
          return [...root.querySelectorAll(".panel, .head")].some((part) => { const b = part.getBoundingClientRect();
            return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom; }); }""", element)

    @property
    def panel(self):
        return self.page.get_by_role("complementary")

    @property
    def calls(self) -> list:
        return self.page.evaluate("calls")

    @property
    def said(self) -> list[str]:
        return self.page.evaluate("said")

    def focused(self) -> str:
        """What has the focus: its class or tag within the panel, or the id of a thing of the page."""
        return self.page.evaluate("() => { const e = root.activeElement ?? document.activeElement; "
                                  "return e.id || e.className || e.localName; }")


def serve(route: Route) -> None:
    path = urlsplit(route.request.url).path
    folder = Path(__file__).with_name("pages")
    if path.startswith("/assets/"):
        folder, path = PARTS.parent / "Assets", path.removeprefix("/assets")
    elif path.startswith(("/personas/", "/stories/")):
        folder = ROOT
    file = folder / path.lstrip("/")
    if not file.is_file():
        route.fulfill(status=404)
        return
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    route.fulfill(body=file.read_bytes(), content_type=kind, headers={"content-security-policy": POLICY})
