"""The picture that other sites show of a page that has none: its title in the organisation's look, as a PNG."""

import math
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 1200, 630
"""Pixels: the size that all networks show without cutting much off."""

Point = tuple[float, float]

FONT = Path(__file__).parent / "fonts" / "inter-display-bold.otf"
NOT_IN_THE_FONT = "\U0010ffff"
NO_BREAK_SPACE = "\xa0"
INVISIBLE = {"Cc", "Cf", "Cn", "Co", "Cs"}
"""Categories of characters that only steer how others look: joiners, marks of direction, soft hyphens."""
VARIATIONS = {chr(code) for code in range(0xFE00, 0xFE10)}
"""They choose between forms of an emoji."""

INK, INDIGO, CREAM, PAPER, SKY, STEPPE = "#171b36", "#1d2b6b", "#f6efe2", "#fbf7ee", "#b4d6ee", "#dd9c35"


@dataclass(frozen=True)
class Grounds:
    """The felt under the title with its ink, the felt that is sewn to it, the cord in the seam."""

    upper: str
    ink: str
    lower: str
    cord: str


GROUNDS = (
    Grounds(upper=INDIGO, ink=CREAM, lower=STEPPE, cord=CREAM),
    Grounds(upper=PAPER, ink=INK, lower=INDIGO, cord=STEPPE),
    Grounds(upper=STEPPE, ink=INK, lower=INDIGO, cord=CREAM),
    Grounds(upper=SKY, ink=INK, lower=INDIGO, cord=CREAM),
)
"""Sky and steppe never touch."""

MARGIN = 72
BRAND_TOP = 56
MARK = (36, 60)
EDGE = 2
NAME_SIZE = 30
TITLE_TOP, TITLE_BOTTOM = 152, 418
SIZES = range(152, 35, -4)
LEADING = 1.1
DESCENT, BEARING = 0.2, 0.05
"""Of the type, in parts of its size: what hangs below the line, and what a letter leaves free on its left."""
WHOLE_WORDS = 56
"""The smallest type that is tried for the sake of a long word; then the word is broken."""
CUT_TOP = 446
PERIODS = 7
CORD = 3
COLOURS = 128
"""Of a palette: two felts, cord and ink with all that smooths their edges."""
SMOOTH = 4
"""Shapes are drawn so many times as large and then made small: that smooths their edges."""

# Half a period of the cut, 60 x 100, y pointing down: where an arc or a straight line ends, the arc's radius and
# whether it turns clockwise. It is the line of static/pages/art/tile.svg.
START = (0.0, 25.0)
HALF_PERIOD = (
    (50, 25, 25, True),
    (20, 25, 15, True),
    (30, 25, 5, True),
    (40, 25, 5, False),
    (10, 25, 15, False),
    (10, 30, 0, False),
    (30, 50, 20, False),
    (50, 70, 20, True),
    (50, 75, 0, False),
    (20, 75, 15, True),
    (30, 75, 5, True),
    (40, 75, 5, False),
    (10, 75, 15, False),
    (60, 75, 25, False),
)


def social_picture(title: str, name: str, ground: int = 0) -> bytes:
    """The title above the cut, with the name of the organisation, on one of the grounds.

    A title that can't be set in the font, such as one in Arabic script, leaves its place to the name.
    """
    grounds = GROUNDS[ground]
    picture = Image.new("RGB", (WIDTH, HEIGHT), grounds.upper)
    _sew_on(picture, grounds)
    title, name = settable(title), settable(name)
    _write_brand(picture, name if title else "", grounds)
    _write_title(picture, title or name, grounds)
    data = BytesIO()
    flat = picture.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    flat.save(data, "PNG", optimize=True)
    return data.getvalue()


def settable(text: str) -> str:
    """The text as the font can set it: without emoji and the like; nothing at all where a letter is missing."""
    kept = []
    for character in unicodedata.normalize("NFC", text):
        if character.isspace() and character != NO_BREAK_SPACE:
            kept.append(" ")
        elif unicodedata.category(character) in INVISIBLE or character in VARIATIONS:
            continue
        elif _has(character):
            kept.append(character)
        elif all(map(_has, plain := unicodedata.normalize("NFKC", character))):
            kept.append(plain)
        elif unicodedata.category(character)[0] in "LN":
            return ""
    return re.sub(" +", " ", "".join(kept)).strip()


def fitted(text: str, width: int, height: int) -> tuple[int, list[str]]:
    """The largest size of type in which the text fits, and its lines, as even as they can be.

    A word of one letter stays with the next one, as Russian and Swedish want it. Words are broken only where
    they are wider than a line of rather small type; what doesn't fit even so is cut off.
    """
    unbroken = re.sub(r"(?<!\S)(\w) ", rf"\1{NO_BREAK_SPACE}", text).split(" ")
    for size in SIZES:
        words = unbroken
        if size < WHOLE_WORDS:
            words = [piece for word in words for piece in _broken(word, size, width)]
        lines = _wrapped(words, size, width)
        if len(lines) <= _room(size, height) and all(_length(line, size) <= width for line in lines):
            return size, _evened(words, size, width, len(lines))
    kept = lines[: _room(size, height)]
    kept[-1] = _broken(kept[-1], size, width - _length("…", size), hyphen="")[0].rstrip() + "…"
    return size, kept


