"""Where a line of running text holds more than one thing: "… Stockholm 12.00 – 12.30 Reception 12.30 – 14.00 …"."""

import re
from collections.abc import Iterator

from events.paste.clocks import CANDIDATE, DASH, read_slot
from events.paste.dates import stamps
from events.paste.heads import starts_with_kind
from events.paste.marks import QUOTES, after_separators, unmarked
from events.paste.source import Piece

LOOK_BACK = 20
LONGEST_KIND = 60

CLOCK_FOLLOWS = re.compile(
    rf"[ ]?[,.:;{DASH}]?[ ]{{0,2}}(?:(?:kl|klockan|at|в|с|from|från)\b\.?[ ]{{0,2}})?\d{{1,2}}[.:]\d{{2}}",
    re.IGNORECASE,
)
TOLD_IN_PROSE = re.compile(
    r"""(?:\b(?:at|from|between|until|till|to|before|after|since|around|about|by|open|daily|on|the|of|and|for|på|från
    |mellan|före|efter|omkring|runt|öppet|i|den|och|för|в|с|до|после|около|к|между|и)|[(\[,/–—-])[ ]{0,2}$""",
    re.VERBOSE | re.IGNORECASE,
)
PREFIX = re.compile(r"\b(?:kl|klockan|tid|time|время)\b[.:]?[ ]{0,2}$", re.IGNORECASE)
BOUNDARY = re.compile(r"[.:!?…)»”\"|\t;][ ]{0,2}$")
TITLE_FOLLOWS = re.compile(rf"[ \t]{{0,2}}[{DASH}:|,]?[ \t]{{0,2}}[{QUOTES}]?(?P<letter>[^\W\d_])")


Dated = tuple[int, int, bool]
"""Where a date begins, where the hours behind it end, whether they are a range."""


def cut(line: Piece) -> Iterator[Piece]:
    """A line, cut where a day with its hours or the time of a session begins."""
    start = 0
    dated = list(_dated(str(line)))
    for place in sorted(_days(str(line), dated) | _times(line, dated)):
        if line[start:place].has_words:
            yield line[start:place].stripped()
            start = place
    yield line[start:].stripped()


def _dated(text: str) -> Iterator[Dated]:
    """The dates with hours behind them."""
    for stamp in stamps(text):
        if stamp.last or stamp.is_doubtful or not CLOCK_FOLLOWS.match(text, stamp.stop):
            continue
        slot = read_slot(text, after_separators(text, stamp.stop))
        if slot and slot.is_sure:
            yield stamp.begin, slot.stop, slot.is_range


def _days(text: str, dated: list[Dated]) -> set[int]:
    """Where days begin in the middle of a line: behind a sentence or, with their hours, behind any word."""
    found = set()
    for begin, _, is_range in dated:
        before = text[max(0, begin - LOOK_BACK) : begin]
        if BOUNDARY.search(before) or (is_range and before[-1:] == " " and not TOLD_IN_PROSE.search(before)):
            found.add(begin)
    return found


def _times(line: Piece, dated: list[Dated]) -> set[int]:
    """Where times of sessions stand in the middle of a line. Hours of a day, and times told in prose, are none."""
    text, found = str(line), set()
    begin = len(line) - len(unmarked(line))
    first = read_slot(text, begin)
    busy = first.stop if first else begin
    hours = iter([*dated, (len(text), len(text), False)])
    date_begins, hours_end, _ = next(hours)
    depth = seen = 0
    for match in CANDIDATE.finditer(text):
        place = match.start()
        depth = max(0, depth + text.count("(", seen, place) - text.count(")", seen, place))
        seen = place
        while hours_end <= place:
            date_begins, hours_end, _ = next(hours)
        if place <= busy or depth or date_begins <= place:
            continue
        slot = read_slot(text, place, alone=False)
        if slot is None or not slot.is_sure:
            continue
        before = text[max(0, place - LOOK_BACK) : place]
        prefix = PREFIX.search(before)
        follows = TITLE_FOLLOWS.match(text, slot.stop)
        is_told = prefix is None and (before[-1:] not in " \t" or TOLD_IN_PROSE.search(before))
        if is_told or follows is None or not follows["letter"].isupper():
            continue
        if slot.is_range or starts_with_kind(text[follows.start("letter") : slot.stop + LONGEST_KIND]):
            busy = slot.stop
            found.add(prefix.start() + place - len(before) if prefix else place)
    return found
