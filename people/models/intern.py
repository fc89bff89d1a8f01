"""An intern."""

from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import Page, PageManager

from people.among import Among
from people.mapping import Map, map_of
from people.models.profile import ProfilePage
from people.periods import Stage, stage
from people.querysets import InternPageQuerySet
from people.spans import months
from people.structured_data import organisations, person
from topics.models import CountryRelation


class InternPage(ProfilePage):
    """Somebody who changes places for some months and writes about it."""

    home_institution = models.CharField(
        _("university or programme"), max_length=200, blank=True, help_text=_("Where this person comes from.")
    )
    host = models.ForeignKey(
        "people.PartnerPage",
        verbose_name=_("host organisation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The page of the organisation, in any language."),
    )
    host_organisation = models.CharField(
        _("or its name"), max_length=200, blank=True, help_text=_("For an organisation without a page here.")
    )
    place = models.CharField(_("place"), max_length=200, blank=True, help_text=_("Town or region of the placement."))
    starts_on = models.DateField(
        _("from"), null=True, blank=True, help_text=_("The month is enough: take its first day.")
    )
    ends_on = models.DateField(_("until"), null=True, blank=True)
    languages = models.CharField(_("languages"), max_length=200, blank=True)

    objects = PageManager.from_queryset(InternPageQuerySet)()

    page_description = _("An intern with place, time and presentation.")
    parent_page_types: ClassVar[list[str]] = ["people.PeopleIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list] = [*ProfilePage.name_panels, FieldPanel("body")]
    practical_panels: ClassVar[list] = [
        *ProfilePage.protection_panels,
        MultiFieldPanel(
            [
                PageChooserPanel("host", "people.PartnerPage"),
                FieldPanel("host_organisation"),
                FieldPanel("place"),
                FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
                FieldPanel("home_institution"),
                FieldPanel("languages"),
            ],
            heading=_("The placement"),
        ),
        InlinePanel("page_countries", label=_("country"), heading=_("Countries")),
        FieldPanel("other_spellings"),
        FieldPanel("listing_image"),
    ]
    search_texts: ClassVar[tuple[str, ...]] = (
        "lead",
        "body",
        "home_institution",
        "host_organisation",
        "place",
        "languages",
    )

    class Meta:
        verbose_name = _("intern")
        verbose_name_plural = _("interns")

    def clean(self) -> None:
        super().clean()
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": _("The end lies before the beginning.")})

    @property
    def search_date(self) -> date | None:
        return self.starts_on

    @property
    def stage(self) -> Stage:
        return stage(self.starts_on, self.ends_on, timezone.localdate())

    @property
    def is_current(self) -> bool:
        return self.stage is Stage.CURRENT

    @property
    def is_coming(self) -> bool:
        return self.stage is Stage.COMING

    shown_host: Page | None = None
    """The page of the host in the reader's language, in lists: attached to all at once (people.querysets)."""

    @property
    def host_page(self) -> Page | None:
        """The page of the host in the page's language."""
        return self.chosen.shown.get(self.host_id)

    def chosen_ids(self) -> set[int]:
        return super().chosen_ids() | ({self.host_id} if self.host_id else set())

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | {"among": Among(self), "map": self.map}

    @property
    def map(self) -> Map | None:
        """Where it was: the town, else the countries alone."""
        return map_of([self], self.language, [country.code for country in self.country_list])

    @property
    def host_name(self) -> str:
        """The host as lists name it."""
        return self.shown_host.title if self.shown_host else self.host_organisation

    @property
    def period(self) -> str:
        """The months away, in the reader's language; an open end keeps its dash."""
        return months(self.starts_on, self.ends_on)

    def structured_data(self) -> list[dict[str, Any]]:
        host = self.host_page.title if self.host_page else self.host_organisation
        return [person(self, affiliation=organisations(self.home_institution, host))]


class InternCountry(CountryRelation):
    """A country in which an intern works, or from which they come."""

    page = ParentalKey(InternPage, on_delete=models.CASCADE, related_name="page_countries")
