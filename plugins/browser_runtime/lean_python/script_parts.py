"""The statements of a script, told apart without knowing more of its language than its brackets."""

import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[A-Za-z_$][\w$]*|\d[\w.]*|\s+|.""",
    re.DOTALL,
)
_PATTERN = re.compile(r"/(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*")
_TEMPLATE = re.compile(r"(?:[^`\\$]|\\.|\$(?!\{))*(?:`|\$\{)", re.DOTALL)
# After these and after most signs a slash begins a pattern; after a value it divides.
_WORDS = frozenset(
    {"await", "case", "delete", "do", "else", "in", "instanceof", "new", "of", "return", "throw"}
    | {"typeof", "void", "yield"}
)
_VALUE_ENDS = frozenset(")]}\"'`")
_BLOCKS = frozenset({"async", "class", "for", "function", "if", "switch", "try", "while", "{"})


class BadScript(ValueError):
    """Say where a script is not what this room reads."""


def statements(script: str, start: int) -> Iterator[str]:
    """Yield the statements from a place on, up to the bracket that closes what they stand in."""
    depth, begun, first = 0, start, ""
    for piece, end, deeper in _tokens(script, start):
        depth += deeper
        if depth < 0:
            return
        if not first and piece.isspace():
            continue
        first = first or piece
        if not depth and (piece == ";" or (piece == "}" and first in _BLOCKS)):
            yield script[begun:end]
            begun, first = end, ""
    raise BadScript("the script ends within its statements")


def _tokens(script: str, at: int) -> Iterator[tuple[str, int, int]]:
    """Yield each token, where it ends, and by how much brackets are deeper after it."""
    open_ones, before = list[str](), ""
    while at < len(script):
        sign = script[at]
        in_template = sign == "}" and open_ones[-1:] == ["`"]
        deeper = 0
        if sign == "`" or in_template:
            found = _TEMPLATE.match(script, at + 1)
            if in_template:
                open_ones.pop()
                deeper -= 1
            if found and found[0].endswith("{"):
                open_ones.append("`")
                deeper += 1
        elif sign == "/" and script[at + 1] not in "/*" and not _is_value(before):
            found = _PATTERN.match(script, at)
        else:
            found = _TOKEN.match(script, at)
        if not found:
            raise BadScript(f"at {at}: {script[at : at + 40]!r}")
        token = script[at : found.end()]
        if token in ("(", "[", "{"):
            open_ones.append(token)
            deeper = 1
        elif token in (")", "]", "}"):
            del open_ones[-1:]
            deeper = -1
        yield token, found.end(), deeper
        if not token.isspace() and not token.startswith(("//", "/*")):
            before = token
        at = found.end()


def _is_value(token: str) -> bool:
    """Tell whether a token ends a value."""
    ends = token[-1:]
    return ends in _VALUE_ENDS or ((ends.isalnum() or ends in "_$") and token not in _WORDS)
