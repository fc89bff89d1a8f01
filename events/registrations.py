"""Places of an event: who gets one, who leaves one, who moves up. One after the other, whatever comes at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from events.enums import EventState, RegistrationStatus
from events.models.registration import Registration
from events.sign_up import SignUpRules, SignUpState, sign_up_state
from events.sign_up_limits import DAY, is_within
from events.sign_up_mail import Letter, send
from events.timing import closes_by_default, over_at
from pages.querysets import published

REMINDERS = 3
"""How many letters a day one gets who has signed up already: nobody is to fill a stranger's mailbox."""

POSTPONED_DAYS = 365
"""For so long the people of a postponed event are kept: it has no end from which to count."""


@dataclass(frozen=True)
class Entry:
    """What somebody has written into the form, and the language of the page (BCP 47)."""

    name: str
    email: str
    access_needs: str
    language: str


def rules_of(page: Any) -> SignUpRules:
    """What the page of an event decides about signing up."""
    return SignUpRules(
        kind=page.sign_up,
        closes_by_default=closes_by_default(page),
        over_at=over_at(page),
        state=page.state,
        opens_at=page.sign_up_opens_at,
        closes_at=page.sign_up_closes_at,
        is_full=page.sign_up_is_full,
        has_waiting_list=page.sign_up_waiting_list,
        capacity=page.capacity,
    )


def places_taken(key: UUID) -> int:
    """How many people have a place at the event, in all languages together."""
    return Registration.objects.for_event(key).confirmed().count()


def register(key: UUID, rules: SignUpRules, entry: Entry) -> SignUpState:
    """Give somebody a place, or one on the waiting list; return the state that decided it.

    Who has signed up already gets the same answer as anybody else, and learns the truth from the mail: nobody else is
    to find out who comes.
    """
    with _one_at_a_time(key):
        state = sign_up_state(rules, timezone.now(), places_taken(key))
        if state.accepts:
            known = Registration.objects.for_event(key).filter(email=entry.email).first()
            if known is None:
                _write_to(_new(key, entry, state), Letter.CONFIRMED if state is SignUpState.OPEN else Letter.WAITING)
            elif is_within(REMINDERS, DAY, "reminder", key, entry.email):
                _write_to(known, Letter.ALREADY)
    return state


def _new(key: UUID, entry: Entry, state: SignUpState) -> Registration:
    status = RegistrationStatus.CONFIRMED if state is SignUpState.OPEN else RegistrationStatus.WAITING
    registration = Registration(event_key=key, status=status, **vars(entry))
    registration.issue_token()
    registration.save()
    return registration


def remove(registration: Registration) -> None:
    """Take somebody off the list; whoever has waited longest gets the place."""
    with _one_at_a_time(registration.event_key):
        registration.delete()
        _fill(registration.event_key)


def confirm(registration: Registration) -> None:
    """Give somebody on the waiting list a place, even beyond the number of places, and tell them."""
    with _one_at_a_time(registration.event_key):
        waiting = Registration.objects.for_event(registration.event_key).waiting().filter(pk=registration.pk)
        if waiting.update(status=RegistrationStatus.CONFIRMED):
            registration.status = RegistrationStatus.CONFIRMED
            _write_to(registration, Letter.MOVED_UP)


def fill_places(key: UUID) -> None:
    """Give free places to those who wait, after there have become more of them."""
    if Registration.objects.for_event(key).waiting().exists():
        with _one_at_a_time(key):
            _fill(key)


def _fill(key: UUID) -> None:
    """Let people move up as long as there is room, until the event begins."""
    rules = _current_rules(key)
    if rules is None or rules.kind != "form" or rules.state in {EventState.CANCELLED, EventState.POSTPONED}:
        return
    if timezone.now() >= rules.closes_by_default:
        return
    waiting = Registration.objects.for_event(key).waiting()
    if rules.capacity is not None:
        waiting = waiting[: max(0, rules.capacity - places_taken(key))]
    for registration in waiting:
        registration.status = RegistrationStatus.CONFIRMED
        registration.save(update_fields=["status"])
        _write_to(registration, Letter.MOVED_UP)


def _current_rules(key: UUID) -> SignUpRules | None:
    """The rules of the event's original, else of any published page of it; None if there is none."""
    pages = event_pages(key)
    original = next((page for page in pages if page.is_original), pages[0] if pages else None)
    return rules_of(original) if original else None


def event_pages(key: UUID) -> list[Any]:
    """The published pages of the event, one for each language."""
    pages = published(Page.objects.filter(translation_key=key)).order_by("pk").select_related("locale")
    return list(pages.specific())


def _write_to(registration: Registration, letter: Letter) -> None:
    """Send a letter, once what it says is stored, in the language in which the person signed up."""
    before = registration.token_hash
    token = registration.issue_token()
    if registration.token_hash != before:  # the site's secret is another one since
        registration.save(update_fields=["token_hash"])
    transaction.on_commit(partial(_send, registration, letter, token))


def _send(registration: Registration, letter: Letter, token: str) -> None:
    pages = event_pages(registration.event_key)
    page = next((page for page in pages if page.language == registration.language), pages[0] if pages else None)
    if page:
        send(letter, registration, page, token)


@contextmanager
def _one_at_a_time(key: UUID) -> Iterator[None]:
    """Nobody else takes or leaves a place of this event meanwhile.

    PostgreSQL locks the rows of the event's pages, which hinders neither readers nor revisions; SQLite has one writer
    at a time anyway.
    """
    with transaction.atomic():
        pages = Page.objects.select_for_update(no_key=True).filter(translation_key=key)
        list(pages.order_by("pk").values_list("pk", flat=True))
        yield


def delete_old(now: datetime) -> int:
    """Delete those whose event is over for so many days, or has no page left; return how many.

    Days are counted from the end of the event, SIGN_UP_KEPT_DAYS of them.
    """
    deleted = 0
    for key in Registration.objects.order_by().values_list("event_key", flat=True).distinct():
        pages = Page.objects.filter(translation_key=key).specific()
        if all(now >= _kept_until(page) for page in pages):
            deleted += Registration.objects.for_event(key).delete()[0]
    return deleted


def _kept_until(page: Any) -> datetime:
    days = POSTPONED_DAYS if page.state == EventState.POSTPONED else settings.SIGN_UP_KEPT_DAYS
    return over_at(page) + timedelta(days=days)
