"""The occupation search, by the modules that the browser runs: every name leads to its code."""

import csv
import random
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.record.dataset import Dataset
from plugins.record.reference_tables import Tables
from plugins.site.occupation_names import (
    more_names,
    more_names_file,
    names_file,
    occupation_names,
)
from tests.support.node_program import NodeProgram, node

# The search reads 58,000 names, and most tests ask it for thousands.
pytestmark = pytest.mark.slow

Classification = Literal["2016", "2021"]


@dataclass(frozen=True)
class Reply:
    """Store what a search found, best first: code, kind of the name, the name."""

    all: bool
    found: list[tuple[str, str, str]]

    @property
    def codes(self) -> list[str]:
        return [code for code, _, _ in self.found]


@dataclass(frozen=True)
class Finder:
    program: NodeProgram

    def ask(
        self, texts: list[str], version: Classification = "2021", *, loaded: bool = False
    ) -> list[Reply]:
        """Search for each text in a page just opened, or in one that has `loaded` all names."""
        question = {"classification": f"noc_{version}", "asked": texts, "loaded": loaded}
        replies = self.program.ask(question)
        return [Reply(item["all"], [(*hit,) for hit in item["found"]]) for item in replies]

    def named(self, codes: list[str]) -> list[list[object] | None]:
        """Return the code, title and successors of each code, as a field says them that has it."""
        return list(self.program.ask({"codes": codes}))

    def jobs(self) -> list[tuple[str, str]]:
        return [(code, title) for code, title in self.program.ask({})]


@pytest.fixture(scope="module")
def tables(dataset: Dataset) -> Tables:
    return dataset.tables


@contextmanager
def _finder(root: Path, tables: Tables, folder: Path, language: str) -> Iterator[Finder]:
    names, more = folder / "names.txt", folder / "more.txt"
    names.write_bytes(occupation_names(tables, language))
    more.write_bytes(more_names(tables, language))
    modules = (root / "theme/static/occupations").as_uri()
    with node(root / "tests/site/finder/find.mjs", modules, str(names), str(more)) as program:
        yield Finder(program)


@pytest.fixture(scope="module")
def finder(
    root: Path, tables: Tables, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Finder]:
    with _finder(root, tables, tmp_path_factory.mktemp("names"), "en") as finder:
        yield finder


@pytest.fixture(scope="module")
def french_finder(
    root: Path, tables: Tables, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Finder]:
    with _finder(root, tables, tmp_path_factory.mktemp("noms"), "fr") as finder:
        yield finder


def test_every_job_title_arrives_whole(finder: Finder, tables: Tables) -> None:
    jobs = finder.jobs()
    assert len(jobs) == sum(map(len, tables.titles.values()))
    assert set(jobs) == {
        (code, title) for code, titles in tables.titles.items() for title in titles
    }


def test_a_job_title_leads_to_its_code_first(finder: Finder, tables: Tables) -> None:
    # Each third one: they stand by occupation, so each has its share.
    titles = [(title, code) for code, titles in tables.titles.items() for title in titles][::3]
    # In capitals and without accents, as many people type.
    asked = [_bare(title).upper() for title, _ in titles]
    replies = finder.ask(asked)
    for (title, code), reply in zip(titles, replies, strict=True):
        assert reply.codes[:1] == [code], title
        assert reply.all


def test_every_code_and_title_leads_to_its_occupation(finder: Finder, tables: Tables) -> None:
    occupations = list(tables.occupations.values())
    asked = [text for item in occupations for text in (item.code, f"NOC {item.code}", item.title)]
    replies = iter(finder.ask(asked))
    for item in occupations:
        assert [next(replies).codes[0] for _ in range(3)] == [item.code] * 3


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_whole_code_is_named_without_a_search(
    tables: Tables, finder: Finder, french_finder: Finder, language: str
) -> None:
    shown = tables.in_language(language)
    new = {item.code: [item.code, item.title, []] for item in shown.occupations.values()}
    old = {
        item.code: [item.code, item.title, [*item.became]]
        for item in tables.old_occupations.values()
    }
    asked = [*new, *old]
    own = finder if language == "en" else french_finder
    assert own.named(asked) == [*new.values(), *old.values()]
    assert own.named(["00000", "0000", "7231"]) == [None, None, old.get("7231")]


