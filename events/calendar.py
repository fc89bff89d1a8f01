"""What calendar programs fetch of events: texts of the pages, facts as they were published, and when either changed."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from django.conf import settings
from django.db.models import Q
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from events.blocks import SessionsBlock
from events.entries import DAY, EVENT, OFF, SESSION, Fact, Text, Words, facts_of, in_words_of, texts_of
from events.enums import PersonRole
from events.ical import CANCELLED, CONFIRMED, CalendarFile, Entry
from events.models.calendar import CalendarEntry
from events.programme import short_id
from events.published import PublishedEvent, published_events
from events.schedule import Schedule, acronym

WITH_SESSIONS, DAYS = frozenset({EVENT, SESSION}), frozenset({DAY})
"""What a file has of an event: itself and its sessions, or just its days."""

KEPT = timedelta(days=365)
"""For so long a feed keeps what is over."""

UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)
"""When a page was published that was made by a program that doesn't say."""

Rows = dict[str, CalendarEntry]


def words() -> Words:
    """The words around the texts of an event, in the reader's language."""
    return Words(
        off={"cancelled": _("Cancelled: %s"), "postponed": _("Postponed: %s")},
        withdrawn=_("No longer in the programme"),
        online=pgettext("place of an event", "Online"),
        open_end=_("The end is open."),
        do_not_record=_("Please do not photograph or record."),
        content_note=_("Content note: %s"),
        minutes=_("%d minutes"),
        kinds={name: str(block.label) for name, block in SessionsBlock.base_blocks.items()},
        roles={role.value: str(role.label).lower() for role in PersonRole},
    )


class Reader:
    """Somebody whose calendar follows events, in a language (BCP 47)."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.now = timezone.now()
        self.domain = urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname
        with translation.override(language):
            self.words = words()

    def moved(self, event: PublishedEvent, rows: Rows) -> frozenset[str]:
        """What has moved since the reader's page was published, so that the page can't know the new place."""
        page = event.page_for(self.language)
        if page is event.source:
            return frozenset()
        published = page.last_published_at or UNKNOWN
        return frozenset(item for item, row in rows.items() if row.moved_at and row.moved_at > published)

    def texts(self, event: PublishedEvent, rows: Rows) -> dict[str, Text]:
        """What the reader sees of each fact of an event."""
        return texts_of(event.facts, event.texts(self.language), self.words, self.moved(event, rows))

    def entries(self, key: UUID, event: PublishedEvent | None, rows: Rows, kinds: Collection[str]) -> Iterator[Entry]:
        """What of these kinds the reader's calendar has of an event: what is published, and what no longer is."""
        facts = facts_of(event.facts) if event else {}
        texts = self.texts(event, rows) if event else {}
        for item, fact in facts.items():
            if fact.kind in kinds:
                row = rows.get(item) or _unrecorded(key, fact, event)
                yield self._entry(row, fact, texts[item])
        for item, row in rows.items():
            if item not in facts and row.kind in kinds and row.over_at > self.now:
                withdrawn = Text(summary=self.words.withdrawn, language=self.language)
                yield self._entry(row, row.fact, withdrawn, is_withdrawn=True)

    def _entry(self, row: CalendarEntry, fact: Fact, text: Text, is_withdrawn: bool = False) -> Entry:
        return Entry(
            uid=f"{row.event_key}-{row.item}@{self.domain}" if row.item else f"{row.event_key}@{self.domain}",
            sequence=row.sequence,
            stamp=row.revised_at(self.language),
            created=row.created_at,
            start=fact.start,
            end=fact.end,
            status=CANCELLED if is_withdrawn or fact.state in OFF else CONFIRMED,
            summary=text.summary,
            language=text.language if text.language != self.language else "",
            description=text.description,
            location=text.location,
            url=text.url,
            online_url=text.online_url,
            online_label=self.words.online if text.online_url else "",
            categories=text.categories,
        )


def _unrecorded(key: UUID, fact: Fact, event: PublishedEvent) -> CalendarEntry:
    """Something that was published before anybody took notes: nothing has changed since."""
    published = event.source.last_published_at or UNKNOWN
    return CalendarEntry.of(key, fact, published, published)


def event_file(page: Any, kinds: Collection[str], source: str) -> CalendarFile:
    """An event with its sessions, or its days, in the language of the page. source is the address of the file."""
    event, rows = _one(page)
    reader = Reader(page.language)
    # Whoever wants the days of an event whose days aren't known yet gets all of it.
    entries = list(reader.entries(page.translation_key, event, rows, kinds)) or list(
        reader.entries(page.translation_key, event, rows, {EVENT})
    )
    return CalendarFile(name=page.title, source=source, url=page.full_url, entries=tuple(entries))


def session_file(page: Any, session: str, source: str) -> CalendarFile | None:
    """A session by its short identifier; None if there never was one, or if it is gone for good."""
    event, rows = _one(page)
    for entry in Reader(page.language).entries(page.translation_key, event, rows, {SESSION}):
        if short_id(entry.uid.removeprefix(f"{page.translation_key}-")) == session:
            return CalendarFile(name=entry.summary, source=source, url=entry.url or page.full_url, entries=(entry,))
    return None


def schedule_of(page: Any) -> Schedule | None:
    """The programme of a conference in the language of its page; None if it has no day yet."""
    event, rows = _one(page)
    if event is None or not event.facts.days:
        return None
    reader = Reader(page.language)
    return Schedule(
        event=in_words_of(event.texts(page.language), event.facts, reader.moved(event, rows)),
        acronym=acronym(event.source.slug, event.source.start_date.year),
        revised_at=max((row.revised_at(page.language) for row in rows.values()), default=UNKNOWN),
        words=reader.words,
    )


def feed_file(index: Any, source: str) -> CalendarFile:
    """All events that are coming or were in the last year, in the language of the list of events.

    What isn't public any more is withdrawn in it until it would be over, without a word of what it was.
    """
    reader = Reader(index.language)
    events = published_events(Q(end_date__gte=(reader.now - KEPT).date()), [index.language])
    rows = by_event(CalendarEntry.objects.for_feed(events.keys(), reader.now))
    entries = [
        entry
        for key in {**events, **rows}
        for entry in reader.entries(key, events.get(key), rows.get(key, {}), WITH_SESSIONS)
    ]
    name = f"{settings.WAGTAIL_SITE_NAME}: {index.title}"
    return CalendarFile(name=name, source=source, url=index.full_url, entries=tuple(entries))


def by_event(entries: Iterable[CalendarEntry]) -> dict[UUID, Rows]:
    """Entries by event and item."""
    found: dict[UUID, Rows] = defaultdict(dict)
    for entry in entries:
        found[entry.event_key][entry.item] = entry
    return found


def _one(page: Any) -> tuple[PublishedEvent | None, Rows]:
    key = page.translation_key
    event = published_events(Q(translation_key=key), [page.language]).get(key)
    return event, by_event(CalendarEntry.objects.for_events([key])).get(key, {})
