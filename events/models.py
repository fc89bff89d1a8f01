"""Conferences: when, where, and the programme as data."""

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import prefetch_related_objects
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.blocks import StreamBlockValidationError, StructBlockValidationError
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index

from events.blocks import ProgrammeBlock, SessionValue, Speaker
from events.enums import time_zones
from events.querysets import ConferencePageQuerySet
from events.rules import Fault, day_faults
from images.querysets import with_renditions
from pages.blocks import BodyBlock
from pages.models import BasePage
from pages.querysets import resolved
from pages.searching import SearchSection
from people.models import InternPage, PersonPage
from topics.models import ClassifiedPage, CountryRelation, TopicRelation

FIRST_SESSIONS = 4


class EventIndexPage(BasePage):
    """What is coming, and what has been."""

    schema_type: ClassVar[str] = "CollectionPage"
    page_description = _("The list of all conferences.")
    parent_page_types: ClassVar[list[str]] = ["home.HomePage"]
    subpage_types: ClassVar[list[str]] = ["events.ConferencePage"]

    class Meta:
        verbose_name = _("list of events")
        verbose_name_plural = _("lists of events")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        conferences = ConferencePage.objects.in_language(self.language).with_card_data()
        context["upcoming"] = list(conferences.upcoming())
        context["past"] = list(conferences.past())
        return context


