"""Moments in words: date, time and zone, in the reader's language."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.formats import date_format, time_format
from django.utils.text import capfirst
from django.utils.translation import get_language, gettext_lazy, pgettext
from django.utils.translation import gettext as _

from events.programme import moment
from events.timing import first_time

ZONE_NAMES = {
    "Europe/Stockholm": gettext_lazy("Swedish time"),
    "Asia/Almaty": gettext_lazy("Almaty time"),
    "Asia/Ashgabat": gettext_lazy("Ashgabat time"),
    "Asia/Bishkek": gettext_lazy("Bishkek time"),
    "Asia/Dushanbe": gettext_lazy("Dushanbe time"),
    "Asia/Tashkent": gettext_lazy("Tashkent time"),
}
"""What people call the zones in which the organisation's events take place."""


def zone_name(when: datetime, zone: str) -> str:
    """What the zone is called; one without a name in our languages is told by its difference at that moment."""
    if name := ZONE_NAMES.get(zone):
        return str(name)
    minutes = int((when.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()).total_seconds() // 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def told(when: datetime, zone: str) -> str:
    """A moment by the clocks of a place."""
    local = when.astimezone(ZoneInfo(zone))
    return _told(local.date(), _clock(local.time()), zone_name(when, zone))


def told_as_end(when: datetime, zone: str) -> str:
    """The end of a time, by the clocks of a place: midnight belongs to the day that ends with it."""
    local = when.astimezone(ZoneInfo(zone))
    if local.time() != time(0):
        return told(when, zone)
    # ISO 8601 and the languages of the site know 24:00; in each of them the hours come first.
    clock = "24" + _clock(time(0))[2:]
    return _told(local.date() - timedelta(days=1), clock, zone_name(when, zone))


def days_of(page: Any) -> str:
    """The days of an event, with the hour at which it begins if that is known."""
    begins = first_time(page)
    days = _day(page.start_date)
    if begins:
        days = _("%(date)s at %(time)s") % {"date": days, "time": _clock(begins)}
    if page.end_date != page.start_date:
        days = _("%(from)s – %(until)s") % {"from": days, "until": _day(page.end_date)}
    if begins:
        days = f"{days} ({zone_name(moment(page.start_date, begins, page.time_zone), page.time_zone)})"
    return capfirst(days)


def _told(day: date, clock: str, zone: str) -> str:
    words = {"date": date_format(day, pgettext("date format", "j E Y")), "time": clock, "zone": zone}
    return _("%(date)s at %(time)s (%(zone)s)") % words


def _day(day: date) -> str:
    words = date_format(day, pgettext("date format", "l j E Y"))
    # Django begins Russian weekdays with a capital, which in the middle of a sentence only English does.
    return words if get_language() == "en" else words[:1].lower() + words[1:]


def _clock(clock: time) -> str:
    return time_format(clock, pgettext("time format", "H:i"))
