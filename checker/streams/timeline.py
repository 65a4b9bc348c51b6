"""The streams of the program: which was open, paused, in transition or closed on which day.

Days are those of the record's timeline. O. Reg. 47/26 revoked the nine old categories of
O. Reg. 421/17 on 2026-05-30; O. Reg. 204/26 removed their criteria from O. Reg. 422/17 and made
the Ontario Workforce Priority categories on 2026-06-25.
"""

from collections.abc import Iterable
from datetime import date
from functools import cache

from checker.base.citation import copy, official, secondary
from checker.sources import ontario_ca, press, regulations
from checker.streams.stream import Phase, Status, Stream

_WORKFORCE = (
    "ontario-workforce-priority-teer-0-3",
    "ontario-workforce-priority-teer-4-5",
    "ontario-workforce-priority-physician",
)


_REVOKED = Phase(
    date(2026, 5, 30),
    Status.TRANSITION,
    "The category was revoked; the criteria still stood in O. Reg. 422/17; no draw was held.",
    official(regulations.O_REG_47_26),
)
_REMOVED = Phase(
    date(2026, 6, 25),
    Status.CLOSED,
    "The criteria were removed and expressions of interest without an invitation were withdrawn.",
    official(regulations.O_REG_204_26),
)
_ACT = Phase(
    date(2018, 1, 1),
    Status.OPEN,
    "In force under the Ontario Immigration Act, 2015; a predecessor ran before.",
    secondary(regulations.THE_ACT_AND_ITS_REGULATIONS),
)


def _job_offer(first: Phase) -> tuple[Phase, ...]:
    return (
        first,
        Phase(
            date(2025, 6, 20),
            Status.SUSPENDED,
            "No new expressions of interest while the Employer Portal was made ready; old ones were withdrawn.",
            secondary(press.LATESTWORLDS_INTAKE),
        ),
        Phase(
            date(2025, 7, 2),
            Status.OPEN,
            "Open through the Employer Portal: the employer files the job offer first.",
            copy(ontario_ca.EMPLOYER_CHECKLIST),
        ),
        _REVOKED,
        _REMOVED,
    )


def _express_entry(*phases: Phase) -> tuple[Phase, ...]:
    return (*phases, _REVOKED, _REMOVED)


_WORKFORCE_PHASES = (
    Phase(
        date(2026, 6, 25),
        Status.UPCOMING,
        "The regulation was in force; expressions of interest could not be registered yet.",
        official(regulations.O_REG_204_26),
    ),
    Phase(
        date(2026, 8, 4),
        Status.OPEN,
        "Expressions of interest opened.",
        copy(ontario_ca.UPDATES_2026_SINCE_JUNE),
    ),
)
_EXPRESS_ENTRY_2015 = secondary(ontario_ca.OLD_HUMAN_CAPITAL)

