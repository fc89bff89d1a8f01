"""A page for each session, so that it can be shared; and what the programme says of itself as a whole."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponsePermanentRedirect
from django.utils.functional import cached_property
from wagtail.contrib.routable_page.models import path

from events.describing import surroundings_of
from events.enums import EventState
from events.plain_data import plain_text
from events.programme import moment, short_id
from events.showing import ShownSession, path_of
from events.structured_data import session_data
from events.timing import first_day_begins, over_at
from pages.navigation import absolute

DESCRIPTION_LENGTH = 300


class SessionRoutes:
    """A conference whose sessions have addresses of their own. It is a RoutablePageMixin and a ScheduledPage, too."""

    @path("session/<slug:session>/")
    @path("session/<slug:session>/<slug:slug>/")
    def session_page(self, request: HttpRequest, session: str, slug: str = "") -> HttpResponseBase:
        """A session by its short identifier. What it is called may change: an old name leads to the new one."""
        found = next((one for one in self.shown_sessions() if short_id(one.identifier) == session), None)
        if found is None:
            raise Http404
        if request.path != found.url:
            return HttpResponsePermanentRedirect(found.url)
        return self.render(request, context_overrides=self._session_context(found), template="events/session_page.html")

    def _session_context(self, shown: ShownSession) -> dict[str, Any]:
        value = shown.value
        abstract = value.get("abstract")
        text = " ".join(plain_text(abstract.source).split()) if abstract else ""
        data = session_data(self.as_event_with_pictures(), shown.identifier, surroundings_of(self))
        return {
            "shown": shown,
            "value": value,
            "day": shown.day,
            "meta_title": f"{value['title']} · {self.title}",
            "meta_description": text[:DESCRIPTION_LENGTH] or self.meta_description,
            "alternates": self._session_alternates(shown.identifier),
            "things": [data] if data else [],
        }

    def _session_alternates(self, identifier: str) -> list[dict[str, str]]:
        """The same session in the languages in which it is published, and the original for all others."""
        pages = type(self).objects.published().filter(translation_key=self.translation_key).select_related("locale")
        found = [
            (page, absolute(f"{page.url}{path_of(identifier, title)}"))
            for page in pages.order_by("-is_original", "locale__language_code")
            for title in [stored_title(page.programme.raw_data, identifier)]
            if title
        ]
        if len(found) < 2:
            return []
        links = [{"hreflang": page.language, "url": url} for page, url in found]
        return [*links, {"hreflang": "x-default", "url": found[0][1]}]

    def shown_sessions(self) -> Iterator[ShownSession]:
        """The sessions with a page of their own, in the order of the programme."""
        for day in self.days:
            for child in day["sessions"]:
                shown = ShownSession(child.value, child.id or "", day, self)
                if shown.has_address:
                    yield shown

    @cached_property
    def has_rooms(self) -> bool:
        """Whether one has to know the room: there is more than one."""
        return len({*self._told("room"), *(room.name for room in self.room_list)}) > 1

    @cached_property
    def only_room(self) -> str:
        """The room of everything, if there is only one."""
        rooms = {*self._told("room")} or {room.name for room in self.room_list}
        return next(iter(rooms)) if len(rooms) == 1 and not self.has_rooms else ""

    @cached_property
    def has_tracks(self) -> bool:
        """Whether there is more than one strand."""
        return len({*self._told("track")}) > 1

    def _told(self, name: str) -> Iterator[str]:
        """What sessions say of their room or track."""
        for shown in self.shown_sessions():
            told = shown.value.room_name if name == "room" else shown.value.get(name)
            if told:
                yield told

    @property
    def is_to_come(self) -> bool:
        """Whether people can still go there: it is neither over nor called off."""
        return not self.is_over and self.state not in {EventState.CANCELLED, EventState.POSTPONED}

    @property
    def span(self) -> tuple[datetime, datetime]:
        """From when until when it makes sense to ask what is going on, in UTC."""
        return first_day_begins(self), over_at(self)

    def next_change(self, now: datetime) -> datetime | None:
        """Beside what changes on the pages of all events: which day is today."""
        change = super().next_change(now)
        midnight = moment(self.local_date(now) + timedelta(days=1), time(0), self.time_zone).astimezone(UTC)
        is_running = self.start_date <= self.local_date(now) < self.end_date
        return min(change or midnight, midnight) if is_running else change


def stored_title(programme: Any, identifier: str) -> str:
    """The title of a session in a programme as it is stored; nothing if it isn't in it."""
    sessions = (session for day in programme for session in day["value"].get("sessions") or ())
    return next((session["value"].get("title") or "" for session in sessions if session.get("id") == identifier), "")
