"""The editor's forms of events."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm


class ScheduledPageForm(WagtailAdminPageForm):
    """A draft may be as unfinished as it likes: the page's rules hold when it is published or sent for review."""

    def _post_clean(self) -> None:
        self.instance.is_unfinished = self.is_deferred_validation
        super()._post_clean()
        self.instance.is_unfinished = False


class ConferencePageForm(ScheduledPageForm):
    """Keeps rooms and sessions together."""

    def _post_clean(self) -> None:
        super()._post_clean()
        self.instance.rooms_in_form = None

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        rooms = self.formsets.get("rooms")
        if rooms is not None and rooms.is_valid():
            kept = [form for form in rooms.forms if form.cleaned_data.get("name") and form not in rooms.deleted_forms]
            if cleaned.get("programme"):
                rename_rooms(cleaned["programme"], renamed(kept))
            self.instance.rooms_in_form = [form.cleaned_data["name"] for form in kept]
            if not self.is_deferred_validation:
                refuse_same_names(kept)
        return cleaned


def renamed(forms: list[Any]) -> dict[str, str]:
    """Old and new names of the rooms that got another one."""
    names = {form.cleaned_data["name"] for form in forms}
    changed = {form.initial["name"]: form.cleaned_data["name"] for form in forms if form.initial.get("name")}
    return {old: new for old, new in changed.items() if old != new and old not in names}


def rename_rooms(programme: Any, names: dict[str, str]) -> None:
    """Give the sessions of a programme the new names of their rooms."""
    for day in programme if names else ():
        for session in day.value["sessions"]:
            if (room := session.value.get("room")) in names:
                session.value["room"] = names[room]


def refuse_same_names(forms: list[Any]) -> None:
    """A session knows its room by its name, so two rooms can't share one."""
    seen: set[str] = set()
    for form in forms:
        name = form.cleaned_data["name"].casefold()
        if name in seen:
            form.add_error("name", ValidationError(_("Another room has this name.")))
        seen.add(name)
