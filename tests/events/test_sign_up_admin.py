"""Who has signed up, as editors see it: only those who may, and no more than they need."""

import csv
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.core import mail
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation
from time_machine import Traveller
from wagtail.models import GroupPagePermission, ModelLogEntry

from events.enums import RegistrationStatus
from events.models import EventPage, Registration
from tests.events.sign_ups import clock, evening, soup, statuses
from tests.factories import UserFactory, translated
from users.models import User

__all__ = ["clock"]

pytestmark = pytest.mark.usefixtures("homes", "clock")


@pytest.fixture(autouse=True)
def in_english(superuser: User) -> Any:
    with translation.override("en"):
        yield


def registered(page: EventPage, email: str, **fields: Any) -> Registration:
    facts = {"name": "Aigul", "language": "en", "status": RegistrationStatus.CONFIRMED, **fields}
    registration = Registration(event_key=page.translation_key, email=email, **facts)
    registration.issue_token()
    registration.save()
    return registration


def list_of(page: EventPage) -> str:
    return reverse("registrations", args=[page.translation_key])


def get(client: Client, url: str) -> HttpResponse:
    return client.get(url, headers={"accept-language": "en"})


def log_in(client: Client, *pages: EventPage) -> Client:
    """Somebody who may edit these pages and no other."""
    user = UserFactory(is_staff=False)
    group = user.groups.create(name=f"Helpers {user.pk}")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for page in pages:
        permission = Permission.objects.get(codename="change_page")
        GroupPagePermission.objects.create(group=group, page=page, permission=permission)
    client.force_login(user)
    return client


@pytest.fixture
def page() -> EventPage:
    return evening(capacity=1, sign_up_waiting_list=True)


def test_list_shows_who_comes_who_waits_and_what_they_need(page: EventPage, admin: Client) -> None:
    registered(page, "a@example.org", name="Aigul", access_needs="A ramp <b>please</b>")
    registered(page, "b@example.org", name="Erik", language="sv", status="waiting")
    html = soup(get(admin, list_of(page)))
    rows = [[" ".join(cell.text.split()) for cell in row.select("td")] for row in html.select("table tbody tr")]
    assert [row[1:5] for row in rows] == [
        ["a@example.org", "Has a place", "A ramp <b>please</b>", "English"],
        ["b@example.org", "On the waiting list", "", "Swedish"],
    ]
    text = " ".join(html.main.text.split())
    assert "1 of 1 places is taken. 1 waits." in text
    assert "deleted 30 days after the event" in text
    addresses = {html.find("label", attrs={"for": area["id"]}).text: area.text for area in html.select("textarea")}
    assert addresses == {"Has a place, English": "a@example.org", "On the waiting list, Swedish": "b@example.org"}


@pytest.mark.parametrize("number", [1, 3, 30])
def test_lists_ask_as_often_for_many_as_for_one(number: int, page: EventPage, client: Client) -> None:
    log_in(client, page, *(evening(title=f"Evening {i}") for i in range(number)))
    for i in range(number):
        registered(page, f"{i}@example.org")
        registered(page, f"w{i}@example.org", status="waiting")
    asked = {}
    for name, url in (("all", reverse("sign_ups")), ("one", list_of(page))):
        get(client, url)
        with CaptureQueriesContext(connection) as queries:
            assert get(client, url).status_code == 200
        asked[name] = len(queries)
    assert asked == {"all": 13, "one": 15}


def test_overview_shows_how_many_come_to_each(page: EventPage, admin: Client) -> None:
    swedish = translated(page, "sv", title="En kväll")
    other = evening(title="Without a form any more", sign_up="none")
    evening(title="Never with a form", sign_up="external", sign_up_url="https://example.org/")
    registered(page, "a@example.org")
    registered(swedish, "b@example.org", status="waiting")
    registered(other, "c@example.org")
    rows = soup(get(admin, reverse("sign_ups"))).select("table tbody tr")
    cells = [[" ".join(cell.text.split()) for cell in row.select("td")] for row in rows]
    assert sorted([row[0], *row[2:]] for row in cells) == [
        ["An evening", "1", "1", "1"],
        ["Without a form any more", "1", "", "0"],
    ]


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("registrations", "get"),
        ("registrations_export", "get"),
        ("registration_confirm", "get"),
        ("registration_confirm", "post"),
        ("registration_remove", "get"),
        ("registration_remove", "post"),
    ],
)
def test_only_who_may_edit_the_original_sees_people(name: str, method: str, page: EventPage, client: Client) -> None:
    swedish = translated(page, "sv", title="En kväll")
    person = registered(page, "a@example.org", status="waiting")
    url = reverse(name, args=[person.pk if name.startswith("registration_") else page.translation_key])
    ask = getattr(client, method)
    assert "/admin/login/" in ask(url)["Location"]
    for allowed in ([], [swedish], [evening(title="Another")]):
        log_in(client, *allowed)
        answer = ask(url)
        assert (answer.status_code, answer["Location"]) == (302, "/admin/")
        assert b"a@example.org" not in answer.content
    assert statuses() == {"a@example.org": "waiting"}
    log_in(client, page)
    assert b"a@example.org" in client.get(url).content


def test_overview_holds_only_events_that_one_may_edit(page: EventPage, client: Client) -> None:
    mine = evening(title="Mine")
    translation_only = translated(page, "sv", title="En kväll")
    log_in(client, mine, translation_only)
    html = soup(get(client, reverse("sign_ups")))
    assert [link.text.strip() for link in html.select("table tbody a")] == ["Mine"]


