"""What search engines are told to read: every published page, by language, with its translations.

https://www.sitemaps.org/protocol.html, and for hreflang
https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from io import StringIO

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import F, Value
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.xmlutils import SimplerXMLGenerator
from wagtail.models import Page
from wagtail.query import PageQuerySet

from pages.head import HOME_DEPTH, hreflang
from pages.models import BasePage
from pages.navigation import absolute
from pages.querysets import published

PAGES = 5_000
"""In one file; the protocol allows 50,000, but no more than 50 MB."""
FILES = 50_000
"""As many as the protocol allows in a list of sitemaps."""

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]")

Changes = Callable[[PageQuerySet], dict[int, datetime]]
"""When the pages of some kind last changed for their readers, by id."""


@dataclass(frozen=True)
class Entry:
    """A page as a sitemap names it."""

    url: str
    changed_at: datetime | None = None
    hreflang: list[tuple[str, str]] = field(default_factory=list)


def homes() -> dict[str, Page]:
    """The published home page of each language, by language code."""
    pages = published(Page.objects.filter(depth=HOME_DEPTH)).select_related("locale").order_by("locale__language_code")
    return {page.locale.language_code: page for page in pages if page.url}


def listed(home: Page) -> PageQuerySet:
    """What search engines should know in one language; an alias is somebody else's text again."""
    return published(Page.objects.descendant_of(home, inclusive=True)).filter(alias_of=None).order_by("pk")


def files(home: Page) -> int:
    """How many files the pages of a language fill; the home page alone makes one."""
    return -(-listed(home).count() // PAGES)


def entries(language: str, number: int, changes: Iterable[Changes] = ()) -> list[Entry]:
    """The pages of one file, the first of which has the number 1; nothing where there is no such file.

    The same few queries for any number of pages. A page that lists others changes with them: nothing is said of when.
    """
    home_pages = homes()
    if language not in home_pages or not 1 <= number <= FILES:
        return []
    pages = listed(home_pages[language])[(number - 1) * PAGES : number * PAGES]
    changed_at = {pk: when for find in changes for pk, when in find(pages).items()}
    translations = _translations(pages, home_pages)
    lists = _lists()
    found = []
    for page in pages.values("pk", "url_path", "translation_key", "content_type_id", "last_published_at"):
        urls, original = translations[page["translation_key"]]
        is_home = page["pk"] == home_pages[language].pk
        when = changed_at.get(page["pk"], page["last_published_at"])
        found.append(
            Entry(
                url=urls[language],
                changed_at=None if page["content_type_id"] in lists else when,
                hreflang=hreflang(urls, absolute("/") if is_home else urls[original]),
            )
        )
    return found


def _translations(pages: PageQuerySet, home_pages: dict[str, Page]) -> dict[object, tuple[dict[str, str], str]]:
    """For each translation key the addresses by language, and which language is the original's."""
    prefixes = {code: (home.url_path, absolute(home.url)) for code, home in home_pages.items()}
    found: dict[object, tuple[dict[str, str], str]] = {}
    keys = pages.values("translation_key")
    rows = published(Page.objects.filter(translation_key__in=keys, locale__language_code__in=prefixes, alias_of=None))
    rows = rows.annotate(original=_is_original()).order_by("-original", "pk")
    for key, code, path in rows.values_list("translation_key", "locale__language_code", "url_path"):
        above, url = prefixes[code]
        if path.startswith(above):
            urls, _original = found.setdefault(key, ({}, code))
            urls[code] = url + path.removeprefix(above)
    return found


def _is_original() -> Coalesce:
    """Each type of page has a column of its own for it."""
    columns = [F(f"{model._meta.model_name}__is_original") for model in _page_types()]
    return Coalesce(*columns, Value(False))


def _lists() -> set[int]:
    """Content types of pages that show other pages."""
    types = [model for model in _page_types() if model.schema_type == "CollectionPage"]
    return {content_type.pk for content_type in ContentType.objects.get_for_models(*types).values()}


def _page_types() -> list[type[BasePage]]:
    return [model for model in apps.get_models() if issubclass(model, BasePage)]


def index_xml(urls: Iterable[str]) -> bytes:
    """The list of the sitemaps."""
    document = Document("sitemapindex")
    for url in urls:
        with document.within("sitemap"):
            document.add("loc", url)
    return document.data()


def sitemap_xml(found: Iterable[Entry]) -> bytes:
    """A sitemap of these pages."""
    document = Document("urlset", {"xmlns:xhtml": XHTML})
    for entry in found:
        with document.within("url"):
            document.add("loc", entry.url)
            if entry.changed_at:
                document.add("lastmod", timezone.localtime(entry.changed_at).isoformat(timespec="seconds"))
            for code, url in entry.hreflang:
                document.add("xhtml:link", attributes={"rel": "alternate", "hreflang": code, "href": url})
    return document.data()


class Document:
    """An XML file of the sitemap protocol that is written from its beginning to its end."""

    def __init__(self, root: str, namespaces: dict[str, str] | None = None) -> None:
        self._root = root
        self._text = StringIO()
        self._xml = SimplerXMLGenerator(self._text, "utf-8", short_empty_elements=True)
        self._xml.startDocument()
        self._xml.startElement(root, {"xmlns": SITEMAP, **(namespaces or {})})

    @contextmanager
    def within(self, name: str) -> Iterator[None]:
        """What is added meanwhile stands in this element."""
        self._xml.startElement(name, {})
        yield
        self._xml.endElement(name)

    def add(self, name: str, text: str = "", attributes: dict[str, str] | None = None) -> None:
        """An element with a text; XML knows no control characters."""
        self._xml.addQuickElement(name, _CONTROL.sub(" ", text), attributes)

    def data(self) -> bytes:
        """The finished file."""
        self._xml.endElement(self._root)
        self._xml.endDocument()
        return self._text.getvalue().encode()
