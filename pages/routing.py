"""From an address to its page: what Wagtail's routing finds with two queries for each part of the address, in two."""

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import Resolver404
from wagtail import views
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from pages.models import BasePage
from pages.navigation import Skeleton, fetch_skeleton, own, reader_language
from pages.querysets import is_expired

DEEPEST = 255 // Page.steplen
"""More levels than this a tree can't have: the paths of its pages are no longer."""


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """Show the page at this path, as Wagtail's view does; only the way to it is shorter."""
    request._wagtail_route_for_request = route(request, path)
    return views.serve(request, path)


def route(request: HttpRequest, path: str) -> RouteResult | None:
    """Find the page that answers under this path; one that has expired answers no more, whatever job is late."""
    found = _route(request, path)
    return None if found and is_expired(found.page) else found


def _route(request: HttpRequest, path: str) -> RouteResult | None:
    """Find the page as Page.route_for_request does; what is around it comes along.

    Every page on the way may answer for all that is below it (RoutablePageMixin, a `route` of its own). Where the
    home page of the language isn't ready to be visited, Wagtail decides.
    """
    slugs = [slug for slug in path.split("/") if slug]
    home_path = _home_path(request)
    if home_path is None:
        return Page.route_for_request(request, path)
    paths = [f"{home_path}{'/'.join(slugs[:end])}/" for end in range(1, len(slugs) + 1)][:DEEPEST]
    around = fetch_skeleton(request, Q(slug__in=slugs[:DEEPEST], url_path__in=paths))
    pages = {page.url_path: page for page in around.pages}
    page = pages.get(home_path)
    if page is None or not page.live:
        return Page.route_for_request(request, path)
    way = [page]
    while not _answers(page, slugs):
        page = pages.get(f"{page.url_path}{slugs[0]}/")
        if page is None:
            return None
        page._cached_parent_obj = way[-1]
        way.append(page)
        slugs = slugs[1:]
    found = _for_reading(page, around)
    found.is_open = all(_is_open(step) for step in way)
    try:
        return found.route(request, slugs)
    except Http404:
        return None


def _home_path(request: HttpRequest) -> str | None:
    """Where the home page of the reader's language stands, of which Wagtail keeps a list."""
    site, language = Site.find_for_request(request), reader_language()
    paths = Site.get_site_root_paths() if site else []
    return next((at.root_path for at in paths if (at.site_id, at.language_code) == (site.pk, language)), None)


def _answers(page: Page, slugs: list[str]) -> bool:
    """Whether this page decides about the rest of the address, and not the one below it.

    A routable page with a `route` of its own that leaves what lies below it alone says `routes_children_as_usual`.
    """
    model = page.specific_class or Page
    if slugs and (model.route is RoutablePageMixin.route or getattr(model, "routes_children_as_usual", False)):
        return page.live and _has_route(model, slugs)
    return not slugs or model.route is not Page.route


def _has_route(model: type[RoutablePageMixin], slugs: list[str]) -> bool:
    try:
        model.get_resolver().resolve(f"/{'/'.join(slugs)}/")
    except Resolver404:
        return False
    return True


def _is_open(page: Page) -> bool:
    """Whether nothing speaks against showing the page to everybody; an alias is as open as what it repeats."""
    return not page.is_restricted and page.alias_of_id is None


def _for_reading(page: Page, around: Skeleton) -> Page:
    """The page in its own type, and in one query with it its translations."""
    model = page.specific_class
    forms = {code: form for code, form in around.in_languages(page).items() if form.specific_class is model}
    if model is None or not issubclass(model, BasePage):
        return page.specific
    if page in forms.values() and page in around.homes.values():
        found = {home.pk: own(home) for home in forms.values()}
    else:
        found = model._default_manager.in_bulk({page.pk, *(form.pk for form in forms.values())})
    translations = {code: found[form.pk] for code, form in forms.items()}
    for form in forms.values():
        found[form.pk].locale, found[form.pk].translations = form.locale, translations
    read = found[page.pk]
    read.locale = page.locale
    read.translations = {**translations, read.language: read}
    if parent := page.__dict__.get("_cached_parent_obj"):
        read._cached_parent_obj = parent
    return read
