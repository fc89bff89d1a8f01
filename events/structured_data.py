"""An event as search engines read it: https://schema.org/Event with its sessions.

Times carry an offset where they are known; where only the day is known, only the day is said. Nothing is said that
nobody knows: no price of what isn't free, no end of what is open.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from events.entries import OFF, Fact, facts_of
from events.programme import Day, Event, Film, Organisation, Participant, Session, moment, session_url, sessions_of

STATUS = {
    "scheduled": "EventScheduled",
    "moved": "EventRescheduled",
    "moved_online": "EventMovedOnline",
    "postponed": "EventPostponed",
    "cancelled": "EventCancelled",
}

AVAILABILITY = {
    "none": "InStock",
    "open": "InStock",
    "opens_later": "PreOrder",
    "waiting_list": "SoldOut",
    "full": "SoldOut",
    "closed": "OutOfStock",
}
"""By the state of signing up. What is over or cancelled is offered to nobody."""

TYPES = {
    "lecture": "EducationEvent",
    "seminar": "EducationEvent",
    "workshop": "EducationEvent",
    "reception": "SocialEvent",
    "film_screening": "ScreeningEvent",
}

Data = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What is known of an event beside its own data.

    sign_up is a state of signing up (events.sign_up). amenities are named in the reader's language. previous_starts
    tells by item when something should have begun before it moved. series_name and series_url are those of the series.
    """

    sign_up: str = ""
    amenities: tuple[str, ...] = ()
    previous_starts: Mapping[str, date | datetime] = field(default_factory=dict)
    series_name: str = ""
    series_url: str = ""


def event_data(event: Event, around: Surroundings | None = None) -> Data:
    """The event with all its sessions, without the context."""
    around = around or Surroundings()
    facts = facts_of(event)
    start, end = hours_of(event)
    languages = list(dict.fromkeys(code for _, session in sessions_of(event).values() for code in session.languages))
    return _known(
        {
            "@type": "Event",
            "@id": event.url,
            "url": event.url,
            "name": event.title,
            "description": event.description,
            "startDate": start.isoformat(),
            "endDate": end.isoformat(),
            **_status(facts[""], around),
            "eventAttendanceMode": f"https://schema.org/{_attendance(event)}",
            "location": _location(event, around.amenities),
            "image": list(event.image_urls),
            "inLanguage": _one_or_all(languages),
            "isAccessibleForFree": event.is_free or None,
            "offers": _offer(event, around.sign_up),
            "organizer": _one_or_all(map(_organisation, _in_role(event, "organiser"))),
            "sponsor": _one_or_all(map(_organisation, _in_role(event, "partner"))),
            "superEvent": _series(around),
            "subEvent": [
                _session(event, day, session, facts[item], around)
                for item, (day, session) in sessions_of(event).items()
                if item in facts
            ],
        }
    )


def session_data(event: Event, item: str, around: Surroundings | None = None) -> Data | None:
    """A session by its identifier, without the context; None while its time isn't known.

    It stands by itself: it says where it is and of what it is part, and shows the picture of the whole.
    """
    around = around or Surroundings()
    fact = facts_of(event).get(item)
    if fact is None:
        return None
    day, session = sessions_of(event)[item]
    data = _session(event, day, session, fact, around)
    whole = {"@type": "Event", "@id": event.url, "url": event.url, "name": event.title}
    return _known(
        {
            **data,
            "eventAttendanceMode": f"https://schema.org/{_attendance(event)}",
            "location": data.get("location") or _location(event, around.amenities),
            "image": list(event.image_urls),
            "organizer": _one_or_all(map(_organisation, _in_role(event, "organiser"))),
            "superEvent": {**whole, "startDate": event.start_date.isoformat(), "location": _location(event, ())},
        }
    )


def hours_of(event: Event) -> tuple[date | datetime, date | datetime]:
    """When an event begins and ends: as moments where the hours are known, else as days.

    The hours are the event's own, else those written at its first and last day, else those of the sessions on them. Of
    the last day they are known only if no session has an open end.
    """
    zone = event.time_zone
    first = [day for day in event.days if day.date == event.start_date]
    last = [day for day in event.days if day.date == event.end_date]
    taking_place = [fact for fact in facts_of(event).values() if fact.kind == "session" and fact.state not in OFF]
    starts = [fact.start for fact in taking_place if fact.start_date == event.start_date]
    ends = [fact.end for fact in taking_place if fact.item in {session.id for day in last for session in day.sessions}]
    start: date | datetime = event.start_date
    end: date | datetime = event.end_date
    if opens := event.start or next((day.start for day in first if day.start), None):
        start = moment(event.start_date, opens, zone)
    elif starts:
        start = min(starts)
    if closes := event.end or next((day.end for day in last if day.end), None):
        end = moment(event.end_date, closes, zone)
    elif ends and None not in ends:
        end = max(end for end in ends if end)
    return start, end


