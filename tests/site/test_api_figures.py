"""JSON, CSV, SQLite, pages and feeds hold the same figures: all are read back from the built site."""

import csv
import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import feedparser
import pytest

from checker.pathways import PATHWAYS, STREAMS
from plugins.record.csv_cells import neutral

type Row = dict[str, Any]


@pytest.fixture(scope="module")
def api(site: Path) -> Path:
    return site / "api" / "v1"


@pytest.fixture(scope="module")
def draws(api: Path) -> list[Row]:
    found: list[Row] = result(api / "draws.json")
    return found


@pytest.fixture(scope="module")
def database(api: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"file:{api / 'oinp.sqlite'}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


def result(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))["result"]


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_one_by_one_or_all_at_once_a_draw_is_the_same(api: Path, draws: list[Row]) -> None:
    assert len(draws) > 450
    files = {path.stem: result(path) for path in (api / "draws").iterdir()}
    ids = {id_: draw for draw in draws for id_ in (draw["id"], *draw["former_ids"])}
    assert files == ids


def test_csv_holds_what_json_holds(api: Path, draws: list[Row]) -> None:
    table = rows(api / "draws.csv")
    assert sorted(table[0]) == sorted(draws[0])
    assert [{name: cell(value) for name, value in draw.items()} for draw in draws] == table


def cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case [dict(), *_]:
            return neutral(" | ".join(map(words_of, value)))
        case list():
            return neutral(" ".join(value))
        case str():
            return neutral(value)
        case _:
            return str(value)


def words_of(thing: Row) -> str:
    """Say something that has parts in one cell: its text, or its two ends."""
    if "text" in thing:
        return str(thing["text"])
    return "..".join("" if end is None else str(end) for end in thing.values())


def test_sqlite_holds_what_json_holds(database: sqlite3.Connection, draws: list[Row]) -> None:
    found = {row["id"]: dict(row) for row in database.execute("SELECT * FROM draws")}
    assert len(found) == len(draws)
    for draw in draws:
        plain = {key: value for key, value in draw.items() if not isinstance(value, list)}
        assert found[draw["id"]] == plain
    for table, column, name in (
        ("draw_nocs", "noc", "nocs"),
        ("draw_sources", "source", "sources"),
    ):
        pairs = database.execute(f"SELECT draw_id, {column} FROM {table}").fetchall()
        assert Counter(map(tuple, pairs)) == Counter(
            (draw["id"], value) for draw in draws for value in draw[name]
        )


def test_occupations_are_the_same_everywhere(
    api: Path, site: Path, database: sqlite3.Connection, draws: list[Row]
) -> None:
    query = "SELECT DISTINCT noc, draw_id FROM draw_occupations"
    in_sqlite = {tuple(row) for row in database.execute(query)}
    in_csv = {(row["noc"], row["draw_id"]) for row in rows(api / "draw_occupations.csv")}
    in_draws = {(noc, draw["id"]) for draw in draws for noc in draw["nocs_2021"]}
    listed = result(api / "occupations.json")
    details = {item["noc"]: result(api / "occupations" / f"{item['noc']}.json") for item in listed}
    in_json = {(noc, draw["id"]) for noc, item in details.items() for draw in item["draws"]}
    assert in_sqlite == in_csv == in_draws == in_json
    assert len(in_json) > 4500
    totals = {row["noc"]: dict(row) for row in database.execute("SELECT * FROM occupation_totals")}
    for item in listed:
        detail = details[item["noc"]]
        assert {key: detail[key] for key in item} == item
        assert totals[item["noc"]]["draws"] == item["draws_total"] == len(detail["draws"])
        assert totals[item["noc"]]["last_draw"] == item["last_draw"]
        page = (site / "occupations" / item["noc"] / "index.html").read_text("utf-8")
        linked = {f"/draws/{draw['id']}/" for draw in detail["draws"]}
        assert linked == set(re.findall(r'href="(/draws/\d{4}-\d\d-\d\d-[^"]+)"', page))


def test_streams_are_the_same_everywhere(api: Path, database: sqlite3.Connection) -> None:
    listed = result(api / "streams.json")
    assert [item["slug"] for item in listed] == [stream.slug for stream in STREAMS]
    parts = {part: item["slug"] for item in listed for part in item["pathways"]}
    query = "SELECT sum(draws), sum(invitations_known) FROM year_totals WHERE stream = ?"
    for item in listed:
        detail = result(api / "streams" / f"{item['slug']}.json")
        assert {key: detail[key] for key in item} == item
        known = [draw["invitations"] for draw in detail["draws"]]
        assert item["draws_total"] == len(known)
        assert item["invitations_known"] == sum(number for number in known if number is not None)
        assert item["draws_without_invitations"] == known.count(None)
        assert item["pathway_of"] == parts.get(item["slug"])
        if not (item["overlay_of"] or item["pathways"] or item["pathway_of"]):
            draws, invitations = database.execute(query, (item["slug"],)).fetchone()
            assert (draws or 0, invitations or 0) == (len(known), item["invitations_known"])


