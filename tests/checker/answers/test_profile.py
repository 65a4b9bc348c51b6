"""Bad input: every fault named by its path, exit code 2, never a traceback."""

import difflib
import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.answers.messages import answer
from checker.answers.profile import BadProfile, parse_json
from checker.answers.questionnaire import questions
from checker.base.facts import Fact, Kind
from checker.reference.tables import Reference, Wage

REFERENCE = Reference(
    {"72310": "Carpenters", "99990": "Made up for the test"},
    {"7271": "Carpenters"},
    {("72310", "ER35"): (Wage("72310", "ER35", "Ontario", 20.0, 30.0, 45.0, "2024"),)},
)

NUMBERS = (Kind.WHOLE, Kind.NUMBER, Kind.MONEY, Kind.SCORE)


def faults(text: str) -> list[str]:
    with pytest.raises(BadProfile) as bad:
        parse_json(text, questions(), REFERENCE)
    return str(bad.value).splitlines()


@pytest.mark.parametrize(
    ("name", "value", "found", "expected"),
    [
        ("has_job_offer", '"yes"', '"yes"', "true or false"),
        ("has_job_offer", "1", "1", "true or false"),
        ("has_job_offer", "[true]", "a list", "true or false"),
        ("employer_staff", "true", "true", "a whole number from 0"),
        ("employer_staff", "5.5", "5.5", "a whole number from 0"),
        ("employer_staff", '"5,5"', '"5,5", which is 5.5', "a whole number from 0"),
        ("employer_staff", '""', '""', "written in digits alone, such as 12 or 24.50"),
        ("months_in_noc_last_5_years", '"5 years"', '"5 years"', "(months), written in digits"),
        ("employer_staff", "-1", "-1", "a whole number from 0"),
        ("english_reading", "91", "91", "from 0 to 90"),
        ("offer_wage_hourly", "-0.01", "-0.01", "an amount from 0"),
        ("offer_wage_hourly", "NaN", "NaN", "an amount from 0"),
        ("offer_wage_hourly", "Infinity", "Infinity", "an amount from 0"),
        ("offer_wage_hourly", "1e999", "Infinity", "an amount from 0"),
        ("offer_wage_hourly", "1" + "0" * 400, "1000", "an amount from 0"),
        (
            "offer_wage_hourly",
            '"24,500"',
            '"24,500", which is 24,500',
            "from 0 to 10,000 ($ an hour)",
        ),
        (
            "offer_wage_hourly",
            '"1.234"',
            '"1.234"',
            "one number and not two: write 1234, or 1.2340",
        ),
        ("offer_wage_hourly", '"1e3"', '"1e3"', "written in digits alone"),
        ("eca_date", '"2026-02-30"', '"2026-02-30"', "YYYY-MM-DD"),
        ("eca_date", '"20260201"', '"20260201"', "YYYY-MM-DD"),
        ("eca_date", '"2026-W05-7"', '"2026-W05-7"', "YYYY-MM-DD"),
        ("eca_date", "2026", "2026", "YYYY-MM-DD"),
        ("eca_date", '"0026-05-01"', '"0026-05-01"', "from 1900 to 2100"),
        ("offer_noc", "72310", "72310", "five digits in quotes"),
        ("offer_noc", '"99999"', '"99999"', "the nearest is 99990 (Made up for the test)"),
        ("offer_noc", '"carpenter"', '"carpenter"', "five digits in quotes"),
        ("education_level", '"university"', '"university"', "one of none, secondary"),
        ("education_level", '{"a": 1}', "an object", "one of none, secondary"),
    ],
)
def test_a_wrong_answer_is_named_with_what_was_expected(
    name: str, value: str, found: str, expected: str
) -> None:
    (line,) = faults(f'{{"{name}": {value}}}')
    assert line.startswith(f"$.{name}: found {found}")
    assert expected in line.split("; expected ")[1]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "$: found Expecting value at line 1 column 1; expected valid JSON"),
        ("[]", "$: found a list; expected an object"),
        ("null", "$: found null; expected an object"),
        (
            '{"has_job_offer": true, "has_job_offer": false}',
            "$.has_job_offer: found the key twice; ",
        ),
        (
            '{"has_job_ofer": true}',
            "$.has_job_ofer: found an unknown key; expected a known one; did you ",
        ),
        ('{"zzzzzzzzz": true}', "$.zzzzzzzzz: found an unknown key; expected a known one"),
        ("[" * 50_000, "$: found more than 100 opening brackets; expected one flat object"),
        ("9" * 50_000, "$: found a number of thousands of digits; expected shorter numbers"),
        (" " * 10_000_000, "$: found 10,000,000 characters; expected at most 100,000 characters"),
    ],
    ids=lambda value: value[:24],
)
def test_a_wrong_text_is_named(text: str, line: str) -> None:
    (found,) = faults(text)
    assert found.startswith(line)


