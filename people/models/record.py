"""What the organisation knows of a person and the public doesn't."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PersonRecord(models.Model):
    """The true name of somebody who is protected, and how to reach them.

    It stands apart from the page, so that no revision, translation, log or search entry of the page can give it away.
    Only holders of the right `people.view_personrecord` see it.
    """

    translation_key = models.UUIDField(unique=True, editable=False)
    full_name = models.CharField(_("full name"), max_length=255, blank=True)
    other_names = models.TextField(
        _("other names"),
        blank=True,
        help_text=_("Every other way in which this person was named on the site, one a line."),
    )
    reach = models.TextField(
        _("how to reach this person"), blank=True, max_length=1000, help_text=_("Internal. A safe channel, if any.")
    )

    class Meta:
        verbose_name = _("what we know of a person")
        verbose_name_plural = _("what we know of people")

    def __str__(self) -> str:
        return str(self.translation_key)
