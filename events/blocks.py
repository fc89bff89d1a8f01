"""What a conference programme is made of: days, and in each day sessions of several kinds.

One name through all: class `LectureBlock`, stream key `lecture`, template events/blocks/lecture.html,
CSS class `.lecture`. Times, dates, kinds and roles are typed, so that a translator never meets them.
"""

from datetime import date, time
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

from events.enums import PersonRole
from events.rules import Slot, slot_fault
from pages.languages import LANGUAGE_NAMES
from pages.rich_text import FEATURES

TALKS, MEETING = _("Talks"), _("Meeting")


class SessionPersonBlock(blocks.StructBlock):
    """Somebody who takes part in a session: a person with a page, or a name that is typed."""

    person = blocks.PageChooserBlock(
        label=_("Person"), required=False, page_type=["people.PersonPage", "people.InternPage"]
    )
    name = blocks.CharBlock(label=_("Or a name"), required=False, max_length=200)
    affiliation = blocks.CharBlock(label=_("Affiliation"), required=False, max_length=200)
    role = blocks.ChoiceBlock(label=_("Role"), choices=PersonRole.choices, default=PersonRole.LECTURER)

    class Meta:
        label = _("Person")
        icon = "user"

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if bool(cleaned["person"]) == bool(cleaned["name"]):
            error = ValidationError(_("Choose a person or give a name: one of the two."))
            raise blocks.StructBlockValidationError({"name": error})
        return cleaned


class SessionValue(blocks.StructValue):
    """A session as its template reads it."""

    @property
    def kind_label(self) -> str:
        """What sort of session it is, in the reader's language."""
        return self.block.label

    @property
    def key(self) -> str:
        """The kind as one word: stream key, template, CSS class."""
        return self.block.name

    @cached_property
    def speakers(self) -> list["Speaker"]:
        """Who takes part; the conference fills in the people's pages in the reader's language."""
        return [Speaker.from_value(person) for person in self.get("people") or []]


class Speaker:
    """Somebody in a session as the page shows them."""

    def __init__(self, *, name: str, affiliation: str, role: str, page: Any = None) -> None:
        self.name = name
        self.affiliation = affiliation
        self.role = role
        self.page = page

    @classmethod
    def from_value(cls, value: blocks.StructValue) -> "Speaker":
        return cls(
            name=value.get("name") or "",
            affiliation=value.get("affiliation") or "",
            role=value.get("role") or "",
            page=value.get("person"),
        )

    def show(self, page: Any) -> None:
        """Take name and place from the person's page; without a public one there is nobody to show."""
        self.page = page
        if page is not None:
            self.name = page.title
            self.affiliation = self.affiliation or getattr(page, "affiliation", "")

    @property
    def url(self) -> str | None:
        return self.page.url if self.page else None

    @property
    def portrait(self) -> Any:
        return getattr(self.page, "portrait", None)

    @property
    def role_label(self) -> str:
        return PersonRole(self.role).label if self.role else ""


class SlotBlock(blocks.StructBlock):
    """Something with a beginning and maybe an end."""

    start = blocks.TimeBlock(label=pgettext_lazy("time of day", "From"))
    end = blocks.TimeBlock(label=pgettext_lazy("time of day", "Until"), required=False)
    title = blocks.CharBlock(label=_("Title"), max_length=255)

    class Meta:
        value_class = SessionValue

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        return with_end_after_start(super().clean(value))


def with_end_after_start(cleaned: blocks.StructValue) -> blocks.StructValue:
    """Refuse an end that doesn't lie after the start, on the field of the end."""
    if cleaned["start"] and slot_fault(Slot(cleaned["start"], cleaned["end"])):
        raise blocks.StructBlockValidationError({"end": ValidationError(_("It ends before it begins."))})
    return cleaned


class SessionBlock(SlotBlock):
    """What all kinds of sessions have."""

    abstract = blocks.RichTextBlock(label=_("What it is about"), features=FEATURES, required=False)
    languages = blocks.MultipleChoiceBlock(label=_("Languages"), choices=list(LANGUAGE_NAMES.items()), required=False)
    people = blocks.ListBlock(SessionPersonBlock(), label=pgettext_lazy("in a session", "People"), default=[])


def preview(title: str, **more: Any) -> dict[str, Any]:
    """An example of a session for the block picker."""
    return {"start": time(12, 30), "end": time(14, 0), "title": title, "people": [], **more}


class ReceptionBlock(SessionBlock):
    """Doors open."""

    class Meta:
        label = _("Reception")
        icon = "user"
        group = MEETING
        description = _("Doors open, people register and meet.")
        template = "events/blocks/reception.html"
        preview_value = preview("Tea and registration")


