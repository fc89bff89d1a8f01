"""Events of all types beside each other, series and their editions, rooms in each language."""

from datetime import date

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Page

from events.models import (
    ConferenceOrganisation,
    ConferencePage,
    ConferenceRoom,
    EventPage,
    ScheduledPage,
    SeriesPage,
)
from events.querysets import by_year
from events.templatetags.events_tags import events_about, next_or_latest_event
from tests.factories import (
    ConferencePageFactory,
    EventPageFactory,
    SeriesPageFactory,
    TopicPageFactory,
    block,
    session,
    translated,
)


def titles(pages: object) -> list[str]:
    return [page.title for page in pages]


def day_of(year: int) -> dict[str, date]:
    return {"start_date": date(year, 11, 25), "end_date": date(year, 11, 25)}


@pytest.fixture
def events(homes: dict) -> None:
    for factory, title, start, end in [
        (EventPageFactory, "camp of 2018", date(2018, 7, 1), date(2018, 7, 7)),
        (ConferencePageFactory, "days of 2018", date(2018, 11, 25), date(2018, 11, 26)),
        (EventPageFactory, "evening of 2019", date(2019, 2, 1), date(2019, 2, 1)),
        (ConferencePageFactory, "days of 2017", date(2017, 11, 26), date(2017, 11, 27)),
        (EventPageFactory, "evening of 2017", date(2017, 3, 1), date(2017, 3, 1)),
    ]:
        factory(title=title, start_date=start, end_date=end)


@pytest.mark.usefixtures("events")
@time_machine.travel("2018-07-03 12:00 +02:00", tick=False)
def test_list_has_all_types_of_events_in_time_and_what_is_past_by_year(client: Client) -> None:
    soup = BeautifulSoup(client.get("/sv/evenemang/").content, "html.parser")
    sections = soup.select("main section")
    assert [[heading.text for heading in section.select("h3")] for section in sections] == [
        ["camp of 2018", "days of 2018", "evening of 2019"],
        ["days of 2017", "evening of 2017"],
    ]
    assert [section.h2.text for section in sections[1:]] == ["2017"]


def test_years_keep_the_order_of_the_list(homes: dict) -> None:
    pages = [EventPage(title=str(year), start_date=date(year, 1, 1)) for year in (2018, 2018, 2016)]
    assert [(year, titles(found)) for year, found in by_year(pages)] == [(2018, ["2018", "2018"]), (2016, ["2016"])]


@pytest.mark.usefixtures("events")
@pytest.mark.parametrize(
    ("moment", "title"),
    [
        ("2018-07-03", "camp of 2018"),
        ("2018-07-08", "days of 2018"),
        ("2018-12-01", "evening of 2019"),
        ("2020-01-01", "evening of 2019"),
    ],
)
def test_home_looks_forward_to_the_next_event_of_any_type(moment: str, title: str, client: Client) -> None:
    with time_machine.travel(f"{moment} 12:00 +01:00", tick=False):
        assert next_or_latest_event().title == title
        assert title in BeautifulSoup(client.get("/sv/").content, "html.parser").select_one("#conference").text


def test_events_about_a_topic_are_of_any_type_the_latest_first(homes: dict, client: Client) -> None:
    topic = TopicPageFactory()
    for factory, title, year in [
        (EventPageFactory, "evening", 2016),
        (ConferencePageFactory, "days", 2017),
        (EventPageFactory, "camp", 2018),
    ]:
        page = factory(title=title, **day_of(year))
        page.page_topics.create(topic=topic)
        page.save()
    EventPageFactory(title="about nothing")
    assert titles(events_about(topic)) == ["camp", "days", "evening"]
    shown = BeautifulSoup(client.get(topic.url).content, "html.parser").select("main h3")
    assert [heading.text for heading in shown] == ["camp", "days", "evening"]


@pytest.mark.parametrize(
    ("zone", "moment", "is_running", "is_over"),
    [
        ("Asia/Bishkek", "2018-05-16 23:30 +06:00", False, False),
        ("Asia/Bishkek", "2018-05-17 00:30 +06:00", True, False),
        ("Asia/Bishkek", "2018-05-17 23:30 +06:00", True, False),
        ("Asia/Bishkek", "2018-05-18 00:30 +06:00", False, True),
        ("Europe/Stockholm", "2018-05-18 00:30 +06:00", True, False),
    ],
)
def test_event_runs_and_is_over_by_the_clocks_of_its_place(
    zone: str, moment: str, is_running: bool, is_over: bool, homes: dict, client: Client
) -> None:
    page = EventPageFactory(time_zone=zone, start_date=date(2018, 5, 17))
    with time_machine.travel(moment, tick=False):
        assert (page.is_running, page.is_over) == (is_running, is_over)
        soup = BeautifulSoup(client.get("/sv/evenemang/").content, "html.parser")
    assert len(soup.select("section[aria-labelledby=upcoming] h3")) == (not is_over)


@pytest.mark.parametrize("factory", [ConferencePageFactory, EventPageFactory])
@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({}, []),
        ({"state": "postponed"}, ["state_note"]),
        ({"state": "postponed", "state_note": "Snow"}, []),
        ({"state": "moved_online", "state_note": "Snow"}, ["online_url"]),
        ({"sign_up": "external"}, ["sign_up_url"]),
        ({"sign_up": "form"}, []),
        ({"end_date": date(2010, 1, 1)}, ["end_date"]),
    ],
)
def test_published_page_keeps_the_rules_whoever_publishes_it(
    factory: type, fields: dict, wrong: list[str], homes: dict
) -> None:
    page: ScheduledPage = factory()
    for name, value in fields.items():
        setattr(page, name, value)
    found: list[str] = []
    try:
        page.full_clean()
    except ValidationError as error:
        found = list(error.error_dict)
    assert found == wrong


