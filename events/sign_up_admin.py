"""The editors' lists of those who have signed up, for whoever may edit the original page of the event."""

import csv
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterable
from itertools import chain
from typing import Any, ClassVar
from uuid import UUID

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext, pgettext_lazy
from django.views.generic import TemplateView, View
from wagtail.admin import messages
from wagtail.admin.ui.tables import ButtonsColumnMixin, Column, StatusTagColumn, Table, TitleColumn
from wagtail.admin.views.generic.base import BaseListingView, WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import HeaderButton, ListingButton
from wagtail.permissions import page_permission_policy

from events.enums import RegistrationStatus, SignUpKind
from events.models import ConferencePage, EventPage, Registration, ScheduledPage
from events.registrations import confirm, remove
from pages.languages import LANGUAGE_NAMES

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""With what a cell begins that a spreadsheet takes for a formula."""


def events_with_sign_up(user: Any, keys: Iterable[UUID] | None = None) -> list[ScheduledPage]:
    """Events with our form, or with people who once used it, each by the page that decides and that the user may edit.

    That is the original; if there is none any more, the page that has been there longest.
    """
    chosen = Q(sign_up=SignUpKind.FORM) | Q(translation_key__in=Registration.objects.values("event_key"))
    if keys is not None:
        chosen = Q(translation_key__in=keys)
    found: dict[UUID, ScheduledPage] = {}
    for page in chain.from_iterable(
        model.objects.filter(chosen).order_by("pk") for model in (ConferencePage, EventPage)
    ):
        if page.is_original or page.translation_key not in found:
            found[page.translation_key] = page
    mine = page_permission_policy.instances_user_has_permission_for(user, "change")
    allowed = set(mine.filter(pk__in=[page.pk for page in found.values()]).values_list("pk", flat=True))
    return sorted(
        (page for page in found.values() if page.pk in allowed), key=lambda page: page.start_date, reverse=True
    )


def event_of(user: Any, key: UUID) -> ScheduledPage:
    """The event, if there is one and the user may see who comes."""
    pages = events_with_sign_up(user, [key])
    if not pages:
        raise PermissionDenied
    return pages[0]


class SignUpsView(WagtailAdminTemplateMixin, TemplateView):
    """All events that people sign up for here, with how many do."""

    page_title = gettext_lazy("Sign-ups")
    header_icon = "group"
    template_name = "events/sign_up_admin_events.html"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        pages = events_with_sign_up(self.request.user)
        counts = counted(page.translation_key for page in pages)
        rows = [{"page": page, "count": counts[page.translation_key]} for page in pages]
        columns = [
            TitleColumn("page.title", label=_("Event"), get_url=lambda row: list_url(row["page"].translation_key)),
            Column("page.start_date", label=_("First day")),
            Column("count.confirmed", label=RegistrationStatus.CONFIRMED.label),
            Column("page.capacity", label=_("Places")),
            Column("count.waiting", label=RegistrationStatus.WAITING.label),
        ]
        return {**super().get_context_data(**kwargs), "table": Table(columns, rows), "rows": rows}


def counted(keys: Iterable[UUID]) -> dict[UUID, dict[str, int]]:
    """How many people there are of each status, by event."""
    counts: dict[UUID, dict[str, int]] = defaultdict(lambda: dict.fromkeys(RegistrationStatus.values, 0))
    rows = Registration.objects.filter(event_key__in=list(keys)).order_by().values_list("event_key", "status")
    for key, status, number in rows.annotate(number=Count("pk")):
        counts[key][status] = number
    return counts


def list_url(key: UUID) -> str:
    """Where the list of an event is."""
    return reverse("registrations", args=[key])


class NameColumn(ButtonsColumnMixin, TitleColumn):
    """A name, and what can be done about it."""

    def get_buttons(self, instance: Registration, parent_context: Any) -> list[ListingButton]:
        remove_url = reverse("registration_remove", args=[instance.pk])
        buttons = [ListingButton(pgettext("from a list", "Remove"), url=remove_url, icon_name="bin", priority=20)]
        if instance.status == RegistrationStatus.WAITING:
            confirm_url = reverse("registration_confirm", args=[instance.pk])
            buttons.append(ListingButton(_("Give a place"), url=confirm_url, icon_name="check", priority=10))
        return buttons


class RegistrationsView(BaseListingView):
    """Who has signed up for an event."""

    page_title = gettext_lazy("Sign-ups")
    header_icon = "group"
    template_name = "events/sign_up_admin_list.html"
    model = Registration
    paginate_by = 100
    default_ordering = "created_at"
    columns: ClassVar[list[Column]] = [
        NameColumn("name", label=gettext_lazy("Name"), sort_key="name", width="38%"),
        Column("email", label=gettext_lazy("E-mail"), sort_key="email"),
        StatusTagColumn(
            "get_status_display",
            label=gettext_lazy("Status"),
            sort_key="status",
            primary=lambda registration: registration.status == RegistrationStatus.CONFIRMED,
        ),
        Column("access_needs", label=gettext_lazy("Access needs")),
        Column("language_name", label=gettext_lazy("Language"), sort_key="language"),
        Column("created_at", label=pgettext_lazy("somebody", "Signed up"), sort_key="created_at"),
    ]

    @cached_property
    def event(self) -> ScheduledPage:
        return event_of(self.request.user, self.kwargs["key"])

    def get_page_subtitle(self) -> str:
        return self.event.title

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        overview = {"url": reverse("sign_ups"), "label": self.page_title}
        return [*self.breadcrumbs_items, overview, {"url": "", "label": self.event.title}]

    def get_header_buttons(self) -> list[HeaderButton]:
        export = reverse("registrations_export", args=[self.event.translation_key])
        edit = reverse("wagtailadmin_pages:edit", args=[self.event.pk])
        return [
            HeaderButton(_("Download as a table (CSV)"), url=export, icon_name="download", priority=10),
            HeaderButton(_("Edit the page"), url=edit, icon_name="edit", priority=20),
        ]

    def get_index_url(self) -> str:
        return list_url(self.event.translation_key)

    def get_base_queryset(self) -> QuerySet[Registration]:
        return Registration.objects.for_event(self.event.translation_key)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        everybody = list(self.get_base_queryset())
        return {
            **super().get_context_data(**kwargs),
            "event": self.event,
            "confirmed": sum(one.status == RegistrationStatus.CONFIRMED for one in everybody),
            "waiting": sum(one.status == RegistrationStatus.WAITING for one in everybody),
            "addresses": addresses(everybody),
            "days_kept": settings.SIGN_UP_KEPT_DAYS,
        }


def addresses(registrations: Iterable[Registration]) -> list[dict[str, str]]:
    """The addresses to write to, by status and language, as a mail program takes them."""
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for registration in registrations:
        groups[registration.status, registration.language].append(registration.email)
    return [
        {
            "status": RegistrationStatus(status).label,
            "language": LANGUAGE_NAMES.get(language, language),
            "addresses": ", ".join(found),
        }
        for (status, language), found in sorted(groups.items())
    ]


class RegistrationsExportView(View):
    """The list as a table for a spreadsheet."""

    def get(self, request: HttpRequest, key: UUID) -> HttpResponse:
        event = event_of(request.user, key)
        response = HttpResponse(
            "\ufeff", content_type="text/csv; charset=utf-8"
        )  # spreadsheets know UTF-8 by this mark
        response["Content-Disposition"] = f'attachment; filename="sign-ups-{event.start_date:%Y-%m-%d}.csv"'
        table = csv.writer(response)
        headings = (_("Name"), _("E-mail"), _("Status"), _("Access needs"), _("Language"), _("Signed up"))
        table.writerow(headings)
        for one in Registration.objects.for_event(key):
            cells = (one.name, one.email, one.get_status_display(), one.access_needs, one.language_name)
            table.writerow([*map(harmless, cells), f"{one.created_at:%Y-%m-%d %H:%M} UTC"])
        return response


def harmless(text: Any) -> str:
    """A cell that a spreadsheet shows and doesn't compute."""
    return f"'{text}" if str(text).startswith(FORMULA) else str(text)


