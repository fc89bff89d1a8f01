"""Choices of events and their programmes."""

import zoneinfo

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class EventState(TextChoices):
    """Whether an event takes place as announced. Each but the first needs a reason."""

    SCHEDULED = "scheduled", pgettext_lazy("state of an event", "Takes place as announced")
    MOVED_ONLINE = "moved_online", pgettext_lazy("state of an event", "Moved online")
    POSTPONED = "postponed", pgettext_lazy("state of an event", "Postponed")
    CANCELLED = "cancelled", pgettext_lazy("state of an event", "Cancelled")


class SessionState(TextChoices):
    """Whether a session takes place as announced."""

    SCHEDULED = "scheduled", pgettext_lazy("state of a session", "Takes place as announced")
    MOVED = "moved", pgettext_lazy("state of a session", "Moved")
    CANCELLED = "cancelled", pgettext_lazy("state of a session", "Cancelled")
    POSTPONED = "postponed", pgettext_lazy("state of a session", "Postponed")


class SignUpKind(TextChoices):
    """How people sign up for an event."""

    NONE = "none", _("Nobody needs to sign up")
    EXTERNAL = "external", _("On another site")
    FORM = "form", _("With a form on this site")


class RegistrationStatus(TextChoices):
    """What somebody who has signed up has got."""

    CONFIRMED = "confirmed", pgettext_lazy("somebody who has signed up", "Has a place")
    WAITING = "waiting", pgettext_lazy("somebody who has signed up", "On the waiting list")


class OrganisationRole(TextChoices):
    """What an organisation has to do with an event."""

    ORGANISER = "organiser", _("Organiser")
    PARTNER = "partner", pgettext_lazy("an organisation", "Partner")


class MaterialKind(TextChoices):
    """What is left of a session to read or watch."""

    SLIDES = "slides", _("Slides")
    RECORDING = "recording", _("Recording")
    TEXT = "text", pgettext_lazy("of a session", "Text")
    LINK = "link", pgettext_lazy("of a session", "Link")


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