STREAMS: tuple[Stream, ...] = (
    Stream(
        "ontario-workforce-priority",
        "Ontario Workforce Priority",
        "Workforce Priority",
        "Ontario Workforce Priority",
        _WORKFORCE_PHASES,
        pathways=_WORKFORCE,
    ),
    Stream(
        "ontario-workforce-priority-teer-0-3",
        "Ontario Workforce Priority: TEER 0–3",
        "Workforce Priority TEER 0–3",
        "Ontario Workforce Priority",
        _WORKFORCE_PHASES,
        teers=(0, 1, 2, 3),
    ),
    Stream(
        "ontario-workforce-priority-teer-4-5",
        "Ontario Workforce Priority: TEER 4–5",
        "Workforce Priority TEER 4–5",
        "Ontario Workforce Priority",
        _WORKFORCE_PHASES,
        teers=(4, 5),
    ),
    Stream(
        "ontario-workforce-priority-physician",
        "Ontario Workforce Priority: self-employed physician",
        "Workforce Priority physician",
        "Ontario Workforce Priority",
        _WORKFORCE_PHASES,
        nocs=("31100", "31101", "31102"),
    ),
    Stream(
        "ejo-foreign-worker",
        "Employer Job Offer: Foreign Worker",
        "Foreign Worker",
        "Employer Job Offer",
        _job_offer(_ACT),
        _WORKFORCE,
        predecessor=True,
    ),
    Stream(
        "ejo-international-student",
        "Employer Job Offer: International Student",
        "International Student",
        "Employer Job Offer",
        _job_offer(_ACT),
        _WORKFORCE,
        predecessor=True,
    ),
    Stream(
        "ejo-in-demand-skills",
        "Employer Job Offer: In-Demand Skills",
        "In-Demand Skills",
        "Employer Job Offer",
        _job_offer(
            Phase(
                date(2017, 8, 16),
                Status.OPEN,
                "Opened as a pilot; the pauses between its pilots are not known day by day.",
                secondary(press.IMMIGRATION_CA_IN_DEMAND),
            )
        ),
        _WORKFORCE,
    ),
    Stream(
        "masters-graduate",
        "Masters Graduate",
        "Masters Graduate",
        "Graduates",
        (_ACT, _REVOKED, _REMOVED),
        _WORKFORCE,
        predecessor=True,
    ),
    Stream(
        "phd-graduate",
        "PhD Graduate",
        "PhD Graduate",
        "Graduates",
        (_ACT, _REVOKED, _REMOVED),
        _WORKFORCE,
        predecessor=True,
    ),
    Stream(
        "human-capital-priorities",
        "Express Entry: Human Capital Priorities",
        "Human Capital Priorities",
        "Express Entry",
        _express_entry(
            Phase(
                date(2015, 6, 1),
                Status.OPEN,
                "Began in June 2015; the day is not known.",
                _EXPRESS_ENTRY_2015,
            ),
            Phase(
                date(2016, 2, 16),
                Status.SUSPENDED,
                "Notifications of interest stopped.",
                secondary(press.CICNEWS_HUMAN_CAPITAL_REOPENS),
            ),
            Phase(
                date(2017, 2, 21),
                Status.OPEN,
                "Reopened.",
                secondary(press.CICNEWS_HUMAN_CAPITAL_REOPENS),
            ),
        ),
        _WORKFORCE,
    ),
    Stream(
        "french-speaking-skilled-worker",
        "Express Entry: French-Speaking Skilled Worker",
        "French-Speaking Skilled Worker",
        "Express Entry",
        _express_entry(
            Phase(
                date(2015, 6, 1),
                Status.OPEN,
                "Began in June 2015; the day is not known.",
                _EXPRESS_ENTRY_2015,
            )
        ),
        _WORKFORCE,
    ),
    Stream(
        "skilled-trades",
        "Express Entry: Skilled Trades",
        "Skilled Trades",
        "Express Entry",
        _express_entry(
            Phase(
                date(2017, 5, 31),
                Status.OPEN,
                "Opened.",
                secondary(press.CICNEWS_TRADES),
            ),
            Phase(
                date(2025, 11, 14),
                Status.SUSPENDED,
                "Suspended; every pending application was returned with its fee.",
                secondary(press.SAAB_TRADES_SUSPENDED),
            ),
        ),
        _WORKFORCE,
    ),
    Stream(
        "entrepreneur",
        "Entrepreneur",
        "Entrepreneur",
        "Business",
        (
            _ACT,
            Phase(
                date(2023, 12, 4),
                Status.SUSPENDED,
                "Suspended.",
                copy(ontario_ca.UPDATES_2024, press.MOVING2CANADA_ENTREPRENEUR),
            ),
            Phase(
                date(2024, 11, 4),
                Status.CLOSED,
                "Closed for good (O. Reg. 439/24 was filed on 1 November 2024).",
                copy(
                    ontario_ca.UPDATES_2024,
                    regulations.O_REG_439_24,
                    press.MOVING2CANADA_ENTREPRENEUR,
                ),
            ),
        ),
        predecessor=True,
    ),
    Stream(
        "redi-pilot",
        "Regional Economic Development through Immigration (REDI) pilot",
        "REDI pilot",
        "Pilots",
        (
            Phase(
                date(2025, 1, 2),
                Status.OPEN,
                "Ran over the three Employer Job Offer streams, for named communities.",
                secondary(press.LINK2BUILD_REDI),
            ),
            Phase(
                date(2026, 5, 30),
                Status.CLOSED,
                "Could not outlive the job-offer categories; its last known draw was on 8 April 2026.",
                official(regulations.O_REG_47_26),
            ),
        ),
        overlay_of=("ejo-foreign-worker", "ejo-international-student", "ejo-in-demand-skills"),
    ),
)


@cache
def stream(slug: str) -> Stream:
    """Return the stream of a slug; KeyError where there is none."""
    for candidate in STREAMS:
        if candidate.slug == slug:
            return candidate
    raise KeyError(slug)


def pathways_of(slugs: Iterable[str]) -> tuple[str, ...]:
    """Return the slugs that rules and points grids know streams by: a stream's pathways, or itself."""
    return tuple(part for slug in slugs for part in _PATHWAYS.get(slug, (slug,)))


def whole_of(slug: str) -> Stream | None:
    """Return the stream that one is a pathway of, None where it is a stream by itself."""
    return next((item for item in STREAMS if slug in item.pathways), None)


_PATHWAYS = {item.slug: item.pathways for item in STREAMS if item.pathways}
