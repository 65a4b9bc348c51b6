"""Every text of the site that a translator is asked for, from templates, code and checker."""

from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract

from plugins.i18n.checker_texts import checker_texts
from plugins.i18n.site_language import Ids

# What marks a text, and which of its arguments are one and many.
type Keywords = dict[str, tuple[int, int] | None]

# Texts are marked by `_`, and in templates by `trans`; `ngettext` has one and many. What the checker says, and what is put into
# texts of `content/`, are templates.
_MARKS: Keywords = {**dict.fromkeys(("_", "gettext")), "ngettext": (1, 2)}
_TEMPLATES_OF_CHECKER: Keywords = {
    **dict.fromkeys(("Template", "Fails", "AmountNotKnown")),
    "PluralTemplate": (1, 2),
}
# Comments for translators begin so.
_COMMENT = "Translators:"
_TEMPLATES = {
    "newstyle_gettext": "true",
    "extensions": "jinja2.ext.i18n",
    "trim_blocks": "true",
    "lstrip_blocks": "true",
}

# Which files of which folder have texts, how they are read, and what marks a text in them.
type Source = tuple[str, str, str, dict[str, str], Keywords]
_SOURCES: tuple[Source, ...] = (
    ("theme/templates", "**/*.html", "jinja2", _TEMPLATES, _MARKS),
    ("plugins", "**/*.py", "python", {}, _MARKS),
    ("", "pelicanconf.py", "python", {}, _MARKS),
    ("checker", "**/*.py", "python", {}, _TEMPLATES_OF_CHECKER),
    ("plugins/record", "*.py", "python", {}, _TEMPLATES_OF_CHECKER),
)


def texts(root: Path) -> Catalog:
    """Return the catalog of every text, without translations."""
    catalog = Catalog(
        project="Ontario draws",
        version="1",
        header_comment="# Every text of the site; made by `invoke catalogs`.",
        msgid_bugs_address="-",
        fuzzy=False,
    )
    for name, ids, comments in _marked(root):
        catalog.add(ids, locations=[(name, 0)], auto_comments=comments)
    for name, ids, comments in _of_checker():
        message = catalog.add(ids, locations=[(name, 0)], auto_comments=comments)
        # "10 % of": a per cent sign is one here.
        message.flags.discard("python-format")
    return catalog


def _marked(root: Path) -> Iterator[tuple[str, Ids, list[str]]]:
    for folder, pattern, method, options, keywords in _SOURCES:
        for path in sorted((root / folder).glob(pattern)):
            name = path.relative_to(root).as_posix()
            with path.open("rb") as file:
                for _, ids, comments, _ in extract(method, file, keywords, (_COMMENT,), options):
                    yield name, ids, list(comments)


def _of_checker() -> Iterator[tuple[str, Ids, list[str]]]:
    for text in checker_texts():
        yield text.source, text.text, [text.what]
