"""Several people at the same moment: nobody gets a place that isn't there, and none is lost.

These tests store what they do, as threads don't see each other's unfinished transactions. Wagtail's own root page
stands for the event.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from threading import Barrier
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from django.utils import timezone
from pytest_django import DjangoDbBlocker
from wagtail.models import Page

from events import registrations
from events.models import Registration
from events.registrations import Entry, confirm, fill_places, register, remove
from events.sign_up import SignUpRules, SignUpState

PEOPLE = 8


@pytest.fixture
def db(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The database without a transaction around the test, in whose place somebody cleans up."""
    with django_db_blocker.unblock():
        yield
        Registration.objects.all().delete()
        connection.close()


@pytest.fixture
def key(db: None, monkeypatch: pytest.MonkeyPatch) -> UUID:
    """The event, about which no letters are sent."""
    monkeypatch.setattr(registrations, "event_pages", lambda key: [])
    return Page.objects.get(depth=1).translation_key


def rules(monkeypatch: pytest.MonkeyPatch, capacity: int, *, has_waiting_list: bool = True) -> SignUpRules:
    soon = timezone.now() + timedelta(days=1)
    found = SignUpRules(
        kind="form", closes_by_default=soon, over_at=soon, capacity=capacity, has_waiting_list=has_waiting_list
    )
    monkeypatch.setattr(registrations, "_current_rules", lambda key: found)
    return found


def somebody(number: int) -> Entry:
    return Entry(name="Aigul", email=f"{number}@example.org", access_needs="", language="en")


def at_once(*calls: Callable[[], Any]) -> list[Any]:
    """What these give when all begin at the same moment, each with a connection of its own."""
    barrier = Barrier(len(calls))

    def do(call: Callable[[], Any]) -> Any:
        try:
            connection.ensure_connection()
            barrier.wait(20)
            return call()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(do, calls))


def numbers() -> tuple[int, int]:
    return Registration.objects.confirmed().count(), Registration.objects.waiting().count()


@pytest.mark.parametrize("_again", range(3))
def test_one_of_many_gets_the_last_place(key: UUID, monkeypatch: pytest.MonkeyPatch, _again: int) -> None:
    given = rules(monkeypatch, 2, has_waiting_list=False)
    register(key, given, somebody(0))
    states = at_once(*(partial(register, key, given, somebody(i)) for i in range(1, PEOPLE)))
    assert sorted(states) == [SignUpState.FULL] * (PEOPLE - 2) + [SignUpState.OPEN]
    assert numbers() == (2, 0)


def test_others_wait(key: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    given = rules(monkeypatch, 1)
    states = at_once(*(partial(register, key, given, somebody(i)) for i in range(PEOPLE)))
    assert sorted(states) == [SignUpState.OPEN] + [SignUpState.WAITING_LIST] * (PEOPLE - 1)
    assert numbers() == (1, PEOPLE - 1)


def test_impatient_person_gets_one_place(key: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    given = rules(monkeypatch, 100)
    assert set(at_once(*[partial(register, key, given, somebody(1))] * PEOPLE)) == {SignUpState.OPEN}
    assert numbers() == (1, 0)


def test_places_that_are_left_and_taken_at_once_stay_as_many(key: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    given = rules(monkeypatch, 3)
    for i in range(6):
        register(key, given, somebody(i))
    leaving = [partial(remove, registration) for registration in Registration.objects.confirmed()]
    coming = [partial(register, key, given, somebody(i)) for i in range(10, 13)]
    at_once(*leaving, *coming, partial(fill_places, key), partial(fill_places, key))
    assert numbers() == (3, 3)
    assert set(Registration.objects.confirmed().values_list("email", flat=True)) == {
        f"{i}@example.org" for i in range(3, 6)
    }


def test_editors_who_press_at_once_move_somebody_up_once(key: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    given = rules(monkeypatch, 1)
    register(key, given, somebody(0))
    register(key, given, somebody(1))
    letters: list[Any] = []
    monkeypatch.setattr(registrations, "_send", lambda *arguments: letters.append(arguments))
    at_once(*(partial(confirm, Registration.objects.get(email="1@example.org")) for _press in range(4)))
    assert (numbers(), len(letters)) == ((2, 0), 1)