class LectureBlock(SessionBlock):
    """One person speaks."""

    class Meta:
        label = _("Lecture")
        icon = "desktop"
        group = TALKS
        description = _("One person speaks, others ask.")
        template = "events/blocks/lecture.html"
        preview_value = preview("Water that crosses borders")


class PanelBlock(SessionBlock):
    """Several people speak."""

    class Meta:
        label = _("Panel discussion")
        icon = "group"
        group = TALKS
        description = _("Several people speak, somebody leads.")
        template = "events/blocks/panel.html"
        preview_value = preview("Whose language is the square?")


class DiscussionBlock(SessionBlock):
    """Everybody speaks."""

    class Meta:
        label = _("Discussion")
        icon = "comment"
        group = MEETING
        description = _("Everybody in the room takes part.")
        template = "events/blocks/discussion.html"
        preview_value = preview("What we take with us")


class SeminarBlock(SessionBlock):
    """A topic in depth."""

    class Meta:
        label = _("Seminar")
        icon = "form"
        group = TALKS
        description = _("A topic in depth, prepared by those who come.")
        template = "events/blocks/seminar.html"
        preview_value = preview("Reading a law together")


class FilmScreeningBlock(SessionBlock):
    """A film is shown."""

    director = blocks.CharBlock(label=_("Director"), required=False, max_length=200)
    country = blocks.CharBlock(label=_("Country"), required=False, max_length=200)
    year = blocks.IntegerBlock(label=_("Year"), required=False, min_value=1888, max_value=2100)
    running_time = blocks.IntegerBlock(label=_("Minutes"), required=False, min_value=1, max_value=900)
    subtitles = blocks.CharBlock(label=_("Subtitles"), required=False, max_length=200)

    class Meta:
        label = _("Film screening")
        icon = "media"
        group = TALKS
        description = _("A film, with who made it and its subtitles.")
        template = "events/blocks/film_screening.html"
        preview_value = preview("The well", year=2016, running_time=62, subtitles="English")


class WorkshopBlock(SessionBlock):
    """People do something together."""

    class Meta:
        label = _("Workshop")
        icon = "tasks"
        group = MEETING
        description = _("People do something together.")
        template = "events/blocks/workshop.html"
        preview_value = preview("Letters that are answered")


class BreakBlock(SlotBlock):
    """Nothing, with coffee."""

    class Meta:
        label = _("Break")
        icon = "time"
        group = MEETING
        description = _("A break; it stays light in the programme.")
        template = "events/blocks/break.html"
        preview_value = {"start": time(14, 0), "end": time(14, 30), "title": "Coffee"}


class SessionsBlock(blocks.StreamBlock):
    """The sessions of a day, in any order of kinds."""

    reception = ReceptionBlock()
    lecture = LectureBlock()
    panel = PanelBlock()
    discussion = DiscussionBlock()
    seminar = SeminarBlock()
    film_screening = FilmScreeningBlock()
    workshop = WorkshopBlock()

    class Meta:
        required = False


class DayValue(blocks.StructValue):
    """A day as its template reads it."""

    @property
    def hours(self) -> tuple[time | None, time | None]:
        """From when until when: as written, else from the first session to the end of the last."""
        sessions = [session.value for session in self["sessions"]]
        start = self.get("start") or (sessions[0]["start"] if sessions else None)
        end = self.get("end") or (sessions[-1]["end"] if sessions else None)
        return start, end


class ProgrammeDayBlock(blocks.StructBlock):
    """One day of a conference."""

    date = blocks.DateBlock(label=_("Date"))
    start = blocks.TimeBlock(
        label=pgettext_lazy("time of day", "From"),
        required=False,
        help_text=_("Empty: from the first session to the end of the last."),
    )
    end = blocks.TimeBlock(label=pgettext_lazy("time of day", "Until"), required=False)
    heading = blocks.CharBlock(label=_("Heading"), required=False, max_length=200)
    venue = blocks.CharBlock(
        label=_("Venue"), required=False, max_length=200, help_text=_("If it isn't where the conference is.")
    )
    address = blocks.CharBlock(label=_("Address"), required=False, max_length=200)
    # "break" is a word of Python's own and can't be declared as an attribute.
    sessions = SessionsBlock([("break", BreakBlock())], label=_("Sessions"))

    class Meta:
        label = _("Day")
        icon = "date"
        group = _("Programme")
        description = _("One day with its sessions.")
        template = "events/blocks/programme_day.html"
        value_class = DayValue
        preview_value = {
            "date": date(2018, 11, 25),
            "sessions": [("lecture", preview("Water that crosses borders"))],
        }

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        return with_end_after_start(super().clean(value))


class ProgrammeBlock(blocks.StreamBlock):
    """The programme of a conference, day by day."""

    programme_day = ProgrammeDayBlock()

    class Meta:
        required = False
