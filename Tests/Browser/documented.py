"""Makes the pictures in the docs, each from a server of its own: documented.py FOLDER"""
from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from Harness.demo import Demo
from Harness.vicky import Server, employ
from zevenbruggen import enter

SIZE = {"width": 1180, "height": 860}


def opened(browser: Browser, **options: object) -> Page:
    return browser.new_context(locale="nl-NL", viewport=SIZE, reduced_motion="reduce", **options).new_page()


def taken(page: Page, file: Path) -> None:
    page.mouse.move(5, 5)  # no button that looks pressed
    page.evaluate("document.activeElement.blur()")
    page.wait_for_timeout(400)
    page.screenshot(path=str(file))
    print(file)


def conversation(browser: Browser, server: Server, link: str, folder: Path) -> None:
    page = opened(browser)
    page.goto(server.base + link)
    page.locator("main form [type=submit]").click()
    page.locator("form[action='/tours/welkom/begin'] [type=submit]").click()
    for option in ("kort", "naar-groepen"):
        page.locator(f".choice[value={option}]").click()
        page.locator(f".choice[value={option}]").wait_for(state="detached")
    page.evaluate("document.querySelector('[data-talk] > li.mine:nth-last-child(-n + 6)').scrollIntoView({block: 'start'})")
    page.evaluate("window.scrollBy(0, 22)")
    taken(page, folder / "screenshot.png")


def wardrobe(browser: Browser, server: Server, link: str, folder: Path) -> None:
    page = opened(browser)
    page.goto(server.base + link)
    page.locator("main form [type=submit]").click()
    page.goto(server.base + "/dress")
    page.get_by_role("radio", name="Sjaal in de kleuren van de gemeente").press("Space")
    expect(page.get_by_role("status")).not_to_be_empty()
    taken(page, folder / "dress.png")


def over_the_intranet(browser: Browser, demo: Demo, folder: Path) -> None:
    page = enter(demo, opened(browser))
    page.goto(demo.intranet + "/dashboard")
    panel = page.locator("vicky-overlay aside")
    page.locator("vicky-overlay .launcher button").click()
    panel.get_by_role("button", name="Begin : Kleed je startpagina aan").click()
    for answer in ("Ja, doe de kast maar open", "Het nieuws"):
        panel.get_by_text(answer, exact=True).last.click()
        if panel.get_by_role("button", name="Verder").count():
            panel.get_by_role("button", name="Verder").click()
    expect(panel).to_have_attribute("data-target", "found")
    taken(page, folder / "overlay.png")


def main(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        people = employ(["Noor van der Wal", "Iris Postma"], Path(place, "data"))
        server = Server(Path(place, "data")).start()
        demo = Demo(Path(place, "log")).start()
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        try:
            conversation(browser, server, people["Noor van der Wal"], folder)
            wardrobe(browser, server, people["Iris Postma"], folder)
            over_the_intranet(browser, demo, folder)
        finally:
            browser.close()
            demo.stop()
            server.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
