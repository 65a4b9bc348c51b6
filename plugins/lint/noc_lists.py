"""Lists of NOC codes that do not fit their stream, or the words beside them."""

from collections.abc import Iterator

from plugins.lint.linter import Checkout, Linter, each_draw
from plugins.record.dataset import DrawRecord
from plugins.record.reading.faults import Fault


def _outside_stream(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    draw, stream = record.draw, checkout.dataset.stream_of(record)
    if stream.takes is None:
        return
    for index, code in enumerate(draw.nocs):
        if not stream.takes.include(code, draw.noc_version or 2021):
            yield checkout.fault(
                record.path,
                ("nocs", index),
                f"the NOC code {code} in a draw of {stream.title}",
                stream.takes.words,
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
