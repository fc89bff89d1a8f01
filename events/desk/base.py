"""What the pages of the desk share: whose programme it is, who may change it, and how a change is saved."""

import json
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from events.desk.addresses import desk_url, edit_url
from events.models import ConferencePage

DESK = gettext_lazy("Programme")


class DeskMixin(WagtailAdminTemplateMixin, TemplateView):
    """A page of the desk of one conference, for whoever may edit it."""

    header_icon = "calendar-alt"
    page_title = DESK

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.conference.permissions_for_user(request.user).can_edit():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def conference(self) -> ConferencePage:
        """The page as it stands in the tree."""
        pages = ConferencePage.objects.select_related("locale", "latest_revision")
        return get_object_or_404(pages, pk=self.kwargs["pk"])

    @cached_property
    def current(self) -> ConferencePage:
        """The page as it was last saved, published or not."""
        return self.conference.get_latest_revision_as_object()

    @property
    def stored(self) -> list[dict[str, Any]]:
        """The programme as it is stored."""
        return list(self.current.programme.raw_data)

    @property
    def revision(self) -> str:
        """What a form was made from; a change is refused if somebody has saved since."""
        return str(self.conference.latest_revision_id or "")

    def get_page_subtitle(self) -> str:
        return self.current.get_admin_display_title()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        desk = [{"url": desk_url(self.conference), "label": _("Programme")}] if self.page_title != DESK else []
        return [
            *self.breadcrumbs_items,
            {"url": edit_url(self.conference), "label": self.current.get_admin_display_title()},
            *desk,
            {"url": "", "label": self.page_title},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_context_data(**kwargs),
            "conference": self.current,
            "revision": self.revision,
            "desk_url": desk_url(self.conference),
            "edit_url": edit_url(self.conference),
            "locked": self.refusal,
        }

    @cached_property
    def refusal(self) -> str:
        """Why the programme can't be changed now, in words; nothing if it can."""
        lock = self.conference.get_lock()
        if lock and lock.for_user(self.request.user):
            return str(lock.get_message(self.request.user))
        return ""

    def conflict(self) -> str:
        """Whether somebody has saved the page since the form was shown, in words."""
        if self.request.POST.get("revision", "") != self.revision:
            return _("Somebody has saved the page in the meantime. Look at it as it is now, and do it again.")
        return ""

    def save(self, programme: list[dict[str, Any]], said: str) -> HttpResponse:
        """Keep the changed programme as a draft, say what was done, and go back to the desk."""
        self.current.programme = json.dumps(programme)
        self.current.save_revision(user=self.request.user, log_action=True, clean=False)
        edit = messages.button(edit_url(self.conference), _("Edit the page"))
        messages.success(self.request, said, buttons=[edit])
        return redirect(desk_url(self.conference))

    def refuse(self, why: str) -> HttpResponse:
        """Say why nothing was done, and go back to the desk."""
        messages.error(self.request, why)
        return redirect(desk_url(self.conference))
