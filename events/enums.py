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


def time_zones() -> list[tuple[str, str]]:
    """All time zones of the world (IANA), for a conference that may be held anywhere."""
    return [(name, name.replace("_", " ")) for name in sorted(zoneinfo.available_timezones()) if "/" in name]
