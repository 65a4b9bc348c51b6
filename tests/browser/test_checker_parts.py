"""Scores, past rounds and changes on the checker's page: as the command line has them."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.form import (
    START,
    answer,
    decide_for,
    open_checker,
    open_part,
    part_answered,
    says,
    stands,
    stream,
)

DAY = "2026-11-22"
TEER_0_3 = "ontario-workforce-priority-teer-0-3"
FOREIGN_WORKER = "ejo-foreign-worker"

# A carpenter in Ottawa whose registration and permit are known: some rounds would have taken him.
CARPENTER: dict[str, object] = {
    "is_citizen_or_pr": False,
    "lives_in": "ontario",
    "has_job_offer": True,
    "offer_is_full_time": True,
    "offer_is_permanent": True,
    "offer_noc": "72310",
    "offer_wage_hourly": 45,
    "work_division": "Ottawa",
    "current_status": "work_permit",
    "highest_yearly_earnings": 90000,
    "months_in_position_now": 24,
    "english_test": "ielts_general",
    "english_reading": 8,
    "english_writing": 8,
    "english_listening": 8.5,
    "english_speaking": 8,
    "eoi_registered_on": "2023-01-05",
}


def told_by_the_command_line(site: Path, folder: Path, profile: object, *asked: str) -> Any:
    """Ask `python -m checker` about the same profile; return its JSON."""
    path = folder / "profile.json"
    path.write_text(json.dumps(profile), encoding="utf-8")
    command, *options = asked
    if command == "replay":
        options += ["--rounds", str(next(site.glob("checker-run/*/rounds.csv")))]
    else:
        options += ["--on", DAY]
    told = subprocess.run(
        [sys.executable, "-m", "checker", command, str(path), *options, "--json"],
        check=True,
        capture_output=True,
        text=True,
    )
    return json.loads(told.stdout)


def load(page: Page, folder: Path, profile: object) -> None:
    path = folder / f"answers-{DAY}.json"
    path.write_text(json.dumps(profile), encoding="utf-8")
    page.locator("#checker-file").set_input_files(path)


def texts(items: Locator) -> list[str]:
    return [re.sub(r"\s+", " ", text).strip() for text in items.all_inner_texts()]


def test_a_score_has_its_breakdown_its_range_and_what_would_raise_it(
    page: Page, server: str, site: Path, tmp_path: Path
) -> None:
    open_checker(page, server)
    profile = part_answered(page)
    decide_for(page, DAY)
    stands(page, "TEER 0–3", "not met")
    score = open_part(page, "TEER 0–3", "Your score")
    expect(score.locator(".factors")).to_be_visible(timeout=START)
    # A test without a day gives no points.
    page.get_by_label("On which day did you take the English test?").fill("2026-05-01")
    profile["english_test_date"] = "2026-05-01"
    (told,) = told_by_the_command_line(site, tmp_path, profile, "points", "--stream", TEER_0_3)[
        "scores"
    ]
    assert told["least"] < told["most"]
    expect(score.locator(".total")).to_have_text(
        f"{told['least']} to {told['most']} of {told['out_of']} points"
    )
    rows = score.locator(".factors tbody tr")
    expect(rows).to_have_count(len(told["factors"]))
    for row, factor in zip(rows.all(), told["factors"], strict=True):
        expect(row).to_contain_text(factor["title"])
        expect(row).to_contain_text(factor["said"] or factor["title"])
        span = {factor["least"], factor["most"]}
        expect(row.locator("td").first).to_have_text(" to ".join(map(str, sorted(span))))
        expect(row.locator("td").last).to_have_text(str(factor["out_of"]))
    assert told["gains"]["singles"]
    assert told["gains"]["pairs"]
    for gain in (*told["gains"]["singles"], *told["gains"]["pairs"]):
        for move in gain["moves"]:
            expect(score).to_contain_text(move["short"])
    # The questions that the score waits for are now in the form, and answering one moves the score.
    earnings = page.get_by_label("highest yearly earnings")
    expect(earnings.first).to_be_visible()
    earnings.first.fill("90000")
    (told,) = told_by_the_command_line(
        site,
        tmp_path,
        {**profile, "highest_yearly_earnings": 90000},
        *("points", "--stream", TEER_0_3),
    )["scores"]
    expect(score.locator(".total")).to_have_text(
        f"{told['least']} to {told['most']} of {told['out_of']} points"
    )


def test_a_grid_that_gives_no_total_says_why(
    page: Page, server: str, site: Path, tmp_path: Path
) -> None:
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "No")
    stands(page, "TEER 0–3", "not decided yet")
    page.locator("#former > summary").click()
    score = open_part(page, "Human Capital Priorities", "Your score")
    told = told_by_the_command_line(
        site,
        tmp_path,
        {"is_citizen_or_pr": False},
        *("points", "--stream", "human-capital-priorities"),
    )["scores"]
    refused = [one for one in told if one["refuses"]]
    assert refused
    for one in refused:
        expect(score).to_contain_text(one["refuses"], timeout=START)
    # The grid that has a pass mark says whether it is reached.
    (passed,) = [one["passes"] for one in told if one["passes"]]
    assert passed["verdict"] == "unknown"
    expect(score).to_contain_text("Pass mark: unknown")
    for seen in passed["because"]:
        expect(score).to_contain_text(seen["text"])


def test_what_would_change_it_is_told_apart_by_who_can_bring_it(
    page: Page, server: str, site: Path, tmp_path: Path
) -> None:
    open_checker(page, server)
    profile = part_answered(page)
    stands(page, "TEER 0–3", "not met")
    part = open_part(page, "TEER 0–3", "What would change it")
    (told,) = told_by_the_command_line(site, tmp_path, profile, "changes", "--stream", TEER_0_3)[
        "streams"
    ]
    job_offer = part.locator(".requirement", has=page.get_by_role("heading", name="Job offer"))
    expect(job_offer).to_contain_text("Something that only others can do", timeout=START)
    for criterion in told["criteria"]:
        expect(part).to_contain_text(criterion["title"])
        for change in criterion["changes"]:
            expect(part).to_contain_text(change["text"])
            for broken in change["breaks"]:
                expect(part).to_contain_text(broken)
        for name in criterion["answer"]:
            expect(part.locator(f'a[href="#question-{name}"]').first).to_be_visible()
            # What it waits for is asked.
            expect(page.locator(f"#question-{name}")).to_be_visible()
    # Once the change is made, it is no change any more.
    answer(page, "Is the offered job permanent", "Yes")
    expect(job_offer).to_have_count(0)
    stands(page, "TEER 0–3", "not decided yet")


def test_past_rounds_say_which_would_have_taken_a_person_and_what_stood_in_the_way(
    page: Page, server: str, site: Path, tmp_path: Path
) -> None:
    open_checker(page, server)
    load(page, tmp_path, CARPENTER)
    says(page, "TEER 0–3")
    page.locator("#former > summary").click()
    part = open_part(page, "Foreign Worker", "Past rounds")
    (told,) = told_by_the_command_line(
        site, tmp_path, CARPENTER, "replay", "--stream", FOREIGN_WORKER
    )["streams"]
    rounds = told["rounds"]
    by_verdict = {
        verdict: [one for one in rounds if one["verdict"] == verdict]
        for verdict in ("met", "unknown", "not_met")
    }
    met, unknown, not_met = (len(its) for its in by_verdict.values())
    expect(part.locator(".total")).to_have_text(
        f"Would have taken you: {met}. Would not: {not_met}. Not known: {unknown}.", timeout=START
    )
    assert by_verdict["not_met"]
    for verdict, its in by_verdict.items():
        by_reason: dict[str, list[Any]] = {}
        for one in its:
            parts = dict.fromkeys(condition["part"] for condition in blamed(one))
            reasons = [] if verdict == "met" else [*parts]
            by_reason.setdefault("-".join([verdict, *reasons]), []).append(one)
        groups = page.locator(f"[id^=rounds-{verdict}-][id$=-{FOREIGN_WORKER}]")
        expect(groups).to_have_count(len(by_reason))
        for reason, alike in by_reason.items():
            group = page.locator(f"#rounds-{reason}-{FOREIGN_WORKER}")
            group.locator("summary").click()
            links = group.get_by_role("link")
            assert [link.get_attribute("href") for link in links.all()] == [
                f"/draws/{one['id']}/" for one in alike
            ]
            expect(links.first).to_have_attribute("target", "_blank")
            items = texts(group.locator(".past > li"))
            for item, one in zip(items, alike, strict=True):
                said = [re.sub(r"\s+", " ", each["text"]) for each in blamed(one)]
                assert all(text in item for text in said), one["id"]


def blamed(past: Any) -> list[Any]:
    """Return the conditions that made a round come out as it did."""
    return [
        condition for condition in past["conditions"] if condition["verdict"] == past["verdict"]
    ]


def test_the_stream_of_2026_has_no_round_and_says_so(page: Page, server: str) -> None:
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "No")
    stands(page, "TEER 0–3", "not decided yet")
    part = open_part(page, "TEER 0–3", "Past rounds")
    expect(part).to_contain_text("The record has no round of this stream yet.", timeout=START)
    expect(part).not_to_contain_text("Would have taken you")
    assert not re.search(r"\b(chance|odds|likely)\b", stream(page, "TEER 0–3").inner_text())
