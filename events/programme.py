"""An event and its programme as plain data, and when things in it happen: no database, no request.

Times are wall time at the place of the event; its time zone is an IANA name. So a programme stays right when a
country changes its clocks.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

BREAK = "break"
NOTE = "programme_note"
WITHOUT_PLACE_OF_THEIR_OWN = frozenset({BREAK, NOTE})
"""What has neither an address nor an entry in a calendar."""


@dataclass(frozen=True, kw_only=True)
class Participant:
    """Somebody in a session. `key` is the same for the same person in the whole programme, and nobody's if withheld."""

    name: str
    affiliation: str = ""
    role: str = "lecturer"
    key: str = ""
    url: str = ""
    is_withheld: bool = False


@dataclass(frozen=True, kw_only=True)
class Material:
    """Something to read or watch afterwards: slides, a recording, a text."""

    url: str
    title: str = ""
    kind: str = "link"


@dataclass(frozen=True, kw_only=True)
class Film:
    """What is known of a film. `running_time` is in minutes."""

    director: str = ""
    country: str = ""
    year: int | None = None
    running_time: int | None = None
    subtitles: str = ""


@dataclass(frozen=True, kw_only=True)
class Session:
    """Something that happens on a day. An open end is None; languages are BCP 47; abstract is plain text."""

    id: str
    kind: str
    title: str
    start: time | None
    end: time | None = None
    ends_next_day: bool = False
    room: str = ""
    venue: str = ""
    track: str = ""
    languages: tuple[str, ...] = ()
    interpretation: tuple[str, ...] = ()
    people: tuple[Participant, ...] = ()
    abstract: str = ""
    content_note: str = ""
    do_not_record: bool = False
    state: str = "scheduled"
    state_note: str = ""
    materials: tuple[Material, ...] = ()
    film: Film | None = None


@dataclass(frozen=True, kw_only=True)
class Day:
    """A day of a programme. Hours and place are given where they differ from what follows from the rest."""

    id: str
    date: date
    start: time | None = None
    end: time | None = None
    heading: str = ""
    venue: str = ""
    address: str = ""
    sessions: tuple[Session, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Organisation:
    """Who arranges an event, or helps."""

    name: str
    url: str = ""
    role: str = "organiser"


@dataclass(frozen=True, kw_only=True)
class Event:
    """A conference, a camp, an evening. `key` is the same in all languages, `language` is that of the texts (BCP 47).

    start and end are times of the first and the last day, for an event without a programme.
    """

    key: str
    title: str
    language: str
    url: str
    start_date: date
    end_date: date
    start: time | None = None
    end: time | None = None
    time_zone: str = "Europe/Stockholm"
    description: str = ""
    venue: str = ""
    address: str = ""
    city: str = ""
    online_url: str = ""
    rooms: tuple[str, ...] = ()
    state: str = "scheduled"
    state_note: str = ""
    is_free: bool = False
    admission: str = ""
    organisations: tuple[Organisation, ...] = ()
    contact: str = ""
    image_urls: tuple[str, ...] = ()
    sign_up_url: str = ""
    sign_up_opens: datetime | None = None
    sign_up_closes: datetime | None = None
    days: tuple[Day, ...] = field(default=())


def moment(day: date, clock: time, zone: str) -> datetime:
    """When the clocks of a place show this time; of a repeated hour the first."""
    return datetime.combine(day, clock, tzinfo=ZoneInfo(zone))


def starts_at(day: Day, session: Session, zone: str) -> datetime | None:
    """When a session begins; None while its time isn't known."""
    return moment(day.date, session.start, zone) if session.start else None


def ends_at(day: Day, session: Session, zone: str) -> datetime | None:
    """When a session ends, on the next day if it says so; None for an open end."""
    if session.end is None:
        return None
    return moment(day.date + timedelta(days=session.ends_next_day), session.end, zone)


def exists(day: date, clock: time, zone: str) -> bool:
    """Whether the clocks of the place ever show this time: an hour is skipped where summer time begins."""
    told = moment(day, clock, zone)
    back = datetime.fromtimestamp(told.timestamp(), ZoneInfo(zone))
    return back.replace(tzinfo=None) == told.replace(tzinfo=None)


def is_ambiguous(day: date, clock: time, zone: str) -> bool:
    """Whether the clocks of the place show this time twice: an hour is repeated where summer time ends."""
    told = moment(day, clock, zone)
    return exists(day, clock, zone) and told.utcoffset() != told.replace(fold=1).utcoffset()


def sessions_of(event: Event) -> dict[str, tuple[Day, Session]]:
    """The sessions with an address of their own and their days, by identifier, in the order of the programme."""
    return {
        session.id: (day, session)
        for day in event.days
        for session in day.sessions
        if session.id and session.kind not in WITHOUT_PLACE_OF_THEIR_OWN
    }


def short_id(identifier: str) -> str:
    """What stands for an identifier in addresses."""
    return identifier[:8]


def session_url(event: Event, session: Session) -> str:
    """The address that a session keeps, whatever it is called."""
    return f"{event.url}session/{short_id(session.id)}/"


def place_of(event: Event, day: Day | None = None, session: Session | None = None) -> tuple[str, ...]:
    """Where something is, from the room to the city, as far as it is known. A place of its own replaces the event's."""
    venue, address = event.venue, event.address
    if session and session.venue:
        venue, address = session.venue, ""
    elif day and (day.venue or day.address):
        venue, address = day.venue, day.address
    parts = (session.room if session else "", venue, address, event.city)
    return tuple(part for part in parts if part)
