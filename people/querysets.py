"""Reads of people."""

from collections.abc import Iterable
from typing import Any, Self

from django.db.models import Case, F, Model, Q, When
from django.utils import timezone

from images.querysets import with_renditions
from pages.querysets import BasePageQuerySet, chosen

NEWEST_FIRST = F("starts_on").desc(nulls_last=True), "title"


class PersonPageQuerySet(BasePageQuerySet):
    """People with a page of their own."""

    def with_card_data(self) -> Self:
        """Language and portrait, which is all that a card shows."""
        return self.select_related("locale", "portrait").prefetch_related(with_renditions("portrait", "portrait"))

    def without_texts(self) -> Self:
        """Language and portrait, without the body: for many at once."""
        return self.select_related("locale", "portrait").defer("body")

    def from_country(self, country: Model) -> Self:
        """People who belong to this country, whatever the language of its page."""
        belonging = self.model.objects.filter(page_countries__country__translation_key=country.translation_key)
        return self.filter(pk__in=belonging.values("pk"))


class InternPageQuerySet(PersonPageQuerySet):
    """People who change places for some months."""

    def current_first(self) -> Self:
        """Those who are away today, by the rule of people.periods, then those who have come home.

        In both groups who left last comes first. Who is still to leave is left out.
        """
        today = timezone.localdate()
        has_begun = Q(starts_on__lte=today) | Q(starts_on=None, ends_on__gte=today)
        goes_on = Q(ends_on=None) | Q(ends_on__gte=today)
        group = Case(When(has_begun & goes_on, then=0), default=1)
        return self.exclude(starts_on__gt=today).order_by(group, *NEWEST_FIRST)

    def newest_first(self) -> Self:
        return self.order_by(*NEWEST_FIRST)

    def with_host_key(self) -> Self:
        """The translation key of the host's page, as `host_key`."""
        return self.annotate(host_key=F("host__translation_key"))

    def hosted_by(self, partner: Model) -> Self:
        """Interns of this organisation, whatever the language of its page."""
        return self.filter(host__translation_key=partner.translation_key)


class PartnerPageQuerySet(BasePageQuerySet):
    """Organisations that receive interns or work with us."""

    def from_country(self, country: Model) -> Self:
        """Organisations that work in this country, whatever the language of its page."""
        working = self.model.objects.filter(page_countries__country__translation_key=country.translation_key)
        return self.filter(pk__in=working.values("pk"))


def attach_hosts(interns: Iterable[Any], language: str) -> None:
    """Give interns the page of their host in the reader's language (BCP 47): one query for any number of them."""
    found = list(interns)
    hosts = chosen((intern.host_id for intern in found if intern.host_id), language)
    for intern in found:
        intern.shown_host = hosts.shown.get(intern.host_id)
