"""Who was erased, without saying who."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class Erasure(models.Model):
    """A line of the ledger of erasures: keyed hashes, by which a restored backup is cleaned again."""

    digest = models.CharField(max_length=64, unique=True)
    """HMAC-SHA256 of the person's translation key, in hexadecimal digits."""
    address_digests = models.JSONField(default=list)
    """The same of the e-mail addresses under which the person signed up for events."""
    erased_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("erasure")
        verbose_name_plural = _("erasures")
        ordering: ClassVar[list[str]] = ["erased_at", "pk"]

    def __str__(self) -> str:
        return f"{self.erased_at:%Y-%m-%d} {self.digest[:8]}"
