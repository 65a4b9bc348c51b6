"""Replay agrees with a slow second way, worked out from the files of the draws."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from random import Random

from hypothesis import given

from checker.answers.report import check
from checker.base.verdict import Verdict
from checker.points import CRS_GRIDS, EOI_GRIDS, eoi_2021, work_regions
from checker.points.grid import score
from checker.questions.registration import PROFILE_MADE_ON, REGISTERED_ON
from checker.replay.conditions import Part
from checker.replay.past_rounds import Past, replay
from checker.replay.places import DIVISIONS
from checker.rules.expressions import Case
from plugins.record.dataset import DrawRecord
from plugins.record.model import Draw
from tests.support.examples import FEW
from tests.support.one_replay import EXPRESS_ENTRY, NO, NONE, OPEN, SEEDS, YES, Answers, of
from tests.support.profiles import reference
from tests.support.replay_profiles import candidate, concordance, record, round_of, rounds

# The slow second way: from the files of the draws, one condition after the other, with nothing kept.
_PLACES: dict[str, tuple[str, ...]] = {
    "Northern Ontario": work_regions.NORTHERN,
    "Eastern Ontario": work_regions.EASTERN,
    "Southwestern Ontario": work_regions.SOUTHWESTERN,
    "Central Ontario (excluding GTA)": work_regions.CENTRAL,
    "Greater Toronto Area": ("Toronto", "Durham", "Halton", "Peel", "York"),
    "Greater Sudbury": ("Greater Sudbury",),
}


def _agree(verdicts: list[Verdict]) -> Verdict:
    return verdicts[0] if len(set(verdicts)) == 1 else OPEN


def _between(low: int, high: int, least: int, most: int | None) -> Verdict:
    possible = {
        least <= value and (most is None or value <= most) for value in range(low, high + 1)
    }
    return OPEN if len(possible) == 2 else YES if True in possible else NO


def in_time(answers: Answers, day: date) -> Answers:
    """Return answers with each language test that was taken after a day taken on that day."""
    taken = {name: answers.get(name) for name in ("english_test_date", "french_test_date")}
    late = {name for name, on in taken.items() if isinstance(on, date) and on > day}
    return {**answers, **dict.fromkeys(late, day)}


def slow_score(answers: Answers, item: DrawRecord) -> Verdict:
    draw = item.draw
    if draw.score_min is None:
        return OPEN
    readings = [(draw.score_min, draw.score_max)]
    readings += [(other.score_min or 0, other.score_max) for other in draw.scores_disputed]
    if draw.score_system.value == "crs":
        crs = answers.get("crs_score")
        low = high = crs
        if crs is None:
            (grid,) = (one for one in CRS_GRIDS if one.in_force.holds(draw.date))
            asked = {**answers, "express_entry_nomination": False}
            worked_out = score(grid, draw.stream, Case(asked, draw.date, reference()))
            low, high = worked_out.low, worked_out.high
        assert isinstance(low, int)
        assert isinstance(high, int)
        return _agree([_between(low, high, *reading) for reading in readings])
    if draw.stream == "entrepreneur":
        return OPEN
    # Without an offer there is no score; and while that is open, it is open whether there is one.
    of_offer = draw.stream.startswith(("ejo-", "ontario-workforce-priority-teer"))
    if of_offer and answers.get("has_job_offer") is not True:
        return OPEN
    grids = [
        grid
        for grid in EOI_GRIDS
        if draw.stream in grid.streams
        and grid.in_force.start <= draw.date
        and (grid.in_force.end is None or draw.date < grid.in_force.end)
    ]
    if not grids or grids[0].refuses:
        return OPEN
    scored = score(grids[0], draw.stream, Case(answers, draw.date, reference()))
    high = scored.high + (10 if grids[0] is eoi_2021.GRID else 0)
    return _agree([_between(scored.low, high, *reading) for reading in readings])


def slow_occupation(answers: Answers, item: DrawRecord) -> Verdict:
    draw = item.draw
    if draw.nocs_complete is None:
        return NONE
    if not draw.nocs or draw.nocs_assumed:
        return OPEN
    listed = set(draw.nocs)
    if draw.stream in ("masters-graduate", "phd-graduate"):
        if answers.get("canadian_work_skill_level") == "none":
            return NO
        worked = answers.get("experience_in_canada") is True
        return YES if worked and answers.get("experience_noc") in listed else OPEN
    name = "ee_primary_noc" if draw.stream in EXPRESS_ENTRY else "offer_noc"
    new, old = answers.get(name), answers.get(f"{name}_2016")
    same, other = (new, old) if draw.noc_version == 2021 else (old, new)
    physician = answers.get("physician_noc")
    if (
        draw.stream == "ejo-foreign-worker"
        and draw.date >= date(2025, 1, 27)
        and answers.get("has_job_offer") is False
        and physician not in (None, "other")
    ):
        same = physician
    if same is not None:
        codes = {str(same)}
    elif other is not None:
        pairs = [(o, n) for o, became in concordance().became.items() for n in became]
        if draw.noc_version == 2021:
            codes = {n for o, n in pairs if o == other}
        else:
            codes = {o for o, n in pairs if n == other}
    else:
        return OPEN
    if codes <= listed:
        return YES
    return OPEN if codes & listed or not draw.nocs_complete else NO


def slow_region(answers: Answers, draw: Draw) -> Verdict:
    words, place = draw.region, answers.get("work_division")
    if words is None:
        return NONE
    if place is None:
        return OPEN
    if words in _PLACES:
        return YES if place in _PLACES[words] else NO
    if words == "REDI communities":
        return OPEN if place in ("Lambton", "Lanark", "Leeds and Grenville", "Thunder Bay") else NO
    if words.startswith("Regional Immigration Pilot"):
        # Cornwall is a part of the first, Belleville and Quinte West are of the second.
        partly = ("Stormont, Dundas and Glengarry", "Hastings")
        return OPEN if place in partly else YES if place == "Chatham-Kent" else NO
    left, named = words.removeprefix("REDI: "), set()
    for division in sorted(DIVISIONS, key=len, reverse=True):
        if division in left:
            left = left.replace(division, "")
            named.add(division)
    if left.strip(", "):
        return OPEN
    return YES if place in named else NO


def slow_eligible(answers: Answers, item: DrawRecord, fits: Verdict) -> Verdict:
    draw = item.draw
    known = {
        name: said
        for name, said in answers.items()
        if name not in ("round_is_targeted", "fits_round")
    }
    known["round_is_targeted"] = draw.kind.value == "targeted"
    if fits is not OPEN:
        known["fits_round"] = fits is not NO
    days = {draw.date, round_of(item.id).until}
    verdicts = []
    for day in days:
        (result,) = check(known, day, reference(), [draw.stream]).streams
        taken = result.criteria.verdict
        verdicts.append(YES if taken is Verdict.OFFICER else taken)
    return _agree(verdicts)


def in_its_pathway(pasts: Mapping[str, Past]) -> Callable[[DrawRecord], DrawRecord]:
    """Return what makes a draw of a whole stream one of the pathway that it was compared with."""

    def changed(item: DrawRecord) -> DrawRecord:
        pathway = pasts[item.id].pathway
        draw = item.draw.model_copy(update={"stream": pathway}) if pathway else item.draw
        return replace(item, draw=draw)

    return changed


@FEW  # each is hundreds of whole checks
@given(SEEDS)
def test_a_slow_and_simple_second_way_agrees(seed: int) -> None:
    answers = candidate(seed)
    replayed = replay(answers, rounds(), reference(), concordance())
    pasts = {
        past.round.id: past
        for item in replayed
        for past in item.rounds
        if past.round.stream == item.stream.slug
    }
    for item in map(in_its_pathway(pasts), Random(seed).sample(record().draws, 60)):
        found = {
            condition.part: condition.verdict
            for condition in pasts[item.id].conditions
            if condition.part is not Part.ASKED
        }
        then = in_time(answers, item.draw.date)
        assert found[Part.SCORE] is slow_score(then, item), item.id
        assert found[Part.OCCUPATION] is slow_occupation(answers, item), item.id
        assert found[Part.REGION] is slow_region(answers, item.draw), item.id
        aimed = [
            condition.verdict
            for condition in pasts[item.id].conditions
            if condition.part in (Part.OCCUPATION, Part.REGION, Part.TARGET, Part.ASKED)
        ]
        fits = NO if NO in aimed else OPEN if OPEN in aimed else YES
        assert found[Part.ELIGIBLE] is slow_eligible(then, item, fits), item.id
        verdicts = [condition.verdict for condition in pasts[item.id].conditions]
        overall = NO if NO in verdicts else OPEN if OPEN in verdicts else YES
        assert pasts[item.id].verdict is overall, item.id
        others = [one.verdict for one in pasts[item.id].conditions if one.part is not Part.WINDOW]
        assert pasts[item.id].any_day is (NO if NO in others else OPEN if OPEN in others else YES)


@given(SEEDS)
def test_the_days_of_a_window_agree_with_a_second_way(seed: int) -> None:
    random = Random(seed)
    by_id = {item.id: item.draw for item in record().draws}
    for round_ in random.sample(rounds(), 20):
        draw: Draw = by_id[round_.id]
        if len(round_.windows) != 1 or not (draw.profiles_from and draw.profiles_to):
            continue
        if draw.profiles_scored:
            continue
        fact = PROFILE_MADE_ON if round_.stream in EXPRESS_ENTRY else REGISTERED_ON
        day = random.choice((draw.profiles_from, draw.profiles_to))
        day = date.fromordinal(day.toordinal() + random.randint(-2, 2))
        inside = draw.profiles_from <= day <= draw.profiles_to
        assert of({fact.name: day}, round_.id, Part.WINDOW) is (YES if inside else NO)
