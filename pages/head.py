"""What the head of a page tells browsers, search engines and other sites.

A view below a page, such as a filtered list, says by these names in its context what is its own:

- `meta_title`, `meta_description`: its words;
- `addresses`: what stands below the page's own address, by language code; where it says nothing, the address that was
  asked for is the one that search engines keep;
- `robots`: what robots must not do with it, such as "noindex".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from django.core import paginator
from django.http import HttpRequest
from django.utils.translation import gettext as _

from pages.languages import open_graph_locale
from pages.models import BasePage
from pages.navigation import absolute
from pages.organisation import NAME

HOME_DEPTH = 2
"""Home pages stand right below the root; "/" chooses between them by the browser's language."""


@dataclass(frozen=True)
class Head:
    """The head of a page. All addresses have scheme and host."""

    title: str
    description: str
    url: str
    language: str
    robots: str = ""
    alternates: Mapping[str, str] = field(default_factory=dict)
    default_url: str = ""
    is_view: bool = False
    """Whether this is a view below the page, not the page itself."""
    number: int = 1
    """Which page of a list that has several."""

    @property
    def document_title(self) -> str:
        """The title with the name of the site, unless it has that already."""
        return self.title if NAME in self.title else f"{self.title} · {NAME}"

    @property
    def hreflang(self) -> list[tuple[str, str]]:
        """The published translations, the page itself among them, and where everybody else goes."""
        return hreflang(self.alternates, self.default_url)

    @property
    def locale(self) -> str:
        return open_graph_locale(self.language)

    @property
    def other_locales(self) -> list[str]:
        return [open_graph_locale(code) for code in self.alternates if code != self.language]


def hreflang(urls: Mapping[str, str], default_url: str) -> list[tuple[str, str]]:
    """Links between translations as search engines want them: all or none, and x-default."""
    return [*sorted(urls.items()), ("x-default", default_url)] if len(urls) > 1 else []


def head_of(
    page: BasePage, request: HttpRequest, context: Mapping[str, Any], translations: Mapping[str, BasePage]
) -> Head:
    """The head of a page or of a view below it; `translations` are the published forms of the page."""
    is_view = not getattr(request, "is_preview", False) and request.path != urlsplit(page.url or "").path
    # The lists of other languages break elsewhere: only the first page of a list has translations.
    # isinstance() would wake the lazy CSRF token that stands in the context too, and that sets a cookie.
    number = next((value.number for value in context.values() if issubclass(type(value), paginator.Page)), 1)
    title = context.get("meta_title") or page.meta_title
    if number > 1:
        title = _("{title}, page {number}").format(title=title, number=number)
    below = context.get("addresses") or {}
    alternates = {
        code: absolute(other.url + below.get(code, ""))
        for code, other in translations.items()
        if other.live and other.url and (code in below or not is_view) and number == 1
    }
    url = request.path if is_view and not below else f"{page.url or ''}{below.get(page.language, '')}"
    original = next((code for code, other in translations.items() if other.is_original), page.language)
    default_url = alternates.get(original) or next(iter(alternates.values()), "")
    return Head(
        title=title,
        description=context.get("meta_description") or page.meta_description,
        url=absolute(url) + (f"?page={number}" if number > 1 else ""),
        language=page.language,
        robots=context.get("robots", ""),
        alternates=alternates,
        default_url=absolute("/") if page.depth == HOME_DEPTH and not is_view else default_url,
        is_view=is_view,
        number=number,
    )