def _room(size: int, height: int) -> int:
    """How many lines of this size stand above one another; the last needs no space below it."""
    return max(1, int(height / (size * LEADING)))


def _wrapped(words: list[str], size: int, width: float) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if _length(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _evened(words: list[str], size: int, width: int, count: int) -> list[str]:
    """As many lines, but no wider than they have to be: no last line with a single short word."""
    narrow, wide = 0.0, float(width)
    while wide - narrow > 4:
        middle = (narrow + wide) / 2
        lines = _wrapped(words, size, middle)
        if len(lines) <= count and all(_length(line, size) <= middle for line in lines):
            wide = middle
        else:
            narrow = middle
    return _wrapped(words, size, wide)


def _broken(word: str, size: int, width: float, hyphen: str = "-") -> list[str]:
    """A word in pieces that fit; a word that fits is one piece."""
    if _length(word, size) <= width:
        return [word]
    pieces = [""]
    for character in word:
        if pieces[-1] and _length(pieces[-1] + character + hyphen, size) > width:
            pieces[-1] += hyphen
            pieces.append("")
        pieces[-1] += character
    return pieces


def _length(text: str, size: int) -> float:
    return _font(size).getlength(text)


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONT, size)


@lru_cache(maxsize=4096)
def _has(character: str) -> bool:
    """Whether the font has this character: others all look alike."""
    return _shape(character) != _shape(NOT_IN_THE_FONT)


def _shape(character: str) -> bytes:
    mask = _font(40).getmask(character)
    return bytes(mask) + bytes(mask.size)


def _write_title(picture: Image.Image, title: str, grounds: Grounds) -> None:
    """As large as it can be, standing on the cut."""
    size, lines = fitted(title, WIDTH - 2 * MARGIN, TITLE_BOTTOM - TITLE_TOP)
    draw = ImageDraw.Draw(picture)
    for number, line in enumerate(reversed(lines)):
        baseline = TITLE_BOTTOM - size * (DESCENT + number * LEADING)
        draw.text((MARGIN - size * BEARING, baseline), line, fill=grounds.ink, font=_font(size), anchor="ls")


def _write_brand(picture: Image.Image, name: str, grounds: Grounds) -> None:
    """The mark and, beside it, the name."""
    width, height = MARK
    mark = Image.new("RGB", (width * SMOOTH, height * SMOOTH), grounds.upper)
    draw = ImageDraw.Draw(mark)
    scale = mark.height / 100
    draw.polygon([(x * scale, y * scale) for x, y in [*_line(HALF_PERIOD), (60, 100), (0, 100)]], fill=grounds.ink)
    draw.rectangle((0, 0, mark.width - 1, mark.height - 1), outline=grounds.ink, width=EDGE * SMOOTH)
    picture.paste(mark.resize(MARK, Image.Resampling.LANCZOS), (MARGIN, BRAND_TOP))
    beside = (MARGIN + width + 18, BRAND_TOP + height / 2)
    ImageDraw.Draw(picture).text(beside, name, fill=grounds.ink, font=_font(NAME_SIZE), anchor="lm")


def _sew_on(picture: Image.Image, grounds: Grounds) -> None:
    """The lower felt, cut along the ornament, with a cord in the seam."""
    top = CUT_TOP - CORD  # the cord stands out over the cut
    scale = WIDTH / PERIODS / 120 * SMOOTH
    felt = Image.new("RGB", (WIDTH * SMOOTH, (HEIGHT - top) * SMOOTH), grounds.upper)
    line = [(x * scale, y * scale + CORD * SMOOTH) for x, y in _cut(PERIODS)]
    draw = ImageDraw.Draw(felt)
    draw.polygon([*line, (felt.width, felt.height), (0, felt.height)], fill=grounds.lower)
    draw.line(line, fill=grounds.cord, width=CORD * SMOOTH, joint="curve")
    picture.paste(felt.resize((WIDTH, HEIGHT - top), Image.Resampling.LANCZOS), (0, top))


def _cut(periods: int) -> list[Point]:
    """The line between two felts: half a period and its mirror image, again and again."""
    half = _line(HALF_PERIOD)
    period = [*half, *((120 - x, y) for x, y in reversed(half))]
    return [(x + 120 * number, y) for number in range(periods) for x, y in period]


def _line(segments: tuple[tuple[float, float, float, bool], ...]) -> list[Point]:
    """The points of a line of arcs, each no more than half a circle, and straight pieces (radius 0)."""
    points = [START]
    for x, y, radius, clockwise in segments:
        points += _arc(points[-1], (x, y), radius, clockwise) if radius else [(x, y)]
    return points


def _arc(start: Point, end: Point, radius: float, clockwise: bool) -> list[Point]:
    """Points on the arc to the end, as an SVG path without the large-arc flag draws it."""
    across, down = end[0] - start[0], end[1] - start[1]
    chord = math.hypot(across, down)
    side = 1 if clockwise else -1
    away = side * math.sqrt(max(radius**2 - (chord / 2) ** 2, 0)) / chord
    centre = (start[0] + across / 2 - away * down, start[1] + down / 2 + away * across)
    first = math.atan2(start[1] - centre[1], start[0] - centre[0])
    turn = side * 2 * math.asin(min(chord / (2 * radius), 1))
    steps = max(8, int(radius * 2))
    angles = (first + turn * step / steps for step in range(1, steps + 1))
    return [(centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)) for angle in angles]
