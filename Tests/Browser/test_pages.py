"""Rules that every page keeps."""
from __future__ import annotations

import pytest

import rules
from gallery import NAMES

every_page = pytest.mark.parametrize("name", NAMES)
light_and_dark = pytest.mark.parametrize("scheme", ["light", "dark"])


@every_page
@light_and_dark
def test_it_can_be_read_and_used_by_everybody(browser, gallery, name, scheme):
    browser.media(prefers_color_scheme=scheme)
    gallery.show(browser, name)
    assert rules.low_contrast(browser) == []
    assert rules.axe(browser) == []


@every_page
def test_its_markup_is_sound(browser, gallery, name):
    gallery.show(browser, name)
    assert rules.markup(browser) == []


@every_page
@pytest.mark.parametrize("text", [16, 32], ids=["text-100%", "text-200%"])
def test_it_fits_a_screen_of_320_pixels(browser, gallery, name, text):
    browser.text_size(text)
    browser.screen(320, 640)
    gallery.show(browser, name)
    assert rules.overflowing(browser) == []


@every_page
def test_it_loads_without_complaint_and_from_here_alone(browser, gallery, server, name):
    gallery.show(browser, name)
    refused = [line for line in browser.complaints() if "status of 4" not in line]
    assert refused == []
    assert browser.hosts_asked() == {server.host}
    broken = browser.execute_script(
        "return [...document.images].filter((i) => i.complete && !i.naturalWidth).map((i) => i.src)")
    assert broken == []


@every_page
def test_it_works_without_scripts(plain_browser, gallery, name):
    gallery.show(plain_browser, name)
    assert plain_browser.find_element("css selector", "h1").text


def test_light_and_dark_have_their_own_colours(browser, gallery):
    colours = {}
    for scheme in ("light", "dark"):
        browser.media(prefers_color_scheme=scheme)
        gallery.show(browser, "choose")
        colours[scheme] = browser.execute_script(
            "const s = getComputedStyle(document.documentElement); return [s.backgroundColor, s.color]")
    assert colours == {"light": ["rgb(255, 249, 240)", "rgb(27, 36, 48)"],
                       "dark": ["rgb(20, 32, 43)", "rgb(244, 237, 226)"]}


def test_text_follows_the_size_that_she_set(browser, gallery):
    sizes = []
    for pixels in (16, 32):
        browser.text_size(pixels)
        gallery.show(browser, "choose")
        sizes.append(browser.execute_script(
            "return parseFloat(getComputedStyle(document.querySelector('.words')).fontSize)"))
    assert sizes[1] == 2 * sizes[0]


def test_the_interface_speaks_her_language_and_a_tour_its_story_s(signed_in):
    def language(path: str, wanted: str) -> str:
        page = signed_in.request("GET", path, headers={"Accept-Language": wanted}).text
        return page.split('<html lang="')[1].split('"')[0]

    signed_in.begin("welkom")
    assert [language("/start", wanted) for wanted in ("en-GB,en;q=0.9", "nl", "nl;q=0.5,en;q=0.8", "fr", "")] == [
        "en", "nl", "en", "nl", "nl"]
    assert language("/tours/welkom", "en") == "nl"
