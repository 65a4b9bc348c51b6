"""The pages of docs/how-to/ are followed on a copy of the project.

Each change is made as its page says, and what changed is compared with the files that the page
names. At the end one run of the tests that the pages name has to pass on all changes together.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.support.checkouts import share_cache

PAGES = ROOT / "docs/how-to"


@dataclass(frozen=True)
class Page:
    """Store what a page says: patterns of the files that change, and what is run."""

    name: str
    files: tuple[str, ...]
    commands: tuple[str, ...]

    def names(self, path: str) -> bool:
        return any(re.fullmatch(pattern, path) for pattern in self.files)


def page(name: str) -> Page:
    text = (PAGES / f"{name}.md").read_text("utf-8")
    listed = re.search(r"^## Files\n\n((?:- .*\n(?:  .*\n)*)+)", text, re.M)
    run = re.search(r"^## Run\n\n```\n(.*?)```", text, re.M | re.S)
    assert listed, name
    assert run, name
    paths = re.findall(r"^- `([^`]+)`", listed[1], re.M)
    patterns = [re.sub(r"<[^>]+>", "[^/]+", re.escape(path).replace(r"\ ", " ")) for path in paths]
    return Page(name, tuple(patterns), tuple(run[1].splitlines()))


@dataclass(frozen=True)
class Copy:
    """Store a copy of the project with a history of its own."""

    folder: Path

    def run(self, *command: str) -> str:
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST")}
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert not done.returncode, f"{command}\n{done.stdout[-6000:]}\n{done.stderr[-3000:]}"
        return done.stdout

    def invoke(self, *words: str) -> str:
        return self.run(sys.executable, "-m", "invoke", *words)

    def write(self, path: str, text: str) -> None:
        place = self.folder / path
        assert not place.exists(), path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")

    def read(self, path: str) -> str:
        return (self.folder / path).read_text("utf-8")

    def replace(self, path: str, old: str, new: str) -> None:
        text = self.read(path)
        assert text.count(old) == 1, f"{path}: {old!r}"
        (self.folder / path).write_text(text.replace(old, new), "utf-8")

    def git(self, *words: str) -> str:
        own = ("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "gc.auto=0")
        return self.run("git", *own, *words)

    def changed(self) -> list[str]:
        """Return the paths that changed since the last call, and keep the change."""
        self.git("add", "--all")
        paths = self.git("diff", "--cached", "--name-only").split()
        self.git("commit", "--quiet", "--message", "a change")
        return paths


@pytest.fixture(scope="module")
def copy(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    copy = Copy(tmp_path_factory.mktemp("how-to"))
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    for path in filter(None, listed.stdout.split("\0")):
        if (root / path).is_file():
            place = copy.folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / path, place)
    (copy.folder / "node_modules").symlink_to(root / "node_modules")
    share_cache(copy.folder, root)
    copy.git("init", "--quiet")
    copy.changed()
    return copy


def add_a_draw(copy: Copy) -> None:
    answers = {
        "date": "November 19, 2026",
        "stream": "Ontario Workforce Priority: TEER 0–3",
        "target": "Candidates of a test of the how-to",
        "region": "-",
        "invitations": "321",
        "score": "60 and above",
        "profiles-from": "August 4, 2026",
        "profiles-to": "November 18, 2026",
        "nocs": "-",
        "complete": "-",
        "sources": "https://www.ontario.ca/page/a-page-of-this-test",
        "note": "-",
    }
    copy.invoke("new-draw", "--no-questions", *(f"--{k}={v}" for k, v in answers.items()))


def change_a_page(copy: Copy) -> None:
    copy.replace(
        "theme/templates/feeds.html",
        "{% block content %}\n",
        '{% block content %}\n<p class="how-to">{{ _("A sentence of a test.") }}</p>\n',
    )
    sheet = copy.folder / "theme/static/site.css"
    sheet.write_text(sheet.read_text("utf-8") + ".how-to { font-weight: bold; }\n", "utf-8")
    copy.invoke("catalogs")


def add_an_api_field(copy: Copy) -> None:
    shapes = "plugins/site/api/shapes.py"
    first, second, third = re.findall(
        r'^SCHEMA_VERSION = "(\d+)\.(\d+)\.(\d+)"', copy.read(shapes), re.M
    )[0]
    version = f"{first}.{int(second) + 1}.0"
    copy.replace(shapes, f'"{first}.{second}.{third}"', f'"{version}"')
    copy.replace(
        shapes,
        '    draws_total: int = Field(description="draws that named it, by its code or by an older one")\n'
        "    last_draw: Day | None\n",
        '    draws_total: int = Field(description="draws that named it, by its code or by an older one")\n'
        "    last_draw: Day | None\n"
        '    first_draw: Day | None = Field(description="day of the first draw that named it")\n',
    )
    copy.replace(
        "plugins/site/api/occupation_entries.py",
        "        last_draw=mentions[0].record.draw.date if mentions else None,\n",
        "        last_draw=mentions[0].record.draw.date if mentions else None,\n"
        "        first_draw=mentions[-1].record.draw.date if mentions else None,\n",
    )
    newest = re.search(r"^## Open data .*\n", copy.read("CHANGELOG.md"), re.M)
    assert newest
    copy.replace(
        "CHANGELOG.md",
        newest[0],
        f"## Open data {version} – 2026-11-30\n\n### Added\n\n- Occupations: `first_draw`.\n\n{newest[0]}",
    )


def add_a_points_grid(copy: Copy) -> None:
    before, after = "checker/points/eoi_2026.py", "checker/points/eoi_2027.py"
    text = copy.read(before)
    copy.replace(before, 'days("2026-07-20")', 'days("2026-07-20", "2027-01-14")')
    copy.write(
        after,
        text.replace("of 2026", "of 2027")
        .replace('"oinp-eoi-2026"', '"oinp-eoi-2027"')
        .replace('days("2026-07-20")', 'days("2027-01-15")')
        .replace("((40, 15), ", "((45, 15), "),
    )
    rooms = "checker/points/__init__.py"
    copy.replace(rooms, "eoi_2026, ", "eoi_2026, eoi_2027, ")
    copy.replace(rooms, "eoi_2026.GRID, ", "eoi_2026.GRID, eoi_2027.GRID, ")
    copy.write(
        "tests/checker/points/test_eoi_2027.py",
        "from checker.points import eoi_2027\n\n\n"
        "def test_the_grid_gives_its_sum() -> None:\n"
        '    assert eoi_2027.GRID.most("ontario-workforce-priority-teer-0-3") == 130\n',
    )
    guide = "content/guides/how-scores-work.md"
    (line,) = re.findall(r"^\| \[2026\]\(/guides/oinp-eoi-2026/\).*\n", copy.read(guide), re.M)
    copy.replace(guide, line, line + line.replace("2026", "2027", 2))
    copy.invoke("catalogs")


def translate(copy: Copy) -> None:
    copy.invoke("catalogs", "--language", "uk")
    copy.replace("pelicanconf.py", 'LANGUAGES = ("en"', 'LANGUAGES = ("en", "uk"')
    said = copy.invoke("translations", "uk")
    found = re.search(r"^(.*guides/glossary)\.md: .*english: '(\w+)'", said, re.M)
    assert found
    copy.write(
        f"{found[1]}.uk.md",
        f"---\nenglish: '{found[2]}'\ntitle: Слова\nsummary: Слова, які тут стоять.\n---\n\nСлова.\n",
    )
    copy.invoke("translations", "uk")


def change_a_rule(copy: Copy) -> None:
    stream = "ontario-workforce-priority-teer-0-3"
    path = f"checker/pathways/{stream.replace('-', '_')}.py"
    old = re.search(
        r'        Rule\(\n            "OWP03-06".*?\n        \),\n', copy.read(path), re.S
    )
    assert old
    kept = old[0].replace("workforce.IN_FORCE", 'days("2026-06-25", "2026-11-24")')
    new = (
        old[0]
        .replace("OWP03-06", "OWP03-99")
        .replace("6 months", "9 months")
        .replace("MONTHS_IN_JOB, 6", "MONTHS_IN_JOB, 9")
        .replace("workforce.IN_FORCE", 'days("2026-11-25")')
    )
    assert new.count("9 months") == 2
    copy.replace(path, old[0], kept + new)
    copy.replace(
        path,
        "from checker.pathways.common import",
        "from checker.base.period import days\nfrom checker.pathways.common import",
    )
    cases = f"tests/rules/{stream}/04-experience.yaml"
    copy.replace(
        cases, "- name: Six months in the job\n", CASES + "- name: Six months in the job\n"
    )
    copy.write(
        "content/changes/2026-11-25-nine-months.md",
        "---\ndate: '2026-11-25'\nprecision: day\ntitle: Nine months in the job and not six\n"
        f"kind: rules\nstreams:\n  - {stream}\nconfidence: medium\nsources:\n"
        "  - https://www.ontario.ca/page/a-page-of-this-test\n---\nFrom this day nine months are asked.\n",
    )


CASES = """\
- name: Nine months in the job, after the change of a test
  on: "2026-11-25"
  answers:
    months_in_offer_position: 9
  expect:
    verdict: unknown
    rules:
      OWP03-99: met
  why: "OWP03-99: nine months from 25 November 2026 on, by a page of a test."

