"""On which days the rules can decide, and what the result says of a first day that is inferred.

The cases named A1 to A5 are those that came out wrong while the rules were known only from pages of
2026; the profiles are as short as they can be, so most of a stream stays open beside them.
"""

from collections.abc import Iterator
from datetime import date

import pytest

from checker.answers.messages import report_json
from checker.answers.report import check
from checker.answers.terminal import TerminalText
from checker.base.period import DayKind
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.pathways import PATHWAYS, stream
from checker.rules.expressions import Discretionary, Informational
from checker.rules.rule import Pathway, Rule, Stage
from checker.streams.stream import Status, Stream
from tests.support.profiles import Answers, reference

LONG_AFTER = date(2035, 1, 1)
MARCH = date(2026, 3, 10)
FOREIGN_WORKER, IN_DEMAND = "ejo-foreign-worker", "ejo-in-demand-skills"
STUDENT, PHD = "ejo-international-student", "phd-graduate"
MET, NOT, UNKNOWN, OFFICER = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.OFFICER


def open_spans(of: Stream, pathway: Pathway) -> Iterator[tuple[date, date]]:
    """Yield the spans [first, after) on which a stream was open and its criteria in force."""
    ends = [phase.start for phase in of.phases[1:]] + [LONG_AFTER]
    for phase, end in zip(of.phases, ends, strict=True):
        if phase.status is Status.OPEN:
            yield phase.start, min(end, LONG_AFTER)


def deciding_days(rule: Rule, spans: list[tuple[date, date]]) -> int:
    """Count the open days on which a rule is known to be in force."""
    known = rule.in_force
    return sum(
        max(0, (min(end, known.end or LONG_AFTER) - max(first, known.start)).days)
        for first, end in spans
    )


def deciding() -> Iterator[tuple[int, int, Rule]]:
    """Yield the open days of its stream on which each deciding rule counts, and how many there are."""
    for pathway in PATHWAYS:
        spans = list(open_spans(stream(pathway.slug), pathway))
        there = sum((end - first).days for first, end in spans)
        for requirement in pathway.requirements:
            if requirement.stage in (Stage.ELIGIBLE, Stage.APPLY):
                for rule in requirement.rules:
                    if not isinstance(rule.test, Discretionary | Informational):
                        yield deciding_days(rule, spans), there, rule


def test_no_rule_decides_on_one_day_only() -> None:
    """A rule dated by the last page that was read can neither refuse nor help on any other day."""
    table = sorted(deciding(), key=lambda row: row[0])
    worst = "\n".join(
        f"{found:5} of {there:5} open days: {rule.id} {rule.title} ({rule.in_force})"
        for found, there, rule in table[:20]
    )
    assert table[0][0] > 1, f"known to be in force on the fewest days:\n{worst}"


@pytest.mark.parametrize("slug", [pathway.slug for pathway in PATHWAYS])
def test_a_first_day_that_is_inferred_lies_before_the_text_and_has_its_reason(slug: str) -> None:
    (pathway,) = (one for one in PATHWAYS if one.slug == slug)
    for rule in pathway.rules():
        basis = rule.in_force.basis
        if basis is None:
            continue
        inferred = basis.kind is DayKind.INFERRED
        assert bool(basis.why) is inferred is (basis.read is not None), rule.id
        if basis.read:
            assert rule.in_force.start < basis.read, rule.id
            assert not basis.why.endswith("."), rule.id


def requirement(slug: str, title: str, answers: Answers, on: date = MARCH) -> Verdict:
    (result,) = check(answers, on, reference(), [slug]).streams
    (found,) = (one for one in result.requirements if one.requirement.title == title)
    return found.outcome.verdict


@pytest.mark.parametrize(
    ("slug", "title"), [(FOREIGN_WORKER, "Recruitment"), (IN_DEMAND, "Recruitment effort")]
)
@pytest.mark.parametrize(
    ("answers", "verdict"),
    [
        ({"has_ontario_work_permit": True, "employer_positive_lmia": False}, MET),
        ({"has_ontario_work_permit": False, "employer_positive_lmia": True}, MET),
        # The assessment cannot matter any more, and is not asked for.
        ({"has_ontario_work_permit": True}, MET),
        ({"has_ontario_work_permit": False, "employer_positive_lmia": False}, OFFICER),
    ],
)
def test_a1_a_work_permit_or_an_assessment_sets_recruiting_aside(
    slug: str, title: str, answers: Answers, verdict: Verdict
) -> None:
    for on in (date(2021, 4, 27), date(2023, 6, 1), date(2025, 9, 15), MARCH, date(2026, 5, 29)):
        assert requirement(slug, title, answers, on) is verdict, on


