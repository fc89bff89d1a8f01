"""What people's calendars show of events after each change, fetched and merged as a calendar program does."""

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from datetime import UTC, date, datetime, timedelta
from http import HTTPStatus
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Page, PageViewRestriction

from events.models import CalendarEntry, ConferencePage, ConferenceRoom, EventIndexPage
from tests.events.calendar_client import CalendarClient, read
from tests.factories import (
    ConferencePageFactory,
    EventPageFactory,
    PersonPageFactory,
    block,
    person,
    session,
    translated,
)

FEED = "/{}/calendar.ics"
BEGIN = datetime(2018, 10, 1, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def domain(settings: Any) -> None:
    settings.WAGTAILADMIN_BASE_URL = "https://www.example.org:8443"


@pytest.fixture(autouse=True)
def clock(homes: dict) -> Iterator[time_machine.Traveller]:
    """Eight weeks before the conference; an hour passes with each publication."""
    with time_machine.travel(BEGIN, tick=False) as traveller:
        yield traveller


@pytest.fixture
def publish(clock: time_machine.Traveller) -> Callable[..., Page]:
    """Publish a page with these fields an hour later than the last."""

    def publish(page: Page, **fields: Any) -> Page:
        clock.shift(timedelta(hours=1))
        page = Page.objects.get(pk=page.pk).specific
        for name, value in fields.items():
            setattr(page, name, value)
        page.save_revision().publish()
        return page

    return publish


@pytest.fixture
def conference(homes: dict) -> ConferencePage:
    """Two sessions on a day, a break between them."""
    sessions = [
        session("lecture", "10:00:00", end="11:00:00", title="Vatten", room="Stora salen"),
        session("break", "11:00:00", end="11:30:00", title="Kaffe"),
        session("panel", "11:30:00", end="12:30:00", title="Torget"),
    ]
    days = [block("programme_day", {"date": "2018-11-25", "sessions": sessions})]
    place = {"venue": "Kulturhuset", "city": "Stockholm"}
    return in_rooms(["Stora salen", "Vinden"], days, title="Dagarna", end_date=date(2018, 11, 25), **place)


def in_rooms(names: Iterable[str], programme: list[dict], **fields: Any) -> ConferencePage:
    """A conference with rooms, and a programme that names them."""
    page = ConferencePageFactory(programme=[], **fields)
    page.rooms = [ConferenceRoom(name=name, locale=page.locale) for name in names]
    page.programme = programme
    page.save()
    return page


def feed(language: str = "sv") -> str:
    return EventIndexPage.objects.get(locale__language_code=language).url + "calendar.ics"


def subscribed(url: str) -> CalendarClient:
    client = CalendarClient(url)
    assert client.fetch() == HTTPStatus.OK
    return client


def programme_with(page: Page, change: Callable[[list[dict]], object]) -> list[dict]:
    """The programme of a page after a change of the sessions of its first day."""
    page = Page.objects.get(pk=page.pk).specific
    programme = deepcopy(list(page.programme.raw_data))
    change(programme[0]["value"]["sessions"])
    return programme


def setting(position: int, **fields: Any) -> Callable[[list[dict]], None]:
    """A change of a session of the day."""
    return lambda sessions: sessions[position]["value"].update(fields)


def uid(page: Page, item: str = "") -> str:
    return f"{page.translation_key}{'-' if item else ''}{item}@www.example.org"


def items(page: Page) -> list[str]:
    """The identifiers of the sessions of the first day."""
    return [child.id for child in Page.objects.get(pk=page.pk).specific.programme[0].value["sessions"]]


def test_feed_has_an_event_and_its_sessions(conference: ConferencePage) -> None:
    client = subscribed(feed())
    assert client.shown == ["Dagarna", "Vatten", "Torget"]
    first, _pause, last = items(conference)
    assert set(client.entries) == {uid(conference), uid(conference, first), uid(conference, last)}
    lecture = client.entry("Vatten")
    assert (lecture.start, lecture.end) == (
        datetime(2018, 11, 25, 9, tzinfo=UTC),
        datetime(2018, 11, 25, 10, tzinfo=UTC),
    )
    assert lecture.location == "Stora salen, Kulturhuset, Stockholm"
    assert lecture.url == f"{conference.full_url}session/{first[:8]}/"
    assert {entry.sequence for entry in client.entries.values()} == {0}
    assert (client.entry("Dagarna").start, client.entry("Dagarna").end) == (date(2018, 11, 25), date(2018, 11, 26))


def test_publishing_again_changes_no_byte(conference: ConferencePage, publish: Callable) -> None:
    before = Client().get(feed()).content
    publish(conference)
    publish(conference)
    assert Client().get(feed()).content == before
    assert {entry.sequence for entry in CalendarEntry.objects.all()} == {0}


def test_what_has_not_changed_is_not_sent_again(conference: ConferencePage, publish: Callable) -> None:
    client = subscribed(feed())
    assert client.fetch() == HTTPStatus.NOT_MODIFIED
    publish(conference)
    assert client.fetch() == HTTPStatus.NOT_MODIFIED
    publish(conference, programme=programme_with(conference, setting(0, title="Vatten och el")))
    assert client.fetch() == HTTPStatus.OK


def test_drafts_change_nothing(conference: ConferencePage) -> None:
    client = subscribed(feed())
    page = ConferencePage.objects.get()
    page.title, page.venue = "Utkast", "Någon annanstans"
    page.save_revision()
    assert client.fetch() == HTTPStatus.NOT_MODIFIED


def test_another_title_is_newer_and_no_other_session(conference: ConferencePage, publish: Callable) -> None:
    client = subscribed(feed())
    publish(conference, programme=programme_with(conference, setting(0, title="Vatten och el")))
    client.fetch()
    assert client.shown == ["Dagarna", "Vatten och el", "Torget"]
    entry, other = client.entry("Vatten och el"), client.entry("Torget")
    assert (entry.sequence, entry.stamp) == (0, BEGIN + timedelta(hours=1))
    assert (other.sequence, other.stamp) == (0, BEGIN)
    assert client.overlooked == []


@pytest.mark.parametrize(
    ("fields", "changed"),
    [
        ({"start": "09:00:00"}, {"Vatten"}),
        ({"end": "11:15:00"}, {"Vatten"}),
        ({"end": None}, {"Vatten"}),
        ({"room": "Vinden"}, {"Vatten"}),
        ({"venue": "Parken"}, {"Vatten"}),
        ({"state": "moved", "state_note": "Tåget är sent."}, {"Vatten"}),
        ({"abstract": "<p>Om vatten</p>"}, set()),
    ],
)
def test_time_place_and_state_raise_the_sequence(
    fields: dict, changed: set[str], conference: ConferencePage, publish: Callable
) -> None:
    client = subscribed(feed())
    publish(conference, programme=programme_with(conference, setting(0, **fields)))
    client.fetch()
    assert {entry.summary for entry in client.entries.values() if entry.sequence == 1} == changed
    assert client.entry("Vatten").stamp == BEGIN + timedelta(hours=1)
    assert client.entry("Torget").stamp == BEGIN
    assert client.overlooked == []


@pytest.mark.parametrize("fields", [{"venue": "Biblioteket"}, {"address": "Gatan 1"}, {"time_zone": "Asia/Almaty"}])
def test_what_the_whole_event_changes_is_changed_for_all_of_it(
    fields: dict, conference: ConferencePage, publish: Callable
) -> None:
    client = subscribed(feed())
    publish(conference, **fields)
    client.fetch()
    assert {entry.sequence for entry in client.entries.values()} == {1}
    assert client.overlooked == []


def test_clocks_of_another_place(conference: ConferencePage, publish: Callable) -> None:
    client = subscribed(feed())
    publish(conference, time_zone="Asia/Almaty")
    client.fetch()
    assert client.entry("Vatten").start == datetime(2018, 11, 25, 4, tzinfo=UTC)


def test_cancelled_session_is_struck_through_with_its_reason(conference: ConferencePage, publish: Callable) -> None:
    client = subscribed(feed())
    change = setting(0, state="cancelled", state_note="Hon är sjuk.")
    publish(conference, programme=programme_with(conference, change))
    client.fetch()
    with translation.override("en"):
        [cancelled] = [entry for entry in client.entries.values() if entry.status == "CANCELLED"]
    assert cancelled.summary.endswith("Vatten")
    assert cancelled.summary != "Vatten"
    assert "Hon är sjuk." in cancelled.description
    assert cancelled.sequence == 1
    publish(conference, programme=programme_with(conference, setting(0, state="scheduled", state_note="")))
    client.fetch()
    assert client.shown == ["Dagarna", "Vatten", "Torget"]
    assert client.entry("Vatten").sequence == 2


@pytest.mark.parametrize(("state", "prefix"), [("cancelled", "Cancelled: "), ("postponed", "Postponed: ")])
def test_event_that_does_not_take_place_takes_all_of_it_along(
    state: str, prefix: str, conference: ConferencePage, publish: Callable
) -> None:
    page = translated(conference, "en", title="Days")
    client = subscribed(feed("en"))
    publish(conference, state=state, state_note="Huset är stängt.")
    publish(page, state=state, state_note="The house is closed.")
    client.fetch()
    assert client.shown == [f"~{prefix}{title}~" for title in ("Days", "Vatten", "Torget")]
    assert {entry.description.split("\n")[0] for entry in client.entries.values()} == {"The house is closed."}
    publish(
        conference,
        state="scheduled",
        state_note="",
        start_date=date(2019, 3, 2),
        end_date=date(2019, 3, 2),
        programme=[
            {
                **conference.programme.raw_data[0],
                "value": {**conference.programme.raw_data[0]["value"], "date": "2019-03-02"},
            }
        ],
    )
    client.fetch()
    assert client.shown == ["Days", "Vatten", "Torget"]
    assert client.entry("Vatten").start == datetime(2019, 3, 2, 9, tzinfo=UTC)
    assert len(client.entries) == 3
    assert client.overlooked == []


def test_translation_has_the_same_entries_in_other_words(conference: ConferencePage, publish: Callable) -> None:
    swedish, english, russian = (subscribed(feed(code)) for code in ("sv", "en", "ru"))
    assert english.shown == russian.shown == swedish.shown
    page = publish(translated(conference, "en", live=False), title="Days", venue="House of Culture")
    publish(page, programme=programme_with(page, setting(0, title="Water")))
    for client in (swedish, english, russian):
        client.fetch()
    assert english.shown == ["Days", "Water", "Torget"]
    assert russian.shown == swedish.shown == ["Dagarna", "Vatten", "Torget"]
    assert set(english.entries) == set(swedish.entries)
    assert {entry.sequence for entry in english.entries.values()} == {0}
    assert english.entry("Water").location == "Stora salen, House of Culture, Stockholm"
    assert english.entry("Water").url.startswith("http://localhost/en/events/days/session/")
    assert english.overlooked == russian.overlooked == swedish.overlooked == []
    # Nothing that Russian or Swedish readers see has changed.
    assert {entry.stamp for client in (swedish, russian) for entry in client.entries.values()} == {BEGIN}


def test_words_of_another_language_say_so(conference: ConferencePage) -> None:
    raw = Client().get(feed("ru")).content.decode()
    assert "SUMMARY;LANGUAGE=sv:Vatten" in raw
    assert "LANGUAGE" not in Client().get(feed()).content.decode()


def test_facts_are_the_originals_until_the_translation_follows(conference: ConferencePage, publish: Callable) -> None:
    page = translated(conference, "en", title="Days", venue="House of Culture")
    client = subscribed(feed("en"))
    change = setting(0, start="09:00:00", end="10:00:00", state="moved")
    publish(conference, venue="Biblioteket", programme=programme_with(conference, change))
    client.fetch()
    moved = client.entry("Vatten")
    assert (moved.start, moved.sequence) == (datetime(2018, 11, 25, 8, tzinfo=UTC), 1)
    # The translation can't know the new house yet.
    assert moved.location == "Stora salen, Biblioteket, Stockholm"
    publish(page, venue="Library")
    client.fetch()
    assert client.entry("Vatten").location == "Stora salen, Library, Stockholm"
    assert client.entry("Vatten").sequence == 1
    assert client.overlooked == []


def test_room_is_called_as_the_translation_calls_it(conference: ConferencePage, publish: Callable) -> None:
    page = translated(conference, "en", live=False)
    rooms = list(page.rooms.all())
    rooms[0].name = "Great hall"
    publish(page, rooms=rooms)
    assert subscribed(feed("en")).entry("Vatten").location == "Great hall, Kulturhuset, Stockholm"
    assert subscribed(feed("sv")).entry("Vatten").location == "Stora salen, Kulturhuset, Stockholm"


def test_translation_does_not_change_the_facts(conference: ConferencePage, publish: Callable) -> None:
    page = translated(conference, "en", live=False)
    publish(page, programme=programme_with(page, setting(0, start="07:00:00", state="cancelled", room="Vinden")))
    client = subscribed(feed("en"))
    assert client.shown == ["Dagarna", "Vatten", "Torget"]
    assert client.entry("Vatten").start == datetime(2018, 11, 25, 9, tzinfo=UTC)
    assert set(CalendarEntry.objects.values_list("sequence", flat=True)) == {0}


def test_session_that_is_taken_out_is_withdrawn_until_the_event_is_over(
    conference: ConferencePage, publish: Callable, clock: time_machine.Traveller
) -> None:
    client, newcomer_url = subscribed(feed()), feed()
    publish(conference, programme=programme_with(conference, lambda sessions: sessions.pop(0)))
    client.fetch()
    first = uid(conference, str(CalendarEntry.objects.get(removed_at__isnull=False).item))
    withdrawn = client.entries[first]
    assert (withdrawn.status, withdrawn.sequence) == ("CANCELLED", 1)
    assert withdrawn.start == datetime(2018, 11, 25, 9, tzinfo=UTC)
    assert (withdrawn.location, withdrawn.description, withdrawn.url) == ("", "", "")
    assert "Vatten" not in withdrawn.summary
    assert client.overlooked == []
    clock.move_to(datetime(2018, 11, 25, 22, 59, tzinfo=UTC))
    assert first in subscribed(newcomer_url).entries
    clock.move_to(datetime(2018, 11, 25, 23, 1, tzinfo=UTC))
    assert first not in subscribed(newcomer_url).entries


def test_session_that_comes_back_is_there_again(conference: ConferencePage, publish: Callable) -> None:
    before = deepcopy(list(conference.programme.raw_data))
    client = subscribed(feed())
    publish(conference, programme=programme_with(conference, lambda sessions: sessions.pop(0)))
    client.fetch()
    publish(conference, programme=before)
    client.fetch()
    assert client.shown == ["Dagarna", "Vatten", "Torget"]
    assert client.entry("Vatten").sequence == 2
    assert client.overlooked == []


def test_new_session_is_added(conference: ConferencePage, publish: Callable) -> None:
    client = subscribed(feed())
    late = session("workshop", "13:00:00", title="Brev")
    publish(conference, programme=programme_with(conference, lambda sessions: sessions.append(late)))
    client.fetch()
    assert client.shown == ["Dagarna", "Vatten", "Torget", "Brev"]
    assert client.entry("Brev").end is None
    assert client.entry("Brev").sequence == 0


def test_copy_is_another_event(conference: ConferencePage, publish: Callable) -> None:
    client = subscribed(feed())
    conference.copy(update_attrs={"title": "Dagarna igen", "slug": "igen"}, keep_live=True)
    client.fetch()
    assert client.shown == ["Dagarna", "Dagarna igen", "Vatten", "Vatten", "Torget", "Torget"]
    assert len(client.entries) == 6
    assert client.overlooked == []


def test_next_edition_leaves_the_last_one_alone(conference: ConferencePage, publish: Callable) -> None:
    client = subscribed(feed())
    page = conference.copy(update_attrs={"title": "Dagarna 2019", "slug": "2019"}, keep_live=False)
    programme = deepcopy(list(page.programme.raw_data))
    for day in programme:
        day["id"], day["value"]["date"] = str(uuid4()), "2019-03-02"
        for one in day["value"]["sessions"]:
            one["id"] = str(uuid4())
    assert client.fetch() == HTTPStatus.NOT_MODIFIED
    publish(page, programme=programme, start_date=date(2019, 3, 2), end_date=date(2019, 3, 2))
    client.fetch()
    assert client.shown == ["Dagarna", "Vatten", "Torget", "Dagarna 2019", "Vatten", "Torget"]
    assert {entry.sequence for entry in client.entries.values()} == {0}


def unpublished(page: Page) -> None:
    Page.objects.get(pk=page.pk).specific.unpublish()


def unpublished_as_a_plain_page(page: Page) -> None:
    Page.objects.get(pk=page.pk).unpublish()


def restricted(page: Page) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def deleted(page: Page) -> None:
    Page.objects.get(pk=page.pk).specific.delete()


def moved_to_a_private_place(page: Page) -> None:
    private = EventPageFactory(title="Privat")
    restricted(private)
    Page.objects.get(pk=page.pk).move(private, pos="last-child")


@pytest.mark.parametrize(
    "withdraw", [unpublished, unpublished_as_a_plain_page, restricted, deleted, moved_to_a_private_place]
)
def test_event_that_is_not_public_any_more_is_withdrawn_without_a_word(
    withdraw: Callable[[Page], None], conference: ConferencePage, clock: time_machine.Traveller
) -> None:
    client = subscribed(feed())
    clock.shift(timedelta(hours=1))
    withdraw(conference)
    client.fetch()
    assert {(entry.status, entry.sequence) for entry in client.entries.values()} == {("CANCELLED", 1)}
    assert client.overlooked == []
    raw = Client().get(feed()).content.decode()
    assert [word for word in ("Dagarna", "Vatten", "Torget", "Kulturhuset", "salen", "session/") if word in raw] == []
    assert raw.count("BEGIN:VEVENT") == 3
    clock.move_to(datetime(2018, 11, 26, tzinfo=UTC))
    assert subscribed(feed()).entries == {}


def test_event_that_is_public_again_is_there_again(
    conference: ConferencePage, publish: Callable, clock: time_machine.Traveller
) -> None:
    client = subscribed(feed())
    clock.shift(timedelta(hours=1))
    unpublished(conference)
    client.fetch()
    publish(conference)
    client.fetch()
    assert client.shown == ["Dagarna", "Vatten", "Torget"]
    assert {entry.sequence for entry in client.entries.values()} == {2}
    clock.shift(timedelta(hours=1))
    restricted(conference)
    client.fetch()
    clock.shift(timedelta(hours=1))
    PageViewRestriction.objects.all().delete()
    client.fetch()
    assert client.shown == ["Dagarna", "Vatten", "Torget"]
    assert client.overlooked == []


def test_translation_that_is_taken_back_leaves_the_original(
    conference: ConferencePage, clock: time_machine.Traveller
) -> None:
    page = translated(conference, "en", title="Days")
    client = subscribed(feed("en"))
    clock.shift(timedelta(hours=1))
    unpublished(page)
    client.fetch()
    assert client.shown == ["Dagarna", "Vatten", "Torget"]
    assert {entry.sequence for entry in client.entries.values()} == {0}
    assert client.overlooked == []


def test_translation_stays_when_the_original_is_taken_back(
    conference: ConferencePage, clock: time_machine.Traveller
) -> None:
    translated(conference, "en", title="Days")
    client = subscribed(feed("sv"))
    clock.shift(timedelta(hours=1))
    unpublished(conference)
    client.fetch()
    assert client.shown == ["Days", "Vatten", "Torget"]
    assert {entry.sequence for entry in client.entries.values()} == {0}


def test_feed_has_what_is_coming_and_the_last_year(conference: ConferencePage, clock: time_machine.Traveller) -> None:
    clock.move_to(datetime(2019, 11, 25, 12, tzinfo=UTC))
    assert subscribed(feed()).shown == ["Dagarna", "Vatten", "Torget"]
    clock.move_to(datetime(2019, 11, 26, 12, tzinfo=UTC))
    assert subscribed(feed()).shown == []


def test_evening_is_one_entry(publish: Callable) -> None:
    page = EventPageFactory(title="Kväll", start_date=date(2018, 11, 3))
    client = subscribed(feed())
    assert (client.entry("Kväll").start, client.entry("Kväll").end) == (date(2018, 11, 3), date(2018, 11, 4))
    publish(page, start_time="18:00", end_time="21:00")
    client.fetch()
    assert set(client.entries) == {uid(page)}
    entry = client.entry("Kväll")
    assert (entry.start, entry.end, entry.sequence) == (
        datetime(2018, 11, 3, 17, tzinfo=UTC),
        datetime(2018, 11, 3, 20, tzinfo=UTC),
        1,
    )
    assert set(subscribed(page.url + "programme.ics").entries) == {uid(page)}


def test_event_over_midnight(conference: ConferencePage, publish: Callable, clock: time_machine.Traveller) -> None:
    change = setting(2, start="22:00:00", end="02:00:00", ends_next_day=True)
    publish(conference, programme=programme_with(conference, change))
    entry = subscribed(feed()).entry("Torget")
    assert (entry.start, entry.end) == (datetime(2018, 11, 25, 21, tzinfo=UTC), datetime(2018, 11, 26, 1, tzinfo=UTC))
    unpublished(conference)
    clock.move_to(datetime(2018, 11, 26, 0, 59, tzinfo=UTC))
    assert len(subscribed(feed()).entries) == 3
    clock.move_to(datetime(2018, 11, 26, 1, 1, tzinfo=UTC))
    assert subscribed(feed()).entries == {}


def test_files_of_a_conference(conference: ConferencePage, publish: Callable) -> None:
    first, _pause, last = items(conference)
    assert set(subscribed(conference.url + "programme.ics").entries) == {
        uid(conference),
        uid(conference, first),
        uid(conference, last),
    }
    days = subscribed(conference.url + "days.ics")
    assert set(days.entries) == {uid(conference, conference.programme[0].id)}
    assert "10:00 Vatten\n11:00 Kaffe\n11:30 Torget" in days.entry("Dagarna").description
    assert set(subscribed(f"{conference.url}session/{last[:8]}.ics").entries) == {uid(conference, last)}
    for name in ("programme.ics", f"session/{last[:8]}.ics"):
        assert read(Client().get(conference.url + name).content.decode())[uid(conference, last)] == subscribed(
            feed()
        ).entry("Torget")
    publish(conference, programme=[])
    assert set(subscribed(conference.url + "days.ics").entries) == {uid(conference, conference.programme[0].id)}
    assert subscribed(f"{conference.url}session/{last[:8]}.ics").shown[0].startswith("~")


def test_days_of_a_conference_without_a_programme_are_those_of_the_event() -> None:
    page = ConferencePageFactory(title="Dagarna", programme=[])
    client = subscribed(page.url + "days.ics")
    assert set(client.entries) == {uid(page)}
    assert (client.entry("Dagarna").start, client.entry("Dagarna").end) == (date(2018, 11, 25), date(2018, 11, 27))


def test_pages_are_in_their_own_language(conference: ConferencePage) -> None:
    page = translated(conference, "en", title="Days")
    assert subscribed(page.url + "programme.ics").shown == ["Days", "Vatten", "Torget"]
    assert subscribed(conference.url + "programme.ics").shown == ["Dagarna", "Vatten", "Torget"]
    for url, language in ((page.url, "en"), (conference.url, "sv")):
        assert Client().get(url + "programme.ics")["Content-Language"] == language


FILES = ["programme.ics", "days.ics", "schedule.xml", "schedule.json"]


def files(page: Page) -> list[str]:
    return [page.url + name for name in (*FILES, f"session/{items(page)[0][:8]}.ics")] + [feed()]


def test_answers_say_what_they_are(conference: ConferencePage) -> None:
    kinds = {
        ".ics": "text/calendar; charset=utf-8",
        ".xml": "application/xml; charset=utf-8",
        ".json": "application/json",
    }
    for url in files(conference):
        answer = Client().get(url)
        assert answer["Content-Type"] == kinds[url[url.rindex(".") :]]
        assert answer["Content-Language"] == "sv"
        assert answer["Content-Disposition"].startswith('inline; filename="')
        assert answer["Access-Control-Allow-Origin"] == "*"
        assert answer["Last-Modified"] == "Mon, 01 Oct 2018 12:00:00 GMT"
        assert not answer.cookies
        assert "Cookie" not in answer.get("Vary", "")


def test_file_is_not_sent_twice(conference: ConferencePage) -> None:
    for url in files(conference):
        first = Client().get(url)
        for name, value in (("If-None-Match", first["ETag"]), ("If-Modified-Since", first["Last-Modified"])):
            again = Client().get(url, headers={name: value})
            assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])
        assert Client().get(url, headers={"If-None-Match": '"other"'}).status_code == 200


