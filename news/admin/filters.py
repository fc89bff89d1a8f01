"""By what the list of articles can be narrowed.

Each filter asks by id: the search of the admin knows no other fields of an article.
"""

from typing import Any

from django.db.models import QuerySet
from django.forms import CheckboxSelectMultiple, RadioSelect
from django.utils.translation import gettext_lazy as _
from django_filters.filters import ChoiceFilter, ModelMultipleChoiceFilter, MultipleChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.models import Locale

from news.enums import ArticleKind
from news.models import ArticlePage
from topics.models import TopicPage

LIVE, CHANGED, DRAFT = "live", "changed", "draft"
STATUSES = [(LIVE, _("Published")), (CHANGED, _("Published, with changes that aren't")), (DRAFT, _("Draft"))]
IN_STATUS = {
    LIVE: {"live": True},
    CHANGED: {"live": True, "has_unpublished_changes": True},
    DRAFT: {"live": False},
}


def years() -> list[tuple[str, str]]:
    """The years from which there are articles, the newest first."""
    found = ArticlePage.objects.dates("published_on", "year", order="DESC")
    return [(str(day.year), str(day.year)) for day in found]


class ArticleFilterSet(WagtailFilterSet):
    """Kind, language, status, topic, year."""

    kind = MultipleChoiceFilter(
        label=_("Kind"), choices=ArticleKind.choices, widget=CheckboxSelectMultiple, method="of_kind"
    )
    language = ModelMultipleChoiceFilter(
        label=_("Exists in"), queryset=Locale.objects.all(), widget=CheckboxSelectMultiple, method="in_languages"
    )
    status = ChoiceFilter(
        label=_("Status"), choices=STATUSES, empty_label=_("Any"), widget=RadioSelect, method="in_status"
    )
    topic = ModelMultipleChoiceFilter(
        label=_("Topic"),
        queryset=TopicPage.objects.filter(is_original=True).order_by("title"),
        widget=CheckboxSelectMultiple,
        method="about",
    )
    year = ChoiceFilter(label=_("Year"), choices=years, empty_label=_("Any"), widget=RadioSelect, method="of_year")

    class Meta:
        model = ArticlePage
        fields = ()

    def of_kind(self, articles: QuerySet, _name: str, kinds: list[str]) -> QuerySet:
        return self._among(articles, kind__in=kinds) if kinds else articles

    def in_languages(self, articles: QuerySet, _name: str, locales: Any) -> QuerySet:
        """Articles that exist in one of these languages, drafts included."""
        forms = ArticlePage.objects.filter(locale__in=locales, alias_of=None)
        return self._among(articles, translation_key__in=forms.values("translation_key")) if locales else articles

    def in_status(self, articles: QuerySet, _name: str, status: str) -> QuerySet:
        return self._among(articles, **IN_STATUS[status])

    def about(self, articles: QuerySet, _name: str, topics: Any) -> QuerySet:
        """Articles with one of these topics, whatever the language of its page."""
        keys = [topic.translation_key for topic in topics]
        return self._among(articles, page_topics__topic__translation_key__in=keys) if keys else articles

    def of_year(self, articles: QuerySet, _name: str, year: str) -> QuerySet:
        return self._among(articles, published_on__year=year)

    def _among(self, articles: QuerySet, **wanted: Any) -> QuerySet:
        return articles.filter(pk__in=ArticlePage.objects.filter(**wanted).values("pk"))
