"""Employer Job Offer: International Student.

O. Reg. 422/17 ss. 4 and 6, as the stream page cites them; O. Reg. 421/17 ss. 2 (1) 2 and 3.1.
"""

from datetime import date

from checker import questions as q
from checker.base.citing import copy, doubtful, official
from checker.base.period import CHANGE, days, inferred
from checker.pathways import former
from checker.pathways.job_offer import person
from checker.pathways.job_offer.international_student_offer import JOB_OFFER_AND_EMPLOYER
from checker.pathways.job_offer.international_student_steps import (
    AFTER_THE_INVITATION,
    DEFINITIONS,
    STEPS,
)
from checker.pathways.sources import (
    ASIFCONSULTING_ONTARIO_RULES,
    DOCUMENT_CHECKLISTS,
    FCGVISA_2019,
    FSSCANADA_2020,
    GO4VISA_3_2,
    INVITATIONS_APPLY,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
    RAPIDIMMIGRATION_FOREIGN_WORKER,
    REG_18248,
    REG_19243,
    REG_21191,
    REG_26047,
    REG_26204,
    REG_170422_BK9,
    REGISTER_EXPRESSION_INTEREST_PROGRAM,
    UPDATES_2019,
    UPDATES_2021,
    UPDATES_2024,
    UPDATES_2026,
    UPDATES_2026_MAY29_0,
)
from checker.pathways.sources import JOB_OFFER_INTERNATIONAL_STUDENT as PAGE
from checker.pathways.sources import JOB_OFFER_INTERNATIONAL_STUDENT_CHECKLIST as CHECKLIST
from checker.pathways.sources import ONTARIOIMMIGRATION_OI_PNPJOB_WHO_HTML as OLD_PAGE
from checker.rules.comparisons import MoreThan
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Discretionary,
    FromDate,
    IfSaid,
    Is,
    OneOf,
    When,
)
from checker.rules.rule import Pathway, Requirement, Rule, Stage

_SINCE_2015 = days("2015-12-31", "2026-06-24", earlier=True)
_SINCE_2018 = days("2018-01-01", "2026-06-24", earlier=True)
_BY_INVITATION = days("2021-04-28", "2026-06-24")

# The kinds that the question names are long enough unless their length says otherwise.
_ONE_YEAR = IfSaid(q.ACADEMIC_YEARS, AtLeast(q.ACADEMIC_YEARS, 1))
_TWO_YEARS = IfSaid(q.ACADEMIC_YEARS, AtLeast(q.ACADEMIC_YEARS, 2))
_GRADUATE = OneOf(q.CREDENTIAL, ("graduate", "masters", "phd"))
_COLLEGE_CERTIFICATE = OneOf(q.CREDENTIAL, ("college_graduate_certificate",))
_UNIVERSITY_CERTIFICATE = OneOf(q.CREDENTIAL, ("university_graduate_certificate",))
# The names of earlier lists were not found. A college that is not publicly funded was on none.
_ELIGIBLE = FromDate(
    date(2024, 1, 2),
    before=AnyOf((Is(q.INSTITUTION_LISTED), AllOf((Is(q.PUBLICLY_FUNDED), Discretionary())))),
    then=Is(q.INSTITUTION_LISTED),
    basis=inferred(
        "the post of that day says that the list was revised, and the complete updates of 2024, 2025 "
        "and 2026 name no later revision",
        "2026-04-01",
    ),
)

_SHARE_IN_CANADA = FromDate(
    date(2020, 8, 19),
    before=FromDate(
        date(2019, 1, 14),
        before=FromDate(
            date(2018, 4, 19),
            before=AllOf((AtLeast(q.SHARE_IN_CANADA, 50), Discretionary())),
            then=AtLeast(q.SHARE_IN_CANADA, 50),
        ),
        then=AnyOf(
            (
                MoreThan(q.SHARE_IN_CANADA, 50),
                AllOf((AtLeast(q.SHARE_IN_CANADA, 50), Discretionary())),
            )
        ),
    ),
    then=MoreThan(q.SHARE_IN_CANADA, 50),
)

