"""Moments and days of an event in words."""

from datetime import datetime

from django import template

from events import dates
from events.models import ScheduledPage

register = template.Library()
register.filter("days_of", dates.days_of)


@register.filter
def told(moment: datetime, page: ScheduledPage) -> str:
    """A moment by the clocks of an event's place."""
    return dates.told(moment, page.time_zone)


@register.filter
def told_as_end(moment: datetime, page: ScheduledPage) -> str:
    """The end of a time by the clocks of an event's place; midnight belongs to the day before it."""
    return dates.told_as_end(moment, page.time_zone)
