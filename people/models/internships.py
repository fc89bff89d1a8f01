"""The page that makes somebody want to apply."""

from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, TranslatableMixin

from pages.blocks import BodyBlock
from pages.models import BasePage


class InternshipsPage(BasePage):
    """What interns do, where, and how to become one; with the calls that are open."""

    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    page_description = _("What interns do and how to apply, with the open calls.")
    parent_page_types: ClassVar[list[str]] = ["people.PeopleIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list] = [*BasePage.lead_panels, FieldPanel("body")]
    practical_panels: ClassVar[list] = [InlinePanel("calls", label=_("call"), heading=_("Calls for applications"))]
    search_texts: ClassVar[tuple[str, ...]] = ("lead", "body")

    class Meta:
        verbose_name = _("page about internships")
        verbose_name_plural = _("pages about internships")

    def chosen_ids(self) -> set[int]:
        return super().chosen_ids() | {call.host_id for call in self.calls.all() if call.host_id}


class Call(TranslatableMixin, Orderable):
    """A place that is to be filled, with the days between which one can apply."""

    page = ParentalKey(InternshipsPage, on_delete=models.CASCADE, related_name="calls")
    title = models.CharField(_("title"), max_length=200)
    host = models.ForeignKey(
        "people.PartnerPage",
        verbose_name=_("host organisation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    place = models.CharField(_("place"), max_length=200, blank=True)
    starts_on = models.DateField(_("from"), null=True, blank=True)
    ends_on = models.DateField(_("until"), null=True, blank=True)
    opens_on = models.DateField(_("applications from"), null=True, blank=True)
    closes_on = models.DateField(
        _("apply by"), null=True, blank=True, help_text=_("The last day, in Stockholm's time.")
    )
    text = models.TextField(_("what it is about"), max_length=1000, blank=True)
    apply_url = models.URLField(_("address of the form"), blank=True)
    apply_email = models.EmailField(_("or an e-mail address"), blank=True)

    panels: ClassVar[list] = [
        FieldPanel("title"),
        PageChooserPanel("host", "people.PartnerPage"),
        FieldPanel("place"),
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
        FieldRowPanel([FieldPanel("opens_on"), FieldPanel("closes_on")]),
        FieldPanel("text"),
        FieldPanel("apply_url"),
        FieldPanel("apply_email"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("call")
        verbose_name_plural = _("calls")

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            errors["ends_on"] = _("The end lies before the beginning.")
        if self.opens_on and self.closes_on and self.closes_on < self.opens_on:
            errors["closes_on"] = _("Applications close before they open.")
        if self.apply_url and self.apply_email:
            errors["apply_email"] = _("A form or an e-mail address: one of the two.")
        if errors:
            raise ValidationError(errors)

    def is_open(self, today: date | None = None) -> bool:
        """Whether one can apply today; the last day belongs to it."""
        today = today or timezone.localdate()
        return (self.opens_on is None or self.opens_on <= today) and (self.closes_on is None or today <= self.closes_on)
