"""An event's page as plain data: everything arrives, in the language of the page, with absolute addresses."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, Site

from events.models import ConferenceOrganisation, ConferencePage, ConferenceRoom, EventPage
from events.plain_data import plain_text
from events.programme import Day, Event, Film, Material, Organisation, Participant, Session
from tests.factories import (
    ConferencePageFactory,
    DocumentFactory,
    EventPageFactory,
    InternPageFactory,
    PersonPageFactory,
    block,
    person,
    session,
    translated,
)

ROOT = "http://localhost"


@pytest.fixture(autouse=True)
def site(homes: dict) -> Site:
    return Site.objects.get()


def stored(kind: str, value: dict[str, Any], short: str) -> dict[str, Any]:
    return {"type": kind, "value": value, "id": identifier(short)}


def identifier(short: str) -> str:
    return f"{short}0000000-0000-4000-8000-000000000000"


def as_read(page: Page) -> Event:
    """The event of the page as the database has it."""
    return type(page).objects.get(pk=page.pk).as_event()


def test_event_without_a_programme_arrives_whole() -> None:
    page = EventPageFactory(
        language="en",
        title="An evening",
        lead="Tea and talk",
        start_date=date(2018, 5, 17),
        end_date=date(2018, 5, 18),
        start_time=time(18),
        end_time=time(12),
        time_zone="Asia/Bishkek",
        venue="The house",
        address="1 Street",
        city="Osh",
        online_url="https://example.org/live",
        state="postponed",
        state_note="Snow",
        is_free=True,
        admission="Nothing",
        contact_name="Aigul",
        contact_email="a@example.org",
        sign_up="external",
        sign_up_url="https://example.org/sign-up",
        sign_up_opens_at=datetime(2018, 5, 1, 10, tzinfo=UTC),
        sign_up_closes_at=datetime(2018, 5, 16, 10, tzinfo=UTC),
    )
    assert as_read(page) == Event(
        key=str(page.translation_key),
        title="An evening",
        language="en",
        url=f"{ROOT}{page.url}",
        start_date=date(2018, 5, 17),
        end_date=date(2018, 5, 18),
        start=time(18),
        end=time(12),
        time_zone="Asia/Bishkek",
        description="Tea and talk",
        venue="The house",
        address="1 Street",
        city="Osh",
        online_url="https://example.org/live",
        state="postponed",
        state_note="Snow",
        is_free=True,
        admission="Nothing",
        contact="Aigul, a@example.org",
        sign_up_url="https://example.org/sign-up",
        sign_up_opens=datetime(2018, 5, 1, 10, tzinfo=UTC),
        sign_up_closes=datetime(2018, 5, 16, 10, tzinfo=UTC),
    )


def test_programme_arrives_whole() -> None:
    aigul, document = PersonPageFactory(title="Aigul", affiliation="Osh"), DocumentFactory()
    lecture = {
        "start": "22:00:00",
        "end": "01:00:00",
        "ends_next_day": True,
        "title": "Water",
        "room": "Salen",
        "venue": "Elsewhere",
        "track": "Nature",
        "languages": ["ky", "sv"],
        "interpretation": ["en"],
        "people": [person(aigul), person(name="Erik  Ek", affiliation="Lund", role="moderator")],
        "abstract": "<p>One <b>river</b></p><ul><li>Two</li></ul>",
        "content_note": "Floods",
        "do_not_record": True,
        "state": "moved",
        "state_note": "Later",
        "materials": [
            block("item", {"kind": "slides", "title": "", "url": "", "document": document.pk}),
            block("item", {"kind": "link", "title": "Map", "url": "https://example.org/map", "document": None}),
        ],
    }
    film = {"start": "18:00:00", "title": "The well", "director": "Bo", "country": "KG", "year": 2016}
    page = ConferencePageFactory(
        title="Days",
        programme=[
            stored(
                "programme_day",
                {
                    "date": "2018-11-25",
                    "start": "09:00:00",
                    "end": "23:00:00",
                    "heading": "Rivers",
                    "venue": "House",
                    "address": "2 Street",
                    "sessions": [
                        stored("lecture", lecture, "a"),
                        stored("film_screening", {**film, "running_time": 62, "subtitles": "English"}, "b"),
                        stored("break", {"start": "14:00:00", "end": "14:30:00", "title": "Tea"}, "c"),
                        stored("programme_note", {"text": "<p>Bring a cup</p>"}, "d"),
                    ],
                },
                "e",
            )
        ],
    )
    page.rooms.add(ConferenceRoom(name="Salen", locale=page.locale))
    page.organisations.add(ConferenceOrganisation(name="Ritm", url="https://example.org/", locale=page.locale))
    page.organisations.add(ConferenceOrganisation(name="Draken", role="partner", locale=page.locale))
    page.save()
    event = as_read(page)
    assert event.rooms == ("Salen",)
    assert event.organisations == (
        Organisation(name="Ritm", url="https://example.org/"),
        Organisation(name="Draken", role="partner"),
    )
    assert event.days == (
        Day(
            id=identifier("e"),
            date=date(2018, 11, 25),
            start=time(9),
            end=time(23),
            heading="Rivers",
            venue="House",
            address="2 Street",
            sessions=(
                Session(
                    id=identifier("a"),
                    kind="lecture",
                    title="Water",
                    start=time(22),
                    end=time(1),
                    ends_next_day=True,
                    room="Salen",
                    venue="Elsewhere",
                    track="Nature",
                    languages=("ky", "sv"),
                    interpretation=("en",),
                    people=(
                        Participant(
                            name="Aigul",
                            affiliation="Osh",
                            key=str(aigul.translation_key),
                            url=f"{ROOT}{aigul.url}",
                        ),
                        Participant(name="Erik  Ek", affiliation="Lund", role="moderator", key="erik ek"),
                    ),
                    abstract="One river\nTwo",
                    content_note="Floods",
                    do_not_record=True,
                    state="moved",
                    state_note="Later",
                    materials=(
                        Material(url=f"{ROOT}{document.url}", kind="slides"),
                        Material(url="https://example.org/map", title="Map"),
                    ),
                ),
                Session(
                    id=identifier("b"),
                    kind="film_screening",
                    title="The well",
                    start=time(18),
                    film=Film(director="Bo", country="KG", year=2016, running_time=62, subtitles="English"),
                ),
                Session(id=identifier("c"), kind="break", title="Tea", start=time(14), end=time(14, 30)),
                Session(id=identifier("d"), kind="programme_note", title="", start=None, abstract="Bring a cup"),
            ),
        ),
    )


@pytest.mark.parametrize("language", ["sv", "en", "ru"])
def test_event_speaks_the_language_of_its_page(language: str) -> None:
    aigul = PersonPageFactory(title="Aigul")
    own_name = {"sv": aigul, "en": aigul, "ru": translated(aigul, "ru", title="Айгуль")}[language]
    programme = [
        block("programme_day", {"date": "2018-11-25", "sessions": [session(room="Salen", people=[person(aigul)])]})
    ]
    original = ConferencePageFactory(title="Dagarna", programme=programme)
    original.rooms.add(ConferenceRoom(name="Salen", locale=original.locale))
    original.save()
    page = original
    if language != "sv":
        page = translated(original, language, title=f"Days ({language})")
        page.rooms.update(name=f"Hall ({language})")
    event = as_read(page)
    [found] = event.days[0].sessions
    assert (event.language, event.title) == (language, page.title)
    assert event.key == str(original.translation_key)
    assert (event.rooms, found.room) == ((page.rooms.get().name,), page.rooms.get().name)
    assert [(one.name, one.key, one.url) for one in found.people] == [
        (own_name.title, str(aigul.translation_key), f"{ROOT}{own_name.url}")
    ]
    assert found.id == programme[0]["value"]["sessions"][0]["id"]


@pytest.mark.parametrize(
    ("sign_up", "url"), [("none", ""), ("external", "https://example.org/"), ("form", "{page}#sign-up")]
)
def test_people_sign_up_where_the_editor_says(sign_up: str, url: str) -> None:
    page = EventPageFactory(sign_up=sign_up, sign_up_url="https://example.org/")
    assert as_read(page).sign_up_url == url.format(page=page.full_url)


def test_name_of_a_person_who_is_not_public_is_withheld() -> None:
    hidden = PersonPageFactory(affiliation="Osh")
    page = ConferencePageFactory(people=[hidden])
    hidden.unpublish()
    nobody = Participant(name="Namnet hålls hemligt", is_withheld=True)
    assert [found.people for found in as_read(page).days[0].sessions] == [(), (nobody,), ()]


def test_unfinished_session_arrives_with_what_is_known() -> None:
    programme = [block("programme_day", {"date": "2018-11-25", "sessions": [block("lecture", {"title": "When?"})]})]
    [found] = as_read(ConferencePageFactory(programme=programme)).days[0].sessions
    assert found == Session(id=found.id, kind="lecture", title="When?", start=None)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("<p>One</p>", "One"),
        ("<p>One <b>bold</b>\n word</p><p></p><p>Two</p>", "One bold word\nTwo"),
        ("<p>One<br/>Two</p>", "One\nTwo"),
        ("<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>", "One\nTwo\nThree"),
        ("<p>Fish &amp; <i>chips</i> &lt;3</p>", "Fish & chips <3"),
    ],
)
def test_rich_text_becomes_a_line_for_each_paragraph(html: str, text: str) -> None:
    assert plain_text(html) == text


def test_event_costs_the_same_however_much_is_in_it() -> None:
    counted = []
    for size in (1, 3):
        people = [*(PersonPageFactory() for _ in range(size)), *(InternPageFactory() for _ in range(size))]
        kinds = ["lecture", "panel", "seminar"][:size]
        sessions = [session(kind, room="Salen", people=[person(one) for one in people]) for kind in kinds]
        page = ConferencePageFactory(
            end_date=date(2018, 11, 27),
            programme=[
                block("programme_day", {"date": f"2018-11-{25 + i}", "sessions": sessions}) for i in range(size)
            ],
        )
        page.rooms.add(ConferenceRoom(name="Salen", locale=page.locale))
        page.save()
        page = ConferencePage.objects.select_related("locale").get(pk=page.pk)
        with CaptureQueriesContext(connection) as captured:
            page.as_event()
        counted.append(len(captured))
    assert counted == [5, 5]


def test_every_event_page_has_an_event(homes: dict) -> None:
    EventPageFactory()
    ConferencePageFactory()
    assert [type(page.as_event()) for model in (EventPage, ConferencePage) for page in model.objects.all()] == [
        Event
    ] * 2
