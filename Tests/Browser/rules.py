"""Questions to ask of any page; each gives what breaks the rule, as a list that ought to be empty."""
from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from chrome import Chrome

HERE = Path(__file__).with_name("Rules")
AXE = Path(find_spec("axe_playwright_python").submodule_search_locations[0], "axe.min.js").read_text(encoding="utf-8")


def _script(name: str) -> str:
    return HERE.joinpath(f"{name}.js").read_text(encoding="utf-8")


def low_contrast(browser: Chrome) -> list[str]:
    return browser.execute_script(_script("low_contrast"))


def overflowing(browser: Chrome) -> list[str]:
    return browser.execute_script(_script("overflowing"))


def markup(browser: Chrome) -> list[str]:
    return browser.execute_script(_script("markup"))


def axe(browser: Chrome) -> list[str]:
    browser.set_script_timeout(30)
    browser.execute_script(AXE)
    return browser.execute_async_script(_script("axe"))
