"""The linters: what the build takes, and a person should look at again."""

from plugins.contribute.linters import (
    claims,
    codes,
    days,
    documents,
    keys,
    others,
    regions,
    scores,
    sources,
    tables,
    texts,
)
from plugins.contribute.linters.linter import Checkout, Linter

__all__ = ["LINTERS", "Checkout", "Linter"]

LINTERS: tuple[Linter, ...] = (
    *days.LINTERS,
    *scores.LINTERS,
    *codes.LINTERS,
    *regions.LINTERS,
    *keys.LINTERS,
    *others.LINTERS,
    *sources.LINTERS,
    *texts.LINTERS,
    *claims.LINTERS,
    *tables.LINTERS,
    *documents.LINTERS,
)
