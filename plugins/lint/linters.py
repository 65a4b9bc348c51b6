"""The linters: what the build takes, and a person should look at again."""

from plugins.lint import (
    claims,
    documents,
    draw_days,
    draw_keys,
    draw_sources,
    noc_lists,
    other_draws,
    printed_scores,
    region_names,
    table_rows,
    text_form,
)
from plugins.lint.linter import Checkout, Linter

__all__ = ["LINTERS", "Checkout", "Linter"]

LINTERS: tuple[Linter, ...] = (
    *draw_days.LINTERS,
    *printed_scores.LINTERS,
    *noc_lists.LINTERS,
    *region_names.LINTERS,
    *draw_keys.LINTERS,
    *other_draws.LINTERS,
    *draw_sources.LINTERS,
    *text_form.LINTERS,
    *claims.LINTERS,
    *table_rows.LINTERS,
    *documents.LINTERS,
)
