"""When things of a programme happen, where clocks are changed and where a night is passed."""

from datetime import UTC, date, datetime, time

import pytest

from events.programme import Day, Session, ends_at, exists, is_ambiguous, moment, starts_at

STOCKHOLM, ALMATY = "Europe/Stockholm", "Asia/Almaty"


@pytest.mark.parametrize(
    ("day", "clock", "zone", "is_there"),
    [
        (date(2026, 3, 29), time(1, 59), STOCKHOLM, True),
        (date(2026, 3, 29), time(2, 30), STOCKHOLM, False),
        (date(2026, 3, 29), time(3, 0), STOCKHOLM, True),
        (date(2026, 10, 25), time(2, 30), STOCKHOLM, True),
        (date(2024, 2, 29), time(23, 30), ALMATY, True),
    ],
)
def test_some_times_do_not_exist(day: date, clock: time, zone: str, is_there: bool) -> None:
    assert exists(day, clock, zone) is is_there


@pytest.mark.parametrize(
    ("day", "clock", "zone", "twice"),
    [
        (date(2026, 10, 25), time(1, 59), STOCKHOLM, False),
        (date(2026, 10, 25), time(2, 30), STOCKHOLM, True),
        (date(2026, 10, 25), time(3, 0), STOCKHOLM, False),
        (date(2026, 3, 29), time(2, 30), STOCKHOLM, False),
        (date(2024, 2, 29), time(23, 30), ALMATY, True),
        (date(2024, 3, 1), time(0, 30), ALMATY, False),
    ],
)
def test_some_times_come_twice(day: date, clock: time, zone: str, twice: bool) -> None:
    assert is_ambiguous(day, clock, zone) is twice


def test_almaty_changed_its_clocks_for_good() -> None:
    assert moment(date(2024, 2, 15), time(12), ALMATY).astimezone(UTC) == datetime(2024, 2, 15, 6, tzinfo=UTC)
    assert moment(date(2024, 3, 15), time(12), ALMATY).astimezone(UTC) == datetime(2024, 3, 15, 7, tzinfo=UTC)


def test_a_night_is_passed() -> None:
    session = Session(id="a", kind="film_screening", title="", start=time(22), end=time(1), ends_next_day=True)
    day = Day(id="d", date=date(2026, 12, 31), sessions=(session,))
    assert starts_at(day, session, STOCKHOLM) == datetime(2026, 12, 31, 21, tzinfo=UTC)
    assert ends_at(day, session, STOCKHOLM) == datetime(2027, 1, 1, 0, tzinfo=UTC)


def test_what_is_not_known_is_not_guessed() -> None:
    session = Session(id="a", kind="lecture", title="", start=None)
    day = Day(id="d", date=date(2026, 5, 1), sessions=(session,))
    assert (starts_at(day, session, STOCKHOLM), ends_at(day, session, STOCKHOLM)) == (None, None)
