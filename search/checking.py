"""Tries the real search on somebody's own cases: documents are made as pages, questions are asked, answers counted.

All of it happens in a transaction that is taken back: the site's content is neither changed nor searched.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from django.db import connection, transaction
from django.utils import timezone, translation
from django.utils.html import escape
from wagtail.models import Locale, Page, Site

from events.models import ConferencePage, EventIndexPage
from news.enums import ArticleKind
from news.models import ArticlePage, NewsIndexPage
from pages.models import StandardPage
from people.models import PeopleIndexPage, PersonPage
from search.indexing import index_pages
from search.results import ordered
from search.suggestions import begun
from topics.models import CountryIndexPage, CountryPage, TopicIndexPage, TopicPage

AT_MOST = 10
"""How far down the list an answer counts."""

LANGUAGES = ("sv", "en", "ru")

COUNTRIES = {
    "KZ": {"sv": "Kazakstan", "en": "Kazakhstan", "ru": "Казахстан"},
    "KG": {"sv": "Kirgizistan", "en": "Kyrgyzstan", "ru": "Кыргызстан"},
    "TJ": {"sv": "Tadzjikistan", "en": "Tajikistan", "ru": "Таджикистан"},
    "TM": {"sv": "Turkmenistan", "en": "Turkmenistan", "ru": "Туркменистан"},
    "UZ": {"sv": "Uzbekistan", "en": "Uzbekistan", "ru": "Узбекистан"},
}


class BadCases(ValueError):
    """The file isn't what it should be."""


@dataclass
class Answer:
    """One question with what was found."""

    query: dict[str, Any]
    found: list[str]

    @property
    def expected(self) -> list[str]:
        return self.query["expected"]

    @property
    def recall(self) -> float:
        if not self.expected:
            return float(not self.found)
        return len(set(self.expected) & set(self.found[:AT_MOST])) / min(len(self.expected), AT_MOST)

    @property
    def reciprocal_rank(self) -> float:
        """Of the one that must come first, if there is one; else of the first that was expected."""
        wanted = [self.query["best"]] if self.query.get("best") else self.expected
        if not wanted:
            return float(not self.found)
        places = [self.found.index(id) for id in wanted if id in self.found[:AT_MOST]]
        return 1 / (min(places) + 1) if places else 0.0

    @property
    def unwanted(self) -> list[str]:
        return [id for id in self.query.get("unwanted") or [] if id in self.found]


@dataclass
class Report:
    """All answers, and their figures by category."""

    answers: list[Answer] = field(default_factory=list)

    def figures(self) -> dict[str, tuple[int, float, float]]:
        """Number of questions, recall and mean reciprocal rank, in all and by category."""
        groups: dict[str, list[Answer]] = defaultdict(list)
        for answer in self.answers:
            groups["all"].append(answer)
            groups[answer.query.get("category", "")].append(answer)
        return {
            name: (
                len(answers),
                sum(answer.recall for answer in answers) / len(answers),
                sum(answer.reciprocal_rank for answer in answers) / len(answers),
            )
            for name, answers in groups.items()
        }

    def misses(self) -> list[Answer]:
        """What isn't as it should be: not found, found too late, or found and not wanted."""
        return [answer for answer in self.answers if answer.recall < 1 or answer.reciprocal_rank < 1 or answer.unwanted]


def read(path: Path) -> dict[str, Any]:
    """Read a file of cases; say what is wrong with it."""
    try:
        cases = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadCases(f"{path}: {error}") from error
    if not isinstance(cases, dict) or not {"documents", "queries"} <= cases.keys():
        raise BadCases(f'{path}: an object with "documents" and "queries" is wanted.')
    known = {document.get("id") for document in cases["documents"]}
    for document in cases["documents"]:
        if missing := {"id", "lang", "title"} - document.keys():
            raise BadCases(f"A document has no {', '.join(sorted(missing))}: {document}")
    for query in cases["queries"]:
        if missing := {"id", "lang", "q", "expected"} - query.keys():
            raise BadCases(f"A query has no {', '.join(sorted(missing))}: {query}")
        named = {*query["expected"], *(query.get("unwanted") or []), *filter(None, [query.get("best")])}
        if unknown := named - known:
            raise BadCases(f"Query {query['id']} names documents that aren't there: {', '.join(sorted(unknown))}")
    return cases


def check(cases: dict[str, Any]) -> Report:
    """Ask all questions; leave nothing behind."""
    with thrown_away():
        ids = make_pages(cases["documents"])
        return Report([ask(query, ids) for query in cases["queries"]])


