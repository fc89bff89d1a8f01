"""Published events with their pages in all languages, read together: as many queries for one as for thirty."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Q
from django.utils.translation import override

from events.blocks import listed
from events.plain_data import event_of
from events.programme import WITHOUT_PLACE_OF_THEIR_OWN, Event
from pages.querysets import resolved

SCHEDULED = {"events.ConferencePage": ("rooms", "organisations"), "events.EventPage": ("organisations",)}
"""The types of events, with the child relations that their plain data holds."""

PEOPLE = ("people.PersonPage", "people.InternPage")


@dataclass
class PublishedEvent:
    """An event that everybody may read. What takes place when and where is as its source says it."""

    source: Any
    pages: dict[str, Any]
    """By language."""

    data: dict[str, Event] = field(default_factory=dict)
    """The pages as plain data, by language, as far as they have been read."""

    def page_for(self, language: str) -> Any:
        """The page for a reader of this language (BCP 47): the source, where it isn't translated."""
        return self.pages.get(language, self.source)

    @property
    def facts(self) -> Event:
        return self.data[self.source.language]

    def texts(self, language: str) -> Event:
        return self.data[self.page_for(language).language]


def published_events(where: Q, languages: Collection[str]) -> dict[UUID, PublishedEvent]:
    """Events of which a page fulfils a condition, by translation key, ready for readers of these languages.

    The source is the original; where that isn't published, the page that was made first.
    """
    events: dict[UUID, PublishedEvent] = {}
    for name, relations in SCHEDULED.items():
        model = apps.get_model(name)
        keys = model.objects.published().filter(where).values("translation_key")
        pages = model.objects.published().filter(translation_key__in=keys).order_by("-is_original", "pk")
        for page in pages.select_related("locale").prefetch_related(*relations):
            event = events.setdefault(page.translation_key, PublishedEvent(page, {}))
            event.pages.setdefault(page.language, page)
    _read(events.values(), languages)
    return events


def _read(events: Collection[PublishedEvent], languages: Collection[str]) -> None:
    needed = [
        (event, page)
        for event in events
        for page in {page.pk: page for page in (event.source, *map(event.page_for, languages))}.values()
    ]
    conferences = [(event, page) for event, page in needed if hasattr(page, "programme")]
    _attach_programmes([page for _event, page in conferences])
    for event, page in conferences:
        _name_rooms(event.source, page)
    for event, page in needed:
        event.data[page.language] = event_of(page)


def _attach_programmes(conferences: list[Any]) -> None:
    """Give conferences their days, with the people of all of them under their names in the page's language."""
    if not conferences:
        return
    block = conferences[0].programme.stream_block
    for page, programme in zip(
        conferences, block.bulk_to_python([list(page.programme.raw_data) for page in conferences]), strict=True
    ):
        page.programme = programme
        page.days = [day.value for day in programme]
    sessions = defaultdict(list)
    for page in conferences:
        sessions[page.language] += _sessions(page)
    for language, of_language in sessions.items():
        found = [speaker for session in of_language for speaker in session.speakers if speaker.page]
        keys = {speaker.page.translation_key for speaker in found}
        people: dict[UUID, Any] = {}
        for name in PEOPLE if keys else ():
            people |= resolved(apps.get_model(name), keys, language)
        with override(language):
            for speaker in found:
                speaker.show(people.get(speaker.page.translation_key))
        for session in of_language:
            session.speakers = listed(session.speakers)


def _name_rooms(source: Any, page: Any) -> None:
    """Sessions know their rooms by the names that the source gives them; the page has names of its own."""
    mine = {room.translation_key: room.name for room in page.rooms.all()}
    names = {room.name: mine.get(room.translation_key, room.name) for room in source.rooms.all()}
    for session in _sessions(page):
        session.room_name = names.get(session.room_name, session.room_name)


def _sessions(page: Any) -> Iterable[Any]:
    return (
        child.value
        for day in page.days
        for child in day["sessions"]
        if child.block_type not in WITHOUT_PLACE_OF_THEIR_OWN
    )
