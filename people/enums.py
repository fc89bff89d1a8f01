"""Choices of the forms about people."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Protection(TextChoices):
    """How much the public may know of who somebody is."""

    OPEN = "open", _("Open: the name is shown")
    FIRST_NAME = "first_name", _("First name only")
    PSEUDONYM = "pseudonym", _("Under a changed name")
    WITHHELD = "withheld", _("Withheld: nothing is shown")


class PositionGroup(TextChoices):
    """As what somebody belongs to the organisation; the list of people is grouped by it."""

    STAFF = "staff", _("Staff")
    BOARD = "board", _("Board")
    SPEAKER = "speaker", _("Speaker")
    WRITER = "writer", _("Guest writer")


class PartnerKind(TextChoices):
    """What an organisation is to us."""

    HOST = "host", _("Host of interns")
    PARTNER = "partner", _("Partner")


class ConsentPurpose(TextChoices):
    """What somebody has agreed to."""

    PROFILE = "profile", _("A page with name and presentation")
    PORTRAIT = "portrait", _("A portrait")
    DIARY = "diary", _("A diary under the name")
