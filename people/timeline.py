"""Who was away when, as bars on lines: pure, without a database.

Everybody's time is drawn, those of the others as one path, so that three hundred people weigh as little as thirty.
"""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

WIDTH, BAR, LINE = 600, 8, 12
"""The drawing's width, the height of a bar, and how far lines lie apart."""

SHORTEST = timedelta(days=30)
"""A bar that is shorter would not be seen; who has only one date is drawn like this."""

LABELS = 8
"""So many years at most are named below the bars."""


@dataclass(frozen=True)
class Time:
    """Somebody's time away."""

    key: Hashable
    first: date
    last: date


@dataclass(frozen=True)
class Bar:
    """A bar in the drawing."""

    x: float
    y: float
    width: float

    @property
    def path(self) -> str:
        return f"M{self.x:g} {self.y:g}h{self.width:g}v{BAR}h-{self.width:g}z"


@dataclass(frozen=True)
class Year:
    """Where a year begins, and whether it is named there."""

    number: int
    x: float
    is_named: bool


@dataclass(frozen=True)
class Timeline:
    """The bars of everybody but one, that one's bar, and the years below."""

    others: str
    own: Bar
    years: list[Year]
    height: int
    at_the_same_time: int
    """How many others were away while this one was."""


def time_of(key: Hashable, starts_on: date | None, ends_on: date | None, today: date) -> Time | None:
    """The time of somebody with these dates; an open end lasts until today. Nothing of whom no date is known."""
    if starts_on is None and ends_on is None:
        return None
    first = starts_on or (ends_on or today) - SHORTEST
    last = ends_on or max(today, first)
    return Time(key, first, max(last, first + SHORTEST))


def timeline(times: Iterable[Time], own: Hashable) -> Timeline | None:
    """Draw these times, and set off one of them. Nothing where it isn't among them, or stands alone."""
    found = sorted(times, key=lambda time: (time.first, time.last, str(time.key)))
    mine = next((time for time in found if time.key == own), None)
    if mine is None or len(found) < 2:
        return None
    start = date(found[0].first.year, 1, 1)
    end = date(max(time.last for time in found).year + 1, 1, 1)
    scale = WIDTH / (end - start).days
    bars: dict[Hashable, Bar] = {}
    free: list[date] = []
    """By line, the day from which it is free."""
    for time in found:
        line = next((number for number, day in enumerate(free) if day <= time.first), len(free))
        free[line : line + 1] = [time.last + timedelta(days=1)]
        x = round((time.first - start).days * scale, 1)
        bars[time.key] = Bar(x, line * LINE, round((time.last - time.first).days * scale, 1))
    return Timeline(
        others="".join(bar.path for key, bar in bars.items() if key != own),
        own=bars[own],
        years=_years(start, end, scale),
        height=len(free) * LINE,
        at_the_same_time=sum(time.key != own and time.first <= mine.last and mine.first <= time.last for time in found),
    )


def _years(start: date, end: date, scale: float) -> list[Year]:
    """The years from one New Year's Day to another; where they are many, only some are named."""
    step = -(-(end.year - start.year) // LABELS)
    return [
        Year(year, round((date(year, 1, 1) - start).days * scale, 1), (year - start.year) % step == 0)
        for year in range(start.year, end.year)
    ]