def test_a_list_shows_the_draw_as_it_is(api: Path, draws: list[Row]) -> None:
    whole = {draw["id"]: draw for draw in draws}
    for path in (*(api / "streams").iterdir(), *(api / "occupations").iterdir()):
        for line in result(path)["draws"]:
            draw = whole[line["id"]]
            shared = {key: value for key, value in line.items() if key != "by_noc_2016"}
            assert shared == {key: draw[key] for key in shared}
            assert set(line.get("by_noc_2016", ())) <= set(draw["nocs"])


def words(draw: Row) -> tuple[str, str]:
    """Say the number of invitations and the score as pages do, from what the API gives."""
    number, low, high = draw["invitations"], draw["score_min"], draw["score_max"]
    count = "not known" if number is None else f"{number:,}"
    system = draw["score_system"].upper()
    if system == "NONE":
        return count, "no score printed"
    if low is None:
        return count, "not known"
    return count, f"{system} {low} or more" if high is None else f"{system} {low}–{high}"


def said(html: str, term: str) -> str:
    found = re.search(rf"<dt>{term}</dt><dd>(.*?)</dd>", html, re.S)
    assert found, term
    return unescape(re.sub(r"<[^>]+>", "", found[1]))


def test_pages_say_what_json_holds(site: Path, draws: list[Row]) -> None:
    for draw in draws:
        page = (site / "draws" / draw["id"] / "index.html").read_text("utf-8")
        assert f'<time datetime="{draw["date"]}">' in page
        assert (said(page, "Invitations"), said(page, "Score")) == words(draw)


def test_feeds_and_their_archives_say_what_json_holds(site: Path, draws: list[Row]) -> None:
    found: dict[str, str] = {}
    for path in sorted((site / "feeds").glob("draws*.rss")):
        entries = feedparser.parse(
            path.read_bytes(), sanitize_html=False, resolve_relative_uris=False
        ).entries
        for entry in entries:
            html = entry.content[0].value
            # The newest archive may hold an item that the feed has too: the same one.
            assert found.setdefault(urlsplit(entry.link).path, html) == html
    assert found.keys() == {f"/draws/{draw['id']}/" for draw in draws}
    for draw in draws:
        html = found[f"/draws/{draw['id']}/"]
        assert (said(html, "Invitations"), said(html, "Score")) == words(draw)
        codes = {code for code in draw["nocs"] if code not in html}
        assert not codes


def test_rules_are_those_of_the_pages(api: Path, site: Path, database: sqlite3.Connection) -> None:
    rules = result(api / "rules.json")
    assert [rule["id"] for rule in rules] == [rule.id for way in PATHWAYS for rule in way.rules()]
    in_sqlite = {row["id"]: dict(row) for row in database.execute("SELECT * FROM rules")}
    for rule in rules:
        plain = {key: value for key, value in rule.items() if not isinstance(value, list)}
        assert in_sqlite[rule["id"]] == plain
    modelled = [rule for rule in rules if rule["says"]]
    assert len(modelled) > 500
    pages = {rule["stream"]: "" for rule in modelled}
    for stream in pages:
        pages[stream] = unescape((site / "rules" / stream / "index.html").read_text("utf-8"))
    for rule in modelled:
        assert rule["says"] in pages[rule["stream"]], rule["id"]


def test_a_copy_can_see_which_draws_changed(api: Path, draws: list[Row]) -> None:
    entries = result(api / "changes.json")
    assert [entry["id"] for entry in entries] == [draw["id"] for draw in draws]
    for entry in entries:
        path = urlsplit(entry["json_url"]).path
        assert path == f"/api/v1/draws/{entry['id']}.json"
        content = (api / "draws" / f"{entry['id']}.json").read_bytes()
        assert sha256(content).hexdigest() == entry["sha256"]


def test_the_sqlite_file_is_sound(database: sqlite3.Connection) -> None:
    assert [tuple(row) for row in database.execute("PRAGMA integrity_check")] == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA freelist_count").fetchone()[0] == 0
    # Tools such as Datasette need the column named.
    for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        for key in database.execute("SELECT * FROM pragma_foreign_key_list(?)", (table,)):
            assert key["to"], table


def test_common_questions_use_an_index(database: sqlite3.Connection) -> None:
    for query in (
        "SELECT * FROM draw_occupations WHERE noc = '33102'",
        "SELECT * FROM draws WHERE stream = 'skilled-trades' ORDER BY date DESC",
        "SELECT * FROM draws WHERE date >= '2025-01-01'",
        "SELECT * FROM titles WHERE noc = '33102'",
        "SELECT * FROM wages WHERE noc = '33102'",
        "SELECT * FROM rules WHERE stream = 'skilled-trades'",
    ):
        plan = [row["detail"] for row in database.execute(f"EXPLAIN QUERY PLAN {query}")]
        assert not [step for step in plan if step.startswith("SCAN")], (query, plan)


def test_search_finds_titles_without_accents(database: sqlite3.Connection) -> None:
    query = """SELECT DISTINCT titles.noc FROM title_search
        JOIN titles ON titles.id = title_search.rowid WHERE title_search MATCH ?"""
    assert ("21231",) in {tuple(row) for row in database.execute(query, ("software engineer*",))}
    assert database.execute(query, ("ingenieurs",)).fetchall()
