"""Letters: to whom, in which language, with what in them; and the link that takes somebody off the list."""

import logging
import smtplib
from collections.abc import Callable
from email import message_from_bytes
from typing import Any

import pytest
from django.conf import settings
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import translation
from pytest_django import DjangoCaptureOnCommitCallbacks
from time_machine import Traveller

from events.models import Registration
from events.registrations import REMINDERS
from tests.events.sign_ups import FORM, HERE, clock, evening, send, sign_up, soup, statuses, visitor
from tests.factories import translated

__all__ = ["clock", "sign_up", "visitor"]

pytestmark = pytest.mark.usefixtures("homes", "clock")

SignUp = Callable[..., HttpResponse]

CONFIRMED = """\
Hello!

You are signed up for An evening and have a place.

When: Saturday 21 November 2026 at 18:00 (Swedish time)
Where: The house, 1 Street, Town
More: http://127.0.0.1:8000/en/events/an-evening/
Into your calendar: http://127.0.0.1:8000/en/events/an-evening/programme.ics

If you can't come, please leave your place to somebody else:
http://127.0.0.1:8000/en/sign-up/{token}/

If you haven't signed up, somebody has given your address by mistake. The same link takes you off the list. What was written into the form is deleted 30 days after the event.

Centralasiengrupperna
"""  # noqa: E501


