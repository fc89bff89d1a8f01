"""What programmes show of a person."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from events.blocks import Speaker
from people.surfaces import Surface


def shown_by_programmes(page: Any, shown: Any, language: str) -> list[Surface]:
    """Somebody who takes part, as sessions, calendars and schedules name them."""
    speaker = Speaker(name="", affiliation="", role="", page=page)
    speaker.show(shown)
    return [Surface(_("Programme"), [part for part in (speaker.name, speaker.affiliation) if part])]
