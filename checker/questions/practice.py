"""Physicians who apply without a job offer."""

from checker.base.facts import ChangedBy, Choice, Fact, Kind

PRACTICE = "Physicians without a job offer"

PHYSICIAN = Fact(
    "is_self_employed_physician",
    PRACTICE,
    Kind.YES_NO,
    ChangedBy.NOBODY,
    "Are you a self-employed physician?",
    says="you are a self-employed physician",
    denies="you are not a self-employed physician",
)
PHYSICIAN_NOC = Fact(
    "physician_noc",
    PRACTICE,
    Kind.CHOICE,
    ChangedBy.NOBODY,
    "What is your occupation as a physician?",
    choices=(
        Choice("31100", "NOC 31100, specialist in clinical and laboratory medicine"),
        Choice("31101", "NOC 31101, specialist in surgery"),
        Choice("31102", "NOC 31102, general practitioner or family physician"),
        Choice("other", "another occupation"),
    ),
    says="your occupation as a physician: {answer}",
)
CPSO_STANDING = Fact(
    "cpso_good_standing",
    PRACTICE,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Are you a member in good standing of the College of Physicians and Surgeons of Ontario?",
    says="you are a member in good standing of the College of Physicians and Surgeons of Ontario",
    denies="you are not a member in good standing of the College of Physicians and Surgeons of Ontario",
    act="membership in good standing in the College of Physicians and Surgeons of Ontario",
)
CPSO_CLASS = Fact(
    "cpso_certificate_class",
    PRACTICE,
    Kind.CHOICE,
    ChangedBy.YOU,
    "Which class is your certificate of registration with the College?",
    choices=(
        Choice("independent", "independent practice"),
        Choice("academic", "academic practice"),
        Choice("provisional", "provisional"),
        Choice("postgraduate", "postgraduate education"),
        Choice("other", "another class, or none"),
    ),
    says="the class of your certificate of registration with the College: {answer}",
)
OHIP = Fact(
    "can_bill_ohip",
    PRACTICE,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Can you bill the Ontario Health Insurance Plan (OHIP)?",
    says="you can bill the Ontario Health Insurance Plan (OHIP)",
    denies="you cannot bill the Ontario Health Insurance Plan (OHIP)",
    act="the right to bill the Ontario Health Insurance Plan (OHIP)",
)
CPSO_PATIENT_CARE = Fact(
    "cpso_allows_patient_care",
    PRACTICE,
    Kind.YES_NO,
    ChangedBy.YOU,
    "Does your certificate from the College allow you to care for patients?",
    "Asked in 2025 only.",
    says="your certificate from the College allows you to care for patients",
    denies="your certificate from the College does not allow you to care for patients",
    act="a certificate from the College that allows you to care for patients",
)
