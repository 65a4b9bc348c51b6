"""The occupation search, by the modules that the browser runs: every name leads to its code."""

import csv
import json
import random
import subprocess
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.record.dataset import Dataset
from plugins.record.reference_tables import Tables
from plugins.site.occupation_names import MORE_NAMES, more_names, names_file, occupation_names

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
    root: Path
    names: Path
    more: Path

    def ask(self, **searches: list[str]) -> dict[str, list[Reply]]:
        """Search for each text; keys are `noc_2016` and `noc_2021`."""
        replies = self._run({key.removeprefix("noc_"): of for key, of in searches.items()})
        return {
            key: [Reply(item["all"], [(*hit,) for hit in item["found"]]) for item in replies[year]]
            for key in searches
            for year in [key.removeprefix("noc_")]
        }

    def jobs(self) -> list[tuple[str, str]]:
        return [(code, title) for code, title in self._run({})["jobs"]]

    def _run(self, searches: dict[str, list[str]]) -> dict[str, list]:  # type: ignore[type-arg] # JSON
        asked = {
            "modules": (self.root / "theme/static/occupations").as_uri(),
            "names": str(self.names),
            "more": str(self.more),
            "searches": searches,
        }
        done = subprocess.run(
            ["node", str(self.root / "tests/site/finder/find.mjs")],
            input=json.dumps(asked),
            capture_output=True,
            text=True,
            check=False,
        )
        assert not done.returncode, done.stderr[-2000:]
        replies: dict[str, list] = json.loads(done.stdout)  # type: ignore[type-arg] # JSON
        return replies


@pytest.fixture(scope="module")
def tables(dataset: Dataset) -> Tables:
    return dataset.tables


@pytest.fixture(scope="module")
def finder(root: Path, tables: Tables, tmp_path_factory: pytest.TempPathFactory) -> Finder:
    folder = tmp_path_factory.mktemp("names")
    names, more = folder / "names.txt", folder / "more.txt"
    names.write_bytes(occupation_names(tables))
    more.write_bytes(more_names(tables))
    return Finder(root, names, more)


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
    replies = finder.ask(noc_2021=asked)["noc_2021"]
    for (title, code), reply in zip(titles, replies, strict=True):
        assert reply.codes[:1] == [code], title
        assert reply.all


def test_every_code_and_title_leads_to_its_occupation(finder: Finder, tables: Tables) -> None:
    occupations = list(tables.occupations.values())
    asked = [text for item in occupations for text in (item.code, f"NOC {item.code}", item.title)]
    replies = iter(finder.ask(noc_2021=asked)["noc_2021"])
    for item in occupations:
        assert [next(replies).codes[0] for _ in range(3)] == [item.code] * 3


def test_every_old_code_leads_to_what_it_became_and_to_itself(
    finder: Finder, tables: Tables
) -> None:
    olds = list(tables.old_occupations.values())
    codes, titles = [item.code for item in olds], [item.title for item in olds]
    replies = finder.ask(noc_2021=codes, noc_2016=[*codes, *titles])
    for item, reply in zip(olds, replies["noc_2021"], strict=True):
        first = reply.found[: len(item.became)]
        assert {code for code, _, _ in first} == set(item.became), item.code
        assert {shown for _, _, shown in first} == {f"{item.code} {item.title}"}
    found = [reply.codes[0] for reply in replies["noc_2016"]]
    assert found == codes * 2


def test_an_old_code_is_found_by_what_it_became(finder: Finder, tables: Tables) -> None:
    new = list(tables.old_codes)
    for code, reply in zip(new, finder.ask(noc_2016=new)["noc_2016"], strict=True):
        assert set(tables.old_codes[code]) <= set(reply.codes), code


def test_the_order_of_words_and_their_ends_do_not_matter(finder: Finder, tables: Tables) -> None:
    some = random.Random(1).sample([title for of in tables.titles.values() for title in of], 400)
    asked = []
    for title in some:
        words = _bare(title).replace("'", "").split()
        random.Random(title).shuffle(words)
        asked.append(" ".join(words))
    of = {title: code for code, titles in tables.titles.items() for title in titles}
    for title, reply in zip(some, finder.ask(noc_2021=asked)["noc_2021"], strict=True):
        assert reply.all
        assert of[title] in reply.codes, title


# Few examples of many texts: each example starts a process.
@settings(max_examples=5)
@given(st.lists(st.text(max_size=60), min_size=300, max_size=300))
def test_no_text_breaks_the_search(finder: Finder, texts: list[str]) -> None:
    searches = finder.ask(noc_2021=texts, noc_2016=texts)
    for reply in (*searches["noc_2021"], *searches["noc_2016"]):
        assert len(set(reply.codes)) == len(reply.codes)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("enginer civil", "21300"),
        ("elektrician", "72200"),
        ("pysician", "31102"),
        ("carpnter", "72310"),
        ("softwear develper", "21232"),
        ("nusre", "31301"),
    ],
)
def test_a_slip_is_forgiven_and_said(finder: Finder, typed: str, code: str) -> None:
    (reply,) = finder.ask(noc_2021=[typed])["noc_2021"]
    assert code in reply.codes
    assert not reply.all


def test_what_fits_best_comes_first(finder: Finder) -> None:
    cook, part, over, none = finder.ask(
        noc_2021=["cook", "carp", "72310 carpenters", "qqqq"],
    )["noc_2021"]
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
    French job names in daily use. A third was held back while the search was made.
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
    queries = [query for query in _queries(root) if query.group == group]
    replies = finder.ask(noc_2021=[query.text for query in queries])["noc_2021"]
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
    replies = finder.ask(noc_2021=[row["name"] for row in rows])["noc_2021"]
    for row, reply in zip(rows, replies, strict=True):
        codes = row["nocs"].split()
        assert reply.codes[: len(codes)] == codes, row["name"]


@pytest.mark.parametrize("typed", ["unicorn worker", "blockchain specialist", "zorbing manager"])
def test_one_common_word_does_not_find_what_another_job_is(finder: Finder, typed: str) -> None:
    (reply,) = finder.ask(noc_2021=[typed])["noc_2021"]
    assert reply.found == []


def test_names_of_2016_are_found_in_french_and_by_everyday_names(finder: Finder) -> None:
    for reply in finder.ask(noc_2016=["PSW", "Préposé aux bénéficiaires"])["noc_2016"]:
        assert reply.codes[0] == "3413"


def test_a_french_job_title_leads_to_its_code(finder: Finder, tables: Tables) -> None:
    titles = [(title, code) for code, of in tables.titles_fr.items() for title in of][::20]
    # As a woman types it, who knows her own form only; a title with more forms is a list of them.
    single = [(title.split("/")[-1], code) for title, code in titles if title.count("/") < 2]
    replies = finder.ask(noc_2021=["zzzz", *(title for title, _ in single)])["noc_2021"][1:]
    for (title, code), reply in zip(single, replies, strict=True):
        assert code in reply.codes, title


def test_the_built_site_has_the_names(site: Path, tables: Tables) -> None:
    (path,) = site.glob(f"assets/*/{names_file('en')}")
    assert path.read_bytes() == occupation_names(tables)
    (path,) = site.glob(f"assets/*/{MORE_NAMES}")
    assert path.read_bytes() == more_names(tables)


def _bare(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
