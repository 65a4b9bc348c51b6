"""Sources: safe addresses, official ones first, each once, enough of them."""

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from plugins.lint.linter import Checkout, Linter
from plugins.record.model import Confidence, Draw
from plugins.record.reading.faults import Fault

# What parts an address from the next one, or ends the sentence that it stands in.
PARTING = ".,;:"
# The hosts of the two governments, and the subdomains of each.
OFFICIAL = ("ontario.ca", "canada.ca", "gc.ca", "ontarioimmigration.ca", "ontariocanada.com")


def official(address: str) -> bool:
    """Return whether an address is one of the two governments."""
    host = urlsplit(address).hostname or ""
    return any(host == name or host.endswith(f".{name}") for name in OFFICIAL)


def _cited(checkout: Checkout) -> Iterator[tuple[str, Sequence[str], Confidence]]:
    dataset = checkout.dataset
    for record in dataset.draws:
        yield record.path, record.draw.sources, record.draw.confidence
    for change in dataset.changes:
        yield change.path, change.meta.sources, change.meta.confidence


def _unsafe(checkout: Checkout) -> Iterator[Fault]:
    for path, sources, _ in _cited(checkout):
        for index, source in enumerate(sources):
            if not source.startswith("https://"):
                yield checkout.fault(
                    path,
                    ("sources", index),
                    f"the address {source}",
                    "an address that begins with https://",
                    "try https:// in a browser; if only http:// answers, list an exception",
                )


def _torn(checkout: Checkout) -> Iterator[Fault]:
    for path, sources, _ in _cited(checkout):
        for index, source in enumerate(sources):
            if source[-1] in PARTING or not _port_is_one(source):
                yield checkout.fault(
                    path,
                    ("sources", index),
                    f"the address {source}",
                    "an address without what parted it from other words; a port up to 65535",
                    f"take away {source[-1]}" if source[-1] in PARTING else "fix the port",
                )


def _port_is_one(address: str) -> bool:
    try:
        return urlsplit(address).port != 0
    except ValueError:
        return False


def _whole(draw: Draw) -> Draw:
    sources = (source.rstrip(PARTING) for source in draw.sources)
    return draw.model_copy(update={"sources": tuple(sources)})


def _out_of_order(checkout: Checkout) -> Iterator[Fault]:
    for path, sources, _ in _cited(checkout):
        if list(sources) != _official_first(sources):
            yield checkout.fault(
                path,
                ("sources",),
                "an official page after another source",
                "official pages (ontario.ca, canada.ca) first",
                "move the official page up",
            )


def _twice(checkout: Checkout) -> Iterator[Fault]:
    for path, sources, _ in _cited(checkout):
        for index, source in enumerate(sources):
            if source in sources[:index]:
                yield checkout.fault(
                    path,
                    ("sources", index),
                    f"the address {source} twice",
                    "each address once",
                    "delete one of the two",
                )


def _too_few(checkout: Checkout) -> Iterator[Fault]:
    for path, sources, confidence in _cited(checkout):
        enough = any(map(official, sources)) or len(set(map(_host, sources))) > 1
        if confidence is Confidence.HIGH and not enough:
            yield checkout.fault(
                path,
                ("confidence",),
                "confidence: high by one source that is not official",
                "high where an official page says it or two sources agree",
                "write medium, or add the page that says so",
            )


def _host(address: str) -> str | None:
    return urlsplit(address).hostname


def _official_first(sources: Sequence[str]) -> list[str]:
    return sorted(sources, key=lambda source: not official(source))


def _reorder(draw: Draw) -> Draw:
    return draw.model_copy(update={"sources": tuple(_official_first(draw.sources))})


def _once(draw: Draw) -> Draw:
    return draw.model_copy(update={"sources": tuple(dict.fromkeys(draw.sources))})


LINTERS = (
    Linter("source-https", "A reader gets to a source safely.", _unsafe),
    Linter("source-torn", "An address ends with its own last sign.", _torn, _whole),
    Linter("source-order", "Official pages come first.", _out_of_order, _reorder),
    Linter("source-twice", "A source is named once.", _twice, _once),
    Linter("source-few", "High confidence rests on an official page or on two sources.", _too_few),
)
