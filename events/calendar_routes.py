"""What calendars and conference programs fetch: files below the page of an event and below the list of events.

The addresses end in the name of a file, without a slash; config/urls.py lets them through to the pages.
"""

import hashlib
from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotAllowed
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import content_disposition_header, http_date, quote_etag
from wagtail.contrib.routable_page.models import path
from wagtail.url_routing import RouteResult

from events.calendar import DAYS, WITH_SESSIONS, event_file, feed_file, schedule_of, session_file
from events.ical import CalendarFile, ical
from events.schedule import Schedule, schedule_json, schedule_xml


class FileRoutes:
    """A page with files below it. It is a RoutablePageMixin, too."""

    routes_children_as_usual = True

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """A calendar can't log in: for it, there is nothing below a page that not everybody may read."""
        result = super().route(request, path_components)
        is_file = result.page is self and bool(path_components) and "." in path_components[-1]
        if is_file and not type(self).objects.published().filter(pk=self.pk).exists():
            raise Http404
        return result

    def address_of(self, name: str) -> str:
        """The whole address of a file."""
        return f"{self.full_url}{name}"


class CalendarRoutes(FileRoutes):
    """An event that can be put into a calendar."""

    @path("programme.ics/")
    def programme_ics(self, request: HttpRequest) -> HttpResponseBase:
        """The event with all its sessions."""
        file = event_file(self, WITH_SESSIONS, self.address_of("programme.ics"))
        return calendar_answer(request, file, self.slug, self.language)


class ProgrammeRoutes(FileRoutes):
    """A conference, of which one can take days, single sessions, and the programme for programs of conferences."""

    @path("days.ics/")
    def days_ics(self, request: HttpRequest) -> HttpResponseBase:
        """Just the days."""
        file = event_file(self, DAYS, self.address_of("days.ics"))
        return calendar_answer(request, file, f"{self.slug}-days", self.language)

    @path("session/<slug:session>.ics/")
    def session_ics(self, request: HttpRequest, session: str) -> HttpResponseBase:
        """A session by its short identifier."""
        file = session_file(self, session, self.address_of(f"session/{session}.ics"))
        return calendar_answer(request, file, f"{self.slug}-{session}", self.language)

    @path("schedule.xml/")
    def schedule_xml(self, request: HttpRequest) -> HttpResponseBase:
        """The programme for programs that show conferences."""
        schedule = self._schedule()
        kind, name = "application/xml; charset=utf-8", f"{self.slug}.xml"
        return file_answer(request, schedule_xml(schedule), kind, name, self.language, schedule.revised_at)

    @path("schedule.json/")
    def schedule_json(self, request: HttpRequest) -> HttpResponseBase:
        """The same in another format."""
        schedule = self._schedule()
        kind, name = "application/json", f"{self.slug}.json"
        return file_answer(request, schedule_json(schedule), kind, name, self.language, schedule.revised_at)

    def _schedule(self) -> Schedule:
        if schedule := schedule_of(self):
            return schedule
        raise Http404


class FeedRoutes(FileRoutes):
    """A list of events to which calendars can subscribe."""

    @path("calendar.ics/")
    def calendar_ics(self, request: HttpRequest) -> HttpResponseBase:
        """All events with their sessions."""
        file = feed_file(self, self.address_of("calendar.ics"))
        return calendar_answer(request, file, f"{self.slug}-{self.language}", self.language)


def calendar_answer(request: HttpRequest, file: CalendarFile | None, name: str, language: str) -> HttpResponseBase:
    """A calendar; that there is none, if there is none."""
    if file is None:
        raise Http404
    kind = "text/calendar; charset=utf-8"
    return file_answer(request, ical(file), kind, f"{name}.ics", language, file.last_modified)


def file_answer(
    request: HttpRequest, content: bytes, kind: str, name: str, language: str, modified: datetime | None
) -> HttpResponseBase:
    """A file, or that the reader has it already (RFC 9110, 13)."""
    if request.method not in ("GET", "HEAD"):
        return HttpResponseNotAllowed(["GET", "HEAD"])
    etag = quote_etag(hashlib.sha256(content).hexdigest()[:32])
    seconds = int(modified.timestamp()) if modified else None
    response = HttpResponse(content, content_type=kind)
    response["ETag"] = etag
    if seconds is not None:
        response["Last-Modified"] = http_date(seconds)
    response["Content-Language"] = language
    response["Content-Disposition"] = content_disposition_header(False, name)
    # What everybody may read, anybody's web page may read, too.
    response["Access-Control-Allow-Origin"] = "*"
    patch_cache_control(response, public=True, max_age=0, must_revalidate=True)
    return get_conditional_response(request, etag, seconds, response)
