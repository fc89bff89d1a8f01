"""What search engines find in the pages of events."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client

from events.models import ConferenceOrganisation
from images.models import CustomImage
from tests.factories import (
    ConferencePageFactory,
    EventPageFactory,
    PersonPageFactory,
    SeriesPageFactory,
    block,
    person,
    session,
    translated,
)


@pytest.fixture(autouse=True)
def clock(homes: dict) -> Iterator[time_machine.Traveller]:
    with time_machine.travel(datetime(2018, 10, 1, 12, tzinfo=UTC), tick=False) as traveller:
        yield traveller


def described(page: Any) -> dict:
    """The event as its page describes it."""
    soup = BeautifulSoup(Client().get(page.url).content, "html.parser")
    things = json.loads(soup.find("script", type="application/ld+json").text)["@graph"]
    [event] = [thing for thing in things if thing["@type"] == "Event"]
    return event


def test_conference_is_described_on_its_page() -> None:
    speaker = PersonPageFactory(title="Aigul")
    lecture = session("lecture", "10:00:00", end="11:00:00", title="Vatten </script>", people=[person(speaker)])
    series = SeriesPageFactory(title="Centralasiendagarna")
    page = ConferencePageFactory(
        title="Dagarna",
        lead="Två dagar.",
        venue="Kulturhuset",
        city="Stockholm",
        end_date=date(2018, 11, 25),
        is_free=True,
        step_free=True,
        series=series,
        programme=[block("programme_day", {"date": "2018-11-25", "sessions": [lecture, session("break", "11:00:00")]})],
    )
    page.organisations = [ConferenceOrganisation(name="Gruppen", url="https://example.org/", locale=page.locale)]
    page.save()
    event = described(page)
    [part] = event.pop("subEvent")
    [amenity] = event["location"].pop("amenityFeature")
    assert event == {
        "@type": "Event",
        "@id": page.full_url,
        "url": page.full_url,
        "name": "Dagarna",
        "description": "Två dagar.",
        "startDate": "2018-11-25T10:00:00+01:00",
        "endDate": "2018-11-25T11:00:00+01:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {
            "@type": "Place",
            "name": "Kulturhuset",
            "address": {"@type": "PostalAddress", "addressLocality": "Stockholm"},
        },
        "isAccessibleForFree": True,
        "offers": {
            "@type": "Offer",
            "price": "0",
            "priceCurrency": "SEK",
            "availability": "https://schema.org/InStock",
            "url": page.full_url,
        },
        "organizer": {"@type": "Organization", "name": "Gruppen", "url": "https://example.org/"},
        "superEvent": {
            "@type": "EventSeries",
            "@id": series.full_url,
            "name": "Centralasiendagarna",
            "url": series.full_url,
        },
    }
    assert (amenity["@type"], amenity["value"]) == ("LocationFeatureSpecification", True)
    assert (part["@id"], part["name"]) == (f"{page.full_url}session/{lecture['id'][:8]}/", "Vatten </script>")
    assert part["performer"] == [{"@type": "Person", "name": "Aigul", "url": speaker.full_url}]


def test_translation_describes_itself() -> None:
    page = ConferencePageFactory(title="Dagarna")
    english = translated(page, "en", title="Days")
    assert (described(english)["name"], described(english)["url"]) == ("Days", english.full_url)


@pytest.mark.parametrize(
    ("fields", "availability"),
    [
        ({}, "InStock"),
        ({"sign_up": "external", "sign_up_url": "https://example.org/form"}, "InStock"),
        ({"sign_up": "external", "sign_up_url": "https://example.org/form", "sign_up_is_full": True}, "SoldOut"),
        ({"sign_up": "form", "capacity": 0}, "SoldOut"),
        ({"sign_up": "form", "sign_up_opens_at": datetime(2018, 10, 2, tzinfo=UTC)}, "PreOrder"),
        ({"sign_up": "form", "sign_up_closes_at": datetime(2018, 9, 30, tzinfo=UTC)}, "OutOfStock"),
    ],
)
def test_offer_follows_signing_up(fields: dict, availability: str) -> None:
    page = EventPageFactory(start_date=date(2018, 11, 3), is_free=True, **fields)
    assert described(page)["offers"]["availability"] == f"https://schema.org/{availability}"


def test_what_moved_says_when_it_should_have_been(clock: time_machine.Traveller) -> None:
    page = EventPageFactory(start_date=date(2018, 11, 3))
    assert "previousStartDate" not in described(page)
    clock.shift(timedelta(hours=1))
    page.start_date = page.end_date = date(2018, 11, 10)
    page.save_revision().publish()
    event = described(page)
    assert (event["startDate"], event["previousStartDate"]) == ("2018-11-10", "2018-11-03")
    assert event["eventStatus"] == "https://schema.org/EventRescheduled"
    page.start_time = "18:00"
    page.start_date = page.end_date = date(2018, 11, 3)
    page.save_revision().publish()
    assert described(page)["eventStatus"] == "https://schema.org/EventScheduled"


def test_picture_comes_in_three_shapes(image: CustomImage) -> None:
    page = EventPageFactory(start_date=date(2018, 11, 3), listing_image=image)
    found = described(page)["image"]
    assert len(set(found)) == 3
    assert [address for address in found if not address.startswith("http://")] == []
    poster = EventPageFactory(start_date=date(2018, 11, 4), poster=image)
    assert described(poster)["image"] == found
    assert "image" not in described(EventPageFactory(start_date=date(2018, 11, 5)))
