"""YAML read strictly: text stays text, no key twice, every value knows its line and column.

PyYAML's own constructors turn 00012 into 10 and NO into false, and keep the last of two equal
keys. Here only `null`, `true`, `false` and whole numbers without a leading zero leave text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

import yaml

type Value = bool | int | str | list["Value"] | dict[str, "Value"] | None
type Path = tuple[str | int, ...]

_WHOLE = re.compile(r"0|-?[1-9][0-9]{0,17}")
_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}
_MOST_DEPTH = 8


@dataclass(frozen=True, slots=True)
class Position:
    """Store a position, counted from 1, and whether the scalar there stood in quotes."""

    line: int
    column: int
    quoted: bool = False


@dataclass(slots=True)
class Document:
    """Store the value of a YAML text and the mark of every value in it."""

    value: Value
    marks: dict[Path, Position] = field(default_factory=dict)

    def mark(self, path: Path) -> Position:
        """Return the mark of a value, or of the nearest one around it."""
        while path and path not in self.marks:
            path = path[:-1]
        return self.marks.get(path, Position(1, 1))


class BadYaml(Exception):
    """Report what is wrong with a YAML text, and where."""

    def __init__(self, mark: Position, found: str, expected: str, fix: str) -> None:
        super().__init__(found)
        self.mark, self.found, self.expected, self.fix = mark, found, expected, fix


def load(text: str) -> Document:
    """Load one YAML document; BadYaml at the first thing that is not plain, strict YAML."""
    loader = yaml.CBaseLoader(text)
    depth = 0
    try:
        # Events first: nodes are made by recursion, which a deep text would run out of.
        for event in _events(text):
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise BadYaml(
                    _mark(event.start_mark),
                    "an anchor or an alias (& or *)",
                    "every value written out",
                    "write the value itself; if the text begins with & or *, put it in quotes",
                )
            if getattr(event, "tag", None):
                raise BadYaml(
                    _mark(event.start_mark),
                    "a tag (!)",
                    "plain values",
                    "delete the tag; if the text begins with !, put it in quotes",
                )
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth > _MOST_DEPTH:
                raise BadYaml(
                    _mark(event.start_mark),
                    "values nested too deep",
                    "a flat list of keys",
                    "remove the nesting",
                )
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        # An open quote is found at the end of the text; the mistake is where it began.
        quote = "quoted scalar" in str(error.context)
        mark = error.context_mark if quote else error.problem_mark or error.context_mark
        raise BadYaml(
            _mark(mark),
            f"broken YAML: {error.problem or error.context}",
            "one `key: value` a line",
            "put a value that holds a colon, a # or a quote into single quotes, close every quote "
            "(look at the lines above too), indent lists by two spaces",
        ) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise BadYaml(
            Position(line, 1),
            "a control character",
            "plain text",
            "delete the character; it often comes from pasting",
        ) from None
    finally:
        loader.dispose()
    document = Document(None)
    if node is not None:
        document.value = _value(node, (), document.marks)
    return document


def _events(text: str) -> Iterator[yaml.Event]:
    return iter(yaml.parse(text, Loader=yaml.CBaseLoader))


def _value(node: yaml.Node, path: Path, marks: dict[Path, Position]) -> Value:
    marks[path] = _mark(node.start_mark, quoted=getattr(node, "style", None) in ("'", '"'))
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*path, index), marks) for index, item in enumerate(node.value)]
    result: dict[str, Value] = {}
    for key_node, value_node in node.value:
        key_mark = _mark(key_node.start_mark)
        if not isinstance(key_node, yaml.ScalarNode):
            raise BadYaml(
                key_mark, "a key that is a list or a table", "a plain key", "name the key"
            )
        key = key_node.value
        if key in result:
            first = marks[(*path, key)].line
            raise BadYaml(
                key_mark,
                f"the key `{key}` a second time (first on line {first})",
                "each key once",
                "keep one of the two lines",
            )
        result[key] = _value(value_node, (*path, key), marks)
    return result


def _scalar(node: yaml.ScalarNode) -> Value:
    text: str = node.value
    if node.style:  # quoted or a block
        return text
    if text in _WORDS:
        return _WORDS[text]
    return int(text) if _WHOLE.fullmatch(text) else text


class _Place(Protocol):
    """What both of PyYAML's kinds of marks have; counted from 0."""

    line: int
    column: int


def _mark(place: _Place | None, quoted: bool = False) -> Position:
    return Position(place.line + 1, place.column + 1, quoted) if place else Position(1, 1)
