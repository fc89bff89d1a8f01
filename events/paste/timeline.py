"""On which dates the days of a programme fall, from what is written and from the days before."""

from datetime import date, timedelta

from events.paste.dates import Stamp, next_weekday, resolved
from events.paste.daylines import DayLine
from events.paste.result import Doubt

HALF_A_YEAR = 180


class Timeline:
    """Dates the days of a programme, one after the other."""

    def __init__(self, year: int | None) -> None:
        self._year = year
        self._latest: date | None = None
        self._first: date | None = None
        self._last: date | None = None

    def announce(self, stamp: Stamp) -> None:
        """Remember the days that an introduction names: "23–25 August"."""
        if stamp.last is None or self._first:
            return
        first, last = resolved(stamp, self._year), resolved(stamp.end, self._year)
        if first and last and first <= last:
            self._first, self._last = first, last

    def single(self, stamp: Stamp) -> date | None:
        """The date of a stamp on its own."""
        return resolved(stamp, self._year)

    def date_of(self, day: DayLine) -> tuple[date | None, Doubt | None]:
        """The date of a day, and what is strange about it."""
        if day.stamp is None:
            found = self._numbered(day.number) if day.number else self._named(day.weekday)
            doubt = None if found else Doubt.NO_DATE
        else:
            found, doubt = self._written(day.stamp)
        self._latest = found or self._latest
        return found, doubt

    def _written(self, stamp: Stamp) -> tuple[date | None, Doubt | None]:
        found = resolved(stamp, self._year)
        if found is None:
            return None, Doubt.NO_SUCH_DATE if stamp.year or self._year else Doubt.NO_YEAR
        if stamp.year is None and self._latest and (self._latest - found).days > HALF_A_YEAR:
            # A programme that goes on after New Year.
            found = resolved(stamp, self._latest.year + 1) or found
        is_wrong = stamp.weekday is not None and stamp.weekday != found.weekday()
        return found, Doubt.WRONG_WEEKDAY if is_wrong else None

    def _numbered(self, number: int) -> date | None:
        """The date of "Day 2", if the introduction names the days."""
        found = self._first + timedelta(days=number - 1) if self._first else None
        return found if found and self._last and found <= self._last else None

    def _named(self, weekday: int | None) -> date | None:
        """The date of "Sunday": the next one, or the first one of the days that the introduction names."""
        before = self._latest or (self._first and self._first - timedelta(days=1))
        return next_weekday(before, weekday) if before and weekday is not None else None
