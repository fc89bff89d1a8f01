"""What a conference and any other event share."""

from datetime import date, datetime
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import prefetch_related_objects
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index

from events.calendar_routes import CalendarRoutes
from events.describing import DescribedEvent
from events.enums import EventState, OrganisationRole, SignUpKind, time_zones
from events.forms import ScheduledPageForm
from events.plain_data import event_of
from events.programme import Event
from events.querysets import ScheduledPageQuerySet
from events.registrations import rules_of
from events.sign_up import SignUpState, sign_up_state
from events.sign_up_routes import SignUpRoutes
from events.timing import first_day_begins, over_at
from images.fields import PictureField
from images.models import CustomImage
from pages.blocks import BodyBlock
from pages.changing import ChangingPage
from pages.models import BasePage
from pages.searching import SearchSection
from topics.models import ClassifiedPage


class ScheduledPage(ChangingPage, SignUpRoutes, CalendarRoutes, DescribedEvent, RoutablePageMixin, ClassifiedPage):
    """Something that takes place. Times are wall time at the place; the time zone is an IANA name."""

    start_date = models.DateField(_("first day"), db_index=True)
    end_date = models.DateField(_("last day"), db_index=True)
    time_zone = models.CharField(
        _("time zone"),
        max_length=64,
        choices=time_zones,
        default="Europe/Stockholm",
        help_text=_("All times of the programme are times of this zone. People elsewhere see them in theirs, too."),
    )
    venue = models.CharField(_("venue"), max_length=200, blank=True, help_text=_("Such as the name of the house."))
    address = models.CharField(_("address"), max_length=200, blank=True)
    city = models.CharField(_("city"), max_length=100, blank=True)
    online_url = models.URLField(
        _("address of the stream or meeting"),
        blank=True,
        help_text=_("If people can take part from elsewhere. Everybody sees it, also in their calendars."),
    )
    state = models.CharField(
        pgettext_lazy("of an event", "state"),
        max_length=20,
        choices=EventState.choices,
        default=EventState.SCHEDULED,
        help_text=_("What doesn't take place stays on the site with the reason: people's calendars have it."),
    )
    state_note = models.CharField(
        _("what has changed and why"),
        max_length=300,
        blank=True,
        help_text=_("Stands at the top of the page, such as: the house is closed; we look for a new day in spring."),
    )
    languages = models.CharField(_("languages"), max_length=200, blank=True)
    admission = models.CharField(_("admission"), max_length=200, blank=True, help_text=_("Such as: free of charge."))
    is_free = models.BooleanField(
        _("costs nothing"), default=False, help_text=_("Search engines and calendars are told so, too.")
    )
    step_free = models.BooleanField(
        _("step-free"), default=False, help_text=_("From the street to every room and to a toilet.")
    )
    hearing_loop = models.BooleanField(_("hearing loop"), default=False)
    quiet_room = models.BooleanField(_("quiet room"), default=False)
    companion_free = models.BooleanField(
        _("companions free of charge"), default=False, help_text=_("For those who come with a personal assistant.")
    )
    interpretation = models.CharField(
        _("interpretation"), max_length=200, blank=True, help_text=_("Such as: Swedish sign language, on request.")
    )
    accessibility_note = models.CharField(_("more about access"), max_length=300, blank=True)
    accessibility_contact = models.CharField(
        _("whom to ask about access"), max_length=200, blank=True, help_text=_("A name with an e-mail or a number.")
    )
    contact_name = models.CharField(_("contact"), max_length=200, blank=True)
    contact_email = models.EmailField(_("e-mail of the contact"), blank=True)
    poster = PictureField(
        CustomImage, verbose_name=_("poster"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    report = models.ForeignKey(
        Page,
        verbose_name=_("what was written afterwards"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("An article about it. When the event is over, the page shows it first."),
    )
    recording_url = models.URLField(
        _("recording"), blank=True, help_text=_("Where the whole of it can be seen or heard afterwards.")
    )
    sign_up = models.CharField(_("how to sign up"), max_length=10, choices=SignUpKind.choices, default=SignUpKind.NONE)
    sign_up_url = models.URLField(_("address for signing up"), blank=True)
    sign_up_opens_at = models.DateTimeField(
        _("sign-up opens"), null=True, blank=True, help_text=_("Empty: at once. Swedish time.")
    )
    sign_up_closes_at = models.DateTimeField(
        _("sign-up closes"), null=True, blank=True, help_text=_("Empty: when the event begins. Swedish time.")
    )
    sign_up_is_full = models.BooleanField(
        _("full"), default=False, help_text=_("The other site has no places left. The form here knows by itself.")
    )
    sign_up_waiting_list = models.BooleanField(
        _("waiting list"), default=False, help_text=_("People can still leave their names when it is full.")
    )
    capacity = models.PositiveIntegerField(
        _("places"), null=True, blank=True, help_text=_("How many can sign up with the form. Empty: any number.")
    )
    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    objects = PageManager.from_queryset(ScheduledPageQuerySet)()

    is_unfinished = False
    """Whether the form saves a draft at this moment, for which the rules don't hold."""

    base_form_class = ScheduledPageForm

    card_template: ClassVar[str] = "events/previews/card.html"
    search_kind: ClassVar[str] = "event"
    search_texts: ClassVar[tuple[str, ...]] = (
        *("lead", "body", "venue", "address", "city", "admission", "languages", "state_note"),
        *("interpretation", "accessibility_note"),
    )
    search_relations: ClassVar[tuple[str, ...]] = (*ClassifiedPage.search_relations, "organisations")
    search_fields: ClassVar[list[index.BaseField]] = [
        *BasePage.search_fields,
        index.FilterField("start_date"),
        index.FilterField("end_date"),
    ]

    afterwards_panels: ClassVar[list] = [
        InlinePanel("documents", label=_("document"), heading=_("Documents"), classname="collapsed"),
        MultiFieldPanel(
            [FieldPanel("report"), FieldPanel("recording_url")], heading=_("Afterwards"), classname="collapsed"
        ),
    ]
    practical_panels: ClassVar[list] = [
        MultiFieldPanel(
            [FieldPanel("state"), FieldPanel("state_note")],
            heading=_("Cancelled, postponed or moved online"),
            classname="collapsed",
        ),
        MultiFieldPanel(
            [
                FieldPanel("venue"),
                FieldRowPanel([FieldPanel("address"), FieldPanel("city")]),
                FieldPanel("time_zone"),
                FieldPanel("online_url"),
            ],
            heading=_("Place"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("is_free"), FieldPanel("admission")]),
                FieldPanel("languages"),
                FieldRowPanel([FieldPanel("contact_name"), FieldPanel("contact_email")]),
            ],
            heading=_("Taking part"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("sign_up"),
                FieldPanel("sign_up_url"),
                FieldRowPanel([FieldPanel("sign_up_opens_at"), FieldPanel("sign_up_closes_at")]),
                FieldRowPanel(
                    [FieldPanel("capacity"), FieldPanel("sign_up_is_full"), FieldPanel("sign_up_waiting_list")]
                ),
            ],
            heading=_("Sign-up"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("step_free"), FieldPanel("hearing_loop")]),
                FieldRowPanel([FieldPanel("quiet_room"), FieldPanel("companion_free")]),
                FieldPanel("interpretation"),
                FieldPanel("accessibility_note"),
                FieldPanel("accessibility_contact"),
            ],
            heading=_("Accessibility"),
            classname="collapsed",
        ),
        InlinePanel("organisations", label=_("organisation"), heading=_("Organisers and partners")),
        InlinePanel("page_topics", label=_("topic"), heading=_("Topics")),
        InlinePanel("page_countries", label=_("country"), heading=_("Countries")),
    ]
    share_panels: ClassVar[list] = [*BasePage.share_panels, FieldPanel("poster")]

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if not self.is_unfinished and (errors := self.faults()):
            raise ValidationError(errors)

    def faults(self) -> dict[str, Any]:
        """What has to be right before anybody else sees the page: messages by field."""
        faults: dict[str, Any] = {}
        if self.start_date and self.end_date and self.end_date < self.start_date:
            faults["end_date"] = _("The last day lies before the first.")
        if self.state != EventState.SCHEDULED and not self.state_note:
            faults["state_note"] = _("Say in a sentence what has happened.")
        if self.state == EventState.MOVED_ONLINE and not self.online_url:
            faults["online_url"] = _("Where do people meet now?")
        if self.sign_up == SignUpKind.EXTERNAL and not self.sign_up_url:
            faults["sign_up_url"] = _("Where do people sign up?")
        if closes := self.sign_up_closes_at:
            if self.sign_up_opens_at and closes <= self.sign_up_opens_at:
                faults["sign_up_closes_at"] = _("It closes before it opens.")
            elif self.end_date and closes > over_at(self):
                faults["sign_up_closes_at"] = _("The event is over by then.")
        return faults

    def local_date(self, moment: Any = None) -> date:
        """The date at the place of the event, now or at another moment."""
        return timezone.localdate(moment, ZoneInfo(self.time_zone))

    @property
    def search_date(self) -> date | None:
        return self.start_date

    def search_sections(self) -> list[SearchSection]:
        """Who arranges it."""
        names = [organisation.name for organisation in self.organisation_list]
        return [SearchSection(anchor="", title="", content="", names=names)] if names else []

    def as_event(self) -> Event:
        """The event as plain data, with texts in the language of the page and absolute addresses."""
        return event_of(self)

    @property
    def kind_label(self) -> str:
        """What sort of event it is, in the reader's language."""
        return str(_("Event"))

    @property
    def is_over(self) -> bool:
        return timezone.now() >= over_at(self)

    @property
    def is_running(self) -> bool:
        """Whether today is one of its days."""
        return self.start_date <= self.local_date() <= self.end_date

    @property
    def is_signup_open(self) -> bool:
        """Whether somebody can get a place now, as a card tells it: by the page's own facts, without the original's."""
        return sign_up_state(rules_of(self), timezone.now(), self.places_taken) is SignUpState.OPEN

    def next_change(self, now: datetime) -> datetime | None:
        """When the page next says something else by itself: about signing up, or because its days begin or are over."""
        moments = [self.sign_up_changes(now), first_day_begins(self), over_at(self)]
        return min((moment for moment in moments if moment and moment > now), default=None)

    @cached_property
    def days(self) -> list[Any]:
        """The days of the programme; only a conference has one."""
        return []

    @property
    def first_sessions(self) -> list[Any]:
        """What a card shows of the programme."""
        return []

    @property
    def has_access_facts(self) -> bool:
        """Whether anything is known about access."""
        return any(
            (
                *(self.step_free, self.hearing_loop, self.quiet_room, self.companion_free),
                *(self.interpretation, self.accessibility_note, self.accessibility_contact),
            )
        )

    @cached_property
    def document_list(self) -> list[Any]:
        """The documents in the editor's order, fetched at once."""
        documents = list(self.documents.all())
        prefetch_related_objects(documents, "document")
        return documents

    @cached_property
    def organisation_list(self) -> list[Any]:
        """Organisers and partners in the editor's order."""
        return list(self.organisations.all())

    @property
    def organisers(self) -> list[Any]:
        return [one for one in self.organisation_list if one.role == OrganisationRole.ORGANISER]

    @property
    def partners(self) -> list[Any]:
        return [one for one in self.organisation_list if one.role == OrganisationRole.PARTNER]
