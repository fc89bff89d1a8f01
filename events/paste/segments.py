"""A text as a row of passages, each of which begins with a day, with a time, or with neither."""

import re
from dataclasses import dataclass
from enum import Enum

from events.paste.clocks import CANDIDATE, Habits, Slot, has_impossible_time, read_slot
from events.paste.cutting import cut
from events.paste.daylines import DayLine, read_day_line
from events.paste.heads import kind_of
from events.paste.marks import after_separators, unmarked
from events.paste.source import Piece, Source

LOOK_AHEAD = 80
LOOK_BACK = 16
LONGEST_TRAILED = 120
COMMA_RANGE = re.compile(r"\d{1,2},\d{2}[ ]?[-–—][ ]?\d{1,2},\d{2}")
COMPACT_RANGE = re.compile(r"(?:0[6-9]|1[0-8]|2[1-3])\d{2}[ ]?[-–—]")
DOTTED_RANGE = re.compile(r"\d{1,2}\.\d{2}[ ]?[-–—]")
BEFORE_TIME = re.compile(
    r"[ \t]{0,2}[,(|:;–—-]?[ \t]{0,2}(?P<word>\b(?:kl|klockan|at|с|в)\b\.?[ ]{0,2})?$", re.IGNORECASE
)
SENTENCES = re.compile(r"[^\W\d_]{4}\. ")
WORD = re.compile(r"[^\W_]")


class Kind(Enum):
    """How a passage begins."""

    DAY = "day"
    TIME = "time"
    TEXT = "text"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True)
class Segment:
    """A passage of one line. `rest` is what is told besides date and time."""

    kind: Kind
    piece: Piece
    rest: Piece
    after_blank: bool
    day: DayLine | None = None
    slot: Slot | None = None

    @property
    def text(self) -> str:
        return str(self.piece)


@dataclass(frozen=True)
class _Style:
    """How a text writes: whether times lead lines, which numbers are times, whether "25.11" is a date."""

    times_lead: bool
    habits: Habits
    dotted_dates: bool


def segments(source: Source, language: str | None = None) -> list[Segment]:
    """The passages of a text, in their order."""
    lines = [line.stripped("|") for line in source.lines()]
    style = _style(lines, language)
    found: list[Segment] = []
    after_blank = True
    for line in lines:
        if not line.has_words:
            after_blank = True
            continue
        for piece in cut(line):
            found.append(_segment(unmarked(piece), style, after_blank))
            after_blank = False
    return found


def _style(lines: list[Piece], language: str | None) -> _Style:
    starts = [str(unmarked(line[:LOOK_AHEAD])) for line in lines]
    habits = Habits(comma=any(map(COMMA_RANGE.match, starts)), compact=any(map(COMPACT_RANGE.match, starts)))
    has_colons = any(":" in text[:6] for text in starts)
    return _Style(
        times_lead=any(slot.is_sure for text in starts if (slot := read_slot(text))),
        habits=habits,
        dotted_dates=language == "ru" or (has_colons and not any(map(DOTTED_RANGE.match, starts))),
    )


def _segment(piece: Piece, style: _Style, after_blank: bool) -> Segment:
    text = str(piece)
    if day := read_day_line(piece, dotted_dates=style.dotted_dates):
        return Segment(Kind.DAY, piece, day.rest, after_blank, day, day.slot)
    if slot := read_slot(text, habits=style.habits):
        rest = piece[after_separators(text, slot.stop) :]
        if _is_time(slot, text[slot.stop : slot.stop + 1], str(rest[:LOOK_AHEAD])):
            return Segment(Kind.TIME, piece, unmarked(rest), after_blank, slot=slot)
    if has_impossible_time(text):
        return Segment(Kind.IMPOSSIBLE, piece, piece, after_blank)
    return _trailed(piece, style, after_blank) or Segment(Kind.TEXT, piece, piece, after_blank)


def _is_time(slot: Slot, follows: str, rest: str) -> bool:
    """Whether numbers at the beginning of a line are a time: doubtful ones only if they are followed by a title."""
    if slot.is_sure:
        return True
    if follows.isalnum():
        return False
    first = WORD.search(rest)
    return slot.is_range if first is None else first[0].isupper() or bool(kind_of(rest))


def _trailed(piece: Piece, style: _Style, after_blank: bool) -> Segment | None:
    """A session whose time stands behind its title: "Lunch 12.00–13.00"."""
    text = str(piece[: LONGEST_TRAILED + 1])
    if len(text) > LONGEST_TRAILED:
        return None
    has_kind = bool(kind_of(text))
    for match in CANDIDATE.finditer(text):
        place = match.start()
        before = BEFORE_TIME.search(text, max(0, place - LOOK_BACK), place)
        head = piece[: before.start() if before else place].stripped()
        slot = read_slot(text, before.start("word") if before and before["word"] else place, alone=False)
        if slot is None or not slot.is_sure or text[slot.stop :].strip(" ).,;|"):
            continue
        is_title = has_kind or (slot.is_range and not style.times_lead)
        if is_title and head.has_words and not SENTENCES.search(str(head)):
            return Segment(Kind.TIME, piece, head, after_blank, slot=slot)
    return None
