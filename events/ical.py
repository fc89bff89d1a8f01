"""Calendar files as calendar programs read them (RFC 5545, RFC 7986).

There is no METHOD, so DTSTAMP says when an entry was last revised (RFC 5545, 3.8.7.2): a file of which nothing has
changed has the same bytes.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vText, vUri

PRODUCT = "-//Centralasiengrupperna//Calendar//EN"
CONFIRMED, CANCELLED = "CONFIRMED", "CANCELLED"

# What no calendar program can show and some stumble over: control characters beside tabulator and line feed, and halves
# of characters.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, kw_only=True)
class Entry:
    """Something in a calendar.

    start and end are moments, or whole days of which the last counts; without an end it is open. The language (BCP 47)
    is given where it isn't that of the calendar. stamp, when it was last revised, and created are moments.
    """

    uid: str
    sequence: int
    stamp: datetime
    created: datetime
    start: date | datetime
    end: date | datetime | None
    status: str = CONFIRMED
    summary: str
    language: str = ""
    description: str = ""
    location: str = ""
    url: str = ""
    online_url: str = ""
    online_label: str = ""
    categories: tuple[str, ...] = ()

    @property
    def is_all_day(self) -> bool:
        return not isinstance(self.start, datetime)


@dataclass(frozen=True, kw_only=True)
class CalendarFile:
    """A file of entries. source is its own address, url that of the page beside it."""

    name: str
    source: str
    url: str
    entries: tuple[Entry, ...]
    refresh: timedelta = timedelta(hours=6)

    @property
    def last_modified(self) -> datetime | None:
        """When an entry was last revised; None for no entries."""
        return max((entry.stamp for entry in self.entries), default=None)


def ical(file: CalendarFile) -> bytes:
    """The file as it is sent."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for name in ("name", "x-wr-calname"):
        # The library takes neither for a text, so it wouldn't escape a comma.
        calendar.add(name, vText(line(file.name)))
    calendar.add("url", file.url)
    calendar.add("source", vUri(file.source), parameters={"VALUE": "URI"})
    # The library writes the interval without its type, and RFC 7986, 5.7 demands that.
    calendar.add("refresh-interval", file.refresh, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vText(duration(file.refresh)))
    if file.last_modified:
        calendar.add("last-modified", file.last_modified)
    entries = sorted(file.entries, key=lambda entry: (_begin(entry), entry.uid))
    for component in (*_timezones(entries), *map(_component, entries)):
        calendar.add_component(component)
    return bytes(calendar.to_ical())


def _component(entry: Entry) -> Event:
    component = Event()
    component.add("uid", entry.uid)
    component.add("dtstamp", entry.stamp)
    component.add("created", entry.created)
    component.add("last-modified", entry.stamp)
    component.add("sequence", entry.sequence)
    component.add("status", entry.status)
    component.add("dtstart", entry.start)
    # Without DTEND a moment has no length (RFC 5545, 3.6.1). So an open end takes nobody's time; any DURATION would be
    # an end that nobody announced.
    if entry.end is not None:
        component.add("dtend", entry.end + timedelta(days=1) if entry.is_all_day else entry.end)
    component.add("transp", "TRANSPARENT" if entry.is_all_day or entry.status == CANCELLED else "OPAQUE")
    parameters = {"LANGUAGE": entry.language} if entry.language else {}
    component.add("summary", line(entry.summary), parameters=parameters)
    if entry.description:
        component.add("description", printable(entry.description), parameters=parameters)
    if entry.location:
        component.add("location", line(entry.location), parameters=parameters)
    if entry.url:
        component.add("url", entry.url)
    if entry.categories:
        component.add("categories", [line(category) for category in entry.categories])
    if entry.online_url:
        label = {"LABEL": line(entry.online_label)} if entry.online_label else {}
        component.add("conference", vUri(entry.online_url), parameters={"VALUE": "URI", "FEATURE": "VIDEO", **label})
    return component


def printable(text: str) -> str:
    """A text of several lines without what can't be shown."""
    return _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def line(text: str) -> str:
    """A text in one line."""
    return " ".join(printable(text).split())


def duration(interval: timedelta) -> str:
    """An interval of whole minutes as RFC 5545 writes it (3.3.6)."""
    hours, minutes = divmod(int(interval.total_seconds()) // 60, 60)
    return f"PT{hours}H{minutes}M" if minutes else f"PT{hours}H"


def _begin(entry: Entry) -> str:
    """By this, entries stand in the order of days, and whole days before their hours."""
    return f"{entry.start:%Y-%m-%d}" if entry.is_all_day else f"{entry.start:%Y-%m-%d %H:%M}"


def _timezones(entries: Iterable[Entry]) -> list[Timezone]:
    """The time zones that entries name, for the years in which they do."""
    years: dict[str, set[int]] = {}
    for entry in entries:
        for moment in (entry.start, entry.end):
            if isinstance(moment, datetime) and isinstance(moment.tzinfo, ZoneInfo) and moment.tzinfo.key != "UTC":
                years.setdefault(moment.tzinfo.key, set()).add(moment.year)
    return [_timezone(zone, min(years[zone]), max(years[zone])) for zone in sorted(years)]


def _timezone(zone: str, first_year: int, last_year: int) -> Timezone:
    """A time zone in these years.

    The library's own is an hour wrong where clocks go forward: an observance begins by the clocks before it
    (RFC 5545, 3.6.5).
    """
    component = Timezone()
    component.add("tzid", zone)
    begin = datetime(first_year, 1, 1, tzinfo=ZoneInfo(zone))
    component.add_component(_observance(begin, begin.utcoffset()))
    for change in clock_changes(zone, first_year, last_year):
        before = change.astimezone(UTC) - timedelta(seconds=1)
        component.add_component(_observance(change, before.astimezone(ZoneInfo(zone)).utcoffset()))
    return component


def _observance(change: datetime, old_offset: timedelta | None) -> TimezoneStandard | TimezoneDaylight:
    """The time that the clocks of a place show from a moment on."""
    observance = TimezoneDaylight() if change.dst() else TimezoneStandard()
    old_offset = old_offset or timedelta()
    observance.add("dtstart", change.astimezone(UTC).replace(tzinfo=None) + old_offset)
    observance.add("tzoffsetfrom", old_offset)
    observance.add("tzoffsetto", change.utcoffset())
    observance.add("tzname", change.tzname())
    return observance


@lru_cache(maxsize=64)
def clock_changes(zone: str, first_year: int, last_year: int) -> tuple[datetime, ...]:
    """The moments in these years at which the clocks of a place are changed, by the new clocks."""
    place = ZoneInfo(zone)

    def offset(moment: datetime) -> timedelta | None:
        return moment.astimezone(place).utcoffset()

    moment = datetime(first_year, 1, 1, tzinfo=place).astimezone(UTC)
    end = datetime(last_year + 1, 1, 1, tzinfo=place).astimezone(UTC)
    found = []
    while moment < end:
        following = moment + timedelta(days=1)
        if offset(moment) != offset(following):
            seconds = range(24 * 60 * 60)
            after = bisect_left(seconds, True, key=lambda n: offset(moment + timedelta(seconds=n)) != offset(moment))
            found.append((moment + timedelta(seconds=after)).astimezone(place))
        moment = following
    return tuple(found)
