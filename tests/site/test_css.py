"""The style sheets are small, and every rule of them has something to dress."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import brotli
from playwright.sync_api import Browser, Page

from plugins.site.assets import without_comments
from tests.browser.kinds import ADDRESSES, pages

# Bytes over the wire, of all sheets: what a visitor pays for is what is compressed.
MOST = 7_000

# What only scripts make: nothing of it is on a page before somebody has used it.
MADE_BY_SCRIPTS = {
    '.contribute [type="text"]:disabled',
    # page.js, elements.js, report.js, scores.js, answers-list.js, past-rounds.js
    ".checker .status .note",
    # arrival.js
    "[data-arriving] .checker",
    *("h4", ":is(h4, h5, h6)", ".checker .because", ".checker .stream summary"),
    *(".checker .requirement", ".requirement summary", ".checker summary"),
    *(".checker .counts", ".checker .counts > span", ".checker .total", ".checker .by"),
    *(".checker .breaks", ".checker .factors", ".checker .factors .n", ".checker .subtotal > *"),
    *(".checker details[data-ask]:not([open])", "#former:not([open])"),
    *(".checker .stream", ".checker .stream > h3", ".checker .stream p", ".checker article"),
    *(".verdict", ".verdict::before", ".stream > h3 > .verdict", ".checker .short", ".change"),
    *(
        f".verdict{name}{before}"
        for name in (
            ":is(.met, .meets)",
            ":is(.not_met, .misses)",
            ":is(.unknown, .open)",
            ":is(.not_applicable, .not_yours, .closed)",
            ".officer",
        )
        for before in ("", "::before")
    ),
    # rules/page.js
    *(".cited", ".criterion.perhaps"),
    # what-if-ideas.js and what-if-table.js
    *(".what-if .idea", ".what-if .same"),
    *(
        f"{table}{part}"
        for table, parts in (
            (".compared", ("", " thead", " tr", " td", " [data-label]::before")),
            (
                ".what-if .compared",
                ("", " caption", " ul", " .verdict", " :is(th, td)", " tbody th", " thead td"),
            ),
        )
        for part in parts
    ),
    ".compared :is(caption, tbody, tr, th, td)",
    # filter-chips.js
    *(".chips li", ".chips button"),
    # answers.js and starting-points.js
    *('[aria-invalid="true"]', ".checker .door:has(:checked)"),
    # suggest.js, combobox.js and the search
    *("mark", ".combo .found", ".find.small:not(:focus-within) .found", ".options"),
    *(".options li", ".options li:last-child", ".options li:hover"),
    '.options [aria-selected="true"]',
}

_COMMENT = re.compile(r"/\*.*?\*/", re.S)
# Their steps are no selectors.
_KEYFRAMES = re.compile(r"@keyframes [^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}")
_PRELUDE = re.compile(r"(?:^|[{};])([^{};@]+)\{")
# What depends on the moment, such as which question is asked, or is no element.
_MOMENT = re.compile(
    r':not\(\[data-(view|at)="\w+"\]\)|\[data-(view|at)="\w+"\]'
    r"|:not\(:focus-within\)|:is\(:hover, :focus\)"
    r"|::[a-z-]+(\([^)]*\))?|:(hover|focus-within|focus-visible|focus|target)\b"
)
_LEFT = """([texts, selectors]) => {
  const pages = texts.map((text) => new DOMParser().parseFromString(text, "text/html"));
  return selectors.filter((each) => !pages.some((page) => page.querySelector(each)));
}"""


def selectors(css: str) -> Iterator[str]:
    """Yield every selector of a sheet, those of a list one by one."""
    for prelude in _PRELUDE.findall(_KEYFRAMES.sub("", _COMMENT.sub("", css))):
        depth, begun = 0, 0
        for at, sign in enumerate(prelude):
            depth += (sign in "([") - (sign in ")]")
            if sign == "," and not depth:
                yield prelude[begun:at].strip()
                begun = at + 1
        yield prelude[begun:].strip()


def unused(page: Page, found: Iterable[str], files: list[Path]) -> set[str]:
    """Return the selectors that match no element of any file, whatever the moment."""
    left = {each: _MOMENT.sub("", each) or "*" for each in found}
    for at in range(0, len(files), 50):
        if not left:
            break
        texts = [file.read_text("utf-8") for file in files[at : at + 50]]
        unmatched = set(page.evaluate(_LEFT, [texts, sorted({*left.values()})]))
        left = {each: bare for each, bare in left.items() if bare in unmatched}
    return {*left}


def test_the_sheets_are_small(site: Path) -> None:
    sheets = (site / "assets").rglob("*.css")
    sizes = {path.name: len(brotli.compress(path.read_bytes())) for path in sheets}
    assert sizes
    assert sum(sizes.values()) < MOST, sizes


def test_comments_stay_at_home_and_texts_are_left_alone() -> None:
    css = 'a { /* why */\n  content: "/* > */  ";\n}\n/* two\nlines */\nb { color: red; }\n'
    assert without_comments(css) == 'a { \ncontent: "/* > */  ";\n}\n\nb { color: red; }\n'


def test_every_rule_has_something_to_dress(browser: Browser, root: Path, site: Path) -> None:
    found = {
        each
        for path in (root / "theme").rglob("*.css")
        for each in selectors(path.read_text("utf-8"))
    }
    # First the heaviest page of each kind, then only for what is left all others.
    heaviest = sorted(pages(site).items(), key=lambda item: -item[1])
    kinds = [
        [path for path, _ in heaviest if re.fullmatch(each, path)] for each in ADDRESSES.values()
    ]
    paths = dict.fromkeys([*(kind[0] for kind in kinds), *(path for path, _ in heaviest)])
    files = [site / path.lstrip("/") for path in paths]
    page = browser.new_page()
    left = unused(
        page,
        found - MADE_BY_SCRIPTS,
        [file / "index.html" if file.is_dir() else file for file in files],
    )
    page.close()
    assert left == set()
    assert found >= MADE_BY_SCRIPTS, "a name of the list is in no sheet any more"


def test_a_dead_rule_would_be_found(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text('<p class="one"><a href="/">two</a>')
    css = """/* .no { } */
      @keyframes five { from { color: red } to { color: blue } }
      .one, a:is(.two, .three):hover::before { color: red }
      @media print { .four a:hover, [href] { color: blue } .one a:hover::after { content: "{" } }"""
    found = set(selectors(css))
    assert found == {
        ".one",
        "a:is(.two, .three):hover::before",
        ".four a:hover",
        "[href]",
        ".one a:hover::after",
    }
    page = browser.new_page()
    left = unused(page, found, [tmp_path / "page.html"])
    page.close()
    assert left == {"a:is(.two, .three):hover::before", ".four a:hover"}
