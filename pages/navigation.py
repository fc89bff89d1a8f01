"""The skeleton of the site: sections, foot, the same page in other languages."""

from dataclasses import dataclass, field

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page, Site

from pages.enums import Purpose
from pages.languages import OWN_NAMES
from pages.models import BasePage, StandardPage
from pages.querysets import published


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


def homes(request: HttpRequest) -> dict[str, Page]:
    """The published home page of each language, by language code."""
    site = Site.find_for_request(request)
    if site is None:
        return {}
    pages = published(Page.objects.filter(translation_key=site.root_page.translation_key))
    return {page.locale.language_code: page for page in pages.select_related("locale")}


def navigation(request: HttpRequest, home: Page | None, current: Page | None) -> Navigation:
    """Sections are what the home page's children in the menu are; the foot takes the standard pages."""
    if home is None:
        return Navigation()
    children = list(published(Page.objects.child_of(home)).select_related("locale"))
    standard = StandardPage.objects.child_of(home).filter(purpose__in=[Purpose.SUPPORT, Purpose.PRIVACY])
    purposes = dict(standard.values_list("purpose", "pk"))
    urls = {page.pk: page.get_url(request) for page in children}
    is_standard = {page.pk for page in children if page.specific_class is StandardPage}
    return Navigation(
        home=home.specific,
        sections=[
            Link(page.title, urls[page.pk], current is not None and current.path.startswith(page.path))
            for page in children
            if page.show_in_menus
        ],
        footer_links=[Link(page.title, urls[page.pk]) for page in children if page.pk in is_standard],
        support_url=urls.get(purposes.get(Purpose.SUPPORT)),
        privacy_url=urls.get(purposes.get(Purpose.PRIVACY)),
    )


def translations_of(page: BasePage) -> dict[str, BasePage]:
    """The published forms of this page, by language code; a preview counts the page itself."""
    pages = published(type(page)._default_manager.filter(translation_key=page.translation_key))
    found = {other.locale.language_code: other for other in pages.select_related("locale")}
    return {**found, page.locale.language_code: page}


def ancestors_in_languages(page: Page) -> dict[str, str]:
    """For each language the address of the nearest published page above this one."""
    above = Page.objects.ancestor_of(page).filter(depth__gt=1).values_list("translation_key", "depth")
    depth = dict(above)
    pages = published(Page.objects.filter(translation_key__in=depth)).select_related("locale")
    nearest = sorted(pages, key=lambda other: depth[other.translation_key])
    return {other.locale.language_code: other.url for other in nearest}


def languages(
    request: HttpRequest, page: BasePage | None, translations: dict[str, BasePage], home_pages: dict[str, Page]
) -> list[LanguageChoice]:
    """Each language of the site, with this page in it, or with the nearest place where to go instead.

    The search stands at the same address under each language's prefix; from an error one goes home.
    """
    active = get_language()
    codes = [code for code, _name in settings.LANGUAGES if code in home_pages or code == active]
    above = ancestors_in_languages(page) if page and len(translations) < len(codes) else {}
    choices = []
    for code in codes:
        own = translations.get(code)
        home_url = home_pages[code].url if code in home_pages else f"/{code}/"
        url = (own.url if own else None) if page else _same_view(request, active, code) or home_url
        choices.append(
            LanguageChoice(
                code=code,
                name=OWN_NAMES.get(code, code),
                url=url,
                fallback_url=above.get(code, home_url),
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
