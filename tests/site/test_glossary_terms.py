"""Terms of the glossary: which explain themselves, in which text, in either language."""

import re
from html import unescape
from pathlib import Path

import pytest

from checker.questions import all_facts
from plugins.record.dataset import Dataset
from plugins.site.glossary_terms import EXPLAINED, GLOSSARY, Term, Terms, explained_terms


def terms_in(dataset: Dataset, language: str) -> tuple[Term, ...]:
    guides = dataset.in_language(language).guides
    return explained_terms(next(guide for guide in guides if guide.slug == GLOSSARY))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_of_them_stands_in_the_glossary_in_plain_words(
    dataset: Dataset, language: str
) -> None:
    found = terms_in(dataset, language)
    assert len(found) == len(EXPLAINED)
    for term in found:
        assert not re.search(r"[\[\]<>*_`]", term.meaning)
        assert "(" not in term.title


def test_a_term_is_a_word_and_not_a_part_of_one(dataset: Dataset) -> None:
    (eca,) = (term for term in terms_in(dataset, "en") if term.title == "ECA")
    for text in ("On which day was your ECA made?", "an educational credential assessment"):
        assert eca.is_in(text)
    for text in ("because", "DECADE", "eca"):
        assert not eca.is_in(text)


def test_a_question_has_the_terms_of_its_words_and_a_score_that_of_its_level(
    dataset: Dataset,
) -> None:
    terms = Terms(terms_in(dataset, "en"), str)
    facts = {fact.name: fact for fact in all_facts()}

    def titles(*names: str) -> list[str]:
        return [term.title for term in terms.of_questions(facts[name] for name in names)]

    assert titles("has_eca") == ["ECA"]
    assert titles("work_division") == ["Census division"]
    assert titles("english_test", "english_reading") == ["CLB and NCLC"]
    assert titles("is_citizen_or_pr") == []


@pytest.mark.parametrize("path", ["checker", "rules/ejo-foreign-worker"])
def test_pages_have_them_without_a_script(site: Path, dataset: Dataset, path: str) -> None:
    text = (site / path / "index.html").read_text("utf-8")
    outside_the_form = text[text.rindex('<details class="terms">') :]
    listed = unescape(outside_the_form[: outside_the_form.index("</details>")])
    for term in terms_in(dataset, "en"):
        assert f"<dt>{term.title}</dt>" in listed
