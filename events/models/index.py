"""The list of events."""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin

from events.calendar_routes import FeedRoutes
from events.models.conference import ConferencePage
from events.models.event import EventPage
from events.querysets import by_year, latest_first, soonest_first
from pages.models import BasePage


class EventIndexPage(FeedRoutes, RoutablePageMixin, BasePage):
    """What is coming, and what has been."""

    schema_type: ClassVar[str] = "CollectionPage"
    page_description = _("The list of all events.")
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["events.ConferencePage", "events.EventPage", "events.SeriesPage"]

    class Meta:
        verbose_name = _("list of events")
        verbose_name_plural = _("lists of events")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        events = [
            page
            for model in (ConferencePage, EventPage)
            for page in model.objects.in_language(self.language).with_card_data()
        ]
        # Each is over by the calendar of its own place.
        context["upcoming"] = soonest_first(page for page in events if not page.is_over)
        context["past_years"] = by_year(latest_first(page for page in events if page.is_over))
        return context
