"""Dates as people write them: November 25th, den 25:e november 2018, 25-го ноября, 25/11, 2018-11-25, 25.11.2018."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from events.paste.lexicon import alternatives
from events.paste.lexicon.calendar import MONTHS, NUMBERS, WEEKDAYS

_DAY = (
    r"(?<![\w.,:/])(?P<day{n}>\d{{1,2}})(?:[ ]?(?:st|nd|rd|th|:?[ea]|-?го|-?е|-?ое)(?![^\W\d_])|\.(?!\d))?(?![.:,/]?\d)"
)
_MONTH = rf"(?P<month{{n}}>{alternatives(MONTHS)})(?![^\W\d_])\.?"
_YEAR = r"(?:[ ]?[,.]?[ ]{{0,2}}(?P<year{n}>(?:19|20)\d\d)(?!\d|[.:]\d|[ ]?[-–]\d)(?:[ ]?(?:года|год|г)\b\.?)?)?"
_WEEKDAY = alternatives(WEEKDAYS)
_BEFORE = rf"(?:\b(?:{_WEEKDAY})\b\.?,?[ ]{{0,2}})?(?:\b(?:den|the|on)\b[ ]{{0,2}})?"
_TO = r"[ ]{0,2}(?:[-–—/&+]|\b(?:and|och|to|till|по|и|until)\b)[ ]{0,2}"
_FREE = r"(?<![\w.,:/-])"
_OF = r"[ ]{0,2}(?:of[ ]{1,2})?"


def _numbered(n: int) -> str:
    """A day and a month in either order."""
    a, b = 2 * n, 2 * n + 1
    return (
        rf"(?:{_DAY.format(n=a)}{_OF}{_MONTH.format(n=a)}|{_MONTH.format(n=b)}[ ]{{1,2}}(?:the[ ])?{_DAY.format(n=b)})"
    )


RANGE = rf"""
(?P<range>
    {_DAY.format(n=10)}{_TO}{_BEFORE}{_DAY.format(n=11)}{_OF}{_MONTH.format(n=11)}{_YEAR.format(n=11)}
    |{_MONTH.format(n=12)}[ ]{{1,2}}{_DAY.format(n=12)}{_TO}{_BEFORE}{_DAY.format(n=13)}{_YEAR.format(n=13)}
    |{_numbered(7)}{_TO}{_BEFORE}{_numbered(8)}{_YEAR.format(n=16)}
    |{_FREE}(?P<day20>\d{{1,2}})/(?P<number20>\d{{1,2}})[ ]?[-–][ ]?(?P<day21>\d{{1,2}})/(?P<number21>\d{{1,2}})(?!\d)
    |{_FREE}(?P<day22>\d{{1,2}})[ ]?[-–][ ]?(?P<day23>\d{{1,2}})
        [./](?P<number23>\d{{1,2}})[./](?P<year23>\d{{4}})(?!\d)
)
"""
SINGLE = rf"""
(?P<single>
    {_FREE}(?P<year1>\d{{4}})(?P<mark1>[-./])(?P<number1>\d{{1,2}})(?P=mark1)(?P<day1>\d{{1,2}})(?![\d])
    |{_FREE}(?P<day2>\d{{1,2}})(?P<mark2>[./-])[ ]?(?P<number2>\d{{1,2}})
        (?P=mark2)[ ]?(?P<year2>\d{{4}}|\d{{2}}(?![.:]))(?!\d)
    |{_FREE}(?P<day3>\d{{1,2}})/(?P<number3>\d{{1,2}})(?![\d/])(?:[ ,-]{{1,2}}(?P<year3>20\d\d)(?!\d))?
    |{_FREE}(?P<day4>\d{{1,2}})\.(?P<number4>\d{{2}})(?![\d:]|\.\d)(?P<dotted>\.?)
    |{_DAY.format(n=5)}{_OF}{_MONTH.format(n=5)}{_YEAR.format(n=5)}
    |{_MONTH.format(n=6)}[ ]{{1,2}}(?:the[ ])?{_DAY.format(n=6)}{_YEAR.format(n=6)}
)
"""
DATE = re.compile(
    rf"""
    (?<!\w)(?=\w)
    (?:\b(?P<before>{_WEEKDAY})\b\.?[ ]?,?[ ]{{0,2}}\(?)?(?:(?:den|the|on)\b[ ]{{1,2}})?
    (?:{RANGE}|{SINGLE})
    (?:[ ]?,?[ ]{{0,2}}\(?\b(?P<after>{_WEEKDAY})\b\)?)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
NUMBERED_DAY = re.compile(
    rf"(?:(?:day|dag|день)[ ]?№?[ ]?(?P<number>\d|{alternatives(NUMBERS)})(?!\w)"
    rf"|(?P<ordinal>\d|{alternatives(NUMBERS)})(?:-?й|:a|:e|st|nd|rd)?[ ](?:day|dagen|день)(?!\w))",
    re.IGNORECASE,
)
WEEKDAY = re.compile(rf"(?P<weekday>{_WEEKDAY})(?!\w)", re.IGNORECASE)
YEAR = re.compile(r"(?<![\d.:/])(?<!\d-)(?:19[5-9]\d|20\d\d)(?![\d:/]|[.-]\d)")


@dataclass(frozen=True)
class Stamp:
    """A date as it was written; a range has two. A weekday is 0 for Monday."""

    month: int
    day: int
    year: int | None
    weekday: int | None
    weekday_word: str
    begin: int
    stop: int
    is_doubtful: bool = False
    """It may as well be a time: 12.10."""
    last: tuple[int, int] | None = None
    """Month and day of the end of a range."""

    @property
    def end(self) -> "Stamp":
        """The last day of a range; else the day itself."""
        month, day = self.last or (self.month, self.day)
        return replace(self, month=month, day=day)


def stamps(text: str) -> Iterator[Stamp]:
    """The dates in a text, in their order."""
    for match in DATE.finditer(text):
        if stamp := _stamp(match):
            yield stamp


def stamp_at(text: str, place: int = 0) -> Stamp | None:
    """The date that begins at a place of a text."""
    match = DATE.match(text, place)
    return _stamp(match) if match else None


def _stamp(match: re.Match[str]) -> Stamp | None:
    if match["day4"] and not 1 <= int(match["number4"]) <= 12:
        # Most dotted numbers are times.
        return None
    found = {name: value for name, value in match.groupdict().items() if value}
    word = match["before"] or match["after"] or ""
    weekday = WEEKDAYS[word.lower()] if word else None

    def numbers(kind: str) -> list[int]:
        return [int(value) for name, value in found.items() if name.startswith(kind) and name[len(kind) :].isdigit()]

    months = [MONTHS[value.lower()] for name, value in found.items() if name.startswith("month")] + numbers("number")
    days, years = numbers("day"), numbers("year")
    year = years[-1] + (2000 if years[-1] < 100 else 0) if years else None
    if not all(1 <= day <= 31 for day in days):
        return None
    if len(months) == 1 and months[0] > 12 >= days[0] and match["mark2"] == "/":
        months, days = days, months
    if not all(1 <= month <= 12 for month in months):
        return None
    is_range = bool(match["range"])
    return Stamp(
        month=months[0],
        day=days[0],
        year=year,
        weekday=weekday,
        weekday_word=word,
        begin=match.start(),
        stop=match.end(),
        is_doubtful=bool(match["day4"]) and not word and not match["dotted"] and days[0] <= 23,
        last=(months[-1], days[-1]) if is_range else None,
    )


def resolved(stamp: Stamp, year: int | None) -> date | None:
    """The date of a stamp, in this year if it tells none; None if there is no such day."""
    year = stamp.year or year
    try:
        return date(year, stamp.month, stamp.day) if year else None
    except ValueError:
        return None


def next_weekday(after: date, weekday: int) -> date:
    """The first such day of a week after a date."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)


def day_number(match: re.Match[str]) -> int:
    """Which day a match of NUMBERED_DAY means."""
    word = (match["number"] or match["ordinal"]).lower()
    return NUMBERS.get(word) or int(word)


def year_of(text: str, written: Iterable[Stamp]) -> int | None:
    """The year that a text speaks of, if it is only one: of its dates, else of those years that fit its weekdays."""
    written = list(written)
    told = {stamp.year for stamp in written if stamp.year}
    years = told or {
        year
        for year in {int(year) for year in YEAR.findall(text)}
        if all(_fits(stamp, year) for stamp in written if stamp.weekday is not None)
    }
    return years.pop() if len(years) == 1 else None


def _fits(stamp: Stamp, year: int) -> bool:
    found = resolved(stamp, year)
    return found is not None and found.weekday() == stamp.weekday
