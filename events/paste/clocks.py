"""Times of day as people type them: 12.00 – 12.30, 12:00-14,00, kl. 13, 2 pm, с 12:00 до 13:00, 16 15, 1230."""

import re
from dataclasses import dataclass
from datetime import time

DASHES = "–—−‒―‑~→-"
DASH = r"–—−‒―‑~→\-"
"""Dashes inside a class of a pattern."""
CLOCK = r"""
(?:
    (?P<hour{n}>\d{{1,2}})(?:(?P<separator{n}>[.:,;]|[ ]|h(?=\d))(?P<minute{n}>\d{{2}}))?(?![\d])
    |(?P<compact{n}>\d{{4}})(?!\d)
    |(?P<word{n}>noon|midnight|midnatt|полдень|полночь|полуночи)\b
)
(?:[ ]?(?P<half{n}>[ap])\.?m\b\.?)?
(?:[ ]?(?P<suffix{n}>h|hrs?|o'?clock|uhr|час(?:ов|а)?|ч)\b\.?)?
"""
PREFIX = re.compile(
    r"""(?:(?P<clock>klockan|kl|at|time|tid|время|начало|start|starts|startar)\b[.:]?|(?P<from>from|från|fr|с|between|mellan)\b\.?
    |(?P<about>ca|circa|cirka|around|около|примерно|c|ок|в)\b\.?)[ ]{0,2}""",
    re.VERBOSE | re.IGNORECASE,
)
FIRST = re.compile(CLOCK.format(n=1), re.VERBOSE | re.IGNORECASE)
SECOND = re.compile(CLOCK.format(n=2), re.VERBOSE | re.IGNORECASE)
BETWEEN = re.compile(
    rf"""[ ]{{0,2}}(?:[{DASH}]{{1,2}}|\.\.\.?|…|\b(?:to|till|til|until|до|and|och|и)\b|(?P<column>\t))
    [ ]{{0,2}}(?:(?:kl|klockan|ca|c)\b[.:]?[ ]{{0,2}})?""",
    re.VERBOSE | re.IGNORECASE,
)
OPEN = re.compile(rf"[ ]{{0,2}}(?:[{DASH}]{{1,2}}|\.\.\.?|…|\b(?:onwards|framåt)\b)(?=[ \t]|$)")
# What is measured or paid in these is no time of day.
UNIT = re.compile(
    r"""[ ]?(?:[€$£%°]|:-|(?:kr|kronor|sek|eur|euro|usd|руб|рублей|сом|тенге|km|км|m|м|kg|кг|minut\w{0,4}|min|мин
    |år|years?|лет|года?|million\w{0,4}|miljon\w{0,4}|млн|people|personer|человек|deltagare|participants)\b)""",
    re.VERBOSE,
)
TITLE = re.compile(rf"[ \t]{{0,3}}(?P<mark>[{DASH}:|.,]?)[ \t]{{0,3}}[“”\"«„'’]?(?P<letter>[^\W\d_])")
CANDIDATE = re.compile(r"(?<![\w.,:;/§$€£№#+@=&?%\-–—])\d{1,4}")
YEARS = range(1900, 2100)
LONGEST_PREFIX = 20
NOON = 12 * 60
AFTERNOON, MORNING = 15 * 60, 9 * 60


@dataclass(frozen=True)
class Slot:
    """A time or a range as found: what it says, where it stands, and whether it is surely a time."""

    start: time
    end: time | None
    ends_next_day: bool
    begin: int
    stop: int
    is_sure: bool

    @property
    def is_range(self) -> bool:
        return self.end is not None

    @property
    def ends_before_start(self) -> bool:
        return self.end is not None and not self.ends_next_day and self.end <= self.start


@dataclass(frozen=True)
class Habits:
    """How a text writes its times, so that doubtful ones can be told from numbers: 12,30 or 1230 for 12.30."""

    comma: bool = False
    compact: bool = False


@dataclass(frozen=True)
class _Clock:
    hour: int
    minute: int
    separator: str
    half: str
    is_bare: bool = False
    is_sure: bool = False

    @property
    def is_compact(self) -> bool:
        return not self.separator and not self.is_bare

    @property
    def is_year(self) -> bool:
        return self.hour * 100 + self.minute in YEARS

    @property
    def minutes(self) -> int:
        return self.hour * 60 + self.minute


USUAL = Habits()


