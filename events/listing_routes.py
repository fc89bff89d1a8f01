"""The list of events, narrowed by country, topic and year, each choice with an address of its own."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from wagtail.contrib.routable_page.models import RoutablePageMixin, path, re_path

from events.models.conference import ConferencePage
from events.models.event import EventPage
from events.querysets import by_year, latest_first, soonest_first
from topics.filter_paths import NAMES, PATTERN
from topics.filtering import Choice, Filtering


class ListingRoutes(RoutablePageMixin):
    """What a list of events answers: all of it, or what a visitor narrows it to."""

    @path("")
    def index_route(self, request: HttpRequest) -> HttpResponse:
        """All events; a form that was sent is led to the address of what was chosen."""
        asked = {name: request.GET[name] for name in NAMES if name in request.GET}
        if asked:
            return redirect(self.url + self.filtering.address(self.filtering.choice_from(asked)))
        return self.listing(request, Choice())

    @re_path(rf"^(?P<address>{PATTERN})$")
    def narrowed(self, request: HttpRequest, address: str) -> HttpResponse:
        """What fits the address. Any other way of writing it leads to the one that counts."""
        choice = self.filtering.choice(address)
        if choice is None:
            raise Http404
        canonical = self.filtering.address(choice)
        if address != canonical:
            return redirect(self.url + canonical, permanent=True)
        return self.listing(request, choice)

    @cached_property
    def filtering(self) -> Filtering:
        """How this list is narrowed, in its own language."""
        return Filtering(self.language, "start_date")

    def listing(self, request: HttpRequest, choice: Choice) -> HttpResponse:
        """The events that are chosen, those to come first, with the choices that there are."""
        filtering = self.filtering
        types = [model.objects.in_language(self.language) for model in (ConferencePage, EventPage)]
        events = [page for pages in types for page in filtering.narrowed(pages, choice).with_card_data()]
        facets = filtering.facets(types[0], choice, *types[1:])
        # Each is over by the calendar of its own place.
        context: dict[str, Any] = {
            "facets": facets,
            "upcoming": soonest_first(page for page in events if not page.is_over),
            "past_years": by_year(latest_first(page for page in events if page.is_over)),
        }
        if choice:
            steps = filtering.steps(choice)
            context |= {
                "steps": steps,
                "addresses": filtering.addresses(choice),
                "meta_title": " · ".join([self.title, *(step.label.text for step in steps)]),
                "robots": "noindex" if len(choice) > 1 or not facets.total else "",
            }
        return self.render(request, context_overrides=context)
