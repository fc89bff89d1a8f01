"""The desk itself: the days to scale, what the rules find, and the tools to put a day right."""

from abc import ABC, abstractmethod
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext
from wagtail.admin.widgets.button import HeaderButton

from events.desk.addresses import edit_url
from events.desk.base import DeskMixin
from events.desk.edition import editable_languages, may_start
from events.desk.findings import counts_of, findings_of, original_of
from events.desk.panel import found_in
from events.desk.stored import with_day_sorted, with_rest_shifted
from events.desk.timeline import timeline
from events.messages import level_label, obstacle_message
from events.programme import NOTE, Day
from events.rules import CannotShift, sorted_sessions

MOST_MINUTES = 12 * 60


class DeskView(DeskMixin):
    """A whole programme at once."""

    template_name = "events/desk/desk.html"

    def get_header_buttons(self) -> list[HeaderButton]:
        buttons = [
            HeaderButton(_("Edit the page"), url=edit_url(self.conference), icon_name="edit"),
            HeaderButton(_("Paste a programme"), url=self._url("programme_paste"), icon_name="clipboard-list"),
        ]
        if may_start(editable_languages(self.conference, self.request.user)):
            url = self._url("next_edition")
            buttons.append(HeaderButton(_("Start the next edition"), url=url, icon_name="copy"))
        return buttons

    header_buttons = property(get_header_buttons)

    def _url(self, name: str) -> str:
        return reverse(name, args=[self.conference.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        event, found = findings_of(self.current, original_of(self.conference))
        marked = {one.session: one.level_label for one in found if one.session}
        return {
            **super().get_context_data(**kwargs),
            "event": event,
            "findings": found,
            "counts": [(level, level_label(level), number) for level, number in counts_of(found).items() if number],
            "days": [day_row(day, marked) for day in event.days],
            "paste_url": self._url("programme_paste"),
        }


def day_row(day: Day, marked: dict[str, str]) -> dict[str, Any]:
    """A day as the desk shows it."""
    return {
        "day": day,
        "timeline": timeline(day, marked),
        "is_sorted": sorted_sessions(day) == day.sessions,
        "sessions": [
            {"session": session, "mark": marked.get(session.id, ""), "can_shift": bool(session.start)}
            for session in day.sessions
            if session.kind != NOTE
        ],
    }


class DayTool(DeskMixin, ABC):
    """Something that changes one day. Only what is posted changes anything."""

    http_method_names = ("post",)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if why := self.refusal or self.conflict():
            return self.refuse(why)
        days = {day.id: day for day in self.current.as_event().days}
        day = days.get(request.POST.get("day", ""))
        if day is None:
            return self.refuse(_("This day isn't in the programme any more."))
        return self.change(day)

    @abstractmethod
    def change(self, day: Day) -> HttpResponse:
        """Change the day; the answer leads back to the desk."""


class SortDayView(DayTool):
    """Sorts the sessions of a day by their times."""

    def change(self, day: Day) -> HttpResponse:
        told = date_format(day.date, pgettext("date format", "j E Y"))
        return self.save(with_day_sorted(self.stored, day), _("The sessions of %(day)s are sorted.") % {"day": told})


class ShiftForm(forms.Form):
    """From which session on, and by how much."""

    session = forms.CharField(max_length=64)
    minutes = forms.IntegerField(
        label=gettext_lazy("Minutes"),
        min_value=-MOST_MINUTES,
        max_value=MOST_MINUTES,
        help_text=gettext_lazy("15 is a quarter of an hour later, -15 one earlier."),
    )


class ShiftView(DayTool):
    """Moves a session and everything after it on its day: shows what would be, and does it when asked again."""

    page_title = gettext_lazy("Shift the rest")
    template_name = "events/desk/shift.html"

    def change(self, day: Day) -> HttpResponse:
        form = ShiftForm(self.request.POST)
        if not form.is_valid():
            return self.refuse(" ".join(error for errors in form.errors.values() for error in errors))
        session_id, minutes = form.cleaned_data["session"], form.cleaned_data["minutes"]
        if session_id not in {session.id for session in day.sessions}:
            return self.refuse(_("This session isn't in the programme any more."))
        try:
            changed = with_rest_shifted(self.stored, day, session_id, minutes)
        except CannotShift as error:
            return self.refuse(obstacle_message(error.obstacle, error.session.title))
        if "confirmed" in self.request.POST:
            number = sum(before != after for before, after, _title in moves(day, changed))
            said = ngettext("%(number)s session is moved.", "%(number)s sessions are moved.", number)
            return self.save(changed, said % {"number": number})
        context = self.get_context_data(day=day, session_id=session_id, minutes=minutes, moves=moves(day, changed))
        return self.render_to_response(context)


def moves(day: Day, changed: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    """What a shift does: the times of each session before and after, and its title."""
    stored = {
        session.get("id"): session["value"]
        for block in changed
        if block.get("id") == day.id
        for session in block["value"]["sessions"]
    }
    return [
        (hours(session.start, session.end), hours(value["start"], value["end"]), session.title)
        for session in day.sessions
        if session.start and (value := stored[session.id])
    ]


def hours(start: Any, end: Any) -> str:
    """From when until when, as the reader's language writes it."""
    form = pgettext("time format", "H:i")
    clocks = [forms.TimeField().to_python(clock) for clock in (start, end) if clock]
    return "–".join(time_format(clock, form) for clock in clocks)


class ProgrammeCheckView(DeskMixin):
    """What the panel says now, as a piece of HTML."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return render(request, "events/desk/includes/findings.html", {"findings": found_in(self.current)})