def test_head_is_answered_and_nothing_else(conference: ConferencePage) -> None:
    for url in files(conference):
        head, whole = Client().head(url), Client().get(url)
        assert (head.status_code, head.content) == (200, b"")
        assert (head["ETag"], head["Content-Type"]) == (whole["ETag"], whole["Content-Type"])
        assert {
            method: getattr(Client(), method)(url).status_code for method in ("post", "put", "delete")
        } == dict.fromkeys(("post", "put", "delete"), 405)


@pytest.mark.parametrize("withdraw", [unpublished, restricted, deleted])
def test_there_is_nothing_below_a_page_that_is_not_public(
    withdraw: Callable[[Page], None], conference: ConferencePage, superuser: Any
) -> None:
    urls = files(conference)[:-1]
    withdraw(conference)
    editor = Client()
    editor.force_login(superuser)
    assert {client.get(url).status_code for url in urls for client in (Client(), editor)} == {404}


def test_there_is_no_feed_below_a_private_list(homes: dict) -> None:
    assert Client().get(feed()).status_code == 200
    restricted(EventIndexPage.objects.get(locale__language_code="sv"))
    assert Client().get(feed()).status_code == 404


def test_addresses_that_are_not_there(conference: ConferencePage) -> None:
    pause = items(conference)[1]
    for name in ("other.ics", "session/ffffffff.ics", f"session/{pause[:8]}.ics", "session/None.ics", "programme.ics/"):
        assert Client().get(conference.url + name).status_code == 404
    evening = EventPageFactory()
    assert {name: Client().get(evening.url + name).status_code for name in FILES} == {
        "programme.ics": 200,
        "days.ics": 404,
        "schedule.xml": 404,
        "schedule.json": 404,
    }


