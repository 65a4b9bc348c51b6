"""The streams and their pathways: each module here that has a `STREAM` is one, with its rules.

A stream is added by adding its file. What else a module has is its own.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from os import listdir

from checker.base.facts import Fact
from checker.rules.rule import Pathway
from checker.streams.stream import Stream


def _found() -> Iterator[tuple[Stream, Pathway | None]]:
    """Yield each stream of this folder, with its pathway where its rules are decided."""
    files = listdir(*__path__)  # noqa: PTH208 - Python has imported `os` already, unlike `pathlib`
    # The wheel of the browser has bytecode in the place of the sources.
    names = {file.partition(".")[0] for file in files if file.endswith((".py", ".pyc"))}
    for name in sorted(names - {"__init__"}):
        module = import_module(f"{__name__}.{name}")
        yield module.STREAM, getattr(module, "PATHWAY", None)


_FOUND = sorted(_found(), key=lambda found: found[0].order)

STREAMS: tuple[Stream, ...] = tuple(stream for stream, _ in _FOUND)
PATHWAYS: tuple[Pathway, ...] = tuple(pathway for _, pathway in _FOUND if pathway)


@cache
def stream(slug: str) -> Stream:
    """Return the stream of a slug; KeyError where there is none."""
    return {one.slug: one for one in STREAMS}[slug]


@cache
def pathway_of(slug: str) -> Pathway:
    """Return the pathway of a stream; KeyError where there is none."""
    return {pathway.slug: pathway for pathway in PATHWAYS}[slug]


@cache
def parts_of(slug: str) -> tuple[str, ...]:
    """Return the slugs of the pathways of a stream as a whole; none where it is one by itself."""
    return tuple(one.slug for one in STREAMS if one.part_of == slug)


def pathways_of(slugs: Iterable[str]) -> tuple[str, ...]:
    """Return the slugs that rules and points grids know streams by: a stream's pathways, or itself."""
    return tuple(part for slug in slugs for part in parts_of(slug) or (slug,))


def whole_of(slug: str) -> Stream | None:
    """Return the stream that one is a pathway of, None where it is a stream by itself."""
    return stream(part_of) if (part_of := stream(slug).part_of) else None


@cache
def followers_of(slug: str) -> tuple[str, ...]:
    """Return the slugs of the streams that took the place of one."""
    return tuple(one.slug for one in STREAMS if slug in one.follows)


def facts_of_rules() -> tuple[Fact, ...]:
    """Return the facts that the rules of every pathway read, each once, in the order of the rules."""
    return tuple(dict.fromkeys(fact for pathway in PATHWAYS for fact in pathway.facts()))
