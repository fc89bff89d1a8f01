"""What is wrong or strange in a programme."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta

from events.programme import BREAK, NOTE, Day, Event, Session, ends_at, exists, is_ambiguous, moment, starts_at
from events.rules.findings import Detail, Finding, Place

LONGEST_GAP = timedelta(hours=3)
LONGEST_SESSION = timedelta(hours=6)
LONGEST_ABBREVIATION = 6
NOT_HELD = frozenset({"cancelled", "postponed"})
"""States of a session in which nothing takes place at the time that is written."""


@dataclass(frozen=True)
class Held:
    """A session that takes place, with its real beginning and end (UTC). An open end is None."""

    day: Day
    session: Session
    start: datetime
    end: datetime | None

    def overlaps(self, later: "Held") -> bool:
        """Whether a session that begins no earlier begins before this one is over."""
        return later.start == self.start or (self.end is not None and later.start < self.end)


def check(programme: Sequence[Day], event: Event, original: Sequence[Day] | None = None) -> list[Finding]:
    """What is wrong or strange in a programme, in its order.

    With the programme of the original, times of a translation are held against it. A draft may have a day whose date
    isn't known yet; nothing can be said of it.
    """
    programme = [day for day in programme if day.date]
    held = _held(programme, event)
    found = [
        *_sign_up(programme, event),
        *_days(programme, event),
        *_sessions(programme, event),
        *_order(programme),
        *_overlaps(held, event),
        *_gaps(held),
        *(_translation(programme, original) if original is not None else ()),
    ]
    positions: dict[tuple[str | None, str | None], tuple[int, int]] = {(None, None): (-1, -1)}
    for i, day in enumerate(programme):
        positions.setdefault((day.id, None), (i, -1))
        for j, session in enumerate(day.sessions):
            positions.setdefault((day.id, session.id), (i, j))
    return sorted(found, key=lambda finding: (positions[finding.place.day, finding.place.session], finding.number))


def _sign_up(programme: Sequence[Day], event: Event) -> Iterator[Finding]:
    """P16."""
    elsewhere = not (event.url and event.sign_up_url.startswith(event.url))
    if "://" in event.sign_up_url and elsewhere and not event.sign_up_url.lower().startswith("https://"):
        yield Finding("P16", Place("sign_up_url"), {"url": event.sign_up_url})
    if not (event.sign_up_closes and _is_reckonable(event.sign_up_closes) and _is_reckonable(event.start_date)):
        return
    starts = [clock for day in programme if day.date == event.start_date for clock in _beginnings(day)]
    if event.start:
        starts.append(event.start)
    # While no time is known, the whole first day counts.
    begins = (
        moment(event.start_date, min(starts), event.time_zone)
        if starts
        else moment(event.start_date + timedelta(days=1), time(), event.time_zone)
    )
    if event.sign_up_closes > begins:
        closes = event.sign_up_closes.astimezone(begins.tzinfo)
        yield Finding("P16", Place("sign_up_closes_at"), {"closes": closes, "begins": begins})


def _beginnings(day: Day) -> list[time]:
    return [clock for clock in (day.start, *(session.start for session in day.sessions)) if clock]


def _days(programme: Sequence[Day], event: Event) -> Iterator[Finding]:
    """P01, P02; P03, P04 and P08 of a day's own hours."""
    seen: set[date] = set()
    for day in programme:
        if not event.start_date <= day.date <= event.end_date:
            details = {"date": day.date, "first": event.start_date, "last": event.end_date}
            yield Finding("P01", Place("date", day.id), details)
        if day.date in seen:
            yield Finding("P02", Place("date", day.id), {"date": day.date})
        seen.add(day.date)
        passes_midnight = any(session.ends_next_day for session in day.sessions)
        if day.start and day.end and day.end <= day.start and not passes_midnight:
            yield Finding("P03", Place("end", day.id), {"start": day.start, "end": day.end})
        for name, clock in (("start", day.start), ("end", day.end)):
            if clock:
                yield from _clock(day.date, clock, event.time_zone, Place(name, day.id))


def _clock(day: date, clock: time, zone: str, place: Place) -> Iterator[Finding]:
    """P04 and P08: where the clocks are changed, a time is skipped or comes twice."""
    if not _is_reckonable(day):
        return
    if not exists(day, clock, zone):
        yield Finding("P04", place, {"time": clock, "date": day})
    elif is_ambiguous(day, clock, zone):
        yield Finding("P08", place, {"time": clock, "date": day})


def _sessions(programme: Sequence[Day], event: Event) -> Iterator[Finding]:
    """What a session says about itself: P03, P04, P05, P08, P10, P12, P13, P14."""
    for day in programme:
        for session in day.sessions:
            if session.kind == NOTE:
                continue
            yield from _times(day, session, event)
            if session.room and session.room not in event.rooms:
                yield Finding("P05", Place("room", day.id, session.id), {"room": session.room})
            if _is_shouted(session.title):
                yield Finding("P14", Place("title", day.id, session.id), {"title": session.title})
            if session.kind == BREAK:
                continue
            if not session.languages:
                yield Finding("P12", Place("languages", day.id, session.id))
            for person in session.people:
                if not person.affiliation and not person.is_withheld:
                    yield Finding("P13", Place("people", day.id, session.id), {"name": person.name})


