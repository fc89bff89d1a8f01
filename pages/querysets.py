"""Reads of pages that respect languages."""

from collections.abc import Iterable
from typing import Self, TypeVar
from uuid import UUID

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q
from wagtail.models import Page, PageViewRestriction
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
        return self.select_related("locale").prefetch_related(with_renditions("listing_image", "landscape"))


def published(pages: PageQuerySet) -> PageQuerySet:
    """Pages that are live and neither restricted themselves nor below a restricted page.

    The same pages as live().public(), without a query of its own for the restrictions each time.
    """
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    restricted = PageViewRestriction.objects.annotate(path=path).filter(path__startswith=F("page__path"))
    return pages.live().filter(~Exists(restricted))


def resolved(model: type[PageT], keys: Iterable[UUID], language: str) -> dict[UUID, PageT]:
    """Find the pages of these translation keys in the reader's language (BCP 47), in one query.

    A page that has no published translation there is given in its original language, else in the first
    that was made. A page that isn't published in any language is missing from the answer.
    """
    found: dict[UUID, PageT] = {}
    pages = published(model._default_manager.filter(translation_key__in=set(keys)))
    for page in pages.select_related("locale").order_by("pk"):
        known = found.get(page.translation_key)
        if known is None or _rank(page, language) > _rank(known, language):
            found[page.translation_key] = page
    return found


def _rank(page: Page, language: str) -> tuple[bool, bool]:
    """How well a page serves a reader of this language: translated before original before any other."""
    return page.locale.language_code == language, getattr(page, "is_original", False)
