"""The day a round is held: from the official pages, by one command, to all that is made of a draw."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from invoke.collection import Collection
from invoke.program import Program

import tasks
from checker.reference.concordance import parse_concordance
from checker.replay.past_rounds import replay
from checker.replay.rounds import parse_rounds
from plugins.i18n.site_language import Language
from plugins.record.checker_rounds import rounds_csv
from plugins.record.reading.loading import load
from plugins.site.api.files import write_api
from plugins.site.context import Site
from plugins.site.feeds.feed_set import feed_files
from plugins.site.formatting import Formatter
from plugins.site.pages.draw_pages import draw_pages
from tests.contribute.page_import import pages
from tests.contribute.page_import.pages import INVITATIONS, REFER, Part
from tests.support.profiles import reference

TODAY = date.today()
WINDOW = f"August 4, 2026 – {pages.day(TODAY - timedelta(2))}"
TABLES: list[Part] = [
    (1, "Invitations to apply"),
    (2, f"Invitations to apply issued in {TODAY.year} to date"),
    (3, "Ontario Workforce Priority stream"),
    [
        pages.HEADS,
        [
            pages.day(TODAY),
            "1,902",
            WINDOW,
            "71 & above",
            "Targeted draw for health occupations" + REFER,
        ],
    ],
]
POSTS: list[Part] = [
    (1, f"{TODAY.year} Ontario Immigrant Nominee Program Updates"),
    (2, f"{TODAY:%B}"),
    (3, f"{TODAY:%B} {TODAY.day}: Invitations issued"),
    (4, "Ontario Workforce Priority stream: health occupations invited"),
    "Today, the OINP issued 1,902 targeted invitations to apply under the Ontario Workforce Priority "
    "stream. Candidates only received an invitation if they had a score of 71 and above, and a job "
    "offer in one of these codes:",
    ("NOC 31301 – Registered nurses and registered psychiatric nurses", "NOC 31120 – Pharmacists"),
]


class Held(date):
    """A clock that stays at the day when the pages were made: a run may go past midnight."""

    @classmethod
    def today(cls) -> "Held":
        return cls(TODAY.year, TODAY.month, TODAY.day)


def test_a_round_of_today_is_in_all_that_is_made_of_a_draw(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    updates = pages.UPDATES.format(TODAY.year)
    (checkout / "tables.md").write_text(pages.markdown(TABLES, INVITATIONS), "utf-8")
    (checkout / "posts.html").write_text(pages.html(POSTS, updates), "utf-8")
    monkeypatch.setattr(tasks, "ROOT", checkout)
    monkeypatch.setattr(tasks, "date", Held)
    # By the command line, as the workflow does.
    files = [str(checkout / name) for name in ("tables.md", "posts.html", "kept")]
    command = ["invoke", "import-page", files[0], "--also", files[1], "--keep", files[2]]
    Program(namespace=Collection.from_module(tasks)).run(command, exit=False)
    assert {path.name for path in (checkout / "kept").iterdir()} == {
        f"{TODAY}-tables.md",
        f"{TODAY}-posts.html",
    }

    dataset = load(checkout, TODAY)
    name = f"{TODAY}-ontario-workforce-priority-health"
    record = next(record for record in dataset.draws if record.id == name)
    assert record.draw.invitations == 1902
    assert record.draw.nocs == ("31301", "31120")
    assert [source.partition("#")[0] for source in record.draw.sources] == [INVITATIONS, updates]

    site = Site("A record", "https://record.example", "", Formatter(Language("en")), lambda _: "/x")
    assert any(page.path == f"/draws/{name}/" for page in draw_pages(dataset, site))
    feeds = feed_files(dataset, site, (), lambda *_: "", lambda _: "", lambda _: "")
    # A calendar folds its long lines.
    whole = {feed.file: feed.content.replace(b"\r\n ", b"") for feed in feeds}
    for ending in (".rss", ".atom", ".json", ".ics"):
        assert any(name.encode() in text for file, text in whole.items() if file.endswith(ending))
    write_api(dataset, site, checkout / "out")
    listed = json.loads((checkout / "out/api/v1/draws.json").read_text("utf-8"))["result"]
    assert any(name in json.dumps(entry) for entry in listed)
    concordance = parse_concordance(
        (checkout / "content/reference/noc2016_to_2021.csv").read_text("utf-8")
    )
    (found,) = replay(
        {},
        parse_rounds(rounds_csv(dataset.draws)),
        reference(),
        concordance,
        ["ontario-workforce-priority"],
    )
    assert any(past.round.id == name for past in found.rounds)
