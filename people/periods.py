"""When somebody was away, as a pure rule on dates."""

from datetime import date
from enum import Enum


class Stage(Enum):
    """Where today lies in a period."""

    COMING = "coming"
    CURRENT = "current"
    FORMER = "former"


def stage(starts_on: date | None, ends_on: date | None, today: date) -> Stage:
    """Tell whether a period is still to come, goes on, or is over. Its last day belongs to it.

    A period without an end goes on once it has begun; one without any date is taken to be over,
    so that nobody is presented as away who may have been home for years.
    """
    if starts_on is None:
        return Stage.CURRENT if ends_on is not None and ends_on >= today else Stage.FORMER
    if starts_on > today:
        return Stage.COMING
    return Stage.FORMER if ends_on is not None and ends_on < today else Stage.CURRENT
