"""What a search is asked with and what it answers, as the result page reads it."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal, Self
from urllib.parse import urlencode

from django.core.paginator import Page as ResultPage
from django.http import QueryDict
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

MAX_PAGE = 10_000
MAX_PARAMETER = 100

TYPES = {
    "news": _("News"),
    "event": _("Event"),
    "person": _("Person"),
    "topic": _("Topic"),
    "country": _("Country"),
    "page": pgettext_lazy("kind of search result", "Page"),
}
"""The kinds of pages that a visitor can choose between."""


@dataclass(frozen=True)
class SearchParams:
    """What a visitor asks for. `exact` says: search for what I typed, don't correct it."""

    query: str = ""
    page: int = 1
    type: str = ""
    topic: str = ""
    country: str = ""
    year: int | None = None
    order: Literal["relevance", "date"] = "relevance"
    exact: bool = False

    @classmethod
    def from_query(cls, query: QueryDict) -> Self:
        """Read an address. Nonsense in any parameter counts as nothing said."""
        kind = query.get("type", "")
        year = _number(query.get("year", ""), 9999)
        return cls(
            query=query.get("q", "").replace("\x00", "").strip(),
            page=_number(query.get("page", ""), MAX_PAGE) or 1,
            type=kind if kind in TYPES else "",
            topic=_word(query.get("topic", "")),
            country=_word(query.get("country", "")),
            year=year,
            order="date" if query.get("order") == "date" else "relevance",
            exact=query.get("exact") == "1",
        )

    def query_string(self, **changes: Any) -> str:
        """The address of this search with changes; any change leads back to its first page."""
        params = replace(self, **{"page": 1, **changes}) if changes else self
        said = {
            "q": params.query,
            "type": params.type,
            "topic": params.topic,
            "country": params.country,
            "year": params.year,
            "order": "date" if params.order == "date" else "",
            "exact": "1" if params.exact else "",
            "page": params.page if params.page > 1 else "",
        }
        return urlencode({name: value for name, value in said.items() if value}, errors="replace")


def _number(text: str, most: int) -> int | None:
    """A number between 1 and most, written in ASCII; else nothing."""
    if len(text) > 6 or not (text.isascii() and text.isdigit()):
        return None
    return int(text) if 1 <= int(text) <= most else None


def _word(text: str) -> str:
    """The name of a topic or country as it stands in an address; else nothing."""
    return text if len(text) <= MAX_PARAMETER and text.replace("-", "").replace("_", "").isalnum() else ""


@dataclass(frozen=True)
class SessionHit:
    """The session of a conference that holds what was asked for."""

    title: SafeString
    url: str
    when: str


@dataclass(frozen=True)
class Hit:
    """A page that was found, with what was found marked."""

    page: Any
    type: str
    type_label: str
    url: str
    title: SafeString
    passage: SafeString
    date: date | None
    countries: list[str]
    session: SessionHit | None = None


@dataclass
class FacetOption:
    """One choice that narrows the result; its address makes the choice, or takes it back."""

    value: str
    label: str
    count: int
    is_chosen: bool
    url: str


@dataclass
class Facet:
    """Choices of one sort: type, topic, country or year."""

    name: str
    label: str
    options: list[FacetOption]


@dataclass
class OtherLanguage:
    """The same question found something in another language."""

    code: str
    label: str
    count: int
    url: str


@dataclass
class Correction:
    """What was searched for instead of what was asked, and the address that insists on the latter."""

    shown: str
    asked: str
    instead_url: str


@dataclass
class Results:
    """The answer."""

    params: SearchParams
    hits: ResultPage
    total: int = 0
    facets: list[Facet] = field(default_factory=list)
    correction: Correction | None = None
    any_word: bool = False
    other_languages: list[OtherLanguage] = field(default_factory=list)
    picks: list[Any] = field(default_factory=list)
    is_search: bool = False
