"""The conditions of a past round, each held against one person; scores are in `checker.replay.cutoffs`."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import cache

from checker import questions as q
from checker.base.facts import Answer, Fact
from checker.base.frozen import Frozen
from checker.base.period import Period, days
from checker.base.phrases import LIST, OR, SEMICOLON, PluralTemplate, Template, Value, joined
from checker.base.verdict import Verdict, whichever
from checker.pathways import pathway_of
from checker.points.offers import PHYSICIANS_FROM
from checker.questions.registration import PROFILE_MADE_ON, REGISTERED_ON
from checker.reference.concordance import Concordance
from checker.reference.tables import Reference
from checker.replay.places import region_of
from checker.replay.rounds import Round, RoundAsked, Window
from checker.rules.expressions import (
    NOT_ANSWERED,
    AllOf,
    AnyOf,
    AtLeast,
    Case,
    Expression,
    OneOf,
)
from checker.rules.language_levels import fresh_english, fresh_french
from checker.streams.slugs import FOREIGN_WORKER, JOB_OFFER, MASTERS, PHD


class Part(StrEnum):
    """Name one condition of a round."""

    SCORE = "score"
    OCCUPATION = "occupation"
    REGION = "region"
    WINDOW = "window"
    TARGET = "target"
    ASKED = "asked"
    ELIGIBLE = "eligible"


_SHORT = PluralTemplate(
    "{needed} needed, you have {have}: {short} point short",
    "{needed} needed, you have {have}: {short} points short",
    "short",
)
_SHORT_AT_BEST = PluralTemplate(
    "{needed} needed, you have {have} at the most: {short} point short",
    "{needed} needed, you have {have} at the most: {short} points short",
    "short",
)


class Shortfall(Frozen):
    """Store how far a score is below what a round took; `have` is the most that it can be."""

    needed: int
    have: int
    exact: bool

    @property
    def points(self) -> int:
        """Return how many points are short, at the best."""
        return self.needed - self.have

    def said(self) -> Value:
        """Say what was needed, what the person has, and the difference."""
        how = _SHORT if self.exact else _SHORT_AT_BEST
        return how(needed=self.needed, have=self.have, short=self.points)


class Condition(Frozen):
    """Say how one condition came out and what was seen; `facts` names the questions it read.

    `short` is there where a score is below what the round took.
    """

    part: Part
    verdict: Verdict
    said: Value | None = None
    facts: tuple[str, ...] = ()
    short: Shortfall | None = None

    # See `checker.base.phrases.Phrase`.
    def __init__(
        self,
        part: Part,
        verdict: Verdict,
        said: Value | None = None,
        facts: tuple[str, ...] = (),
        short: Shortfall | None = None,
    ) -> None:
        values = self.__dict__
        values["part"], values["verdict"] = part, verdict
        values["said"], values["facts"], values["short"] = said, facts, short


HUMAN_CAPITAL, TRADES = "human-capital-priorities", "skilled-trades"
EXPRESS_ENTRY = (HUMAN_CAPITAL, "french-speaking-skilled-worker", TRADES)
GRADUATES = (MASTERS, PHD)
PHYSICIANS = frozenset(["31100", "31101", "31102"])

_IN_CANADA = OneOf(q.LIVES_IN, q.IN_CANADA)
_WITH_PERMIT = AllOf((_IN_CANADA, OneOf(q.STATUS, ("work_permit", "study_permit"))))
_SIX_MONTHS = AtLeast(q.MONTHS_IN_PRIMARY_NOC, 6)
# Nobody is asked for them by the Federal Skilled Worker criteria.
_SIX_MONTHS_OF_CEC = AnyOf((OneOf(q.EE_PROGRAM, ("fsw",)), _SIX_MONTHS))


def _days_of(slug: str, rule: str) -> Period:
    (found,) = (one for one in pathway_of(slug).rules() if one.id == rule)
    return found.in_force


# What the record's rules say that rounds asked; FW-77 has the days of its own in its words.
_BY_RULE = (
    (days("2025-06-03", "2025-06-06"), JOB_OFFER, "region", _IN_CANADA),
    (days("2025-08-28", "2026-02-01"), JOB_OFFER, "", _IN_CANADA),
    (days("2026-02-02", "2026-06-24"), JOB_OFFER, "", _WITH_PERMIT),
    (_days_of(MASTERS, "MA-28"), GRADUATES, "", _WITH_PERMIT),
    (_days_of(HUMAN_CAPITAL, "HCP-26"), (HUMAN_CAPITAL,), "targeted", _SIX_MONTHS_OF_CEC),
    (_days_of(TRADES, "ST-14"), (TRADES,), "targeted", _SIX_MONTHS),
)


def window_fact(stream: str) -> Fact:
    """Return the question whose answer a window of this stream is held against."""
    return PROFILE_MADE_ON if stream in EXPRESS_ENTRY else REGISTERED_ON


class Conditions:
    """Store the conditions of rounds against one person, keeping what several rounds share."""

    def __init__(
        self, answers: Mapping[str, Answer], reference: Reference, concordance: Concordance
    ) -> None:
        self.answers = answers
        self._reference = reference
        self._concordance = concordance

    def occupation(self, round_: Round) -> Condition:
        """Check the occupation against the list of the round, in the version of the list."""
        if round_.nocs_complete is None:
            return _NO_LIST
        if round_.noc_version is None or not round_.nocs:
            return _LIST_NOT_KNOWN
        if round_.stream in GRADUATES:
            return self._canadian_work(round_)
        fact, other = _codes(round_)
        given = self._physician(round_) or self.answers.get(fact.name)
        if given is not None:
            return _on_list(fact, str(given), _listed((str(given),), round_))
        crossed_from = self.answers.get(other.name)
        if crossed_from is None:
            return not_answered(Part.OCCUPATION, fact)
        codes = self._concordance.crossed(str(crossed_from), round_.noc_version)
        verdict = _listed(codes, round_)
        said = _CROSSED[verdict](
            code=str(crossed_from),
            version=round_.noc_version,
            codes=joined(LIST, codes) or _NO_CODE,
        )
        return Condition(Part.OCCUPATION, verdict, said, (other.name,))

    def _physician(self, round_: Round) -> Answer | None:
        """Return the NOC 2021 code of a physician without a job offer, where there could be one."""
        if round_.stream != FOREIGN_WORKER or round_.day < PHYSICIANS_FROM:
            return None
        said = self.answers.get(q.PHYSICIAN_NOC.name)
        without_offer = self.answers.get(q.HAS_OFFER.name) is False
        return said if without_offer and said != "other" else None

    def _canadian_work(self, round_: Round) -> Condition:
        """Check Canadian work against a list; another job than the one counted may be on it."""
        facts = (q.CANADIAN_WORK_LEVEL.name, q.EXPERIENCE_NOC.name, q.EXPERIENCE_IN_CANADA.name)
        level, noc, in_canada = (self.answers.get(name) for name in facts)
        if level == "none":
            return Condition(Part.OCCUPATION, Verdict.NOT_MET, _NO_CANADIAN_WORK, facts[:1])
        if in_canada is True and noc in round_.nocs:
            said = _CANADIAN_WORK(code=str(noc))
            return Condition(Part.OCCUPATION, Verdict.MET, said, facts[1:])
        return Condition(Part.OCCUPATION, Verdict.UNKNOWN, _CANADIAN_WORK_NOT_KNOWN, facts)

    def region(self, round_: Round) -> Condition:
        """Check the place of work against the region of the round."""
        if not round_.region:
            return _NO_REGION
        region = region_of(round_.region)
        if region is None:
            said = _PLACES_NOT_KNOWN(region=Template(round_.region))
            return Condition(Part.REGION, Verdict.UNKNOWN, said)
        place = self.answers.get(q.WORK_DIVISION.name)
        if place is None:
            return not_answered(Part.REGION, q.WORK_DIVISION)
        verdict = Verdict.MET if place in region.inside else Verdict.NOT_MET
        if place in region.partly:
            verdict = Verdict.UNKNOWN
        said = _PLACE(place=(q.WORK_DIVISION, place), region=Template(round_.region))
        return Condition(Part.REGION, verdict, said, (q.WORK_DIVISION.name,))

    def window(self, round_: Round) -> Condition:
        """Check the day of registration against the days on which a profile had to be made."""
        fact = window_fact(round_.stream)
        day = self.answers.get(fact.name)
        if day is None:
            return not_answered(Part.WINDOW, fact)
        assert isinstance(day, date)
        verdicts = [_made_within(day, window, round_) for window in round_.windows]
        taken = joined(OR, tuple(window.said for window in round_.windows))
        if not verdicts:
            verdicts.append(_made_within(day, Window(None, None), round_))
        said = _IN_POOL(day=day, taken=taken or _DAYS_NOT_KNOWN)
        return Condition(Part.WINDOW, whichever(verdicts), said, (fact.name,))

    def target(self, round_: Round) -> Condition:
        """Say what is known of a target that is neither a list of occupations nor a place."""
        if not round_.targeted:
            return _GENERAL
        if any(asked.text == round_.target for asked in round_.asked):
            return _TARGET_ELSEWHERE
        region = region_of(round_.region) if round_.region else None
        if (round_.region and not (region and region.pilot)) or round_.nocs_complete is not None:
            return _TARGET_ELSEWHERE
        return Condition(Part.TARGET, Verdict.UNKNOWN, _WAS_FOR(target=Template(round_.target)))

    def asked(self, round_: Round) -> Iterable[Condition]:
        """Yield what else the round asked for: by the rules of the record, and by its own keys."""
        of_physicians = (
            round_.stream in JOB_OFFER and bool(round_.nocs) and round_.nocs <= PHYSICIANS
        )
        if not of_physicians:
            for period, streams, only, test in _BY_RULE:
                if round_.stream in streams and _concerned(round_, only, period):
                    yield self._by(test, Part.ASKED, round_)
        for asked in round_.asked:
            by_detail = _test_of(asked, round_.stream)
            if by_detail:
                yield self._by(by_detail, Part.ASKED, round_)
            else:
                yield Condition(Part.ASKED, Verdict.UNKNOWN, _ALSO_ASKED(asked=asked.text))

    def _by(self, test: Expression, part: Part, round_: Round) -> Condition:
        outcome = test.evaluate(Case(self.answers, round_.day, self._reference))
        said = joined(SEMICOLON, tuple(seen.said for seen in outcome.seen))
        facts = dict.fromkeys(name for seen in outcome.seen for name in seen.facts)
        return Condition(part, outcome.verdict, said, tuple(facts))


_NO_LIST = Condition(
    Part.OCCUPATION, Verdict.NOT_APPLICABLE, Template("the round named no occupations")
)
_LIST_NOT_KNOWN = Condition(
    Part.OCCUPATION,
    Verdict.UNKNOWN,
    Template("the round named occupations; the record does not have the list"),
)
_NO_REGION = Condition(Part.REGION, Verdict.NOT_APPLICABLE, Template("the round named no region"))
_GENERAL = Condition(
    Part.TARGET, Verdict.NOT_APPLICABLE, Template("the round was for everybody in the pool")
)
_TARGET_ELSEWHERE = Condition(
    Part.TARGET,
    Verdict.NOT_APPLICABLE,
    Template("the target is the list or the region of the round, or what else it asked"),
)
_ON_LIST = {
    Verdict.MET: Template("NOC {code} is on the list of the round"),
    Verdict.NOT_MET: Template("NOC {code} is not on the list of the round"),
    Verdict.UNKNOWN: Template("NOC {code} may or may not be on the list of the round"),
}
_CROSSED = {
    Verdict.MET: Template(
        "NOC {code} was crossed to NOC {version} by the concordance of Statistics Canada ({codes}): "
        "it is on the list of the round"
    ),
    Verdict.NOT_MET: Template(
        "NOC {code} was crossed to NOC {version} by the concordance of Statistics Canada ({codes}): "
        "it is not on the list of the round"
    ),
    Verdict.UNKNOWN: Template(
        "NOC {code} was crossed to NOC {version} by the concordance of Statistics Canada ({codes}): "
        "it may or may not be on the list of the round"
    ),
}
_NO_CODE = Template("no code found")
_NO_CANADIAN_WORK = Template(
    "you have no Canadian work; the round asked for some in a listed occupation"
)
_CANADIAN_WORK = Template("you worked in Canada in NOC {code}, which is on the list of the round")
_CANADIAN_WORK_NOT_KNOWN = Template(
    "the round asked for Canadian work in a listed occupation; it is not known of yours"
)
_PLACES_NOT_KNOWN = Template("which places it was for is not known ({region})")
_PLACE = Template("you work in {place}; the round was for {region}")
_IN_POOL = Template("you were in the pool from {day}; the round took profiles made on {taken}")
_DAYS_NOT_KNOWN = Template("days that the record does not know")
_WAS_FOR = Template("the round was for: {target}")
_ALSO_ASKED = Template("the round also asked: {asked}")


@cache
def not_answered(part: Part, fact: Fact) -> Condition:
    """Say that the question of a condition was not answered."""
    return Condition(part, Verdict.UNKNOWN, NOT_ANSWERED(question=fact), (fact.name,))


@cache
def _on_list(fact: Fact, code: str, verdict: Verdict) -> Condition:
    """Say whether an occupation is on a list."""
    return Condition(Part.OCCUPATION, verdict, _ON_LIST[verdict](code=code), (fact.name,))


def _concerned(round_: Round, only: str, period: Period) -> bool:
    if (only == "region" and not round_.region) or (only == "targeted" and not round_.targeted):
        return False
    return period.holds(round_.day) is True


@cache
def _test_of(asked: RoundAsked, stream: str) -> Expression | None:
    """Return the test of one more thing that a round asked; None where no question answers it."""
    match asked.kind, asked.detail.split():
        case "education", [degree]:
            return OneOf(q.EDUCATION_LEVEL, q.DEGREES[q.DEGREES.index(degree) :])
        case "language", ["french", level]:
            return fresh_french(int(level), express_entry=stream in EXPRESS_ENTRY)
        case "language", ["english", level]:
            return fresh_english(int(level), express_entry=stream in EXPRESS_ENTRY)
        case "permit", [permits]:
            held = tuple(f"{permit}_permit" for permit in permits.split("_or_"))
            return AllOf((_IN_CANADA, OneOf(q.STATUS, held)))
        case "experience", [months] if stream in EXPRESS_ENTRY:
            return AtLeast(q.MONTHS_IN_PRIMARY_NOC, int(months))
    return None


def _codes(round_: Round) -> tuple[Fact, Fact]:
    """Return the question for the version of the list, and that for the other version."""
    if round_.stream in EXPRESS_ENTRY:
        new, old = q.PRIMARY_NOC, q.PRIMARY_NOC_2016
    else:
        new, old = q.OFFER_NOC, q.OFFER_NOC_2016
    return (new, old) if round_.noc_version == 2021 else (old, new)


def _listed(codes: tuple[str, ...], round_: Round) -> Verdict:
    """Say whether an occupation that is one of these codes is on the list of a round."""
    inside = {code in round_.nocs for code in codes}
    if inside == {True}:
        return Verdict.MET
    # Outside a list that is only partly known, nothing is known.
    return Verdict.NOT_MET if inside == {False} and round_.nocs_complete else Verdict.UNKNOWN


def _made_within(day: date, window: Window, round_: Round) -> Verdict:
    latest = window.last or round_.until
    if day > latest or (window.first and day < window.first):
        return Verdict.NOT_MET
    return Verdict.MET if window.first and window.last else Verdict.UNKNOWN
