"""Where editors find what protects people."""

from collections.abc import Iterator
from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from people.models import ProfilePage
from people.protecting_admin import SEE_RECORD, PublicView, TakeDownView, shortened
from people.records import RecordView

for hook in ("after_create_page", "after_edit_page", "before_publish_page"):
    hooks.register(hook, shortened)


@hooks.register("register_admin_urls")
def register_protection_urls() -> list[URLPattern]:
    """The views below the page of a person."""
    return [
        path("people/<int:page_id>/take-down/", TakeDownView.as_view(), name="take_person_down"),
        path("people/<int:page_id>/public/", PublicView.as_view(), name="person_in_public"),
        path("people/<int:page_id>/record/", RecordView.as_view(), name="person_record"),
    ]


@hooks.register("register_permissions")
def register_record_permissions() -> QuerySet[Permission]:
    """The rights to see and change what is on record can be given to a group."""
    wanted = ["view_personrecord", "change_personrecord"]
    return Permission.objects.filter(content_type__app_label="people", codename__in=wanted)


@hooks.register("register_log_actions")
def register_record_actions(actions: Any) -> None:
    """What the log says of records: that somebody looked or wrote."""
    for action, label in (
        ("people.record_seen", gettext_lazy("Look at the record")),
        ("people.record_changed", gettext_lazy("Change the record")),
    ):
        actions.register_action(action, label, label)


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def protection_buttons(
    page: Page, user: Any, next_url: str | None = None, view_name: str | None = None
) -> Iterator[Button]:
    """From the page of a person to those views."""
    if not issubclass(page.specific_class or Page, ProfilePage):
        return
    rights = page.permissions_for_user(user)
    if rights.can_edit():
        url = reverse("person_in_public", args=[page.pk])
        yield Button(_("What the public sees"), url, icon_name="view", priority=56)
        if user.has_perm(SEE_RECORD):
            yield Button(_("On record"), reverse("person_record", args=[page.pk]), icon_name="lock", priority=57)
    if rights.can_publish():
        url = reverse("take_person_down", args=[page.pk])
        yield Button(_("Take down"), url, icon_name="warning", priority=58)