@pytest.fixture
def cancel(
    visitor: Client, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> Callable[[str], HttpResponse]:
    """Opens a link and presses its button."""

    def do(url: str) -> HttpResponse:
        assert visitor.get(url).status_code == 200
        with django_capture_on_commit_callbacks(execute=True):
            return send(visitor, url, {})

    return do


def link_in(message: Any) -> str:
    """The path of the link that cancels."""
    [url] = [line for line in message.body.splitlines() if "/sign-up/" in line]
    return url.removeprefix(settings.WAGTAILADMIN_BASE_URL)


def test_letter_says_what_one_has_to_know(sign_up: SignUp) -> None:
    page = evening(venue="The house", address="1 Street", city="Town", contact_email="ask@example.org")
    sign_up(page, name="BUY <b>THIS</b>", access_needs="https://spam.example.org/")
    [message] = mail.outbox
    token = link_in(message).split("/")[-2]
    assert message.body == CONFIRMED.format(token=token)
    assert (message.subject, message.to, message.reply_to) == (
        "You are signed up: An evening",
        ["aigul@example.org"],
        ["ask@example.org"],
    )
    sent = message_from_bytes(message.message().as_bytes())
    assert (sent["Auto-Submitted"], sent["From"]) == ("auto-generated", settings.DEFAULT_FROM_EMAIL)


def test_event_of_several_days_that_is_moved_says_so(sign_up: SignUp) -> None:
    sign_up(
        evening(
            end_date="2026-11-22",
            start_time=None,
            end_time=None,
            state="moved_online",
            state_note="The house is closed.",
            online_url="https://example.org/live",
        )
    )
    [message] = mail.outbox
    facts = message.body.split("\n\n")[2].splitlines()
    assert facts[:3] == [
        "When: Saturday 21 November 2026 – Sunday 22 November 2026",
        "Online: https://example.org/live",
        "Please note: The house is closed.",
    ]


def test_letter_is_in_the_language_of_the_page(sign_up: SignUp, settings: Any) -> None:
    page = evening(capacity=1, sign_up_waiting_list=True)
    russian = translated(page, "ru", title="Вечер")
    sign_up(russian)
    sign_up(page, email="b@example.org")
    first, second = mail.outbox
    assert "Вечер" in first.subject
    assert "суббота, 21 ноября 2026" in first.body.lower()
    assert link_in(first).startswith("/ru/sign-up/")
    assert (second.subject, link_in(second)[:12]) == ("You are on the waiting list: An evening", "/en/sign-up/")


def test_title_cannot_add_a_header(sign_up: SignUp) -> None:
    sign_up(evening(title="An evening\r\nBcc: everybody@example.org", slug="an-evening"))
    assert mail.outbox[0].subject == "You are signed up: An evening Bcc: everybody@example.org"


def test_who_has_signed_up_already_learns_it_from_a_letter_alone(sign_up: SignUp) -> None:
    page = evening(capacity=1, sign_up_waiting_list=True)
    for email in ("a@example.org", "b@example.org", "a@example.org", "b@example.org"):
        sign_up(page, email=email)
    subjects = [message.subject for message in mail.outbox]
    assert subjects[2:] == ["You had signed up already: An evening"] * 2
    assert "and have a place" in mail.outbox[2].body
    assert "still on the waiting list" in mail.outbox[3].body
    assert link_in(mail.outbox[2]) == link_in(mail.outbox[0])


def test_nobody_fills_a_strangers_mailbox(sign_up: SignUp) -> None:
    page = evening()
    for _again in range(REMINDERS + 3):
        assert sign_up(page).status_code == 303
    assert len(mail.outbox) == 1 + REMINDERS


class BrokenBackend(EmailBackend):
    """A mail server that refuses."""

    def send_messages(self, messages: Any) -> int:
        raise smtplib.SMTPRecipientsRefused({"aigul@example.org": (550, b"aigul@example.org unknown")})


def test_mail_server_that_fails_loses_nobody_and_tells_no_address(
    sign_up: SignUp, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    settings.EMAIL_BACKEND = f"{__name__}.BrokenBackend"
    with caplog.at_level(logging.ERROR):
        assert sign_up(evening()).status_code == 303
    assert statuses() == {"aigul@example.org": "confirmed"}
    [record] = [record for record in caplog.records if record.name == "events.sign_up_mail"]
    assert (
        record.getMessage() == "A letter (confirmed) about /en/events/an-evening/ can't be sent: SMTPRecipientsRefused"
    )
    assert "aigul" not in caplog.text


def test_letter_leaves_only_when_all_is_stored(
    sign_up: SignUp,
    visitor: Client,
    clock: Traveller,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    from_form = sign_up(evening(title="Another evening"))
    assert from_form.status_code == 303
    mail.outbox.clear()
    registration = Registration.objects.get()
    with django_capture_on_commit_callbacks() as waiting:
        send(visitor, reverse_in("en", registration.issue_token()), {})
    assert (mail.outbox, len(waiting)) == ([], 0)


def reverse_in(language: str, token: str) -> str:
    with translation.override(language):
        return reverse("cancel_sign_up", args=[token])


# Taking oneself off


def test_link_alone_cancels_nothing(sign_up: SignUp, visitor: Client) -> None:
    sign_up(evening())
    url = link_in(mail.outbox[0])
    for _scanner in range(2):
        answer = visitor.get(url)
        assert answer.status_code == 200
        assert "An evening" in soup(answer).main.text
        assert "aigul" not in answer.content.decode().lower()
    visitor.head(url)
    assert statuses() == {"aigul@example.org": "confirmed"}


def test_button_cancels_and_a_second_press_does_no_harm(sign_up: SignUp, cancel: Callable, visitor: Client) -> None:
    sign_up(evening())
    url = link_in(mail.outbox[0])
    answer = cancel(url)
    assert (answer.status_code, answer["Location"]) == (303, "/en/sign-up/cancelled/")
    assert statuses() == {}
    assert soup(visitor.get(answer["Location"])).h1.text == "You are off the list"
    assert send(visitor, url, {}).status_code == 303
    gone = visitor.get(url)
    assert (gone.status_code, soup(gone).select(".sign-up-form")) == (404, [])
    assert len(mail.outbox) == 1


def test_whoever_has_waited_longest_gets_the_place_and_a_letter(sign_up: SignUp, cancel: Callable) -> None:
    page = evening(capacity=1, sign_up_waiting_list=True)
    swedish = translated(page, "sv", title="En kväll")
    sign_up(page, email="a@example.org")
    sign_up(swedish, email="b@example.org")
    sign_up(page, email="c@example.org")
    cancel(link_in(mail.outbox[0]))
    assert statuses() == {"b@example.org": "confirmed", "c@example.org": "waiting"}
    moved_up = mail.outbox[3]
    assert (moved_up.to, "En kväll" in moved_up.subject) == (["b@example.org"], True)
    assert link_in(moved_up) == link_in(mail.outbox[1])
    cancel(link_in(mail.outbox[2]))
    assert statuses() == {"b@example.org": "confirmed"}
    assert len(mail.outbox) == 4


@pytest.mark.parametrize(
    ("fields", "moves_up"),
    [
        ({}, True),
        ({"state": "cancelled", "state_note": "Snow"}, False),
        ({"state": "postponed", "state_note": "Snow"}, False),
        ({"sign_up": "none"}, False),
        ({"live": False}, False),
        ({"start_date": "2026-10-30", "end_date": "2026-12-30"}, False),
        ({"sign_up_closes_at": "2026-10-30 12:00Z"}, True),
    ],
)
def test_places_are_passed_on_as_long_as_somebody_can_come(
    fields: dict, moves_up: bool, sign_up: SignUp, django_capture_on_commit_callbacks: Any, visitor: Client
) -> None:
    page = evening(capacity=1, sign_up_waiting_list=True)
    sign_up(page, email="a@example.org")
    sign_up(page, email="b@example.org")
    for name, value in fields.items():
        setattr(page, name, value)
    page.save()
    with django_capture_on_commit_callbacks(execute=True):
        send(visitor, link_in(mail.outbox[0]), {})
    assert statuses() == {"b@example.org": "confirmed" if moves_up else "waiting"}
    assert len(mail.outbox) == (3 if moves_up else 2)


@pytest.mark.parametrize(("capacity", "confirmed"), [(1, 1), (2, 2), (3, 3), (None, 4)])
def test_more_places_are_given_to_those_who_wait(
    capacity: int | None, confirmed: int, sign_up: SignUp, django_capture_on_commit_callbacks: Any
) -> None:
    page = evening(capacity=1, sign_up_waiting_list=True)
    for i in range(4):
        sign_up(page, email=f"{i}@example.org")
    page.capacity = capacity
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert list(statuses().values()) == ["confirmed"] * confirmed + ["waiting"] * (4 - confirmed)
    assert [message.to for message in mail.outbox[4:]] == [[f"{i}@example.org"] for i in range(1, confirmed)]


def test_link_works_when_the_page_has_another_address_or_none(sign_up: SignUp, cancel: Callable) -> None:
    page = evening()
    sign_up(page)
    sign_up(page, email="b@example.org")
    page.slug = "moved"
    page.save()
    assert cancel(link_in(mail.outbox[0])).status_code == 303
    page.unpublish()
    assert cancel(link_in(mail.outbox[1])).status_code == 303
    assert statuses() == {}


def test_database_does_not_know_the_secret(sign_up: SignUp) -> None:
    sign_up(evening())
    token = link_in(mail.outbox[0]).split("/")[-2]
    assert len(token) == 43
    assert token not in str(Registration.objects.values().get())


def test_old_link_and_new_letter_both_work_after_the_site_has_another_secret(
    sign_up: SignUp, visitor: Client, settings: Any
) -> None:
    page = evening()
    sign_up(page)
    settings.SECRET_KEY = "another" * 8
    assert visitor.get(link_in(mail.outbox[0])).status_code == 200
    sign_up(page)
    assert link_in(mail.outbox[1]) != link_in(mail.outbox[0])
    assert visitor.get(link_in(mail.outbox[1])).status_code == 200


@pytest.mark.parametrize("token", ["x", "a" * 43, "%00", "%ff%fe", "a" * 5000, "..%2f", "é"])
def test_link_that_leads_nowhere_says_so(token: str, visitor: Client) -> None:
    assert visitor.get(f"/en/sign-up/{token}/").status_code == 404
    assert send(visitor, f"/en/sign-up/{token}/", {}).status_code in {303, 404}


def test_button_of_another_site_cancels_nothing(sign_up: SignUp, visitor: Client) -> None:
    sign_up(evening())
    url = link_in(mail.outbox[0])
    for headers in ({}, {"origin": "https://example.org"}, {**HERE, "sec-fetch-site": "cross-site"}):
        assert visitor.post(url, "x=1", content_type=FORM, headers=headers).status_code == 403
    assert visitor.delete(url, headers=HERE).status_code == 405
    assert statuses() == {"aigul@example.org": "confirmed"}
