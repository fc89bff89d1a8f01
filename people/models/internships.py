"""The page that makes somebody want to apply."""

from datetime import date, datetime, time
from typing import Any, ClassVar
from urllib.parse import quote, urlencode

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page, TranslatableMixin

from pages.blocks import BodyBlock
from pages.changing import ChangingPage
from pages.models import BasePage
from people.calls import CallState, Window
from people.destinations import destinations
from people.models.partner import PartnerPage
from people.spans import months
from people.structured_data import call_data


class InternshipsPage(ChangingPage, BasePage):
    """What interns do, where, and how to become one; with the calls that are open."""

    body = StreamField(BodyBlock(), verbose_name=_("body"), blank=True)

    page_description = _("What interns do and how to apply, with the open calls.")
    parent_page_types: ClassVar[list[str]] = ["people.PeopleIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels: ClassVar[list] = [*BasePage.lead_panels, FieldPanel("body")]
    practical_panels: ClassVar[list] = [InlinePanel("calls", label=_("call"), heading=_("Calls for applications"))]
    search_texts: ClassVar[tuple[str, ...]] = ("lead", "body")

    class Meta:
        verbose_name = _("page about internships")
        verbose_name_plural = _("pages about internships")

    chosen_models: ClassVar[tuple[type[Page], ...]] = (PartnerPage,)

    def chosen_ids(self) -> set[int]:
        return super().chosen_ids() | {call.host_id for call in self.call_list if call.host_id}

    @cached_property
    def call_list(self) -> list["Call"]:
        """All calls in the editor's order."""
        return list(self.calls.all())

    @cached_property
    def calls_by_state(self) -> dict[CallState, list["Call"]]:
        """Calls as they stand today, each with its host in the reader's language; the one that closes first comes
        first, and of those that are closed the last one."""
        today = timezone.localdate()
        found: dict[CallState, list[Call]] = {state: [] for state in CallState}
        for call in self.call_list:
            call.shown_host = self.chosen.shown.get(call.host_id)
            found[call.window.state(today)].append(call)
        found[CallState.OPEN].sort(key=lambda call: call.closes_on or date.max)
        found[CallState.COMING].sort(key=lambda call: call.opens_on or date.max)
        found[CallState.CLOSED].sort(key=lambda call: call.closes_on or date.min, reverse=True)
        return found

    def next_change(self, now: datetime) -> datetime | None:
        """The midnight at which a call opens, closes or has a day less."""
        today = timezone.localdate(now)
        days = [day for call in self.call_list if (day := call.window.next_change(today))]
        return timezone.make_aware(datetime.combine(min(days), time.min)) if days else None

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["calls"] = {state.value: calls for state, calls in self.calls_by_state.items()}
        context["destinations"] = destinations(self.language)
        return context

    def structured_data(self) -> list[dict[str, Any]]:
        return [call_data(self, call) for call in self.calls_by_state[CallState.OPEN]]


class Call(TranslatableMixin, Orderable):
    """A place that is to be filled, with the days between which one can apply."""

    page = ParentalKey(InternshipsPage, on_delete=models.CASCADE, related_name="calls")
    title = models.CharField(_("title"), max_length=200)
    host = models.ForeignKey(
        "people.PartnerPage",
        verbose_name=_("host organisation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    place = models.CharField(_("place"), max_length=200, blank=True)
    starts_on = models.DateField(_("from"), null=True, blank=True)
    ends_on = models.DateField(_("until"), null=True, blank=True)
    opens_on = models.DateField(_("applications from"), null=True, blank=True)
    closes_on = models.DateField(
        _("apply by"), null=True, blank=True, help_text=_("The last day, in Stockholm's time.")
    )
    text = models.TextField(_("what it is about"), max_length=1000, blank=True)
    apply_url = models.URLField(_("address of the form"), blank=True)
    apply_email = models.EmailField(_("or an e-mail address"), blank=True)

    panels: ClassVar[list] = [
        FieldPanel("title"),
        PageChooserPanel("host", "people.PartnerPage"),
        FieldPanel("place"),
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
        FieldRowPanel([FieldPanel("opens_on"), FieldPanel("closes_on")]),
        FieldPanel("text"),
        FieldPanel("apply_url"),
        FieldPanel("apply_email"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("call")
        verbose_name_plural = _("calls")

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            errors["ends_on"] = _("The end lies before the beginning.")
        if self.opens_on and self.closes_on and self.closes_on < self.opens_on:
            errors["closes_on"] = _("Applications close before they open.")
        if self.apply_url and self.apply_email:
            errors["apply_email"] = _("A form or an e-mail address: one of the two.")
        if errors:
            raise ValidationError(errors)

    @property
    def window(self) -> Window:
        return Window(self.opens_on, self.closes_on)

    def is_open(self, today: date | None = None) -> bool:
        """Whether one can apply today."""
        return self.window.state(today or timezone.localdate()) is CallState.OPEN

    @property
    def days_left(self) -> int | None:
        return self.window.days_left(timezone.localdate())

    @property
    def period(self) -> str:
        return months(self.starts_on, self.ends_on)

    @property
    def apply_href(self) -> str:
        """Where the button leads: a form, or a mail with its subject."""
        if self.apply_email:
            return f"mailto:{self.apply_email}?{urlencode({'subject': self.title}, quote_via=quote)}"
        return self.apply_url
