"""What events add to the editors' desk."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from events.desk.addresses import desk_url
from events.desk.edition import NextEditionView
from events.desk.paste import PasteView
from events.desk.report import ProgrammeFindingsView
from events.desk.views import DeskView, ProgrammeCheckView, ShiftView, SortDayView
from events.enums import SignUpKind
from events.models import ConferencePage, ScheduledPage
from events.sign_up_admin import (
    ConfirmView,
    RegistrationsExportView,
    RegistrationsView,
    RemoveView,
    SignUpsView,
    list_url,
)
from events.surfaces import shown_by_programmes
from people.surfaces import HOOK

hooks.register(HOOK, shown_by_programmes, order=2)


@hooks.register("register_admin_urls")
def register_sign_up_urls() -> list[Any]:
    return [
        path("sign-ups/", SignUpsView.as_view(), name="sign_ups"),
        path("sign-ups/<uuid:key>/", RegistrationsView.as_view(), name="registrations"),
        path("sign-ups/<uuid:key>/export/", RegistrationsExportView.as_view(), name="registrations_export"),
        path("sign-ups/<int:pk>/confirm/", ConfirmView.as_view(), name="registration_confirm"),
        path("sign-ups/<int:pk>/remove/", RemoveView.as_view(), name="registration_remove"),
    ]


class SignUpsMenuItem(MenuItem):
    """The lists of people, for those who may edit pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        return page_permission_policy.user_has_permission(request.user, "change")


@hooks.register("register_admin_menu_item")
def register_sign_ups_menu_item() -> MenuItem:
    return SignUpsMenuItem(_("Sign-ups"), reverse("sign_ups"), name="sign-ups", icon_name="group", order=310)


@hooks.register("register_page_header_buttons")
def sign_ups_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """From the page of an event to the people who have signed up for it."""
    if isinstance(page, ScheduledPage) and page.sign_up == SignUpKind.FORM:
        yield Button(_("Sign-ups"), url=list_url(page.translation_key), icon_name="group", priority=68)


@hooks.register("register_admin_urls")
def register_desk_urls() -> list[Any]:
    return [
        path("programmes/<int:pk>/", DeskView.as_view(), name="programme_desk"),
        path("programmes/<int:pk>/check/", ProgrammeCheckView.as_view(), name="programme_check"),
        path("programmes/<int:pk>/sort/", SortDayView.as_view(), name="programme_sort"),
        path("programmes/<int:pk>/shift/", ShiftView.as_view(), name="programme_shift"),
        path("programmes/<int:pk>/paste/", PasteView.as_view(), name="programme_paste"),
        path("programmes/<int:pk>/next-edition/", NextEditionView.as_view(), name="next_edition"),
        path("reports/programmes/", ProgrammeFindingsView.as_view(), name="programme_findings"),
        path(
            "reports/programmes/results/",
            ProgrammeFindingsView.as_view(results_only=True),
            name="programme_findings_results",
        ),
    ]


@hooks.register("register_page_header_buttons")
def programme_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """From the page of a conference to its desk."""
    if isinstance(page, ConferencePage) and page.permissions_for_user(user).can_edit():
        yield Button(_("Programme"), url=desk_url(page), icon_name="calendar-alt", priority=66)


class ProgrammeFindingsMenuItem(MenuItem):
    """The report, for those who may edit pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        return page_permission_policy.user_has_any_permission(request.user, ["add", "change", "publish"])


@hooks.register("register_reports_menu_item")
def register_programme_findings_menu_item() -> MenuItem:
    return ProgrammeFindingsMenuItem(
        _("Programme findings"), reverse("programme_findings"), name="programmes", icon_name="calendar-check", order=750
    )


@hooks.register("insert_editor_js")
def read_the_check_anew() -> str:
    """The panel with what the check says follows the saves of the page editor."""
    return format_html('<script type="module" src="{}"></script>', static("events/js/programme_check.js"))


@hooks.register("insert_global_admin_css")
def desk_style() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("events/css/desk.css"))