def test_every_old_code_leads_to_what_it_became_and_to_itself(
    finder: Finder, tables: Tables
) -> None:
    olds = list(tables.old_occupations.values())
    codes, titles = [item.code for item in olds], [item.title for item in olds]
    for item, reply in zip(olds, finder.ask(codes), strict=True):
        first = reply.found[: len(item.became)]
        assert {code for code, _, _ in first} == set(item.became), item.code
        assert {shown for _, _, shown in first} == {f"{item.code} {item.title}"}
    found = [reply.codes[0] for reply in finder.ask([*codes, *titles], "2016")]
    assert found == codes * 2


def test_an_old_code_is_found_by_what_it_became(finder: Finder, tables: Tables) -> None:
    new = list(tables.old_codes)
    for code, reply in zip(new, finder.ask(new, "2016"), strict=True):
        assert set(tables.old_codes[code]) <= set(reply.codes), code


def test_the_order_of_words_and_their_ends_do_not_matter(finder: Finder, tables: Tables) -> None:
    some = random.Random(1).sample([title for of in tables.titles.values() for title in of], 400)
    asked = []
    for title in some:
        words = _bare(title).replace("'", "").split()
        random.Random(title).shuffle(words)
        asked.append(" ".join(words))
    of = {title: code for code, titles in tables.titles.items() for title in titles}
    for title, reply in zip(some, finder.ask(asked), strict=True):
        assert reply.all
        assert of[title] in reply.codes, title


# Any signs at all, and what somebody may have meant by them.
TEXTS = st.text(max_size=60) | st.text("acdeinorst éœ-'./0123456789", max_size=60)


@given(st.lists(TEXTS, max_size=4))
def test_no_text_breaks_the_search(finder: Finder, texts: list[str]) -> None:
    for version in get_args(Classification):
        for reply in finder.ask(texts, version, loaded=True):
            assert len(set(reply.codes)) == len(reply.codes)


@pytest.mark.parametrize("loaded", [False, True])
def test_a_slip_is_forgiven_and_said(finder: Finder, loaded: bool) -> None:
    slips = {
        "enginer civil": "21300",
        "elektrician": "72200",
        "pysician": "31102",
        "carpnter": "72310",
        "softwear develper": "21232",
        "nusre": "31301",
    }
    for (typed, code), reply in zip(
        slips.items(), finder.ask([*slips], loaded=loaded), strict=True
    ):
        assert code in reply.codes, typed
        assert not reply.all


def test_what_fits_best_comes_first(finder: Finder) -> None:
    cook, part, over, none = finder.ask(["cook", "carp", "72310 carpenters", "qqqq"])
    assert cook.found[0] == ("63200", "job", "cook")
    assert part.found[0] == ("72310", "title", "Carpenters")
    assert over.codes[0] == "72310"
    assert not over.all
    assert none.found == []


@dataclass(frozen=True)
class Query:
    """Store what somebody may type and the codes of NOC 2021 that answer it.

    Written from what people say in Canada: abbreviations on job advertisements and in forums of
    newcomers, names of licences and certificates, slips of the keys as they are seen there, and
    French job names in daily use, in job boards and in lists of jobs that newspapers print. A third
    was held back while the search was made.
    """

    group: str
    text: str
    codes: frozenset[str]
    held_back: bool


def _queries(root: Path) -> list[Query]:
    with (root / "tests/site/finder/queries.csv").open(encoding="utf-8", newline="") as file:
        return [
            Query(
                row["group"],
                row["query"],
                frozenset(row["nocs"].split()),
                row["held_back"] == "yes",
            )
            for row in csv.DictReader(file)
        ]


@pytest.mark.parametrize("group", ["everyday", "forms", "french"])
def test_what_people_type_finds_their_occupation(finder: Finder, root: Path, group: str) -> None:
    _most_find_theirs(finder, root, group)