def test_page_leads_to_its_list_and_menu_to_all(page: EventPage, admin: Client) -> None:
    editor = soup(admin.get(reverse("wagtailadmin_pages:edit", args=[page.pk])))
    assert editor.find("a", href=list_of(page))
    without = evening(title="Without", sign_up="none")
    assert not soup(admin.get(reverse("wagtailadmin_pages:edit", args=[without.pk]))).find("a", href=list_of(without))
    assert reverse("sign_ups") in admin.get("/admin/").content.decode()
    assert reverse("sign_ups") not in log_in(Client()).get("/admin/").content.decode()


def test_somebody_is_given_a_place_beyond_their_number(
    page: EventPage, admin: Client, django_capture_on_commit_callbacks: Callable[..., Any]
) -> None:
    registered(page, "a@example.org")
    person = registered(page, "b@example.org", status="waiting")
    url = reverse("registration_confirm", args=[person.pk])
    assert "b@example.org" in get(admin, url).content.decode()
    assert statuses()["b@example.org"] == "waiting"
    for _twice in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            assert admin.post(url)["Location"] == list_of(page)
    assert statuses() == {"a@example.org": "confirmed", "b@example.org": "confirmed"}
    assert [(message.to, message.subject) for message in mail.outbox] == [
        (["b@example.org"], "You have got a place: An evening")
    ]


def test_somebody_is_taken_off_the_list_without_a_trace_and_the_next_moves_up(
    page: EventPage, admin: Client, django_capture_on_commit_callbacks: Callable[..., Any]
) -> None:
    person = registered(page, "a@example.org", name="Aigul Abdyldaeva")
    registered(page, "b@example.org", name="Erik", status="waiting")
    url = reverse("registration_remove", args=[person.pk])
    assert "Aigul Abdyldaeva" in get(admin, url).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        answer = admin.post(url, headers={"accept-language": "en"})
    assert answer["Location"] == list_of(page)
    assert "Abdyldaeva" not in str(answer.cookies)
    assert "1 of those who waited has a place now." in get(admin, answer["Location"]).content.decode()
    assert statuses() == {"b@example.org": "confirmed"}
    assert [message.to for message in mail.outbox] == [["b@example.org"]]
    assert [entry for entry in ModelLogEntry.objects.all() if "Abdyldaeva" in f"{entry.label}{entry.data}"] == []
    assert admin.post(url)["Location"] == reverse("sign_ups")


def test_actions_demand_the_token_of_the_desk(page: EventPage, superuser: User) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(superuser)
    person = registered(page, "a@example.org", status="waiting")
    for name in ("registration_confirm", "registration_remove"):
        assert client.post(reverse(name, args=[person.pk])).status_code == 403
    assert statuses() == {"a@example.org": "waiting"}


def exported(client: Client, page: EventPage) -> list[list[str]]:
    answer = get(client, reverse("registrations_export", args=[page.translation_key]))
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["Content-Disposition"] == 'attachment; filename="sign-ups-2026-11-21.csv"'
    assert "no-store" in answer["Cache-Control"]
    return list(csv.reader(StringIO(answer.content.decode("utf-8-sig"))))


def test_table_holds_everybody_in_the_order_in_which_they_came(
    page: EventPage, admin: Client, clock: Traveller
) -> None:
    registered(page, "a@example.org", name='Нұрбек; Ө, "N"', access_needs="A ramp\nand a seat")
    clock.shift(timedelta(minutes=1))
    registered(page, "b@example.org", name="Erik", language="sv", status="waiting")
    registered(evening(title="Another"), "c@example.org")
    assert exported(admin, page) == [
        ["Name", "E-mail", "Status", "Access needs", "Language", "Signed up"],
        ['Нұрбек; Ө, "N"', "a@example.org", "Has a place", "A ramp\nand a seat", "English", "2026-11-01 10:00 UTC"],
        ["Erik", "b@example.org", "On the waiting list", "", "Swedish", "2026-11-01 10:01 UTC"],
    ]


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_table_computes_nothing(beginning: str, page: EventPage, admin: Client) -> None:
    text = f'{beginning}HYPERLINK("https://example.org")'
    registered(page, f"{beginning}1@example.org", name=text, access_needs=text)
    cells = exported(admin, page)[1]
    assert [cells[i] for i in (0, 1, 3)] == [f"'{text}", f"'{beginning}1@example.org", f"'{text}"]


def test_list_can_be_ordered_and_goes_over_pages(page: EventPage, admin: Client) -> None:
    for i in range(101):
        registered(page, f"{i:03}@example.org", name=f"Person {i:03}")
    first = soup(get(admin, f"{list_of(page)}?ordering=-name"))
    assert "Person 100" in first.select_one("table tbody tr").text
    assert len(first.select("table tbody tr")) == 100
    assert len(soup(get(admin, f"{list_of(page)}?p=2")).select("table tbody tr")) == 1


@pytest.mark.parametrize("query", ["ordering=password", "p=x", "p=99999", "ordering=%00", "q=%00"])
def test_odd_questions_break_nothing(query: str, page: EventPage, admin: Client) -> None:
    registered(page, "a@example.org")
    assert get(admin, f"{list_of(page)}?{query}").status_code == 200


def test_event_of_which_only_a_translation_is_left_is_managed_by_that(page: EventPage, client: Client) -> None:
    swedish = translated(page, "sv", title="En kväll")
    registered(page, "a@example.org")
    page.delete()
    log_in(client, swedish)
    assert b"a@example.org" in get(client, list_of(swedish)).content


def test_times_are_those_of_signing_up(page: EventPage) -> None:
    assert registered(page, "a@example.org").created_at == datetime(2026, 11, 1, 10, tzinfo=UTC)