def test_an_unknown_key_gets_the_nearest() -> None:
    assert faults('{"offer_nok": "72310"}') == [
        "$.offer_nok: found an unknown key; expected a known one; did you mean offer_noc?"
    ]


def test_as_much_as_is_allowed_is_read() -> None:
    assert parse_json("{}" + " " * 99_998, questions(), REFERENCE) == {}
    assert faults("{}" + " " * 99_999) == [
        "$: found 100,001 characters; expected at most 100,000 characters"
    ]
    # A hundred brackets are read, and the list is then no answer.
    assert "an unknown key" in faults('{"x": ' + "[" * 99 + "]" * 99 + "}")[0]
    assert "opening brackets" in faults('{"x": ' + "[" * 100 + "]" * 100 + "}")[0]


def test_only_the_key_that_comes_twice_is_named() -> None:
    text = '{"has_job_offer": true, "offer_noc": "72310", "has_job_offer": true}'
    assert faults(text) == ["$.has_job_offer: found the key twice; expected each key once"]


def test_every_fault_is_named_at_once() -> None:
    assert len(faults('{"has_job_offer": 1, "offer_noc": "1", "eca_date": "x", "what": 0}')) == 4


def test_null_is_not_answered() -> None:
    assert parse_json('{"has_job_offer": null}', questions(), REFERENCE) == {}


def test_answers_are_typed() -> None:
    text = '{"has_job_offer": true, "eca_date": "2024-02-29", "offer_noc": "72310", "employer_staff": 3}'
    assert parse_json(text, questions(), REFERENCE) == {
        "has_job_offer": True,
        "eca_date": date(2024, 2, 29),
        "offer_noc": "72310",
        "employer_staff": 3,
    }


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from([fact.name for fact in questions()]), json_values))
def test_whatever_is_answered_the_wire_answers(given_answers: dict[str, object]) -> None:
    message = json.dumps({"on": "2026-11-22", "answers": given_answers})
    reply = answer(message, REFERENCE)
    assert list(json.loads(reply)) in (["report", "doubts", "levels"], ["faults"])
    assert reply.encode()


@given(st.sampled_from([fact for fact in questions() if fact.kind in NUMBERS]), st.data())
def test_a_number_and_the_text_of_it_are_one_answer(fact: Fact, data: st.DataObject) -> None:
    number = data.draw(st.integers(fact.least, fact.most))
    texts = (number, str(number), f"{number:,}", f"{number}.00", f"{number},0", float(number))
    for given_ in texts:
        assert parse_json(json.dumps({fact.name: given_}), questions(), REFERENCE) == {
            fact.name: number
        }


def test_half_a_character_is_named_in_characters_that_are_whole() -> None:
    # JSON can name one half of a pair alone; nothing that UTF-8 can carry is it.
    for text in ('{"\\ud800": 1, "\\ud800": 2}', '{"\\udfff": 1}', '{"lives_in": "\\ud83d"}'):
        (line,) = faults(text)
        assert line.encode()
        assert "\\ud" in line
    message = '{"on": "\\ud800", "answers": {}}'
    assert answer(message, REFERENCE).encode()


