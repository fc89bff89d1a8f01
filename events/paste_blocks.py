"""From a pasted programme to the blocks of the page, as they are stored."""

from typing import Any
from uuid import uuid4

from django.utils.html import format_html_join

from events.paste import Parsed, PastedDay
from events.programme import NOTE, Participant, Session


def to_blocks(parsed: Parsed) -> list[dict[str, Any]]:
    """The days as stored blocks, with an identifier at every level; texts become paragraphs."""
    return [_block("programme_day", _day(day)) for day in parsed.days]


def _day(day: PastedDay) -> dict[str, Any]:
    return {
        "date": day.date.isoformat() if day.date else None,
        "start": _clock(day.start),
        "end": _clock(day.end),
        "heading": day.heading,
        "venue": day.venue,
        "address": day.address,
        "sessions": [_session(session) for session in day.sessions],
    }


def _session(session: Session) -> dict[str, Any]:
    if session.kind == NOTE:
        return _block(NOTE, {"text": _paragraphs(session.abstract)})
    value: dict[str, Any] = {
        "start": _clock(session.start),
        "end": _clock(session.end),
        "ends_next_day": session.ends_next_day,
        "title": session.title,
    }
    if session.kind == "break":
        return _block("break", value)
    value |= {
        "room": session.room,
        "venue": session.venue,
        "languages": list(session.languages),
        "people": [_block("item", _person(person)) for person in session.people],
        "abstract": _paragraphs(session.abstract),
        "materials": [
            _block("item", {"kind": material.kind, "title": material.title, "url": material.url})
            for material in session.materials
        ],
    }
    if session.film:
        value |= {
            "director": session.film.director,
            "country": session.film.country,
            "year": session.film.year,
            "running_time": session.film.running_time,
            "subtitles": session.film.subtitles,
        }
    return _block(session.kind, value)


def _person(person: Participant) -> dict[str, Any]:
    return {"person": None, "name": person.name, "affiliation": person.affiliation, "role": person.role}


def _paragraphs(text: str) -> str:
    lines = (line.strip() for line in text.splitlines())
    return str(format_html_join("", "<p>{}</p>", ((line,) for line in lines if line)))


def _clock(clock: Any) -> str | None:
    return clock.isoformat() if clock else None


def _block(kind: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "value": value, "id": str(uuid4())}
