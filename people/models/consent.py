"""What somebody has agreed to, and until when."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from people.enums import ConsentPurpose


class Consent(models.Model):
    """What somebody has agreed to. Internal: it is no part of a page, its revisions or its translations.

    It holds for the person in every language; `person` may be their page in any of them.
    """

    person = models.ForeignKey(Page, verbose_name=_("person"), on_delete=models.CASCADE, related_name="+")
    purpose = models.CharField(_("what for"), max_length=20, choices=ConsentPurpose.choices)
    given_on = models.DateField(_("given on"))
    until = models.DateField(
        _("until"),
        null=True,
        blank=True,
        db_index=True,
        help_text=_("The last day, in Stockholm's time. Empty: until it is taken back."),
    )
    withdrawn_on = models.DateField(_("taken back on"), null=True, blank=True)
    note = models.TextField(
        _("note"), blank=True, max_length=1000, help_text=_("How it was given, and what was agreed beside.")
    )
    reminded_on = models.DateField(null=True, blank=True, editable=False)
    ended_on = models.DateField(null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        ordering: ClassVar[list[str]] = ["until", "pk"]

    def __str__(self) -> str:
        return f"{self.get_purpose_display()}: {self.person}"
