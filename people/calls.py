"""Between which days one can apply for a place, as a pure rule on dates. Days are those of Stockholm's calendar."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class CallState(Enum):
    """Where today lies for a call."""

    COMING = "coming"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True)
class Window:
    """The days between which one can apply; both belong to it. An open end has no limit."""

    opens_on: date | None
    closes_on: date | None

    def state(self, today: date) -> CallState:
        if self.closes_on is not None and self.closes_on < today:
            return CallState.CLOSED
        if self.opens_on is not None and today < self.opens_on:
            return CallState.COMING
        return CallState.OPEN

    def days_left(self, today: date) -> int | None:
        """How many days are left after today; 0 on the last day, None where there is no last day."""
        return None if self.closes_on is None else max((self.closes_on - today).days, 0)

    def next_change(self, today: date) -> date | None:
        """The day on which the call opens, closes or has a day less; None if nothing changes by itself any more."""
        match self.state(today):
            case CallState.COMING:
                return self.opens_on
            case CallState.OPEN if self.closes_on is not None:
                return date.fromordinal(today.toordinal() + 1)
        return None
