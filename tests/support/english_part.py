"""The English part of a built site: its files and addresses without the folders of other languages."""

import re
from collections.abc import Iterator
from pathlib import Path

from pelican.settings import read_settings


def english_files(site: Path, pattern: str) -> Iterator[Path]:
    """Yield the files that a pattern names and that lie in no folder of another language."""
    others = {site / code for code in read_settings("pelicanconf.py")["LANGUAGES"]}
    for path in site.rglob(pattern):
        if not others & {*path.parents}:
            yield path


def in_english(address: str) -> str:
    """Return the address of the English page of a page."""
    return re.sub("^/[a-z]{2}(?=/)", "", address)
