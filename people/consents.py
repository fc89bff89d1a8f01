"""When what somebody has agreed to ends, as pure rules on days and moments."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from typing import Protocol
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")

REMINDERS = (30, 7)
"""So many days before a consent ends, editors are reminded of it."""


class State(Enum):
    """How it stands with a consent on a day."""

    IN_FORCE = "in_force"
    ENDING = "ending"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


class HasPortraitUntil(Protocol):
    """A page that knows how long its portrait may be shown."""

    portrait_until: datetime | None


def today(now: datetime | None = None) -> date:
    """The day in Stockholm, whatever the time of the server or of somebody's desk."""
    return (now or datetime.now(UTC)).astimezone(STOCKHOLM).date()


def end_of(until: date | None, withdrawn_on: date | None) -> datetime | None:
    """The first moment at which a consent no longer holds; None where it has no end.

    The last day belongs to it, the day on which it is taken back doesn't; both are days of Stockholm.
    """
    days = [day for day in (until and until + timedelta(days=1), withdrawn_on) if day]
    return datetime.combine(min(days), time.min, STOCKHOLM).astimezone(UTC) if days else None


def end_of_all(ends: Iterable[datetime | None]) -> datetime | None:
    """When several consents to the same thing have all ended; None without any, and where one has no end."""
    known = list(ends)
    dated = [end for end in known if end is not None]
    return max(dated) if dated and len(dated) == len(known) else None


def expiry(chosen: datetime | None, carried: datetime | None, end: datetime | None) -> datetime | None:
    """When a page expires: at the end of the consent to it, or before, if editors have chosen so.

    `carried` is the end that the page knew when `chosen` was written down: a date that is the same is the consent's,
    and goes when that is prolonged.
    """
    dates = [moment for moment in (chosen if chosen != carried else None, end) if moment]
    return min(dates, default=None)


def portrait_allowed(page: HasPortraitUntil, now: datetime | None = None) -> bool:
    """Whether nothing that is on record forbids to show the portrait now."""
    return page.portrait_until is None or (now or datetime.now(UTC)) < page.portrait_until


def state(until: date | None, withdrawn_on: date | None, day: date) -> State:
    """How it stands with a consent on this day."""
    if withdrawn_on and withdrawn_on <= day:
        return State.WITHDRAWN
    if until is None:
        return State.IN_FORCE
    if until < day:
        return State.ENDED
    return State.ENDING if until - day <= timedelta(days=max(REMINDERS)) else State.IN_FORCE


def is_reminder_due(until: date | None, known_on: date, day: date) -> bool:
    """Whether a reminder has become due since editors last thought of this consent, and its end is still to come."""
    if until is None or until < day:
        return False
    return any(known_on < until - timedelta(days=days) <= day for days in REMINDERS)