@pytest.mark.parametrize("group", ["everyday", "french", "french page"])
def test_it_does_so_on_a_french_page(french_finder: Finder, root: Path, group: str) -> None:
    _most_find_theirs(french_finder, root, group)


def _most_find_theirs(finder: Finder, root: Path, group: str) -> None:
    queries = [query for query in _queries(root) if query.group == group]
    replies = finder.ask([query.text for query in queries])
    found = list(zip(queries, replies, strict=True))
    second = [query for query, reply in found if not query.codes & {*reply.codes[:1]}]
    sixth = [query for query, reply in found if not query.codes & {*reply.codes[:5]}]
    for query, reply in found:
        if query in second:
            print(query.text, sorted(query.codes), reply.found[:5])
    assert len(second) <= 0.15 * len(queries), second
    assert len(sixth) <= 0.03 * len(queries), sixth


def test_every_everyday_name_leads_to_its_codes_in_order(finder: Finder, root: Path) -> None:
    with (root / "content/reference/everyday_names.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    replies = finder.ask([row["name"] for row in rows])
    for row, reply in zip(rows, replies, strict=True):
        codes = row["nocs"].split()
        assert reply.codes[: len(codes)] == codes, row["name"]


def test_one_common_word_does_not_find_what_another_job_is(finder: Finder) -> None:
    typed = ["unicorn worker", "blockchain specialist", "zorbing manager"]
    assert [reply.found for reply in finder.ask(typed)] == [[], [], []]


def test_names_of_2016_are_found_in_french_and_by_everyday_names(finder: Finder) -> None:
    for reply in finder.ask(["PSW", "Préposé aux bénéficiaires"], "2016"):
        assert reply.codes[0] == "3413"


def test_a_french_job_title_leads_to_its_code(finder: Finder, tables: Tables) -> None:
    titles = [(title, code) for code, of in tables.titles_fr.items() for title in of][::20]
    replies = finder.ask([_for_women(title) for title, _ in titles], loaded=True)
    for (title, code), reply in zip(titles, replies, strict=True):
        assert code in reply.codes, title


def test_a_french_page_finds_each_french_job_title_first(
    french_finder: Finder, tables: Tables
) -> None:
    titles = [(title, code) for code, of in tables.titles_fr.items() for title in of][::6]
    for form in (_for_men, _for_women):
        asked = [_bare(form(title)).upper() for title, _ in titles]
        for (title, code), reply in zip(titles, french_finder.ask(asked), strict=True):
            assert reply.codes[:1] == [code], title
            assert reply.all


def test_a_french_page_has_all_job_titles_and_english_ones_where_they_are_wanted(
    french_finder: Finder, tables: Tables
) -> None:
    jobs = {(code, title) for code, of in tables.titles_fr.items() for title in of}
    assert set(french_finder.jobs()) == jobs
    titles = [(title, code) for code, of in tables.titles.items() for title in of][::20]
    replies = french_finder.ask([title for title, _ in titles], loaded=True)
    for (title, code), reply in zip(titles, replies, strict=True):
        assert code in reply.codes, title


def test_the_built_site_has_the_names(site: Path, tables: Tables) -> None:
    (path,) = site.glob(f"assets/*/{names_file('en')}")
    assert path.read_bytes() == occupation_names(tables, "en")
    (path,) = site.glob(f"assets/*/{more_names_file('en')}")
    assert path.read_bytes() == more_names(tables, "en")


# On the wire, for everybody who touches a form that asks for an occupation.
@pytest.mark.parametrize(("language", "most"), [("en", 150_000), ("fr", 200_000)])
def test_the_names_are_light(tables: Tables, language: str, most: int) -> None:
    assert len(brotli.compress(occupation_names(tables, language))) < most


def _for_men(title: str) -> str:
    """Return the first form of a title that has two: adjoint exécutif."""
    if title.count("/") != 1:
        return title
    own, other = (form.split(" ") for form in title.split("/"))
    return " ".join([*own, *other[len(own) :]])


def _for_women(title: str) -> str:
    """Return the second form of a title that has two: adjointe exécutive."""
    return title.rsplit("/", maxsplit=1)[-1] if title.count("/") < 2 else title


def _bare(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
