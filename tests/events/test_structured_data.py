"""What search engines read of an event, field by field."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from events.programme import Event, Film, Organisation, Participant
from events.structured_data import Surroundings, event_data
from tests.events.programmes import URL, block_id, day, event, full_event, session

SUNDAY, MONDAY = date(2018, 11, 25), date(2018, 11, 26)
SCHEMA = "https://schema.org"
PLACE = {
    "@type": "Place",
    "name": "House of Culture",
    "address": {"@type": "PostalAddress", "streetAddress": "Main Street 1", "addressLocality": "Stockholm"},
}


def parts(programme: Event, around: Surroundings | None = None) -> dict[str, dict]:
    """The sessions as they are described, by name."""
    return {part["name"]: part for part in event_data(programme, around).get("subEvent", [])}


def test_event_is_described_with_what_is_known() -> None:
    data = event_data(replace(full_event(), description="Two days.", image_urls=("https://example.org/a.webp",)))
    assert {name: value for name, value in data.items() if name != "subEvent"} == {
        "@type": "Event",
        "@id": URL,
        "url": URL,
        "name": "Central Asia Days 2018",
        "description": "Two days.",
        "startDate": "2018-11-25T12:30:00+01:00",
        "endDate": "2018-11-26",
        "eventStatus": f"{SCHEMA}/EventScheduled",
        "eventAttendanceMode": f"{SCHEMA}/OfflineEventAttendanceMode",
        "location": PLACE,
        "image": ["https://example.org/a.webp"],
        "inLanguage": ["sv", "ru", "ky"],
        "isAccessibleForFree": True,
        "offers": {
            "@type": "Offer",
            "price": "0",
            "priceCurrency": "SEK",
            "availability": f"{SCHEMA}/InStock",
            "url": URL,
        },
        "organizer": {"@type": "Organization", "name": "Group", "url": "https://example.org/"},
        "sponsor": {"@type": "Organization", "name": "Partner"},
    }
    assert list(parts(full_event())) == ["Session 1", "The well", "Session 4", "Session 5"]


def test_nothing_is_said_of_what_nobody_knows() -> None:
    assert event_data(event(venue="", address="", city="")) == {
        "@type": "Event",
        "@id": URL,
        "url": URL,
        "name": "Central Asia Days 2018",
        "startDate": "2018-11-25",
        "endDate": "2018-11-26",
        "eventStatus": f"{SCHEMA}/EventScheduled",
        "eventAttendanceMode": f"{SCHEMA}/OfflineEventAttendanceMode",
    }


def test_session_is_described_with_what_is_known() -> None:
    url = f"{URL}session/00000001/"
    assert parts(full_event())["Session 1"] == {
        "@type": "EducationEvent",
        "@id": url,
        "url": url,
        "name": "Session 1",
        "startDate": "2018-11-25T12:30:00+01:00",
        "endDate": "2018-11-25T14:00:00+01:00",
        "eventStatus": f"{SCHEMA}/EventScheduled",
        "location": {**PLACE, "name": "Great hall"},
        "inLanguage": ["sv", "ru"],
        "performer": [
            {
                "@type": "Person",
                "name": "Aigul",
                "url": "https://example.org/en/people/aigul/",
                "affiliation": {"@type": "Organization", "name": "Osh"},
            },
            {"@type": "Person", "name": "Erik"},
        ],
        "translator": [{"@type": "Person", "name": "Olga"}],
        "superEvent": {"@id": URL},
    }


def test_film_is_the_work_that_is_presented() -> None:
    film = parts(full_event())["The well"]
    assert (film["@type"], film["subtitleLanguage"], film["inLanguage"]) == ("ScreeningEvent", "English", "ky")
    assert (film["startDate"], film["endDate"]) == ("2018-11-25T22:00:00+01:00", "2018-11-26T00:30:00+01:00")
    assert film["workPresented"] == {
        "@type": "Movie",
        "name": "The well",
        "director": {"@type": "Person", "name": "N. N."},
        "countryOfOrigin": {"@type": "Country", "name": "Kyrgyzstan"},
        "datePublished": "2016",
        "duration": "PT62M",
    }
    unknown = event(day(SUNDAY, session(1, kind="film_screening", title="The well", film=Film())))
    assert parts(unknown)["The well"]["workPresented"] == {"@type": "Movie", "name": "The well"}


def test_open_end_and_a_place_of_its_own() -> None:
    opened = parts(full_event())["Session 5"]
    assert opened["startDate"] == "2018-11-26T16:00:00+01:00"
    assert "endDate" not in opened
    assert opened["location"] == {
        "@type": "Place",
        "name": "The park",
        "address": {"@type": "PostalAddress", "addressLocality": "Stockholm"},
    }
    assert "location" not in parts(event(day(SUNDAY, session(1))))["Session 1"]


def test_what_has_no_time_or_no_address_is_not_described() -> None:
    programme = event(day(SUNDAY, session(1, start=None), session(2, kind="break"), session(3, kind="programme_note")))
    assert "subEvent" not in event_data(programme)


@pytest.mark.parametrize(
    ("programme", "start", "end"),
    [
        (event(), "2018-11-25", "2018-11-26"),
        (event(start=time(18)), "2018-11-25T18:00:00+01:00", "2018-11-26"),
        (event(start=time(18), end=time(12)), "2018-11-25T18:00:00+01:00", "2018-11-26T12:00:00+01:00"),
        (
            event(day(SUNDAY, session(2), session(1, start=time(9), end=time(12)))),
            "2018-11-25T09:00:00+01:00",
            "2018-11-25T12:00:00+01:00",
        ),
        (event(day(SUNDAY, session(1), session(2, end=None))), "2018-11-25T10:00:00+01:00", "2018-11-25"),
        (
            event(day(SUNDAY, session(1), start=time(9, 30), end=time(20))),
            "2018-11-25T09:30:00+01:00",
            "2018-11-25T20:00:00+01:00",
        ),
        (
            event(day(SUNDAY, session(1, start=time(8), state="cancelled"), session(2))),
            "2018-11-25T10:00:00+01:00",
            "2018-11-25T11:00:00+01:00",
        ),
        (event(day(MONDAY, session(1)), start_date=SUNDAY), "2018-11-25", "2018-11-26T11:00:00+01:00"),
        (
            event(day(SUNDAY, session(1, start=time(22), end=time(1), ends_next_day=True))),
            "2018-11-25T22:00:00+01:00",
            "2018-11-26T01:00:00+01:00",
        ),
        (
            event(day(date(2026, 3, 29), session(1, start=time(1), end=time(4)))),
            "2026-03-29T01:00:00+01:00",
            "2026-03-29T04:00:00+02:00",
        ),
        (
            event(day(date(2026, 10, 25), session(1, start=time(1), end=time(4)))),
            "2026-10-25T01:00:00+02:00",
            "2026-10-25T04:00:00+01:00",
        ),
        (
            event(day(date(2024, 2, 29), session(1)), day(date(2024, 3, 1), session(2)), time_zone="Asia/Almaty"),
            "2024-02-29T10:00:00+06:00",
            "2024-03-01T11:00:00+05:00",
        ),
    ],
)
def test_hours_are_said_where_they_are_known(programme: Event, start: str, end: str) -> None:
    data = event_data(programme)
    assert (data["startDate"], data["endDate"]) == (start, end)


@pytest.mark.parametrize(
    ("state", "status"),
    [
        ("scheduled", "EventScheduled"),
        ("moved_online", "EventMovedOnline"),
        ("postponed", "EventPostponed"),
        ("cancelled", "EventCancelled"),
    ],
)
def test_state_of_the_event_is_that_of_all_its_sessions(state: str, status: str) -> None:
    programme = event(day(SUNDAY, session(1)), state=state)
    assert event_data(programme)["eventStatus"] == f"{SCHEMA}/{status}"
    assert parts(programme)["Session 1"]["eventStatus"] == f"{SCHEMA}/{status}"
    # Hours of what doesn't take place are nobody's.
    start = "2018-11-25T10:00:00+01:00" if state in {"scheduled", "moved_online"} else "2018-11-25"
    assert event_data(programme)["startDate"] == start


@pytest.mark.parametrize(
    ("state", "status"),
    [("moved", "EventRescheduled"), ("postponed", "EventPostponed"), ("cancelled", "EventCancelled")],
)
def test_a_session_has_a_state_of_its_own(state: str, status: str) -> None:
    programme = event(day(SUNDAY, session(1, state=state)))
    assert parts(programme)["Session 1"]["eventStatus"] == f"{SCHEMA}/{status}"
    assert event_data(programme)["eventStatus"] == f"{SCHEMA}/EventScheduled"


def test_what_moved_says_when_it_should_have_been() -> None:
    previous = {"": date(2018, 11, 18), block_id(1): datetime(2018, 11, 25, 8, tzinfo=UTC)}
    around = Surroundings(previous_starts=previous)
    programme = event(day(SUNDAY, session(1), session(2)))
    data = event_data(programme, around)
    assert (data["eventStatus"], data["previousStartDate"]) == (f"{SCHEMA}/EventRescheduled", "2018-11-18")
    first, second = parts(programme, around).values()
    assert (first["eventStatus"], first["previousStartDate"]) == (
        f"{SCHEMA}/EventRescheduled",
        "2018-11-25T08:00:00+00:00",
    )
    assert "previousStartDate" not in second
    assert "previousStartDate" not in event_data(replace(programme, state="cancelled"), around)


LIVE = "https://example.org/live"
VIRTUAL = {"@type": "VirtualLocation", "url": LIVE}


@pytest.mark.parametrize(
    ("fields", "mode", "location"),
    [
        ({"online_url": LIVE}, "Mixed", [PLACE, VIRTUAL]),
        ({"online_url": LIVE, "venue": "", "address": "", "city": ""}, "Online", VIRTUAL),
        ({"online_url": LIVE, "state": "moved_online"}, "Online", VIRTUAL),
        ({"state": "moved_online"}, "Online", {"@type": "VirtualLocation", "url": URL}),
        (
            {"venue": "", "address": ""},
            "Offline",
            {
                "@type": "Place",
                "name": "Stockholm",
                "address": {"@type": "PostalAddress", "addressLocality": "Stockholm"},
            },
        ),
        ({"address": "", "city": ""}, "Offline", {"@type": "Place", "name": "House of Culture"}),
    ],
)
def test_attendance_and_place_agree(fields: dict, mode: str, location: Any) -> None:
    data = event_data(event(**fields))
    assert data["eventAttendanceMode"] == f"{SCHEMA}/{mode}EventAttendanceMode"
    assert data["location"] == location


def test_session_of_an_event_that_moved_online_has_no_room() -> None:
    programme = event(day(SUNDAY, session(1, room="Great hall")), state="moved_online", online_url=LIVE)
    assert "location" not in parts(programme)["Session 1"]


@pytest.mark.parametrize(
    ("sign_up", "availability"),
    [
        ("", "InStock"),
        ("none", "InStock"),
        ("open", "InStock"),
        ("opens_later", "PreOrder"),
        ("waiting_list", "SoldOut"),
        ("full", "SoldOut"),
        ("closed", "OutOfStock"),
        ("cancelled", None),
        ("over", None),
    ],
)
def test_offer_follows_the_state_of_signing_up(sign_up: str, availability: str | None) -> None:
    offers = event_data(event(is_free=True), Surroundings(sign_up=sign_up)).get("offers")
    assert (offers and offers["availability"]) == (availability and f"{SCHEMA}/{availability}")


def test_offer_says_where_and_when() -> None:
    opens, closes = datetime(2018, 9, 1, 8, tzinfo=UTC), datetime(2018, 11, 20, 8, tzinfo=UTC)
    programme = event(is_free=True, sign_up_url="https://example.org/form", sign_up_opens=opens, sign_up_closes=closes)
    offer = event_data(programme)["offers"]
    assert (offer["url"], offer["validFrom"], offer["validThrough"]) == (
        "https://example.org/form",
        "2018-09-01T08:00:00+00:00",
        "2018-11-20T08:00:00+00:00",
    )


@pytest.mark.parametrize("fields", [{"is_free": False}, {"is_free": True, "state": "cancelled"}])
def test_no_price_is_made_up(fields: dict) -> None:
    assert "offers" not in event_data(event(admission="100 kr", **fields))


def test_several_organisations_are_a_list() -> None:
    organisations = tuple(Organisation(name=name) for name in ("A", "B"))
    assert [one["name"] for one in event_data(event(organisations=organisations))["organizer"]] == ["A", "B"]


def test_edition_belongs_to_its_series() -> None:
    around = Surroundings(series_name="Central Asia Days", series_url="https://example.org/en/events/days/")
    assert event_data(event(), around)["superEvent"] == {
        "@type": "EventSeries",
        "@id": "https://example.org/en/events/days/",
        "name": "Central Asia Days",
        "url": "https://example.org/en/events/days/",
    }


def test_place_says_how_to_get_in() -> None:
    location = event_data(event(), Surroundings(amenities=("Step-free", "Hearing loop")))["location"]
    assert location["amenityFeature"] == [
        {"@type": "LocationFeatureSpecification", "name": "Step-free", "value": True},
        {"@type": "LocationFeatureSpecification", "name": "Hearing loop", "value": True},
    ]


def test_somebody_who_takes_part_is_called_as_the_page_calls_them() -> None:
    people = (Participant(name="A. (pseudonym)", role="panelist"), Participant(name="Host", role="host"))
    programme = event(day(SUNDAY, session(1, people=people)))
    assert [one["name"] for one in parts(programme)["Session 1"]["performer"]] == ["A. (pseudonym)", "Host"]