def _times(day: Day, session: Session, event: Event) -> Iterator[Finding]:
    """P03, P04, P08 and P10 of one session."""
    if not _is_reckonable(day.date):
        return
    last = day.date + timedelta(days=session.ends_next_day)
    for name, date_, clock in (("start", day.date, session.start), ("end", last, session.end)):
        if clock:
            yield from _clock(date_, clock, event.time_zone, Place(name, day.id, session.id))
    start, end = starts_at(day, session, event.time_zone), ends_at(day, session, event.time_zone)
    if start is None or end is None:
        return
    details: dict[str, Detail] = {"start": session.start, "end": session.end}
    # Two moments of one zone would be compared by what its clocks show.
    lasts = end.astimezone(UTC) - start.astimezone(UTC)
    if lasts <= timedelta():
        yield Finding("P03", Place("end", day.id, session.id), details)
    elif lasts > LONGEST_SESSION:
        yield Finding("P10", Place("end", day.id, session.id), details)


def _is_shouted(title: str) -> bool:
    """Whether a title is all capitals and longer than an abbreviation."""
    return title.isupper() and sum(map(str.isalpha, title)) > LONGEST_ABBREVIATION


def _order(programme: Sequence[Day]) -> Iterator[Finding]:
    """P11: days by date; sessions by their start, in each room on its own."""
    latest: date | None = None
    for day in programme:
        if latest is not None and day.date < latest:
            yield Finding("P11", Place("date", day.id), {"date": day.date})
        latest = max(latest or day.date, day.date)
        before: Session | None = None
        before_in: dict[str, Session] = {}
        for session in day.sessions:
            if session.kind == NOTE or session.start is None:
                continue
            # Rooms may be listed one after the other; what is in no room stands between what it stands between.
            previous = before_in.get(session.room) if session.room else before
            if previous and previous.start and session.start < previous.start:
                details: dict[str, Detail] = {"start": session.start, "previous": previous.title}
                yield Finding("P11", Place("start", day.id, session.id), details)
            before = before_in[session.room] = session


def _held(programme: Sequence[Day], event: Event) -> list[Held]:
    """The sessions that take place, in the order in which they do; of those that begin together the open ones last."""
    held = []
    for day in programme:
        for session in day.sessions:
            if session.kind == NOTE or session.state in NOT_HELD or not _is_reckonable(day.date):
                continue
            start, end = starts_at(day, session, event.time_zone), ends_at(day, session, event.time_zone)
            if start is not None:
                held.append(Held(day, session, start.astimezone(UTC), end and end.astimezone(UTC)))
    return sorted(held, key=lambda one: (one.start, one.end is None, one.session.id))


def _overlaps(held: list[Held], event: Event) -> Iterator[Finding]:
    """P06 and P07, at the later of two sessions."""
    for i, earlier in enumerate(held):
        for later in held[i + 1 :]:
            if not earlier.overlaps(later):
                break
            details: dict[str, Detail] = {"other": earlier.session.title, "start": earlier.session.start}
            room = _room(later, event)
            if room is not None and room == _room(earlier, event):
                place = Place("room" if later.session.room else "start", later.day.id, later.session.id)
                yield Finding("P06", place, {**details, "room": room[1]})
            there = {person.key for person in earlier.session.people if person.key}
            names = {person.key: person.name for person in later.session.people if person.key in there}
            for name in names.values():
                yield Finding("P07", Place("people", later.day.id, later.session.id), {**details, "name": name})


def _room(one: Held, event: Event) -> tuple[str, str] | None:
    """Venue and room, or None where a session may be anywhere. An event with one room at most needs no names."""
    room = one.session.room
    if not room:
        if one.session.kind == BREAK or len(event.rooms) > 1:
            return None
        room = "".join(event.rooms)
    return one.session.venue or one.day.venue or event.venue, room


def _gaps(held: list[Held]) -> Iterator[Finding]:
    """P09: hours of a day in which nothing takes place in any room. An open end lasts until something else begins."""
    until: dict[str, Held] = {}
    for one in held:
        before = until.get(one.day.id)
        if before and before.end and one.start - before.end > LONGEST_GAP:
            details: dict[str, Detail] = {"since": before.session.end, "until": one.session.start}
            yield Finding("P09", Place("start", one.day.id, one.session.id), details)
        if not (before and before.end and one.end and before.end >= one.end):
            until[one.day.id] = one


def _translation(programme: Sequence[Day], original: Sequence[Day]) -> Iterator[Finding]:
    """P15: days and sessions keep their ids in every language."""
    days = {day.id: day for day in original}
    sessions = {session.id: session for day in original for session in day.sessions}
    for day in programme:
        source = days.get(day.id)
        if source and source.date != day.date:
            yield Finding("P15", Place("date", day.id), {"date": source.date})
        for session in day.sessions:
            first = sessions.get(session.id)
            if first is None or session.kind == NOTE:
                continue
            details: dict[str, Detail] = {"start": first.start, "end": first.end}
            if first.start != session.start:
                yield Finding("P15", Place("start", day.id, session.id), details)
            elif (first.end, first.ends_next_day) != (session.end, session.ends_next_day):
                yield Finding("P15", Place("end", day.id, session.id), details)


def _is_reckonable(day: date) -> bool:
    """Whether a day and those beside it exist in the calendar of the computer."""
    return MINYEAR < day.year < MAXYEAR
