"""Documents made from the model, against the model."""

from collections.abc import Iterator

from plugins.lint.generated_docs import generated, read
from plugins.lint.linter import Checkout, Linter
from plugins.record.reading.faults import Fault


def _stale(checkout: Checkout) -> Iterator[Fault]:
    for path, wanted in generated(checkout.root):
        if read(checkout.root / path) != wanted:
            yield Fault(
                path,
                1,
                1,
                "a document that is not what the model of a draw makes",
                "the fields of plugins/record/model.py",
                "run `invoke check --fix`",
            )


LINTERS = (Linter("generated", "What is made from the model follows it.", _stale),)
