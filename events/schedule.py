"""A programme as schedule.xml and schedule.json, which conference programs for telephones and screens read.

The formats are those of https://github.com/voc/schedule (validator/xsd, validator/json). They demand some things that a
programme need not have:

- They have no place for a state, so the title says it: whoever sees nothing of a cancelled session believes that it was
  forgotten. A session without a start can't be in them; breaks and notes have no address and aren't either.
- A session without an end lasts until the next one in its room, else until the end of its day, else an hour.
- A session without a room is in its venue, else in the city, else under the name of the event.
- At least one day is demanded: an event without a programme has no such file.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5
from xml.etree.ElementTree import Element, SubElement, indent, tostring
from zoneinfo import ZoneInfo

from events.entries import Words, state_of
from events.ical import line, printable
from events.programme import (
    Day,
    Event,
    Session,
    ends_at,
    moment,
    place_of,
    session_url,
    sessions_of,
    short_id,
    starts_at,
)

SCHEMA = "https://c3voc.de/schedule/schema.json"
GENERATOR = "Centralasiengrupperna"
SLOT_LENGTH = "00:05"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)

LINK_TYPES = {"slides": "slides", "recording": "media", "text": "paper"}
"""What our kinds of material are called there. Any other is related."""

NUMBERS = 2**31 - 1
"""Programs for telephones keep the number of a session in 31 bits."""


@dataclass(frozen=True)
class Schedule:
    """What both formats say. revised_at is when the programme last changed; words are the reader's."""

    event: Event
    acronym: str
    revised_at: datetime
    words: Words

    @property
    def version(self) -> str:
        """Any text that changes with the programme: programs show it to their users."""
        return f"{self.revised_at.astimezone(ZoneInfo(self.event.time_zone)):%Y-%m-%d %H:%M:%S}"

    @property
    def title(self) -> str:
        return self._marked(self.event.state, self.event.title)

    @property
    def days(self) -> "list[ScheduleDay]":
        """The days, in them rooms in the event's order, in them sessions in time."""
        numbers = session_numbers(self.event)
        days = sorted(self.event.days, key=lambda day: day.date)
        return [self._day(index, day, numbers) for index, day in enumerate(days, 1)]

    def _day(self, index: int, day: Day, numbers: dict[str, int]) -> "ScheduleDay":
        rooms: dict[str, list[Slot]] = {line(room): [] for room in self.event.rooms}
        for slot in sorted(self._slots(day, numbers), key=lambda slot: (slot.start.timestamp(), slot.number)):
            rooms.setdefault(slot.room, []).append(slot)
        zone = self.event.time_zone
        moments = [moment for slots in rooms.values() for slot in slots for moment in (slot.start, slot.end)]
        moments += [moment(day.date, clock, zone) for clock in (day.start, day.end) if clock]
        if not moments:
            moments = [moment(day.date, time(0), zone), moment(day.date + DAY, time(0), zone)]
        return ScheduleDay(
            index=index,
            date=day.date,
            start=min(moments, key=datetime.timestamp),
            end=max(moments, key=datetime.timestamp),
            rooms={room: slots for room, slots in rooms.items() if slots},
        )

    def _slots(self, day: Day, numbers: dict[str, int]) -> "Iterator[Slot]":
        sessions = [session for session in day.sessions if session.id in numbers]
        rooms = {session.id: self._room(day, session) for session in sessions}
        for session in sessions:
            start = starts_at(day, session, self.event.time_zone)
            if start is None:
                continue
            others = [
                starts_at(day, other, self.event.time_zone)
                for other in sessions
                if rooms[other.id] == rooms[session.id]
            ]
            limits = [other for other in others if other and other.timestamp() > start.timestamp()]
            yield Slot(
                number=numbers[session.id],
                session=session,
                title=self._marked(state_of(self.event, session), session.title),
                room=rooms[session.id],
                slug=f"{self.acronym}-{numbers[session.id] % 1_000_000}-{short_id(str(_uuid(session.id)))}",
                url=session_url(self.event, session),
                start=start,
                end=_end(self.event, day, session, start, min(limits, key=datetime.timestamp, default=None)),
                description=self._description(session),
            )

    def _room(self, day: Day, session: Session) -> str:
        return line(next(iter(place_of(self.event, day, session)), self.event.title))

    def _marked(self, state: str, title: str) -> str:
        return line(self.words.off.get(state, "%s") % title)

    def _description(self, session: Session) -> str:
        parts = [
            session.state_note,
            self.words.content_note % session.content_note if session.content_note else "",
            self.words.do_not_record if session.do_not_record else "",
        ]
        return printable("\n\n".join(part for part in parts if part))


