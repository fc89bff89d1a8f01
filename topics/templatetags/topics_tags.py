"""Topics and countries for the templates of other apps."""

from django import template
from django.db.models import QuerySet
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pages.navigation import reader_language
from topics.models import CountryPage, TopicPage
from topics.subjects import Label

register = template.Library()


@register.simple_tag
def all_topics() -> QuerySet[TopicPage]:
    """Every topic once, in the reader's language where it exists."""
    return TopicPage.objects.in_language(reader_language()).select_related("locale").order_by("title")


@register.simple_tag
def all_countries() -> QuerySet[CountryPage]:
    """Every country once, in the reader's language where it exists."""
    return CountryPage.objects.in_language(reader_language()).select_related("locale").order_by("title")


@register.simple_tag
def label_lang(label: Label) -> SafeString | str:
    """A lang attribute for what a filter is called, where that isn't in the reader's language (WCAG 2.2, 3.1.2)."""
    return "" if label.language == reader_language() else format_html(' lang="{}"', label.language)
