"""axe-core in the browser: what it finds on the page that is open, as text that names the place."""

import json
from pathlib import Path

from playwright.sync_api import Page

_AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"

_STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
_COLOURS = ["color-contrast", "link-in-text-block"]

# What axe cannot decide and a person has: signs beside their words, and heads of row groups. Of
# words in pictures it decides nothing either; a test of their own sees to their contrast.
_DECIDED_BY_HAND = {"color-contrast: nonBmp", "th-has-data-cells: default"}

# axe cannot see through a gradient, nor what a part that sticks or scrolls hides, and would then
# say nothing of the contrast of whole tables. The gradients only shade edges; what sticks has a
# ground of its own. All is put back, so that a test can go on with the page.
_LAY_BARE = """() => {
  window.dressed = [];
  for (const element of document.querySelectorAll("*")) {
    const { backgroundImage, position } = getComputedStyle(element);
    const shaded = backgroundImage.includes("gradient");
    if (!shaded && position !== "sticky") continue;
    window.dressed.push([element, element.style.cssText]);
    if (shaded) element.style.backgroundImage = "none";
    else Object.assign(element.style, { position: "static", maxHeight: "none", overflow: "visible" });
  }
}"""
_DRESS = (
    """() => window.dressed.forEach(([element, style]) => { element.style.cssText = style; })"""
)

# The middle rows of a long list are all alike; they were seen whole once, by hand.
THIN = """() => document
  .querySelectorAll(":is(tr, li, dt, dd, article):nth-child(n + 11):nth-last-child(n + 11)")
  .forEach((row) => row.remove())"""

_RUN = """async ([what, all]) => {
  const { violations, incomplete } = await axe.run(document, {
    runOnly: what, resultTypes: ["violations", "incomplete"],
  });
  const place = ({ target }) => target.flat().join(" ");
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => [id, place(node)]));
  const inPicture = ({ target }) => document.querySelector(target[0])?.closest("svg");
  const why = ({ any, all, none }) => [...any, ...all, ...none][0]?.data?.messageKey ?? "default";
  const undecided = incomplete.flatMap(({ id, nodes }) => nodes
    .filter((node) => !inPicture(node))
    .map((node) => [`${id}: ${why(node)}`, place(node)]));
  return [found, all ? undecided : []];
}"""


def findings(page: Page, colours_only: bool = False, undecided: bool = False) -> list[str]:
    """Return each finding of axe on the open page, at most 20, as its rule and its place.

    `colours_only` tests contrast alone. `undecided` counts what axe could not decide as a finding,
    and changes the page a little to leave less of it; it needs a window that shows the page whole.
    """
    # The page's policy bars scripts in the page; what the debugger evaluates is not one.
    if not page.evaluate("'axe' in window"):
        page.evaluate(_AXE.read_text("utf-8"))
    if undecided:
        page.evaluate(_LAY_BARE)
    what = (
        {"type": "rule", "values": _COLOURS}
        if colours_only
        else {"type": "tag", "values": _STANDARDS}
    )
    found, open_ends = page.evaluate(_RUN, [what, undecided])
    if undecided:
        page.evaluate(_DRESS)
    left = [(rule, place) for rule, place in open_ends if rule not in _DECIDED_BY_HAND]
    return [json.dumps(item) for item in [*found, *left][:20]]
