"""What the rules find: which rule, how much it matters, where it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

Detail = str | int | date | datetime | time | None


class Level(StrEnum):
    """How much a finding matters: an error forbids publishing, a warning asks, a note advises."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


LEVELS = {
    **dict.fromkeys(("P01", "P02", "P03", "P04", "P05"), Level.ERROR),
    **dict.fromkeys(("P06", "P07", "P08", "P09", "P10", "P11"), Level.WARNING),
    **dict.fromkeys(("P12", "P13", "P14", "P15", "P16"), Level.NOTE),
}
"""Every rule by its number."""


@dataclass(frozen=True)
class Place:
    """Where a finding is: a field of a session, of a day (no session) or of the event (no day either)."""

    field: str
    day: str | None = None
    session: str | None = None


@dataclass(frozen=True)
class Finding:
    """Something wrong or strange in a programme. The details are what a message has to name."""

    number: str
    place: Place
    details: Mapping[str, Detail] = field(default_factory=dict, hash=False)

    @property
    def level(self) -> Level:
        return LEVELS[self.number]
