"""From a pasted programme to the blocks of the page, as they are stored."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import time
from typing import Any
from uuid import uuid4

from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString

from events.blocks import MaterialBlock, ProgrammeDayBlock, RoomBlock, SessionPersonBlock
from events.blocks.sessions import FilmScreeningBlock
from events.paste import Parsed, PastedDay
from events.programme import BREAK, NOTE, Film, Participant, Session

URL = re.compile(r"https?://[^\s<>\"“”«»]{3,2000}(?<![.,;:!?)'])")


def to_blocks(
    parsed: Parsed, *, rooms: Iterable[str] = (), people: Mapping[str, int] | None = None
) -> list[dict[str, Any]]:
    """The days as stored blocks, with an identifier at every level.

    Of `rooms`, the names of the conference's own, sessions take the one that the day tells. `people` are the pages of
    persons by name in small letters. What a field of the form is too short for goes into the text of the session, and
    what wasn't understood into a note at the end of its day.
    """
    known_rooms = {room.casefold(): room for room in rooms}
    days = [_day(day, known_rooms.get(day.room.casefold(), ""), people or {}) for day in parsed.days]
    for day, lines in zip(days, _not_understood(parsed), strict=True):
        if lines:
            day["value"]["sessions"].append(_note("\n".join(lines)))
    return days


def _not_understood(parsed: Parsed) -> list[list[str]]:
    """By day, the lines that nobody understood: from its own first line to that of the next day."""
    found: list[list[str]] = [[] for _ in parsed.days]
    beginnings = [day.line for day in parsed.days]
    for line in parsed.not_understood if found else ():
        found[max(bisect_right(beginnings, line.number) - 1, 0)].append(line.text)
    return found


@dataclass
class _Fields:
    """Values for the fields of a block, and the words that no field has room for."""

    left_over: list[str] = field(default_factory=list)

    def fit(self, text: str, block: Any) -> str:
        """A text if it fits its field, else nothing: it is left over then."""
        if len(text) <= block.field.max_length:
            return text
        self.left_over.append(text)
        return ""

    def shortened(self, text: str, block: Any) -> str:
        """As much of a text as fits its field; the whole of it is left over if that isn't all."""
        if len(text) <= block.field.max_length:
            return text
        self.left_over.append(text)
        return f"{text[: block.field.max_length - 1].rpartition(' ')[0] or text[: block.field.max_length - 1]}…"


def _day(day: PastedDay, room: str, people: Mapping[str, int]) -> dict[str, Any]:
    fields, blocks = _Fields(), ProgrammeDayBlock.base_blocks
    # A room that the conference knows is told by the sessions.
    venue = day.venue.replace(f"({day.room})", "").strip(" ,") if room else day.venue
    value = {
        "date": day.date.isoformat() if day.date else None,
        "start": _clock(day.start),
        "end": _clock(day.end),
        "heading": fields.fit(day.heading, blocks["heading"]),
        "venue": fields.fit(venue, blocks["venue"]),
        "address": fields.fit(day.address, blocks["address"]),
    }
    notes = [_note("\n\n".join(fields.left_over))] if fields.left_over else []
    sessions = [block for session in day.sessions for block in _session(session, room, people)]
    return _block("programme_day", {**value, "sessions": [*notes, *sessions]})


def _session(session: Session, room: str, people: Mapping[str, int]) -> list[dict[str, Any]]:
    """A session; a break has no room for more than its title, so a note follows it with the rest."""
    if session.kind == NOTE:
        return [_note(session.abstract)]
    fields, blocks = _Fields(), FilmScreeningBlock.base_blocks
    value: dict[str, Any] = {
        "start": _clock(session.start),
        "end": _clock(session.end),
        "ends_next_day": session.ends_next_day,
        "title": fields.shortened(session.title, blocks["title"]),
    }
    if session.kind == BREAK:
        rest = [*fields.left_over, *_told(session), session.abstract]
        return [_block(BREAK, value), *([_note("\n\n".join(filter(None, rest)))] if any(rest) else [])]
    value |= {
        "room": fields.fit(session.room, RoomBlock()) or ("" if session.venue else room),
        "venue": fields.fit(session.venue, blocks["venue"]),
        "languages": list(session.languages),
        "people": [_block("item", _person(person, people, fields)) for person in session.people],
        "materials": [
            _block(
                "item",
                {
                    "kind": material.kind,
                    "title": fields.fit(material.title, MaterialBlock.base_blocks["title"]),
                    "url": material.url,
                },
            )
            for material in session.materials
        ],
    }
    if session.film:
        value |= _film(session.film, fields)
    value["abstract"] = _html("\n\n".join(filter(None, [*fields.left_over, session.abstract])))
    return [_block(session.kind, value)]


def _told(session: Session) -> list[str]:
    """What a session tells besides its title and its text, in words."""
    people = [", ".join(filter(None, (person.name, person.affiliation))) for person in session.people]
    links = [": ".join(filter(None, (material.title, material.url))) for material in session.materials]
    return [part for part in (session.room, session.venue, *people, *links) if part]


def _person(person: Participant, people: Mapping[str, int], fields: _Fields) -> dict[str, Any]:
    blocks = SessionPersonBlock.base_blocks
    page = people.get(person.name.casefold())
    return {
        "person": page,
        "name": "" if page else fields.shortened(person.name, blocks["name"]),
        "affiliation": fields.fit(person.affiliation, blocks["affiliation"]),
        "role": person.role,
    }


def _film(film: Film, fields: _Fields) -> dict[str, Any]:
    blocks = FilmScreeningBlock.base_blocks
    longest = blocks["running_time"].field.max_value
    if (minutes := film.running_time) and minutes > longest:
        fields.left_over.append(f"{minutes} min")
        minutes = None
    return {
        "director": fields.fit(film.director, blocks["director"]),
        "country": fields.fit(film.country, blocks["country"]),
        "year": film.year,
        "running_time": minutes,
        "subtitles": fields.fit(film.subtitles, blocks["subtitles"]),
    }


def _note(text: str) -> dict[str, Any]:
    return _block(NOTE, {"text": _html(text)})


def _html(text: str) -> str:
    """Paragraphs where empty lines part them, with their addresses as links."""
    paragraphs = [_linked(paragraph) for paragraph in text.split("\n\n") if paragraph.strip()]
    return str(format_html_join("", "<p>{}</p>", ((paragraph,) for paragraph in paragraphs)))


def _linked(paragraph: str) -> SafeString:
    html, start = SafeString(""), 0
    for match in URL.finditer(paragraph):
        before = conditional_escape(paragraph[start : match.start()])
        html = format_html('{}{}<a href="{}">{}</a>', html, before, match[0], match[0])
        start = match.end()
    whole = format_html("{}{}", html, conditional_escape(paragraph[start:]))
    return format_html_join(SafeString("<br/>"), "{}", ((SafeString(line),) for line in whole.split("\n")))


def _clock(clock: time | None) -> str | None:
    return clock.isoformat() if clock else None


def _block(kind: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "value": value, "id": str(uuid4())}
