"""The skeleton of the site: sections, foot, the same page in other languages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.conf import settings
from django.db.models import F, Q, Subquery, Value
from django.db.models.functions import Concat
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import get_language
from wagtail.models import Page, Site
from wagtail.query import PageQuerySet

from pages.enums import Purpose
from pages.languages import OWN_NAMES
from pages.models import BasePage, StandardPage
from pages.querysets import IsRestricted, is_expired

FIRST_CHILD, LAST_CHILD = Page.alphabet[0] * Page.steplen, Page.alphabet[-1] * Page.steplen
"""Between these lie the ends of the paths of a page's children (treebeard)."""


@dataclass(frozen=True)
class Link:
    """A place of the site."""

    title: str
    url: str
    is_current: bool = False


@dataclass(frozen=True)
class Navigation:
    """What the head and the foot of each page show, in the reader's language."""

    home: Page | None = None
    sections: list[Link] = field(default_factory=list)
    footer_links: list[Link] = field(default_factory=list)
    support_url: str | None = None
    privacy_url: str | None = None


@dataclass(frozen=True)
class LanguageChoice:
    """A language of the site, and where the page that is being read stands in it."""

    code: str
    name: str
    url: str | None
    fallback_url: str
    is_current: bool
    is_original: bool

    @property
    def is_translated(self) -> bool:
        return self.url is not None


def reader_language() -> str:
    """The language that the visitor reads in (BCP 47)."""
    return get_language() or settings.LANGUAGE_CODE


def absolute(url: str) -> str:
    """An address with scheme and host, for feeds, search engines and sharing."""
    return url if "://" in url else settings.WAGTAILADMIN_BASE_URL.rstrip("/") + url


class Skeleton:
    """What stands around a page, out of one query: homes, the sections of a language, the pages above, translations.

    `pages` are in the order of the tree. Drafts, expired and restricted pages are among them, for the route to a page
    goes through them; everything else here is of published pages.
    """

    def __init__(self, language: str, root: Page | None = None, pages: Iterable[Page] = ()) -> None:
        self.language = language
        self.root = root
        self.pages = list(pages)
        self.published = [page for page in self.pages if page.live and not page.is_restricted and not is_expired(page)]

    @cached_property
    def homes(self) -> dict[str, Page]:
        """The home page of each language, by language code."""
        return self.in_languages(self.root) if self.root else {}

    @property
    def home(self) -> Page | None:
        return self.homes.get(self.language)

    @cached_property
    def children(self) -> list[Page]:
        """What stands directly below the home page."""
        home = self.home
        return [page for page in self.published if page.is_child_of(home)] if home else []

    def section(self, model: type[Page]) -> Page | None:
        """The first of the home page's children of this type."""
        return next((page for page in self.children if page.specific_class is model), None)

    def in_languages(self, page: Page) -> dict[str, Page]:
        """The published forms of a home page, of the page that is read or of one above it, by language code."""
        same = (other for other in self.published if other.translation_key == page.translation_key)
        return {other.locale.language_code: other for other in same}

    def nearest(self, page: Page) -> dict[str, Page]:
        """For each language the nearest page above this one."""
        found: dict[str, Page] = {}
        for above in self.pages:
            if page.is_descendant_of(above):
                found |= self.in_languages(above)
        return found

    def knows(self, page: Page) -> bool:
        return any(page.pk == known.pk for known in self.pages)


def skeleton_for(request: HttpRequest, page: Page | None = None) -> Skeleton:
    """What stands around this page; it is fetched once for a request."""
    known: Skeleton | None = getattr(request, "_skeleton", None)
    if known is None or known.language != reader_language() or (page and not known.knows(page)):
        ends = range(2 * Page.steplen, len(page.path) + 1, Page.steplen) if page else ()
        above = [page.path[:end] for end in ends] if page else []
        known = fetch_skeleton(request, Q(path__in=above))
    return known


