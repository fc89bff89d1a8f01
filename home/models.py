"""The first page of each language."""

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PageChooserPanel

from news.models import ArticlePage, NewsIndexPage
from news.querysets import attach_bylines
from pages.models import BasePage
from pages.navigation import skeleton_for
from people.models import PeopleIndexPage

ARTICLES = 7
"""How many articles the home page shows."""


class HomePage(BasePage):
    """What is new, what is coming, who is away, what it is all about: composed, not written."""

    featured_article = models.ForeignKey(
        ArticlePage,
        verbose_name=_("article at the top"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Empty: the newest article. Shown in the reader's language where it is translated."),
    )
    interns_heading = models.CharField(_("heading above the interns"), max_length=100, blank=True)
    interns_lead = models.CharField(_("text above the interns"), max_length=300, blank=True)
    support_heading = models.CharField(_("heading in the foot"), max_length=100, blank=True)
    support_text = models.CharField(_("text in the foot"), max_length=400, blank=True)

    schema_type: ClassVar[str] = "CollectionPage"
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
        PageChooserPanel("featured_article", "news.ArticlePage"),
        MultiFieldPanel([FieldPanel("interns_heading"), FieldPanel("interns_lead")], heading=_("Interns")),
        MultiFieldPanel(
            [FieldPanel("support_heading"), FieldPanel("support_text")],
            heading=_("Foot of every page"),
        ),
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        articles = ArticlePage.objects.in_language(self.language).with_card_data()
        context["articles"] = list(articles.featured_first(self.featured_article_id)[:ARTICLES])
        # Only the first shows who signs it.
        attach_bylines(context["articles"][:1], self.language)
        around = skeleton_for(request, self)
        context["news_index"], context["people_index"] = around.section(NewsIndexPage), around.section(PeopleIndexPage)
        return context
