"""Choices of the image form."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Medium(TextChoices):
    """What a picture is. A drawing is never taken for a photograph: its caption says what it is."""

    PHOTOGRAPH = "photograph", _("Photograph")
    DRAWING = "drawing", _("Drawing")
    OTHER = "other", _("Other picture")


class Licence(TextChoices):
    """On what ground the organisation may show a picture."""

    PERMISSION = "permission", _("Used with the maker's permission")
    OWN = "own", _("Our own picture")
    CC_BY = "cc-by", _("CC BY")
    CC_BY_SA = "cc-by-sa", _("CC BY-SA")
    PUBLIC_DOMAIN = "public-domain", _("Public domain or CC0")
