"""What the rules find in a conference, as the desk, the panel of the editor and the report show it."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import pgettext

from events.desk.addresses import edit_url
from events.messages import level_label, message
from events.programme import Event
from events.rules import Finding, Level, check


@dataclass(frozen=True)
class Shown:
    """A finding in words, where it is, and where it can be put right."""

    number: str
    level: Level
    level_label: str
    message: str
    place: str
    url: str
    session: str | None


def findings_of(conference: Any, original: Any = None) -> tuple[Event, list[Shown]]:
    """The conference as plain data and what the rules find in it, the gravest first; `original` for a translation."""
    event = conference.as_event()
    days = original.as_event().days if original is not None else None
    found = check(event.days, event, days)
    order = list(Level)
    return event, [
        shown(finding, event, conference) for finding in sorted(found, key=lambda one: order.index(one.level))
    ]


def shown(finding: Finding, event: Event, conference: Any) -> Shown:
    """A finding as editors read it."""
    place = finding.place
    titles = {session.id: session.title for day in event.days for session in day.sessions}
    dates = {day.id: day.date for day in event.days}
    block = place.session or place.day
    return Shown(
        number=finding.number,
        level=finding.level,
        level_label=str(level_label(finding.level)),
        message=str(message(finding)),
        place=titles.get(place.session or "") or _told(dates.get(place.day or "")),
        url=f"{edit_url(conference)}#{f'block-{block}-section' if block else f'panel-{place.field}'}",
        session=place.session,
    )


def _told(day: date | None) -> str:
    return date_format(day, pgettext("date format", "j E Y")) if day else ""


def counts_of(found: list[Shown]) -> dict[Level, int]:
    """How many there are of each level."""
    counted = Counter(one.level for one in found)
    return {level: counted[level] for level in Level}


def original_of(conference: Any) -> Any:
    """The page that this one translates, as it was last saved; None for an original."""
    if conference.is_original:
        return None
    pages = type(conference)._default_manager.filter(translation_key=conference.translation_key, is_original=True)
    original = pages.select_related("locale", "latest_revision").first()
    return original.get_latest_revision_as_object() if original else None
