"""Putting the sessions of a day right."""

from dataclasses import replace
from datetime import time
from enum import Enum

from events.programme import Day, Session

MINUTES_OF_DAY = 24 * 60


def sorted_sessions(day: Day) -> tuple[Session, ...]:
    """The sessions by their start; what has no time stays behind what it stands behind."""
    latest: dict[int, time] = {}
    clock = time.min
    for i, session in enumerate(day.sessions):
        clock = latest[i] = session.start or clock
    return tuple(day.sessions[i] for i in sorted(latest, key=lambda i: latest[i]))


class Obstacle(Enum):
    """Why sessions can't be shifted."""

    NO_TIME = "no_time"
    LEAVES_THE_DAY = "leaves_the_day"
    OVERTAKES = "overtakes"


class CannotShift(Exception):
    """The rest of a day can't be shifted; `session` is the one that stands in the way."""

    def __init__(self, obstacle: Obstacle, session: Session) -> None:
        super().__init__(f"{obstacle.value}: {session.title}")
        self.obstacle = obstacle
        self.session = session


def shifted(day: Day, from_session_id: str, minutes: int) -> Day:
    """The day with this session, and all that begin with it or later in any room, moved by some minutes of wall time.

    An end may pass midnight, a beginning may not: CannotShift. Nor may a session be pulled to or before the beginning
    of one that stays. The hours written at the day itself stay as they are. An unknown session is a KeyError.
    """
    first = {session.id: session for session in day.sessions}[from_session_id]
    if first.start is None:
        raise CannotShift(Obstacle.NO_TIME, first)
    stays = [session for session in day.sessions if session.start and session.start < first.start]
    moves = [session for session in day.sessions if session.start and session.start >= first.start]
    moved = {session.id: _shifted(session, minutes) for session in moves}
    begins = moved[first.id].start
    for session in stays:
        if session.start and begins and session.start >= begins:
            raise CannotShift(Obstacle.OVERTAKES, session)
    return replace(day, sessions=tuple(moved.get(session.id, session) for session in day.sessions))


def _shifted(session: Session, minutes: int) -> Session:
    """One session moved; an end that isn't known stays unknown."""
    start, passes_midnight = _moved(session, session.start, minutes)
    if passes_midnight:
        raise CannotShift(Obstacle.LEAVES_THE_DAY, session)
    if session.end is None:
        return replace(session, start=start)
    end, ends_next_day = _moved(session, session.end, minutes + MINUTES_OF_DAY * session.ends_next_day)
    return replace(session, start=start, end=end, ends_next_day=ends_next_day)


def _moved(session: Session, clock: time | None, minutes: int) -> tuple[time | None, bool]:
    """A time some minutes later, and whether that is on the next day."""
    if clock is None:
        return None, False
    days, minute = divmod(clock.hour * 60 + clock.minute + minutes, MINUTES_OF_DAY)
    if days not in (0, 1):
        raise CannotShift(Obstacle.LEAVES_THE_DAY, session)
    return clock.replace(hour=minute // 60, minute=minute % 60), bool(days)
