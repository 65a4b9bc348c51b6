"""axe finds nothing on any kind of page, wide and light, narrow and dark."""

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import THIN, findings
from tests.browser.kinds import ADDRESSES, NARROW, TEMPLATES, WIDE, kinds_of, pages, samples
from tests.browser.shifts import shifts


def test_every_template_has_an_address_and_every_page_one_template(site: Path) -> None:
    assert sorted(ADDRESSES) == TEMPLATES
    assert {path: kinds_of(path) for path in pages(site) if len(kinds_of(path)) != 1} == {}


@pytest.mark.parametrize("template", TEMPLATES)
def test_axe_finds_nothing(page: Page, server: str, site: Path, template: str) -> None:
    found = samples(site, template)
    lightest, heaviest = found[0], found[-1]
    page.set_viewport_size(WIDE)
    page.emulate_media(color_scheme="light")
    if lightest != heaviest:
        page.goto(server + lightest)
        assert shifts(page) == [], f"{lightest}, wide"
        assert findings(page, undecided=True) == [], f"{lightest}, wide, light"
    page.goto(server + heaviest)
    assert shifts(page) == [], f"{heaviest}, wide"
    page.evaluate(THIN)
    assert findings(page, undecided=True) == [], f"{heaviest}, wide, light"

    page.set_viewport_size(NARROW)
    page.emulate_media(color_scheme="dark")
    page.goto(server + heaviest)
    assert shifts(page) == [], f"{heaviest}, narrow"
    page.evaluate(THIN)
    assert findings(page) == [], f"{heaviest}, narrow, dark"


# The least contrast of the words of the page's pictures with the ground of the page.
CONTRAST = """() => {
  const lightness = (colour) => {
    const [red, green, blue] = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = lightness(getComputedStyle(document.body).backgroundColor);
  return Math.min(...[...document.querySelectorAll("svg text")].map((text) => {
    const ink = lightness(getComputedStyle(text).fill);
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
  }));
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("template", ["occupation.html", "stream.html", "year.html"])
def test_words_in_pictures_stand_out(
    page: Page, server: str, site: Path, template: str, scheme: Literal["light", "dark"]
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(server + samples(site, template)[-1])
    expect(page.locator("svg text").first).to_be_visible()
    assert page.evaluate(CONTRAST) >= 4.5


# A page that is good in all but one thing; as on the site, its policy lets no script in.
GOOD = """<!doctype html><html lang="en"><head><title>A page</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"></head>
<body><main><h1>A page</h1>{}</main></body></html>"""


@pytest.mark.parametrize(
    ("rule", "fault"),
    [
        ("label", '<input type="text">'),
        ("heading-order", "<h4>Two levels down</h4>"),
        ("region", '</main><p>Outside</p><main aria-label="other">'),
        ("color-contrast", '<p style="color: #999; background: #fff">Pale</p>'),
        (
            "color-contrast",
            '<p style="color: #999; background: linear-gradient(#fff, #fff) #fff">Pale</p>',
        ),
        (
            "target-size",
            '<p><button style="width: 9px; height: 9px; padding: 0">a</button>'
            '<button style="width: 9px; height: 9px; padding: 0">b</button></p>',
        ),
        (
            "scrollable-region-focusable",
            '<div style="width: 50px; height: 20px; overflow: auto"><p style="width: 900px">Wide '
            "and wider and wider</p></div>",
        ),
    ],
)
def test_axe_would_find_a_fault(page: Page, rule: str, fault: str) -> None:
    page.set_content(GOOD.format("<p>Text</p>"))
    assert findings(page, undecided=True) == []
    page.set_content(GOOD.format(fault))
    assert any(rule in finding for finding in findings(page, undecided=True))


def test_a_part_that_moves_would_be_found(page: Page) -> None:
    page.set_content(GOOD.format("<p>Text</p>"))
    assert shifts(page) == []
    page.evaluate("document.querySelector('h1').before('A line that came late')")
    assert shifts(page)
