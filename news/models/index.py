"""The list of news."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from news.correction_routes import CorrectionRoutes
from news.feed_routes import FeedRoutes
from news.listing_routes import ListingRoutes
from pages.models import BasePage


class NewsIndexPage(ListingRoutes, FeedRoutes, CorrectionRoutes, BasePage):
    """All articles, newest first."""

    schema_type: ClassVar[str] = "CollectionPage"
    page_description = _("The list of all articles.")
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["news.ArticlePage"]

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")
