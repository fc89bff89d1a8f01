"""What the skeleton of each page is made with, and how templates tell languages apart."""

from base64 import b64encode

from django import template
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from wagtail.models import Page

from images.renditions import SOCIAL_SPEC
from pages import navigation
from pages.head import Head, head_of
from pages.languages import FROM_LANGUAGE, IN_LANGUAGE, LANGUAGE_NAMES
from pages.models import BasePage
from pages.social import SharePicture, drawing_of, share_picture
from pages.structured_data import graph, json_ld

register = template.Library()


def current_page(context: Context) -> BasePage | None:
    """The page that is being shown, if it is a page at all."""
    page = context.get("page")
    return page if isinstance(page, BasePage) and page.pk else None


def skeleton(context: Context) -> navigation.Skeleton:
    """What stands around the page that is being shown."""
    return navigation.skeleton_for(context["request"], current_page(context))


def _below(context: Context) -> dict[str, str]:
    """What stands below the page's own address, by language code: a list that is narrowed has such addresses."""
    return context.get("addresses") or {}


@register.simple_tag(takes_context=True)
def get_navigation(context: Context) -> navigation.Navigation:
    """Sections, foot and home in the reader's language."""
    return navigation.navigation(skeleton(context), context["request"], current_page(context))


@register.simple_tag(takes_context=True)
def get_languages(context: Context) -> list[navigation.LanguageChoice]:
    """The language menu."""
    return navigation.languages(skeleton(context), context["request"], current_page(context), _below(context))


@register.simple_tag(takes_context=True)
def get_head(context: Context) -> Head | None:
    """What the head tells of the page, or of the view below it; nothing where there is no page."""
    page, known = current_page(context), context.get("head")
    if page is None or isinstance(known, Head):
        return known
    return head_of(page, context["request"], context.flatten(), page.translations)


@register.simple_tag(takes_context=True)
def canonical_url(context: Context) -> str:
    """The one address of this page; a later page of a list keeps its number."""
    head = get_head(context)
    return head.url if head else ""


@register.simple_tag(takes_context=True)
def get_share_picture(context: Context) -> SharePicture:
    """The picture that other sites show of the page."""
    return share_picture(context["page"])


@register.simple_tag
def picture_in_preview(page: BasePage) -> str:
    """The address of that picture; one that is drawn comes along as data, for a draft has no public address."""
    if page.share_image:
        return page.share_renditions[SOCIAL_SPEC].url
    return f"data:image/png;base64,{b64encode(drawing_of(page).png()).decode()}"


@register.simple_tag(takes_context=True)
def get_open_graph(context: Context) -> list[tuple[str, str]]:
    """The sort of thing that is shared; a view below a page is a list of some sort."""
    return [("og:type", "website")] if get_head(context).is_view else context["page"].open_graph()


@register.simple_tag(takes_context=True)
def structured_data(context: Context) -> SafeString | str:
    """What the page tells machines, as JSON-LD."""
    page = current_page(context)
    if page is None:
        return ""
    around = skeleton(context)
    above = [step for step in around.published if page.is_descendant_of(step)]
    return json_ld(graph(page, get_head(context), around.homes.get(page.language), above))


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