def test_a2_half_of_the_studies_in_canada_is_not_more_than_half() -> None:
    half: Answers = {"share_of_studies_in_canada_percent": 50, "credential_completed": True}
    assert requirement(STUDENT, "Studies", half) is NOT
    more: Answers = {
        **half,
        "share_of_studies_in_canada_percent": 51,
        "credential_date": date(2025, 6, 1),
    }
    assert requirement(STUDENT, "Studies", more) is MET


def test_a3_a_university_graduate_certificate_counts_before_the_page_of_2026() -> None:
    answers: Answers = {
        "canadian_credential": "university_graduate_certificate",
        "institution_on_list": True,
        "institution_in_ontario": True,
    }
    for on in (date(2024, 1, 2), MARCH):
        assert requirement(STUDENT, "Canadian credential", answers, on) is MET
        assert requirement(STUDENT, "Institution", answers, on) is MET


def test_a4_an_institution_that_is_not_on_the_list_does_not_count() -> None:
    answers: Answers = {"canadian_credential": "undergraduate", "institution_on_list": False}
    for title in ("Canadian credential", "Institution"):
        assert requirement(STUDENT, title, answers) is NOT
        assert requirement(STUDENT, title, answers, date(2024, 1, 2)) is NOT
        # Before that, an institution that is not publicly funded was on no list either.
        unfunded: Answers = {**answers, "institution_publicly_funded": False}
        assert requirement(STUDENT, title, unfunded, date(2023, 12, 31)) is NOT
        funded: Answers = {
            **answers,
            "institution_publicly_funded": True,
            "credential_admission_requires_degree": False,
        }
        assert requirement(STUDENT, title, funded, date(2023, 12, 31)) is OFFICER


def test_a5_a_university_that_is_not_on_the_phd_list_does_not_count() -> None:
    answers: Answers = {
        "canadian_credential": "phd",
        "ontario_university": "algoma",
        "institution_in_ontario": True,
        "credential_completed": True,
    }
    assert requirement(PHD, "Degree", answers) is NOT


INFERRED_LIST = (
    "From 2 January 2024 on this is inferred: an undated source of after 26 April 2022 has the same "
    "19 names, and the complete updates of 2024, 2025 and 2026 announce no revision; the text was "
    "read on 31 March 2026"
)
INFERRED_DAY = (
    "First day of this rule (FW-69) inferred: the pages were written anew for the Employer Portal, "
    "and the complete update pages of 2025 and 2026 announce no change; the text was read on 5 "
    "January 2026"
)


@pytest.mark.parametrize(
    ("slug", "answers", "last", "says"),
    [
        (
            PHD,
            {"canadian_credential": "phd", "ontario_university": "algoma"},
            date(2026, 3, 30),
            INFERRED_LIST,
        ),
        (FOREIGN_WORKER, {"employer_is_ops": True}, date(2026, 1, 4), INFERRED_DAY),
    ],
)
def test_the_result_says_on_what_an_inferred_day_rests_up_to_the_day_of_the_text(
    slug: str, answers: Answers, last: date, says: str
) -> None:
    for on in (last, date.fromordinal(last.toordinal() + 1)):
        report = check(answers, on, reference(), [slug])
        told = on == last
        assert (says in TerminalText(IN_ENGLISH).report(report)) is told
        assert (says in str(report_json(report))) is told


def test_the_json_says_how_each_first_day_is_known() -> None:
    report = report_json(check({}, MARCH, reference(), [FOREIGN_WORKER]))
    rules = {
        rule["id"]: rule["in_force"]["basis"]
        for item in report["streams"]  # type: ignore[attr-defined]  # the shape is that of the wire
        for requirement in item["requirements"]
        for rule in requirement["rules"]
    }
    assert rules["FW-69"] == {"kind": "inferred", "text": INFERRED_DAY.split("inferred: ")[1]}
    assert rules["FW-64"] == {"kind": "text of that day read", "text": None}
    assert rules["FW-81"] == {"kind": "known change", "text": None}
    assert rules["FW-22"] is None
