"""Lines with which a day begins: "Sunday 25 November, 12.00 – 19.15 ABF Huset", "Day 2", "Lördag:"."""

import re
from dataclasses import dataclass

from events.paste.clocks import DASHES, Slot, read_slot
from events.paste.dates import NUMBERED_DAY, WEEKDAY, Stamp, day_number, stamp_at
from events.paste.lexicon import alternatives
from events.paste.lexicon.calendar import DATE_LABELS, PROGRAMME, WEEKDAYS
from events.paste.marks import OPENING, after_separators
from events.paste.places import PREPOSITION, is_place
from events.paste.source import Piece

LONGEST = 200
SHORTEST_WEEKDAY = 5
LABEL = re.compile(
    rf"""
    (?:{alternatives([*PROGRAMME, *DATE_LABELS])})[ ]?[:–—-][ ]{{0,2}}
    |(?:{alternatives(PROGRAMME)})[ ]{{1,2}}(?=\w)
    """,
    re.VERBOSE | re.IGNORECASE,
)
SENTENCE = re.compile(r"[^\W\d_]{4}[.!?] [^\W\d_]|[.!?]$")


@dataclass(frozen=True)
class DayLine:
    """What the first line of a day tells: its date, its number or its weekday, its hours, and what follows."""

    rest: Piece
    stamp: Stamp | None = None
    number: int | None = None
    weekday: int | None = None
    slot: Slot | None = None


def read_day_line(piece: Piece, *, dotted_dates: bool) -> DayLine | None:
    """The day that begins with a line, if one does. `dotted_dates` takes "12.10" alone for a date."""
    text = str(piece)
    label = LABEL.match(text)
    start = label.end() if label else 0
    numbered = NUMBERED_DAY.match(text, start)
    if numbered:
        start = after_separators(text, numbered.end())
    stamp = stamp_at(text, start + (text[start : start + 1] == "("))
    named = None if stamp or numbered else WEEKDAY.match(text, start)
    if stamp:
        if stamp.last or (stamp.is_doubtful and not _is_date(text, stamp, dotted_dates)):
            return None
        start = stamp.stop
    elif named and len(named[0]) >= SHORTEST_WEEKDAY:
        start = named.end()
    elif not numbered:
        return None
    rest, slot = _hours(piece, start)
    # A weekday alone makes a day only if nothing else stands there.
    if (named and rest.has_words) or not _can_follow(str(rest), slot, is_numbered=numbered is not None):
        return None
    return DayLine(
        rest,
        stamp,
        day_number(numbered) if numbered else None,
        WEEKDAYS[named["weekday"].lower()] if named else None,
        slot,
    )


def _is_date(text: str, stamp: Stamp, dotted_dates: bool) -> bool:
    """Whether "12.10" is the twelfth of October: a time follows, or nothing where the text writes dates like that."""
    after = text[stamp.stop :].strip(" \t|,:;")
    slot = read_slot(after)
    return bool(slot and slot.is_sure) or (dotted_dates and not after)


def _hours(piece: Piece, start: int) -> tuple[Piece, Slot | None]:
    """What follows a date: its hours, and the rest."""
    text = str(piece)
    place = after_separators(text, start + (text[start : start + 1] == ")"))
    slot = read_slot(text, place + (text[place : place + 1] == "("))
    if slot and (slot.is_sure or slot.is_range):
        place = slot.stop
    else:
        slot = None
    rest = text[place:]
    return piece[place + len(rest) - len(rest.lstrip(f" \t),.;:|{DASHES}•·")) :].stripped(), slot


def _can_follow(rest: str, slot: Slot | None, *, is_numbered: bool) -> bool:
    """Whether what follows a date lets it be a day of a programme, and not the beginning of a sentence."""
    if not rest or slot:
        return True
    if len(rest) > LONGEST or SENTENCE.search(rest):
        return False
    if PREPOSITION.match(rest):
        return is_place(rest)
    return rest[0] in OPENING or rest[0].isupper() or rest[0].isdigit() or is_numbered or is_place(rest)
