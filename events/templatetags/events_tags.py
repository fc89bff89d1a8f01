"""Conferences for the templates of other apps."""

from django import template
from django.db.models import QuerySet
from wagtail.models import Page

from events.models import ConferencePage
from pages.navigation import reader_language

register = template.Library()


@register.simple_tag
def next_or_latest_conference() -> ConferencePage | None:
    """The conference to look forward to, else the one to look back at."""
    conferences = ConferencePage.objects.in_language(reader_language()).select_related("locale")
    return conferences.upcoming().first() or conferences.past().first()


@register.simple_tag
def conferences_about(subject: Page) -> QuerySet[ConferencePage]:
    """Conferences about a topic or a country, the latest first."""
    conferences = ConferencePage.objects.in_language(reader_language()).about(subject)
    return conferences.with_card_data().order_by("-start_date")


@register.simple_tag
def other_editions(conference: ConferencePage) -> QuerySet[ConferencePage]:
    """The other conferences that carry an edition's number, the latest first."""
    others = ConferencePage.objects.in_language(reader_language()).exclude(translation_key=conference.translation_key)
    return others.filter(edition__isnull=False).select_related("locale").order_by("-start_date")
