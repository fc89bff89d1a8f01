"""The panel in the page editor that says what the rules find in the programme as it was last saved."""

from typing import Any

from django.urls import reverse
from wagtail.admin.panels import Panel

from events.desk.findings import findings_of, original_of


class ProgrammeCheckPanel(Panel):
    """Shows findings with links to their fields. It reads itself anew after each save."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "events/desk/panel.html"

        def is_shown(self) -> bool:
            return super().is_shown() and self.instance.pk is not None

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            pk = self.instance.pk
            return {
                **context,
                "findings": found_in(self.instance),
                "check_url": reverse("programme_check", args=[pk]),
                "desk_url": reverse("programme_desk", args=[pk]),
            }


def found_in(conference: Any) -> list[Any]:
    """What the rules find; nothing in a page whose days aren't known yet."""
    if not (conference.start_date and conference.end_date):
        return []
    return findings_of(conference, original_of(conference))[1]
