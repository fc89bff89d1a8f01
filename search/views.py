"""The visitor's search: the page, suggestions as one types, and what browsers need to offer it."""

from dataclasses import asdict, replace
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from pages.languages import OWN_NAMES
from pages.navigation import absolute, reader_language
from search.queries import MAX_LENGTH
from search.results import Results, SearchParams, find
from search.suggestions import suggest

NOT_CHOSEN: dict[str, Any] = {"type": "", "topic": "", "country": "", "year": None}
"""Filters, and what they are when nothing is chosen."""

SUGGESTIONS = 8
SUGGESTIONS_LIVE = 60
"""Seconds for which a browser may keep suggestions."""


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """What the site has about the words asked for, in the reader's language; the address holds the whole question."""
    params = SearchParams.from_query(request.GET)
    params = replace(params, query=params.query[:MAX_LENGTH])
    results = find(params, reader_language(), reverse("search"))
    context = {
        "params": params,
        "query": params.query,
        "kept": params.query_string(page=1),
        "results": results,
        "chosen": chosen_filters(results),
        "orders": orders(results.params),
        "narrowing": narrowing(results),
        "clear_url": url_of(params, **NOT_CHOSEN),
        "is_search_page": True,
    }
    return render(request, "search/search.html", context)


@require_safe
def search_suggest(request: HttpRequest) -> JsonResponse:
    """A few pages, people and topics whose names begin with what has been typed so far."""
    query = request.GET.get("q", "").replace("\x00", "").strip()[:MAX_LENGTH]
    found = suggest(query, reader_language(), limit=SUGGESTIONS) if query else []
    response = JsonResponse({"suggestions": [asdict(suggestion) for suggestion in found]})
    response["X-Robots-Tag"] = "noindex"
    patch_cache_control(response, public=True, max_age=SUGGESTIONS_LIVE)
    return response


@require_safe
def opensearch(request: HttpRequest) -> HttpResponse:
    """Tells browsers how to search the site from their own address bar."""
    language = reader_language()
    context = {
        "language": language,
        "language_name": OWN_NAMES.get(language, language),
        "description": _("Search Centralasiengrupperna: news, conferences, people, topics and countries."),
        "search_url": absolute(reverse("search")),
        "own_url": absolute(reverse("opensearch")),
    }
    return render(
        request, "search/opensearch.xml", context, content_type="application/opensearchdescription+xml; charset=utf-8"
    )


def url_of(params: SearchParams, **changes: Any) -> str:
    """The address of the first page of a search with changes."""
    return f"{reverse('search')}?{params.query_string(page=1, **changes)}"


def narrowing(results: Results) -> list[dict[str, Any]]:
    """The filters of the form; one that holds for all results anyway gives no choice and is left out."""
    return [
        {
            "name": facet.name,
            "label": facet.label,
            "options": facet.options,
            "is_narrowed": any(option.is_chosen for option in facet.options),
        }
        for facet in results.facets
        if any(option.is_chosen or option.count < results.total for option in facet.options)
    ]


def chosen_filters(results: Results) -> list[dict[str, str]]:
    """What the results are narrowed down to, each with the address that takes it back."""
    labels = {(facet.name, option.value): option.label for facet in results.facets for option in facet.options}
    chosen = {name: getattr(results.params, name) for name in NOT_CHOSEN}
    return [
        {
            "name": name,
            "label": labels.get((name, str(value)), str(value)),
            "url": url_of(results.params, **{name: NOT_CHOSEN[name]}),
        }
        for name, value in chosen.items()
        if value
    ]


def orders(params: SearchParams) -> list[dict[str, str | bool]]:
    """Both orders, the one that is in force marked."""
    return [
        {"value": value, "is_chosen": params.order == value, "url": url_of(params, order=value)}
        for value in ("relevance", "date")
    ]
