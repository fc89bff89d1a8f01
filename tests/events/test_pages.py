"""What the pages of events show: programme, states, facts, calendars, and what is left when it is over."""

from datetime import date

import pytest
import time_machine
from bs4 import BeautifulSoup, Tag
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from wagtail.models import Locale, Page

from events.dates import days_of
from events.models import ConferencePage, ConferenceRoom
from pages.navigation import absolute
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    EventPageFactory,
    PersonPageFactory,
    SeriesPageFactory,
    block,
    person,
    session,
    translated,
)

DAY = date(2018, 11, 25)
BEFORE = "2018-11-01 12:00 +01:00"
AFTER = "2018-12-01 12:00 +01:00"


def day(when: date, *sessions: dict, **fields: object) -> dict:
    return block("programme_day", {"date": when.isoformat(), "sessions": list(sessions), **fields})


def conference(*sessions: dict, **fields: object) -> ConferencePage:
    values = {"title": "Days", "language": "en", "start_date": DAY, "end_date": DAY, "programme": [day(DAY, *sessions)]}
    return ConferencePageFactory(**{**values, **fields})


def rooms(*names: str) -> list[ConferenceRoom]:
    return [ConferenceRoom(name=name, locale=Locale.objects.get(language_code="en")) for name in names]


def main_of(client: Client, page: Page) -> Tag:
    response = client.get(page.url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").main


def words(element: Tag) -> str:
    return " ".join(element.get_text(" ").split())


def facts(main: Tag) -> dict[str, str]:
    return {words(item.dt): words(item.dd) for item in main.select("dl.facts > div")}


pytestmark = pytest.mark.usefixtures("homes")


# The programme


@pytest.mark.parametrize(
    ("times", "told"),
    [
        ({"start": "14:00:00", "end": "15:30:00"}, "14:00 – 15:30"),
        ({"start": "14:00:00"}, "from 14:00"),
        ({"start": "22:00:00", "end": "01:00:00", "ends_next_day": True}, "22:00 – 01:00 the next day"),
    ],
)
def test_times_are_told_in_words(times: dict, told: str, client: Client) -> None:
    main = main_of(client, conference(session(**times)))
    assert words(main.select_one(".session .t")) == told


def test_times_carry_the_offset_of_their_place(client: Client) -> None:
    child = session(start="22:00:00", end="01:00:00", ends_next_day=True)
    main = main_of(client, conference(child, time_zone="Asia/Almaty"))
    moments = [time["datetime"] for time in main.select(".session time")]
    assert moments == ["2018-11-25T22:00+06:00", "2018-11-26T01:00+06:00"]
    assert "All times are Almaty time." in words(main)


def test_rooms_and_tracks_are_told_where_there_is_more_than_one(client: Client) -> None:
    alone = main_of(client, conference(session(room="Hall", track="Youth"), session(room="Hall"), rooms=rooms("Hall")))
    assert (alone.select(".session .where"), alone.select(".session .tag")) == ([], [])
    assert facts(alone)["Place"].startswith("Hall")
    page = conference(
        session(room="Hall", track="Youth"),
        session(room="Attic", track="Law"),
        title="Two",
        rooms=rooms("Hall", "Attic"),
    )
    both = main_of(client, page)
    assert [words(item) for item in both.select(".session .where")] == ["Hall", "Attic"]
    assert [words(item) for item in both.select(".session .tag")] == ["Youth", "Law"]
    assert "Hall" not in facts(both).get("Place", "")


def test_venue_of_a_session_is_told_where_it_differs_from_that_of_its_day(client: Client) -> None:
    page = conference(
        programme=[
            day(DAY, session(venue="House"), session(venue="Park")),
            day(date(2018, 11, 26), session(venue="Library"), session(venue="House"), venue="Library"),
        ],
        end_date=date(2018, 11, 26),
        venue="House",
    )
    told = [words(item) for item in main_of(client, page).select(".session .where")]
    assert told == ["Park", "House"]


def test_notes_stand_before_the_title(client: Client) -> None:
    main = main_of(client, conference(session(title="Film", content_note="An accident.", do_not_record=True)))
    text = words(main.select_one(".session"))
    assert text.index("An accident.") < text.index("Film")
    assert text.index("Please do not photograph or record.") < text.index("Film")


@pytest.mark.parametrize(
    ("state", "label", "is_struck"),
    [("cancelled", "Cancelled", True), ("postponed", "Postponed", True), ("moved", "Moved", False)],
)
@time_machine.travel(BEFORE, tick=False)
def test_changed_session_stays_with_its_reason(state: str, label: str, is_struck: bool, client: Client) -> None:
    main = main_of(client, conference(session(title="Water", state=state, state_note="The train is late.")))
    article = main.select_one(".session")
    assert label in [words(tag) for tag in article.select(".tag")]
    assert "The train is late." in words(article)
    assert words(article.h4) == "Water"
    assert bool(article.h4.s) is is_struck
    # What is off is neither now nor next, and nobody adds it to a calendar.
    assert article.has_attr("data-start") is not is_struck
    assert bool(article.select("a[href$='.ics']")) is not is_struck


@time_machine.travel(BEFORE, tick=False)
def test_open_end_lasts_until_the_next_session_in_its_room(client: Client) -> None:
    page = conference(
        session(start="10:00:00", room="Hall"),
        session(start="11:00:00", end="12:00:00", room="Attic"),
        session(start="12:30:00", room="Hall"),
        rooms=rooms("Hall", "Attic"),
    )
    ends = [article["data-end"] for article in main_of(client, page).select(".session")]
    assert ends == ["2018-11-25T11:30:00Z", "2018-11-25T11:00:00Z", "2018-11-25T12:30:00Z"]


def test_note_and_break_stand_between_sessions_without_a_page(client: Client) -> None:
    note = block("programme_note", {"text": "<p>Lunch is <b>free</b>.</p>"})
    main = main_of(client, conference(session(), note, session("break", title="Coffee")))
    assert words(main.select_one(".programme-note")) == "Lunch is free ."
    assert words(main.select_one(".break")) == "10:00 Coffee"
    assert main.select(".break a, .programme-note a") == []


def test_days_are_linked_where_there_are_several(client: Client) -> None:
    days = [day(date(2018, 11, number), session()) for number in (25, 26, 27)]
    main = main_of(client, conference(programme=days, end_date=date(2018, 11, 27)))
    links = {link["href"]: words(link) for link in main.select(".day-links a")}
    assert links == {
        "#day-2018-11-25": "Sunday 25 November",
        "#day-2018-11-26": "Monday 26 November",
        "#day-2018-11-27": "Tuesday 27 November",
    }
    assert all(main.select(f"[id='{href[1:]}']") for href in links)
    assert main_of(client, conference(session(), title="One day")).select(".day-links") == []


def test_today_is_the_day_at_the_place_of_the_event(client: Client) -> None:
    days = [day(date(2018, 11, number), session()) for number in (25, 26)]
    page = conference(programme=days, end_date=date(2018, 11, 26), time_zone="Asia/Almaty")
    for moment, today in [("2018-11-24 19:00 +01:00", [True, False]), ("2018-11-25 19:00 +01:00", [False, True])]:
        with time_machine.travel(moment, tick=False):
            main = main_of(client, page)
            assert [bool(section.select(".today")) for section in main.select(".programme-day")] == today
    with time_machine.travel("2018-11-25 03:00 +01:00", tick=False):
        assert client.get(page.url).status_code == 200
        midnight = page.next_change(page.span[0])
        assert midnight.isoformat() == "2018-11-25T18:00:00+00:00"


@time_machine.travel(BEFORE, tick=False)
def test_conference_without_a_programme_says_that_one_will_come(client: Client) -> None:
    main = main_of(client, conference(programme=[]))
    assert "The programme will be announced here." in words(main)
    assert main.select("[data-programme], [data-print], .day-links") == []
    assert main.select("a[href$='days.ics']") == []


# States and facts


@pytest.mark.parametrize(
    ("state", "label"), [("cancelled", "Cancelled"), ("postponed", "Postponed"), ("moved_online", "Moved online")]
)
@time_machine.travel(BEFORE, tick=False)
def test_changed_event_says_so_first(state: str, label: str, client: Client) -> None:
    page = conference(session(), state=state, state_note="The house is closed.", online_url="https://example.org/live")
    main = main_of(client, page)
    first = main.find(True)
    assert words(first).startswith(f"{label} The house is closed.")
    assert main.select_one(".session h4").s is None
    is_to_come = state == "moved_online"
    assert bool(main.select("[data-programme]")) is is_to_come
    assert bool(main.select("a[href$='.ics']")) is is_to_come


@time_machine.travel(BEFORE, tick=False)
def test_place_is_linked_to_maps_without_being_one(client: Client) -> None:
    page = conference(session(), venue="House", address="Sveavägen 41", city="Stockholm")
    main = main_of(client, page)
    links = [link["href"] for link in main.select(".facts .links a")]
    place = "Sveav%C3%A4gen%2041%2C%20Stockholm"
    assert links == [f"https://www.openstreetmap.org/search?query={place}", f"geo:0,0?q={place}"]
    assert main.select("iframe") == []


@time_machine.travel(BEFORE, tick=False)
def test_calendars_can_be_taken_or_subscribed_to(client: Client) -> None:
    page = conference(session())
    main = main_of(client, page)
    feed = f"{page.get_parent().full_url}calendar.ics"
    links = [link["href"] for link in main.select(".calendars a")]
    assert links == [f"{page.url}programme.ics", f"{page.url}days.ics", feed.replace("http://", "webcal://"), feed]
    assert [client.get(link).status_code for link in links[:2]] == [200, 200]
    index = main_of(client, page.get_parent())
    assert [link["href"] for link in index.select(".subscribe a")] == links[2:]


@time_machine.travel(BEFORE, tick=False)
def test_event_without_programme_has_facts_and_a_calendar(client: Client) -> None:
    page = EventPageFactory(
        language="en",
        title="Evening",
        start_date=DAY,
        end_date=DAY,
        start_time="18:00",
        city="Osh",
        time_zone="Asia/Bishkek",
    )
    main = main_of(client, page)
    assert facts(main)["When"] == "Sunday 25 November 2018 at 18:00 (Bishkek time)"
    assert main.select(".programme") == []
    assert [link["href"] for link in main.select(".calendars a")][0] == f"{page.url}programme.ics"


def test_past_event_shows_what_came_of_it_and_no_calendar(client: Client) -> None:
    report = ArticlePageFactory(language="en", title="How it was")
    page = conference(session(), report=report, recording_url="https://example.org/film", address="Street 1")
    with time_machine.travel(BEFORE, tick=False):
        assert main_of(client, page).select(".afterwards") == []
    with time_machine.travel(AFTER, tick=False):
        main = main_of(client, page)
        links = [(words(link), link["href"]) for link in main.select(".afterwards a")]
        assert links == [("How it was", report.url), ("See or hear the recording", "https://example.org/film")]
        assert main.select("a[href*='.ics'], a[href^='geo:'], [data-programme], [data-start]") == []
        assert facts(main)["Took place"].startswith("Sunday 25 November 2018")


@time_machine.travel(AFTER, tick=False)
def test_report_that_is_not_published_is_not_shown(client: Client) -> None:
    report = ArticlePageFactory(language="en")
    page = conference(session(), report=report)
    report.unpublish()
    assert main_of(client, page).select(".afterwards") == []


def test_editions_lead_to_each_other_and_to_their_series(client: Client) -> None:
    series = SeriesPageFactory(language="en", title="The series")
    pages = [
        conference(
            title=f"Days {year}",
            start_date=date(year, 11, 1),
            end_date=date(year, 11, 1),
            series=series,
            edition=year - 2013,
            programme=[],
        )
        for year in (2016, 2017, 2018)
    ]
    main = main_of(client, pages[1])
    links = {(link.get("rel") or [""])[0]: link["href"] for link in main.select(".facts dd a")}
    assert links == {"": series.url, "prev": pages[0].url, "next": pages[2].url}
    assert "Fourth edition" in facts(main)["Series"]
    sheets = main_of(client, series).select(".years a")
    assert [sheet["href"] for sheet in sheets] == [page.url for page in reversed(pages)]


# On paper


def test_paper_carries_the_address_of_the_page(client: Client) -> None:
    page = conference(session())
    paper = main_of(client, page).select_one(".on-paper")
    assert absolute(page.url) in words(paper)
    assert paper.svg["role"] == "img"
    assert paper.svg.path["d"].startswith("M4 4h7v1h-7z")  # the corner by which a code is found


# Lists


@time_machine.travel(BEFORE, tick=False)
def test_rows_tell_sort_state_and_sign_up(client: Client) -> None:
    form = {"sign_up": "external", "sign_up_url": "https://example.org/"}
    conference(title="Open", **form)
    EventPageFactory(language="en", title="Full", start_date=DAY, sign_up_is_full=True, **form)
    EventPageFactory(language="en", title="Off", start_date=DAY, state="cancelled", state_note="Ill.", **form)
    page = ConferencePage.objects.get(title="Open").get_parent()
    rows = {
        words(row.h3): [words(tag) for tag in row.select(".kind, .tag")]
        for row in main_of(client, page).select(".list li")
    }
    assert rows == {
        "Open": ["Conference", "Sign-up is open"],
        "Full": ["Event", "All places are taken"],
        "Off": ["Event", "Cancelled"],
    }


# Large programmes


@pytest.mark.parametrize(
    ("numbers", "alike"), [([6, 6], True), ([2, 6], True), ([1, 6], False), ([6], False), ([6, 6, 6], False)]
)
def test_paper_shows_two_days_side_by_side_if_they_are_about_as_long(
    numbers: list[int], alike: bool, client: Client
) -> None:
    days = [day(date(2018, 11, 25 + i), *(session() for _ in range(number))) for i, number in enumerate(numbers)]
    main = main_of(client, conference(end_date=date(2018, 11, 27), programme=days))
    assert ("side-by-side" in main.select_one(".days-list")["class"]) == alike


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Sunday 25 November 2018 at 10:00 – Monday 26 November 2018 (Swedish time)"),
        ("sv", "Söndag 25 november 2018 kl. 10.00 – måndag 26 november 2018 (svensk tid)"),
        ("ru", "Воскресенье, 25 ноября 2018 в 10:00 – понедельник, 26 ноября 2018 (шведское время)"),
    ],
)
def test_days_of_an_event_are_told_as_a_sentence_is_written(language: str, told: str) -> None:
    page = conference(session(), end_date=date(2018, 11, 26))
    with translation.override(language):
        assert days_of(page) == told


