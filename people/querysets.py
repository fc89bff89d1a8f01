"""Reads of people."""

from typing import Self

from django.db.models import F, Model, Q
from django.utils import timezone

from images.querysets import with_renditions
from pages.querysets import BasePageQuerySet


class PersonPageQuerySet(BasePageQuerySet):
    """People with a page of their own."""

    def with_card_data(self) -> Self:
        """Language and portrait, which is all that a card shows."""
        return self.select_related("locale").prefetch_related(with_renditions("portrait", "portrait"))

    def from_country(self, country: Model) -> Self:
        """People who belong to this country, whatever the language of its page."""
        belonging = self.model.objects.filter(page_countries__country__translation_key=country.translation_key)
        return self.filter(pk__in=belonging.values("pk"))


class InternPageQuerySet(PersonPageQuerySet):
    """People who change places for some months."""

    def current(self) -> Self:
        """Those who are away today, by the rule of people.periods."""
        today = timezone.localdate()
        begun = Q(starts_on__lte=today) | Q(starts_on=None, ends_on__gte=today)
        return self.filter(begun).exclude(ends_on__lt=today)

    def former(self) -> Self:
        """Those who have come home; an intern without dates is taken for one."""
        return self.exclude(pk__in=self.current().values("pk")).exclude(starts_on__gt=timezone.localdate())

    def newest_first(self) -> Self:
        return self.order_by(F("starts_on").desc(nulls_last=True), "title")
