"""A day of the programme drawn to scale: where each session stands in time and room. Pure; units are minutes."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import time

from events.programme import BREAK, NOTE, Day, Session
from events.rules.rearranging import MINUTES_OF_DAY

UNKNOWN_LENGTH = 30
"""How long something with an open end is drawn, at most until the next session of its row."""

ROW_HEIGHT, HEAD = 44, 24

NARROWEST = 10 * 60
"""A short day isn't drawn larger than a long one."""


@dataclass(frozen=True)
class Bar:
    """A session in the picture; `x` and `width` are minutes."""

    session: Session
    x: int
    y: int
    width: int
    is_open: bool
    is_light: bool
    is_marked: bool


@dataclass(frozen=True)
class Tick:
    """A full hour."""

    x: int
    clock: time


@dataclass(frozen=True)
class Timeline:
    """The picture of a day: a row for each room, or for what goes on at the same time."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    width: int
    height: int

    @property
    def span(self) -> int:
        """How many minutes the picture has room for."""
        return max(self.width, NARROWEST)


def timeline(day: Day, marked: Collection[str] = ()) -> Timeline | None:
    """The picture of a day, with the marked sessions told apart; None without any time."""
    timed = [session for session in day.sessions if session.start and session.kind != NOTE]
    if not timed:
        return None
    timed.sort(key=lambda session: session.start or time.min)
    begin = min(_minute(session.start) for session in timed) // 60 * 60
    rows = _rows(timed)
    finish = -(-max(_end(session, None) for session in timed) // 60) * 60
    bars = []
    for number, row in enumerate(rows):
        for session, following in zip(row, [*row[1:], None], strict=True):
            start, end = _minute(session.start), _end(session, following)
            bars.append(
                Bar(
                    session=session,
                    x=start - begin,
                    y=HEAD + number * ROW_HEIGHT,
                    width=max(5, end - start),
                    is_open=session.end is None,
                    is_light=session.kind == BREAK,
                    is_marked=session.id in marked,
                )
            )
    ticks = tuple(Tick(minute - begin, time(minute // 60 % 24)) for minute in range(begin, finish + 1, 60))
    return Timeline(tuple(bars), ticks, finish - begin, HEAD + len(rows) * ROW_HEIGHT)


def _rows(sessions: list[Session]) -> list[list[Session]]:
    """Sessions of one room stand in one row; others in the first row where there is time for them."""
    rows: list[list[Session]] = []
    for session in sessions:
        for row in rows:
            last = row[-1]
            if (last.room == session.room or not session.room) and _end(last, session) <= _minute(session.start):
                row.append(session)
                break
        else:
            rows.append([session])
    return rows


def _end(session: Session, following: Session | None) -> int:
    start = _minute(session.start)
    if session.end is not None:
        return max(start, _minute(session.end) + MINUTES_OF_DAY * session.ends_next_day)
    return min(start + UNKNOWN_LENGTH, _minute(following.start) if following else start + UNKNOWN_LENGTH)


def _minute(clock: time | None) -> int:
    return clock.hour * 60 + clock.minute if clock else 0
