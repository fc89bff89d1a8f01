"""The list of events."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from events.calendar_routes import FeedRoutes
from events.listing_routes import ListingRoutes
from pages.models import BasePage


class EventIndexPage(FeedRoutes, ListingRoutes, BasePage):
    """What is coming, and what has been."""

    schema_type: ClassVar[str] = "CollectionPage"
    page_description = _("The list of all events.")
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["events.ConferencePage", "events.EventPage", "events.SeriesPage"]

    class Meta:
        verbose_name = _("list of events")
        verbose_name_plural = _("lists of events")
