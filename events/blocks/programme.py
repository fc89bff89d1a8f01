"""The days of a programme and what stands in them."""

from collections.abc import Iterator
from datetime import date, time
from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

from events.blocks.people import SessionPersonBlock, fill_choosers
from events.blocks.sessions import (
    ActivityBlock,
    BreakBlock,
    DiscussionBlock,
    FilmScreeningBlock,
    LectureBlock,
    MaterialBlock,
    PanelBlock,
    ProgrammeNoteBlock,
    ReceptionBlock,
    SeminarBlock,
    WorkshopBlock,
    preview,
)
from events.timing import OFF
from pages.fetching import fetched


class SessionsBlock(blocks.StreamBlock):
    """The sessions of a day, in any order of kinds."""

    reception = ReceptionBlock()
    lecture = LectureBlock()
    panel = PanelBlock()
    discussion = DiscussionBlock()
    seminar = SeminarBlock()
    film_screening = FilmScreeningBlock()
    workshop = WorkshopBlock()
    activity = ActivityBlock()
    programme_note = ProgrammeNoteBlock()

    class Meta:
        required = False
        collapsed = True

    def bulk_to_python(self, values: list[list[dict[str, Any]]]) -> list[blocks.StreamValue]:
        """Read the sessions of all days with a constant number of queries."""
        people = SessionPersonBlock.base_blocks["person"].model_class
        documents = MaterialBlock.base_blocks["document"].model_class
        wanted = {
            people: set(chosen(values, "people", "person")),
            documents: set(chosen(values, "materials", "document")),
        }
        with fetched(wanted):
            return super().bulk_to_python(values)


def chosen(days: list[list[dict[str, Any]]], items: str, field: str) -> Iterator[int]:
    """The keys that this field holds in this list of any session, as the days are stored."""
    for sessions in days:
        for session in sessions:
            for item in session["value"].get(items) or ():
                # An item is stored with its identifier, or bare.
                if key := item.get("value", item).get(field):
                    yield key


class DayValue(blocks.StructValue):
    """A day as its template reads it."""

    @property
    def hours(self) -> tuple[time | None, time | None]:
        """From when until when: as written, else from the first session that takes place to the end of the last.

        Sessions may stand in any order, such as one room after the other.
        """
        slots = [session.value for session in self.get("sessions") or () if session.value.get("start")]
        slots = [slot for slot in slots if slot.get("state") not in OFF]
        start = self.get("start") or min((slot["start"] for slot in slots), default=None)
        return start, self.get("end") or _last_end(slots)


def _last_end(slots: list[blocks.StructValue]) -> time | None:
    """When the last one is over; nobody knows if one of those that begin last has an open end."""
    last = max((slot["start"] for slot in slots), default=None)
    if any(slot["start"] == last and not slot["end"] for slot in slots):
        return None
    ends = [(bool(slot.get("ends_next_day")), slot["end"]) for slot in slots if slot["end"]]
    return max(ends)[1] if ends else None


class ProgrammeDayBlock(blocks.StructBlock):
    """One day of a conference."""

    date = blocks.DateBlock(label=_("Date"))
    heading = blocks.CharBlock(label=_("Heading"), required=False, max_length=200)
    start = blocks.TimeBlock(
        label=pgettext_lazy("time of day", "From"),
        required=False,
        help_text=_("Empty: from the first session to the end of the last."),
    )
    end = blocks.TimeBlock(label=pgettext_lazy("time of day", "Until"), required=False)
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
        label_format = "{date} {heading}"
        form_layout = blocks.BlockGroup(["date", "heading", "sessions"], settings=["start", "end", "venue", "address"])
        preview_value = {
            "date": date(2018, 11, 25),
            "sessions": [("lecture", preview("Water that crosses borders"))],
        }


class ProgrammeBlock(blocks.StreamBlock):
    """The programme of a conference, day by day."""

    programme_day = ProgrammeDayBlock()

    def get_form_state(self, value: blocks.StreamValue) -> list[dict[str, Any]]:
        """The programme as the editor's form wants it."""
        sessions = [session.value for day in value for session in day.value["sessions"] or ()]
        people = [person["person"] for session in sessions for person in session.get("people") or ()]
        fill_choosers(page for page in people if page)
        return super().get_form_state(value)

    class Meta:
        required = False
