"""What the checker at the editors' desk looks for beside what Wagtail has it look for."""

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import ContentCheckerItem

RULES: Mapping[str, Mapping[str, str | Promise]] = {
    "image-alt": {
        "error_name": _("A picture has no alternative text"),
        "help_text": _("Say what it shows, or mark it as decorative."),
    },
}
"""Rules of axe-core by their names there, each with what is wrong and what helps."""


class ContentChecks(ContentCheckerItem):
    """Wagtail's checks and those of the site."""

    axe_run_only = (*ContentCheckerItem.axe_run_only, *RULES)
    axe_messages = {**ContentCheckerItem.axe_messages, **RULES}


def with_own_checks(items: list[Any]) -> list[Any]:
    """The items of the bar at the edge of a page, with the site's checks in the place of Wagtail's."""
    return [ContentChecks(item.in_editor) if isinstance(item, ContentCheckerItem) else item for item in items]
