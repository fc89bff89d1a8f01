"""Events as plain data to test with, and the words around them in English."""

from dataclasses import replace
from datetime import date, time
from typing import Any
from uuid import UUID

from events.entries import Words
from events.programme import Day, Event, Film, Material, Organisation, Participant, Session

KEY = "0b1f6c1e-7a51-4c2a-9f5e-5a4b3c2d1e0f"
URL = "https://example.org/en/events/days-2018/"

WORDS = Words(
    off={"cancelled": "Cancelled: %s", "postponed": "Postponed: %s"},
    withdrawn="No longer in the programme",
    online="Online",
    open_end="The end is open.",
    do_not_record="Please do not photograph or record.",
    content_note="Content note: %s",
    minutes="%d minutes",
    kinds={"lecture": "Lecture", "film_screening": "Film screening"},
    roles={"lecturer": "lecturer", "moderator": "moderator", "interpreter": "interpreter"},
)


def block_id(number: int) -> str:
    """The identifier of a block: a UUID whose first characters tell them apart."""
    return str(UUID(int=number << 96 | 1 << 76 | 1 << 63 | number))


def session(number: int = 1, **fields: Any) -> Session:
    values = {"kind": "lecture", "title": f"Session {number}", "start": time(10), "end": time(11), **fields}
    return Session(id=block_id(number), **values)


def day(when: date, *sessions: Session, **fields: Any) -> Day:
    return Day(id=block_id(when.toordinal()), date=when, sessions=sessions, **fields)


def event(*days: Day, **fields: Any) -> Event:
    """A conference on these days, at a place, free of charge."""
    first, last = (days[0].date, days[-1].date) if days else (date(2018, 11, 25), date(2018, 11, 26))
    values = {
        "key": KEY,
        "title": "Central Asia Days 2018",
        "language": "en",
        "url": URL,
        "start_date": first,
        "end_date": last,
        "venue": "House of Culture",
        "address": "Main Street 1",
        "city": "Stockholm",
        **fields,
    }
    return Event(days=days, **values)


def full_event() -> Event:
    """Two days in two rooms with everything that a session can have."""
    lecture = session(
        1,
        start=time(12, 30),
        end=time(14),
        room="Great hall",
        track="Youth",
        languages=("sv", "ru"),
        people=(
            Participant(name="Aigul", affiliation="Osh", url="https://example.org/en/people/aigul/"),
            Participant(name="Erik", role="moderator"),
            Participant(name="Olga", role="interpreter"),
        ),
        abstract="Water <crosses> borders & more.",
        content_note="violence",
        do_not_record=True,
        materials=(
            Material(url="https://example.org/slides.pdf", title="Slides", kind="slides"),
            Material(url="https://example.org/film", kind="recording"),
            Material(url="https://example.org/more"),
        ),
    )
    pause = session(2, kind="break", title="Coffee", start=time(14), end=time(14, 30))
    film = session(
        3,
        kind="film_screening",
        title="The well",
        start=time(22),
        end=time(0, 30),
        ends_next_day=True,
        room="Cinema",
        languages=("ky",),
        film=Film(director="N. N.", country="Kyrgyzstan", year=2016, running_time=62, subtitles="English"),
    )
    cancelled = session(4, room="Cinema", state="cancelled", state_note="The train is late.")
    opened = session(5, kind="activity", start=time(16), end=None, venue="The park")
    return replace(
        event(
            day(date(2018, 11, 25), lecture, pause, film),
            day(date(2018, 11, 26), cancelled, opened, heading="Sunday"),
        ),
        rooms=("Great hall", "Cinema"),
        is_free=True,
        organisations=(
            Organisation(name="Group", url="https://example.org/"),
            Organisation(name="Partner", role="partner"),
        ),
    )