class ConferencePage(ClassifiedPage):
    """A conference with its programme. Times are wall time at the place; the time zone is an IANA name."""

    start_date = models.DateField(_("first day"), db_index=True)
    end_date = models.DateField(_("last day"), db_index=True)
    time_zone = models.CharField(_("time zone"), max_length=64, choices=time_zones, default="Europe/Stockholm")
    venue = models.CharField(_("venue"), max_length=200, blank=True)
    address = models.CharField(_("address"), max_length=200, blank=True)
    city = models.CharField(_("city"), max_length=100, blank=True)
    edition = models.PositiveSmallIntegerField(
        _("edition"), null=True, blank=True, help_text=_("5 for the fifth conference of its kind.")
    )
    admission = models.CharField(_("admission"), max_length=200, blank=True, help_text=_("Such as: free of charge."))
    languages = models.CharField(_("languages"), max_length=200, blank=True)
    sign_up_url = models.URLField(_("address for signing up"), blank=True)
    sign_up_closes_on = models.DateField(
        _("last day to sign up"), null=True, blank=True, help_text=_("Empty: until the conference begins.")
    )
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)
    programme = StreamField(ProgrammeBlock(), verbose_name=_("programme"), blank=True)

    objects = PageManager.from_queryset(ConferencePageQuerySet)()

    card_template: ClassVar[str] = "events/previews/card.html"
    search_kind: ClassVar[str] = "event"
    search_texts: ClassVar[tuple[str, ...]] = ("lead", "body", "venue", "address", "city", "admission", "languages")

    page_description = _("A conference of one or more days with a programme.")
    parent_page_types: ClassVar[list[str]] = ["events.EventIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list] = [
        *BasePage.lead_panels,
        FieldRowPanel([FieldPanel("start_date"), FieldPanel("end_date")]),
        FieldPanel("body"),
        FieldPanel("programme"),
    ]
    practical_panels: ClassVar[list] = [
        MultiFieldPanel(
            [FieldPanel("venue"), FieldPanel("address"), FieldPanel("city"), FieldPanel("time_zone")],
            heading=_("Place"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("sign_up_url"),
                FieldPanel("sign_up_closes_on"),
                FieldPanel("admission"),
                FieldPanel("languages"),
            ],
            heading=_("Taking part"),
        ),
        FieldPanel("edition"),
        InlinePanel("page_topics", label=_("topic"), heading=_("Topics")),
        InlinePanel("page_countries", label=_("country"), heading=_("Countries")),
    ]
    search_fields: ClassVar[list[index.BaseField]] = [
        *BasePage.search_fields,
        index.FilterField("start_date"),
        index.FilterField("end_date"),
    ]

    class Meta:
        verbose_name = _("conference")
        verbose_name_plural = _("conferences")

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        if self.start_date and self.end_date:
            if self.end_date < self.start_date:
                errors["end_date"] = _("The last day lies before the first.")
            elif faults := self._programme_faults():
                errors["programme"] = StreamBlockValidationError(block_errors=faults)
            if self.sign_up_closes_on and self.sign_up_closes_on > self.end_date:
                errors["sign_up_closes_on"] = _("The conference is over by then.")
        if errors:
            raise ValidationError(errors)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        # Reading the days finds everybody's page at once; the blocks would ask for each alone.
        context["days"] = self.days
        return context

    def _programme_faults(self) -> dict[int, StructBlockValidationError]:
        messages = {
            Fault.OUTSIDE_CONFERENCE: _("This day lies outside the conference."),
            Fault.SAME_DAY_TWICE: _("This day stands in the programme already."),
        }
        positions = [position for position, day in enumerate(self.programme) if day.value["date"]]
        faults = day_faults((self.programme[i].value["date"] for i in positions), self.start_date, self.end_date)
        return {
            positions[i]: StructBlockValidationError({"date": ValidationError(messages[fault])})
            for i, fault in faults.items()
        }

    @property
    def search_date(self) -> date | None:
        return self.start_date

    def search_subjects(self) -> dict[str, list[int]]:
        speakers = [speaker for session in sessions(self.days) for speaker in session.speakers]
        return {**super().search_subjects(), "people": [speaker.page.pk for speaker in speakers if speaker.page]}

    def search_sections(self) -> list[SearchSection]:
        """Each session, with who takes part, at its own place in the page."""
        found = []
        for day in self.days:
            for child in day["sessions"]:
                session = child.value
                if child.block_type == "break":
                    continue
                found.append(
                    SearchSection(
                        anchor=anchor(child.id),
                        title=session["title"],
                        content=child,
                        names=[name for who in session.speakers for name in (who.name, who.affiliation) if name],
                        when=f"{day['date']:%Y-%m-%d} {session['start']:%H:%M}" if session["start"] else "",
                    )
                )
        return found

    @property
    def is_over(self) -> bool:
        return self.end_date < timezone.localdate()

    @property
    def is_signup_open(self) -> bool:
        """Whether somebody can still sign up; the last day counts."""
        return bool(self.sign_up_url) and timezone.localdate() <= (self.sign_up_closes_on or self.start_date)

    @cached_property
    def days(self) -> list[Any]:
        """The days of the programme, with the people of all sessions in the reader's language."""
        days = [day.value for day in self.programme]
        speakers = [speaker for session in sessions(days) for speaker in session.speakers]
        with_page = [speaker for speaker in speakers if speaker.page]
        keys = {speaker.page.translation_key for speaker in with_page}
        people: dict[Any, Any] = {}
        for model in (PersonPage, InternPage) if keys else ():
            people |= resolved(model, keys, self.language)
        for speaker in with_page:
            speaker.show(people.get(speaker.page.translation_key))
        return days

    @cached_property
    def speakers(self) -> list[Speaker]:
        """Everybody who takes part, each once, in the order of the programme."""
        found: dict[str, Speaker] = {}
        for session in sessions(self.days):
            for speaker in session.speakers:
                if speaker.name:
                    found.setdefault(speaker.url or speaker.name, speaker)
        for model in (PersonPage, InternPage):
            pages = [speaker.page for speaker in found.values() if isinstance(speaker.page, model)]
            prefetch_related_objects(pages, with_renditions("portrait", "portrait"))
        return list(found.values())

    @property
    def first_sessions(self) -> list[SessionValue]:
        """What a card shows of the programme: the beginning of its first day."""
        return list(sessions(day.value for day in self.programme[:1]))[:FIRST_SESSIONS]


class ConferenceTopic(TopicRelation):
    """A topic of a conference."""

    page = ParentalKey(ConferencePage, on_delete=models.CASCADE, related_name="page_topics")


class ConferenceCountry(CountryRelation):
    """A country that a conference is about."""

    page = ParentalKey(ConferencePage, on_delete=models.CASCADE, related_name="page_countries")


def anchor(block_id: str | None) -> str:
    """The place of a session in the page; sessions.html sets the same one."""
    return f"s-{block_id[:8]}" if block_id else ""


def sessions(days: list[Any]) -> Iterator[SessionValue]:
    """The sessions of these days without the breaks."""
    for day in days:
        for session in day["sessions"]:
            if session.block_type != "break":
                yield session.value
