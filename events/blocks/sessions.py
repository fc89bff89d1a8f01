"""The kinds of sessions."""

from datetime import time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks
from wagtail.blocks import BlockGroup

from events.blocks.fields import MaterialDocumentBlock, RoomBlock
from events.blocks.people import SessionPersonBlock, Speaker
from events.enums import MaterialKind, SessionState
from pages.languages import LANGUAGE_NAMES
from pages.rich_text import FEATURES

TALKS, MEETING, BETWEEN = _("Talks"), _("Meeting"), _("Between sessions")


class MaterialValue(blocks.StructValue):
    """Knows where a material is."""

    @property
    def href(self) -> str:
        document = self.get("document")
        return document.url if document else self.get("url") or ""

    @property
    def shown_title(self) -> str:
        """What the link says: the title, else the document's own, else what kind of thing it is."""
        document = self.get("document")
        return self.get("title") or (document.title if document else "") or self.kind_label

    @property
    def kind_label(self) -> str:
        return str(MaterialKind(self["kind"]).label)


class MaterialBlock(blocks.StructBlock):
    """Something of a session to read or watch: a file here, or an address elsewhere."""

    kind = blocks.ChoiceBlock(
        label=pgettext_lazy("of a material", "What it is"), choices=MaterialKind.choices, default=MaterialKind.LINK
    )
    title = blocks.CharBlock(label=_("Title"), required=False, max_length=200)
    url = blocks.URLBlock(label=_("Address"), required=False)
    document = MaterialDocumentBlock(label=_("Or a document"), required=False)

    class Meta:
        label = _("Material")
        icon = "link"
        value_class = MaterialValue
        label_format = "{kind} {title} {url}"

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if not self.is_deferred_validation and bool(cleaned["url"]) == bool(cleaned["document"]):
            error = ValidationError(_("Give an address or choose a document: one of the two."))
            raise blocks.StructBlockValidationError({"url": error})
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
    def speakers(self) -> list[Speaker]:
        """Who takes part; the conference fills in the people's pages in the reader's language."""
        return [Speaker.from_value(person) for person in self.get("people") or []]

    @cached_property
    def room_name(self) -> str:
        """The room as it is stored; the conference fills in its name in the page's language."""
        return self.get("room") or ""

    @property
    def state_label(self) -> str:
        """What has become of it, in the reader's language; nothing for what takes place as announced."""
        state = SessionState(self.get("state") or SessionState.SCHEDULED)
        return "" if state is SessionState.SCHEDULED else str(state.label)

    @property
    def is_off(self) -> bool:
        """Whether nobody should come at this time."""
        return self.get("state") in {SessionState.CANCELLED, SessionState.POSTPONED}


class SlotBlock(blocks.StructBlock):
    """Something with a beginning and maybe an end. A draft may leave both open."""

    start = blocks.TimeBlock(label=pgettext_lazy("time of day", "From"))
    end = blocks.TimeBlock(
        label=pgettext_lazy("time of day", "Until"), required=False, help_text=_("Empty: the end is open.")
    )
    ends_next_day = blocks.BooleanBlock(
        label=_("Ends on the next day"), required=False, help_text=_("For what goes on past midnight.")
    )
    title = blocks.CharBlock(label=_("Title"), max_length=255)

    class Meta:
        value_class = SessionValue
        label_format = "{start} {title}"


def language_choice(**options: Any) -> blocks.MultipleChoiceBlock:
    return blocks.MultipleChoiceBlock(
        choices=list(LANGUAGE_NAMES.items()), required=False, widget=forms.CheckboxSelectMultiple, **options
    )


class SessionBlock(SlotBlock):
    """What all kinds of sessions have."""

    room = RoomBlock(
        label=_("Room"), help_text=_("One of the rooms listed above. Empty if the conference has only one.")
    )
    people = blocks.ListBlock(SessionPersonBlock(), label=pgettext_lazy("in a session", "People"), default=[])
    abstract = blocks.RichTextBlock(label=_("What it is about"), features=FEATURES, required=False)
    languages = language_choice(label=_("Languages"), help_text=_("In which languages people speak."))
    interpretation = language_choice(label=_("Interpreted into"))
    venue = blocks.CharBlock(
        label=_("Venue"), required=False, max_length=200, help_text=_("If it isn't where the day takes place.")
    )
    track = blocks.CharBlock(
        label=_("Track"), required=False, max_length=100, help_text=_("If sessions belong to strands, such as: youth.")
    )
    content_note = blocks.CharBlock(
        label=_("Content note"),
        required=False,
        max_length=300,
        help_text=_("What somebody may want to know before, such as: it tells of violence."),
    )
    do_not_record = blocks.BooleanBlock(
        label=_("Please don't photograph or record"),
        required=False,
        help_text=_("The page asks visitors not to, before the session and on paper."),
    )
    state = blocks.ChoiceBlock(
        label=pgettext_lazy("of a session", "State"),
        choices=SessionState.choices,
        default=SessionState.SCHEDULED,
        help_text=_("What doesn't take place stays visible, struck through: people's calendars have it."),
    )
    state_note = blocks.CharBlock(
        label=_("What has changed and why"),
        required=False,
        max_length=300,
        help_text=_("Such as: an hour later, because the train is late."),
    )
    materials = blocks.ListBlock(
        MaterialBlock(), label=_("Slides, recordings, links"), default=[], help_text=_("Mostly added afterwards.")
    )


