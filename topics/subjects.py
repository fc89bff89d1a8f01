"""All topics and countries at once, as addresses and choices of a list know them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from django.conf import settings
from django.db.models import Q
from django.db.models.functions import Coalesce
from wagtail.models import Page

from pages.querysets import published

TOPIC, COUNTRY = "topic", "country"


@dataclass(frozen=True)
class Label:
    """What something is called, and in which language (BCP 47) that is."""

    text: str
    language: str


@dataclass(frozen=True)
class Subject:
    """A topic or a country: title and slug in each language in which it is published, and the original's language."""

    name: str
    original: str
    titles: dict[str, str]
    slugs: dict[str, str]

    def language_for(self, language: str) -> str:
        """The language in which a reader of this one meets it."""
        return language if language in self.titles else self.original


class Subjects:
    """The published topics and countries by translation key, for a reader of a language; one query."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __contains__(self, key: UUID) -> bool:
        return key in self._all

    def named(self, name: str) -> Iterator[UUID]:
        """The topics or the countries, by what the reader calls them."""
        return (key for key, subject in self._all.items() if subject.name == name)

    def label(self, key: UUID) -> Label:
        subject = self._all[key]
        language = subject.language_for(self.language)
        return Label(subject.titles[language], language)

    def slug(self, key: UUID, language: str) -> str:
        """What it is called in the addresses of a language.

        Where it isn't translated, its original lends the slug; one that is taken there gets the language added.
        """
        return self._slugs[language][key]

    def key(self, name: str, slug: str) -> UUID | None:
        """What is called so in addresses, of the reader's language or else of another one."""
        return self._keys.get((name, slug))

    @cached_property
    def _all(self) -> dict[UUID, Subject]:
        pages = published(Page.objects.filter(Q(topicpage__isnull=False) | Q(countrypage__isnull=False)))
        pages = pages.annotate(original=Coalesce("topicpage__is_original", "countrypage__is_original"))
        columns = ("translation_key", "topicpage", "locale__language_code", "title", "slug")
        found: dict[UUID, Subject] = {}
        for key, topic, language, title, slug in pages.order_by("-original", "pk").values_list(*columns):
            subject = found.setdefault(key, Subject(TOPIC if topic else COUNTRY, language, {}, {}))
            subject.titles[language], subject.slugs[language] = title, slug
        return dict(sorted(found.items(), key=lambda item: self._title(item[1]).casefold()))

    def _title(self, subject: Subject) -> str:
        return subject.titles[subject.language_for(self.language)]

    @cached_property
    def _slugs(self) -> dict[str, dict[UUID, str]]:
        slugs: dict[str, dict[UUID, str]] = {}
        for language, _name in settings.LANGUAGES:
            taken = {(subject.name, subject.slugs.get(language)) for subject in self._all.values()}
            slugs[language] = {}
            for key, subject in self._all.items():
                spoken = subject.language_for(language)
                slug = subject.slugs[spoken]
                is_taken = spoken != language and (subject.name, slug) in taken
                slugs[language][key] = f"{slug}-{spoken}" if is_taken else slug
        return slugs

    @cached_property
    def _keys(self) -> dict[tuple[str, str], UUID]:
        languages = sorted(self._slugs, key=lambda language: language == self.language)  # the last one counts
        return {
            (self._all[key].name, slug): key for language in languages for key, slug in self._slugs[language].items()
        }
