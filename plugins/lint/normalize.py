"""A text without the marks that editors leave."""

from plugins.record.reading.invisible_signs import with_plain_spaces


def plain_text(text: str) -> str:
    """Return a text with LF line ends, plain spaces, no byte order mark, no spaces or lines at its end."""
    lines = with_plain_spaces(text).replace("\r\n", "\n").split("\n")
    return "\n".join(line.rstrip(" \t") for line in lines).rstrip("\n") + "\n"
