"""When an event begins and when it is over, read from its page without asking the database."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from events import sign_up
from events.programme import moment

OFF = {"cancelled", "postponed"}
"""States of a session in which nobody should come."""


def closes_by_default(page: Any) -> datetime:
    """When sign-up closes unless an editor says otherwise."""
    return sign_up.closes_by_default(page.start_date, first_time(page), page.time_zone)


def over_at(page: Any) -> datetime:
    """When the event is over."""
    return sign_up.over_at(page.end_date, page.time_zone, last_end(page))


def first_day_begins(page: Any) -> datetime:
    """The midnight with which its first day begins at its place."""
    return moment(page.start_date, time(0), page.time_zone).astimezone(UTC)


def first_time(page: Any) -> time | None:
    """The first known time of its first day, at its place."""
    if not hasattr(page, "programme"):
        return page.start_time
    today = [day for day in _days(page) if _as_date(day["date"]) == page.start_date]
    written = [day.get("start") for day in today]
    sessions = [session.get("start") for day in today for session in _sessions(day)]
    return min((_as_time(clock) for clock in (*written, *sessions) if clock), default=None)


def last_end(page: Any) -> datetime | None:
    """The end of its last session that goes on past midnight."""
    ends = [
        moment(_as_date(day["date"]) + timedelta(days=1), _as_time(session["end"]), page.time_zone)
        for day in _days(page)
        for session in _sessions(day)
        if session.get("ends_next_day") and session.get("end")
    ]
    return max((end.astimezone(UTC) for end in ends), default=None)


def _days(page: Any) -> Iterator[dict[str, Any]]:
    """The days as they are stored: reading them as blocks would look up everybody in them."""
    programme = getattr(page, "programme", None)
    for block in programme.raw_data if programme else ():
        if block["value"].get("date"):
            yield block["value"]


def _sessions(day: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for block in day.get("sessions") or ():
        if block["value"].get("state") not in OFF:
            yield block["value"]


def _as_date(stored: Any) -> date:
    return stored if isinstance(stored, date) else date.fromisoformat(stored)


def _as_time(stored: Any) -> time:
    return stored if isinstance(stored, time) else time.fromisoformat(stored)
