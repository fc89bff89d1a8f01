"""What is wrong or strange in a programme, in words that say what to do."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from django.utils.formats import date_format, time_format
from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext, pgettext_lazy

from events.paste import Doubt
from events.rules import Detail, Finding, Level, Obstacle, Place

LEVEL_LABELS: Mapping[Level, Any] = {
    Level.ERROR: pgettext_lazy("what a check has found", "Error"),
    Level.WARNING: pgettext_lazy("what a check has found", "Warning"),
    Level.NOTE: pgettext_lazy("what a check has found", "Note"),
}

_SKIPPED = _("On this night the clocks go forward and %(time)s is skipped. Choose another time.")
_REPEATED = _("On this night the clocks go back and %(time)s comes twice. Calendars take the first time.")

MESSAGES: Mapping[tuple[str, str], Any] = {
    ("P01", "day date"): _("This day lies outside the conference. Change it, or the days of the conference."),
    ("P02", "day date"): _("This day stands in the programme already. Put its sessions together in one day."),
    ("P03", "day end"): _("The day ends before it begins."),
    ("P03", "end"): _("It ends before it begins. If it goes on past midnight, tick that it ends on the next day."),
    ("P04", "day start"): _SKIPPED,
    ("P04", "day end"): _SKIPPED,
    ("P04", "start"): _SKIPPED,
    ("P04", "end"): _SKIPPED,
    ("P05", "room"): _("“%(room)s” isn't among the rooms of the conference. Choose one of them, or add it there."),
    ("P06", "room"): _(
        "In the same room and at the same time, from %(start)s, there is “%(other)s”. Move one of them."
    ),
    ("P06", "start"): _("At the same time, from %(start)s, there is “%(other)s”. If both are right, give each a room."),
    ("P07", "people"): _("%(name)s is also in “%(other)s” at the same time, from %(start)s."),
    ("P08", "day start"): _REPEATED,
    ("P08", "day end"): _REPEATED,
    ("P08", "start"): _REPEATED,
    ("P08", "end"): _REPEATED,
    ("P09", "start"): _("Nothing takes place between %(since)s and %(until)s. Is a session or a break missing?"),
    ("P10", "end"): _("It goes on from %(start)s until %(end)s, more than six hours. Is that right?"),
    ("P11", "day date"): _("A later day stands above this one. Move this one up."),
    ("P11", "start"): _("It begins before “%(previous)s”, which stands above it. Sort the day by time."),
    ("P12", "languages"): _("Say in which languages people speak."),
    ("P13", "people"): _("Say where %(name)s comes from: an organisation, a university, a place."),
    ("P14", "title"): _("The title is in capitals, which is hard to read. Write it as in a sentence."),
    ("P15", "day date"): _("The original has another date: %(date)s."),
    ("P15", "start"): _("The original begins at another time: %(start)s."),
    ("P15", "end"): _("The original ends at another time: %(end)s."),
    ("P16", "sign_up_url"): _(
        "The address for signing up doesn't begin with https://: what people write isn't secret."
    ),
    ("P16", "sign_up_closes_at"): _("Sign-up closes (%(closes)s) after the conference has begun (%(begins)s)."),
}

OBSTACLES: Mapping[Obstacle, Any] = {
    Obstacle.NO_TIME: _("“%(title)s” has no time yet."),
    Obstacle.LEAVES_THE_DAY: _("“%(title)s” would leave this day."),
    Obstacle.OVERTAKES: _("“%(title)s” stays where it is and would be overtaken."),
}


DOUBTS: Mapping[Doubt, Any] = {
    Doubt.WRONG_WEEKDAY: _("The weekday doesn't fit the date. The date was taken."),
    Doubt.NO_SUCH_DATE: _("There is no such date."),
    Doubt.NO_DATE: _("The text doesn't say which date this is."),
    Doubt.NO_YEAR: _("The text doesn't say in which year this is."),
    Doubt.NO_SUCH_TIME: _("No clock shows this time."),
    Doubt.ENDS_BEFORE_START: _("It ends before it begins."),
}


def message(finding: Finding) -> str:
    """What to tell an editor of a finding; a lazy text, in the language in which it is shown."""
    return _message(finding)


def level_label(level: Level) -> str:
    """How much a finding matters, in a word."""
    return LEVEL_LABELS[level]


def obstacle_message(obstacle: Obstacle, title: str) -> str:
    """Why the rest of a day can't be shifted: what its session of this title has to do with it."""
    return str(OBSTACLES[obstacle]) % {"title": title}


def doubt_message(doubt: Doubt) -> str:
    """What is strange about a line of a pasted programme; a lazy text."""
    return DOUBTS[doubt]


def _text(finding: Finding) -> str:
    template = str(MESSAGES[finding.number, _field(finding.place)])
    return template % {name: _shown(detail) for name, detail in finding.details.items()}


_message = lazy(_text, str)


def _field(place: Place) -> str:
    return f"day {place.field}" if place.day is not None and place.session is None else place.field


def _shown(detail: Detail) -> str:
    """A detail as the reader's language writes it; moments carry the time zone in which they are told."""
    clock, calendar = pgettext("time format", "H:i"), pgettext("date format", "j E Y")
    match detail:
        case None:
            return pgettext("time that isn't known", "open")
        case datetime():
            return ", ".join(date_format(detail, form) for form in (calendar, clock))
        case date():
            return date_format(detail, calendar)
        case time():
            return time_format(detail, clock)
        case _:
            return str(detail)
