"""Pictures of Vicky over a page, each view on a desk, in the dark and on a phone: pictures.py FOLDER"""
from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from conftest import begin_vicky, sign_in
from intranet import Intranet
from overlay import Overlay
from views import VIEWS

SCREENS = {
    "desk": {"viewport": {"width": 1280, "height": 800}},
    "dark": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 375, "height": 720}},
    "contrast": {"viewport": {"width": 1280, "height": 800}, "forced_colors": "active"},
}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        vicky, secret = begin_vicky(Path(place))
        site = Intranet(vicky.site_port, vicky.base, secret).start()
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        try:
            for screen, options in SCREENS.items():
                for name, view in VIEWS.items():
                    context = browser.new_context(locale="nl-NL", reduced_motion="reduce", **options)
                    sign_in(context, site)
                    overlay = Overlay(context.new_page(), site.base)
                    view(overlay)
                    overlay.page.wait_for_timeout(400)
                    overlay.page.screenshot(path=str(folder / f"{name}-{screen}.png"))
                    context.close()
        finally:
            browser.close()
            site.stop()
            vicky.stop()
    print(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
