"""Reads of pages that respect languages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Self, TypeVar
from uuid import UUID

from django.db.models import BooleanField, Exists, Func, OuterRef, Q, Value
from django.utils import timezone
from wagtail.models import Page
from wagtail.query import PageQuerySet

from images.querysets import with_renditions

PageT = TypeVar("PageT", bound=Page)


class BasePageQuerySet(PageQuerySet):
    """Pages of one type, as the public sees them."""

    def published(self) -> Self:
        """Pages that everybody may read."""
        return published(self)

    def in_language(self, language: str) -> Self:
        """Each published page once: in this language (BCP 47) where it exists, else its original."""
        translated = published(Page.objects.filter(locale__language_code=language)).filter(
            translation_key=OuterRef("translation_key")
        )
        mine = Q(locale__language_code=language)
        return self.published().filter(mine | (Q(is_original=True) & ~Exists(translated)))

    def with_card_data(self) -> Self:
        """Everything that a card of the page shows: its language, its picture."""
        pictures = with_renditions("listing_image", "landscape")
        return self.select_related("locale", "listing_image").prefetch_related(pictures)


class IsRestricted(Func):
    """Whether a page, or a page above it, may be read by some only.

    Restrictions are few: they are gone through, and not the tree, which a database that knows no better would read
    once for each page. Written as it is sent, for nearly every query has it in it, some of them twice.
    """

    output_field = BooleanField()
    template = (
        "EXISTS(SELECT 1 FROM wagtailcore_pageviewrestriction restriction WHERE SUBSTR(%(expressions)s, 1, LENGTH("
        "(SELECT top.path FROM wagtailcore_page top WHERE top.id = restriction.page_id))) = "
        "(SELECT top.path FROM wagtailcore_page top WHERE top.id = restriction.page_id))"
    )

    def __init__(self) -> None:
        super().__init__("path")


def published(pages: PageQuerySet) -> PageQuerySet:
    """Pages that are live, not expired, and neither restricted themselves nor below a restricted page.

    The same pages as live().public(), without a query of its own for the restrictions each time. A page that has
    expired is none of them from that second on, whether or not it has been unpublished yet.
    """
    return pages.live().filter(Q(expire_at=None) | Q(expire_at__gt=timezone.now()), ~IsRestricted())


def is_expired(page: Page) -> bool:
    """Whether the time is over for which the page was to be public."""
    return page.expire_at is not None and page.expire_at <= timezone.now()


def resolved(model: type[PageT], keys: Iterable[UUID], language: str) -> dict[UUID, PageT]:
    """Find the pages of these translation keys in the reader's language (BCP 47), in one query.

    A page that has no published translation there is given in its original language, else in the first
    that was made. A page that isn't published in any language is missing from the answer.
    """
    pages = published(model._default_manager.filter(translation_key__in=set(keys)))
    return _best(pages.select_related("locale").order_by("pk"), language)


@dataclass(frozen=True)
class Chosen:
    """Pages that editors have chosen, by the id of the choice."""

    pages: dict[int, Page] = field(default_factory=dict)
    """Just these pages, whether the public sees them or not."""
    shown: dict[int, Page] = field(default_factory=dict)
    """What the reader is shown instead: see `resolved`."""

    def in_order(self, ids: Iterable[int]) -> list:
        """What the reader is shown for these choices."""
        return [self.shown[pk] for pk in ids if pk in self.shown]


def chosen(ids: Iterable[int], language: str, *models: type[Page]) -> Chosen:
    """Find pages of any type by id, as they are and in the reader's language (BCP 47), in one query.

    Pages of these models come as such, though without the text of their streams; others come as plain pages, of which
    nobody can tell the original.
    """
    wanted = set(ids)
    if not wanted:
        return Chosen()
    keys = Page.objects.filter(pk__in=wanted).values("translation_key")
    pages = of_types(Page.objects.filter(translation_key__in=keys).order_by("pk"), *models)
    public = (page for page in pages if page.live and not page.is_restricted and not is_expired(page))
    best = _best(public, language)
    mine = {page.pk: page for page in pages if page.pk in wanted}
    return Chosen(mine, {pk: best[page.translation_key] for pk, page in mine.items() if page.translation_key in best})


def of_types(pages: PageQuerySet, *models: type[Page]) -> list[Page]:
    """These pages with their languages and whether they are restricted, those of these models as such: one query.

    The text of their streams isn't among it.
    """
    names = {model: model._meta.get_ancestor_link(Page).remote_field.name for model in models}
    streams = [f"{names[model]}__{stream}" for model in models for stream in model.get_streamfield_names()]
    rows = pages.annotate(is_restricted=IsRestricted()).select_related("locale", *names.values()).defer(*streams)
    return [_as_one_of(names, row) for row in rows]


def choices_of(page: Page, relations: Mapping[str, str]) -> dict[str, list[int]]:
    """The ids that child relations of a page point at through the given fields, in the editor's order: one query.

    The relations of a preview hold what isn't saved yet, and are read one by one.
    """
    managers = {name: getattr(page, name) for name in relations}
    if page.pk is None or any(manager.is_deferring for manager in managers.values()):
        return {name: [getattr(row, f"{relations[name]}_id") for row in managers[name].all()] for name in relations}
    parts = [
        manager.order_by().values_list(Value(name), "sort_order", f"{relations[name]}_id")
        for name, manager in managers.items()
    ]
    found: dict[str, list[int]] = {name: [] for name in relations}
    for name, _place, pk in sorted(parts[0].union(*parts[1:], all=True), key=lambda row: row[1] or 0):
        found[name].append(pk)
    return found


def _as_one_of(names: dict[type[Page], str], row: Page) -> Page:
    """The specific page that the query has brought along with its row."""
    if row.specific_class not in names:
        return row
    page = getattr(row, names[row.specific_class])
    page.locale, page.is_restricted = row.locale, row.is_restricted
    return page


def _best(pages: Iterable[PageT], language: str) -> dict[UUID, PageT]:
    """Of each page the form that serves a reader of this language best; between equals the first."""
    found: dict[UUID, PageT] = {}
    for page in pages:
        known = found.get(page.translation_key)
        if known is None or _rank(page, language) > _rank(known, language):
            found[page.translation_key] = page
    return found


def _rank(page: Page, language: str) -> tuple[bool, bool]:
    """How well a page serves a reader of this language: translated before original before any other."""
    return page.locale.language_code == language, getattr(page, "is_original", False)
