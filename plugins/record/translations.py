"""Texts of `content/` in other languages: which English text each stands beside, and if it fits.

`guides/x.fr.md` says by `english` which words it translates. When these change, the translation is
old: the English text stands in its place until somebody has looked at it again.
"""

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from pydantic import BaseModel

from plugins.record.dataset import Dataset, Text, Translated
from plugins.record.model import Translation
from plugins.record.reading.faults import Fault

# The ending of a language in the name of a file: guides/glossary.fr.md.
_LANGUAGE = re.compile(r"\.([a-z]{2,3})\.md$")
_WORDS = ("title", "summary")


def language_of(path: str) -> str:
    """Return the language that the name of a file ends with, empty for an English text."""
    found = _LANGUAGE.search(path)
    return found[1] if found else ""


def english_of(path: str) -> str:
    """Return the file of the English text that a translation stands beside."""
    return _LANGUAGE.sub(".md", path)


def words_of[M: BaseModel](text: Text[M]) -> str:
    """Return what tells the words of a text from others: of its title, its summary, its body."""
    words = [str(getattr(text.meta, name, "")) for name in _WORDS]
    return sha256("\n".join([*words, text.body]).encode()).hexdigest()[:12]


def match[M: BaseModel](
    english: Iterable[Text[M]], translations: Iterable[Text[Translation]]
) -> Iterator[Translated[M] | Fault]:
    """Yield each translation beside its English text, or what is wrong with it."""
    by_path = {text.path: text for text in english}
    for translation in translations:
        path = Path(translation.path)
        original = by_path.get(english_of(translation.path))
        if original is None:
            yield Fault(
                path,
                1,
                1,
                "a translation of no text",
                "the English file beside it",
                "name it as the English file, or delete it",
            )
            continue
        asked = [name for name in _WORDS if name in type(original.meta).model_fields]
        words = {name: getattr(translation.meta, name) for name in _WORDS}
        if [name for name in _WORDS if words[name] is not None] != asked:
            yield Fault(
                path,
                1,
                1,
                "other keys than the English file has",
                "`english`, and " + " and ".join(f"`{name}`" for name in asked),
                "write these keys, and no other",
            )
            continue
        meta = original.meta.model_copy(update={name: words[name] for name in asked})
        text = Text(
            original.slug, meta, translation.body, translation.path, language_of(translation.path)
        )
        yield Translated(text, original.path, translation.meta.english, words_of(original))


def report(dataset: Dataset, language: str) -> Iterator[str]:
    """Yield a line for each text that has no translation or an old one, and at last the counts."""
    found = dataset.translations.get(language, {})
    missing = old = 0
    for text in dataset.texts:
        translated = found.get(text.path)
        if translated is None:
            missing += 1
            yield f"{text.path}: no translation; write english: '{dataset.english[text.path]}' into it"
        elif translated.old:
            old += 1
            yield (
                f"{translated.text.path}: its English changed since; when it says the same again, "
                f"write english: '{translated.now}'"
            )
    whole = len(found) - old
    yield f"{language}: {whole} whole, {old} older than the English, {missing} missing"
