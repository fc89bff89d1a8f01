"""Choices of the programme."""

import zoneinfo

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class PersonRole(TextChoices):
    """What somebody does in a session."""

    LECTURER = "lecturer", _("Lecturer")
    MODERATOR = "moderator", _("Moderator")
    PANELIST = "panelist", _("Panelist")
    INTERPRETER = "interpreter", _("Interpreter")
    HOST = "host", _("Host")


LIKELY_TIME_ZONES = (
    "Europe/Stockholm",
    "Asia/Almaty",
    "Asia/Ashgabat",
    "Asia/Bishkek",
    "Asia/Dushanbe",
    "Asia/Tashkent",
)
"""Where the organisation's conferences are held (IANA)."""


def time_zones() -> list[tuple[str, str]]:
    """All time zones of the world (IANA), the likely ones first: a conference may be held anywhere."""
    others = sorted(name for name in zoneinfo.available_timezones() - {*LIKELY_TIME_ZONES} if "/" in name)
    return [(name, name.replace("_", " ")) for name in (*LIKELY_TIME_ZONES, *others)]