- name: Eight months in the job and no other way, after the change of a test
  on: "2026-11-25"
  answers:
    months_in_offer_position: 8
    months_in_noc_last_5_years: 23
    noc_requires_ontario_licence: false
    ontario_credential: none
  expect:
    verdict: not_met
    rules:
      OWP03-99: not_met
  why: "OWP03-99: 8 of 9 months, and each other way fails."

- name: Nobody knows how many months, after the change of a test
  on: "2026-11-25"
  answers: {has_job_offer: true}
  expect:
    verdict: unknown
    rules:
      OWP03-99: unknown
  why: "OWP03-99: the months were not answered."

- name: Six months in the job on the day before the change of a test
  on: "2026-11-24"
  answers:
    months_in_offer_position: 6
  expect:
    verdict: unknown
    rules:
      OWP03-06: met
  why: "OWP03-06: 6 months until 24 November 2026."

"""

STUB = '''"""A stream of a test of the how-to."""

from datetime import date

from checker import questions as q
from checker.base.citation import copy
from checker.base.period import days
from checker.rules.expressions import Is
from checker.rules.rule import Pathway, Requirement, Rule
from checker.sources import ontario_ca
from checker.streams.stream import Phase, Status, Stream

STREAM = Stream(
    slug="stream-of-a-test",
    order=90,
    title="Stream of a test",
    short="Test stream",
    family="Streams of a test",
    law="",
    phases=(
        Phase(date(2026, 11, 2), Status.OPEN, "Opened.", copy(ontario_ca.WORKFORCE_PRIORITY)),
    ),
)

JOB_OFFER = Requirement(
    "Job offer",
    rules=(
        Rule(
            "TEST-01",
            title="Job offer",
            says="The person needs a job offer from an employer in Ontario.",
            test=Is(q.HAS_OFFER),
            in_force=days("2026-11-02"),
            citation=copy(ontario_ca.WORKFORCE_PRIORITY),
        ),
    ),
)

PATHWAY = Pathway(STREAM.slug, requirements=(JOB_OFFER,))
'''

STUB_CASES = """\
- name: An offer is all that the stub asks
  on: "2026-11-22"
  answers:
    has_job_offer: true
  expect:
    verdict: met
    rules:
      TEST-01: met
  why: "TEST-01: a job offer."