def read_slot(text: str, place: int = 0, *, alone: bool = True, habits: Habits = USUAL) -> Slot | None:
    """The time or the range that begins at a place of a text.

    `alone` says that it stands where a programme has its times, at the beginning of a line: there "13-14", "16 15" and
    "1230" are times too, elsewhere they are numbers.
    """
    begin, is_told = place, False
    while (prefix := PREFIX.match(text, place)) and place - begin < LONGEST_PREFIX:
        place, is_told = prefix.end(), is_told or bool(prefix["clock"])
    reading = _Reading(text, begin, alone, is_told, habits)
    first_match = FIRST.match(text, place)
    first = _clock(first_match, 1, habits) if first_match else None
    if first_match is None or first is None:
        return None
    between = BETWEEN.match(text, first_match.end())
    second_match = SECOND.match(text, between.end()) if between else None
    second = _clock(second_match, 2, habits) if second_match else None
    if second_match and second and not UNIT.match(text, second_match.end()):
        if slot := reading.range(first, second, second_match.end()):
            return slot
        if second.separator == " ":
            # "16 30 years of …": the hour alone may be the end.
            hour = _Clock(second.hour, 0, "", "", is_bare=True)
            if slot := reading.range(first, hour, second_match.end("hour2")):
                return slot
    return reading.single(first, first_match.end())


def _clock(match: re.Match[str], n: int, habits: Habits) -> _Clock | None:
    """What a match says, or None if no clock shows it."""
    half = (match[f"half{n}"] or "").lower()
    if word := match[f"word{n}"]:
        return _Clock(12 if word.lower() in {"noon", "полдень"} else 24, 0, ":", "")
    separator = match[f"separator{n}"] or ""
    if compact := match[f"compact{n}"]:
        hour, minute = int(compact[:2]), int(compact[2:])
    else:
        hour, minute = int(match[f"hour{n}"]), int(match[f"minute{n}"] or 0)
    if hour > 24 or minute > 59 or (hour == 24 and minute) or (half and not 1 <= hour <= 12):
        return None
    if separator == " " and minute % 5:
        return None
    if half:
        hour = hour % 12 + 12 * (half == "p")
    is_sure = separator in (".", ":", "h", "," * habits.comma) and separator != ""
    return _Clock(
        hour,
        minute,
        separator,
        half,
        is_bare=match[f"minute{n}"] is None and not compact,
        is_sure=is_sure or bool(half) or bool(match[f"suffix{n}"]),
    )


@dataclass(frozen=True)
class _Reading:
    """A place of a text where a time may be, and what is known of that."""

    text: str
    begin: int
    alone: bool
    is_told: bool
    habits: Habits

    def range(self, first: _Clock, second: _Clock, stop: int) -> Slot | None:
        start, end = first.minutes, second.minutes
        if second.half == "p" and not first.half and start < NOON and start + NOON < end:
            start += NOON
        is_sure = (first.is_sure and second.is_sure) or self.is_told
        if start >= 2 * NOON or not (is_sure or (self.alone and self._are_times(first, second))):
            return None
        return Slot(_time(start), _time(end), _passes_midnight(start, end), self.begin, stop, is_sure)

    def _are_times(self, first: _Clock, second: _Clock) -> bool:
        """Whether two doubtful numbers at the beginning of a line are times."""
        if first.is_compact and second.is_compact and not self.habits.compact:
            return not (first.is_year and second.is_year)
        if first.is_bare and second.is_bare:
            return first.minutes < second.minutes or _passes_midnight(first.minutes, second.minutes)
        return True

    def single(self, clock: _Clock, stop: int) -> Slot | None:
        if clock.hour == 24:
            return None
        is_sure = (clock.is_sure and not UNIT.match(self.text, stop)) or self.is_told
        if not is_sure:
            # A lonely number is a time only where one is expected and a title follows.
            title = TITLE.match(self.text, stop)
            is_title = title and (title["mark"] == ":" or title["letter"].isupper())
            if not (self.alone and is_title) or clock.is_bare or clock.is_compact and clock.is_year:
                return None
        if opened := OPEN.match(self.text, stop):
            stop = opened.end()
        return Slot(_time(clock.minutes), None, False, self.begin, stop, is_sure)


def _passes_midnight(start: int, end: int) -> bool:
    """Whether an end that lies before the start is meant for the next morning, and not a slip."""
    return end == 2 * NOON or (end < start and end <= MORNING and start >= AFTERNOON)


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def has_impossible_time(text: str) -> bool:
    """Whether a line begins like one of a programme, but with a time that no clock shows."""
    return IMPOSSIBLE.match(text) is not None and read_slot(text) is None


IMPOSSIBLE = re.compile(rf"\d{{1,2}}[.:]\d{{2}}[ ]{{0,2}}[{DASH}][ ]{{0,2}}\d{{1,2}}[.:]\d{{2}}(?!\d)")