@dataclass(frozen=True, kw_only=True)
class Slot:
    """A session in its time and room, under the name that tells whether it takes place."""

    number: int
    session: Session
    title: str
    room: str
    slug: str
    url: str
    start: datetime
    end: datetime
    description: str

    @property
    def duration(self) -> str:
        """Hours and minutes that pass, also where clocks are changed meanwhile."""
        hours, minutes = divmod(int(self.end.timestamp() - self.start.timestamp()) // 60, 60)
        return f"{hours:02}:{minutes:02}"

    @property
    def speakers(self) -> list[str]:
        return [line(person.name) for person in self.session.people if person.role != "interpreter"]


@dataclass(frozen=True, kw_only=True)
class ScheduleDay:
    """A day from its first moment to its last."""

    index: int
    date: date
    start: datetime
    end: datetime
    rooms: dict[str, list[Slot]]


def acronym(slug: str, year: int) -> str:
    """A short name as both formats and all their versions allow it: small letters and digits, with the year."""
    letters = re.sub(r"[^a-z0-9]", "", slug.lower())[:30] or "event"
    return letters if str(year) in letters else f"{letters}{year}"


def session_numbers(event: Event) -> dict[str, int]:
    """A number of its own for each session, which stays as long as its identifier does."""
    numbers: dict[str, int] = {}
    taken: set[int] = set()
    for identifier in sorted(sessions_of(event)):
        number = _uuid(identifier).int % NUMBERS + 1
        while number in taken:
            number = number % NUMBERS + 1
        taken.add(number)
        numbers[identifier] = number
    return numbers


def _uuid(identifier: str) -> UUID:
    """The identifier of a block as both formats want it. Wagtail's are UUIDs; an import may bring others."""
    try:
        return UUID(identifier)
    except ValueError:
        return uuid5(NAMESPACE_URL, identifier)


def schedule_xml(schedule: Schedule) -> bytes:
    """The programme as schedule.xml."""
    event, days = schedule.event, schedule.days
    root = Element("schedule")
    SubElement(root, "generator", name=GENERATOR)
    SubElement(root, "version").text = schedule.version
    conference = SubElement(root, "conference")
    _add(
        conference,
        acronym=schedule.acronym,
        title=schedule.title,
        start=event.start_date.isoformat(),
        end=event.end_date.isoformat(),
        days=str(len(days)),
        timeslot_duration=SLOT_LENGTH,
        base_url=event.url,
        time_zone_name=event.time_zone,
    )
    for day in days:
        attributes = {
            "index": str(day.index),
            "date": day.date.isoformat(),
            "start": day.start.isoformat(),
            "end": day.end.isoformat(),
        }
        day_element = SubElement(root, "day", attributes)
        for room, slots in day.rooms.items():
            room_element = SubElement(day_element, "room", name=room)
            for slot in slots:
                _add_slot(room_element, slot)
    indent(root)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))


def _add_slot(room: Element, slot: Slot) -> None:
    session = slot.session
    element = SubElement(room, "event", guid=str(_uuid(session.id)), id=str(slot.number))
    _add(
        element,
        room=slot.room,
        title=slot.title,
        subtitle="",
        type=session.kind,
        date=slot.start.isoformat(),
        start=f"{slot.start:%H:%M}",
        duration=slot.duration,
        abstract=printable(session.abstract),
        slug=slot.slug,
        track=line(session.track),
        description=slot.description,
        url=slot.url,
    )
    if session.languages:
        _add(element, language=session.languages[0])
    _add(SubElement(element, "recording"), license="", optout="true" if session.do_not_record else "false")
    persons = SubElement(element, "persons")
    for name in slot.speakers:
        SubElement(persons, "person").text = name
    links = SubElement(element, "links")
    for material in session.materials:
        SubElement(links, "link", href=material.url).text = line(material.title or material.url)


def _add(parent: Element, **texts: str) -> None:
    for name, text in texts.items():
        SubElement(parent, name).text = text


def schedule_json(schedule: Schedule) -> bytes:
    """The programme as schedule.json."""
    event, days = schedule.event, schedule.days
    conference = {
        "acronym": schedule.acronym,
        "title": schedule.title,
        "start": event.start_date.isoformat(),
        "end": event.end_date.isoformat(),
        "daysCount": len(days),
        "timeslot_duration": SLOT_LENGTH,
        "time_zone_name": event.time_zone,
        "url": event.url,
        "days": [
            {
                "index": day.index,
                "date": day.date.isoformat(),
                "day_start": day.start.isoformat(),
                "day_end": day.end.isoformat(),
                "rooms": {room: [_slot_data(slot) for slot in slots] for room, slots in day.rooms.items()},
            }
            for day in days
        ],
    }
    document = {
        "$schema": SCHEMA,
        "generator": {"name": GENERATOR},
        "schedule": {"version": schedule.version, "base_url": event.url, "conference": conference},
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def _slot_data(slot: Slot) -> dict[str, Any]:
    session = slot.session
    data: dict[str, Any] = {
        "guid": str(_uuid(session.id)),
        "id": slot.number,
        "date": slot.start.isoformat(),
        "start": f"{slot.start:%H:%M}",
        "duration": slot.duration,
        "room": slot.room,
        "slug": slot.slug,
        "url": slot.url,
        "title": slot.title,
        "subtitle": "",
        "track": line(session.track),
        "type": session.kind,
        "language": session.languages[0] if session.languages else "",
        "abstract": printable(session.abstract),
        "description": slot.description,
        "persons": [{"name": name} for name in slot.speakers],
        "links": [
            {
                "type": LINK_TYPES.get(material.kind, "related"),
                "url": material.url,
                "title": line(material.title or material.url),
            }
            for material in session.materials
        ],
    }
    if session.do_not_record:
        data["do_not_record"] = True
    return data


def _end(event: Event, day: Day, session: Session, start: datetime, limit: datetime | None) -> datetime:
    """When a session ends; for an open end, when somebody else needs its room."""
    known = [ends_at(day, session, event.time_zone), limit]
    if day.end:
        known.append(moment(day.date, day.end, event.time_zone))
    return next((end for end in known if end and end.timestamp() > start.timestamp()), start + HOUR)