- name: No offer
  on: "2026-11-22"
  answers:
    has_job_offer: false
  expect:
    verdict: not_met
    rules:
      TEST-01: not_met
  why: "TEST-01: no job offer."

- name: Not answered
  on: "2026-11-22"
  answers: {}
  expect:
    verdict: unknown
    rules:
      TEST-01: unknown
  why: "TEST-01: nothing was said of an offer."
"""


def add_a_stream(copy: Copy) -> None:
    slug = "stream-of-a-test"
    copy.write(f"checker/pathways/{slug.replace('-', '_')}.py", STUB)
    copy.write(
        f"content/streams/{slug}.md",
        "---\nsummary: A stream that a test adds, to see what has to change for it.\nsources:\n"
        "  - https://www.ontario.ca/page/a-page-of-this-test\n---\n"
        "## What it is for\n\nA stream of a test.\n",
    )
    copy.write(f"tests/rules/{slug}/01-job-offer.yaml", STUB_CASES)


FOLLOWED: dict[str, Callable[[Copy], None]] = {
    "add-a-draw": add_a_draw,
    "change-a-rule": change_a_rule,
    "add-a-stream": add_a_stream,
    "change-a-page": change_a_page,
    "add-an-api-field": add_an_api_field,
    "add-a-points-grid": add_a_points_grid,
    "translate": translate,
}


@pytest.fixture(scope="module")
def followed(copy: Copy) -> dict[str, list[str]]:
    """Follow each page; return the paths that it changed."""
    changes = {}
    for name, follow in FOLLOWED.items():
        follow(copy)
        for command in page(name).commands:
            program, *words = command.split()
            if program == "invoke":
                copy.invoke(*words)
        changes[name] = copy.changed()
    return changes


@pytest.mark.parametrize("name", FOLLOWED)
def test_a_change_touches_the_files_that_its_page_names(
    followed: dict[str, list[str]], name: str
) -> None:
    changed = followed[name]
    print(len(changed), *changed)
    assert changed
    assert [path for path in changed if not page(name).names(path)] == []


def test_the_checks_that_the_pages_name_pass_on_all_changes(
    copy: Copy, followed: dict[str, list[str]]
) -> None:
    # Another language would only double the pages that the tests build.
    copy.git("checkout", "--quiet", "HEAD~1")
    named: dict[str, None] = {}
    for name in followed:
        for command in page(name).commands:
            words = command.split()
            if words[:3] == ["python", "-m", "pytest"]:
                named |= dict.fromkeys(words[3:])
    # It takes long and finds nothing of its own here: the run of all tests reads the same templates.
    but = ("--deselect", "tests/site/test_site.py::test_every_page_is_valid_html")
    copy.run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *named, *but)


def test_every_page_is_followed() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} - {"README"} == FOLLOWED.keys()
