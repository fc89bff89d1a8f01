"""Changes of a programme as it is stored: the sessions of a day sorted, shifted, added."""

from copy import deepcopy
from datetime import time
from typing import Any

from events.programme import Day, Session
from events.rules import shifted, sorted_sessions

Stored = list[dict[str, Any]]


def with_day_sorted(programme: Stored, day: Day) -> Stored:
    """The stored programme with the sessions of this day in the order of their times."""
    order = {session.id: position for position, session in enumerate(sorted_sessions(day))}
    changed = deepcopy(programme)
    for block in changed:
        if block.get("id") == day.id:
            block["value"]["sessions"].sort(key=lambda session: order[session.get("id") or ""])
    return changed


def with_rest_shifted(programme: Stored, day: Day, session_id: str, minutes: int) -> Stored:
    """The stored programme with this session and all later ones of its day moved; CannotShift says why not."""
    moved = {session.id: session for session in shifted(day, session_id, minutes).sessions}
    changed = deepcopy(programme)
    for block in changed:
        if block.get("id") == day.id:
            for session in block["value"]["sessions"]:
                _retime(session["value"], moved[session.get("id") or ""])
    return changed


def _retime(value: dict[str, Any], session: Session) -> None:
    if session.start:
        value |= {"start": _stored(session.start), "end": _stored(session.end), "ends_next_day": session.ends_next_day}


def _stored(clock: time | None) -> str | None:
    return clock.isoformat() if clock else None


def with_days_added(programme: Stored, days: Stored) -> Stored:
    """The stored programme with these days too, by date; a day that is there already gets more sessions."""
    changed = deepcopy(programme)
    by_date = {str(block["value"].get("date")): block for block in changed}
    for day in deepcopy(days):
        known = by_date.get(str(day["value"].get("date"))) if day["value"].get("date") else None
        if known is None:
            changed.append(day)
        else:
            known["value"]["sessions"] = [*(known["value"].get("sessions") or []), *day["value"]["sessions"]]
    return sorted(changed, key=lambda block: str(block["value"].get("date") or "9999"))


def sessions_in(programme: Stored) -> int:
    """How many sessions, breaks and notes a stored programme has."""
    return sum(len(block["value"].get("sessions") or []) for block in programme)
