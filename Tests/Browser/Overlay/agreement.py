"""Compares roles and names with Chromium's own accessibility tree.

As a program: agreement.py ADDRESS... prints for each page how many of its roles and names agree, and those that do not.
"""
from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

PARTS = Path(__file__).parents[3] / "Sources/Web/Embed"
PROBE = Path(__file__).with_name("probe.js")
# The launcher tells whether the page is at an address; only that is taken from it here.
MATCHES = re.search(r"const matches = .*?\n  \};", (PARTS / "embed.js").read_text(encoding="utf-8"), re.DOTALL)[0]
SCRIPT = "\n".join([
    "(() => {", '"use strict";', MATCHES, *((PARTS / f"{name}.js").read_text(encoding="utf-8")
                                   for name in ("names", "targets", "pointer", "tasks")),
    PROBE.read_text(encoding="utf-8"), "})();"])

# What Chromium calls the roles it does not take from ARIA.
ROLES = {
    "image": "img", "DisclosureTriangle": "button", "DisclosureTriangleGrouped": "button", "ColorWell": "button",
    "Date": "textbox", "DateTime": "textbox", "InputTime": "textbox", "Details": "group", "Iframe": "iframe",
    "splitter": "separator", "MenuListPopup": "listbox", "Figcaption": "caption", "Abbr": "", "LabelText": "",
    "Legend": "", "LayoutTable": "table", "LayoutTableRow": "row", "LayoutTableCell": "cell",
    "DescriptionList": "", "DescriptionListTerm": "term", "DescriptionListDetail": "definition",
}
# Roles whose names a story can use.
TOLD = {
    "button", "link", "textbox", "searchbox", "checkbox", "radio", "combobox", "listbox", "option", "switch", "tab",
    "menuitem", "heading", "img", "navigation", "main", "banner", "contentinfo", "complementary", "region", "form",
    "article", "list", "listitem", "table", "row", "cell", "gridcell", "columnheader", "rowheader", "dialog", "slider",
    "spinbutton", "progressbar", "group", "figure", "search", "tablist", "tabpanel", "menu", "alert", "status", "meter",
}


@dataclass
class Agreement:
    roles: int = 0
    names: int = 0
    asked: int = 0
    apart: list[str] = field(default_factory=list)


def compare(page) -> Agreement:
    """Every element of the page that Chromium tells a screen reader of, by a role that a story can use."""
    page.evaluate(SCRIPT)
    cdp = page.context.new_cdp_session(page)
    cdp.send("DOM.enable")
    cdp.send("Accessibility.enable")
    result = Agreement()
    for node in cdp.send("Accessibility.getFullAXTree")["nodes"]:
        role = node.get("role", {}).get("value", "")
        role = ROLES.get(role, role)
        if node["ignored"] or role not in TOLD or "backendDOMNodeId" not in node:
            continue
        name = node.get("name", {}).get("value", "")
        told = cdp.send("DOM.resolveNode", {"backendNodeId": node["backendDOMNodeId"]})["object"]["objectId"]
        ours = cdp.send("Runtime.callFunctionOn", {
            "objectId": told, "returnByValue": True, "arguments": [{"value": name}],
            "functionDeclaration": """function (name) {
              if (this.nodeType !== 1 || this.hasAttribute('pseudo')) return null;
              const own = probe.nameOf(this);
              return { role: probe.roleOf(this), name: own, alike: probe.foldName(own) === probe.foldName(name),
                html: this.outerHTML.slice(0, 160) }; }"""})["result"]["value"]
        if ours is None:
            continue
        result.asked += 1
        result.roles += ours["role"] == role
        result.names += ours["alike"]
        if ours["role"] != role or not ours["alike"]:
            result.apart.append(f"{role} {name!r} <> {ours['role']} {ours['name']!r}: {ours['html']!r}")
    cdp.detach()
    return result


def main(addresses: list[str]) -> None:
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for address in addresses:
            page = browser.new_page(bypass_csp=True)
            page.goto(address)
            found = compare(page)
            print(f"{address}: {found.asked} elements, roles {found.roles}, names {found.names}")
            for line in found.apart:
                print("  " + line)
            page.close()
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
