"""What a mutant changes: cosmic-ray's operators for code, and a few of ours for rules as data.

cosmic-ray knows no dates, tuples or names, of which rules are made. An operator of ours has the two
methods that `cosmic_ray.mutating` calls; a node is one of parso's tree.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Protocol

from cosmic_ray.plugins import get_operator
from parso.python.tree import Keyword, PythonLeaf

type Place = tuple[int, int]
type Span = tuple[Place, Place]

# Of each operator its neighbour and its opposite; more of them would only be killed together.
_CORE = (
    *("AddNot", "ReplaceAndWithOr", "ReplaceOrWithAnd", "ReplaceUnaryOperator_Delete_Not"),
    *("ReplaceTrueWithFalse", "ReplaceFalseWithTrue", "NumberReplacer"),
    *("ZeroIterationForLoop", "ReplaceBreakWithContinue", "ReplaceContinueWithBreak"),
    *(
        f"ReplaceBinaryOperator_{change}"
        for change in ("Add_Sub", "Sub_Add", "Mul_Div", "Div_Mul", "FloorDiv_Mul", "Mod_Add")
    ),
    *(
        f"ReplaceComparisonOperator_{change}"
        for change in (
            *("Lt_LtE", "Lt_GtE", "LtE_Lt", "LtE_Gt", "Gt_GtE", "Gt_LtE", "GtE_Gt", "GtE_Lt"),
            *("Eq_NotEq", "NotEq_Eq", "Is_IsNot", "IsNot_Is"),
        )
    ),
    "ExceptionReplacer",
)
_OPPOSITES = (("All", "Some"), ("every", "some"), ("AtLeast", "MoreThan"), ("min", "max"))
_OTHER = {one: other for a, b in _OPPOSITES for one, other in ((a, b), (b, a))}


class Operator(Protocol):
    """Find where a node can be changed, and change it."""

    def mutation_positions(self, node: Any) -> Iterator[Span]: ...

    def mutate(self, node: Any, index: int) -> Any: ...


class ShiftDay:
    """Write a day a day later, or a day earlier."""

    _DAY = re.compile(r"""(["'])(\d{4}-\d\d-\d\d)\1""")

    def mutation_positions(self, node: Any) -> Iterator[Span]:
        if node.type == "string" and self._DAY.fullmatch(node.value):
            yield from [(node.start_pos, node.end_pos)] * 2

    def mutate(self, node: Any, index: int) -> Any:
        day = date.fromisoformat(node.value[1:-1]) + timedelta(days=(1, -1)[index])
        node.value = f'"{day}"'
        return node


class DropElement:
    """Take one element out of a tuple or list."""

    def mutation_positions(self, node: Any) -> Iterator[Span]:
        if node.type == "testlist_comp" and node.children[1] == ",":
            elements = node.children[::2]
            # What is seen stands in f-strings beside a verdict: without it nothing runs.
            if not any(element.type in ("fstring", "strings") for element in elements):
                yield from ((element.start_pos, element.end_pos) for element in elements)

    def mutate(self, node: Any, index: int) -> Any:
        if len(node.children) == 2:
            return None
        comma = node.children[1]
        del node.children[2 * index : 2 * index + 2]
        if len(node.children) == 1:
            node.children.append(comma)
        return node


class DropKeyword:
    """Leave out a keyword argument, so that its default holds; booleans are flipped instead."""

    def mutation_positions(self, node: Any) -> Iterator[Span]:
        yield from ((child.start_pos, child.end_pos) for child in self._keywords(node))

    def mutate(self, node: Any, index: int) -> Any:
        at = node.children.index(self._keywords(node)[index])
        del node.children[at : at + 2]
        return node

    @staticmethod
    def _keywords(node: Any) -> list[Any]:
        if node.type != "arglist":
            return []
        arguments = [child for child in node.children if child.type == "argument"]
        return [
            one
            for one in arguments
            if one.children[1] == "=" and one.children[2] not in ("True", "False")
        ]


class SwapName:
    """Name the opposite, or the neighbour, where the module knows it."""

    _NO_USES = ("import_from", "import_as_names", "classdef", "funcdef", "param")

    def mutation_positions(self, node: Any) -> Iterator[Span]:
        if node.type == "name" and (other := _OTHER.get(node.value)):
            known = other in ("min", "max") or other in node.get_root_node().get_used_names()
            if known and node.parent.type not in self._NO_USES:
                yield (node.start_pos, node.end_pos)

    def mutate(self, node: Any, index: int) -> Any:
        node.value = _OTHER[node.value]
        return node


class SwapIn:
    """Turn `in` and `not in` round."""

    def mutation_positions(self, node: Any) -> Iterator[Span]:
        if node.type == "comparison" and self._is_in(node):
            yield (node.children[1].start_pos, node.children[1].end_pos)

    def mutate(self, node: Any, index: int) -> Any:
        found = node.children[1]
        turned = "in" if found.type == "comp_op" else "not in"
        node.children[1] = Keyword(turned, found.start_pos, prefix=" ")
        return node

    @staticmethod
    def _is_in(node: Any) -> bool:
        found: PythonLeaf = node.children[1].get_last_leaf()
        return bool(found.value == "in")


def operators() -> dict[str, Operator]:
    """Return every operator by its name."""
    ours = (ShiftDay(), DropElement(), DropKeyword(), SwapName(), SwapIn())
    core = {name: get_operator(f"core/{name}")() for name in _CORE}
    return core | {type(operator).__name__: operator for operator in ours}
