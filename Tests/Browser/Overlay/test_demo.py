"""The made-up intranet is a good page by itself."""
from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from Harness.demo import DEMO, Demo
from Harness.vicky import PROJECT, Server
from zevenbruggen import enter

AXE = next((PROJECT / ".venv").glob("lib/*/site-packages/axe_playwright_python/axe.min.js"), None)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGES = [
    "/", "/dashboard", "/dashboard?aanpassen=ja", "/dashboard/blok-toevoegen", "/dashboard/team", "/groepen",
    "/groepen/vickys-fanclub", "/groepen/taart", "/groepen/beginnen", "/smoelenboek", "/smoelenboek/mies",
    "/smoelenboek/mies/berichtje", "/profiel", "/profiel/bewerken", "/nieuws", "/nieuws/lift", "/blogs",
    "/blogs/victor", "/blogs/nieuw", "/zoeken?q=taart", "/mijn-zaken", "/mijn-zaken/fiets", "/servicedesk", "/webteam",
    "/over", "/zonder-aanmelden", "/kantine", "/nergens"]
SCREENS = [(1280, 900, "light"), (1280, 900, "dark"), (360, 740, "light"), (360, 740, "dark")]


@pytest.mark.parametrize("width, height, scheme", SCREENS)
def test_everybody_can_use_every_page(demo: Demo, chromium: Browser, width: int, height: int, scheme: str) -> None:
    # The policy forbids scripts from elsewhere, also the one that looks for faults.
    context = chromium.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=True)
    page = enter(demo, context.new_page())
    found = {}
    for path in PAGES:
        page.goto(demo.intranet + path)
        page.add_script_tag(path=AXE)
        seen = page.evaluate("rules => axe.run({ exclude: ['vicky-overlay'] }, { runOnly: rules })", RULES)
        found |= {f"{path} {fault['id']}": fault["nodes"][0]["html"] for fault in seen["violations"]}
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found[f"{path} scrolls sideways"] = ""
    context.close()
    assert found == {}


def test_no_page_complains(demo: Demo, colleague: Page) -> None:
    complaints: list[str] = []
    colleague.on("console", lambda said: said.type in ("error", "warning") and complaints.append(said.text))
    colleague.on("pageerror", lambda error: complaints.append(f"{colleague.url} {error}"))
    for path in PAGES[:-1]:
        colleague.goto(demo.intranet + path)
    colleague.goto(demo.intranet + "/dashboard")
    colleague.get_by_role("button", name="Nog eens kijken").wait_for()
    assert complaints == []


def test_nothing_from_elsewhere_but_vicky(demo: Demo, colleague: Page) -> None:
    policy = colleague.goto(demo.intranet + "/dashboard").header_value("content-security-policy")
    assert policy.startswith("default-src 'self'; ") and "unsafe" not in policy
    assert policy.endswith("require-trusted-types-for 'script'; trusted-types vicky")
    assert set(re.findall(r"http\S+?(?=[; ])", policy)) == {demo.vicky}
    assert colleague.evaluate("document.querySelectorAll('[style], [onclick], style, script:not([src])').length") == 0


def test_an_ordinary_server_can_bring_it_along(tmp_path: Path, page: Page) -> None:
    server = Server(tmp_path / "data", options=("--demo", "0")).start()
    page.wait_for_timeout(500)
    address = DEMO.search(server.output()).group(1)
    page.goto(address)
    page.get_by_role("button", name="Maya Thorne").click()
    launcher = page.locator("vicky-overlay button").first
    launcher.click()
    expect(page.locator("vicky-overlay aside")).to_contain_text("Meet Vicky")
    assert server.stop() == 0
