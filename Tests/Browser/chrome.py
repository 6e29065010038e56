"""Chromium without a window, with a profile of its own."""
from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

WIDE = (1280, 900)


class Chrome(webdriver.Chrome):
    """A browser that can be brought back to how it was between two tests."""

    def __init__(self, folder: Path, scripts: bool = True) -> None:
        self.downloads = folder / "downloads"
        self.downloads.mkdir(parents=True)
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for argument in (
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-extensions",
                "--force-color-profile=srgb", "--hide-scrollbars", f"--user-data-dir={folder / 'profile'}"):
            options.add_argument(argument)
        options.add_experimental_option("prefs", {
            "download.default_directory": str(self.downloads),
            "intl.accept_languages": "nl,en",
            "profile.managed_default_content_settings.javascript": 1 if scripts else 2,
        })
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        super().__init__(options=options, service=Service("/usr/bin/chromedriver"))
        self.fresh()

    def fresh(self) -> None:
        """Nobody signed in, one tab, nothing logged, an ordinary screen."""
        for extra in self.window_handles[1:]:
            self.switch_to.window(extra)
            self.close()
        self.switch_to.window(self.window_handles[0])
        self.get("about:blank")
        self.execute_cdp_cmd("Network.enable", {})
        self.execute_cdp_cmd("Network.clearBrowserCookies", {})
        self.offline(False)
        self.media()
        self.screen(*WIDE)
        self.text_size(16)
        self.get_log("browser")
        self.get_log("performance")

    def screen(self, width: int, height: int) -> None:
        self.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def media(self, **features: str) -> None:
        """`media(prefers_color_scheme="dark", prefers_reduced_motion="reduce")`"""
        self.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
            {"name": name.replace("_", "-"), "value": value} for name, value in features.items()]})

    def text_size(self, pixels: int) -> None:
        """The size of text that the person set in her browser; 16 is what it comes with."""
        self.execute_cdp_cmd("Page.setFontSizes", {"fontSizes": {"standard": pixels, "fixed": pixels * 13 // 16}})

    def offline(self, is_offline: bool) -> None:
        self.execute_cdp_cmd("Network.emulateNetworkConditions", {
            "offline": is_offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})

    def complaints(self) -> list[str]:
        """What the browser wrote on its console: errors, warnings, policies that were broken."""
        return [entry["message"] for entry in self.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def hosts_asked(self) -> set[str]:
        """Host and port of each request since the last time this was asked."""
        hosts = set()
        for entry in self.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                address = urlsplit(message["params"]["request"]["url"])
                if address.scheme not in ("data", "about", "blob"):
                    hosts.add(address.netloc)
        return hosts
