"""People for the templates of other apps."""

from itertools import chain

from django import template

from pages.navigation import reader_language
from people.models import InternPage, PersonPage
from topics.models import CountryPage

register = template.Library()


@register.simple_tag
def newest_interns(count: int) -> list[InternPage]:
    """The interns who left last, those who are away now before all others."""
    return list(InternPage.objects.in_language(reader_language()).with_card_data().current_first()[:count])


@register.simple_tag
def people_about(country: CountryPage) -> list[InternPage | PersonPage]:
    """Interns and other people of a country."""
    language = reader_language()
    interns = InternPage.objects.in_language(language).from_country(country).with_card_data().newest_first()
    people = PersonPage.objects.in_language(language).from_country(country).with_card_data().order_by("title")
    return list(chain(interns, people))
