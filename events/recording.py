"""Taking notes of what is published, so that calendars can be told what changed. Doing it twice changes nothing."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from events.calendar import Reader, Rows, by_event
from events.entries import SESSION, Fact, facts_of
from events.models.calendar import CalendarEntry
from events.programme import Event
from events.published import PublishedEvent, published_events
from events.sign_up import over_at


def record(keys: Collection[UUID]) -> None:
    """Bring the calendar entries of these events (translation keys) up to date with what everybody may read."""
    if not keys:
        return
    now = timezone.now().replace(microsecond=0)
    readers = [Reader(code) for code, _name in settings.LANGUAGES]
    events = published_events(Q(translation_key__in=keys), [reader.language for reader in readers])
    with transaction.atomic():
        rows = by_event(CalendarEntry.objects.select_for_update().for_events(keys))
        before = {row.pk: _values(row) for known in rows.values() for row in known.values()}
        for key in keys:
            if event := events.get(key):
                _follow(key, event, rows[key], readers, now)
            else:
                for row in rows[key].values():
                    row.withdraw(now)
        after = [row for known in rows.values() for row in known.values()]
        CalendarEntry.objects.bulk_create([row for row in after if row.pk is None], ignore_conflicts=True)
        changed = [row for row in after if row.pk is not None and _values(row) != before[row.pk]]
        CalendarEntry.objects.bulk_update(changed, [name for name in _names() if name != "id"])


def _follow(key: UUID, event: PublishedEvent, rows: Rows, readers: list[Reader], now: datetime) -> None:
    facts = facts_of(event.facts)
    over = _over_at(event.facts, facts)
    for item, fact in facts.items():
        if item in rows:
            rows[item].follow(fact, now)
        else:
            rows[item] = CalendarEntry.of(key, fact, now, over)
    for item, row in rows.items():
        row.over_at = over
        if item not in facts:
            row.withdraw(now)
    for reader in readers:
        for item, text in reader.texts(event, rows).items():
            rows[item].read(reader.language, text, now)


def _over_at(event: Event, facts: dict[str, Fact]) -> datetime:
    """When nothing of an event is left to come."""
    ends = [fact.end for fact in facts.values() if fact.kind == SESSION]
    last_end = max((end for end in ends if isinstance(end, datetime)), default=None)
    return over_at(event.end_date, event.time_zone, last_end)


def _names() -> list[str]:
    return [column.name for column in CalendarEntry._meta.concrete_fields]


def _values(row: CalendarEntry) -> list[Any]:
    return [getattr(row, name) for name in _names()]
