"""People for the templates of other apps."""

from itertools import chain

from django import template
from django.db.models import prefetch_related_objects

from images.querysets import with_renditions
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
    # The portraits of all are found together.
    found = list(chain(interns.prefetch_related(None), people.prefetch_related(None)))
    prefetch_related_objects(found, with_renditions("portrait", "portrait"))
    return found
