"""What calendars have been told of events, so that they can be told what has changed since."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Self
from uuid import UUID

from django.db import models
from django.db.models import Q

from events.entries import Fact, Text

FACTS = ("kind", "start_date", "end_date", "start_time", "end_time", "time_zone", "place", "state")


class CalendarEntryQuerySet(models.QuerySet):
    """Entries of events, by the translation keys of their pages."""

    def for_events(self, keys: Collection[UUID]) -> Self:
        """Those of these events."""
        return self.filter(event_key__in=keys)

    def for_feed(self, keys: Collection[UUID], now: datetime) -> Self:
        """Those of these events, and what was taken away from any event that isn't over yet."""
        return self.filter(Q(event_key__in=keys) | Q(removed_at__isnull=False, over_at__gt=now))


class CalendarEntry(models.Model):
    """A fact of an event as it was last published, with what a calendar needs to follow it (RFC 5545, 3.8.7).

    `event_key` is the translation key of the event's pages; `item` is the identifier of the block, empty for the event
    as a whole. Dates and times are wall time in the time zone (IANA). There is no text in it: when an event isn't
    public any more, nothing of what it said is left here.
    """

    event_key = models.UUIDField()
    item = models.CharField(max_length=100, blank=True)
    kind = models.CharField(max_length=10)
    start_date = models.DateField()
    end_date = models.DateField()
    start_time = models.TimeField(null=True)
    end_time = models.TimeField(null=True)
    time_zone = models.CharField(max_length=64)
    place = models.CharField(max_length=32)
    state = models.CharField(max_length=20)
    first_start_date = models.DateField()
    first_start_time = models.TimeField(null=True)
    sequence = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    moved_at = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True)
    over_at = models.DateTimeField()
    texts = models.JSONField(default=dict)
    """By language: the fingerprint of what its readers see, and when it last became another (ISO 8601)."""

    objects = CalendarEntryQuerySet.as_manager()

    class Meta:
        indexes = (models.Index(fields=["over_at"], condition=Q(removed_at__isnull=False), name="events_withdrawn"),)
        constraints = (models.UniqueConstraint(fields=["event_key", "item"], name="events_one_entry_for_an_item"),)

    def __str__(self) -> str:
        return f"{self.event_key}/{self.item}"

    @classmethod
    def of(cls, key: UUID, fact: Fact, now: datetime, over_at: datetime) -> Self:
        """A new entry for a fact that has just been published."""
        first = {"first_start_date": fact.start_date, "first_start_time": fact.start_time}
        moments = {"created_at": now, "changed_at": now, "over_at": over_at}
        return cls(event_key=key, item=fact.item, **_values(fact), **first, **moments)

    @property
    def fact(self) -> Fact:
        """The fact as it was last published."""
        return Fact(item=self.item, **{name: getattr(self, name) for name in FACTS})

    @property
    def previous_start(self) -> date | datetime | None:
        """When it should have begun by what was published first; None if that is when it does.

        An hour that wasn't known at first isn't another one.
        """
        is_same_hour = None in (self.first_start_time, self.start_time) or self.first_start_time == self.start_time
        if self.first_start_date == self.start_date and is_same_hour:
            return None
        return replace(self.fact, start_date=self.first_start_date, start_time=self.first_start_time).start

    def follow(self, fact: Fact, now: datetime) -> None:
        """Take over a fact that was published. Calendars are told if it is another one, or was taken away before."""
        if fact == self.fact and self.removed_at is None:
            return
        if fact.place != self.place:
            self.moved_at = now
        for name, value in _values(fact).items():
            setattr(self, name, value)
        self.removed_at = None
        self._change(now)

    def withdraw(self, now: datetime) -> None:
        """Calendars are told that it isn't there any more, once."""
        if self.removed_at is None:
            self.removed_at = now
            self.texts = {}
            self._change(now)

    def read(self, language: str, text: Text, now: datetime) -> None:
        """Take a note if readers of a language see something else than before."""
        known, _since = self.texts.get(language, ("", ""))
        if known != text.fingerprint:
            self.texts = {**self.texts, language: [text.fingerprint, now.isoformat()]}

    def revised_at(self, language: str) -> datetime:
        """When a reader of this language (BCP 47) was last told something else: the DTSTAMP."""
        _known, since = self.texts.get(language, ("", ""))
        return max(self.changed_at, datetime.fromisoformat(since)) if since else self.changed_at

    def _change(self, now: datetime) -> None:
        self.changed_at = now
        self.sequence += 1


def _values(fact: Fact) -> dict[str, Any]:
    return {name: getattr(fact, name) for name in FACTS}
