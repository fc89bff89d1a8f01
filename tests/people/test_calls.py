"""When one can apply for a place."""

from datetime import date

import pytest

from people.calls import CallState, Window

OPENS, CLOSES = date(2027, 2, 1), date(2027, 3, 15)


@pytest.mark.parametrize(
    ("opens_on", "closes_on", "today", "state"),
    [
        (OPENS, CLOSES, date(2027, 1, 31), CallState.COMING),
        (OPENS, CLOSES, OPENS, CallState.OPEN),
        (OPENS, CLOSES, CLOSES, CallState.OPEN),
        (OPENS, CLOSES, date(2027, 3, 16), CallState.CLOSED),
        (None, CLOSES, date(2000, 1, 1), CallState.OPEN),
        (OPENS, None, date(2100, 1, 1), CallState.OPEN),
        (None, None, date(2027, 1, 1), CallState.OPEN),
    ],
)
def test_state(opens_on: date | None, closes_on: date | None, today: date, state: CallState) -> None:
    assert Window(opens_on, closes_on).state(today) is state


@pytest.mark.parametrize(
    ("today", "days"), [(date(2027, 3, 14), 1), (CLOSES, 0), (date(2027, 4, 1), 0), (date(2027, 2, 15), 28)]
)
def test_days_left(today: date, days: int) -> None:
    assert Window(OPENS, CLOSES).days_left(today) == days


def test_without_a_last_day_no_days_are_counted() -> None:
    assert Window(OPENS, None).days_left(OPENS) is None


@pytest.mark.parametrize(
    ("closes_on", "today", "change"),
    [
        (CLOSES, date(2027, 1, 1), OPENS),
        (CLOSES, OPENS, date(2027, 2, 2)),
        (CLOSES, CLOSES, date(2027, 3, 16)),
        (CLOSES, date(2027, 3, 16), None),
        (None, OPENS, None),
    ],
)
def test_next_change(closes_on: date | None, today: date, change: date | None) -> None:
    assert Window(OPENS, closes_on).next_change(today) == change
