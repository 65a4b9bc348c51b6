"""Which parts of a source make no mutants, each for a reason: what is there cannot matter."""

import ast
from collections.abc import Iterator

type Place = tuple[int, int]
type Region = tuple[Place, Place]

# Text and addresses that only visitors read.
_TEXT_ARGUMENTS = {"help", "unit", "note", "title", "short", "description", "prog", "indent"}
# What a source says of itself: `tests/record/test_rule_treatment.py` holds each standing to the record.
_CITING = {"Citation", "official", "copy", "secondary", "doubtful", "_secondary", "_official"}


def left_out(source: str) -> list[Region]:
    """Return the regions of a source, as (line, column) from and to, that stay as they are."""
    lines = source.splitlines()

    def place(line: int, column: int) -> Place:
        # `ast` counts bytes, parso counts characters.
        return line, len(lines[line - 1].encode()[:column].decode())

    return [
        (
            place(node.lineno, node.col_offset),
            place(node.end_lineno or node.lineno, node.end_col_offset or 0),
        )
        for node in _nodes(ast.parse(source))
    ]


def _nodes(tree: ast.AST) -> Iterator[ast.expr | ast.stmt | ast.keyword]:
    for node in ast.walk(tree):
        match node:
            # Types: mypy reads them, nothing runs them.
            case ast.AnnAssign(annotation=types) | ast.arg(annotation=ast.expr() as types):
                yield types
            case ast.FunctionDef(returns=ast.expr() as types):
                yield types
            case ast.TypeAlias() | ast.If(test=ast.Name(id="TYPE_CHECKING")):
                yield node
            case ast.Assign(targets=[ast.Name(id="TYPE_CHECKING")]):
                yield node
            # Read by type checkers only, or how a record is stored.
            case ast.Call(func=ast.Name(id="dataclass_transform" | "dataclass")):
                yield node
            # What a module exports: for readers and linters.
            case ast.Assign(targets=[ast.Name(id="__all__")]):
                yield node
            # An assert narrows a type that parsing has already made sure of.
            case ast.Assert():
                yield node
            # Words made for a visitor, and the widths and plurals in them.
            case ast.JoinedStr():
                yield node
            case ast.keyword(arg=name) if name in _TEXT_ARGUMENTS:
                yield node
            case ast.Call(func=ast.Name(id=name)) if name in _CITING:
                yield node
