"""People: interns and their time away, speakers, staff, guests."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext, pgettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, TitleFieldPanel
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index
from wagtail_localize.fields import BaseTranslatableField

from images.models import CustomImage
from pages.blocks import BodyBlock
from pages.models import BasePage
from pages.searching import lines
from people.periods import Stage, stage
from people.querysets import InternPageQuerySet, PersonPageQuerySet
from people.structured_data import organisations, person
from topics.models import ClassifiedPage, CountryRelation


class PeopleIndexPage(BasePage):
    """Interns who are away now, those who came home, and other people of the organisation."""

    schema_type: ClassVar[str] = "CollectionPage"
    page_description = _("The list of all people.")
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["people.PersonPage", "people.InternPage"]

    class Meta:
        verbose_name = _("list of people")
        verbose_name_plural = _("lists of people")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        interns = InternPage.objects.in_language(self.language).with_card_data().newest_first()
        context["intern_groups"] = grouped_by_time(interns)
        context["people"] = list(PersonPage.objects.in_language(self.language).with_card_data().order_by("title"))
        return context


class ProfilePage(ClassifiedPage):
    """Somebody with a page of their own. The title is the name as the person wishes it shown."""

    portrait = models.ForeignKey(
        CustomImage,
        verbose_name=_("portrait"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Only with the person's consent. Without one, the ornament takes its place."),
    )
    other_spellings = models.TextField(
        _("also written"),
        blank=True,
        help_text=_(
            "Other spellings of the name, in any script, one a line. Search finds the person by them; visitors don't "
            "see them."
        ),
    )
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    objects = PageManager.from_queryset(PersonPageQuerySet)()

    schema_type: ClassVar[str] = "ProfilePage"
    # People have countries, but no topics of their own.
    topic_list: ClassVar[list] = []
    card_template: ClassVar[str] = "people/previews/card.html"
    search_kind: ClassVar[str] = "person"
    # The person is found by all spellings in all languages: no translator needs to see them.
    override_translatable_fields: ClassVar[list[BaseTranslatableField]] = [
        *BasePage.override_translatable_fields,
        BaseTranslatableField("other_spellings"),
    ]
    search_relations: ClassVar[tuple[str, ...]] = ("page_countries",)
    choice_relations: ClassVar[dict[str, str]] = {"page_countries": "country"}

    name_panels: ClassVar[list] = [TitleFieldPanel("title"), FieldPanel("lead"), FieldPanel("portrait")]
    search_fields: ClassVar[list[index.BaseField]] = [
        *BasePage.search_fields,
        index.AutocompleteField("other_spellings"),
    ]

    class Meta:
        abstract = True

    def search_names(self) -> list[str]:
        return lines(self.other_spellings)

    def search_subjects(self) -> dict[str, list[int]]:
        return {"countries": [relation.country_id for relation in self.page_countries.all()]}

    def open_graph(self) -> list[tuple[str, str]]:
        return [("og:type", "profile")]

    @property
    def share_image(self) -> CustomImage | None:
        return self.social_image or self.listing_image or self.portrait


class PersonPage(ProfilePage):
    """A speaker, a board member, somebody on the staff, a guest who writes."""

    role = models.CharField(_("role"), max_length=200, blank=True, help_text=_("Such as lecturer or board member."))
    affiliation = models.CharField(_("affiliation"), max_length=200, blank=True, help_text=_("Organisation and place."))

    page_description = _("A speaker, a member of the board or staff, a guest writer.")
    parent_page_types: ClassVar[list[str]] = ["people.PeopleIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list] = [
        *ProfilePage.name_panels,
        FieldPanel("role"),
        FieldPanel("affiliation"),
        FieldPanel("body"),
    ]
    practical_panels: ClassVar[list] = [
        InlinePanel("page_countries", label=_("country"), heading=_("Countries")),
        FieldPanel("other_spellings"),
        FieldPanel("listing_image"),
    ]
    search_texts: ClassVar[tuple[str, ...]] = ("lead", "body", "role", "affiliation")

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def structured_data(self) -> list[dict[str, Any]]:
        return [person(self, jobTitle=self.role, affiliation=organisations(self.affiliation))]


class PersonCountry(CountryRelation):
    """A country that a person belongs to."""

    page = ParentalKey(PersonPage, on_delete=models.CASCADE, related_name="page_countries")


class InternPage(ProfilePage):
    """Somebody who changes places for some months and writes about it."""

    home_institution = models.CharField(
        _("university or programme"), max_length=200, blank=True, help_text=_("Where this person comes from.")
    )
    host_organisation = models.CharField(_("host organisation"), max_length=200, blank=True)
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


def grouped_by_time(interns: Iterable[InternPage]) -> list[tuple[str, list[InternPage]]]:
    """Interns under the headings of the list: who leaves soon, who is away now, then year by year.

    The order within a group stays as it is; former interns without dates come last.
    """
    headings = {Stage.COMING: gettext("Soon"), Stage.CURRENT: pgettext("interns", "Now")}
    order = {Stage.COMING: 0, Stage.CURRENT: 1, Stage.FORMER: 2}
    groups: dict[str, list[InternPage]] = defaultdict(list)
    for intern in sorted(interns, key=lambda intern: order[intern.stage]):
        year = str(intern.starts_on.year) if intern.starts_on else gettext("Earlier")
        groups[headings.get(intern.stage, year)].append(intern)
    return list(groups.items())
