"""The reference tables: occupations, groups, the NOC 2016 concordance, names, wages, licences."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from checker.reference.tables import TABLES, Reference, Wage, parse_reference


@dataclass(frozen=True, slots=True)
class Occupation:
    """Store one of the 516 unit groups of NOC 2021; `title` is in the language of its tables."""

    code: str
    title: str
    title_en: str
    title_fr: str
    teer: int


@dataclass(frozen=True, slots=True)
class NocGroup:
    """Store a group above the occupations: broad (1 digit), major (2), sub-major (3), minor (4).

    `title` is in the language of its tables.
    """

    level: str
    code: str
    title: str
    title_en: str
    title_fr: str
    parent: str | None


@dataclass(frozen=True, slots=True)
class OldOccupation:
    """Store a NOC 2016 unit group and the NOC 2021 codes it became."""

    code: str
    title: str
    became: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EverydayName:
    """Store what people call an occupation; `place` is 0 for the likeliest of those so called."""

    name: str
    place: int


@dataclass(frozen=True, slots=True)
class Licence:
    """Store a note on a licence or compulsory trade; guidance for a warning, not a legal list."""

    noc: str
    rule: str
    scope: str
    occupation: str
    regulator: str
    confidence: str
    note: str


@dataclass(frozen=True)
class Tables:
    """Store every reference table, parsed."""

    occupations: Mapping[str, Occupation]
    groups: Mapping[str, NocGroup]
    old_occupations: Mapping[str, OldOccupation]
    titles: Mapping[str, tuple[str, ...]]
    titles_fr: Mapping[str, tuple[str, ...]]
    everyday: Mapping[str, tuple[EverydayName, ...]]
    licences: Mapping[str, tuple[Licence, ...]]
    checker: Reference
    wages: Mapping[str, tuple[Wage, ...]]
    words_fr: Mapping[str, str]

    @cached_property
    def old_codes(self) -> Mapping[str, tuple[str, ...]]:
        """Return the NOC 2016 codes that each NOC 2021 code came from."""
        result: dict[str, list[str]] = defaultdict(list)
        for old in self.old_occupations.values():
            for code in old.became:
                result[code].append(old.code)
        return {code: tuple(sorted(olds)) for code, olds in result.items()}

    @cached_property
    def wage_regions(self) -> Mapping[str, str]:
        """Return the regions that wages are published for, by their codes: all Ontario, then each."""
        names = {wage.region_code: wage.region for of in self.wages.values() for wage in of}
        return dict(sorted(names.items()))

    @property
    def broad_groups(self) -> tuple[NocGroup, ...]:
        """Return the ten broad categories."""
        return tuple(group for group in self.groups.values() if group.parent is None)

    def words_in(self, code: str) -> Mapping[str, str]:
        """Return what words of draws and of tables are in a language, by the English ones."""
        return self.words_fr if code == "fr" else {}

    def in_language(self, code: str) -> "Tables":
        """Return tables whose titles of occupations and groups are the official ones of a language."""
        return self._in_french() if code == "fr" else self

    def _in_french(self) -> "Tables":
        return replace(
            self,
            occupations={
                code: replace(item, title=item.title_fr) for code, item in self.occupations.items()
            },
            groups={code: replace(item, title=item.title_fr) for code, item in self.groups.items()},
        )

    def ancestors(self, code: str) -> tuple[NocGroup, ...]:
        """Return the groups above a code, broadest first; each code begins with its group's."""
        return tuple(
            self.groups[code[:size]] for size in range(1, len(code)) if code[:size] in self.groups
        )

    def subgroups(self, code: str) -> tuple[NocGroup, ...]:
        """Return the groups one level below a group."""
        return tuple(group for group in self.groups.values() if group.parent == code)

    def members(self, code: str) -> tuple[Occupation, ...]:
        """Return the occupations of a group."""
        return tuple(item for item in self.occupations.values() if item.code.startswith(code))


def read_tables(folder: Path) -> Tables:
    """Read the tables of `content/reference`; OSError or KeyError where one is missing or torn."""
    noc_csv = (folder / "noc2021.csv").read_text("utf-8")
    reference = parse_reference(*((folder / name).read_text("utf-8") for name in TABLES))
    return Tables(
        occupations={
            row["code"]: Occupation(row["code"], *_titles_of(row), int(row["teer"]))
            for row in csv.DictReader(noc_csv.splitlines())
        },
        groups={
            row["code"]: NocGroup(
                row["level"], row["code"], *_titles_of(row), row["parent"] or None
            )
            for row in _rows(folder / "noc_groups.csv")
        },
        old_occupations=_old_occupations(folder / "noc2016_to_2021.csv"),
        titles=_titles(folder / "titles_index.csv"),
        titles_fr=_titles_fr(folder / "titles_index_fr.csv"),
        everyday=_everyday(folder / "everyday_names.csv"),
        licences=_licences(folder / "regulated_ontario.csv"),
        checker=reference,
        wages=_wages(reference),
        words_fr={row["english"]: row["french"] for row in _rows(folder / "record_words_fr.csv")},
    )


def _titles_of(row: Mapping[str, str]) -> tuple[str, str, str]:
    """Return the title, which is in English, then that in English and that in French."""
    return row["title_en"], row["title_en"], row["title_fr"]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _old_occupations(path: Path) -> dict[str, OldOccupation]:
    names: dict[str, str] = {}
    became: dict[str, list[str]] = defaultdict(list)
    for row in _rows(path):
        names[row["noc2016"]] = row["title2016_en"]
        became[row["noc2016"]].append(row["noc2021"])
    return {
        code: OldOccupation(code, name, tuple(sorted(became[code]))) for code, name in names.items()
    }


def _titles(path: Path) -> dict[str, tuple[str, ...]]:
    # The classification's own illustrations come first: they are the ones people know.
    found: dict[str, list[tuple[bool, str]]] = defaultdict(list)
    for row in _rows(path):
        found[row["noc"]].append((row["kind"] != "illustrative", row["title_en"]))
    return {code: tuple(title for _, title in sorted(titles)) for code, titles in found.items()}


def _titles_fr(path: Path) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in _rows(path):
        found[row["noc"]].append(row["title_fr"])
    return {code: tuple(titles) for code, titles in found.items()}


def _everyday(path: Path) -> dict[str, tuple[EverydayName, ...]]:
    found: dict[str, list[EverydayName]] = defaultdict(list)
    for row in _rows(path):
        for place, code in enumerate((row["nocs"] or "").split()):
            found[code].append(EverydayName(row["name"], place))
    return {code: tuple(names) for code, names in found.items()}


def _licences(path: Path) -> dict[str, tuple[Licence, ...]]:
    found: dict[str, list[Licence]] = defaultdict(list)
    for row in _rows(path):
        found[row["noc"]].append(
            Licence(
                row["noc"],
                row["rule"],
                row["scope"],
                row["occupation"],
                row["regulator"],
                row["confidence"],
                row["note"],
            )
        )
    return {code: tuple(items) for code, items in found.items()}


def _wages(reference: Reference) -> dict[str, tuple[Wage, ...]]:
    found: dict[str, list[Wage]] = defaultdict(list)
    for (noc, _), (newest, *_) in sorted(reference.wages.items()):
        found[noc].append(newest)
    return {code: tuple(items) for code, items in found.items()}
