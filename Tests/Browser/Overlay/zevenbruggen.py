"""Signing in at the made-up intranet, and what stands in for Vicky there."""
from __future__ import annotations

from playwright.sync_api import BrowserContext, Page, expect

from Harness.demo import Demo


def enter(demo: Demo, page: Page, name: str = "Karim Bouzidi") -> Page:
    page.goto(f"{demo.intranet}/aanmelden")
    page.get_by_role("button", name=name).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Dag {name.split()[0]}")
    return page


def deaf(context: BrowserContext, demo: Demo) -> None:
    """Something in Vicky's place that keeps what the page tells."""
    context.route(f"{demo.vicky}/embed.js", lambda route: route.abort())
    context.add_init_script("window.vicky = { heard: [], event(name) { this.heard.push(name); } };")


class Answers:
    """Vicky's answers, as the overlay gets them for who is signed in."""

    def __init__(self, demo: Demo, page: Page) -> None:
        self.demo = demo
        self.page = page
        self.headers = {"Origin": demo.intranet}
        token = page.evaluate("fetch('/vicky-token').then(answer => answer.json())")["token"]
        session = self.ask("POST", "sessions", {"token": token})
        self.name = session["name"]
        self.headers["Authorization"] = f"Bearer {session['session']}"

    def ask(self, method: str, path: str, data: dict | None = None) -> dict:
        answer = self.page.request.fetch(
            f"{self.demo.vicky}/api/v1/{path}", method=method, data=data, headers=self.headers)
        assert answer.ok, answer.text()
        return answer.json() if answer.status != 204 else {}

    def tour(self, story: str) -> dict:
        return self.ask("GET", f"tours/{story}")

    def turn(self, story: str, **given: object) -> None:
        """Answers on another device."""
        self.ask("POST", f"tours/{story}/turns", {"turn": self.tour(story)["turn"], "input": given})

    def waits(self, story: str) -> str:
        return self.tour(story)["told"][-1]["id"]

    def wait_past(self, story: str, beat: str) -> None:
        """Waits until what she did on the page has moved the story beyond a beat; hints may come before."""
        for _ in range(10):
            tour = self.tour(story)
            if tour["told"][-1]["id"] != beat:
                return
            self.ask("GET", f"tours/{story}?turn={tour['turn']}&wait=3")
        raise TimeoutError(f"{story} still waits at {beat}")
