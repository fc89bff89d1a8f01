"""Reads of articles."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Self
from uuid import UUID

from django.db.models import Case, Count, Exists, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce
from wagtail.models import Page

from news.enums import ArticleKind, Naming
from pages.querysets import BasePageQuerySet, chosen, published


@dataclass(frozen=True)
class DiaryPlace:
    """Where an entry stands in a diary."""

    number: int
    count: int
    earlier: Any
    later: Any


class ArticlePageQuerySet(BasePageQuerySet):
    """Articles as lists show them."""

    def newest_first(self) -> Self:
        return self.order_by("-published_on", "-pk")

    def featured_first(self, article_id: int | None) -> Self:
        """Newest first, but before all others the article that editors have chosen, in whatever language it is."""
        key = Page.objects.filter(pk=article_id).values("translation_key")
        featured = Case(When(translation_key__in=key, then=Value(1)), default=Value(0))
        return self.annotate(featured=featured).order_by("-featured", "-published_on", "-pk")

    def with_bylines(self) -> Self:
        """Who made each article, for `attach_bylines`."""
        return self.prefetch_related("bylines")

    def with_changes(self) -> Self:
        """What the moment of the last change is computed from."""
        return self.prefetch_related("corrections", "case_updates")

    def outdated(self) -> Self:
        """Translations in which a correction of their original is still missing."""
        correction = self.model._meta.get_field("corrections").related_model
        mine = correction.objects.filter(article=OuterRef(OuterRef("pk")), translation_key=OuterRef("translation_key"))
        made = correction.objects.filter(
            article__translation_key=OuterRef("translation_key"), article__is_original=True, article__live=True
        )
        return self.filter(Exists(made.filter(~Exists(mine))), is_original=False)

    def about(self, page: Page) -> Self:
        """Articles with this topic or country, whatever the language of its page."""
        return self.about_any([page.translation_key])

    def about_any(self, keys: Iterable[Any]) -> Self:
        """Articles with any of these topics and countries, given by translation key."""
        sharing = Q(page_topics__topic__translation_key__in=keys) | Q(page_countries__country__translation_key__in=keys)
        return self.filter(pk__in=self.model.objects.filter(sharing).values("pk"))

    def related_to(self, chosen: list[int], keys: list[Any]) -> Self:
        """These articles (ids, of whatever language) in their order, then those that share most of these topics and
        countries (translation keys), the newest of them first."""
        shared = self._number_shared("page_topics", "topic", keys) + self._number_shared(
            "page_countries", "country", keys
        )
        found = self.annotate(rank=_rank(chosen), shared=shared)
        wanted = found.filter(Q(rank__lt=len(chosen)) | Q(shared__gt=0))
        return wanted.order_by("rank", "-shared", "-published_on", "-pk")

    def _number_shared(self, relation: str, field: str, keys: list[Any]) -> Coalesce:
        through = self.model._meta.get_field(relation).related_model
        rows = through.objects.filter(page=OuterRef("pk"), **{f"{field}__translation_key__in": keys})
        return Coalesce(Subquery(rows.order_by().values("page").annotate(number=Count("pk")).values("number")), 0)

    def diary_of(self, person: Page) -> Self:
        """The diary entries of a person, the first one first."""
        return self.written_by(person).filter(kind=ArticleKind.STORY).order_by("published_on", "pk")

    def place_of(self, article: Any) -> "DiaryPlace | None":
        """Where an article stands among these, its neighbours beside it; nothing if it stands alone."""
        entries = list(self.select_related("locale").defer("body"))
        keys = [entry.translation_key for entry in entries]
        if article.translation_key not in keys or len(entries) < 2:
            return None
        index = keys.index(article.translation_key)
        return DiaryPlace(
            number=index + 1,
            count=len(entries),
            earlier=entries[index - 1] if index else None,
            later=entries[index + 1] if index + 1 < len(entries) else None,
        )

    def written_by(self, person: Page) -> Self:
        """Articles that this person signs, whatever the language of their page."""
        byline = self.model._meta.get_field("bylines").related_model
        signed = byline.objects.filter(naming=Naming.AS_GIVEN, person__translation_key=person.translation_key)
        return self.filter(pk__in=signed.values("article"))

    def chosen_or_written_by(self, chosen: list[int], people: Iterable[UUID]) -> Self:
        """These articles (ids, of whatever language) in their order, then what these people (translation keys) sign,
        the newest first."""
        byline = self.model._meta.get_field("bylines").related_model
        signed = byline.objects.filter(naming=Naming.AS_GIVEN, person__translation_key__in=list(people))
        found = self.annotate(rank=_rank(chosen)).filter(Q(rank__lt=len(chosen)) | Q(pk__in=signed.values("article")))
        return found.order_by("rank", "-published_on", "-pk")

    def signatories(self) -> set[UUID]:
        """Who signs these articles with a page of their own, by translation key."""
        byline = self.model._meta.get_field("bylines").related_model
        signed = byline.objects.filter(naming=Naming.AS_GIVEN, article__in=self.order_by().values("pk"))
        return set(signed.exclude(person=None).values_list("person__translation_key", flat=True))


def _rank(chosen: list[int]) -> Case:
    """Where a page stands among those that were chosen (ids, of whatever language); last if it isn't one of them."""
    ranks = [
        When(translation_key__in=Page.objects.filter(pk=pk).values("translation_key"), then=Value(rank))
        for rank, pk in enumerate(chosen)
    ]
    return Case(*ranks, default=Value(len(chosen)))


class CorrectionQuerySet(QuerySet):
    """Corrections as the public sees them."""

    def in_language(self, language: str) -> Self:
        """Each correction of a published article once: in this language (BCP 47), else as in the original."""
        public = self.filter(article__in=published(Page.objects.all()).values("pk"))
        mine = Q(article__locale__language_code=language)
        translated = public.filter(mine, translation_key=OuterRef("translation_key"))
        return public.filter(mine | (Q(article__is_original=True) & ~Exists(translated)))

    def newest_first(self) -> Self:
        return self.order_by("-made_on", "-pk")

    def with_articles(self) -> Self:
        """The articles, with the language of each."""
        return self.select_related("article__locale")


def attach_bylines(articles: Iterable[Any], language: str) -> None:
    """Give articles their bylines with the people in the reader's language (BCP 47); see with_bylines."""
    found = list(articles)
    for article in found:
        article.shown_bylines = article.credits()
    attach_people([byline for article in found for byline in article.shown_bylines], language)


def attach_people(bylines: Iterable[Any], language: str) -> None:
    """Resolve the people of bylines to the reader's language: one query for any number of them."""
    found = list(bylines)
    people = chosen((byline.person_id for byline in found if byline.person_id), language)
    for byline in found:
        byline.shown_person = people.shown.get(byline.person_id)


def counts_by_subject(articles: ArticlePageQuerySet) -> dict[Any, int]:
    """How many of these articles each topic and country has, by translation key: one query."""
    topics, countries = (
        articles.order_by().values_list(path).annotate(count=Count("pk", distinct=True))
        for path in ("page_topics__topic__translation_key", "page_countries__country__translation_key")
    )
    return {key: count for key, count in topics.union(countries, all=True) if key}
