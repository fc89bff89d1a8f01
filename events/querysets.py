"""Reads of events."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Self
from uuid import UUID

from django.apps import apps
from django.db.models import Case, Count, F, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils import timezone
from wagtail.models import Page

from pages.querysets import BasePageQuerySet


class ScheduledPageQuerySet(BasePageQuerySet):
    """Conferences, or other events, in time."""

    def upcoming(self) -> Self:
        """Those that aren't over, the next one first. The last day counts, by the calendar of Stockholm."""
        return self.filter(end_date__gte=timezone.localdate()).order_by("start_date", "pk")

    def nearest_first(self) -> Self:
        """The next one first and all that are to come, then those that are over, the latest first."""
        to_come = Q(end_date__gte=timezone.localdate())
        return self.order_by(
            Case(When(to_come, then=Value(0)), default=Value(1)),
            Case(When(to_come, then=F("start_date"))),
            "-start_date",
            Case(When(to_come, then=F("pk")), default=-F("pk")),
        )

    def about(self, page: Page) -> Self:
        """Events with this topic or country, whatever the language of its page."""
        key = page.translation_key
        sharing = Q(page_topics__topic__translation_key=key) | Q(page_countries__country__translation_key=key)
        return self.filter(pk__in=self.model.objects.filter(sharing).values("pk"))

    def with_card_data(self) -> Self:
        """What a card shows of an event: beside what all cards do, whether there are places left. Not the body."""
        registrations = apps.get_model("events", "Registration").objects
        taken = registrations.confirmed().filter(event_key=OuterRef("translation_key")).order_by().values("event_key")
        counted = Subquery(taken.annotate(number=Count("pk")).values("number"))
        return super().with_card_data().defer("body").annotate(places_taken=Coalesce(counted, 0))


class ConferencePageQuerySet(ScheduledPageQuerySet):
    """Conferences, in time and in series."""

    def in_series(self, key: UUID) -> Self:
        """Editions of the series with this translation key, the first one first."""
        return self.filter(series__translation_key=key).order_by("start_date", "pk")


def soonest_first(pages: Iterable[Any]) -> list[Any]:
    """Events of any types by their first day."""
    return sorted(pages, key=lambda page: (page.start_date, page.pk))


def latest_first(pages: Iterable[Any]) -> list[Any]:
    """Events of any types by their first day, the latest first."""
    return soonest_first(pages)[::-1]


def by_year(pages: Iterable[Any]) -> list[tuple[int, list[Any]]]:
    """Events under the years in which they began; the order stays as it is."""
    years: dict[int, list[Any]] = defaultdict(list)
    for page in pages:
        years[page.start_date.year].append(page)
    return list(years.items())
