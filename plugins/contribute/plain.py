"""A text without the marks that editors leave."""


def plain_text(text: str) -> str:
    """Return a text with LF line ends, no byte order mark, no spaces or lines at its end."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    return "\n".join(line.rstrip(" \t") for line in lines).rstrip("\n") + "\n"