class RegistrationActionView(WagtailAdminTemplateMixin, TemplateView, ABC):
    """Asks before something is done with somebody who has signed up, then does it."""

    template_name = "events/sign_up_admin_confirm.html"
    header_icon = "group"
    question: ClassVar[Any] = ""
    consequences: ClassVar[Any] = ""
    is_serious = False

    @cached_property
    def registration(self) -> Registration | None:
        return Registration.objects.filter(pk=self.kwargs["pk"]).first()

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.registration is None:
            messages.warning(request, _("This person isn't on the list any more."))
            return redirect("sign_ups")
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def event(self) -> ScheduledPage:
        return event_of(self.request.user, self.registration.event_key)

    def get_page_title(self) -> str:
        return str(self.question)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        items = [(reverse("sign_ups"), _("Sign-ups")), (list_url(self.event.translation_key), self.event.title)]
        here = {"url": "", "label": self.question}
        return [*self.breadcrumbs_items, *({"url": url, "label": label} for url, label in items), here]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = {"registration": self.registration, "event": self.event}
        return {**super().get_context_data(**kwargs), **context, "list_url": list_url(self.event.translation_key)}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        url = list_url(self.event.translation_key)
        messages.success(request, self.act())
        return redirect(url)

    @abstractmethod
    def act(self) -> str:
        """Do it, and say that it is done: without the name, for the message travels in a cookie."""


class ConfirmView(RegistrationActionView):
    """Give somebody on the waiting list a place."""

    question = gettext_lazy("Give a place")
    consequences = gettext_lazy(
        "They get an e-mail that says so. It is done even if more people come than there are places."
    )

    def act(self) -> str:
        confirm(self.registration)
        return _("They have a place now and get an e-mail.")


class RemoveView(RegistrationActionView):
    """Take somebody off the list."""

    question = gettext_lazy("Take off the list")
    consequences = gettext_lazy(
        "Everything they wrote is deleted and can't be brought back. They get no e-mail about it. If they had a place "
        "and others wait, whoever has waited longest gets it and an e-mail."
    )
    is_serious = True

    def act(self) -> str:
        waiting = Registration.objects.for_event(self.registration.event_key).waiting()
        before = waiting.exclude(pk=self.registration.pk).count()
        remove(self.registration)
        moved = before - waiting.count()
        done = _("They are off the list.")
        return f"{done} {moved_up(moved)}" if moved else done


def moved_up(number: int) -> str:
    """How many got a place by that."""
    return ngettext(
        "%(number)d of those who waited has a place now.", "%(number)d of those who waited have a place now.", number
    ) % {"number": number}
