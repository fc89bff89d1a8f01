"""When a consent ends: rules on days and moments."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest

from people.consents import (
    State,
    end_of,
    end_of_all,
    expiry,
    is_reminder_due,
    portrait_allowed,
    state,
)

JUNE, JULY, AUGUST = (datetime(2031, month, 1, tzinfo=UTC) for month in (6, 7, 8))
TODAY = date(2031, 6, 15)


@pytest.mark.parametrize(
    ("until", "withdrawn_on", "expected"),
    [
        (date(2031, 5, 31), None, datetime(2031, 5, 31, 22, tzinfo=UTC)),  # summer time
        (date(2031, 1, 31), None, datetime(2031, 1, 31, 23, tzinfo=UTC)),  # winter time
        # The clock is put on in the night before 30 March, and back in the one before 26 October.
        (date(2031, 3, 29), None, datetime(2031, 3, 29, 23, tzinfo=UTC)),
        (date(2031, 3, 30), None, datetime(2031, 3, 30, 22, tzinfo=UTC)),
        (date(2031, 10, 25), None, datetime(2031, 10, 25, 22, tzinfo=UTC)),
        (date(2031, 10, 26), None, datetime(2031, 10, 26, 23, tzinfo=UTC)),
        (date(2031, 5, 31), date(2031, 2, 1), datetime(2031, 1, 31, 23, tzinfo=UTC)),
        (date(2031, 5, 31), date(2031, 7, 1), datetime(2031, 5, 31, 22, tzinfo=UTC)),
        (None, date(2031, 7, 1), datetime(2031, 6, 30, 22, tzinfo=UTC)),
        (None, None, None),
    ],
)
def test_end_of_one(until: date | None, withdrawn_on: date | None, expected: datetime | None) -> None:
    assert end_of(until, withdrawn_on) == expected


def test_end_of_several_is_the_last() -> None:
    assert end_of_all([JULY, JUNE]) == JULY
    assert end_of_all([JULY, None]) is None
    assert end_of_all([]) is None


@pytest.mark.parametrize(
    ("chosen", "carried", "end", "expected"),
    [
        (None, None, JULY, JULY),
        (JULY, JULY, None, None),
        (JULY, JULY, AUGUST, AUGUST),
        (JUNE, JULY, JULY, JUNE),
        (AUGUST, JULY, JULY, JULY),
        (JUNE, None, None, JUNE),
        (None, None, None, None),
    ],
)
def test_expiry(chosen: datetime, carried: datetime, end: datetime, expected: datetime) -> None:
    assert expiry(chosen, carried, end) == expected


def test_portrait() -> None:
    page = SimpleNamespace(portrait_until=JULY)
    assert portrait_allowed(page, datetime(2031, 6, 30, 23, 59, 59, tzinfo=UTC))
    assert not portrait_allowed(page, JULY)
    assert portrait_allowed(SimpleNamespace(portrait_until=None), JULY)


@pytest.mark.parametrize(
    ("until", "withdrawn_on", "expected"),
    [
        (None, None, State.IN_FORCE),
        (date(2031, 7, 16), None, State.IN_FORCE),
        (date(2031, 7, 15), None, State.ENDING),
        (TODAY, None, State.ENDING),
        (date(2031, 6, 14), None, State.ENDED),
        (None, TODAY, State.WITHDRAWN),
        (date(2031, 6, 14), date(2031, 6, 1), State.WITHDRAWN),
        (None, date(2031, 6, 16), State.IN_FORCE),
    ],
)
def test_state(until: date | None, withdrawn_on: date | None, expected: State) -> None:
    assert state(until, withdrawn_on, TODAY) is expected


@pytest.mark.parametrize(
    ("until", "known_on", "expected"),
    [
        (date(2031, 7, 16), date(2030, 1, 1), False),
        (date(2031, 7, 15), date(2030, 1, 1), True),
        (date(2031, 7, 15), TODAY, False),
        (date(2031, 7, 1), date(2031, 6, 1), False),  # reminded thirty days before, not yet seven
        (date(2031, 6, 22), date(2031, 5, 23), True),
        (date(2031, 6, 20), date(2031, 6, 13), False),
        (TODAY, date(2030, 1, 1), True),  # late, but not too late
        (date(2031, 6, 14), date(2030, 1, 1), False),
        (None, date(2030, 1, 1), False),
    ],
)
def test_reminder(until: date | None, known_on: date, expected: bool) -> None:
    assert is_reminder_due(until, known_on, TODAY) is expected
