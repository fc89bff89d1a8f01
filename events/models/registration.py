"""Who has signed up for an event with our own form."""

import hashlib
from base64 import urlsafe_b64encode
from typing import Self
from uuid import UUID

from django.db import models
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from events.enums import RegistrationStatus
from pages.languages import LANGUAGE_NAMES


class RegistrationQuerySet(models.QuerySet):
    """Registrations, in the order in which people came."""

    def for_event(self, key: UUID) -> Self:
        """Those for an event, in whatever language people signed up."""
        return self.filter(event_key=key)

    def confirmed(self) -> Self:
        """Those who have a place."""
        return self.filter(status=RegistrationStatus.CONFIRMED)

    def waiting(self) -> Self:
        """Those who wait for a place, whoever has waited longest first."""
        return self.filter(status=RegistrationStatus.WAITING).order_by("created_at", "pk")


class Registration(models.Model):
    """Somebody who has signed up: what is needed to receive them, and nothing about their device.

    An address of a person is in small letters and stands once for each event. `event_key` is the translation key of
    the event's pages: the places are the same in all languages.
    """

    event_key = models.UUIDField()
    name = models.CharField(_("name"), max_length=200)
    email = models.EmailField(_("e-mail"))
    access_needs = models.TextField(_("access needs"), blank=True)
    language = models.CharField(_("language"), max_length=10)
    status = models.CharField(_("status"), max_length=10, choices=RegistrationStatus.choices)
    token_hash = models.CharField(max_length=64, db_index=True, editable=False)
    created_at = models.DateTimeField(_("signed up"), auto_now_add=True)

    objects = RegistrationQuerySet.as_manager()

    class Meta:
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")
        ordering = ("created_at", "pk")
        constraints = (
            models.UniqueConstraint(fields=["event_key", "email"], name="events_one_registration_for_an_address"),
        )

    def __str__(self) -> str:
        # Logs and messages show this; who it is belongs into neither.
        return f"{self._meta.verbose_name} {self.pk}"

    @property
    def language_name(self) -> str:
        """The language in which they signed up, in the reader's."""
        return str(LANGUAGE_NAMES.get(self.language, self.language))

    def issue_token(self) -> str:
        """The secret in the link that cancels. It can be made again for a later mail; the database knows its hash."""
        message = f"{self.event_key}/{self.email}"
        digest = salted_hmac("events.registration.cancel", message, algorithm="sha256").digest()
        token = urlsafe_b64encode(digest).decode().rstrip("=")
        self.token_hash = hashed(token)
        return token


def hashed(token: str) -> str:
    """What the database keeps of a secret."""
    return hashlib.sha256(token.encode()).hexdigest()
