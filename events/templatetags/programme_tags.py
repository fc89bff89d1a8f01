"""What the pages of events and the rows of their lists are made with."""

from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import quote, urlsplit

from django import template
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.models import Page

from events import qr
from events.dates import zone_name
from events.models import ConferencePage, ScheduledPage
from events.programme import moment
from events.registrations import rules_of
from events.showing import ShownSession
from events.sign_up import SignUpState, sign_up_state
from pages.querysets import resolved
from pages.structured_data import json_ld as as_json_ld

register = template.Library()

MOST_APART = 4
"""By how many sessions two days differ that stand side by side on paper: the rest of the shorter one stays empty."""


@register.simple_tag(takes_context=True)
def shown_session(context: template.Context) -> ShownSession:
    """The session of a block's template, with the day and the page that surround it."""
    identifier = getattr(context.get("session"), "id", None) or ""
    return ShownSession(context["value"], identifier, context.get("day"), context.get("page"))


@register.filter
def stamp(when: datetime | None) -> str:
    """A moment with the offset of its place (HTML, 2.3.5.9)."""
    return when.isoformat(timespec="minutes") if when else ""


@register.filter
def utc_stamp(when: datetime | None) -> str:
    """A moment in UTC, for scripts."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if when else ""


@register.simple_tag
def day_stamp(page: ScheduledPage, day: date, clock: Any) -> str:
    """A time of a day of an event with the offset of its place; the day alone where the time isn't known."""
    return stamp(moment(day, clock, page.time_zone)) if clock else day.isoformat()


@register.filter
def is_today(day: date, page: ScheduledPage) -> bool:
    """Whether it is this day at the place of the event now."""
    return bool(page) and day == page.local_date()


@register.filter
def are_alike(days: list[Any]) -> bool:
    """Whether these are two days of about the same length: paper then shows them side by side."""
    numbers = [len(day["sessions"]) for day in days]
    return len(numbers) == 2 and abs(numbers[0] - numbers[1]) <= MOST_APART


@register.filter
def zone_of(page: ScheduledPage) -> str:
    """What the zone of all times of an event is called."""
    return zone_name(moment(page.start_date, datetime.min.time(), page.time_zone), page.time_zone)


@register.filter
def one_line_address(page: ScheduledPage) -> str:
    """The address as a map finds it, for use in links; nothing without a street."""
    return quote(", ".join(part for part in (page.address, page.city) if part)) if page.address else ""


@register.filter
def webcal(url: str) -> str:
    """The address of a calendar under the scheme that calendar programs subscribe to."""
    return urlsplit(url)._replace(scheme="webcal").geturl()


@register.simple_tag
def feed_url(page: ScheduledPage) -> str:
    """The whole address of the calendar to which people can subscribe, of the list that the event is in."""
    return f"{page.get_parent().full_url}calendar.ics"


@register.simple_tag
def report_of(page: ScheduledPage) -> Page | None:
    """What was written about an event afterwards, in the page's language if it is published in it."""
    if page.report is None:
        return None
    key = page.report.translation_key
    return resolved(Page, [key], page.language).get(key)


@register.filter
def kind_shape(event: ScheduledPage) -> str:
    """The shape beside the word for what sort of event it is: that of a kind of session."""
    return "panel" if isinstance(event, ConferencePage) else "discussion"


@register.filter
def sign_up_label(event: ScheduledPage) -> str:
    """What a row says about signing up, if there is anything to know before one opens the page.

    It is told by the page's own facts, to ask for no other page.
    """
    labels = {
        SignUpState.OPENS_LATER: _("Sign-up isn't open yet"),
        SignUpState.OPEN: _("Sign-up is open"),
        SignUpState.WAITING_LIST: _("Waiting list"),
        SignUpState.FULL: _("All places are taken"),
    }
    return labels.get(sign_up_state(rules_of(event), timezone.now(), event.places_taken), "")


@register.simple_tag
def qr_code(url: str) -> qr.QRCode:
    """An address as a QR code."""
    return qr.qr_code(url)


@register.simple_tag
def json_ld(things: list[dict[str, Any]]) -> SafeString | str:
    """Things as JSON-LD."""
    return as_json_ld(things)
