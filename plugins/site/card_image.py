"""Paint a social card: a PNG of 1200 × 630 pixels with two inks on paper, in the site's colours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFont, features

WIDTH, HEIGHT = 1200, 630
PAPER, INK, ACCENT = (253, 252, 249), (28, 32, 36), (11, 92, 102)
FONTS = "@fontsource/source-serif-4/files/source-serif-4-latin-{weight}-normal.woff2"
_REGULAR, _BOLD = 400, 700
_MARGIN = 72
_INNER = WIDTH - 2 * _MARGIN
_BAR = 14
_FULL, _MUTED, _FAINT = 255, 190, 56
_LEADING = 1.24
# Paper, and four steps of each ink: few colours make a small file.
_STEPS = 4


@dataclass(frozen=True, slots=True)
class Card:
    """Store what a card says; `figures` are labels with their values."""

    site: str
    above: str
    title: str
    details: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]
    below: str

    @property
    def alt(self) -> str:
        """Return the card in words, for those who do not see it."""
        figures = (f"{label}: {value}" for label, value in self.figures)
        parts = (self.above, self.title, *self.details, *figures)
        return "; ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class CardLine:
    """Place one line of text: left and top edge, size in pixels, strength of the ink of 255."""

    text: str
    left: float
    top: float
    size: int
    weight: int = _REGULAR
    strength: int = _FULL
    accent: bool = False


class Painter:
    """Set and paint cards with the font of a folder of npm packages; each size is read once."""

    def __init__(self, packages: Path) -> None:
        """Read the font; FileNotFoundError names the command to run where it is not installed."""
        self._files: Mapping[int, bytes] = {
            weight: _read(packages / FONTS.format(weight=weight)) for weight in (_REGULAR, _BOLD)
        }
        self._sizes: dict[tuple[int, int], ImageFont.FreeTypeFont] = {}

    @cached_property
    def sources(self) -> Mapping[str, bytes]:
        """Return all that the look of a card hangs on besides its words."""
        made_by = (str(features.version(of)) for of in ("pil", "freetype2", "zlib"))
        return {
            "painter": Path(__file__).read_bytes(),
            "library": " ".join(made_by).encode(),
            **{str(weight): content for weight, content in self._files.items()},
        }

    def paint(self, card: Card) -> bytes:
        """Return the PNG of a card."""
        lines = tuple(self.set(card))
        ink = self._layer(line for line in lines if not line.accent)
        ImageDraw.Draw(ink).rectangle((_MARGIN, 544, WIDTH - _MARGIN, 545), fill=_FAINT)
        accent = self._layer(line for line in lines if line.accent)
        ImageDraw.Draw(accent).rectangle((0, 0, WIDTH, _BAR - 1), fill=_FULL)
        step = [(value * _STEPS + 127) // 255 for value in range(256)]
        second = [value and value + _STEPS for value in step]
        image = ImageChops.add(ink.point(step), accent.point(second))
        image.putpalette(_palette())
        file = BytesIO()
        image.save(file, "PNG", bits=4)
        return file.getvalue()

    def set(self, card: Card) -> Iterator[CardLine]:
        """Yield every line of a card where it stands; long texts wrap, then all shrink until they fit."""
        yield CardLine(
            card.site, _MARGIN, 50, self._fitting(card.site, 34, _BOLD), _BOLD, accent=True
        )
        yield CardLine(card.above, _MARGIN, 118, self._fitting(card.above, 36), strength=_MUTED)
        yield from self._texts(card, 170, 406)
        yield from self._figures(card, 420)
        yield CardLine(card.below, _MARGIN, 562, self._fitting(card.below, 28), strength=_MUTED)

    def width(self, text: str, size: int, weight: int = _REGULAR) -> float:
        """Return the width of a text in pixels."""
        return self._font(size, weight).getlength(text)

    def _texts(self, card: Card, top: int, bottom: int) -> Iterator[CardLine]:
        for percent in range(100, 0, -5):
            lines = self._stacked(card, top, percent)
            if lines[-1].top + lines[-1].size * _LEADING <= bottom:
                break
        yield from lines

    def _stacked(self, card: Card, top: float, percent: int) -> tuple[CardLine, ...]:
        texts = [(card.title, 56, _BOLD), *((detail, 38, _REGULAR) for detail in card.details)]
        lines = []
        for text, full_size, weight in texts:
            size = max(1, full_size * percent // 100)
            for part in self._wrapped(text, size, weight):
                lines.append(CardLine(part, _MARGIN, top, size, weight))
                top += size * _LEADING
            top += size * 0.15
        return tuple(lines)

    def _wrapped(self, text: str, size: int, weight: int) -> Iterator[str]:
        line = ""
        for word in text.split():
            longer = f"{line} {word}".strip()
            if self.width(longer, size, weight) > _INNER and line:
                yield line
                longer = word
            while self.width(longer, size, weight) > _INNER and len(longer) > 1:
                # A word wider than the card is broken where it must be.
                fits = len(longer) - 1
                while fits > 1 and self.width(longer[:fits], size, weight) > _INNER:
                    fits -= 1
                yield longer[:fits]
                longer = longer[fits:]
            line = longer
        yield line

    def _figures(self, card: Card, top: int) -> Iterator[CardLine]:
        for size in range(58, 0, -4):
            small = size // 2
            widths = [
                max(self.width(label, small), self.width(value, size, _BOLD))
                for label, value in card.figures
            ]
            gap = size * 1.2
            if sum(widths) + gap * (len(widths) - 1) <= _INNER:
                break
        left: float = _MARGIN
        for (label, value), width in zip(card.figures, widths, strict=True):
            yield CardLine(label, left, top, small, strength=_MUTED)
            yield CardLine(value, left, top + small * 1.15, size, _BOLD)
            left += width + gap

    def _fitting(self, text: str, size: int, weight: int = _REGULAR) -> int:
        while size > 1 and self.width(text, size, weight) > _INNER:
            size -= 1
        return size

    def _font(self, size: int, weight: int) -> ImageFont.FreeTypeFont:
        # Basic layout: the other one needs a library that some machines have and others lack.
        key = size, weight
        if key not in self._sizes:
            file = BytesIO(self._files[weight])
            layout = ImageFont.Layout.BASIC
            self._sizes[key] = ImageFont.truetype(file, size, layout_engine=layout)
        return self._sizes[key]

    def _layer(self, lines: Iterator[CardLine]) -> Image.Image:
        layer = Image.new("L", (WIDTH, HEIGHT), 0)
        draw = ImageDraw.Draw(layer)
        for line in lines:
            place = (line.left, line.top)
            draw.text(place, line.text, fill=line.strength, font=self._font(line.size, line.weight))
        return layer


def _palette() -> list[int]:
    return [
        round(paper + (full - paper) * step / _STEPS)
        for colour, first in ((INK, 0), (ACCENT, 1))
        for step in range(first, _STEPS + 1)
        for paper, full in zip(PAPER, colour, strict=True)
    ]


def _read(path: Path) -> bytes:
    if not path.is_file():
        raise FileNotFoundError(f"{path} is not there; run `make setup`")
    return path.read_bytes()
