from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from Harness.demo import Demo
from Harness.vicky import PROJECT, Server, free_port
from intranet import Intranet
from overlay import Overlay
from zevenbruggen import enter

SECRET = b"what-the-town-hall-and-vicky-know"
NUMBERS = count(1)


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page in a browser where nobody has been yet."""
    context = chromium.new_context(locale="nl-NL", viewport={"width": 1280, "height": 900}, bypass_csp=False)
    yield context.new_page()
    context.close()


def begin_vicky(folder: Path) -> tuple[Server, bytes]:
    """Vicky, who may appear on the intranet at `site_port`, with a story that has every kind of step."""
    secret = folder / "secret"
    secret.write_bytes(SECRET)
    server = Server(folder / "data")
    server.site_port = free_port()
    server.options = (
        "--stories", str(PROJECT / "Tests/Browser/Overlay/stories"), "--public-url", server.base, "--watch",
        "--intranet", f"http://127.0.0.1:{server.site_port}", "--identity-key", str(secret))
    return server.start(), SECRET


@pytest.fixture(scope="session")
def vicky(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server, _ = begin_vicky(tmp_path_factory.mktemp("overlay"))
    yield server
    server.stop()


@pytest.fixture(scope="session")
def intranet(vicky: Server) -> Iterator[Intranet]:
    site = Intranet(vicky.site_port, vicky.base, SECRET).start()
    yield site
    site.stop()


@pytest.fixture
def signed(page: Page, intranet: Intranet) -> Overlay:
    """Somebody whom Vicky has not met, signed in at the intranet."""
    sign_in(page.context, intranet)
    return Overlay(page, intranet.base)


@pytest.fixture
def another_tab(page: Page, intranet: Intranet) -> Callable[[], Overlay]:
    return lambda: Overlay(page.context.new_page(), intranet.base)


@pytest.fixture
def nobody(page: Page, intranet: Intranet) -> Overlay:
    """Nobody is signed in at the intranet."""
    return Overlay(page, intranet.base)


def sign_in(context: BrowserContext, intranet: Intranet) -> str:
    who = f"n{next(NUMBERS)}"
    context.add_cookies([{"name": "who", "value": who, "url": intranet.base}])
    return who


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """The made-up intranet, beside a Vicky of its own."""
    demo = Demo(tmp_path_factory.mktemp("demo") / "log").start()
    yield demo
    assert demo.stop() == 0


@pytest.fixture
def colleague(demo: Demo, page: Page) -> Page:
    """Somebody who just signed in at the made-up intranet, and leads a team."""
    return enter(demo, page)
