"""What the Foreign Worker stream asks of physicians without a job offer, from 2025-01-27."""

from checker import questions as q
from checker.base.citing import copy
from checker.base.period import days
from checker.pathways.sources import JOB_OFFER_FOREIGN_WORKER_CHECKLIST as CHECKLIST
from checker.pathways.sources import JOB_OFFER_FOREIGN_WORKER_PHYSICIANS as PAGE
from checker.pathways.sources import UPDATES_2025_JANUARY28_0, UPDATES_2026_JANUARY5_0
from checker.rules.expressions import AllOf, Is, OneOf
from checker.rules.rule import Requirement, Rule

WITHOUT_OFFER = "Physicians without a job offer"

_SINCE_2025 = days("2025-01-27", "2026-06-24")

_PHYSICIAN = Requirement(
    "Physician",
    (
        Rule(
            "FW-17",
            "Physician path: no job offer",
            "A self-employed physician who meets FW-18 to FW-21 may apply without a job offer; the "
            "other rules of the stream on the job offer and on the applicant are then not asked.",
            Is(q.PHYSICIAN),
            _SINCE_2025,
            copy(PAGE, CHECKLIST, UPDATES_2025_JANUARY28_0),
            "Invitation, status papers, proof of ties and the consent form stay on the checklist, "
            "and the intention to live in Ontario stays a condition of the nomination. These "
            "registrations get no points.",
        ),
        Rule(
            "FW-18",
            "Physician path: occupation",
            "NOC 31100, 31101 or 31102.",
            OneOf(q.PHYSICIAN_NOC, ("31100", "31101", "31102")),
            _SINCE_2025,
            copy(UPDATES_2026_JANUARY5_0, UPDATES_2025_JANUARY28_0),
        ),
    ),
    route=WITHOUT_OFFER,
)
_COLLEGE = Requirement(
    "College and payment",
    (
        Rule(
            "FW-19",
            "Physician path: CPSO certificate 2025",
            "In good standing with the College of Physicians and Surgeons of Ontario (CPSO), with "
            "a certificate for independent practice, academic practice or postgraduate education "
            "that allows patient care.",
            AllOf(
                (
                    Is(q.CPSO_STANDING),
                    OneOf(q.CPSO_CLASS, ("independent", "academic", "postgraduate")),
                    Is(q.CPSO_PATIENT_CARE),
                )
            ),
            days("2025-01-27", "2025-12-31"),
            copy(UPDATES_2025_JANUARY28_0),
            "All three classes had to permit patient care.",
        ),
        Rule(
            "FW-20",
            "Physician path: CPSO certificate 2026",
            "In good standing with the College of Physicians and Surgeons of Ontario (CPSO), with "
            "a certificate for independent practice or academic practice, or a provisional "
            "certificate. A postgraduate education certificate no longer serves.",
            AllOf(
                (
                    Is(q.CPSO_STANDING),
                    OneOf(q.CPSO_CLASS, ("independent", "academic", "provisional")),
                )
            ),
            days("2026-01-01", "2026-06-24"),
            copy(PAGE, UPDATES_2026_JANUARY5_0),
            "O. Reg. 375/25. Holders of a postgraduate certificate may still use the way with a "
            "job offer.",
        ),
        Rule(
            "FW-21",
            "Physician path: payment",
            "Entitled to payment for publicly funded services under the Health Insurance Act, "
            "1990; from 1 January 2026 this means having an OHIP billing number.",
            Is(q.OHIP),
            _SINCE_2025,
            copy(PAGE, UPDATES_2025_JANUARY28_0, UPDATES_2026_JANUARY5_0),
            "The notice of 28 January 2025 speaks only of being eligible for payment; the billing "
            "number is named in that of 5 January 2026 and on the page.",
        ),
    ),
    route=WITHOUT_OFFER,
)

PHYSICIANS = (_PHYSICIAN, _COLLEGE)
