"""Topics and countries for the templates of other apps."""

from django import template
from django.db.models import QuerySet

from pages.navigation import reader_language
from topics.models import CountryPage, TopicPage

register = template.Library()


@register.simple_tag
def all_topics() -> QuerySet[TopicPage]:
    """Every topic once, in the reader's language where it exists."""
    return TopicPage.objects.in_language(reader_language()).select_related("locale").order_by("title")


@register.simple_tag
def all_countries() -> QuerySet[CountryPage]:
    """Every country once, in the reader's language where it exists."""
    return CountryPage.objects.in_language(reader_language()).select_related("locale").order_by("title")
