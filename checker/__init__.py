"""Dated, cited eligibility rules of the Ontario Immigrant Nominee Program.

Standard library only. Knows nothing of pages, files or the network: tables come in as text.
"""

from checker.profile import BadProfile, parse_answers, parse_json
from checker.reference import Reference, parse_reference
from checker.report import Report, check
from checker.verdict import Verdict
from checker.wire import answer

__all__ = [
    "BadProfile",
    "Reference",
    "Report",
    "Verdict",
    "answer",
    "check",
    "parse_answers",
    "parse_json",
    "parse_reference",
]
