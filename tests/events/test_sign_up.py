"""When people can sign up: every state a second before and after it changes, and where clocks are changed."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from events.sign_up import (
    Phase,
    SignUpRules,
    SignUpState,
    closes_by_default,
    next_change,
    over_at,
    phases,
    sign_up_state,
)

S = SignUpState
STOCKHOLM, ALMATY, BEIRUT = "Europe/Stockholm", "Asia/Almaty", "Asia/Beirut"
SECOND = timedelta(seconds=1)

OPENS = datetime(2026, 9, 1, 7, tzinfo=UTC)
CLOSES = datetime(2026, 11, 13, 23, tzinfo=UTC)
BEGINS = datetime(2026, 11, 21, 11, tzinfo=UTC)
OVER = datetime(2026, 11, 22, 23, tzinfo=UTC)


def rules(**fields: object) -> SignUpRules:
    return SignUpRules(**{"kind": "external", "closes_by_default": BEGINS, "over_at": OVER, **fields})


@pytest.mark.parametrize(
    ("fields", "changes"),
    [
        ({}, [(BEGINS, S.OPEN, S.CLOSED), (OVER, S.CLOSED, S.OVER)]),
        ({"kind": "form"}, [(BEGINS, S.OPEN, S.CLOSED), (OVER, S.CLOSED, S.OVER)]),
        ({"kind": "none"}, [(OVER, S.NONE, S.OVER)]),
        ({"state": "moved_online"}, [(BEGINS, S.OPEN, S.CLOSED), (OVER, S.CLOSED, S.OVER)]),
        (
            {"opens_at": OPENS, "closes_at": CLOSES},
            [(OPENS, S.OPENS_LATER, S.OPEN), (CLOSES, S.OPEN, S.CLOSED), (OVER, S.CLOSED, S.OVER)],
        ),
        (
            {"opens_at": OPENS, "is_full": True},
            [(OPENS, S.OPENS_LATER, S.FULL), (BEGINS, S.FULL, S.CLOSED), (OVER, S.CLOSED, S.OVER)],
        ),
        (
            {"opens_at": OPENS, "is_full": True, "has_waiting_list": True},
            [(OPENS, S.OPENS_LATER, S.WAITING_LIST), (BEGINS, S.WAITING_LIST, S.CLOSED), (OVER, S.CLOSED, S.OVER)],
        ),
        # Whoever comes late may sign up at the door, to the end of the event and not after it.
        ({"closes_at": OVER}, [(OVER, S.OPEN, S.OVER)]),
        ({"closes_at": OVER + SECOND}, [(OVER, S.OPEN, S.OVER)]),
        # Opens after it closes: it never opens.
        ({"opens_at": CLOSES, "closes_at": OPENS}, [(OPENS, S.OPENS_LATER, S.CLOSED), (OVER, S.CLOSED, S.OVER)]),
        ({"opens_at": OVER + SECOND}, [(BEGINS, S.OPENS_LATER, S.CLOSED), (OVER, S.CLOSED, S.OVER)]),
    ],
)
def test_state_changes_in_the_very_second(fields: dict, changes: list[tuple[datetime, S, S]]) -> None:
    given = rules(**fields)
    for moment, before, after in changes:
        told = [sign_up_state(given, moment + i * SECOND) for i in (-1, 0, 1)]
        assert told == [before, after, after]
        assert next_change(given, moment - SECOND) == moment
        assert next_change(given, moment) == next((later for later, _, _ in changes if later > moment), None)
    [first, *_] = changes
    now = first[0] - SECOND
    assert list(phases(given, now)) == [Phase(first[1]), *(Phase(after, moment) for moment, _, after in changes)]


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"state": "cancelled"}, S.CANCELLED),
        ({"state": "cancelled", "kind": "form"}, S.CANCELLED),
        ({"state": "cancelled", "kind": "none"}, S.NONE),
        ({"state": "postponed"}, S.CLOSED),
        ({"state": "postponed", "kind": "form"}, S.CLOSED),
        ({"state": "postponed", "kind": "none"}, S.NONE),
    ],
)
@pytest.mark.parametrize("now", [OPENS - SECOND, CLOSES, BEGINS, OVER + SECOND])
def test_an_event_that_does_not_take_place_then_stays_as_it_is(fields: dict, state: S, now: datetime) -> None:
    given = rules(opens_at=OPENS, closes_at=CLOSES, **fields)
    assert (sign_up_state(given, now), next_change(given, now)) == (state, None)


@pytest.mark.parametrize(
    ("kind", "capacity", "waiting_list", "taken", "state"),
    [
        ("form", None, False, 10_000, S.OPEN),
        ("form", 2, False, 1, S.OPEN),
        ("form", 2, False, 2, S.FULL),
        ("form", 2, False, 3, S.FULL),
        ("form", 2, True, 1, S.OPEN),
        ("form", 2, True, 2, S.WAITING_LIST),
        ("form", 0, False, 0, S.FULL),
        # What belongs to the other kind doesn't count.
        ("external", 2, False, 2, S.OPEN),
    ],
)
def test_places_of_the_form_are_counted(
    kind: str, capacity: int | None, waiting_list: bool, taken: int, state: S
) -> None:
    given = rules(kind=kind, capacity=capacity, has_waiting_list=waiting_list)
    assert sign_up_state(given, OPENS, taken) is state


def test_form_is_not_full_because_an_external_one_was() -> None:
    assert sign_up_state(rules(kind="form", is_full=True, capacity=2), OPENS, 1) is S.OPEN


@pytest.mark.parametrize("state", S)
def test_place_and_waiting_list_are_what_one_can_sign_up_for(state: S) -> None:
    assert state.accepts is (state in {S.OPEN, S.WAITING_LIST})


@pytest.mark.parametrize(
    ("day", "begins", "zone", "closes"),
    [
        (date(2026, 11, 21), time(12), STOCKHOLM, datetime(2026, 11, 21, 11, tzinfo=UTC)),
        (date(2026, 11, 21), None, STOCKHOLM, datetime(2026, 11, 21, 23, tzinfo=UTC)),
        (date(2026, 7, 1), None, STOCKHOLM, datetime(2026, 7, 1, 22, tzinfo=UTC)),
        # A day of 23 hours and one of 25.
        (date(2026, 3, 29), None, STOCKHOLM, datetime(2026, 3, 29, 22, tzinfo=UTC)),
        (date(2026, 3, 29), time(1, 59), STOCKHOLM, datetime(2026, 3, 29, 0, 59, tzinfo=UTC)),
        (date(2026, 3, 29), time(3), STOCKHOLM, datetime(2026, 3, 29, 1, tzinfo=UTC)),
        (date(2026, 10, 25), None, STOCKHOLM, datetime(2026, 10, 25, 23, tzinfo=UTC)),
        (date(2026, 10, 25), time(2, 30), STOCKHOLM, datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        # Almaty's clocks went back for good in the night to 1 March 2024.
        (date(2024, 2, 29), time(12), ALMATY, datetime(2024, 2, 29, 6, tzinfo=UTC)),
        (date(2024, 3, 1), time(12), ALMATY, datetime(2024, 3, 1, 7, tzinfo=UTC)),
        # Where summer time begins at midnight, the day after begins at one.
        (date(2026, 3, 28), None, BEIRUT, datetime(2026, 3, 28, 22, tzinfo=UTC)),
    ],
)
def test_sign_up_closes_as_the_event_begins_at_its_place(
    day: date, begins: time | None, zone: str, closes: datetime
) -> None:
    assert closes_by_default(day, begins, zone) == closes


@pytest.mark.parametrize(
    ("last_day", "zone", "last_end", "over"),
    [
        (date(2026, 11, 22), STOCKHOLM, None, OVER),
        (date(2026, 11, 22), STOCKHOLM, datetime(2026, 11, 22, 18, tzinfo=UTC), OVER),
        (
            date(2026, 11, 22),
            STOCKHOLM,
            datetime(2026, 11, 23, 0, 30, tzinfo=UTC),
            datetime(2026, 11, 23, 0, 30, tzinfo=UTC),
        ),
        (date(2026, 10, 25), STOCKHOLM, None, datetime(2026, 10, 25, 23, tzinfo=UTC)),
        (date(2024, 2, 29), ALMATY, None, datetime(2024, 2, 29, 19, tzinfo=UTC)),
    ],
)
def test_event_is_over_with_its_last_day_or_its_last_session(
    last_day: date, zone: str, last_end: datetime | None, over: datetime
) -> None:
    assert over_at(last_day, zone, last_end) == over


def test_states_are_the_same_whatever_the_zone_of_the_clock_that_asks() -> None:
    almaty = (CLOSES - SECOND).astimezone(ZoneInfo(ALMATY))
    assert sign_up_state(rules(closes_at=CLOSES), almaty) is S.OPEN