def folded(heading: Any, icon: str, *names: str, summary: str = "") -> BlockGroup:
    """Fields under a heading that an editor unfolds."""
    return BlockGroup([*names], heading=heading, icon=icon, classname="collapsed", label_format=summary)


def session_form(*own: str | BlockGroup) -> BlockGroup:
    """The form of a session: what each has and what this kind has of its own; what few need is behind a cog."""
    return BlockGroup(
        [
            *("start", "end", "title", *own, "room", "people", "abstract"),
            folded(_("Languages"), "globe", "languages", "interpretation"),
        ],
        settings=[
            folded(_("Changes"), "warning", "state", "state_note", summary="{state_note}"),
            folded(_("Time and place"), "time", "ends_next_day", "venue", "track", summary="{venue} {track}"),
            folded(_("Good to know"), "info-circle", "content_note", "do_not_record", summary="{content_note}"),
            folded(_("Afterwards"), "history", "materials"),
        ],
    )


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
        form_layout = session_form()
        preview_value = preview("Tea and registration")


class LectureBlock(SessionBlock):
    """One person speaks."""

    class Meta:
        label = _("Lecture")
        icon = "desktop"
        group = TALKS
        description = _("One person speaks, others ask.")
        template = "events/blocks/lecture.html"
        form_layout = session_form()
        preview_value = preview("Water that crosses borders")


class PanelBlock(SessionBlock):
    """Several people speak."""

    class Meta:
        label = _("Panel discussion")
        icon = "group"
        group = TALKS
        description = _("Several people speak, somebody leads.")
        template = "events/blocks/panel.html"
        form_layout = session_form()
        preview_value = preview("Whose language is the square?")


class DiscussionBlock(SessionBlock):
    """Everybody speaks."""

    class Meta:
        label = _("Discussion")
        icon = "comment"
        group = MEETING
        description = _("Everybody in the room takes part.")
        template = "events/blocks/discussion.html"
        form_layout = session_form()
        preview_value = preview("What we take with us")


class SeminarBlock(SessionBlock):
    """A topic in depth."""

    class Meta:
        label = _("Seminar")
        icon = "form"
        group = TALKS
        description = _("A topic in depth, prepared by those who come.")
        template = "events/blocks/seminar.html"
        form_layout = session_form()
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
        form_layout = session_form(
            BlockGroup(
                ["director", "country", "year", "running_time", "subtitles"], heading=_("The film"), icon="media"
            )
        )
        preview_value = preview("The well", year=2016, running_time=62, subtitles="English")


class WorkshopBlock(SessionBlock):
    """People do something together."""

    class Meta:
        label = _("Workshop")
        icon = "tasks"
        group = MEETING
        description = _("People do something together.")
        template = "events/blocks/workshop.html"
        form_layout = session_form()
        preview_value = preview("Letters that are answered")


class ActivityBlock(SessionBlock):
    """Something else."""

    class Meta:
        label = _("Activity")
        icon = "pick"
        group = MEETING
        description = _("Something else: an opening, a concert, a walk.")
        template = "events/blocks/activity.html"
        form_layout = session_form()
        preview_value = preview("A walk through the old town")


class BreakBlock(SlotBlock):
    """Nothing, with coffee."""

    class Meta:
        label = _("Break")
        icon = "time"
        group = BETWEEN
        description = _("A break; it stays light in the programme.")
        template = "events/blocks/break.html"
        form_layout = BlockGroup(["start", "end", "title"], settings=["ends_next_day"])
        preview_value = {"start": time(14, 0), "end": time(14, 30), "title": "Coffee"}


class ProgrammeNoteBlock(blocks.StructBlock):
    """Words between sessions."""

    text = blocks.RichTextBlock(label=_("Text"), features=FEATURES)

    class Meta:
        label = _("Note in the programme")
        icon = "pilcrow"
        group = BETWEEN
        description = _("Words between sessions, such as: lunch can be bought in the house.")
        template = "events/blocks/programme_note.html"
        value_class = SessionValue
        preview_value = {"text": "<p>Lunch can be bought in the house.</p>"}
