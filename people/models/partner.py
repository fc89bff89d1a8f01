"""An organisation that receives interns or works with us."""

from typing import Any, ClassVar
from urllib.parse import urlsplit

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page, PageManager
from wagtail_localize.fields import BaseTranslatableField

from pages.blocks import BodyBlock
from pages.models import BasePage
from pages.searching import lines
from people.enums import PartnerKind
from people.models.intern import InternPage
from people.querysets import PartnerPageQuerySet
from people.structured_data import organisation
from topics.models import ClassifiedPage, CountryRelation


class PartnerPage(ClassifiedPage):
    """An organisation: what it does, who of ours was there, what was written about it."""

    kind = models.CharField(_("kind"), max_length=20, choices=PartnerKind.choices, default=PartnerKind.PARTNER)
    place = models.CharField(_("place"), max_length=200, blank=True)
    website = models.URLField(_("website"), blank=True)
    other_spellings = models.TextField(
        _("also written"),
        blank=True,
        help_text=_("Other names and spellings, one a line. Search finds the page by them; visitors don't see them."),
    )
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    objects = PageManager.from_queryset(PartnerPageQuerySet)()

    # Organisations have countries, but no topics of their own.
    topic_list: ClassVar[list] = []
    search_relations: ClassVar[tuple[str, ...]] = ("page_countries",)
    choice_relations: ClassVar[dict[str, str]] = {"page_countries": "country", "texts": "article"}
    override_translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *BasePage.override_translatable_fields,
        BaseTranslatableField("other_spellings"),
    ]

    page_description = _("An organisation that receives interns or works with us.")
    parent_page_types: ClassVar[list[str]] = ["people.PeopleIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list] = [*BasePage.lead_panels, FieldPanel("body")]
    practical_panels: ClassVar[list] = [
        FieldPanel("kind"),
        FieldPanel("place"),
        FieldPanel("website"),
        InlinePanel("page_countries", label=_("country"), heading=_("Countries")),
        InlinePanel("texts", label=_("article"), heading=_("Articles about it")),
        FieldPanel("other_spellings"),
    ]
    search_texts: ClassVar[tuple[str, ...]] = ("lead", "body", "place")

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def search_names(self) -> list[str]:
        return lines(self.other_spellings)

    def search_subjects(self) -> dict[str, list[int]]:
        return {"countries": [relation.country_id for relation in self.page_countries.all()]}

    @property
    def website_host(self) -> str:
        """The website as it is shown: its host alone."""
        return (urlsplit(self.website).hostname or "").removeprefix("www.")

    @cached_property
    def interns(self) -> list[Any]:
        """Who of ours was or is there, the latest first."""
        return list(InternPage.objects.in_language(self.language).hosted_by(self).with_card_data().newest_first())

    def structured_data(self) -> list[dict[str, Any]]:
        return [organisation(self)]


class PartnerCountry(CountryRelation):
    """A country in which an organisation works."""

    page = ParentalKey(PartnerPage, on_delete=models.CASCADE, related_name="page_countries")


class PartnerText(Orderable):
    """An article about an organisation; it may point at any language of it."""

    page = ParentalKey(PartnerPage, on_delete=models.CASCADE, related_name="texts")
    article = models.ForeignKey(Page, verbose_name=_("article"), on_delete=models.CASCADE, related_name="+")

    panels: ClassVar[list] = [PageChooserPanel("article", "news.ArticlePage")]

    class Meta(Orderable.Meta):
        verbose_name = _("article about an organisation")
        verbose_name_plural = _("articles about an organisation")
