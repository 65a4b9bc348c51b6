"""Cells of a CSV file: which texts a spreadsheet would run as a formula, and how none of them does."""

# The wide signs are taken for the narrow ones where a keyboard has both.
_SIGNS = tuple("=+-@＝＋－＠")
_APOSTROPHE = "'"

NEUTRAL = (
    "A text that begins with one of = + - @ or an apostrophe, after spaces or not, has an apostrophe "
    "put before it, so that no spreadsheet runs it as a formula."
)


def runs(text: str) -> bool:
    """Return whether a spreadsheet may take a text for a formula, or for a cell and one beside it."""
    return text.startswith(("\t", "\r", "\n")) or text.lstrip().startswith(_SIGNS)


def neutral(text: str) -> str:
    """Return a text as a cell that is shown and not run; one apostrophe off gives the text back."""
    return _APOSTROPHE + text if runs(text) or text.startswith(_APOSTROPHE) else text
