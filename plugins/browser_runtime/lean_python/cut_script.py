"""The script of Pyodide without what nobody names: thousands of functions for graphics and windows.

This is no guess as with functions that never ran: what is left out is named nowhere, in the script
itself, in the other one, or by the file of WebAssembly. So the whole Python runs with it too.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from plugins.browser_runtime.lean_python.script_parts import BadScript, statements

_FIRST = "var Module=moduleArg;"
_GIVEN = re.compile(r"var wasmImports=\{([\w$:,]*)\};")
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_ADDRESS = re.compile(r"(?<![\w.$])\d{4,}(?![\w.])")
# Only defines a name: as a function, as an address or an export of Python, or as a plain table.
_DEFINES = re.compile(
    r"(?:async )?function\*? ?([\w$]+)\("
    r"|var ([\w$]+)="
    r"(?:Module\[\"[\w$]+\"\]=(?:wasmExports\[\"[\w$]+\"\]|-?\d+);$"
    r"|(?:async ?)?\(?[\w$, =]*\)?=>|function|\{)"
)
# Only says more of a name: its signature in C, or that it is there for others.
_TELLS = re.compile(r'([\w$]+)\.sig="[^"]*";$|Module\["[\w$]+"\]=([\w$]+);$')


def cut_script(script: str, imported: Collection[str], others: Iterable[str]) -> str:
    """Return the script without what neither it, the imports of Python nor other scripts name."""
    start = script.find(_FIRST)
    if start < 0 or len(_GIVEN.findall(script)) != 1:
        raise BadScript(f"no {_FIRST}, or not one list of what Python imports")
    every = [
        _GIVEN.sub(lambda found: _given(found[1], imported), one)
        for one in statements(script, start)
    ]
    end = start + sum(map(len, statements(script, start)))
    return script[:start] + "".join(_used(every, others)) + script[end:]


def names_in(script: str) -> set[str]:
    """Return everything in a script that could be a name, in texts and comments too."""
    return set(_NAME.findall(script))


def addresses_in(script: str) -> set[int]:
    """Return every plain number of a script that could be an address."""
    return {int(number) for number in _ADDRESS.findall(script)}


def _given(entries: str, imported: Collection[str]) -> str:
    used = (entry for entry in entries.split(",") if entry.partition(":")[0] in imported)
    return "var wasmImports={" + ",".join(used) + "};"


def _used(every: list[str], others: Iterable[str]) -> Iterator[str]:
    """Yield the statements that do something, and those that define what used ones name."""
    defines, tells, named = dict[str, list[str]](), dict[str, list[str]](), set[str]()
    for other in others:
        named |= names_in(other)
    used = set[str]()
    for one in every:
        if found := _TELLS.match(one):
            tells.setdefault(found[1] or found[2], []).append(one)
        elif found := _DEFINES.match(one):
            defines.setdefault(found[1] or found[2], []).append(one)
        else:
            used.add(one)
            named |= names_in(one)
    todo = sorted(named)
    while todo:
        name = todo.pop()
        used.update(tells.get(name, ()))
        for one in defines.get(name, ()):
            used.add(one)
            new = names_in(one) - named
            named |= new
            todo += new
    return (one for one in every if one in used)
