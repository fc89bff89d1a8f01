"""Where interns are and were, on the drawing of people.geography."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from people.geography import HEIGHT, WIDTH, Town, drawn, projected, town_named

LABELS = 8
"""With more towns than this, only those are named in the drawing where somebody is now."""

BESIDE = 15
"""From a mark to its name."""


@dataclass
class Mark:
    """A town in the drawing, with those who are there now, who come soon, and the number of those who were."""

    town: Town
    name: str
    now: list[Any] = field(default_factory=list)
    soon: list[Any] = field(default_factory=list)
    before: int = 0
    is_named: bool = True

    @property
    def x(self) -> float:
        return projected(self.town.where)[0]

    @property
    def y(self) -> float:
        return projected(self.town.where)[1]

    @property
    def name_x(self) -> float:
        return self.x - BESIDE if self.town.label_on_left else self.x + BESIDE

    @property
    def anchor(self) -> str:
        return "end" if self.town.label_on_left else "start"


@dataclass(frozen=True)
class Shape:
    """A country in the drawing; one that is marked is filled."""

    path: str
    is_marked: bool


@dataclass(frozen=True)
class Map:
    """The five countries, and the towns in which somebody is or was."""

    marks: list[Mark]
    shapes: list[Shape]
    width: int = WIDTH
    height: int = HEIGHT

    @property
    def names(self) -> str:
        """The towns in words."""
        return ", ".join(mark.name for mark in self.marks)

    @property
    def now(self) -> list[Mark]:
        return [mark for mark in self.marks if mark.now]

    @property
    def soon(self) -> list[Mark]:
        return [mark for mark in self.marks if mark.soon]

    @property
    def before(self) -> list[Mark]:
        return [mark for mark in self.marks if mark.before]


def map_of(interns: Iterable[Any], language: str, countries: Collection[str] = ()) -> Map | None:
    """The places of these interns for a reader of a language (BCP 47).

    Countries are marked where somebody is now, and those (ISO 3166-1 alpha-2) that are named. Nothing where neither
    is there: places elsewhere, or that the drawing doesn't know, are not on it.
    """
    marks: dict[Town, Mark] = {}
    for intern in interns:
        town = town_named(intern.place)
        if town is None:
            continue
        mark = marks.setdefault(town, Mark(town, town.name(language)))
        if intern.is_current:
            mark.now.append(intern)
        elif intern.is_coming:
            mark.soon.append(intern)
        else:
            mark.before += 1
    marked = {*countries, *(town.country for town, mark in marks.items() if mark.now)}
    if not marks and not marked:
        return None
    for mark in marks.values():
        mark.is_named = bool(mark.now) or len(marks) <= LABELS
    shapes = [Shape(path, code in marked) for code, path in drawn()]
    return Map(list(marks.values()), shapes)
