from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from chrome import Chrome
from gallery import Gallery
from Harness import vicky
from Harness.pages import Visitor
from Harness.vicky import Server, employ

FIRST = ["Noor", "Sem", "Iris", "Daan", "Fatima", "Joost", "Yara", "Bram", "Lotte", "Karim", "Femke", "Thijs", "Eva",
         "Milan", "Sara", "Ruben", "Amina", "Gijs", "Roos", "Tariq"]
LAST = ["van der Wal", "Bakker", "Yilmaz", "de Groot", "Zonderland", "Mulder", "el Amrani", "Visser", "Postma", "Kok",
        "Janssen", "Vos", "Hoekstra", "Demir", "van Leeuwen", "Prins"]


@dataclass
class Person:
    name: str
    link: str

    @property
    def token(self) -> str:
        return self.link.rsplit("/", 1)[1]


class Roster:
    """Employees whom no other test has met."""

    def __init__(self, links: dict[str, str]) -> None:
        self.size = len(links)
        self._left = [Person(name, link) for name, link in links.items()]

    def next(self) -> Person:
        return self._left.pop(0)


@pytest.fixture(scope="session")
def roster(tmp_path_factory: pytest.TempPathFactory) -> Roster:
    roster = Roster(employ([f"{first} {last}" for last in LAST for first in FIRST], _data(tmp_path_factory)))
    assert roster.size == len(FIRST) * len(LAST)
    return roster


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, roster: Roster) -> Iterator[Server]:
    server = Server(_data(tmp_path_factory)).start()
    yield server
    server.stop()


def _data(factory: pytest.TempPathFactory) -> Path:
    return factory.getbasetemp() / "data"


@pytest.fixture(scope="session")
def base(server: Server) -> str:
    return server.base


@pytest.fixture
def employee(server: Server, roster: Roster) -> Person:
    return roster.next()


@pytest.fixture
def colleague(server: Server, roster: Roster) -> Person:
    return roster.next()


@pytest.fixture(scope="session")
def team_link(server: Server) -> str:
    return vicky.team_link(server.data)


@pytest.fixture
def visitor(base: str) -> Visitor:
    """Somebody without a browser: plain HTTP."""
    return Visitor(base)


@pytest.fixture
def signed_in(visitor: Visitor, employee: Person) -> Visitor:
    visitor.open_link(employee.link)
    return visitor


@pytest.fixture(scope="session")
def somebody(base: str, server: Server, roster: Roster) -> Visitor:
    """Signed in, for tests that change nothing."""
    visitor = Visitor(base)
    visitor.open_link(roster.next().link)
    return visitor


@pytest.fixture
def team(base: str, team_link: str) -> Visitor:
    visitor = Visitor(base)
    visitor.open_link(team_link)
    return visitor


@pytest.fixture(scope="session")
def chromes(tmp_path_factory: pytest.TempPathFactory) -> Iterator:
    """Browsers are slow to start: one of each kind serves all tests, which get it fresh."""
    open_ones: dict[str, Chrome] = {}

    def one(kind: str) -> Chrome:
        if kind not in open_ones:
            open_ones[kind] = Chrome(tmp_path_factory.mktemp(f"chrome-{kind}"), scripts=kind != "no-script")
        open_ones[kind].fresh()
        return open_ones[kind]

    yield one
    for browser in open_ones.values():
        browser.quit()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser as Playwright drives it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--force-color-profile=srgb"])
        yield browser
        browser.close()


@pytest.fixture
def browser(chromes) -> Chrome:
    return chromes("script")


@pytest.fixture
def other_browser(chromes) -> Chrome:
    """Another machine: another profile."""
    return chromes("other")


@pytest.fixture
def plain_browser(chromes) -> Chrome:
    """JavaScript is switched off."""
    return chromes("no-script")


@pytest.fixture(params=["script", "no-script"])
def any_browser(request: pytest.FixtureRequest, chromes) -> Chrome:
    return chromes(request.param)


@pytest.fixture(scope="session")
def gallery(base: str, roster: Roster, team_link: str) -> Gallery:
    return Gallery(base, roster.next, team_link)
