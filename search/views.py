"""The visitor's search."""

from collections.abc import Iterable

from django.core.paginator import Paginator
from django.db.models import prefetch_related_objects
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Page

from images.models import CustomImage
from images.renditions import RATIOS
from pages.navigation import reader_language
from pages.querysets import published
from search.queries import MAX_LENGTH, words

RESULTS_ON_A_PAGE = 20
PICTURES = ("portrait", "listing_image")


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Published pages in the reader's language that hold all the words; bad input finds nothing."""
    query = request.GET.get("q", "").replace("\x00", "").strip()[:MAX_LENGTH]
    asked = words(query)
    results = None
    if asked:
        pages = published(Page.objects.filter(locale__language_code=reader_language(), depth__gt=2))
        # A search filters by indexed fields of the page alone: it gets the choice as a list of keys.
        found = Page.objects.filter(pk__in=pages.values("pk")).specific().search(asked)
        results = Paginator(found, RESULTS_ON_A_PAGE).get_page(request.GET.get("page"))
        results.object_list = cards(results.object_list)
    return render(request, "search/search.html", {"query": query, "results": results, "is_search": True})


def cards(pages: Iterable[Page]) -> list[Page]:
    """Give pages of all kinds what their cards show, language and picture: three queries for any number of them."""
    found = list(pages)
    prefetch_related_objects(found, "locale")
    chosen = {(page, field): getattr(page, f"{field}_id", None) for page in found for field in PICTURES}
    images = CustomImage.objects.prefetch_renditions(*RATIOS["square"].specs).in_bulk(filter(None, chosen.values()))
    for (page, field), pk in chosen.items():
        if pk:
            setattr(page, field, images[pk])
    return found
