"""The programme's rules as pure functions: no database, no request.

Times are wall time at the place of the conference.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from enum import Enum


class Fault(Enum):
    """What can be wrong with a day or a session of a programme."""

    ENDS_BEFORE_START = "ends_before_start"
    OUTSIDE_CONFERENCE = "outside_conference"
    SAME_DAY_TWICE = "same_day_twice"


@dataclass(frozen=True)
class Slot:
    """When a session is; an open end is None."""

    start: time
    end: time | None = None


def slot_fault(slot: Slot) -> Fault | None:
    """A session ends after it begins."""
    return Fault.ENDS_BEFORE_START if slot.end is not None and slot.end <= slot.start else None


def day_faults(days: Iterable[date], first: date, last: date) -> dict[int, Fault]:
    """What is wrong with the dates of a programme, by the position of the day in it."""
    faults: dict[int, Fault] = {}
    seen: set[date] = set()
    for position, day in enumerate(days):
        if not first <= day <= last:
            faults[position] = Fault.OUTSIDE_CONFERENCE
        elif day in seen:
            faults[position] = Fault.SAME_DAY_TWICE
        seen.add(day)
    return faults
