"""What a list of results shows of the pages that were found: three sorts of reads for any number of them."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from django.apps import apps
from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import pgettext
from wagtail.models import Page

from images.querysets import pictures
from images.renditions import RATIOS
from pages.models import BasePage
from pages.querysets import of_types, published
from search.highlight import Marker
from search.models import Entry, EntryText
from search.shapes import TYPES, Hit, SessionHit
from search.tokens import Section, sections_from

PICTURES = ("portrait", "listing_image")


def pages_of(ids: Sequence[int]) -> list[Any]:
    """These pages in this order, with language and picture. What isn't public isn't shown, whatever the index says."""
    found = {page.pk: page for page in of_types(published(Page.objects.filter(pk__in=ids)), *page_types())}
    pages = [found[pk] for pk in ids if pk in found]
    shown = [(page, name) for page in pages for name in PICTURES if getattr(page, f"{name}_id", None)]
    images = pictures({getattr(page, f"{name}_id") for page, name in shown}, *RATIOS["square"].specs)
    for page, name in shown:
        setattr(page, name, images.get(getattr(page, f"{name}_id")))
    return pages


@cache
def page_types() -> list[type[BasePage]]:
    """Every type of page that the site has."""
    return [model for model in apps.get_models() if issubclass(model, BasePage)]


def hits(ids: Sequence[int], marker: Marker, country_titles: dict[str, str]) -> list[Hit]:
    """The hits of one page of results."""
    pages = pages_of(ids)
    entries = Entry.objects.select_related("text").in_bulk([page.pk for page in pages])
    return [_hit(page, entries[page.pk], marker, country_titles) for page in pages if page.pk in entries]


def _hit(page: Any, entry: Entry, marker: Marker, country_titles: dict[str, str]) -> Hit:
    stored: EntryText = entry.text
    section = _section(entry, stored, marker)
    url = page.url or ""
    text = section.text if section and section.text else stored.text
    return Hit(
        page=page,
        type=entry.kind,
        type_label=str(TYPES.get(entry.kind, "")),
        url=url,
        title=_safe(marker.marked(page.title)),
        passage=_safe(marker.passage(text)),
        date=entry.date,
        countries=[country_titles[key] for key in entry.countries.split() if key in country_titles],
        session=_session(section, url, marker) if section and section.anchor else None,
    )


def _section(entry: Entry, stored: EntryText, marker: Marker) -> Section | None:
    """The section that answers more than the rest of the page does."""
    sections = sections_from(stored.sections)
    if not sections:
        return None
    own = len(marker.answers(f"{entry.title}\n{stored.text}"))
    best, most = None, 0
    for section in sections:
        answered = len(marker.answers(section.title)) * 0.01 + len(marker.answers(f"{section.title}\n{section.text}"))
        if answered > most:
            best, most = section, answered
    # A page called by what was asked for is the better answer to it than one of its sections.
    return best if most >= max(own, 1) and len(marker.answers(entry.title)) < int(most) else None


def _session(section: Section, url: str, marker: Marker) -> SessionHit:
    begins = parse_datetime(section.when) if section.when else None
    when = ""
    if begins:
        formats = pgettext("date format", "j E Y"), pgettext("time format", "H:i")
        when = ", ".join(date_format(begins, form) for form in formats)
    return SessionHit(title=_safe(marker.marked(section.title)), url=f"{url}#{section.anchor}", when=when)


def _safe(marked: str) -> SafeString:
    # The marker escapes all that it is given and adds nothing but its marks.
    return mark_safe(marked)  # noqa: S308
