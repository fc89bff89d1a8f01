"""Where interns went."""

from dataclasses import dataclass

from django.db.models import Count

from pages.querysets import resolved
from people.models.intern import InternPage
from topics.models import CountryPage


@dataclass(frozen=True)
class Destination:
    """A country, in the reader's language, with the number of interns who belong to it."""

    country: CountryPage
    number: int


def destinations(language: str) -> list[Destination]:
    """The countries of interns, those with most of them first: two queries. Language: BCP 47."""
    key = "page_countries__country__translation_key"
    counted = InternPage.objects.in_language(language).order_by().values_list(key)
    numbers = {key: number for key, number in counted.annotate(number=Count("pk", distinct=True)) if key}
    countries = resolved(CountryPage, numbers, language) if numbers else {}
    found = [Destination(country, numbers[key]) for key, country in countries.items()]
    return sorted(found, key=lambda destination: (-destination.number, destination.country.title))
