"""The rounds of the record, the concordance, and people with all that a replay asks for."""

from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

from checker import questions as q
from checker.base.facts import Answer, Fact
from checker.points import EOI_GRIDS
from checker.points.grid import Grid
from checker.questions import all_facts
from checker.questions.federal import FEDERAL
from checker.questions.registration import PROFILE_MADE_ON, REGISTERED_ON
from checker.reference.concordance import Concordance, parse_concordance
from checker.replay.rounds import Round, parse_rounds
from plugins.record.checker_rounds import rounds_csv
from plugins.record.dataset import Dataset
from plugins.record.reading.loading import load
from tests.support.checker_cases import all_cases
from tests.support.profiles import answer_to, person

ROOT = Path(__file__).parents[2]


@cache
def record() -> Dataset:
    return load(ROOT, today=date.today())


@cache
def rounds() -> tuple[Round, ...]:
    return parse_rounds(rounds_csv(record().draws))


@cache
def round_of(id_: str) -> Round:
    return next(round_ for round_ in rounds() if round_.id == id_)


@cache
def concordance() -> Concordance:
    return parse_concordance((ROOT / "content/reference/noc2016_to_2021.csv").read_text("utf-8"))


def facts_of_grid(grid: Grid) -> tuple[Fact, ...]:
    return tuple(fact for factor in grid.factors for fact in factor.scorer.facts())


@cache
def asked_on_top() -> tuple[Fact, ...]:
    """Return what a replay asks for and no stream does, or rarely."""
    of_grids = (fact for grid in EOI_GRIDS for fact in facts_of_grid(grid))
    others = (q.CRS, q.WORK_DIVISION, q.OFFER_NOC, q.PRIMARY_NOC, q.EXPERIENCE_NOC)
    return tuple(dict.fromkeys((*of_grids, *others)))


@cache
def listed() -> tuple[str, ...]:
    """Return the NOC 2021 codes that a round named, so that people are on some lists."""
    found = {code for round_ in rounds() for code in round_.nocs if len(code) == 5}
    return tuple(sorted(found))


@cache
def eligible() -> tuple[dict[str, Answer], ...]:
    """Return the answers of the cases that meet a former stream."""
    return tuple(
        case.answers
        for case in all_cases()
        if case.verdict in ("met", "officer") and case.on <= date(2026, 5, 29)
    )


def candidate(seed: int) -> dict[str, Answer]:
    """Make a person with a score, a place and a day in the pool, whose answers agree."""
    random = Random(seed)
    kept = dict(random.choice(eligible())) if random.random() < 0.6 else {}
    answers = dict(kept or person(seed).answers)
    share = random.choice((0.3, 0.9, 1.0))
    for fact in asked_on_top():
        if random.random() < share:
            answers[fact.name] = answer_to(fact, random)
    if q.CRS.name in answers:
        answers[q.CRS.name] = random.randrange(280, 520)
    for fact in (PROFILE_MADE_ON, REGISTERED_ON):
        if random.random() < share:
            before = timedelta(random.randrange(400))
            answers[fact.name] = random.choice(rounds()).day - before
    for new in (q.OFFER_NOC, q.PRIMARY_NOC):
        if new.name in answers:
            answers[new.name] = random.choice(listed())
    # What makes the person eligible stays; the rest is made to agree with it.
    answers |= kept
    for new, old in ((q.OFFER_NOC, q.OFFER_NOC_2016), (q.PRIMARY_NOC, q.PRIMARY_NOC_2016)):
        if new.name in answers:
            answers[old.name] = random.choice(concordance().came_from[str(answers[new.name])])
            if random.random() < 0.3:
                del answers[random.choice((new.name, old.name))]
    if answers.get(q.HAS_OFFER.name) is False:
        for fact in (q.OFFER_NOC, q.OFFER_NOC_2016):
            answers.pop(fact.name, None)
    # A score is either given, or worked out from the answers of the federal grids.
    worked_out = q.CRS.name not in answers
    federal = {fact.name for fact in all_facts() if fact.group == FEDERAL}
    return {name: said for name, said in answers.items() if worked_out or name not in federal}
