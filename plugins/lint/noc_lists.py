"""Lists of NOC codes that do not fit their stream, or the words beside them."""

from collections.abc import Callable, Iterator

from checker.pathways import ejo_in_demand_skills as in_demand
from checker.pathways.skilled_trades import TRADES, TRADES_2016
from checker.reference.noc import skilled_2016, teer
from checker.streams.stream import Stream
from plugins.lint.linter import Checkout, Linter, each_draw
from plugins.record.dataset import DrawRecord
from plugins.record.reading.faults import Fault


def _skilled_2021(code: str) -> bool:
    return teer(code) <= 3


def _in_demand_2016(code: str) -> bool:
    return code in in_demand.ANYWHERE_2019 or code in in_demand.OUTSIDE_GTA_2020


def _in_demand_2021(code: str) -> bool:
    return teer(code) > 3


_SKILLED = "occupations of TEER 0 to 3 (NOC 2016: type 0, level A or B)"
_IN_DEMAND = "occupations of TEER 4 or 5 (NOC 2016: the list of the stream)"
_TRADES = "the trades of the stream"
# What each stream takes, as the checker's rules say; a stream that is not here takes any code.
_TAKES: dict[str, tuple[str, Callable[[str], bool], Callable[[str], bool]]] = {
    "ejo-foreign-worker": (_SKILLED, skilled_2016, _skilled_2021),
    "ejo-international-student": (_SKILLED, skilled_2016, _skilled_2021),
    "human-capital-priorities": (_SKILLED, skilled_2016, _skilled_2021),
    "french-speaking-skilled-worker": (_SKILLED, skilled_2016, _skilled_2021),
    "ejo-in-demand-skills": (_IN_DEMAND, _in_demand_2016, _in_demand_2021),
    "skilled-trades": (_TRADES, TRADES_2016.__contains__, TRADES.__contains__),
}


def taken_by(stream: Stream, version: int | None) -> tuple[str, Callable[[str], bool]] | None:
    """Return what a stream takes, in words and as a test of a code; None where it takes any code."""
    if stream.slug in _TAKES:
        words, old, new = _TAKES[stream.slug]
        return words, new if version == 2021 else old
    if stream.teers or stream.nocs:
        return "the occupations of the stream", stream.takes
    return None


def _outside_stream(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    draw, stream = record.draw, checkout.dataset.stream_of(record)
    taken = taken_by(stream, draw.noc_version)
    if taken is None:
        return
    words, takes = taken
    for index, code in enumerate(draw.nocs):
        if not takes(code):
            yield checkout.fault(
                record.path,
                ("nocs", index),
                f"the NOC code {code} in a draw of {stream.title}",
                words,
                "look at the code and the stream again; a list as printed stays, with an exception",
            )


def _words_beside(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    draw = record.draw
    if draw.nocs_complete and not draw.nocs:
        yield checkout.fault(
            record.path,
            ("nocs_complete",),
            "nocs_complete: true without a code",
            "false where the list is not known, null where occupations were not aimed at",
            "write false or null, or add the codes",
        )
    if draw.noc_version and not draw.nocs:
        yield checkout.fault(
            record.path,
            ("noc_version",),
            f"noc_version: {draw.noc_version} without a code",
            "a version only beside codes",
            "delete the line, or add the codes",
        )
    if draw.nocs and draw.target is None:
        yield checkout.fault(
            record.path,
            ("nocs",),
            "NOC codes in a general draw",
            "a target that says who was meant",
            "write kind: targeted and a target",
        )


LINTERS = (
    Linter("noc-stream", "A list names what its stream takes.", each_draw(_outside_stream)),
    Linter("noc-words", "What is said of a list fits the list.", each_draw(_words_beside)),
)
