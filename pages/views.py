"""What the site says when it has failed, what it tells robots, and the picture of a page that has none."""

from collections.abc import Iterable
from hashlib import blake2b

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, HttpResponseServerError
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import quote_etag
from django.utils.translation import get_language_from_request, override
from django.views.decorators.http import require_safe
from wagtail.models import Page

from pages import sitemaps
from pages.head import HOME_DEPTH
from pages.navigation import absolute
from pages.querysets import published
from pages.social import drawing_of, drawing_url

YEAR = 365 * 24 * 60 * 60
SITEMAPS_LIVE = 10 * 60
"""Seconds for which others may keep a drawn picture and a sitemap."""


def server_error(request: HttpRequest) -> HttpResponseServerError:
    """The error page in the language of the address, else of the browser; it asks nothing of the database."""
    language = get_language_from_request(request, check_path=True)
    with override(language):
        return HttpResponseServerError(render_to_string("500.html", {"language": language}))


@require_safe
def social_picture(request: HttpRequest, language: str, page_id: int, digest: str) -> HttpResponse:
    """The drawn picture of a page that everybody may read; an address of old leads to the picture of today."""
    pages = published(Page.objects.filter(pk=page_id, locale__language_code=language, depth__gte=HOME_DEPTH))
    page = pages.select_related("locale").first()
    if page is None:
        raise Http404
    drawing = drawing_of(page)
    if digest != drawing.digest:
        return HttpResponseRedirect(drawing_url(page))
    response = HttpResponse(drawing.png(), content_type="image/png")
    patch_cache_control(response, public=True, max_age=YEAR, immutable=True)
    return response


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What robots should leave alone, and where the sitemaps are (RFC 9309)."""
    searches = []
    for code, _name in settings.LANGUAGES:
        with override(code):
            searches.append(reverse("search"))
    lines = [
        "User-agent: *",
        f"Disallow: {reverse('wagtailadmin_home')}",
        *(f"Disallow: {path}" for path in searches),
        "",
        *(f"Sitemap: {absolute(reverse(name))}" for name in ("sitemap_index", "news_sitemap")),
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@require_safe
def sitemap_index(request: HttpRequest) -> HttpResponse:
    """All sitemaps of pages."""
    urls = [
        absolute(reverse("sitemap", args=[language, number]))
        for language, home in sitemaps.homes().items()
        for number in range(1, sitemaps.files(home) + 1)
    ]
    return sitemap_response(request, sitemaps.index_xml(urls))


@require_safe
def sitemap(request: HttpRequest, language: str, number: int, changes: Iterable[sitemaps.Changes] = ()) -> HttpResponse:
    """The pages of a language, so many to a file."""
    found = sitemaps.entries(language, number, changes)
    if not found:
        raise Http404
    return sitemap_response(request, sitemaps.sitemap_xml(found))


def sitemap_response(request: HttpRequest, data: bytes) -> HttpResponse:
    """The file, or a word that it hasn't changed (RFC 9110, 13)."""
    response = HttpResponse(data, content_type="application/xml; charset=utf-8")
    response["ETag"] = quote_etag(blake2b(data, digest_size=16).hexdigest())
    patch_cache_control(response, public=True, max_age=SITEMAPS_LIVE)
    return get_conditional_response(request, etag=response["ETag"], response=response)
