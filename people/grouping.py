"""To which groups of the list of people somebody belongs, now or in a year; and what a choice finds. Pure."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Group(StrEnum):
    """The groups of the list of people, in its order."""

    INTERN = "intern"
    STAFF = "staff"
    BOARD = "board"
    GUEST = "guest"
    FORMER = "former"
    PARTNER = "partner"


GROUP_OF_POSITION = {"staff": Group.STAFF, "board": Group.BOARD, "speaker": Group.GUEST, "writer": Group.GUEST}
"""The group of each position (people.enums.PositionGroup)."""

Groups = Mapping[int | None, frozenset[Group]]
"""The groups of somebody in each year, and under None those in which the whole list shows them."""


@dataclass(frozen=True)
class Post:
    """What somebody is or was with us, from year to year; nobody may have noted them."""

    group: Group
    from_year: int | None = None
    until_year: int | None = None

    @property
    def is_open(self) -> bool:
        return self.until_year is None

    def years(self, this_year: int) -> range:
        """The years that are known of it; an open one goes on until this year."""
        first = self.from_year or self.until_year
        return range(first, (self.until_year or max(this_year, first)) + 1) if first else range(0)


def groups_of_person(posts: Iterable[Post], this_year: int) -> Groups:
    """A person's groups. Staff and board are those who are it now; a guest stays one.

    Who has no position at all counts as a guest. Who left staff and board, and never was one, is among the former.
    """
    found = list(posts)
    now = {post.group for post in found if post.is_open or post.group is Group.GUEST}
    by_year: dict[int | None, set[Group]] = {None: now or ({Group.FORMER} if found else {Group.GUEST})}
    for post in found:
        for year in post.years(this_year):
            by_year.setdefault(year, set()).add(post.group)
    return {year: frozenset(groups) for year, groups in by_year.items()}


def groups_of_intern(first_year: int | None, last_year: int | None, this_year: int) -> Groups:
    """An intern's: one group, in each year of their time away."""
    years = Post(Group.INTERN, first_year, last_year).years(this_year)
    return dict.fromkeys([None, *years], frozenset({Group.INTERN}))


GROUPS_OF_PARTNER: Groups = {None: frozenset({Group.PARTNER})}


@dataclass(frozen=True)
class Member:
    """Somebody in the list, as far as a choice asks: groups by year, and countries."""

    groups: Groups
    countries: frozenset[Hashable] = frozenset()

    def groups_for(self, choice: "Chosen") -> frozenset[Group]:
        """The groups in which this choice finds them; none if it doesn't."""
        if choice.country is not None and choice.country not in self.countries:
            return frozenset()
        groups = self.groups.get(choice.year, frozenset())
        return groups & {choice.group} if choice.group is not None else groups


class Chosen(Protocol):
    """What the list is narrowed to (topics.filtering.Choice)."""

    @property
    def country(self) -> Hashable | None: ...
    @property
    def group(self) -> str | None: ...
    @property
    def year(self) -> int | None: ...
    def without(self, name: str) -> "Chosen": ...


def found(members: Iterable[Member], choice: Chosen) -> int:
    """How many of them a choice finds."""
    return sum(bool(member.groups_for(choice)) for member in members)


def counted(members: Iterable[Member], name: str, choice: Chosen) -> dict[Hashable, int]:
    """How many of them each country, group or year would find, given what else is chosen."""
    others = choice.without(name)
    counts: dict[Hashable, int] = {}
    for member in members:
        for value in _values(member, name, others):
            counts[value] = counts.get(value, 0) + 1
    return counts


def _values(member: Member, name: str, others: Chosen) -> Iterable[Hashable]:
    """The countries, groups or years by which this member would be found."""
    if name == "country":
        return member.countries if member.groups_for(others) else ()
    if name == "group":
        return [group.value for group in member.groups_for(others)]
    if others.country is not None and others.country not in member.countries:
        return ()
    return [
        year
        for year, groups in member.groups.items()
        if year is not None and (others.group is None or others.group in groups)
    ]
