"""The conversation on paper."""
from __future__ import annotations

from screens import begin


def test_what_was_just_said_is_printed_in_full(browser, base, employee):
    tour = begin(browser, base, employee.link)
    browser.execute_cdp_cmd("Animation.enable", {})
    browser.execute_cdp_cmd("Animation.setPlaybackRate", {"playbackRate": 0.01})
    tour.choose("kort")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    faint = browser.execute_script("""
      return [...document.querySelectorAll('[data-talk] > li')]
        .filter((bubble) => getComputedStyle(bubble).opacity !== '1' || bubble.getAnimations().length)
        .map((bubble) => bubble.textContent.trim())""")
    assert faint == []
    assert not tour.find("[data-part=answer]").is_displayed()