FOREIGN_NATIONAL = Requirement(
    "Foreign national",
    (
        former.foreign_national_only(
            "IS-47",
            _SINCE_2018,
            official(REG_26204, DOCUMENT_CHECKLISTS),
            "Read in the regulation of 2026; O. Reg. 421/17 s. 1 (2), for the years before, also "
            "speaks only of a foreign national who applies.",
        ),
    ),
)
STATUS = Requirement(
    "Status in Canada",
    (person.legal_status_if_in_canada("IS-15", copy(PAGE, CHECKLIST, GO4VISA_3_2)),),
)
CREDENTIAL = Requirement(
    "Canadian credential",
    (
        Rule(
            "IS-03",
            "Credential: undergraduate, two years",
            "An undergraduate degree or diploma, from an eligible Canadian institution, that takes "
            "at least 2 years full-time.",
            AllOf((OneOf(q.CREDENTIAL, ("undergraduate",)), _TWO_YEARS, _ELIGIBLE)),
            _SINCE_2015,
            copy(PAGE, OLD_PAGE),
            "The length is that of the programme taken full-time, however the person studied.",
        ),
        Rule(
            "IS-04",
            "Credential: graduate, one year",
            "A graduate degree or diploma, from an eligible Canadian institution, that takes at "
            "least 1 year full-time.",
            AllOf(
                (
                    FromDate(
                        date(2024, 1, 1),
                        before=AnyOf(
                            (_GRADUATE, AllOf((Is(q.ADMISSION_REQUIRED_DEGREE), Discretionary())))
                        ),
                        then=_GRADUATE,
                    ),
                    _ONE_YEAR,
                    _ELIGIBLE,
                )
            ),
            _SINCE_2015,
            copy(PAGE, OLD_PAGE),
            "An older official text (about 2015) asked for a one-year degree, diploma or "
            "certificate whose admission required a completed degree. The day on which the words "
            "changed was not found, so before 2024 either test may be the right one: who passes "
            "only the older one is left to an officer.",
        ),
        Rule(
            "IS-05",
            "Credential: Ontario College Graduate Certificate",
            "An Ontario College Graduate Certificate, from an eligible Ontario institution, that "
            "takes at least 1 year full-time. The paper itself must carry that name; other college "
            "certificates do not count.",
            AllOf((_COLLEGE_CERTIFICATE, _ONE_YEAR, _ELIGIBLE, Is(q.INSTITUTION_IN_ONTARIO))),
            days("2024-01-01", "2026-06-24", basis=CHANGE),
            copy(
                *(PAGE, UPDATES_2024),
                "https://immigtoronto.com/ontario-eases-eligibility-criteria-for-the-oinp",
            ),
            "Admission to such a programme takes a degree, diploma or college certificate. The post "
            "of 2 January 2024 names the first day; that the amendment is O. Reg. 384/23 is from "
            "secondary sources. Applications filed earlier keep the older rule.",
        ),
        Rule(
            "IS-55",
            "Credential: university graduate certificate",
            "A university graduate certificate, from an eligible Ontario institution, that takes at "
            "least 1 year full-time.",
            AllOf((_UNIVERSITY_CERTIFICATE, _ONE_YEAR, _ELIGIBLE, Is(q.INSTITUTION_IN_ONTARIO))),
            days(
                *("2024-01-01", "2026-06-24"),
                earlier=True,
                basis=inferred(
                    "a secondary source of January 2024 has it beside the Ontario College Graduate "
                    "Certificate, which came that day (IS-05)",
                    "2026-04-01",
                ),
            ),
            copy(PAGE, ASIFCONSULTING_ONTARIO_RULES),
            "The official post of 2 January 2024 names the college certificate only. Up to 31 "
            "December 2023 a university certificate of a year whose admission took a degree could "
            "pass under IS-04.",
        ),
    ),
    one_is_enough=True,
)
INSTITUTION = Requirement(
    "Institution",
    (
        Rule(
            "IS-56",
            "Institution on the list",
            "The institution must be on the list printed on the stream page; the certificates of "
            "IS-05 and IS-55 must come from one of the Ontario institutions on it.",
            AllOf(
                (
                    _ELIGIBLE,
                    When(
                        AnyOf((_COLLEGE_CERTIFICATE, _UNIVERSITY_CERTIFICATE)),
                        Is(q.INSTITUTION_IN_ONTARIO),
                    ),
                )
            ),
            days("2019-07-08", "2026-06-24", basis=CHANGE),
            copy(f"{PAGE}#eligible-colleges-universities", REG_19243, UPDATES_2019, UPDATES_2024),
            "What is not on the list does not count. That the institution is publicly funded and on "
            "the list is in the regulation since 8 July 2019 (O. Reg. 243/19); the page of about "
            "2015 already asked for a publicly funded one. The names are those read on 1 April "
            "2026; the list was revised on 2 January 2024, and the names before that day were not "
            "found.",
        ),
    ),
)
STUDIES = Requirement(
    "Studies",
    (
        Rule(
            "IS-07",
            "Studied in Canada",
            "More than half of the requirements for the credential must have been completed while "
            "living and studying in Canada (up to 13 January 2019: at least half).",
            _SHARE_IN_CANADA,
            _SINCE_2015,
            copy(
                *(PAGE, FSSCANADA_2020, FCGVISA_2019, OLD_PAGE),
                *(ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML, REG_18248),
            ),
            "More than half stands in the page of 19 August 2020. Official texts of about 2015, and "
            "of the old site up to 13 January 2019, say at least half, while lawfully in Canada. "
            "The day of the change lies between: on those days exactly half is left to an officer. "
            "Up to 18 April 2018 the regulation also asked that the studies be full-time meanwhile "
            "(O. Reg. 248/18 took that out): an officer says whether they were. The page of 2026 "
            'does not repeat "lawfully".',
        ),
        Rule(
            "IS-08",
            "Completed",
            "All requirements for the credential must be completed before the application is "
            "filed; students in their final term are refused.",
            Is(q.CREDENTIAL_COMPLETED),
            days("2015-04-17", "2026-06-24"),
            copy(
                PAGE,
                CHECKLIST,
                "https://www.ontario.ca/page/2015-ontario-immigrant-nominee-program-updates",
                OLD_PAGE,
            ),
            "If the paper itself is not issued yet, a letter of the institution must confirm that "
            "everything is completed, that no fees are owed, and on which day it will be granted.",
        ),
        Rule(
            "IS-09",
            "Two-year window",
            "The application must be filed within 2 years of the date on the credential or, if the "
            "credential is not issued yet, of the grant date in the official letter of the "
            "institution.",
            former.GrantedWithinYears(q.CREDENTIAL_DATE, 2),
            _SINCE_2015,
            copy(PAGE, OLD_PAGE),
            "The last day is the same calendar day two years later (a credential of 1 June 2021: "
            "file by 1 June 2023). The application counts, not the registration or the invitation. "
            "For a credential dated 29 February the text does not say which day that is; the safe "
            "reading is 28 February.",
        ),
    ),
)
LICENCE = Requirement(
    "Licence",
    (
        Rule(
            "IS-10",
            "Licence",
            "If the occupation needs a mandatory licence or other authorization in Ontario, the "
            "person must hold it when applying.",
            When(Is(q.LICENCE_NEEDED), Is(q.LICENCE_HELD)),
            _SINCE_2018,
            copy(PAGE, CHECKLIST),
        ),
    ),
)
INVITATION = Requirement(
    "Invitation",
    (
        person.invitation_needed(
            "IS-01",
            _BY_INVITATION,
            copy(PAGE, UPDATES_2021, INVITATIONS_APPLY, REG_21191),
            "Opened on 28 April 2021, together with the Foreign Worker stream. The last round was "
            "on 30 April 2026.",
        ),
        person.claims_must_hold(
            "IS-02",
            _BY_INVITATION,
            copy(
                PAGE,
                REGISTER_EXPRESSION_INTEREST_PROGRAM,
                RAPIDIMMIGRATION_FOREIGN_WORKER,
                REG_170422_BK9,
            ),
        ),
    ),
    stage=Stage.APPLY,
)
WARNINGS = Requirement(
    "Refugee claims and removal orders",
    (
        person.refugee_claim_pending(
            "IS-48",
            doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
            ),
            "The older text read is that of the student pages. The stream page, guide and "
            "checklists of 29 May 2026, read in full, do not mention refugee claims: this warns "
            "and never refuses.",
        ),
        person.refugee_claim_ended(
            "IS-49",
            doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
            ),
        ),
        person.removal_order("IS-50", doubtful(ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML)),
    ),
    stage=Stage.WARNING,
)
GONE = Requirement(
    "Whether the stream exists",
    (
        person.stream_no_longer_exists(
            "IS-54",
            official(UPDATES_2026_MAY29_0, UPDATES_2026, REG_26047, REG_26204),
            "The program's own notices date it differently. That of 29 May 2026 only says that "
            "amendments to O. Reg. 421/17 take effect on May 30; the stream page still stood "
            "unchanged on 19 June 2026; that of 26 June 2026 says that amendments in force on 25 "
            "June 2026 removed eight streams, that no more expressions of interest are taken and "
            "no more invitations issued, and that expressions of interest without an invitation, "
            "and job offers, would be withdrawn over the following weeks. No invited person falls "
            "into the gap: the last round was on 30 April 2026, so its 17 days ended on 17 May "
            "2026. Applications filed before keep the rules of their filing day.",
        ),
    ),
    stage=Stage.EXISTS,
)

PATHWAY = Pathway(
    "ejo-international-student",
    (
        FOREIGN_NATIONAL,
        CREDENTIAL,
        INSTITUTION,
        STUDIES,
        LICENCE,
        *JOB_OFFER_AND_EMPLOYER,
        STATUS,
        DEFINITIONS,
        INVITATION,
        *AFTER_THE_INVITATION,
        WARNINGS,
        GONE,
        *STEPS,
    ),
    last_day=date(2026, 6, 24),
)
