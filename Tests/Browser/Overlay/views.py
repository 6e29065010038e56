"""The views of Vicky over a page that tests and pictures share: each brings the overlay there."""
from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from overlay import Overlay


def launcher(overlay: Overlay) -> None:
    overlay.arrive("/dashboard")
    expect(overlay.launcher).to_have_accessible_name("Vicky, je gids. Er staat iets nieuws voor je klaar")


def stories(overlay: Overlay) -> None:
    overlay.arrive("/dashboard").open()
    expect(overlay.panel.get_by_role("button", name="Begin").first).to_be_visible()


def talk(overlay: Overlay) -> None:
    overlay.begin("Een vraag")
    expect(overlay.words("Hoe noemen collega's jou?")).to_be_visible()


def beside(overlay: Overlay) -> None:
    overlay.begin("Aanwijzen")
    expect(overlay.button("Gezien")).to_be_visible()
    overlay.page.wait_for_function("document.querySelector('vicky-overlay').shadowRoot"
                                   ".querySelector('aside').dataset.target === 'found'")


def missing(overlay: Overlay) -> None:
    overlay.begin("Iets dat er niet is")
    expect(overlay.panel.get_by_text("Ik zie het hier nog niet.")).to_be_visible(timeout=8000)


def elsewhere(overlay: Overlay) -> None:
    overlay.begin("Aanwijzen", "/groepen")
    expect(overlay.panel.get_by_role("link", name="Ga naar /dashboard")).to_be_visible()


def offline(overlay: Overlay) -> None:
    overlay.begin("Een vraag")
    overlay.page.route("**/turns", lambda route: route.abort())
    overlay.panel.get_by_role("textbox").fill("Noor")
    overlay.button("Verder").click()
    expect(overlay.status).to_contain_text("Er is even geen verbinding.")


def feedback(overlay: Overlay) -> None:
    overlay.begin("Wat vind je ervan")
    expect(overlay.words("Wat vind je van het intranet?")).to_be_visible()


def message(overlay: Overlay) -> None:
    overlay.begin("Een vraag")
    overlay.button("Hier wil ik iets over kwijt").click()
    expect(overlay.panel.get_by_role("heading", name="Hier wil ik iets over kwijt")).to_be_focused()


VIEWS: dict[str, Callable[[Overlay], None]] = {
    one.__name__: one for one in (launcher, stories, talk, beside, missing, elsewhere, offline, feedback, message)}
