"""Everything that the stories point at is on the made-up intranet, where they say it is."""
from __future__ import annotations

import re
import xml.etree.ElementTree as XML

import pytest
from playwright.sync_api import Locator, Page, expect

from Harness.demo import Demo
from Harness.vicky import PROJECT

# What has to be done before a target is there.
FIRST = {"hang-erbij": "Aanpassen"}


def beats() -> list:
    files = sorted(PROJECT.glob("stories/*/story.xml")) + sorted(PROJECT.glob("stories/*/scenes/*.xml"))
    return [
        pytest.param(beat, id=f"{file.relative_to(PROJECT / 'stories').parts[0]}-{beat.get('id')}")
        for file in files for beat in XML.parse(file).iter() if beat.tag in ("show", "task") and beat.get("page")]


def one(page: Page, beat: XML.Element) -> Locator:
    return page.get_by_role(beat.get("role"), name=beat.get("name"), exact=True).first


@pytest.mark.parametrize("beat", beats())
def test_what_a_story_points_at_is_there(demo: Demo, colleague: Page, beat: XML.Element) -> None:
    assert colleague.goto(demo.intranet + beat.get("page")).ok
    if first := FIRST.get(beat.get("id")):
        colleague.get_by_role("button", name=first).click()
    if beat.get("role"):
        expect(one(colleague, beat)).to_be_visible()
        assert one(colleague, beat).evaluate("(element, css) => element.matches(css)", beat.get("css"))
    if beat.get("done") == "url":
        colleague.locator("main a").filter(has_text="Mies").click()
        expect(colleague).to_have_url(re.compile(beat.get("url").replace("*", "[^/]+") + "$"))


def test_every_link_in_a_story_leads_somewhere(demo: Demo, colleague: Page) -> None:
    files = PROJECT.glob("stories/*/story.xml")
    links = {link.get("href") for file in files for link in XML.parse(file).iter("a")}
    ours = [link for link in links if link.startswith("/")]
    assert ours and [link for link in ours if not colleague.goto(demo.intranet + link).ok] == []
