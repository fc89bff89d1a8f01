"""What the public reads of a person now, on every surface, made by the code that shows it to them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bs4 import BeautifulSoup
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override, pgettext_lazy
from wagtail import hooks

from pages.querysets import resolved

HOOK = "show_person"
"""Apps above this one tell by it what they show of a person: f(page, shown, language) gives surfaces.

`page` is the person's page, `shown` what a reader of the language is shown for it, or None.
"""


@dataclass(frozen=True)
class Surface:
    """A place where the public meets a person, and what stands there; no lines where nothing does."""

    label: Any
    lines: list[str]


def surfaces_of(page: Any, language: str) -> list[Surface]:
    """All of them, for readers of this language (BCP 47)."""
    shown = resolved(type(page), [page.translation_key], language).get(page.translation_key)
    with override(language):
        found = [Surface(_("Page"), list(_page(shown))), Surface(pgettext_lazy("of a person", "Card"), _card(shown))]
        for show in hooks.get_hooks(HOOK):
            found += show(page, shown, language)
    return found


def _page(shown: Any) -> Iterator[str]:
    if shown is None:
        return
    yield from filter(None, [shown.full_url, shown.meta_title, shown.meta_description])
    if shown.face:
        yield shown.face.alt_text_for(shown.language).text or shown.face.credit_line


def _card(shown: Any) -> list[str]:
    if shown is None:
        return []
    html = render_to_string("people/includes/portrait_card.html", {"person": shown})
    return list(BeautifulSoup(html, "html.parser").stripped_strings)
