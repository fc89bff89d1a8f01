"""Reads of conferences."""

from typing import Self

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page

from pages.querysets import BasePageQuerySet


class ConferencePageQuerySet(BasePageQuerySet):
    """Conferences, in time."""

    def upcoming(self) -> Self:
        """Those that aren't over, the next one first. The last day counts."""
        return self.filter(end_date__gte=timezone.localdate()).order_by("start_date", "pk")

    def past(self) -> Self:
        """Those that are over, the latest first."""
        return self.filter(end_date__lt=timezone.localdate()).order_by("-start_date", "-pk")

    def about(self, page: Page) -> Self:
        """Conferences with this topic or country, whatever the language of its page."""
        key = page.translation_key
        sharing = Q(page_topics__topic__translation_key=key) | Q(page_countries__country__translation_key=key)
        return self.filter(pk__in=self.model.objects.filter(sharing).values("pk"))
