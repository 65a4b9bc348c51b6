"""The built site: every page is there, every link leads somewhere, every page is valid HTML."""

import shutil
import subprocess
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from checker.answers.questionnaire import questions
from checker.pathways import STREAMS
from plugins.record.dataset import Dataset
from tests.support.english_part import in_english

ADDRESS = "https://oinp-record.example"
ANSWERS = {question.name for question in questions()}
# What an address may say to a page behind its #: to the checker answers, by the name of a question.
SAID = {
    "/checker/": {"start", "stream", "on"} | ANSWERS,
    "/checker/score/": {"stream", "on"} | ANSWERS,
    "/checker/crs/": {"on"} | ANSWERS,
    "/report/": {"page", "passage"},
}


@dataclass
class Links(HTMLParser):
    """Gather the ids of a page, its links, and whatever would run or load a script inline."""

    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if identifier := values.get("id"):
            assert identifier not in self.ids, f"the id {identifier} twice"
            self.ids.add(identifier)
        self.links += [value for key in ("href", "src") if (value := values.get(key))]
        data = values.get("type") in ("application/json", "application/ld+json")
        if tag == "script" and "src" not in values and not data:
            self.inline.append(tag)
        self.inline += [key for key in values if key.startswith("on") or key == "style"]
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.headings.append(tag)


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Links]:
    """Parse every page, by its path on the site."""
    found = {}
    for path in site.rglob("*.html"):
        links = Links()
        links.feed(path.read_text("utf-8"))
        found["/" + path.relative_to(site).as_posix().removesuffix("index.html")] = links
    return found


def test_every_record_has_its_page(site: Path, dataset: Dataset) -> None:
    for record in dataset.draws:
        assert (site / record.url[1:] / "index.html").is_file()


def test_every_occupation_group_stream_year_and_guide_has_its_page(
    pages: dict[str, Links], dataset: Dataset
) -> None:
    occupations = [path for path in pages if _is_code(path, 5)]
    assert len(occupations) == 516
    groups = [path for path in pages for digits in range(1, 5) if _is_code(path, digits)]
    assert len(groups) == 10 + 45 + 89 + 162
    for stream in STREAMS:
        assert f"/streams/{stream.slug}/" in pages
    for year in dataset.years:
        assert f"/draws/{year}/" in pages
    for text in dataset.guides:
        assert f"/guides/{text.slug}/" in pages


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/404.html",
        "/about/",
        "/changes/",
        "/checker/",
        "/checker/crs/",
        "/checker/score/",
        "/contribute/",
        "/draws/",
        "/feeds/",
        "/guides/",
        "/occupations/",
        "/open-data/",
        "/privacy/",
        "/rules/",
        "/rules/ontario-workforce-priority-teer-0-3/",
        "/streams/",
    ],
)
def test_the_addresses_of_the_design(pages: dict[str, Links], path: str) -> None:
    assert path in pages


def test_no_link_is_dead(site: Path, pages: dict[str, Links]) -> None:
    dead = set()
    for path, page in pages.items():
        for link in page.links:
            target = _own(link)
            if target is None:
                continue
            place, _, fragment = target.partition("#")
            place = place or path
            if place in pages:
                if (said := SAID.get(in_english(place))) and "=" in fragment:
                    if not parse_qs(fragment).keys() <= said:
                        dead.add(f"{path} -> {link}")
                elif fragment and fragment not in pages[place].ids:
                    dead.add(f"{path} -> {link}")
            elif not (site / unquote(place)[1:]).is_file():
                dead.add(f"{path} -> {link}")
    assert not dead


def test_no_page_runs_anything_inline_or_loads_from_elsewhere(pages: dict[str, Links]) -> None:
    assert not {path: page.inline for path, page in pages.items() if page.inline}


def test_every_page_has_one_main_heading_and_skips_none(pages: dict[str, Links]) -> None:
    for path, page in pages.items():
        levels = [int(heading[1]) for heading in page.headings]
        assert levels.count(1) == 1, path
        assert levels[0] == 1, path
        for before, after in pairwise(levels):
            assert after <= before + 1, path


def test_the_sitemap_names_every_page_but_the_404_and_those_that_lead_on(
    site: Path, dataset: Dataset, pages: dict[str, Links]
) -> None:
    text = (site / "sitemap.xml").read_text("utf-8")
    unlisted = {"/404.html", *(url for record in dataset.draws for url in record.former_urls)}
    assert unlisted < pages.keys()
    for path in pages:
        assert (f"<loc>{ADDRESS}{path}</loc>" in text) == (in_english(path) not in unlisted)


def test_what_is_not_known_is_never_zero_or_blank(site: Path, dataset: Dataset) -> None:
    unknown = [record for record in dataset.draws if record.draw.invitations is None]
    assert unknown
    for record in unknown:
        assert "not known" in (site / record.url[1:] / "index.html").read_text("utf-8")


def test_an_old_code_is_crossed_in_sight(site: Path, dataset: Dataset) -> None:
    # NOC 2016 2174 became 21230, 21231 and others; the tech draws of 2019 named it.
    mention = next(item for item in dataset.mentions["21230"] if item.old)
    text = (site / "occupations/21230/index.html").read_text("utf-8")
    assert mention.record.draw.noc_version == 2016
    assert mention.old[0].code in text
    assert mention.record.url in text


def test_the_guide_on_licences_and_the_pages_of_licensed_occupations_lead_to_each_other(
    pages: dict[str, Links], dataset: Dataset
) -> None:
    guide = "/guides/licences-and-barriers/"
    led_to = {link for link in map(_own, pages[guide].links) if link}
    for code in dataset.tables.occupations:
        path = f"/occupations/{code}/"
        licensed = code in dataset.tables.licences
        assert (guide in map(_own, pages[path].links)) is licensed, path
        assert (path in led_to) is licensed, path


def test_an_occupation_that_no_draw_named_says_so(site: Path, dataset: Dataset) -> None:
    code = next(code for code in dataset.tables.occupations if code not in dataset.mentions)
    text = (site / "occupations" / code / "index.html").read_text("utf-8")
    assert "No known draw named" in text


def test_every_page_is_valid_html(root: Path, site: Path) -> None:
    java = shutil.which("java")
    if java is None:
        pytest.skip("the Nu HTML checker needs Java, and there is none")
    jar = root / "node_modules/vnu-jar/build/dist/vnu.jar"
    # The checker says nothing, and exits 0, when there is no error.
    run = subprocess.run(
        # It lives too short for the second compiler to pay.
        [
            java,
            "-XX:TieredStopAtLevel=1",
            "-Xss4m",
            "-jar",
            str(jar),
            "--errors-only",
            "--no-langdetect",
            "--skip-non-html",
            str(site),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr[:4000]) == (0, "")


def _is_code(path: str, digits: int) -> bool:
    parts = path.strip("/").split("/")
    return (
        len(parts) == 2
        and parts[0] == "occupations"
        and parts[1].isdecimal()
        and len(parts[1]) == digits
    )


def _own(link: str) -> str | None:
    """Return a link as a path of the site, None where it leads elsewhere."""
    if link.startswith(ADDRESS):
        return link.removeprefix(ADDRESS) or "/"
    parts = urlsplit(link)
    return None if parts.scheme or parts.netloc else link


def test_no_page_asks_another_host_for_anything(site: Path, pages: dict[str, Links]) -> None:
    for path in site.rglob("*.html"):
        text = path.read_text("utf-8")
        assert 'src="http' not in text
        assert "@import" not in text
    for path in site.rglob("*.css"):
        assert "url(http" not in path.read_text("utf-8")