def test_thousands_of_unknown_keys_are_named_and_only_the_first_get_a_hint(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(difflib, "get_close_matches", lambda name, *_, **__: asked.append(name))
    lines = faults(json.dumps({f"has_job_offer_{number}": 1 for number in range(3_000)}))
    assert len(lines) == 3_000
    assert len(asked) == 20


@pytest.mark.parametrize(
    ("born", "fault"),
    [
        ("2026-11-22", False),
        ("2026-11-23", True),
        ("1906-11-22", False),
        ("1905-11-23", False),
        ("1905-11-22", True),
    ],
)
def test_nobody_is_born_after_the_day_asked_or_older_than_120(born: str, fault: bool) -> None:
    text = json.dumps({"date_of_birth": born})
    if not fault:
        assert parse_json(text, questions(), REFERENCE, date(2026, 11, 22))
        return
    with pytest.raises(BadProfile, match="not in the future and at most 120 years ago"):
        parse_json(text, questions(), REFERENCE, date(2026, 11, 22))
    # Where no day is asked about, there is nothing to compare with.
    assert parse_json(text, questions(), REFERENCE)


@pytest.mark.parametrize(
    ("test", "score", "expected"),
    [
        (
            "ielts_general",
            "65",
            "a score of IELTS General Training, reading: from 0 to 9, in steps of 0.5",
        ),
        ("ielts_general", "6.7", "in steps of 0.5"),
        ("ielts_general", "6,5", ""),
        ("ielts_general", "6.25", "in steps of 0.5"),
        (
            "celpip_general",
            "8.5",
            "a score of CELPIP-General, reading: from 0 to 12, in whole numbers",
        ),
        ("celpip_general", "12", ""),
        ("pte_core", "65", ""),
        # No test to measure it by, or none that is accepted.
        ("other", "65", ""),
        ("none", "65", ""),
        (None, "65", ""),
    ],
)
def test_a_score_that_the_test_never_gives_is_refused(
    test: str | None, score: str, expected: str
) -> None:
    text = json.dumps({"english_test": test, "english_reading": score})
    if not expected:
        assert parse_json(text, questions(), REFERENCE)["english_reading"]
        return
    (line,) = faults(text)
    assert line.startswith(f"$.english_reading: found {score.replace(',', '.')}; ")
    assert expected in line


@given(st.text() | json_values.map(json.dumps))
def test_whatever_is_sent_the_wire_answers(message: str) -> None:
    assert json.loads(answer(message, REFERENCE))["faults"]


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "checker", *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b'{"has_job_offer": 1}', "$.has_job_offer"),
        (b'{"offer_noc": "99999"}', "the nearest is"),
        (b'{"offer_wage_hourly": -5}', "$.offer_wage_hourly"),
        (b'{"offer_wage_hourly": NaN}', "$.offer_wage_hourly"),
        (b'{"eca_date": "2026-02-30"}', "$.eca_date"),
        (b'{"offer_nok": "72310"}', "did you mean offer_noc?"),
        (b'{"has_job_offer": true, "has_job_offer": true}', "the key twice"),
        (b"{", "valid JSON"),
        (b"[" * 90_000, "opening brackets"),
        (b"9" * 90_000, "thousands of digits"),
        (b"x" * 10_000_000, "10,000,000 characters"),
        (b"\xff\xfe", "UTF-8"),
        (b'{"\\ud800": 1}', "an unknown key"),
        (b'{"offer_noc": "\\ud800"}', "$.offer_noc"),
    ],
    ids=lambda value: str(value[:24]),
)
def test_the_command_line_exits_2_without_a_traceback(
    root: Path, tmp_path: Path, content: bytes, word: str
) -> None:
    profile = tmp_path / "profile.json"
    profile.write_bytes(content)
    done = run(root, "check", str(profile), "--on", "2026-11-22")
    assert done.returncode == 2
    assert word in done.stderr
    assert "Traceback" not in done.stderr
    assert not done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "nowhere.json", "--on", "2026-11-22"),
        ("check", ".", "--on", "2026-11-22"),
        ("check", "package.json", "--on", "2026-02-30"),
        ("check", "package.json", "--on", "20261122"),
        ("check", "package.json"),
        ("check", "package.json", "--on", "2026-11-22", "--reference", "nowhere"),
        ("guess",),
    ],
    ids=" ".join,
)
def test_a_wrong_command_exits_2_without_a_traceback(
    root: Path, arguments: tuple[str, ...]
) -> None:
    done = run(root, *arguments)
    assert done.returncode == 2
    assert done.stderr
    assert "Traceback" not in done.stderr


def test_a_good_profile_is_answered(root: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile.json"
    profile.write_text('{"offer_noc": "64100"}')
    words = run(root, "check", str(profile), "--on", "2026-11-22")
    assert words.returncode == 0
    assert "TEER 4–5 (open on 22 November 2026): UNKNOWN" in words.stdout.splitlines()[0]
    asked = words.stdout.splitlines()[-1]
    assert asked.startswith("Answer next: is_citizen_or_pr, ")
    assert asked.count(", ") == 4
    report = json.loads(run(root, "check", str(profile), "--on", "2026-11-22", "--json").stdout)
    assert [item["fit"] for item in report["streams"]][:3] == ["open", "open", "not_yours"]


def test_the_command_line_decides_the_streams_it_is_given(root: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile.json"
    profile.write_text("{}")
    both = ["--stream", "redi-pilot", "--stream", "phd-graduate"]
    done = run(root, "check", str(profile), "--on", "2025-11-01", *both, "--json")
    assert {item["slug"] for item in json.loads(done.stdout)["streams"]} == {*both[1::2]}
    wrong = run(root, "check", str(profile), "--on", "2025-11-01", "--stream", "phd")
    assert wrong.returncode == 2
    assert "phd-graduate" in wrong.stderr


def test_the_questions_are_those_of_the_rules(root: Path) -> None:
    printed = json.loads(run(root, "questions", "--json").stdout)["questions"]
    assert [question["name"] for question in printed] == [fact.name for fact in questions()]


def test_a_long_answer_is_cut_where_it_is_named() -> None:
    # 58 letters and two quotes are 60 characters: the longest that is shown whole.
    whole, longer = "x" * 58, "x" * 59
    assert f'found "{whole}";' in faults(json.dumps({"lives_in": whole}))[0]
    assert f'found "{"x" * 56}...;' in faults(json.dumps({"lives_in": longer}))[0]