@contextmanager
def thrown_away() -> Iterator[None]:
    """A site without any indexed page, until the end."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            for table in ("search_mention", "search_entrytext", "search_entry", "search_tokens", "search_word"):
                cursor.execute(f"DELETE FROM {table}")  # noqa: S608
        yield
        transaction.set_rollback(True)


def ask(query: dict[str, Any], ids: dict[int, str]) -> Answer:
    """Ask one question as a reader of its language does."""
    with translation.override(query["lang"]):
        asks = begun if query.get("mode") == "autocomplete" else ordered
        return Answer(query, [ids[page] for page in asks(query["q"], query["lang"]) if page in ids])


def make_pages(documents: list[dict[str, Any]]) -> dict[int, str]:
    """Make the documents as pages below sections of their own; give their names by the ids of the pages."""
    maker = _Maker()
    ids = {maker.make(document): document["id"] for document in documents}
    index_pages([*maker.subjects, *ids])
    return ids


class _Maker:
    """Makes pages, and the topics and countries that they name."""

    def __init__(self) -> None:
        self.locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code in LANGUAGES}
        self.root = Page.get_first_root_node() or Page.add_root(instance=Page(title="Root", slug="root"))
        self.homes: dict[str, Page] = {}
        self.sections: dict[tuple[type, str], Page] = {}
        self.subjects: list[int] = []
        self.known: dict[tuple[str, str], Any] = {}
        self.number = 0

    def add(self, parent: Page, page: Page) -> Page:
        self.number += 1
        page.slug = f"search-check-{self.number}"
        parent.add_child(instance=page)
        return page

    def section(self, model: type, language: str) -> Page:
        if language not in self.homes:
            if language not in self.locales:
                self.locales[language] = Locale.objects.get_or_create(language_code=language)[0]
            home = StandardPage(title="Search check", locale=self.locales[language])
            self.homes[language] = self.add(self.root, home)
            if not Site.objects.exists():
                Site.objects.create(hostname="localhost", root_page=self.homes[language], is_default_site=True)
        if (model, language) not in self.sections:
            page = model(title=model.__name__, locale=self.locales[language])
            self.sections[model, language] = self.add(self.homes[language], page)
        return self.sections[model, language]

    def subject(self, model: type, index: type, key: str, titles: dict[str, str], **fields: Any) -> Any:
        """A topic or country in each of its languages, made once; its page in the first of them."""
        if (model.__name__, key) not in self.known:
            first = None
            for language, title in titles.items():
                page = model(title=title, locale=self.locales[language], is_original=first is None, **fields)
                if first is not None:
                    page.translation_key = first.translation_key
                self.add(self.section(index, language), page)
                self.subjects.append(page.pk)
                first = first or page
            self.known[model.__name__, key] = first
        return self.known[model.__name__, key]

    def make(self, document: dict[str, Any]) -> int:
        model, index, fields = _kind(document)
        language = document["lang"]
        parent = self.section(index, language)
        body = [("paragraph", f"<p>{escape(document.get('body') or '')}</p>")]
        page = model(title=document["title"], body=body, locale=self.locales[language], **fields)
        if document.get("date"):
            noon = datetime.combine(date.fromisoformat(document["date"]), time(12))
            page.first_published_at = timezone.make_aware(noon)
        code = (document.get("country") or "").upper()
        if code in COUNTRIES and hasattr(page, "page_countries"):
            country = self.subject(CountryPage, CountryIndexPage, code, COUNTRIES[code], code=code)
            page.page_countries.create(country=country)
        if hasattr(page, "page_topics"):
            for topic in document.get("topics") or []:
                titles = {language: topic.replace("-", " ").replace("_", " ")}
                page.page_topics.create(topic=self.subject(TopicPage, TopicIndexPage, f"{language}/{topic}", titles))
        return self.add(parent, page).pk


def _kind(document: dict[str, Any]) -> tuple[type, type, dict[str, Any]]:
    """The type of page for a document, that of its section, and fields that only this type has."""
    day = date.fromisoformat(document["date"]) if document.get("date") else date(2000, 1, 1)
    match document.get("type"):
        case "event":
            return ConferencePage, EventIndexPage, {"start_date": day, "end_date": day}
        case "person":
            return PersonPage, PeopleIndexPage, {}
        case "page":
            return StandardPage, StandardPage, {}
        case "report":
            return ArticlePage, NewsIndexPage, {"published_on": day, "kind": ArticleKind.ANALYSIS}
        case _:
            return ArticlePage, NewsIndexPage, {"published_on": day}
