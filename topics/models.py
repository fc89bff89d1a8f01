"""What the content is about: topics and countries, each with a page of its own."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page
from wagtail.search import index
from wagtail_localize.fields import BaseTranslatableField

from pages.blocks import BodyBlock
from pages.models import BasePage
from pages.querysets import choices_of
from pages.searching import lines
from topics.enums import LOCAL_NAMES, Country
from topics.structured_data import country, topic

ALSO_CALLED = _("Other names and spellings, one a line. Search finds the page by them; visitors don't see them.")

NOT_TRANSLATED = [*BasePage.override_translatable_fields, BaseTranslatableField("other_spellings")]
"""Search knows the other names of all languages: no translator needs to see them."""

SPELLED = [index.AutocompleteField("other_spellings")]
"""Editors find a page by its other names too."""


class TopicIndexPage(BasePage):
    """All topics, and the way to the countries."""

    schema_type: ClassVar[str] = "CollectionPage"
    page_description = _("The list of all topics.")
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["topics.TopicPage"]

    class Meta:
        verbose_name = _("list of topics")
        verbose_name_plural = _("lists of topics")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["topics"] = TopicPage.objects.in_language(self.language).select_related("locale").order_by("title")
        return context


class TopicPage(BasePage):
    """Something that the organisation works with, such as young people or free media."""

    other_spellings = models.TextField(_("also called"), blank=True, help_text=ALSO_CALLED)
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    schema_type: ClassVar[str] = "CollectionPage"
    search_kind: ClassVar[str] = "topic"
    override_translatable_fields: ClassVar[list[BaseTranslatableField]] = NOT_TRANSLATED

    page_description = _("Something that we work with, such as young people or free media.")
    parent_page_types: ClassVar[list[str]] = ["topics.TopicIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list] = [*BasePage.lead_panels, FieldPanel("body")]
    practical_panels: ClassVar[list] = [FieldPanel("other_spellings")]
    search_fields: ClassVar[list[index.BaseField]] = [*BasePage.search_fields, *SPELLED]
    search_texts: ClassVar[tuple[str, ...]] = ("lead", "body")

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")

    def search_names(self) -> list[str]:
        return lines(self.other_spellings)

    def search_subjects(self) -> dict[str, list[int]]:
        return {"topics": [self.pk]}

    def structured_data(self) -> list[dict[str, Any]]:
        return [topic(self)]


class CountryIndexPage(BasePage):
    """The countries that the organisation works with."""

    schema_type: ClassVar[str] = "CollectionPage"
    page_description = _("The list of the countries.")
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["topics.CountryPage"]

    class Meta:
        verbose_name = _("list of countries")
        verbose_name_plural = _("lists of countries")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["countries"] = CountryPage.objects.in_language(self.language).select_related("locale").order_by("title")
        return context


class CountryPage(BasePage):
    """A country that the organisation works with."""

    code = models.CharField(_("country"), max_length=2, choices=Country.choices)
    other_spellings = models.TextField(_("also called"), blank=True, help_text=ALSO_CALLED)
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    schema_type: ClassVar[str] = "CollectionPage"
    search_kind: ClassVar[str] = "country"
    override_translatable_fields: ClassVar[list[BaseTranslatableField]] = NOT_TRANSLATED

    page_description = _("A country that we work with.")
    parent_page_types: ClassVar[list[str]] = ["topics.CountryIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list] = [*BasePage.lead_panels, FieldPanel("code"), FieldPanel("body")]
    practical_panels: ClassVar[list] = [FieldPanel("other_spellings")]
    search_fields: ClassVar[list[index.BaseField]] = [*BasePage.search_fields, *SPELLED]
    search_texts: ClassVar[tuple[str, ...]] = ("lead", "body")

    class Meta:
        verbose_name = _("country")
        verbose_name_plural = _("countries")

    @property
    def search_slug(self) -> str:
        return self.code.lower()

    def search_names(self) -> list[str]:
        return [self.local_name, *lines(self.other_spellings)]

    def search_subjects(self) -> dict[str, list[int]]:
        return {"countries": [self.pk]}

    def structured_data(self) -> list[dict[str, Any]]:
        return [{**country(self), "alternateName": self.local_name, "identifier": self.code}]

    @property
    def local_name(self) -> str:
        """What the country calls itself."""
        return LOCAL_NAMES[Country(self.code)].name

    @property
    def local_language(self) -> str:
        """The language of that name (BCP 47)."""
        return LOCAL_NAMES[Country(self.code)].language


class TopicRelation(Orderable):
    """One of the topics of a page, in the editor's order.

    It may point at the topic in any language: the same translation key means the same topic.
    """

    topic = models.ForeignKey(TopicPage, verbose_name=_("topic"), on_delete=models.CASCADE, related_name="+")

    panels: ClassVar[list] = [PageChooserPanel("topic", "topics.TopicPage")]

    class Meta(Orderable.Meta):
        abstract = True


class CountryRelation(Orderable):
    """One of the countries of a page, in the editor's order; see TopicRelation."""

    country = models.ForeignKey(CountryPage, verbose_name=_("country"), on_delete=models.CASCADE, related_name="+")

    panels: ClassVar[list] = [PageChooserPanel("country", "topics.CountryPage")]

    class Meta(Orderable.Meta):
        abstract = True


class ClassifiedPage(BasePage):
    """A page that has topics and countries, through relations named page_topics and page_countries.

    Lists attach both to many pages at once (topics.querysets); a single page reads its own, which also
    holds for a preview whose choices aren't saved yet.
    """

    search_relations: ClassVar[tuple[str, ...]] = ("page_topics", "page_countries")

    class Meta:
        abstract = True

    def search_subjects(self) -> dict[str, list[int]]:
        return {
            "topics": [relation.topic_id for relation in self.page_topics.all()],
            "countries": [relation.country_id for relation in self.page_countries.all()],
        }

    chosen_models: ClassVar[tuple[type[Page], ...]] = (TopicPage, CountryPage)

    choice_relations: ClassVar[dict[str, str]] = {"page_topics": "topic", "page_countries": "country"}
    """Relations that are nothing but choices of pages, each with the field that points at the page."""

    @cached_property
    def choices(self) -> dict[str, list[int]]:
        """The ids that these relations point at, in the editor's order, by relation: one query."""
        return choices_of(self, self.choice_relations)

    def chosen_ids(self) -> set[int]:
        return super().chosen_ids().union(*(self.choices.get(name, []) for name in ("page_topics", "page_countries")))

    @cached_property
    def topic_list(self) -> list[TopicPage]:
        """The page's topics in the page's language where they exist in it."""
        return self.chosen.in_order(self.choices["page_topics"])

    @cached_property
    def country_list(self) -> list[CountryPage]:
        """The page's countries in the page's language where they exist in it."""
        return self.chosen.in_order(self.choices["page_countries"])
