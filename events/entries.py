"""What calendars say of an event: facts that they keep apart from texts. No database, no request, no file format.

A fact is when, where and whether something takes place; it is the same in all languages, and calendars are told when it
changes (SEQUENCE in RFC 5545, 3.8.7.4). A text is what a reader sees of it in a language.
"""

import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from events.programme import Day, Event, Session, moment, place_of, session_url, sessions_of

EVENT, DAY, SESSION = "event", "day", "session"

OFF = frozenset({"cancelled", "postponed"})
"""States in which nobody should come at this time."""


@dataclass(frozen=True, kw_only=True)
class Fact:
    """When, where and whether something takes place; `item` is the identifier of its block, empty for the whole event.

    Without a start it takes whole days, the last one included. With a start and no end its end is open. Times are wall
    time in the time zone (IANA). The place is a fingerprint: it tells that something moved, and nothing else.
    """

    item: str
    kind: str
    start_date: date
    end_date: date
    start_time: time | None = None
    end_time: time | None = None
    time_zone: str
    place: str
    state: str

    @property
    def start(self) -> date | datetime:
        """When it begins: a day, or a moment."""
        return moment(self.start_date, self.start_time, self.time_zone) if self.start_time else self.start_date

    @property
    def end(self) -> date | datetime | None:
        """When it ends: the last of its days, or a moment; None where nobody knows."""
        if not self.start_time:
            return self.end_date
        if not self.end_time:
            return None
        end = moment(self.end_date, self.end_time, self.time_zone)
        # Two wall times in the hour that is repeated in autumn may stand in the wrong order.
        return end if end.timestamp() > moment(self.start_date, self.start_time, self.time_zone).timestamp() else None


@dataclass(frozen=True, kw_only=True)
class Text:
    """What a reader sees of an entry. `language` is that of the words (BCP 47)."""

    summary: str
    language: str
    description: str = ""
    location: str = ""
    url: str = ""
    online_url: str = ""
    categories: tuple[str, ...] = ()

    @property
    def fingerprint(self) -> str:
        """Tells whether a text is still the same."""
        return fingerprint(
            self.summary,
            self.language,
            self.description,
            self.location,
            self.url,
            self.online_url,
            *self.categories,
        )


@dataclass(frozen=True, kw_only=True)
class Words:
    """The words around the texts of an event, in the reader's language. `off` has a pattern for each state in OFF."""

    off: Mapping[str, str]
    withdrawn: str
    online: str
    open_end: str
    do_not_record: str
    content_note: str
    minutes: str
    kinds: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)


def fingerprint(*parts: str) -> str:
    """A short name for these texts, from which they can't be read."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


@dataclass(frozen=True)
class Spot:
    """A place in an event that can stand in a calendar: the whole of it, a day, a session of a day."""

    event: Event
    day: Day | None = None
    session: Session | None = None

    @property
    def kind(self) -> str:
        return SESSION if self.session else DAY if self.day else EVENT

    @property
    def state(self) -> str:
        return state_of(self.event, self.session)

    @property
    def place(self) -> str:
        return ", ".join(place_of(self.event, self.day, self.session))

    @property
    def url(self) -> str:
        return session_url(self.event, self.session) if self.session else self.event.url


def spots_of(event: Event) -> dict[str, Spot]:
    """The event, its days and its sessions by item. Breaks, notes and what has no identifier are missing."""
    spots = {"": Spot(event)}
    spots |= {day.id: Spot(event, day) for day in event.days if day.id}
    return spots | {item: Spot(event, day, session) for item, (day, session) in sessions_of(event).items()}


def state_of(event: Event, session: Session | None = None) -> str:
    """The state of an event or a session: nothing takes place in an event that doesn't."""
    if session is None or event.state in OFF or session.state == "scheduled":
        return event.state
    return session.state


def facts_of(event: Event) -> dict[str, Fact]:
    """Everything of an event that can stand in a calendar, by item. A session whose time isn't known yet is missing."""
    facts = (_fact(item, spot) for item, spot in spots_of(event).items())
    return {fact.item: fact for fact in facts if fact.kind != SESSION or fact.start_time}


def _fact(item: str, spot: Spot) -> Fact:
    event, day, session = spot.event, spot.day, spot.session
    start_date, end_date = (day.date, day.date) if day else (event.start_date, event.end_date)
    start_time: time | None = None
    end_time: time | None = None
    if session:
        start_time, end_time = session.start, session.end
        end_date += timedelta(days=session.ends_next_day and end_time is not None)
    elif not day and (event.end or event.start_date == event.end_date):
        # Several days of which the last has no hour are whole days.
        start_time, end_time = event.start, event.end if event.start else None
    return Fact(
        item=item,
        kind=spot.kind,
        start_date=start_date,
        end_date=end_date,
        start_time=start_time,
        end_time=end_time,
        time_zone=event.time_zone,
        place=fingerprint(event.online_url if event.state == "moved_online" else spot.place),
        state=spot.state,
    )


