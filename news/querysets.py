"""Reads of articles."""

from collections.abc import Iterable
from typing import Any, Self

from django.db.models import Case, Count, Q, Value, When
from wagtail.models import Page

from images.querysets import with_renditions
from pages.querysets import BasePageQuerySet, resolved
from topics.querysets import attach_countries


class ArticlePageQuerySet(BasePageQuerySet):
    """Articles as lists show them."""

    def newest_first(self) -> Self:
        return self.order_by("-published_on", "-pk")

    def featured_first(self, article_id: int | None) -> Self:
        """Newest first, but before all others the article that editors have chosen, in whatever language it is."""
        key = Page.objects.filter(pk=article_id).values("translation_key")
        featured = Case(When(translation_key__in=key, then=Value(1)), default=Value(0))
        return self.annotate(featured=featured).order_by("-featured", "-published_on", "-pk")

    def with_card_data(self) -> Self:
        """Language, picture and bylines; people and countries are attached to the result at once."""
        return self.select_related("locale").prefetch_related(with_renditions("listing_image", "landscape"), "bylines")

    def about(self, page: Page) -> Self:
        """Articles with this topic or country, whatever the language of its page."""
        return self.about_any([page.translation_key])

    def about_any(self, keys: Iterable[Any]) -> Self:
        """Articles with any of these topics and countries, given by translation key."""
        sharing = Q(page_topics__topic__translation_key__in=keys) | Q(page_countries__country__translation_key__in=keys)
        return self.filter(pk__in=self.model.objects.filter(sharing).values("pk"))

    def written_by(self, person: Page) -> Self:
        """Articles that this person signs, whatever the language of their page."""
        signed = self.model.objects.filter(bylines__person__translation_key=person.translation_key)
        return self.filter(pk__in=signed.values("pk"))


def cards(articles: Iterable[Any], language: str) -> list[Any]:
    """Give each article what its card shows of other pages: who signs it and where it plays."""
    found = list(articles)
    for article in found:
        article.shown_bylines = list(article.bylines.all())
    attach_people([byline for article in found for byline in article.shown_bylines], language)
    attach_countries(found, language)
    return found


def attach_people(bylines: list[Any], language: str) -> None:
    """Resolve the people of bylines to the reader's language: two queries for any number of them."""
    ids = {byline.person_id for byline in bylines if byline.person_id}
    keys = dict(Page.objects.filter(pk__in=ids).values_list("pk", "translation_key")) if ids else {}
    people = resolved(Page, keys.values(), language) if keys else {}
    for byline in bylines:
        byline.shown_person = people.get(keys.get(byline.person_id))


def counts_by_subject(articles: ArticlePageQuerySet) -> dict[Any, int]:
    """How many of these articles each topic and country has, by translation key: two queries."""
    counts: dict[Any, int] = {}
    for path in ("page_topics__topic__translation_key", "page_countries__country__translation_key"):
        rows = articles.order_by().values(path).annotate(count=Count("pk", distinct=True))
        counts |= {row[path]: row["count"] for row in rows if row[path]}
    return counts
