"""Rules of a programme, as pure functions."""

from datetime import date, time

import pytest

from events.rules import Fault, Slot, day_faults, slot_fault

FIRST, LAST = date(2018, 11, 25), date(2018, 11, 26)
BEFORE, AFTER = date(2018, 11, 24), date(2018, 11, 27)


@pytest.mark.parametrize(
    ("start", "end", "fault"),
    [
        (time(10), time(11), None),
        (time(10), None, None),
        (time(0), time(0, 1), None),
        (time(10), time(10), Fault.ENDS_BEFORE_START),
        (time(10), time(9, 59), Fault.ENDS_BEFORE_START),
        (time(23), time(0), Fault.ENDS_BEFORE_START),
    ],
)
def test_session_ends_after_it_begins(start: time, end: time | None, fault: Fault | None) -> None:
    assert slot_fault(Slot(start, end)) is fault


@pytest.mark.parametrize(
    ("days", "faults"),
    [
        ([], {}),
        ([FIRST, LAST], {}),
        ([LAST, FIRST], {}),
        ([BEFORE], {0: Fault.OUTSIDE_CONFERENCE}),
        ([FIRST, AFTER], {1: Fault.OUTSIDE_CONFERENCE}),
        ([FIRST, FIRST, LAST], {1: Fault.SAME_DAY_TWICE}),
        ([FIRST, FIRST, FIRST], {1: Fault.SAME_DAY_TWICE, 2: Fault.SAME_DAY_TWICE}),
        ([AFTER, AFTER], {0: Fault.OUTSIDE_CONFERENCE, 1: Fault.OUTSIDE_CONFERENCE}),
    ],
)
def test_days_lie_inside_the_conference_each_once(days: list[date], faults: dict[int, Fault]) -> None:
    assert day_faults(days, FIRST, LAST) == faults
