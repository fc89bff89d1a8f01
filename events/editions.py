"""How an edition of a series is called."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

EDITIONS = (
    _("First edition"),
    _("Second edition"),
    _("Third edition"),
    _("Fourth edition"),
    _("Fifth edition"),
    _("Sixth edition"),
    _("Seventh edition"),
    _("Eighth edition"),
    _("Ninth edition"),
    _("Tenth edition"),
    _("Eleventh edition"),
    _("Twelfth edition"),
    _("Thirteenth edition"),
    _("Fourteenth edition"),
    _("Fifteenth edition"),
    _("Sixteenth edition"),
    _("Seventeenth edition"),
    _("Eighteenth edition"),
    _("Nineteenth edition"),
    _("Twentieth edition"),
)
"""Whole phrases: languages differ in what they put beside the number."""


def edition_label(number: int | None) -> str:
    """The number of an edition in words of the reader's language, above twenty in figures; nothing for none."""
    if not number:
        return ""
    if number <= len(EDITIONS):
        return str(EDITIONS[number - 1])
    return gettext("Edition %(number)s") % {"number": number}
