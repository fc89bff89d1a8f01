"""Choices of the pages that every site has."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Purpose(TextChoices):
    """What a standard page is there for; some places of the site link to it by this."""

    OTHER = "other", _("Other")
    ABOUT = "about", _("About us")
    CONTACT = "contact", _("Contact")
    PRIVACY = "privacy", _("Privacy")
    SUPPORT = "support", _("Support us")