def test_conference_without_days_has_no_schedule() -> None:
    page = ConferencePageFactory(programme=[])
    assert {Client().get(page.url + name).status_code for name in ("schedule.xml", "schedule.json")} == {404}


def test_schedule_has_the_originals_facts_in_the_readers_words(conference: ConferencePage, publish: Callable) -> None:
    page = translated(conference, "en", title="Days")
    before = Client().get(page.url + "schedule.json")
    publish(conference, programme=programme_with(conference, setting(0, start="09:00:00")))
    after = Client().get(page.url + "schedule.json")
    [room, _other] = after.json()["schedule"]["conference"]["days"][0]["rooms"].values()
    assert (room[0]["title"], room[0]["start"]) == ("Vatten", "09:00")
    assert after.json()["schedule"]["conference"]["title"] == "Days"
    assert after.json()["schedule"]["version"] != before.json()["schedule"]["version"]
    acronyms = {
        Client().get(one.url + "schedule.json").json()["schedule"]["conference"]["acronym"]
        for one in (conference, page)
    }
    assert acronyms == {"dagarna2018"}


def test_somebody_with_another_name_is_called_so(publish: Callable, clock: time_machine.Traveller) -> None:
    aigul = PersonPageFactory(title="Aigul")
    sessions = [session("lecture", "10:00:00", title="Vatten", people=[person(aigul)])]
    ConferencePageFactory(programme=[block("programme_day", {"date": "2018-11-25", "sessions": sessions})])
    client = subscribed(feed())
    assert "Aigul" in client.entry("Vatten").description
    publish(aigul, title="Ajgul")
    client.fetch()
    assert "Ajgul" in client.entry("Vatten").description
    clock.shift(timedelta(hours=1))
    unpublished(aigul)
    client.fetch()
    assert "gul" not in client.entry("Vatten").description
    assert client.entry("Vatten").sequence == 0
    assert client.overlooked == []


