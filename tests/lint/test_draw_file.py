"""Every draw comes back out of its file as it went in."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from checker.pathways import STREAMS
from plugins.lint.draw_file import draw_path, draw_text
from plugins.record.model import AskedKind, Draw
from plugins.record.reading.front_matter import parse_source
from plugins.record.reading.invisible_signs import unseen
from plugins.record.reading.parse import parse
from tests.support.sample_draw import TODAY

# Words as people write them: nothing unseen, nothing at the ends.
_WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Z"], include_characters=" "),
    min_size=1,
    max_size=200,
).filter(lambda text: text == text.strip() and "  " not in text and not any(map(unseen, text)))


_DAYS = st.dates(date(2015, 1, 1), TODAY)


@st.composite
def draws(draw: st.DrawFn) -> Draw:
    """Give any draw that the model takes, sensible or not."""
    target = draw(st.none() | _WORDS)
    return Draw.model_validate(
        {
            "date": draw(_DAYS),
            "stream": draw(st.sampled_from(STREAMS)).slug,
            "kind": "targeted" if target else "general",
            "target": target,
            "region": draw(st.none() | _WORDS),
            "invitations": draw(st.none() | st.integers(0, 100_000)),
            "score_system": draw(st.sampled_from(["eoi", "crs", "none"])),
            "score_min": draw(st.none() | st.integers(0, 1200)),
            "score_max": draw(st.none() | st.integers(0, 1200)),
            "profiles_from": draw(st.none() | _DAYS),
            "profiles_to": draw(st.none() | _DAYS),
            "noc_version": draw(st.sampled_from([None, 2016, 2021])),
            "nocs_complete": draw(st.sampled_from([None, True, False])),
            "nocs": draw(st.lists(st.from_regex("[0-9]{4,5}", fullmatch=True).filter(str.isascii))),
            "held_until": draw(st.none() | _DAYS),
            "overlay": draw(st.sampled_from([None, "redi-pilot"])),
            "scores_disputed": draw(
                st.lists(
                    st.fixed_dictionaries(
                        {"score_min": st.none() | st.integers(0, 1200)},
                        optional={"score_max": st.integers(0, 1200)},
                    ),
                    max_size=2,
                )
            ),
            "windows_disputed": draw(
                st.lists(
                    st.fixed_dictionaries(
                        {}, optional={"profiles_from": _DAYS, "profiles_to": _DAYS}
                    ),
                    max_size=2,
                )
            ),
            "profiles_scored": draw(st.booleans()),
            "nocs_assumed": draw(st.booleans()),
            "recorded": draw(st.none() | _DAYS),
            "asked": draw(
                st.lists(
                    st.fixed_dictionaries(
                        {"kind": st.sampled_from([*AskedKind]), "text": _WORDS},
                        optional={
                            "degree": st.sampled_from(["bachelor", "masters", "phd"]),
                            "months": st.integers(1, 120),
                            "clb": st.integers(1, 12),
                            "permit": st.sampled_from(["work", "study", "work_or_study"]),
                        },
                    ),
                    max_size=2,
                )
            ),
            "confidence": draw(st.sampled_from(["high", "medium", "low"])),
            "sources": draw(
                st.lists(
                    st.from_regex(
                        r"https?://[a-z.]{1,20}/[!#$%&'*+,/:;=?@a-z0-9-]{0,40}", fullmatch=True
                    ),
                    min_size=1,
                )
            ),
        }
    )


@given(draws(), st.sampled_from(["", "A note.", "Two.\n\nParagraphs: # of `them`.", "---x"]))
def test_every_draw_comes_back_out_of_its_file(draw: Draw, note: str) -> None:
    source = parse_source(draw_text(draw, note).encode(), draw_path(draw))
    assert parse(source, Draw) == draw
    assert source.body == note


def test_a_text_that_looks_like_something_else_keeps_its_kind() -> None:
    base = Draw.model_validate(
        {
            "date": TODAY - timedelta(1),
            "stream": "entrepreneur",
            "kind": "targeted",
            "invitations": None,
            "score_system": "none",
            "score_min": None,
            "score_max": None,
            "confidence": "low",
            "sources": ["https://example.org/"],
        }
    )
    for text in ("null", "true", "12", "- a", "? a", "a: b", "a #b", "'a", '"', "&a", "*a", "!a"):
        draw = base.model_copy(update={"target": text})
        source = parse_source(draw_text(draw, "").encode(), draw_path(draw))
        read = parse(source, Draw)
        assert isinstance(read, Draw)
        assert read.target == text
