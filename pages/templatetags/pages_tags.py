"""What the skeleton of each page is made with, and how templates tell languages apart."""

from typing import Any

from django import template
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from wagtail.models import Page

from pages import navigation
from pages.languages import FROM_LANGUAGE, IN_LANGUAGE, LANGUAGE_NAMES
from pages.models import BasePage
from pages.structured_data import json_ld

register = template.Library()


def current_page(context: Context) -> BasePage | None:
    """The page that is being shown, if it is a page at all."""
    page = context.get("page")
    return page if isinstance(page, BasePage) and page.pk else None


def _once(context: Context, key: str, make: Any) -> Any:
    """Compute a thing once for the whole request."""
    request = context["request"]
    known = request.__dict__.setdefault("_skeleton", {})
    if key not in known:
        known[key] = make()
    return known[key]


def _homes(context: Context) -> dict[str, Page]:
    return _once(context, "homes", lambda: navigation.homes(context["request"]))


def _translations(context: Context) -> dict[str, BasePage]:
    page = current_page(context)
    return _once(context, "translations", lambda: navigation.translations_of(page) if page else {})


@register.simple_tag(takes_context=True)
def get_navigation(context: Context) -> navigation.Navigation:
    """Sections, foot and home in the reader's language."""
    home = _homes(context).get(get_language() or "")
    return _once(context, "navigation", lambda: navigation.navigation(context["request"], home, current_page(context)))


@register.simple_tag(takes_context=True)
def get_languages(context: Context) -> list[navigation.LanguageChoice]:
    """The language menu."""
    return _once(
        context,
        "languages",
        lambda: navigation.languages(
            context["request"], current_page(context), _translations(context), _homes(context)
        ),
    )


@register.simple_tag(takes_context=True)
def get_alternates(context: Context) -> list[dict[str, str]]:
    """hreflang links: real, published translations only, and x-default.

    The default is the address that chooses by Accept-Language for home pages, the original for others.
    """
    translations = {code: page for code, page in _translations(context).items() if page.live}
    if len(translations) < 2:
        return []
    links = [{"hreflang": code, "url": navigation.absolute(page.url)} for code, page in sorted(translations.items())]
    home_keys = {home.translation_key for home in _homes(context).values()}
    if any(page.translation_key in home_keys for page in translations.values()):
        default = navigation.absolute("/")
    else:
        originals = [page for page in translations.values() if page.is_original] or list(translations.values())
        default = navigation.absolute(originals[0].url)
    return [*links, {"hreflang": "x-default", "url": default}]


@register.simple_tag(takes_context=True)
def canonical_url(context: Context) -> str:
    """The one address of this page; a later page of a list keeps its number."""
    page = current_page(context)
    if page is None or not page.url:
        return ""
    listed = context.get("articles")
    number = getattr(listed, "number", 1)
    return navigation.absolute(page.url) + (f"?page={number}" if number > 1 else "")


@register.simple_tag(takes_context=True)
def structured_data(context: Context) -> SafeString | str:
    """What the page tells machines, as JSON-LD."""
    page = current_page(context)
    return json_ld(page.structured_data()) if page else ""


@register.simple_tag
def lang_attr(page: Page | None) -> SafeString | str:
    """A lang attribute for text of a page that isn't in the reader's language (WCAG 2.2, 3.1.2)."""
    if page is None or page.locale.language_code == get_language():
        return ""
    return format_html(' lang="{0}"', page.locale.language_code)


@register.simple_tag
def language_tag(page: Page | None) -> SafeString | str:
    """Says plainly in which language a page is, where it isn't the reader's."""
    if page is None or page.locale.language_code == get_language():
        return ""
    code = page.locale.language_code
    return format_html('<span class="tag">{}</span>', IN_LANGUAGE.get(code, code))


@register.filter
def page_url(page: Page) -> str:
    """The address of a page."""
    return page.url or ""


@register.filter
def language_name(code: str) -> str:
    """The name of a language in the reader's language."""
    return LANGUAGE_NAMES.get(code, code)


@register.filter
def from_language(page: BasePage) -> str:
    """Gives "Translated from …" for a translation, nothing for an original."""
    if page.is_original or page.original is None:
        return ""
    code = page.original.locale.language_code
    return FROM_LANGUAGE.get(code, code)


@register.filter
def absolute(url: str) -> str:
    """An address with scheme and host."""
    return navigation.absolute(url)