def test_another_address_of_the_list_is_told(
    conference: ConferencePage, publish: Callable, django_capture_on_commit_callbacks: Callable
) -> None:
    client = subscribed(feed())
    with django_capture_on_commit_callbacks(execute=True):
        publish(EventIndexPage.objects.get(locale__language_code="sv"), slug="annat")
    client.url = feed()
    client.fetch()
    assert client.entry("Vatten").url.startswith("http://localhost/sv/annat/")
    assert client.overlooked == []


def test_page_of_which_nobody_took_notes_is_there_all_the_same(conference: ConferencePage, publish: Callable) -> None:
    publish(conference)
    CalendarEntry.objects.all().delete()
    client = subscribed(feed())
    assert client.shown == ["Dagarna", "Vatten", "Torget"]
    assert {(entry.sequence, entry.stamp) for entry in client.entries.values()} == {(0, BEGIN + timedelta(hours=1))}


def test_nothing_that_is_noted_can_be_read(conference: ConferencePage) -> None:
    translated(conference, "en", title="Days")
    stored = str(list(CalendarEntry.objects.values()))
    assert [word for word in ("Dagarna", "Days", "Vatten", "Kulturhuset", "salen") if word in stored] == []


def programme_of(size: int) -> list[dict]:
    """So many days of so many sessions of several kinds, each with somebody who has a page."""
    people = [PersonPageFactory() for _ in range(size)]
    kinds = ["lecture", "panel", "film_screening"][:size]
    return [
        block(
            "programme_day",
            {
                "date": f"2018-11-2{5 + number}",
                "sessions": [session(kind, people=[person(one) for one in people], room="A") for kind in kinds],
            },
        )
        for number in range(size)
    ]


@pytest.mark.parametrize("size", [1, 3])
def test_queries_do_not_grow_with_events_and_sessions(size: int, homes: dict) -> None:
    pages = [in_rooms("ABC"[:size], programme_of(size), end_date=date(2018, 11, 27)) for _ in range(size)]
    for page in pages:
        translated(page, "en")
        EventPageFactory()
        unpublished(in_rooms("A", programme_of(1)))
    english = Page.objects.get(translation_key=pages[0].translation_key, locale__language_code="en")
    counted = {}
    for name in ("programme.ics", "days.ics", "schedule.xml", "schedule.json", feed("en")):
        url = name if name.startswith("/") else english.url + name
        Client().get(url)
        with CaptureQueriesContext(connection) as captured:
            assert Client().get(url).status_code == 200
        counted[name.rsplit("/", 1)[-1]] = len(captured)
    assert counted == {"programme.ics": 14, "days.ics": 14, "schedule.xml": 14, "schedule.json": 14, "calendar.ics": 15}
