"""An intern."""

from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import PageManager

from people.models.profile import ProfilePage
from people.periods import Stage, stage
from people.querysets import InternPageQuerySet
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
    def period(self) -> str:
        """The months away, in the reader's language; an open end keeps its dash."""
        first, last = (date_format(day, "F Y") if day else "" for day in (self.starts_on, self.ends_on))
        if first == last:
            return first
        if get_language() == "ru":
            last = last.lower()  # Django gives Russian months a capital letter, which suits a beginning only.
        return f"{first} – {last}".strip()

    def structured_data(self) -> list[dict[str, Any]]:
        return [person(self, affiliation=organisations(self.home_institution, self.host_organisation))]


class InternCountry(CountryRelation):
    """A country in which an intern works, or from which they come."""

    page = ParentalKey(InternPage, on_delete=models.CASCADE, related_name="page_countries")