SIZES = {"ten": (1, 5), "sixty": (3, 10)}
"""Days, and sessions of each in each of two rooms."""


@pytest.fixture
def made(request: pytest.FixtureRequest) -> ConferencePage:
    """A conference in two rooms, with people who have a page and people who haven't."""
    days, count = SIZES[request.param]
    someone = PersonPageFactory(title="Aigul")
    programme = [
        day(
            date(2018, 11, 25 + number),
            *(
                session(start=f"{8 + i:02}:00:00", room=room, people=[person(someone), person(name=f"N {i}")])
                for i in range(count)
                for room in ("Hall", "Attic")
            ),
        )
        for number in range(days)
    ]
    return conference(end_date=date(2018, 11, 27), programme=programme, rooms=rooms("Hall", "Attic"))


@time_machine.travel(BEFORE, tick=False)
@pytest.mark.parametrize("made", SIZES, indirect=True)
def test_programme_of_any_size_asks_as_much(made: ConferencePage, client: Client) -> None:
    client.get(made.url)
    with CaptureQueriesContext(connection) as captured:
        main = main_of(client, made)
    assert len(main.select("article.session")) in {10, 60}
    assert len(captured) == 9


@time_machine.travel(BEFORE, tick=False)
@pytest.mark.parametrize("made", SIZES, indirect=True)
def test_editor_of_a_programme_of_any_size_asks_as_much(made: ConferencePage, admin: Client) -> None:
    url = reverse("wagtailadmin_pages:edit", args=[made.pk])
    admin.get(url)
    with CaptureQueriesContext(connection) as captured:
        answer = admin.get(url)
    assert answer.status_code == 200
    assert len(captured) == 45


def test_translated_programme_links_its_own_sessions(client: Client) -> None:
    child = session(title="Water")
    page = translated(conference(child), "sv", title="Dagarna")
    link = main_of(client, page).select_one(".session h4 a")
    assert link["href"] == f"{page.url}session/{child['id'][:8]}/water/"
