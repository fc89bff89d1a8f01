"""Conferences with a programme of sessions."""

from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from typing import Any, ClassVar
from uuid import UUID

from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager

from events.blocks import ProgrammeBlock, SessionValue, Speaker, listed
from events.calendar_routes import ProgrammeRoutes
from events.desk.panel import ProgrammeCheckPanel
from events.editions import edition_label
from events.faults import programme_errors
from events.forms import ConferencePageForm
from events.models.base import ScheduledPage
from events.models.parts import ConferenceRoom
from events.programme import WITHOUT_PLACE_OF_THEIR_OWN
from events.querysets import ConferencePageQuerySet
from events.session_routes import SessionRoutes
from pages.models import BasePage
from pages.searching import SearchSection
from people.models import InternPage, PersonPage
from topics.models import ClassifiedPage

FIRST_SESSIONS = 4


class ConferencePage(SessionRoutes, ProgrammeRoutes, ScheduledPage):
    """A conference with its programme."""

    series = models.ForeignKey(
        "events.SeriesPage",
        verbose_name=_("series"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("If it comes again: the page then leads to the editions before and after it."),
    )
    edition = models.PositiveSmallIntegerField(
        _("edition"), null=True, blank=True, help_text=_("5 for the fifth conference of its kind.")
    )
    programme = StreamField(ProgrammeBlock(), verbose_name=_("programme"), blank=True)

    objects = PageManager.from_queryset(ConferencePageQuerySet)()

    rooms_in_form: list[str] | None = None
    """The rooms of the form that is being checked; the page gets them only when it is saved."""

    base_form_class = ConferencePageForm

    page_description = _("A conference of one or more days with a programme.")
    parent_page_types: ClassVar[list[str]] = ["events.EventIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list] = [
        *BasePage.lead_panels,
        FieldRowPanel([FieldPanel("start_date"), FieldPanel("end_date")]),
        InlinePanel(
            "rooms",
            label=_("room"),
            heading=_("Rooms"),
            help_text=_(
                "If sessions take place in more than one. Who renames a room here renames it in the programme, too."
            ),
            classname="collapsed",
        ),
        FieldPanel("programme"),
        ProgrammeCheckPanel(heading=_("What the check says")),
        FieldPanel("body"),
        *ScheduledPage.afterwards_panels,
    ]
    practical_panels: ClassVar[list] = [
        *ScheduledPage.practical_panels,
        MultiFieldPanel(
            [PageChooserPanel("series", "events.SeriesPage"), FieldPanel("edition")], heading=_("Series and edition")
        ),
    ]

    class Meta:
        verbose_name = _("conference")
        verbose_name_plural = _("conferences")

    def faults(self) -> dict[str, Any]:
        faults = super().faults()
        dates_are_right = self.start_date and self.end_date and "end_date" not in faults
        if dates_are_right and self.programme and (errors := programme_errors(self, self._known_rooms)):
            faults["programme"] = errors
        return faults

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        # Reading the days finds everybody's page at once; the blocks would ask for each alone.
        context["days"] = self.days
        return context

    def search_subjects(self) -> dict[str, list[int]]:
        speakers = [speaker for session in sessions(self.days) for speaker in session.speakers]
        return {**super().search_subjects(), "people": [speaker.page.pk for speaker in speakers if speaker.page]}

    def search_sections(self) -> list[SearchSection]:
        """Each session, with who takes part, at its own place in the page; and who arranges it all."""
        found = super().search_sections()
        for day in self.days:
            for child in day["sessions"]:
                if child.block_type in WITHOUT_PLACE_OF_THEIR_OWN:
                    continue
                session = child.value
                found.append(
                    SearchSection(
                        anchor=anchor(child.id),
                        title=session["title"],
                        content=child,
                        names=[
                            name
                            for who in session.speakers
                            for name in (who.name, who.affiliation)
                            if name and not who.is_withheld
                        ],
                        when=f"{day['date']:%Y-%m-%d} {session['start']:%H:%M}" if session["start"] else "",
                    )
                )
        return found

    @property
    def kind_label(self) -> str:
        return str(_("Conference"))

    @cached_property
    def days(self) -> list[Any]:
        """The days of the programme, with people and rooms under their names in the page's language."""
        days = [day.value for day in self.programme]
        found = list(sessions(days))
        with override(self.language):
            for session in found:
                for speaker in session.speakers:
                    if speaker.page:
                        speaker.show(self.chosen.shown.get(speaker.page.pk))
                session.speakers = listed(session.speakers)
        if any(session.room_name for session in found):
            rooms = self._rooms_in_language
            for session in found:
                session.room_name = rooms.get(session.room_name, session.room_name)
        return days

    @cached_property
    def room_list(self) -> list[ConferenceRoom]:
        """The rooms in the editor's order, under their names in the page's language."""
        return list(self.rooms.all())

    @property
    def _rooms_in_language(self) -> dict[str, str]:
        """The names of rooms in the page's language by those in other languages: sessions know the original's."""
        mine = {room.translation_key: room.name for room in self.room_list}
        names = {room.name: mine[room.translation_key] for room in self._rooms_elsewhere(mine)}
        return {**names, **{name: name for name in mine.values()}}

    @property
    def _known_rooms(self) -> list[str] | None:
        """The names that a session may use: of the rooms in the form, and of those as the original calls them.

        Nobody knows outside a form: whoever makes a page in code gives it its rooms when it is there.
        """
        if self.rooms_in_form is None:
            return None
        keys = {room.translation_key for room in self.rooms.all()}
        return [*self.rooms_in_form, *(room.name for room in self._rooms_elsewhere(keys))]

    def _rooms_elsewhere(self, keys: Collection[UUID]) -> Iterable[ConferenceRoom]:
        """The rooms with these translation keys in the other languages, for a translation."""
        if self.is_original or not keys:
            return []
        return ConferenceRoom.objects.filter(translation_key__in=keys).exclude(locale_id=self.locale_id)

    @cached_property
    def speakers(self) -> list[Speaker]:
        """Everybody who takes part, each once, in the order of the programme."""
        found: dict[str, Speaker] = {}
        for session in sessions(self.days):
            for speaker in session.speakers:
                if speaker.name:
                    found.setdefault(speaker.key, speaker)
        return list(found.values())

    @property
    def chosen_models(self) -> tuple[type[Page], ...]:
        """People, and the series, whose module is above this one."""
        series = self._meta.get_field("series").related_model
        return (*ClassifiedPage.chosen_models, PersonPage, InternPage, series)

    def chosen_ids(self) -> set[int]:
        return super().chosen_ids() | ({self.series_id} if self.series_id else set())

    def shown_pictures(self) -> Iterator[tuple[Page, str]]:
        people = (page for page in self.chosen.shown.values() if isinstance(page, PersonPage | InternPage))
        return chain(super().shown_pictures(), ((page, "portrait") for page in people))

    @property
    def first_sessions(self) -> list[SessionValue]:
        """What a card shows of the programme: the beginning of its first day, without who takes part."""
        return list(sessions(day.value for day in self.programme[:1]))[:FIRST_SESSIONS]

    @property
    def edition_label(self) -> str:
        """Which edition of its series it is, in words of the reader's language."""
        return edition_label(self.edition)

    @cached_property
    def series_page(self) -> Any:
        """The page of the series in the page's language, if it is published."""
        return self.chosen.shown.get(self.series_id)

    @cached_property
    def other_editions(self) -> list["ConferencePage"]:
        """The other published editions of the series in the page's language, the first one first."""
        if self.series is None:
            return []
        editions = ConferencePage.objects.in_language(self.language).in_series(self.series.translation_key)
        return list(editions.exclude(translation_key=self.translation_key).with_card_data())

    @property
    def previous_edition(self) -> "ConferencePage | None":
        """The edition before this one, by its first day."""
        return next((page for page in reversed(self.other_editions) if page.start_date < self.start_date), None)

    @property
    def next_edition(self) -> "ConferencePage | None":
        """The edition after this one, by its first day."""
        return next((page for page in self.other_editions if page.start_date > self.start_date), None)


def anchor(block_id: str | None) -> str:
    """The place of a session in the page; session.html sets the same one."""
    return f"s-{block_id[:8]}" if block_id else ""


def sessions(days: Iterable[Any]) -> Iterator[SessionValue]:
    """The sessions of these days without breaks and notes."""
    for day in days:
        for session in day["sessions"]:
            if session.block_type not in WITHOUT_PLACE_OF_THEIR_OWN:
                yield session.value
