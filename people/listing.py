"""Everybody in the list of people, read at once: as many queries for three as for three hundred."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db.models import Model, prefetch_related_objects
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, pgettext

from images.querysets import with_renditions
from people.grouping import (
    GROUP_OF_POSITION,
    GROUPS_OF_PARTNER,
    Group,
    Member,
    Post,
    counted,
    found,
    groups_of_intern,
    groups_of_person,
)
from people.mapping import Map, map_of
from people.models.intern import InternCountry, InternPage
from people.models.partner import PartnerCountry, PartnerPage
from people.models.person import PersonCountry, PersonPage, Position
from people.periods import Stage
from people.sorting import sort_key
from topics.filtering import Choice, Counts

PORTRAITS = 24
"""So many portraits of a sort of people hang in the list; those who follow are named only."""

NARROWED_BY = ("country", "group", "year")


@dataclass(frozen=True)
class Entry:
    """A page in the list, and as what choices find it."""

    page: Any
    member: Member


@dataclass
class Part:
    """Some people under one heading: the first with portraits, the others by name."""

    heading: str
    cards: list[Any] = field(default_factory=list)
    names: list[Any] = field(default_factory=list)

    @classmethod
    def hung(cls, heading: str, people: list[Any]) -> "Part":
        """So many portraits as there may be, then names."""
        return cls(heading, people[:PORTRAITS], people[PORTRAITS:])


class Everybody:
    """Interns, people and organisations for readers of a language (BCP 47), each once."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.this_year = timezone.localdate().year

    @cached_property
    def entries(self) -> list[Entry]:
        countries = _countries()
        interns = InternPage.objects.in_language(self.language).without_texts().with_host_key().newest_first()
        people = PersonPage.objects.in_language(self.language).without_texts().prefetch_related("positions")
        partners = list(PartnerPage.objects.in_language(self.language).select_related("locale").defer("body"))
        hosts = {partner.translation_key: partner for partner in partners}
        for intern in interns:
            intern.shown_host = hosts.get(intern.host_key)
        everybody = [
            *((page, _groups_of_intern(page, self.this_year)) for page in interns),
            *((page, groups_of_person(map(_post, page.positions.all()), self.this_year)) for page in people),
            *((page, GROUPS_OF_PARTNER) for page in partners),
        ]
        return [Entry(page, Member(groups, frozenset(countries[page.pk]))) for page, groups in everybody]

    def counts(self, choice: Choice) -> Counts:
        """How much a choice finds, and what else could be chosen."""
        members = [entry.member for entry in self.entries]
        return Counts(
            found(members, choice),
            {name: counted(members, name, choice) for name in NARROWED_BY},
            {name: found(members, choice.without(name)) for name in choice},
        )

    def listed(self, choice: Choice) -> "Listed":
        """Those whom a choice finds, each in the first group of the list in which it finds them."""
        groups: dict[Group, list[Any]] = {group: [] for group in Group}
        for entry in self.entries:
            if fitting := entry.member.groups_for(choice):
                first = next(group for group in Group if group in fitting)
                groups[first].append(entry.page)
        for group, pages in groups.items():
            if group is not Group.INTERN:
                pages.sort(key=lambda page: sort_key(page.title, self.language))
        return Listed(groups, self.language, choice.year)


class Listed:
    """The list as it is shown."""

    def __init__(self, groups: dict[Group, list[Any]], language: str, year: int | None) -> None:
        self.interns = intern_parts(groups[Group.INTERN])
        self.map: Map | None = map_of(groups[Group.INTERN], language)
        self.partners = groups[Group.PARTNER]
        staff, board = ((gettext("Staff"), groups[Group.STAFF]), (gettext("Board"), groups[Group.BOARD]))
        self.office = [Part.hung(heading, people) for heading, people in (staff, board) if people]
        self.guests = Part.hung(gettext("Writers and speakers"), groups[Group.GUEST])
        self.former = groups[Group.FORMER]
        for group in (Group.STAFF, Group.BOARD, Group.FORMER):
            for person in groups[group]:
                person.shown_posts = _posts_in(person, group, year)
        shown = [page for part in [*self.interns, *self.office, self.guests] for page in part.cards]
        prefetch_related_objects([page for page in shown if page.face], with_renditions("portrait", "portrait"))


def intern_parts(interns: Iterable[InternPage]) -> list[Part]:
    """Interns, newest first, under the headings of the list: who is away now, who leaves soon, then year by year.

    The order within a heading stays as it is; former interns without dates come last.
    """
    headings = {Stage.CURRENT: pgettext("interns", "Now"), Stage.COMING: gettext("Soon")}
    order = {Stage.CURRENT: 0, Stage.COMING: 1, Stage.FORMER: 2}
    parts: dict[str, Part] = {}
    for number, intern in enumerate(sorted(interns, key=lambda intern: order[intern.stage])):
        year = str(intern.starts_on.year) if intern.starts_on else gettext("Earlier")
        heading = headings.get(intern.stage, year)
        part = parts.setdefault(heading, Part(heading))
        (part.cards if number < PORTRAITS else part.names).append(intern)
    return list(parts.values())


def _groups_of_intern(intern: InternPage, this_year: int) -> Any:
    first, last = (day and day.year for day in (intern.starts_on, intern.ends_on))
    return groups_of_intern(first, last, this_year)


def _post(position: Position) -> Post:
    return Post(GROUP_OF_POSITION[position.group], position.from_year, position.until_year)


def _posts_in(person: PersonPage, group: Group, year: int | None) -> list[Position]:
    """What a person is in this group: now, in the year that is chosen, or was."""
    now = timezone.localdate().year
    found: list[Position] = []
    for position in person.positions.all():
        post = _post(position)
        is_meant = group in (post.group, Group.FORMER)
        if is_meant and (group is Group.FORMER or (year in post.years(now) if year else post.is_open)):
            found.append(position)
    return found


def _countries() -> dict[int, set[UUID]]:
    """The countries of everybody by page: one query."""
    through: tuple[type[Model], ...] = (InternCountry, PersonCountry, PartnerCountry)
    parts = [model._default_manager.order_by().values_list("page_id", "country__translation_key") for model in through]
    found: dict[int, set[UUID]] = defaultdict(set)
    for page_id, key in parts[0].union(*parts[1:]):
        found[page_id].add(key)
    return found
