"""What apps do when somebody has to be forgotten: each registers how it erases what it knows of a person."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from django.db import models


class Blackening(Protocol):
    """How the names of a person are found and taken out of what is stored."""

    def names(self, text: str) -> bool:
        """Whether a text is one of the names and nothing else."""

    def finds(self, text: str) -> bool:
        """Whether one of the names stands somewhere in a text."""

    def stored(self, text: str, column: str = "") -> str:
        """A text as it is stored in a column, JSON or not, without the names."""


@dataclass(frozen=True)
class Subject:
    """Whom to forget: their pages, their addresses, their names."""

    key: UUID
    pages: frozenset[int]
    addresses: Sequence[str]
    blackening: Blackening
    is_rehearsal: bool = False
    """The database takes all back afterwards; files and search servers can't, and must not be touched."""

    changed: set[int] = field(default_factory=set)
    """Pages of others that were changed; search and caches have to hear of it."""


@dataclass(frozen=True)
class Trace:
    """Something that is known of a person and goes, for the plan that an administrator reads."""

    what: str
    detail: str = ""
    language: str = ""
    count: int = 1
    stays: bool = False
    """It is only told; somebody has to decide about it."""


Eraser = Callable[[Subject], Iterable[Trace]]

erasers: list[Eraser] = []
disposable: list[type[models.Model]] = []
derived: list[type[models.Model]] = []


def register(eraser: Eraser) -> Eraser:
    """Have this function erase its part. It runs in a transaction, also for a plan, which is then rolled back."""
    erasers.append(eraser)
    return eraser


def dispose_of(*rows: type[models.Model]) -> None:
    """Have rows of these models deleted where they name the person: without the name they mean nothing."""
    disposable.extend(rows)


def make_anew(*rows: type[models.Model]) -> None:
    """Leave rows of these models alone: they are made from pages, and made anew when a page was changed."""
    derived.extend(rows)


class AddressBook(Protocol):
    """Where an app keeps e-mail addresses of visitors."""

    def addresses(self) -> Iterable[str]:
        """All addresses, each once."""

    def forget(self, addresses: Iterable[str]) -> int:
        """Delete those who have these; return how many."""


address_books: list[AddressBook] = []
