"""Events for the templates of other apps."""

from itertools import chain

from django import template
from django.utils import timezone
from wagtail.models import Page

from events.models import ConferencePage, EventPage, ScheduledPage
from events.querysets import ScheduledPageQuerySet, latest_first, soonest_first
from events.speaking import Appearance, appearances
from pages.fetching import read_words
from pages.navigation import reader_language

register = template.Library()


@register.simple_tag
def next_or_latest_event() -> ScheduledPage | None:
    """The event to look forward to, else the one to look back at."""
    # Shown without its picture, and of its programme words alone.
    nearest = [page for events in _events() if (page := events.nearest_first().prefetch_related(None).first())]
    upcoming = [page for page in nearest if page.end_date >= timezone.localdate()]
    page = next(iter(soonest_first(upcoming) or latest_first(nearest)), None)
    if isinstance(page, ConferencePage):
        read_words(page, "programme")
    return page


@register.simple_tag
def events_about(subject: Page) -> list[ScheduledPage]:
    """Events about a topic or a country, the latest first."""
    return latest_first(chain.from_iterable(events.about(subject) for events in _events()))


@register.simple_tag
def sessions_by(person: Page) -> list[Appearance]:
    """The sessions in which this person takes part, the latest first."""
    return appearances(person, reader_language())


def _events() -> list[ScheduledPageQuerySet]:
    """Events of each type in the reader's language."""
    return [model.objects.in_language(reader_language()).with_card_data() for model in (ConferencePage, EventPage)]
