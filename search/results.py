"""The visitor's search: from a question to what the result page shows."""

from collections import Counter
from collections.abc import Sequence

from django.core.paginator import Paginator
from django.http import QueryDict

from pages.languages import IN_LANGUAGE
from search import misses
from search.cards import hits
from search.facets import choice, facets, subjects
from search.highlight import Marker
from search.matching import Match, count, match
from search.picks import picks
from search.rank import by_date, by_relevance, chosen, combinations
from search.shapes import (
    Correction,
    Facet,
    FacetOption,
    Hit,
    OtherLanguage,
    Results,
    SearchParams,
    SessionHit,
)

__all__ = [
    "Correction",
    "Facet",
    "FacetOption",
    "Hit",
    "OtherLanguage",
    "QueryDict",
    "Results",
    "SearchParams",
    "SessionHit",
    "find",
    "ordered",
]

RESULTS_ON_A_PAGE = 20


def find(params: SearchParams, language: str, base_url: str) -> Results:
    """Search the public pages of a language (BCP 47). Addresses of choices begin with base_url."""
    found = match(params.query, language, exact=params.exact)
    if not found.question.parts:
        return Results(params=params, hits=_paginated([], params))
    known = subjects(language)
    narrowed = choice(params, known)
    numbers: Counter = combinations(found.rows)
    is_within = chosen(narrowed)
    rows = [row for row in found.rows if is_within((row.kind, row.topics, row.countries, row.year))]
    order = by_date(rows) if params.order == "date" else by_relevance(rows, found.evidence())
    shown = _paginated(order, params)
    shown.object_list = hits(shown.object_list, Marker(found.asked, language), known.titles)
    if not found.rows:
        misses.record(params.query, language)
    return Results(
        params=params,
        hits=shown,
        total=len(order),
        facets=facets(numbers, narrowed, params, known, base_url),
        correction=_correction(found, params, base_url),
        any_word=found.any_word and bool(found.rows),
        other_languages=_other_languages(params, language, base_url),
        picks=picks(params.query, language) if shown.number == 1 else [],
        is_search=True,
    )


def ordered(query: str, language: str) -> list[int]:
    """The ids of all pages that a query finds, best first."""
    found = match(query, language)
    return by_relevance(found.rows, found.evidence())


def _paginated(order: Sequence[int], params: SearchParams):
    return Paginator(order, RESULTS_ON_A_PAGE).get_page(params.page)


def _correction(found: Match, params: SearchParams, base_url: str) -> Correction | None:
    if not found.corrected:
        return None
    return Correction(found.corrected, params.query, f"{base_url}?{params.query_string(exact=True)}")


def _other_languages(params: SearchParams, language: str, base_url: str) -> list[OtherLanguage]:
    """Languages in which the same words find something."""
    others = []
    for code, label in IN_LANGUAGE.items():
        if code != language and (number := count(params.query, code)):
            url = base_url.replace(f"/{language}/", f"/{code}/", 1)
            others.append(OtherLanguage(code, str(label), number, f"{url}?{SearchParams(params.query).query_string()}"))
    return others
