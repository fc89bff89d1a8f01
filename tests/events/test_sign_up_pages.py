"""What an event's page says about signing up, when it changes by itself, and how long caches may keep it."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from django.utils.cache import patch_cache_control

from events.dates import told, told_as_end, zone_name
from events.enums import RegistrationStatus
from events.models import EventPage, Registration
from events.sign_up import Phase, SignUpState
from events.timing import first_time, over_at
from pages.changing import ChangingPage
from tests.events.sign_ups import evening, soup
from tests.factories import ConferencePageFactory, block, session, translated

pytestmark = pytest.mark.usefixtures("homes")

SECOND = timedelta(seconds=1)
DAY = date(2026, 11, 21)
OPENS = datetime(2026, 9, 1, 7, tzinfo=UTC)
CLOSES = datetime(2026, 11, 13, 23, tzinfo=UTC)
BEGINS = datetime(2026, 11, 21, 17, tzinfo=UTC)
MIDNIGHT = datetime(2026, 11, 20, 23, tzinfo=UTC)
OVER = datetime(2026, 11, 21, 23, tzinfo=UTC)


def day(when: date, *sessions: dict, **fields: Any) -> dict:
    return block("programme_day", {"date": when.isoformat(), "sessions": list(sessions), **fields})


def conference(*days: dict, **fields: Any) -> Any:
    dates = {"start_date": DAY, "end_date": DAY, "programme": list(days)}
    return ConferencePageFactory(**{"language": "en", **dates, **fields})


def take_places(page: EventPage, number: int) -> None:
    for i in range(number):
        Registration.objects.create(
            event_key=page.translation_key, email=f"{i}@example.org", status=RegistrationStatus.CONFIRMED, language="en"
        )


# When it begins and is over


@pytest.mark.parametrize(
    ("days", "begins"),
    [
        ([], None),
        ([day(DAY)], None),
        ([day(DAY, session(start="10:00:00"))], time(10)),
        ([day(DAY, session(start="10:00:00"), session(start="09:30:00"))], time(9, 30)),
        ([day(DAY, session(start=None), session(start="11:00:00"))], time(11)),
        ([day(DAY, session(start="10:00:00"), start="09:00:00")], time(9)),
        ([day(DAY, session(start="10:00:00", state="cancelled"), session(start="11:00:00"))], time(11)),
        ([day(DAY, session("break", "08:00:00"), session(start="10:00:00"))], time(8)),
        # Nothing is known of the first day, whatever is of the second.
        ([day(DAY + timedelta(days=1), session(start="10:00:00"))], None),
    ],
)
def test_conference_begins_with_what_is_first_on_its_first_day(days: list[dict], begins: time | None) -> None:
    assert first_time(conference(*days, end_date=DAY + timedelta(days=1))) == begins


def test_hours_are_read_from_what_an_editor_has_before_them_too() -> None:
    page = conference(day(DAY, session(start="10:00:00", end="01:00:00", ends_next_day=True)))
    before = (first_time(page), over_at(page))
    page.programme[0].value["sessions"][0].value["start"] = time(8)
    page.programme = [(child.block_type, child.value) for child in page.programme]
    assert before == (time(10), datetime(2026, 11, 22, 0, tzinfo=UTC))
    assert (first_time(page), over_at(page)) == (time(8), before[1])


def test_hours_are_read_without_a_question_to_the_database() -> None:
    people = [block("item", {"person": 1, "name": "", "affiliation": "", "role": "lecturer"})]
    page = conference(day(DAY, session(start="10:00:00", people=people)))
    page = type(page).objects.get(pk=page.pk)
    with CaptureQueriesContext(connection) as queries:
        first_time(page), over_at(page), page.next_change(OPENS)
    assert len(queries) == 0


@pytest.mark.parametrize(
    ("fields", "over"),
    [
        ({"end": "23:59:00"}, OVER),
        ({"end": "00:30:00", "ends_next_day": True}, OVER + timedelta(minutes=30)),
        ({"end": "00:30:00", "ends_next_day": True, "state": "cancelled"}, OVER),
        ({"end": None, "ends_next_day": True}, OVER),
    ],
)
def test_conference_is_over_with_its_last_day_or_after_its_night(fields: dict, over: datetime) -> None:
    page = conference(day(DAY, session(start="22:00:00", **fields)))
    for moment, is_over in ((over - SECOND, False), (over, True)):
        with time_machine.travel(moment, tick=False):
            assert page.is_over is is_over


# What the page says


@pytest.mark.parametrize(
    ("fields", "now", "taken", "words"),
    [
        ({}, OPENS - SECOND, 0, "Sign-up isn't open yet It opens on 1 September 2026 at 09:00 (Swedish time)."),
        ({}, OPENS, 0, "Sign-up is open Sign up no later than 13 November 2026 at 24:00 (Swedish time). Sign up"),
        (
            {"sign_up_closes_at": None},
            OPENS,
            0,
            "Sign-up is open Sign up no later than 21 November 2026 at 18:00 (Swedish time). Sign up",
        ),
        (
            {"sign_up_waiting_list": True},
            OPENS,
            2,
            "All places are taken You can put yourself on the waiting list, no later than 13 November 2026 at 24:00 "
            "(Swedish time). Join the waiting list",
        ),
        (
            {},
            OPENS,
            2,
            "All places are taken If somebody leaves a place, it can be taken here, no later than 13 November 2026 at "
            "24:00 (Swedish time).",
        ),
        ({"sign_up": "external", "sign_up_is_full": True}, OPENS, 0, "All places are taken"),
        ({}, CLOSES, 0, "Sign-up is closed It closed on 13 November 2026 at 24:00 (Swedish time)."),
        ({"state": "postponed"}, OPENS, 0, "Sign-up is closed The event is postponed."),
        ({"state": "cancelled"}, OPENS, 0, "Nobody can sign up The event is cancelled."),
        ({}, OVER, 0, "This event is over."),
        ({"sign_up": "none"}, OPENS, 0, ""),
        ({"sign_up": "none"}, OVER, 0, "This event is over."),
    ],
)
def test_page_tells_the_state_in_words(fields: dict, now: datetime, taken: int, words: str, client: Client) -> None:
    facts = {"sign_up_opens_at": OPENS, "sign_up_closes_at": CLOSES, "capacity": 2, "state_note": "Snow"}
    page = evening(**{**facts, "sign_up_url": "https://example.org/form", **fields})
    take_places(page, taken)
    with time_machine.travel(now, tick=False):
        box = soup(client.get(page.url)).select_one("#sign-up")
    for template in box.select("template"):
        template.extract()
    assert " ".join(box.text.split()) == words


@pytest.mark.parametrize(
    ("kind", "leads_to"), [("form", "/en/events/an-evening/sign-up/"), ("external", "https://example.org/form")]
)
def test_button_leads_to_where_one_signs_up(kind: str, leads_to: str, client: Client) -> None:
    page = evening(sign_up=kind, sign_up_url="https://example.org/form")
    with time_machine.travel(OPENS, tick=False):
        assert soup(client.get(page.url)).select_one("#sign-up .btn")["href"] == leads_to


def test_page_holds_the_words_of_all_states_to_come(client: Client) -> None:
    page = evening(sign_up_opens_at=OPENS, sign_up_closes_at=CLOSES)
    with time_machine.travel(OPENS - SECOND, tick=False):
        html = soup(client.get(page.url))
    words = [(template["data-since"], template.find(["h2", "span"]).string) for template in html.select("template")]
    assert words == [
        ("2026-09-01T07:00:00+00:00", "Sign-up is open"),
        ("2026-11-13T23:00:00+00:00", "Sign-up is closed"),
        ("2026-11-21T23:00:00+00:00", "This event is over."),
    ]
    assert html.select_one("script[src$='events/js/sign_up.js']")
    with time_machine.travel(OVER, tick=False):
        html = soup(client.get(page.url))
    assert (html.select("#sign-up template"), html.select("script[src$='events/js/sign_up.js']")) == ([], [])


def test_card_says_whether_there_is_a_place_in_as_many_queries_for_many_as_for_one(client: Client) -> None:
    told, asked = [], []
    for i in range(3):
        page = evening(language="sv", title=f"Kväll {i}", capacity=1)
        translated(page, "en", title=f"Evening {i}")
        take_places(page, i % 2)
        with time_machine.travel(OPENS, tick=False):
            client.get("/en/events/")
            with CaptureQueriesContext(connection) as queries:
                cards = soup(client.get("/en/events/")).select("main li.hit")
        told.append([(card.h3.text, card.select_one(".tag").text) for card in cards])
        asked.append(len(queries))
    is_open, is_full = "Sign-up is open", "All places are taken"
    assert told[2] == [("Evening 0", is_open), ("Evening 1", is_full), ("Evening 2", is_open)]
    assert told[:2] == [told[2][:1], told[2][:2]]
    assert len(set(asked)) == 1


def test_state_of_a_translation_is_that_of_its_original() -> None:
    page = evening(capacity=3, sign_up_closes_at=CLOSES)
    swedish = translated(page, "sv", title="En kväll", capacity=1, sign_up_closes_at=None)
    take_places(page, 2)
    with time_machine.travel(CLOSES - SECOND, tick=False):
        phases = [Phase(SignUpState.OPEN), Phase(SignUpState.CLOSED, CLOSES), Phase(SignUpState.OVER, OVER)]
        assert page.sign_up_phases == swedish.sign_up_phases == phases


# Caches


@pytest.mark.parametrize(
    ("now", "control"),
    [
        (OPENS - timedelta(hours=1), "max-age=60"),
        (OPENS - timedelta(seconds=60), "max-age=60"),
        (OPENS - timedelta(seconds=59), "max-age=59"),
        (OPENS - SECOND, "max-age=1"),
        (OPENS - SECOND / 2, "max-age=0"),
        (OPENS, "max-age=60"),
        (CLOSES - SECOND, "max-age=1"),
        (MIDNIGHT - SECOND, "max-age=1"),
        (OVER - SECOND, "max-age=1"),
        (OVER, None),
    ],
)
def test_no_cache_keeps_the_page_beyond_its_next_change(now: datetime, control: str | None, client: Client) -> None:
    page = evening(sign_up_opens_at=OPENS, sign_up_closes_at=CLOSES)
    with time_machine.travel(now, tick=False):
        assert client.get(page.url).get("Cache-Control") == control


@pytest.mark.parametrize(
    ("page", "now", "change"),
    [
        ({}, OPENS, MIDNIGHT),
        ({}, MIDNIGHT, BEGINS),
        ({}, BEGINS, OVER),
        ({}, OVER, None),
        ({"sign_up": "none"}, OPENS, MIDNIGHT),
        ({"sign_up": "none"}, MIDNIGHT, OVER),
        ({"sign_up_closes_at": CLOSES}, OPENS, CLOSES),
    ],
)
def test_page_knows_its_next_change(page: dict, now: datetime, change: datetime | None) -> None:
    assert evening(**page).next_change(now) == change


def test_who_works_here_sees_what_has_just_been_published(admin: Client) -> None:
    page = evening(sign_up_opens_at=OPENS)
    with time_machine.travel(OPENS - SECOND, tick=False):
        assert not admin.get(page.url).has_header("Cache-Control")


@pytest.mark.parametrize(("said", "control"), [({"max_age": 3600}, 10), ({"max_age": 5}, 5), ({"public": True}, 10)])
def test_answer_that_may_be_kept_for_long_is_kept_no_longer_than_is_right(
    said: dict, control: int, rf: RequestFactory
) -> None:
    now = datetime(2026, 11, 1, tzinfo=UTC)

    class Served:
        def serve(self, request: Any) -> Any:
            response = Client().get("/admin/login/")
            del response["Cache-Control"]
            patch_cache_control(response, **said)
            return response

    class Page(ChangingPage, Served):
        def next_change(self, _now: datetime) -> datetime:
            return now + 10 * SECOND

    with time_machine.travel(now, tick=False):
        assert f"max-age={control}" in Page().serve(rf.get("/"))["Cache-Control"]


# Moments in words


@pytest.mark.parametrize(
    ("moment", "zone", "words"),
    [
        (datetime(2026, 7, 1, 10, tzinfo=UTC), "Europe/Stockholm", "1 July 2026 at 12:00 (Swedish time)"),
        (datetime(2026, 12, 1, 10, tzinfo=UTC), "Europe/Stockholm", "1 December 2026 at 11:00 (Swedish time)"),
        (datetime(2024, 2, 29, 10, tzinfo=UTC), "Asia/Almaty", "29 February 2024 at 16:00 (Almaty time)"),
        (datetime(2024, 3, 1, 10, tzinfo=UTC), "Asia/Almaty", "1 March 2024 at 15:00 (Almaty time)"),
        (datetime(2026, 7, 1, 10, tzinfo=UTC), "Europe/London", "1 July 2026 at 11:00 (UTC+1)"),
        (datetime(2026, 7, 1, 10, tzinfo=UTC), "America/St_Johns", "1 July 2026 at 07:30 (UTC-2:30)"),
        (datetime(2026, 6, 30, 22, tzinfo=UTC), "Europe/Stockholm", "1 July 2026 at 00:00 (Swedish time)"),
    ],
)
def test_moment_is_told_by_the_clocks_of_the_place(moment: datetime, zone: str, words: str) -> None:
    with translation.override("en"):
        assert told(moment, zone) == words


def test_midnight_is_the_end_of_a_day_when_something_ends() -> None:
    midnight = datetime(2026, 6, 30, 22, tzinfo=UTC)
    with translation.override("en"):
        assert told_as_end(midnight, "Europe/Stockholm") == "30 June 2026 at 24:00 (Swedish time)"
        assert told_as_end(midnight + SECOND, "Europe/Stockholm") == "1 July 2026 at 00:00 (Swedish time)"
    for language, clock in (("sv", "30 juni 2026"), ("ru", "30 июня 2026")):
        with translation.override(language):
            assert told_as_end(midnight, "Europe/Stockholm").startswith(clock)
            assert "24" in told_as_end(midnight, "Europe/Stockholm")


def test_zone_without_a_name_is_told_as_it_is_then() -> None:
    summer, winter = datetime(2026, 7, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
    assert [zone_name(moment, "Europe/London") for moment in (summer, winter)] == ["UTC+1", "UTC+0"]
