"""Whether people can sign up for an event, and when that changes by itself: no database, no request.

The day and the clock of an event are those of its place; moments are UTC, because Python compares two of the same
zone by their wall clocks, and the hour that is repeated in autumn has two.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from events.programme import moment


class SignUpState(StrEnum):
    """What somebody who wants to come is told."""

    NONE = "none"
    OPENS_LATER = "opens_later"
    OPEN = "open"
    WAITING_LIST = "waiting_list"
    FULL = "full"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    OVER = "over"

    @property
    def accepts(self) -> bool:
        """Whether somebody can sign up now, for a place or for the waiting list."""
        return self in (SignUpState.OPEN, SignUpState.WAITING_LIST)


@dataclass(frozen=True, kw_only=True)
class SignUpRules:
    """What an editor has decided about signing up. A limit that isn't set is None.

    kind is one of none, external (a form of somebody else's) and form (ours); state is the event's own. Somebody else's
    form doesn't tell us when it is full, so an editor says so (`is_full`); ours counts its places (`capacity`).
    """

    kind: str
    closes_by_default: datetime
    over_at: datetime
    state: str = "scheduled"
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    is_full: bool = False
    has_waiting_list: bool = False
    capacity: int | None = None

    @property
    def last_moment(self) -> datetime:
        """When sign-up closes; at this moment it is closed already."""
        return self.closes_at or self.closes_by_default

    def is_filled(self, taken: int) -> bool:
        """Whether no place is left when so many are taken."""
        if self.kind == "form":
            return self.capacity is not None and taken >= self.capacity
        return self.is_full


@dataclass(frozen=True)
class Phase:
    """A state and since when it holds: None if it holds already."""

    state: SignUpState
    since: datetime | None = None


def closes_by_default(first_day: date, begins: time | None, zone: str) -> datetime:
    """When sign-up closes unless an editor says otherwise: as the event begins.

    Where no hours are known nobody can tell when that is, so the whole first day counts.
    """
    begin = (
        moment(first_day, begins, zone) if begins is not None else moment(first_day + timedelta(days=1), time(0), zone)
    )
    return begin.astimezone(UTC)


def over_at(last_day: date, zone: str, last_end: datetime | None = None) -> datetime:
    """When an event is over: with its last day, or later if something then goes on past midnight."""
    midnight = moment(last_day + timedelta(days=1), time(0), zone).astimezone(UTC)
    return max(midnight, last_end.astimezone(UTC)) if last_end else midnight


def sign_up_state(rules: SignUpRules, now: datetime, taken: int = 0) -> SignUpState:
    """The state of signing up at a moment, when so many places of our own form are taken.

    A cancelled event was never over. A postponed one has no time that could be over, and nobody can promise to come.
    """
    if rules.state == "cancelled":
        return SignUpState.NONE if rules.kind == "none" else SignUpState.CANCELLED
    if rules.state != "postponed" and now >= rules.over_at:
        return SignUpState.OVER
    if rules.kind == "none":
        return SignUpState.NONE
    if rules.state == "postponed" or now >= rules.last_moment:
        return SignUpState.CLOSED
    if rules.opens_at and now < rules.opens_at:
        return SignUpState.OPENS_LATER
    if rules.is_filled(taken):
        return SignUpState.WAITING_LIST if rules.has_waiting_list else SignUpState.FULL
    return SignUpState.OPEN


def next_change(rules: SignUpRules, now: datetime) -> datetime | None:
    """The moment at which the state changes by itself; None if it stays what it is until somebody acts."""
    present = sign_up_state(rules, now)
    moments = [rules.opens_at, rules.last_moment, rules.over_at]
    coming = sorted(moment for moment in moments if moment and moment > now)
    return next((moment for moment in coming if sign_up_state(rules, moment) is not present), None)


def phases(rules: SignUpRules, now: datetime, taken: int = 0) -> Iterator[Phase]:
    """The state now and each one that follows by itself, as long as nobody takes or leaves a place."""
    yield Phase(sign_up_state(rules, now, taken))
    since = next_change(rules, now)
    while since:
        yield Phase(sign_up_state(rules, since, taken), since)
        since = next_change(rules, since)
