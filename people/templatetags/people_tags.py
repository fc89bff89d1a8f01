"""People for the templates of other apps."""

from django import template
from django.db.models import prefetch_related_objects

from images.querysets import with_renditions
from pages.navigation import reader_language
from people.models import InternPage, PersonPage
from people.querysets import attach_hosts
from people.sorting import sort_key
from topics.models import CountryPage

register = template.Library()


@register.simple_tag
def newest_interns(count: int) -> list[InternPage]:
    """The interns who left last, those who are away now before all others."""
    language = reader_language()
    interns = list(InternPage.objects.in_language(language).with_card_data().current_first()[:count])
    attach_hosts(interns, language)
    return interns


@register.simple_tag
def people_about(country: CountryPage) -> list[InternPage | PersonPage]:
    """Interns and other people of a country."""
    language = reader_language()
    interns = InternPage.objects.in_language(language).from_country(country).with_card_data().newest_first()
    people = PersonPage.objects.in_language(language).from_country(country).with_card_data().prefetch_related(None)
    found = [
        *interns.prefetch_related(None),
        *sorted(people, key=lambda person: sort_key(person.title, language)),
    ]
    # The portraits of all are found together.
    prefetch_related_objects(found, with_renditions("portrait", "portrait"))
    attach_hosts([person for person in found if isinstance(person, InternPage)], language)
    return found