def in_words_of(reader: Event, source: Event, moved: Collection[str] = frozenset()) -> Event:
    """The facts of the source, the original, in the words of a translation.

    What the translation doesn't have yet is in the source's words. So is the reason for a state that it doesn't know,
    and the place of each item that has moved since it was published.
    """
    spots = spots_of(reader)
    titles = {session.id: session.title for day in reader.days for session in day.sessions}

    def session_in_words(session: Session) -> Session:
        mine = spots[session.id].session if session.id in spots else None
        if mine is None:
            return replace(session, title=titles.get(session.id) or session.title)
        return replace(
            session,
            title=mine.title,
            track=mine.track,
            people=mine.people,
            abstract=mine.abstract,
            content_note=mine.content_note or session.content_note,
            state_note=(mine if mine.state == session.state else session).state_note,
            materials=mine.materials,
            film=mine.film,
            **_place(session if session.id in moved else mine, "room", "venue"),
        )

    def day_in_words(day: Day) -> Day:
        mine = (spots[day.id].day if day.id in spots else None) or day
        place = _place(day if day.id in moved else mine, "venue", "address")
        return replace(day, heading=mine.heading, sessions=tuple(map(session_in_words, day.sessions)), **place)

    return replace(
        reader,
        start_date=source.start_date,
        end_date=source.end_date,
        start=source.start,
        end=source.end,
        time_zone=source.time_zone,
        online_url=source.online_url,
        state=source.state,
        state_note=(reader if reader.state == source.state else source).state_note,
        days=tuple(map(day_in_words, source.days)),
        **_place(source if "" in moved else reader, "venue", "address", "city"),
    )


def _place(thing: Event | Day | Session, *names: str) -> dict[str, Any]:
    return {name: getattr(thing, name) for name in names}


def texts_of(source: Event, reader: Event, words: Words, moved: Collection[str] = frozenset()) -> dict[str, Text]:
    """What a reader sees of each fact of an event, by item, told as `in_words_of` does."""
    known, originals = spots_of(reader), spots_of(source)
    spots = spots_of(in_words_of(reader, source, moved))
    texts = {}
    for item in facts_of(source):
        spot = spots[item]
        url = (spot if item in known else originals[item]).url
        kind = words.kinds.get(spot.session.kind) if spot.session else None
        texts[item] = Text(
            summary=words.off.get(spot.state, "%s") % _title(spot),
            language=reader.language if item in known else source.language,
            description="\n\n".join(part for part in (*_about(spot, words), url) if part),
            location=words.online if source.state == "moved_online" else spot.place,
            url=url,
            online_url=source.online_url,
            categories=(kind,) if kind else (),
        )
    return texts


def _title(spot: Spot) -> str:
    if spot.session:
        return spot.session.title
    if spot.day and spot.day.heading:
        return f"{spot.event.title}: {spot.day.heading}"
    return spot.event.title


def _about(spot: Spot, words: Words) -> Iterator[str]:
    """The paragraphs under an entry."""
    yield spot.event.state_note
    if spot.session:
        yield from _about_session(spot.session, words)
        yield spot.event.title
    elif spot.day:
        yield "\n".join(_hours(spot.event, spot.day, words))
    else:
        yield spot.event.description


def _about_session(session: Session, words: Words) -> Iterator[str]:
    yield session.state_note
    yield session.abstract
    yield "\n".join(_people(session, words))
    yield _film(session, words)
    if session.content_note:
        yield words.content_note % session.content_note
    if session.do_not_record:
        yield words.do_not_record
    if session.end is None:
        yield words.open_end


def _hours(event: Event, day: Day, words: Words) -> Iterator[str]:
    """The programme of a day, a line for each session."""
    for session in day.sessions:
        if session.start:
            yield f"{session.start:%H:%M} {words.off.get(state_of(event, session), '%s') % session.title}"


def _people(session: Session, words: Words) -> Iterator[str]:
    """Who takes part. That somebody lectures goes without saying."""
    for person in session.people:
        role = words.roles.get(person.role) if person.role != "lecturer" else None
        name = ", ".join(part for part in (person.name, person.affiliation) if part)
        yield f"{name} ({role})" if role else name


def _film(session: Session, words: Words) -> str:
    film = session.film
    if film is None:
        return ""
    length = words.minutes % film.running_time if film.running_time else ""
    year = str(film.year) if film.year else ""
    return ", ".join(part for part in (film.director, film.country, year, length, film.subtitles) if part)
