"""The streams of the program: which was open, paused, in transition or closed on which day.

Days are those of the record's timeline. O. Reg. 47/26 revoked the nine old categories of
O. Reg. 421/17 on 2026-05-30; O. Reg. 204/26 removed their criteria from O. Reg. 422/17 and made
the Ontario Workforce Priority categories on 2026-06-25.
"""

from collections.abc import Iterable
from datetime import date
from functools import cache

from checker.base.citation import Citation, Standing
from checker.streams.stream import Phase, Status, Stream

_REG_47 = "http://www.ontario.ca/laws/regulation/r26047"
_REG_204 = "https://www.ontario.ca/laws/regulation/r26204"
_UPDATES_2024 = "https://www.ontario.ca/page/2024-ontario-immigrant-nominee-program-updates"
_UPDATES_2026 = "https://www.ontario.ca/page/2026-ontario-immigrant-nominee-program-updates"
_WORKFORCE = (
    "ontario-workforce-priority-teer-0-3",
    "ontario-workforce-priority-teer-4-5",
    "ontario-workforce-priority-physician",
)


def _secondary(*sources: str) -> Citation:
    return Citation(Standing.SECONDARY, sources)


_REVOKED = Phase(
    date(2026, 5, 30),
    Status.TRANSITION,
    "The category was revoked; the criteria still stood in O. Reg. 422/17; no draw was held.",
    Citation(Standing.OFFICIAL, (_REG_47,)),
)
_REMOVED = Phase(
    date(2026, 6, 25),
    Status.CLOSED,
    "The criteria were removed and expressions of interest without an invitation were withdrawn.",
    Citation(Standing.OFFICIAL, (_REG_204,)),
)
_ACT = Phase(
    date(2018, 1, 1),
    Status.OPEN,
    "In force under the Ontario Immigration Act, 2015; a predecessor ran before.",
    _secondary("Ontario Immigration Act, 2015; O. Reg. 421/17; O. Reg. 422/17"),
)


def _job_offer(first: Phase) -> tuple[Phase, ...]:
    return (
        first,
        Phase(
            date(2025, 6, 20),
            Status.SUSPENDED,
            "No new expressions of interest while the Employer Portal was made ready; old ones were withdrawn.",
            _secondary(
                "https://latestworlds.com/ontario-changes-intake-for-employer-job-offer-streams"
            ),
        ),
        Phase(
            date(2025, 7, 2),
            Status.OPEN,
            "Open through the Employer Portal: the employer files the job offer first.",
            Citation(
                Standing.OFFICIAL_COPY,
                (
                    "https://www.ontario.ca/document/oinp-document-checklists/employer-job-offer-streams-employer-checklist",
                ),
            ),
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
        Citation(Standing.OFFICIAL, (_REG_204,)),
    ),
    Phase(
        date(2026, 8, 4),
        Status.OPEN,
        "Expressions of interest opened.",
        Citation(Standing.OFFICIAL_COPY, (_UPDATES_2026,)),
    ),
)
_EXPRESS_ENTRY_2015 = _secondary(
    "http://www.ontarioimmigration.ca/en/pnp/OI_PNP_EE_CAPITAL_HOW.html"
)

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
                _secondary(
                    "https://immigration.ca/ontario-launches-new-employer-job-offer-demand-skills-stream"
                ),
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
                _secondary(
                    "https://www.cicnews.com/2017/02/ontario-reopens-express-entry-human-capital-priorities-stream-028909.html"
                ),
            ),
            Phase(
                date(2017, 2, 21),
                Status.OPEN,
                "Reopened.",
                _secondary(
                    "https://www.cicnews.com/2017/02/ontario-reopens-express-entry-human-capital-priorities-stream-028909.html"
                ),
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
                _secondary(
                    "https://www.cicnews.com/2017/05/ontario-launches-new-express-entry-stream-for-tradespersons-059204.html?noamp=mobile"
                ),
            ),
            Phase(
                date(2025, 11, 14),
                Status.SUSPENDED,
                "Suspended; every pending application was returned with its fee.",
                _secondary("https://www.saabimmigration.ca/?p=14639"),
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
                Citation(
                    Standing.OFFICIAL_COPY, (_UPDATES_2024, "https://moving2canada.com/?p=3739")
                ),
            ),
            Phase(
                date(2024, 11, 4),
                Status.CLOSED,
                "Closed for good (O. Reg. 439/24 was filed on 1 November 2024).",
                Citation(
                    Standing.OFFICIAL_COPY,
                    (
                        _UPDATES_2024,
                        "https://www.ontario.ca/laws/regulation/r24439",
                        "https://moving2canada.com/?p=3739",
                    ),
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
                _secondary(
                    "https://link2build.ca/news/articles/2025/january/redi-pilot-project-aims-to-bring-more-skilled-immigrants-to-four-ontario-rural-and-northern-regions"
                ),
            ),
            Phase(
                date(2026, 5, 30),
                Status.CLOSED,
                "Could not outlive the job-offer categories; its last known draw was on 8 April 2026.",
                Citation(Standing.OFFICIAL, (_REG_47,)),
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
