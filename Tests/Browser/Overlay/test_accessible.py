"""For everybody: what she adds to a page breaks no rule, fits on any screen, and reads as it was reviewed.

The accessibility trees are kept in snapshots/: look at what changed before you write them anew with VICKY_SNAPSHOTS=new.
"""
from __future__ import annotations

import os
from pathlib import Path

import pytest

from rules import AXE
from views import VIEWS

SNAPSHOTS = Path(__file__).with_name("snapshots")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """async (tags) => (await axe.run(document, { resultTypes: ["violations"], runOnly: tags }))
  .violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(" ")}`))"""
OUTSIDE_THE_SCREEN = """() => {
  const root = document.querySelector("vicky-overlay").shadowRoot;
  const width = document.documentElement.clientWidth;
  const own = [...root.querySelectorAll("button, a, input, p, h2, h3, li")];
  return [
    ...own.filter((one) => one.checkVisibility() && !one.closest(".unseen")).filter((one) => {
      const { left, right, width: wide } = one.getBoundingClientRect();
      return wide > 1 && (left < -1 || right > width + 1);
    }).map((one) => one.outerHTML.slice(0, 90)),
    ...(document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : []),
  ];
}"""
SMALL_TARGETS = """() => [...document.querySelector("vicky-overlay").shadowRoot.querySelectorAll("button, a, summary")]
  .filter((one) => one.checkVisibility()).map((one) => [one.textContent.trim(), one.getBoundingClientRect()])
  .filter(([, { width, height }]) => width < 44 || height < 44).map(([text]) => text)"""


def violations(overlay) -> set[str]:
    overlay.page.evaluate(AXE)
    return set(overlay.page.evaluate(RUN, TAGS))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing_that_was_not_there_without_her(signed, view, scheme):
    signed.page.emulate_media(color_scheme=scheme)
    signed.go("/groepen?without" if view == "elsewhere" else "/dashboard?without")
    without = violations(signed)
    VIEWS[view](signed)
    signed.page.wait_for_timeout(400)
    assert violations(signed) - without == set()


@pytest.mark.parametrize("size", [(320, 568), (320, 256), (1280, 900)], ids=["320 px", "400 %", "desktop"])
@pytest.mark.parametrize("view", VIEWS)
def test_nothing_of_hers_is_off_the_screen(signed, view, size):
    signed.page.set_viewport_size({"width": size[0], "height": size[1]})
    VIEWS[view](signed)
    signed.page.wait_for_timeout(300)
    assert signed.page.evaluate(OUTSIDE_THE_SCREEN) == []
    assert signed.page.evaluate(SMALL_TARGETS) == []


@pytest.mark.parametrize("view", [name for name in VIEWS if name != "feedback"])
def test_it_reads_as_it_was_reviewed(signed, view):
    signed.page.emulate_media(reduced_motion="reduce")
    VIEWS[view](signed)
    signed.page.wait_for_timeout(400)
    tree = "".join(signed.page.locator(f"vicky-overlay {part}").first.aria_snapshot() + "\n"
                   for part in ("aside", ".launcher") if signed.page.locator(f"vicky-overlay {part}").count())
    tree = tree.replace(signed.base, "")
    file = SNAPSHOTS / f"{view}.yaml"
    if os.environ.get("VICKY_SNAPSHOTS") == "new":
        file.write_text(tree, encoding="utf-8")
    assert tree == file.read_text(encoding="utf-8")


def test_without_motion_nothing_moves(signed):
    signed.page.emulate_media(reduced_motion="reduce")
    VIEWS["beside"](signed)
    moving = signed.page.evaluate("""() => document.querySelector("vicky-overlay").shadowRoot.getAnimations()
      .concat(document.getAnimations()).filter((one) => one.effect?.getTiming().duration > 1).length""")
    assert moving == 0
