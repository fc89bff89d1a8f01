"""From pages to documents for the index: what they say, and the names of what they show."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import prefetch_related_objects
from django.utils import timezone, translation
from wagtail.models import Page

from pages.querysets import published
from search.models import Entry
from search.normalise import VERSION
from search.texts import texts, texts_of
from search.tokens import Document, Section

SUBJECTS = ("topics", "countries", "people")

NAMED = frozenset({"topic", "country", "person"})
"""Kinds of pages that are found by their names in all languages."""


@dataclass
class Names:
    """The names of subjects in all languages, by translation key."""

    keys: dict[int, UUID] = field(default_factory=dict)
    names: dict[UUID, list[tuple[str, str]]] = field(default_factory=dict)


@dataclass
class Prepared:
    """A page on its way into the index."""

    entry: Entry
    document: Document
    mentions: set[UUID]


def public_pages() -> Any:
    """The pages that search knows: all that everybody may read, but for the first page of each language."""
    return published(Page.objects.filter(depth__gt=2))


def prepare(pages: Iterable[int]) -> Iterator[Prepared]:
    """Read these pages with everything that the index holds of them; those that aren't public are left out."""
    found = [page for page in public_pages().filter(pk__in=list(pages)).specific() if hasattr(page, "search_kind")]
    prefetch_related_objects(found, "locale")
    by_type: dict[type, list[Page]] = {}
    for page in found:
        by_type.setdefault(type(page), []).append(page)
    for model, of_type in by_type.items():
        if model.search_relations:
            prefetch_related_objects(of_type, *model.search_relations)
    subjects: dict[int, dict[str, list[int]]] = {}
    for page in found:
        with translation.override(page.locale.language_code):
            subjects[page.pk] = page.search_subjects()
        if page.search_kind in NAMED:
            subjects[page.pk]["self"] = [page.pk]
    names = _names({pk for of_page in subjects.values() for pks in of_page.values() for pk in pks})
    for page in found:
        with translation.override(page.locale.language_code):
            yield _prepared(page, subjects[page.pk], names)


def _names(subjects: set[int]) -> Names:
    """Titles and other spellings of the subjects, of what is public of them in any language."""
    keys = dict(Page.objects.filter(pk__in=subjects).values_list("pk", "translation_key"))
    found = Names(keys)
    if not keys:
        return found
    pages = published(Page.objects.filter(translation_key__in=set(keys.values()))).order_by("pk").specific()
    for page in pages.select_related("locale"):
        language = page.locale.language_code
        own = [(page.title, language), *((name, language) for name in getattr(page, "search_names", list)())]
        found.names.setdefault(page.translation_key, []).extend(own)
    return found


def _prepared(page: Any, subjects: dict[str, list[int]], names: Names) -> Prepared:
    keys = {kind: [names.keys[pk] for pk in subjects.get(kind, ()) if pk in names.keys] for kind in SUBJECTS}
    shown = {key for of_kind in keys.values() for key in of_kind if key != page.translation_key}
    own_names = [name for name, _language in names.names.get(page.translation_key, ())] if "self" in subjects else []
    own_date = page.search_date
    document = Document(
        language=page.locale.language_code,
        title=page.title,
        names=[name for name in dict.fromkeys([*page.search_names(), *own_names]) if name != page.title],
        texts=list(texts_of(page)),
        sections=[_section(section) for section in page.search_sections()],
        tags=[tag for key in sorted(shown) for tag in names.names.get(key, ())],
        is_name=page.search_kind in ("person", "country"),
    )
    entry = Entry(
        page_id=page.pk,
        language=page.locale.language_code,
        kind=page.search_kind,
        title=page.title,
        names="\n".join(page.search_names()),
        slug=page.search_slug,
        translation_key=page.translation_key,
        is_original=getattr(page, "is_original", True),
        date=own_date,
        newest=_newest(own_date, page),
        year=own_date.year if own_date else 0,
        topics=" ".join(dict.fromkeys(key.hex for key in keys["topics"])),
        countries=" ".join(dict.fromkeys(key.hex for key in keys["countries"])),
        version=VERSION,
        expire_at=page.expire_at,
    )
    return Prepared(entry, document, shown | ({page.translation_key} if own_names else set()))


def _newest(own_date: date | None, page: Any) -> int:
    """The day by which a page is new: its own, else that of its first publication."""
    if own_date is None and page.first_published_at:
        own_date = timezone.localdate(page.first_published_at)
    return own_date.toordinal() if own_date else 0


def _section(section: Any) -> Section:
    # The block of a session begins with its title, which stands by itself here.
    content = section.content
    found = list(texts(content.value, content.block)) if content else []
    parts = [text for text in found if text != section.title]
    return Section(section.anchor, section.title, "\n".join([*section.names, *dict.fromkeys(parts)]), section.when)
