"""The first page of each language."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from pages.models import BasePage


class HomePage(BasePage):
    """What is new, what is coming, who is away, what it is all about: composed, not written."""

    interns_heading = models.CharField(_("heading above the interns"), max_length=100, blank=True)
    interns_lead = models.CharField(_("text above the interns"), max_length=300, blank=True)
    support_heading = models.CharField(_("heading in the foot"), max_length=100, blank=True)
    support_text = models.CharField(_("text in the foot"), max_length=400, blank=True)

    page_description = _("The first page of a language.")
    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    subpage_types: ClassVar[list[str]] = [
        "news.NewsIndexPage",
        "events.EventIndexPage",
        "people.PeopleIndexPage",
        "topics.TopicIndexPage",
        "topics.CountryIndexPage",
        "pages.StandardPage",
    ]

    content_panels: ClassVar[list] = [
        *BasePage.lead_panels,
        MultiFieldPanel([FieldPanel("interns_heading"), FieldPanel("interns_lead")], heading=_("Interns")),
        MultiFieldPanel(
            [FieldPanel("support_heading"), FieldPanel("support_text")],
            heading=_("Foot of every page"),
        ),
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")
