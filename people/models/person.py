"""A person: speaker, staff, board, guest writer."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import Orderable, TranslatableMixin

from people.enums import PositionGroup
from people.models.profile import ProfilePage
from people.spans import years_in_words
from people.structured_data import organisations, person
from topics.models import CountryRelation


class PersonPage(ProfilePage):
    """A speaker, a board member, somebody on the staff, a guest who writes."""

    role = models.CharField(_("role"), max_length=200, blank=True, help_text=_("Such as lecturer or board member."))
    affiliation = models.CharField(_("affiliation"), max_length=200, blank=True, help_text=_("Organisation and place."))
    email = models.EmailField(
        _("e-mail address"), blank=True, help_text=_("Shown on the page. Only where this person has asked for it.")
    )

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
        *ProfilePage.protection_panels,
        InlinePanel("positions", label=_("position"), heading=_("With us, over time")),
        FieldPanel("email"),
        InlinePanel("page_countries", label=_("country"), heading=_("Countries")),
        FieldPanel("other_spellings"),
        FieldPanel("listing_image"),
    ]
    search_texts: ClassVar[tuple[str, ...]] = ("lead", "body", "role", "affiliation")

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")

    @cached_property
    def position_list(self) -> list["Position"]:
        """What this person is and was with us: what goes on first, then the latest first."""
        return sorted(
            self.positions.all(), key=lambda one: (one.until_year is None, one.until_year or 0, one.from_year or 0)
        )[::-1]

    def structured_data(self) -> list[dict[str, Any]]:
        return [person(self, jobTitle=self.role, affiliation=organisations(self.affiliation))]


class Position(TranslatableMixin, Orderable):
    """What somebody is or was with us, for some years."""

    page = ParentalKey(PersonPage, on_delete=models.CASCADE, related_name="positions")
    group = models.CharField(_("group"), max_length=20, choices=PositionGroup.choices)
    title = models.CharField(
        _("title"), max_length=200, blank=True, help_text=_("Such as treasurer. Empty: the name of the group.")
    )
    from_year = models.PositiveSmallIntegerField(_("from (year)"), null=True, blank=True)
    until_year = models.PositiveSmallIntegerField(
        _("until (year)"), null=True, blank=True, help_text=_("Empty as long as it goes on.")
    )

    panels: ClassVar[list] = [
        FieldPanel("group"),
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("from_year"), FieldPanel("until_year")]),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("position")
        verbose_name_plural = _("positions")

    def __str__(self) -> str:
        return self.title or self.get_group_display()

    @property
    def years(self) -> str:
        """From when to when, in words of the reader's language; nothing where nobody has noted it."""
        return years_in_words(self.from_year, self.until_year)

    def clean(self) -> None:
        super().clean()
        if self.from_year and self.until_year and self.until_year < self.from_year:
            raise ValidationError({"until_year": _("The end lies before the beginning.")})


class PersonCountry(CountryRelation):
    """A country that a person belongs to."""

    page = ParentalKey(PersonPage, on_delete=models.CASCADE, related_name="page_countries")
