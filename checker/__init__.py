"""Dated, cited eligibility rules of the Ontario Immigrant Nominee Program.

Standard library only. Knows nothing of pages, files or the network: tables come in as text.
"""

from checker.answers.messages import Checker, answer
from checker.answers.profile import BadProfile, parse_answers, parse_json
from checker.answers.report import Report, check
from checker.base.verdict import Verdict
from checker.base.words import parse_translations
from checker.reference.tables import Reference, parse_reference

__all__ = [
    "BadProfile",
    "Checker",
    "Reference",
    "Report",
    "Verdict",
    "answer",
    "check",
    "parse_answers",
    "parse_json",
    "parse_reference",
    "parse_translations",
]