def in_series(series: SeriesPage, *years: int) -> list[ConferencePage]:
    return [
        ConferencePageFactory(title=str(year), series=series, edition=year - 2013, **day_of(year)) for year in years
    ]


def test_editions_lead_to_the_one_before_and_the_one_after(homes: dict) -> None:
    fifth, third, fourth = in_series(SeriesPageFactory(), 2018, 2016, 2017)
    ConferencePageFactory(title="alone", edition=4, **day_of(2017))
    in_series(SeriesPageFactory(), 2015)
    assert titles(fourth.other_editions) == ["2016", "2018"]
    assert (fourth.previous_edition, fourth.next_edition) == (third, fifth)
    assert (third.previous_edition, fifth.next_edition) == (None, None)


def test_conference_without_a_series_has_no_other_editions(homes: dict) -> None:
    page = ConferencePageFactory(edition=5)
    ConferencePageFactory(edition=4, **day_of(2017))
    assert (page.other_editions, page.previous_edition, page.next_edition, page.series_page) == ([], None, None, None)


def test_editions_stand_in_the_language_of_the_page(homes: dict) -> None:
    series = SeriesPageFactory(title="Dagarna")
    third, fourth, fifth = in_series(series, 2016, 2017, 2018)
    english_series = translated(series, "en", title="The Days")
    english_third = translated(third, "en", title="Third")
    translated(fifth, "en", live=False)
    page = ConferencePage.objects.get(pk=translated(fourth, "en").pk)
    assert (page.previous_edition, page.next_edition) == (english_third, fifth)
    assert page.series_page == english_series
    with translation.override("en"):
        assert page.edition_label == "Fourth edition"


def test_unpublished_edition_is_none(homes: dict) -> None:
    third, fourth = in_series(SeriesPageFactory(), 2016, 2017)
    third.unpublish()
    assert fourth.previous_edition is None


def test_series_lists_its_editions_the_latest_first(homes: dict, client: Client) -> None:
    series = SeriesPageFactory()
    in_series(series, 2017, 2018, 2016)
    ConferencePageFactory(title="alone")
    assert titles(client.get(series.url).context["editions"]) == ["2018", "2017", "2016"]


def test_series_without_editions_says_so(homes: dict, client: Client) -> None:
    series = SeriesPageFactory(language="en")
    assert "will be announced" in BeautifulSoup(client.get(series.url).content, "html.parser").main.text


def test_deleted_series_leaves_its_editions(homes: dict) -> None:
    series = SeriesPageFactory()
    [page] = in_series(series, 2018)
    series.delete()
    page.refresh_from_db()
    assert page.series is None


def with_rooms(names: list[str], sessions: list[dict]) -> ConferencePage:
    programme = [block("programme_day", {"date": "2018-11-25", "sessions": sessions})]
    page = ConferencePageFactory(programme=programme)
    for name in names:
        page.rooms.add(ConferenceRoom(name=name, locale=page.locale))
    page.save()
    return ConferencePage.objects.get()


def rooms_shown(page: ConferencePage) -> list[str]:
    [day] = page.days
    return [child.value.room_name for child in day["sessions"]]


def test_session_stands_in_its_room(homes: dict) -> None:
    page = with_rooms(
        ["Salen", "Vinden"], [session(room="Vinden"), session(), session("break"), session(room="Källaren")]
    )
    assert rooms_shown(page) == ["Vinden", "", "", "Källaren"]
    assert [room.name for room in page.room_list] == ["Salen", "Vinden"]


def test_room_has_its_name_in_the_language_of_the_page(homes: dict) -> None:
    page = with_rooms(["Salen", "Vinden"], [session(room="Vinden"), session(room="Salen"), session(room="Källaren")])
    english = translated(page, "en")
    for room in english.rooms.all():
        room.name = {"Salen": "Hall", "Vinden": "Attic"}[room.name]
        room.save()
    english = ConferencePage.objects.get(pk=english.pk)
    assert rooms_shown(english) == ["Attic", "Hall", "Källaren"]
    assert [room.name for room in english.room_list] == ["Hall", "Attic"]


def test_rooms_cost_the_same_however_many_there_are(homes: dict) -> None:
    counted = []
    for size in (1, 3):
        ConferencePage.objects.all().delete()
        names = [f"Room {i}" for i in range(size)]
        english = translated(with_rooms(names, [session(room=name) for name in names]), "en")
        page = ConferencePage.objects.select_related("locale").get(pk=english.pk)
        with CaptureQueriesContext(connection) as captured:
            assert len(page.days) == 1
        counted.append(len(captured))
    assert counted == [2, 2]


def test_copy_keeps_the_identifiers_of_its_blocks_and_a_translation_its_rooms(homes: dict) -> None:
    page = with_rooms(["Salen"], [session(room="Salen")])
    page.organisations.add(ConferenceOrganisation(name="Ritm", locale=page.locale))
    page.save()
    copy = page.copy(update_attrs={"title": "Copy", "slug": "copy"})
    assert copy.programme.get_prep_value() == page.programme.get_prep_value()
    assert [room.name for room in copy.rooms.all()] == ["Salen"]
    assert copy.rooms.get().translation_key != page.rooms.get().translation_key
    english = translated(page, "en")
    assert english.rooms.get().translation_key == page.rooms.get().translation_key
    assert (english.rooms.get().locale_id, english.organisations.get().name) == (english.locale_id, "Ritm")


def test_page_that_reports_afterwards_may_go(homes: dict) -> None:
    report = Page.objects.get(pk=SeriesPageFactory().pk)
    page = EventPageFactory(report=report)
    report.delete()
    page.refresh_from_db()
    assert page.report is None