def fetch_skeleton(request: HttpRequest, here: Q) -> Skeleton:
    """Fetch what stands around the page that is read; `here` finds it and the pages above."""
    language = reader_language()
    site = Site.find_for_request(request)
    found = Skeleton(language, site.root_page, _pages(site.root_page, language, here)) if site else Skeleton(language)
    request._skeleton = found
    return found


def _pages(root: Page, language: str, here: Q) -> PageQuerySet:
    """The home pages, the children of this language's, and the pages `here`, these and the first in all languages."""
    homes = Q(translation_key=root.translation_key)
    path = Subquery(Page.objects.filter(homes, locale__language_code=language).values("path"))
    below = (Concat(path, Value(FIRST_CHILD)), Concat(path, Value(LAST_CHILD)))
    sections = Q(depth=root.depth + 1, path__range=below)
    keys = Page.objects.filter(here).values("translation_key")
    pages = Page.objects.filter(homes | sections | Q(translation_key__in=keys))
    pages = pages.annotate(is_restricted=IsRestricted(), purpose=F("standardpage__purpose"))
    own = [_own_row(root)] if root.specific_class is not Page else []
    return pages.select_related("locale", *own).order_by("path")


def _own_row(page: Page) -> str:
    """The name of the relation that leads from a page to the row of its own type."""
    return page.specific_class._meta.get_ancestor_link(Page).remote_field.name


def own(home: Page) -> Page:
    """A home page of the skeleton in its own type, in which it has come along."""
    found = getattr(home, _own_row(home)) if home.specific_class is not Page else home
    found.locale = home.locale
    return found


def navigation(skeleton: Skeleton, request: HttpRequest, current: Page | None) -> Navigation:
    """Sections are what the home page's children in the menu are; the foot takes the standard pages."""
    if skeleton.home is None:
        return Navigation()
    urls = {page.pk: page.get_url(request) for page in skeleton.children}
    standard = [page for page in skeleton.children if page.specific_class is StandardPage]
    purposes = {page.purpose: urls[page.pk] for page in standard}
    return Navigation(
        home=own(skeleton.home),
        sections=[
            Link(page.title, urls[page.pk], current is not None and current.path.startswith(page.path))
            for page in skeleton.children
            if page.show_in_menus
        ],
        footer_links=[Link(page.title, urls[page.pk]) for page in standard],
        support_url=purposes.get(Purpose.SUPPORT),
        privacy_url=purposes.get(Purpose.PRIVACY),
    )


def languages(
    skeleton: Skeleton, request: HttpRequest, page: BasePage | None, below: Mapping[str, str]
) -> list[LanguageChoice]:
    """Each language of the site, with this page in it, or with the nearest place where to go instead.

    `below` is what stands below the page's own address in each language, as a narrowed list has it. The search stands
    at the same address under each language's prefix; from an error one goes home.
    """
    active = get_language()
    codes = [code for code, _name in settings.LANGUAGES if code in skeleton.homes or code == active]
    translations = page.translations if page else {}
    nearest = skeleton.homes | (skeleton.nearest(page) if page else {})
    choices = []
    for code in codes:
        own, near = translations.get(code), nearest.get(code)
        fallback_url = (near.get_url(request) if near else None) or f"/{code}/"
        if page:
            url = (own.get_url(request) or "") + below.get(code, "") if own else None
        else:
            url = _same_view(request, active, code) or fallback_url
        choices.append(
            LanguageChoice(
                code=code,
                name=OWN_NAMES.get(code, code),
                url=url,
                fallback_url=fallback_url,
                is_current=code == active,
                is_original=bool(own and own.is_original and len(translations) > 1),
            )
        )
    return choices


def _same_view(request: HttpRequest, active: str | None, code: str) -> str | None:
    """The view under another language's prefix, asked the same; nothing for an address that leads nowhere."""
    match, prefix = request.resolver_match, f"/{active}/"
    if match is None or match.url_name == "wagtail_serve" or not request.path.startswith(prefix):
        return None
    asked = request.GET.copy()
    asked.pop("page", None)  # in another language the list has other pages
    return f"/{code}/{request.path.removeprefix(prefix)}" + (f"?{asked.urlencode()}" if asked else "")
