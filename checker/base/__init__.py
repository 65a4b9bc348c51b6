"""What everything else stands on: records, verdicts, days, citations, questions' types, numbers."""
