"""Language tests to benchmarks: CLB for English, NCLC for French, per ability.

Thresholds are the lowest score that reaches a level. English charts: official, read in full. TEF and
TCF Canada: two agreeing copies each, and a draft of the official page. TEF Canada has two scales:
papers since 11 December 2023 print a score out of 699 (its chart: two agreeing copies), and beside it
the old score equivalence, which is what Express Entry reads.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from checker.base.citation import Citation, copy, official, secondary
from checker.base.frozen import Frozen
from checker.sources import immigration_canada, press


class Ability(StrEnum):
    """Name one of the four abilities."""

    READING = "reading"
    WRITING = "writing"
    LISTENING = "listening"
    SPEAKING = "speaking"


class LanguageTest(Frozen):
    """Store one test: its scale, the top of each score, and the thresholds from level 4 upwards.

    `thresholds` gives for each ability the lowest score of level 4, 5, 6 and so on; every score is
    a whole number of times `step`. `scale_of` names the test of which this is another scale, since
    `accepted_from`: its papers print both, and Express Entry reads the old one alone.
    """

    slug: str
    title: str
    scale: str
    top: Mapping[Ability, float]
    thresholds: Mapping[Ability, tuple[float, ...]]
    citation: Citation
    accepted_from: date | None = None
    step: float = 1
    scale_of: "LanguageTest | None" = None

    def counts_on(self, day: date) -> bool:
        """Say whether the test is accepted on a day."""
        return self.accepted_from is None or self.accepted_from <= day

    def gives(self, ability: Ability, score: float) -> bool:
        """Say whether the test has such a score."""
        return 0 <= score <= self.top[ability] and score % self.step == 0

    def level(self, ability: Ability, score: float) -> int | None:
        """Return the level that a score reaches; 3 stands for 3 or less; None beyond the scale."""
        if not 0 <= score <= self.top[ability]:
            return None
        return LOWEST + sum(score >= least for least in self.thresholds[ability])


# Below the lowest row of the charts the level is 3 or less, and no rule here asks for so little.
LOWEST = 3

_R, _W, _L, _S = Ability.READING, Ability.WRITING, Ability.LISTENING, Ability.SPEAKING
_OFFICIAL = official(immigration_canada.LANGUAGE_TESTS)
_SECONDARY = secondary(press.FENNEC_LEVELS, immigration_canada.LANGUAGE_TESTS)
# A draft of the department's page of November 2024, in its own public repository: rows 4 to 10.
_CONFIRMED = copy(
    immigration_canada.LANGUAGE_TESTS_DRAFT, press.FENNEC_LEVELS, immigration_canada.LANGUAGE_TESTS
)


def _same(value: float) -> dict[Ability, float]:
    return dict.fromkeys(Ability, value)


# A CELPIP level is a CLB level; the chart read stops at 10.
CELPIP = LanguageTest(
    "celpip_general",
    "CELPIP-General",
    "CLB",
    _same(12),
    dict.fromkeys(Ability, (4, 5, 6, 7, 8, 9, 10, 11, 12)),
    _OFFICIAL,
)
IELTS = LanguageTest(
    "ielts_general",
    "IELTS General Training",
    "CLB",
    _same(9),
    {
        _R: (3.5, 4, 5, 6, 6.5, 7, 8),
        _W: (4, 5, 5.5, 6, 6.5, 7, 7.5),
        _L: (4.5, 5, 5.5, 6, 7.5, 8, 8.5),
        _S: (4, 5, 5.5, 6, 6.5, 7, 7.5),
    },
    _OFFICIAL,
    step=0.5,
)
PTE = LanguageTest(
    "pte_core",
    "PTE Core",
    "CLB",
    _same(90),
    {
        _R: (33, 42, 51, 60, 69, 78, 88),
        _W: (41, 51, 60, 69, 79, 88, 90),
        _L: (28, 39, 50, 60, 71, 82, 89),
        _S: (42, 51, 59, 68, 76, 84, 89),
    },
    _OFFICIAL,
    accepted_from=date(2024, 1, 30),
)
TEF = LanguageTest(
    "tef_canada",
    "TEF Canada",
    "NCLC",
    {_R: 300, _W: 450, _L: 360, _S: 450},
    {
        _R: (121, 151, 181, 207, 233, 248, 263),
        _W: (181, 226, 271, 310, 349, 371, 393),
        _L: (145, 181, 217, 249, 280, 298, 316),
        _S: (181, 226, 271, 310, 349, 371, 393),
    },
    _CONFIRMED,
)
# The other scale of the same test, on the papers of tests since that day.
TEF_699 = LanguageTest(
    "tef_canada_699",
    "TEF Canada out of 699",
    "NCLC",
    _same(699),
    {
        _R: (306, 352, 393, 434, 462, 503, 546),
        _W: (268, 330, 379, 428, 472, 512, 558),
        _L: (306, 352, 393, 434, 462, 503, 546),
        _S: (328, 387, 422, 456, 494, 518, 556),
    },
    _SECONDARY,
    accepted_from=date(2023, 12, 11),
    scale_of=TEF,
)
TCF = LanguageTest(
    "tcf_canada",
    "TCF Canada",
    "NCLC",
    {_R: 699, _W: 20, _L: 699, _S: 20},
    {
        _R: (342, 375, 406, 453, 499, 524, 549),
        _W: (4, 6, 7, 10, 12, 14, 16),
        _L: (331, 369, 398, 458, 503, 523, 549),
        _S: (4, 6, 7, 10, 12, 14, 16),
    },
    _CONFIRMED,
    accepted_from=date(2018, 12, 10),
)

ENGLISH_TESTS = (CELPIP, IELTS, PTE)
FRENCH_TESTS = (TEF, TEF_699, TCF)
_BY_SLUG = {test.slug: test for test in ENGLISH_TESTS + FRENCH_TESTS}


def language_test(slug: str) -> LanguageTest | None:
    """Return a test, None for the answer that none was taken."""
    return _BY_SLUG.get(slug)