def _status(fact: Fact, around: Surroundings) -> Data:
    """What takes place; when it should have begun, if that was another time."""
    previous = around.previous_starts.get(fact.item)
    status = STATUS[fact.state]
    if previous and status == "EventScheduled":
        status = "EventRescheduled"
    return {
        "eventStatus": f"https://schema.org/{status}",
        "previousStartDate": previous.isoformat() if previous and status == "EventRescheduled" else None,
    }


def _attendance(event: Event) -> str:
    if event.state == "moved_online" or (event.online_url and not _has_place(event)):
        return "OnlineEventAttendanceMode"
    return "MixedEventAttendanceMode" if event.online_url else "OfflineEventAttendanceMode"


def _has_place(event: Event) -> bool:
    return bool(event.venue or event.address or event.city)


def _location(event: Event, amenities: tuple[str, ...]) -> Any:
    places: list[Data] = []
    if event.state != "moved_online" and _has_place(event):
        places.append(_place(event.venue or event.address or event.city, event.address, event.city, amenities))
    if event.state == "moved_online" or event.online_url:
        places.append({"@type": "VirtualLocation", "url": event.online_url or event.url})
    return _one_or_all(places)


def _place(name: str, address: str, city: str, amenities: tuple[str, ...] = ()) -> Data:
    postal = _known({"@type": "PostalAddress", "streetAddress": address, "addressLocality": city})
    return _known(
        {
            "@type": "Place",
            "name": name,
            "address": postal if address or city else None,
            "amenityFeature": [
                {"@type": "LocationFeatureSpecification", "name": amenity, "value": True} for amenity in amenities
            ],
        }
    )


def _offer(event: Event, sign_up: str) -> Data | None:
    """What it costs, if that is nothing: of other prices there are only words."""
    availability = AVAILABILITY.get(sign_up or "none")
    if not event.is_free or event.state in OFF or availability is None:
        return None
    return _known(
        {
            "@type": "Offer",
            "price": "0",
            "priceCurrency": "SEK",
            "availability": f"https://schema.org/{availability}",
            "url": event.sign_up_url or event.url,
            "validFrom": event.sign_up_opens.isoformat() if event.sign_up_opens else None,
            "validThrough": event.sign_up_closes.isoformat() if event.sign_up_closes else None,
        }
    )


def _in_role(event: Event, role: str) -> list[Organisation]:
    return [organisation for organisation in event.organisations if organisation.role == role]


def _organisation(organisation: Organisation) -> Data:
    return _known({"@type": "Organization", "name": organisation.name, "url": organisation.url})


def _series(around: Surroundings) -> Data | None:
    if not around.series_name:
        return None
    url = around.series_url
    return _known({"@type": "EventSeries", "@id": url, "name": around.series_name, "url": url})


def _session(event: Event, day: Day, session: Session, fact: Fact, around: Surroundings) -> Data:
    """A session in a few words: what it is about stands in the page already, and sixty of them are long."""
    url = session_url(event, session)
    end = fact.end
    named = [who for who in session.people if not who.is_withheld]
    return _known(
        {
            "@type": TYPES.get(session.kind, "Event"),
            "@id": url,
            "url": url,
            "name": session.title,
            "startDate": fact.start.isoformat(),
            "endDate": end.isoformat() if end else None,
            **_status(fact, around),
            "location": _session_location(event, day, session),
            "inLanguage": _one_or_all(session.languages),
            "performer": [_person(who) for who in named if who.role != "interpreter"],
            "translator": [_person(who) for who in named if who.role == "interpreter"],
            "workPresented": _movie(session, session.film) if session.film else None,
            "subtitleLanguage": session.film.subtitles if session.film else None,
            "superEvent": {"@id": event.url},
        }
    )


def _session_location(event: Event, day: Day, session: Session) -> Data | None:
    """Where a session is, if that says more than where the event is."""
    if event.state == "moved_online":
        return None
    name = session.room or session.venue or day.venue
    if not name:
        return None
    if session.venue:
        return _place(name, "", event.city)
    return _place(name, day.address if day.venue or day.address else event.address, event.city)


def _person(person: Participant) -> Data:
    affiliation = {"@type": "Organization", "name": person.affiliation} if person.affiliation else None
    return _known({"@type": "Person", "name": person.name, "url": person.url, "affiliation": affiliation})


def _movie(session: Session, film: Film) -> Data:
    return _known(
        {
            "@type": "Movie",
            "name": session.title,
            "director": {"@type": "Person", "name": film.director} if film.director else None,
            "countryOfOrigin": {"@type": "Country", "name": film.country} if film.country else None,
            "datePublished": str(film.year) if film.year else None,
            "duration": f"PT{film.running_time}M" if film.running_time else None,
        }
    )


def _known(data: Data) -> Data:
    """Only what is known: search engines take an empty value for an error."""
    return {name: value for name, value in data.items() if value not in (None, "", [])}


def _one_or_all(values: Iterable[Any]) -> Any:
    """A single value by itself, as the simplest readers expect it."""
    found = list(values)
    return found[0] if len(found) == 1 else found
