"""What was understood, as plain values for JSON."""

from typing import Any

from events.paste.result import Parsed, PastedDay
from events.programme import NOTE, Session

KINDS = {"film_screening": "film", "activity": "other"}
"""Plain words for kinds whose names are the site's own."""


def as_json(parsed: Parsed) -> dict[str, Any]:
    """Days with their sessions, and the lines that weren't understood. What isn't known is null."""
    return {
        "days": [_day(day) for day in parsed.days],
        "not_understood": [line.text for line in parsed.not_understood],
    }


def _day(day: PastedDay) -> dict[str, Any]:
    notes = [session.abstract for session in day.sessions if session.kind == NOTE]
    return {
        "date": day.date.isoformat() if day.date else None,
        "start": _clock(day.start),
        "end": _clock(day.end),
        "venue": day.venue or None,
        "sessions": [_session(session) for session in day.sessions if session.kind != NOTE],
        "address": day.address or None,
        "room": day.room or None,
        "heading": day.heading or None,
        "note": "\n\n".join(notes) or None,
    }


def _session(session: Session) -> dict[str, Any]:
    return {
        "kind": KINDS.get(session.kind, session.kind),
        "start": _clock(session.start),
        "end": _clock(session.end),
        "title": session.title or None,
        "venue": session.venue or None,
        "people": [
            {"name": one.name, "affiliation": one.affiliation or None, "role": one.role} for one in session.people
        ],
        "abstract": session.abstract or None,
        "links": [material.url for material in session.materials],
        "room": session.room or None,
        "ends_next_day": session.ends_next_day,
        "film": vars(session.film) if session.film else None,
    }


def _clock(clock: Any) -> str | None:
    return f"{clock:%H:%M}" if clock else None
