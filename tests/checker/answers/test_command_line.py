"""The command line: what it prints, and how it says no."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from checker.__main__ import main
from checker.rules.evaluate import ASK_THE_PROGRAM
from plugins.record.checker_rounds import rounds_csv
from tests.support.replay_profiles import record

PROFILE = {
    "is_citizen_or_pr": False,
    "offer_noc": "72310",
    "offer_wage_hourly": 35,
    "current_status": "work_permit",
    "work_division": "Ottawa",
    "months_in_position_now": 12,
    "highest_yearly_earnings": 45_000,
    "english_test": "celpip_general",
    **{f"english_{ability}": 7 for ability in ("reading", "writing", "listening", "speaking")},
    "english_test_date": "2023-06-01",
    "french_test": "none",
    "eoi_registered_on": "2023-01-05",
}


@pytest.fixture
def profile(tmp_path: Path) -> str:
    path = tmp_path / "profile.json"
    path.write_text(json.dumps(PROFILE), "utf-8")
    return str(path)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    assert main(arguments) == 0
    return capsys.readouterr().out.splitlines()


def test_a_closed_stream_says_how_its_criteria_stood(
    profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = printed(
        capsys, "check", profile, "--on", "2026-11-22", "--stream", "ejo-foreign-worker"
    )
    assert lines[0] == "Employer Job Offer: Foreign Worker (closed on 22 November 2026): NOT MET"
    assert lines[1].startswith("  not open: ")
    assert lines[2] == "  Its criteria, as they stood on 24 June 2026: UNKNOWN"
    ways = "With a job offer: UNKNOWN; Physicians without a job offer: UNKNOWN"
    assert lines[3] == f"  One of these ways is enough. {ways}"
    assert lines[4] == "  Foreign national: MET"
    assert not any(line.startswith("Answer next") for line in lines)


def test_an_open_stream_says_what_to_answer_next(
    profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    slug = "ontario-workforce-priority-teer-0-3"
    lines = printed(capsys, "check", profile, "--on", "2026-11-22", "--stream", slug)
    assert lines[0].endswith("(open on 22 November 2026): UNKNOWN")
    assert not any("as they stood" in line for line in lines)
    assert lines[-1].startswith("Answer next: ")
    assert len(lines[-1].split(", ")) == 5


def test_points_with_their_breakdown(profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    stream = ("--stream", "ejo-foreign-worker")
    lines = printed(capsys, "points", profile, "--on", "2024-03-01", *stream)
    assert lines[0].endswith("grid of 2022 (NOC 2021), ejo-foreign-worker: 56 of 76")
    assert "  Work permit: 10 of 10 (a work permit)" in lines
    assert all(" of " in line for line in lines[:10])
    assert (
        "  +2 (something that only others can do): an offer that pays $40 an hour (now: $35 an hour)"
        in lines[10:]
    )
    assert all(line.startswith("  +") for line in lines[10:])
    told = printed(capsys, "points", profile, "--on", "2026-11-22", "--json")
    (score,) = (
        score for score in json.loads("\n".join(told))["scores"] if score["stream"].endswith("0-3")
    )
    # The test of June 2023 does not count any more.
    assert (score["least"], score["most"], score["out_of"]) == (62, 82, 130)
    assert sum(factor["least"] for factor in score["factors"]) == 62


def test_a_reader_that_ends_early_is_no_trouble(profile: str) -> None:
    command = f"{sys.executable} -m checker points {profile} --on 2024-03-01 | head -1"
    found = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False
    )
    assert (found.returncode, found.stderr) == (0, "")
    assert found.stdout.count("\n") == 1


def test_a_grid_whose_points_are_not_known_gives_no_total(
    profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = printed(capsys, "points", profile, "--on", "2026-11-22", "--json")
    refused = [score for score in json.loads("\n".join(told))["scores"] if score["refuses"]]
    assert {score["grid"] for score in refused} == {"crs-2026-11"}
    assert all(score["least"] is score["most"] is score["out_of"] is None for score in refused)
    lines = printed(capsys, "points", profile, "--on", "2026-11-22")
    assert any(line.endswith(": no total") for line in lines)


def test_no_grid_was_there_before_2015(profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    stream = ("--stream", "ejo-foreign-worker")
    lines = printed(capsys, "points", profile, "--on", "2014-12-31", *stream)
    assert lines == ["No grid is known for that day."]


def test_open_questions_say_how_many_points_hang_on_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "profile.json"
    path.write_text('{"offer_noc": "72310"}', "utf-8")
    stream = ("--stream", "ejo-foreign-worker")
    lines = printed(capsys, "points", str(path), "--on", "2024-03-01", *stream)
    assert "  answer offer_wage_hourly: up to 10 points hang on it" in lines


def test_what_would_change_a_stream(profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    slug = "ontario-workforce-priority-teer-4-5"
    lines = printed(capsys, "changes", profile, "--on", "2026-11-22", "--stream", slug)
    assert lines[0] == "Ontario Workforce Priority: TEER 4–5"
    place = lines.index("  Occupation: NOT MET")
    assert lines[place + 1] == "    cannot be changed: offer_noc"
    told = printed(capsys, "changes", profile, "--on", "2026-11-22", "--stream", slug, "--json")
    (stream,) = json.loads("\n".join(told))["streams"]
    occupation = next(one for one in stream["criteria"] if one["title"] == "Occupation")
    assert (occupation["fixed"], occupation["changes"]) == (["offer_noc"], [])


def test_a_change_says_who_can_bring_it_and_what_it_leads_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "profile.json"
    path.write_text('{"has_job_offer": false}', "utf-8")
    slug = "ontario-workforce-priority-teer-0-3"
    lines = printed(capsys, "changes", str(path), "--on", "2026-11-22", "--stream", slug)
    place = lines.index("  Job offer: NOT MET")
    assert lines[place + 1] == ("    UNKNOWN with something you can do: a job offer in Ontario")


def test_a_closed_stream_has_nothing_to_change(
    profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    slug = ("--stream", "ejo-foreign-worker")
    lines = printed(capsys, "changes", profile, "--on", "2026-11-22", *slug)
    assert lines[1:] == ["  Nothing that an answer could change."]


def test_past_rounds(profile: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "rounds.csv"
    table.write_text(rounds_csv(record().draws), "utf-8")
    stream = ("--stream", "ejo-foreign-worker", "--rounds", str(table))
    lines = printed(capsys, "replay", profile, *stream)
    assert lines[0] == "Employer Job Offer: Foreign Worker"
    of_it = record().by_stream["ejo-foreign-worker"]
    assert sum(map(int, re.findall(r"\d+", lines[1]))) == len(of_it)
    assert any(line.startswith(f"  {of_it[0].draw.date} {of_it[0].id}: ") for line in lines)
    assert any(
        "you work in Ottawa; the round was for Greater Toronto Area" in line for line in lines
    )
    told = printed(capsys, "replay", profile, *stream, "--json")
    (streams,) = json.loads("\n".join(told))["streams"]
    assert [one["id"] for one in streams["rounds"]] == [one.id for one in of_it]


def test_without_a_table_of_rounds_it_says_how_to_get_one(
    profile: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    root: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    tables = ("--reference", str(root / "content/reference"))
    assert main(("replay", profile, *tables)) == 2
    assert "run `make build`" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "points", "changes"])
def test_a_day_is_needed(command: str, profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main((command, profile))
    assert stopped.value.code == 2
    assert "--on" in capsys.readouterr().err


def test_an_unknown_stream_is_refused(profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(("check", profile, "--on", "2026-11-22", "--stream", "express-entry")) == 2
    assert '$.streams[0]: found "express-entry"; expected one of ' in capsys.readouterr().err


@pytest.mark.parametrize(
    ("answers", "on", "slug", "line"),
    [
        (
            {"has_job_offer": False},
            "2026-03-10",
            "ejo-foreign-worker",
            "  Job offer (With a job offer): NOT MET",
        ),
        (
            {"is_self_employed_physician": False},
            "2026-03-10",
            "ejo-foreign-worker",
            "  One of these ways is enough. With a job offer: UNKNOWN; "
            "Physicians without a job offer: NOT MET",
        ),
        (
            {"employer_years_active": 2, "employer_predecessor_years": 2},
            "2026-03-10",
            "ejo-in-demand-skills",
            "    An officer judges: Years also count when run by a predecessor before an "
            "amalgamation, by the former owner of a bought business whose goods and services stayed "
            "the same, or by the same business in another province or abroad.",
        ),
        (
            {"offer_noc": "44101", "offer_region": "ER3510", "offer_wage_hourly": 21}
            | {"position_unionized": False},
            "2023-12-31",
            "ejo-in-demand-skills",
            f"    {ASK_THE_PROGRAM.text}",
        ),
    ],
)
def test_a_report_names_the_way_what_an_officer_judges_and_whom_to_ask(
    answers: dict[str, object],
    on: str,
    slug: str,
    line: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "profile.json"
    path.write_text(json.dumps(answers), "utf-8")
    assert line in printed(capsys, "check", str(path), "--on", on, "--stream", slug)
