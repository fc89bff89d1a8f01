"""Lists that visitors narrow by country, topic, kind, group and year; see topics.filter_paths for their addresses.

A list says how it is narrowed with a Filtering. In one query it knows all subjects in all languages, in another it
counts everything that stands beside the choices; a list that has read everything anyway counts by itself.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db.models import CharField, Count, Model, QuerySet, Value
from django.db.models.functions import Cast, ExtractYear
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from topics.filter_paths import NAMES, in_words_of, is_year, parsed, written
from topics.subjects import COUNTRY, TOPIC, Label, Subjects

LABELS = {
    "country": _("Country"),
    "topic": _("Topic"),
    "kind": pgettext_lazy("filter", "Kind"),
    "group": pgettext_lazy("filter", "Group"),
    "year": _("Year"),
}

_RELATIONS = {
    "country": "page_countries__country__translation_key",
    "topic": "page_topics__topic__translation_key",
}
_EVERYTHING, _WITHOUT = "everything", "without "


@dataclass(frozen=True)
class Choice:
    """What a list is narrowed to: country and topic by translation key, kind and group by their codes, a year."""

    country: UUID | None = None
    topic: UUID | None = None
    kind: str | None = None
    group: str | None = None
    year: int | None = None

    def __iter__(self) -> Iterator[str]:
        """The names of what is chosen, in the order of addresses."""
        return (name for name in NAMES if getattr(self, name) is not None)

    def __len__(self) -> int:
        return sum(1 for _name in self)

    def without(self, name: str) -> "Choice":
        return replace(self, **{name: None})


@dataclass(frozen=True)
class Step:
    """One part of what is chosen, and the address of the list that is narrowed so far and no further."""

    label: Label
    address: str


@dataclass(frozen=True)
class Option:
    """One choice as a list offers it: the address it leads to (below the list's own), and how much it finds."""

    choice: Choice
    value: str
    label: Label
    count: int
    is_chosen: bool
    address: str

    @property
    def is_combination(self) -> bool:
        """Whether more than one thing is chosen there; search engines need not follow."""
        return len(self.choice) > 1


@dataclass(frozen=True)
class Facet:
    """The choices of one name; `without` takes the name's choice back."""

    name: str
    label: str
    options: list[Option]
    without: Option

    @property
    def chosen(self) -> Option | None:
        return next((option for option in self.options if option.is_chosen), None)


@dataclass(frozen=True)
class Facets:
    """How much a list finds, and how it can be narrowed further or widened again."""

    total: int
    facets: list[Facet]

    @property
    def chosen(self) -> list[Facet]:
        return [facet for facet in self.facets if facet.chosen]


@dataclass(frozen=True)
class Kinds:
    """Kinds of thing in a list, by code: what they are called there, and in addresses by language.

    The name says what sort of kinds they are: "kind", or "group" for people.
    """

    labels: Mapping[str, Any]
    slugs: Mapping[str, Mapping[str, str]]
    name: str = "kind"


@dataclass
class Counts:
    """How much a list finds: all of it, by name each choice given the other choices, by name without that choice."""

    total: int = 0
    by_name: dict[str, dict[Any, int]] = field(default_factory=dict)
    without: dict[str, int] = field(default_factory=dict)


@dataclass
class Filtering:
    """How a list of pages with topics and countries is narrowed, for readers of a language (BCP 47)."""

    language: str
    date_field: str = ""
    kinds: Kinds | None = None

    @cached_property
    def subjects(self) -> Subjects:
        return Subjects(self.language)

    def choice(self, address: str) -> Choice | None:
        """What an address in any language, order and case asks for; nothing if there is no such thing."""
        asked = parsed(address)
        if asked is None:
            return None
        choice = self.choice_from(asked)
        return choice if len(choice) == len(asked) else None

    def choice_from(self, asked: Mapping[str, str]) -> Choice:
        """What of this exists: slugs of any language, a year in digits. The rest counts as not chosen."""
        year = asked.get("year", "")
        return Choice(
            country=self.subjects.key(COUNTRY, asked.get("country", "")),
            topic=self.subjects.key(TOPIC, asked.get("topic", "")),
            year=int(year) if is_year(year) else None,
            **{self._kind: self._kinds_by_slug.get(asked.get(self._kind, ""))},
        )

    def address(self, choice: Choice, language: str | None = None) -> str:
        """The address of a narrowed list below the list's own, in the reader's language or another one."""
        language = language or self.language
        return written({name: self._value(name, getattr(choice, name), language) for name in choice}, language)

    def addresses(self, choice: Choice) -> dict[str, str]:
        """The same list in every language of the site, by language code."""
        return {code: self.address(choice, code) for code, _name in settings.LANGUAGES}

    def steps(self, choice: Choice) -> list[Step]:
        """What is chosen, in words, as the way there from the whole list."""
        so_far, steps = Choice(), []
        for name in choice:
            so_far = replace(so_far, **{name: getattr(choice, name)})
            steps.append(Step(self._label(name, getattr(choice, name)), self.address(so_far)))
        return steps

    def narrowed(self, pages: QuerySet, choice: Choice) -> QuerySet:
        """The pages that fit everything that is chosen."""
        if choice.kind is not None:
            pages = pages.filter(kind=choice.kind)
        if choice.year is not None:
            pages = pages.filter(**{f"{self.date_field}__year": choice.year})
        for name, relation in _RELATIONS.items():
            if (key := getattr(choice, name)) is not None:
                pages = pages.filter(pk__in=pages.model._base_manager.filter(**{relation: key}).values("pk"))
        return pages

    def facets(self, pages: QuerySet, choice: Choice, *more: QuerySet) -> Facets:
        """Every choice with what it finds among these pages (and more of other types), given the other choices.

        One query. What finds nothing is left out, unless it is chosen.
        """
        columns: dict[str, Any] = {**_RELATIONS, "year": ExtractYear(self.date_field)}
        if self.kinds:
            columns["kind"] = "kind"
        names = [name for name in NAMES if name in columns]
        parts = [part for listed in (pages, *more) for part in self._parts(listed, choice, names, columns)]
        counts: dict[str, dict[Any, int]] = {}
        for facet, value, number in parts[0].union(*parts[1:], all=True):
            if value is not None:
                found, read = counts.setdefault(facet, {}), self._read(facet, value)
                found[read] = found.get(read, 0) + number
        without = {name: counts.get(_WITHOUT + name, {}).get("", 0) for name in choice}
        return self.offered(Counts(counts.get(_EVERYTHING, {}).get("", 0), counts, without), choice, names)

    def offered(self, counts: Counts, choice: Choice, names: Iterable[str]) -> Facets:
        """The choices of these names, with what has been counted. What finds nothing is left out, unless chosen."""
        facets = [
            self._facet(name, choice, counts.by_name.get(name, {}), counts.without.get(name, counts.total))
            for name in names
        ]
        return Facets(counts.total, [facet for facet in facets if facet.options])

    def _parts(self, pages: QuerySet, choice: Choice, names: list[str], columns: dict[str, Any]) -> list[QuerySet]:
        """Everything that is counted of one type of page."""
        parts = [_counted(self.narrowed(pages, choice), _EVERYTHING)]
        parts += [_counted(self.narrowed(pages, choice.without(name)), name, columns[name]) for name in names]
        return parts + [_counted(self.narrowed(pages, choice.without(name)), _WITHOUT + name) for name in choice]

    def _facet(self, name: str, choice: Choice, counts: dict[Any, int], without: int) -> Facet:
        chosen = getattr(choice, name)
        values = [value for value in self._in_order(name, counts) if counts.get(value) or value == chosen]
        if chosen is not None and chosen not in values:
            values.append(chosen)
        options = [self._option(name, value, counts.get(value, 0), value == chosen, choice) for value in values]
        return Facet(name, str(LABELS[name]), options, self._option(name, None, without, False, choice))

    def _option(self, name: str, value: Any, count: int, is_chosen: bool, choice: Choice) -> Option:
        leads_to = replace(choice, **{name: value})
        return Option(
            choice=leads_to,
            value="" if value is None else self._value(name, value, self.language),
            label=Label("", self.language) if value is None else self._label(name, value),
            count=count,
            is_chosen=is_chosen,
            address=self.address(leads_to),
        )

    def _in_order(self, name: str, counts: dict[Any, int]) -> list[Any]:
        """Subjects by their titles, kinds in their own order, the latest year first."""
        if name == "year":
            return sorted(counts, reverse=True)
        if name == self._kind:
            return list(self.kinds.labels) if self.kinds else []
        return list(self.subjects.named(name))

    def _read(self, facet: str, value: str) -> Any:
        """What the database counted, as choices have it."""
        if facet in _RELATIONS:
            return UUID(value)
        return int(value) if facet == "year" else value

    def _value(self, name: str, value: Any, language: str) -> str:
        if name == self._kind:
            return in_words_of(language, self.kinds.slugs[value]) if self.kinds else ""
        if name == "year":
            return str(value)
        return self.subjects.slug(value, language)

    def _label(self, name: str, value: Any) -> Label:
        if name == self._kind:
            return Label(str(self.kinds.labels[value]) if self.kinds else "", self.language)
        return Label(str(value), self.language) if name == "year" else self.subjects.label(value)

    @property
    def _kind(self) -> str:
        return self.kinds.name if self.kinds else "kind"

    @cached_property
    def _kinds_by_slug(self) -> dict[str, str]:
        slugs = self.kinds.slugs if self.kinds else {}
        return {slug: kind for kind, by_language in slugs.items() for slug in by_language.values()}


def _counted(pages: QuerySet, facet: str, column: Any = None) -> QuerySet[Model, tuple[str, str, int]]:
    """(facet, value of the column, number of pages) for each value; texts, so that they stand in one answer."""
    value = Value("", CharField()) if column is None else Cast(column, CharField())
    rows = pages.order_by().annotate(facet=Value(facet, CharField()), value=value).values_list("facet", "value")
    return rows.annotate(number=Count("pk", distinct=True))
