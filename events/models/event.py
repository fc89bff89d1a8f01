"""Events that need no programme."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from events.models.base import ScheduledPage
from pages.models import BasePage


class EventPage(ScheduledPage):
    """A camp, a seminar, an evening: something that takes place without a programme of sessions."""

    start_time = models.TimeField(
        _("begins at"), null=True, blank=True, help_text=_("On the first day. Empty: not known yet, or all day.")
    )
    end_time = models.TimeField(_("ends at"), null=True, blank=True, help_text=_("On the last day."))

    page_description = _("A camp, a seminar, a single evening: without a programme of sessions.")
    parent_page_types: ClassVar[list[str]] = ["events.EventIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list] = [
        *BasePage.lead_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("start_date"), FieldPanel("start_time")]),
                FieldRowPanel([FieldPanel("end_date"), FieldPanel("end_time")]),
            ],
            heading=_("When"),
        ),
        FieldPanel("body"),
        *ScheduledPage.afterwards_panels,
    ]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def faults(self) -> dict[str, Any]:
        faults = super().faults()
        is_one_day = self.start_date == self.end_date
        if is_one_day and self.start_time and self.end_time and self.end_time <= self.start_time:
            faults["end_time"] = _("It ends before it begins.")
        return faults
