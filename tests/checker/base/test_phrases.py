"""Phrases: every template of the sources is given what fills its places, and nothing else."""

import ast
import importlib
import string
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import checker
from checker.base.phrases import PluralTemplate, Template
from checker.base.words import IN_ENGLISH

PACKAGE = Path(checker.__file__).parent


def modules() -> Iterator[tuple[ModuleType, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.stem == "__main__":
            continue
        name = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        module = importlib.import_module(name.removesuffix(".__init__"))
        yield module, ast.parse(path.read_text("utf-8"))


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def fillings() -> Iterator[tuple[str, Template, set[str]]]:
    """Yield each call of a template that a module names: where, which, and what it is given."""
    for module, tree in modules():
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
                found = getattr(module, call.func.id, None)
                names = {keyword.arg for keyword in call.keywords}
                if isinstance(found, Template) and None not in names:
                    given = {name for name in names if name}
                    yield f"{module.__name__}:{call.lineno}", found, given


def test_each_template_is_given_its_places_and_no_other() -> None:
    found = [*fillings()]
    assert found
    for where, template, given in found:
        assert given == _wanted(template), (where, template.text)


def _wanted(template: Template) -> set[str]:
    if isinstance(template, PluralTemplate):
        return places(template.text) | places(template.many) | {template.number}
    return places(template.text)


def test_each_template_makes_words_with_its_places_filled() -> None:
    for where, template, given in fillings():
        words = IN_ENGLISH.words(template(**dict.fromkeys(given, 7)))
        assert not {"{", "}"} & {*words}, (where, words)
        assert words.count("7") >= len(places(template.text)), (where, words)
