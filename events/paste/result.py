"""What was understood of a pasted programme."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from events.programme import Day, Session


class Where(StrEnum):
    """Where a passage of the pasted text has gone."""

    DATE = "date"
    TIME = "time"
    HEADING = "heading"
    VENUE = "venue"
    ADDRESS = "address"
    ROOM = "room"
    TITLE = "title"
    NAME = "name"
    AFFILIATION = "affiliation"
    FILM = "film"
    LINK = "link"
    LANGUAGE = "language"
    ABSTRACT = "abstract"
    NOTE = "note"
    NOT_UNDERSTOOD = "not_understood"
    MARK = "mark"
    """Words and signs that have done their work: kinds, roles, "kl.", dashes, bullets, markup."""


@dataclass(frozen=True)
class Span:
    """A passage of the pasted text, by its places there, and where it has gone."""

    start: int
    stop: int
    where: Where


@dataclass(frozen=True)
class Line:
    """A line of the pasted text by its number, from 1."""

    number: int
    text: str


class Doubt(StrEnum):
    """What an editor has to look at."""

    WRONG_WEEKDAY = "wrong_weekday"
    NO_SUCH_DATE = "no_such_date"
    NO_DATE = "no_date"
    NO_YEAR = "no_year"
    NO_SUCH_TIME = "no_such_time"
    ENDS_BEFORE_START = "ends_before_start"


@dataclass(frozen=True)
class Remark:
    """Something that is strange about a line, by its number, from 1."""

    line: int
    doubt: Doubt
    text: str


@dataclass(frozen=True, kw_only=True)
class PastedDay:
    """A day as it was written; without a date if that isn't known. Words around the sessions are notes among them.

    The room is part of the venue, which stands as it was written.
    """

    date: datetime.date | None
    start: datetime.time | None = None
    end: datetime.time | None = None
    heading: str = ""
    venue: str = ""
    address: str = ""
    room: str = ""
    sessions: tuple[Session, ...] = ()
    line: int = 1

    def as_day(self, date: datetime.date) -> Day:
        """The day as the rules of a programme want it, on this date if it has none itself."""
        return Day(
            id=f"day-{self.line}",
            date=self.date or date,
            start=self.start,
            end=self.end,
            heading=self.heading,
            venue=self.venue,
            address=self.address,
            sessions=self.sessions,
        )


@dataclass(frozen=True, kw_only=True)
class Parsed:
    """A programme that was pasted as text, and what became of each character of that.

    The spans part the whole text; only space stands in none of them.
    """

    days: tuple[PastedDay, ...]
    not_understood: tuple[Line, ...] = ()
    remarks: tuple[Remark, ...] = ()
    sign_up_url: str = ""
    spans: tuple[Span, ...] = ()
