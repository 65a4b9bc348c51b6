"""Texts of contributors become HTML that can do nothing but be read."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.site.safe_markdown import Prose

ALLOWED = {
    *("a", "blockquote", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr"),
    *("li", "ol", "p", "pre", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul"),
}


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "![x](https://elsewhere.example/x.png)",
        "[x](javascript:alert(1))",
        "[x](data:text/html,hello)",
        "[x](//elsewhere.example/)",
        "<svg/onload=alert(1)>",
        "[x]: javascript:alert(1)\n\n[y][x]",
        "<div>\n\n[a](vbscript:x)\n\n</div>",
    ],
)
def test_markup_that_could_act_is_only_shown(text: str) -> None:
    html = Prose(str).render(text)
    assert set(re.findall(r"<([a-zA-Z0-9]+)", html)) <= ALLOWED
    assert "href" not in html


@given(st.text())
def test_no_text_makes_another_element(text: str) -> None:
    html = Prose(str).render(text)
    assert set(re.findall(r"<([a-zA-Z][a-zA-Z0-9]*)", html)) <= ALLOWED


def test_own_links_get_the_base_and_others_are_marked() -> None:
    html = Prose("/base".__add__).render("[a](/draws/) [b](https://www.ontario.ca/x)")
    assert '<a href="/base/draws/">a</a>' in html
    assert '<a href="https://www.ontario.ca/x" rel="external noreferrer">b</a>' in html


def test_a_wide_table_may_scroll() -> None:
    html = Prose(str).render("|a|b|\n|-|-|\n|1|2|\n\nafter")
    assert 'class="scroll" role="group" tabindex="0"' in html
    assert html.endswith("</div>\n<p>after</p>")


def test_each_cell_of_a_table_too_wide_for_a_phone_says_its_column() -> None:
    narrow, wide = (
        "|Age|Points|\n|-|-|\n|29|110|",
        "|Question|Classification|Recommendation|\n|-|-|-|\n|a|b|c|",
    )
    assert "data-label" not in Prose(str).render(narrow)
    html = Prose(str).render(wide)
    assert '<table class="cards">' in html
    assert '<td data-label="Classification">b</td>' in html
    assert "<td>a</td>" in html


def test_a_keyboard_reaches_a_long_line_of_code() -> None:
    assert '<pre tabindex="0"><code>' in Prose(str).render("```\nlong\n```")
    assert "<pre" not in Prose(str).render("<pre>not markup</pre>")
