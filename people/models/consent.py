"""What somebody has agreed to, and until when."""

from datetime import datetime
from typing import Any, ClassVar, Self
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from people.consents import State, end_of, end_of_all, expiry, state, today
from people.enums import ConsentPurpose

STATE_LABELS = {
    State.IN_FORCE: _("In force"),
    State.ENDING: _("Ends soon"),
    State.ENDED: _("Ended"),
    State.WITHDRAWN: _("Taken back"),
}


class ConsentQuerySet(models.QuerySet):
    """Consents of people, by the translation key of their pages."""

    def of(self, key: UUID) -> Self:
        return self.filter(person__translation_key=key)

    def over(self) -> Self:
        """Consents that no longer hold today."""
        return self.filter(Q(until__lt=today()) | Q(withdrawn_on__lte=today()))


class Consent(models.Model):
    """What somebody has agreed to. Internal: it is no part of a page, its revisions or its translations.

    It holds for the person in every language; `person` is the original of their page.
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
    withdrawn_on = models.DateField(
        _("taken back on"), null=True, blank=True, help_text=_("It ends at once, for all of that day.")
    )
    note = models.TextField(
        _("note"), blank=True, max_length=1000, help_text=_("How it was given, and what was agreed beside.")
    )
    reminded_on = models.DateField(null=True, blank=True, editable=False)
    ended_on = models.DateField(null=True, blank=True, editable=False)

    objects = ConsentQuerySet.as_manager()

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        ordering: ClassVar[list[str]] = ["until", "pk"]

    def __str__(self) -> str:
        # Without the name: logs keep this for longer than the consent is kept.
        return str(self.get_purpose_display())

    def save(self, *args: Any, **kwargs: Any) -> None:
        person = self.person.alias_of or self.person
        pages = pages_of(person.translation_key)
        self.person_id = next((page.pk for page in pages if page.is_original and not page.alias_of_id), person.pk)
        if self.state in (State.IN_FORCE, State.ENDING):
            self.ended_on = None
        super().save(*args, **kwargs)
        keep_bounds(pages)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        key = self.person.translation_key
        deleted = super().delete(*args, **kwargs)
        keep_bounds(pages_of(key))
        return deleted

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        if self.given_on and self.given_on > today():
            errors["given_on"] = _("This day is still to come.")
        if self.given_on and self.until and self.until < self.given_on:
            errors["until"] = _("It would end before it was given.")
        if self.withdrawn_on and self.withdrawn_on > today():
            errors["withdrawn_on"] = _("This day is still to come. For a consent with an end, fill in “until”.")
        elif self.given_on and self.withdrawn_on and self.withdrawn_on < self.given_on:
            errors["withdrawn_on"] = _("It would be taken back before it was given.")
        if errors:
            raise ValidationError(errors)

    @property
    def ends_at(self) -> datetime | None:
        return end_of(self.until, self.withdrawn_on)

    @property
    def state(self) -> State:
        return state(self.until, self.withdrawn_on, today())

    @property
    def state_label(self) -> str:
        return str(STATE_LABELS[self.state])


class ConsentedPage(models.Model):
    """A page that is public, and shows a portrait, for as long as the consents on record allow.

    Its fields are copies of what stands on record. No revision, translation, copy or form can change them.
    """

    profile_until = models.DateTimeField(null=True, blank=True, editable=False)
    portrait_until = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> Any:
        if kwargs.get("update_fields") is None:
            self.keep_bounds()
        return super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        heirs = [page for page in pages_of(self.translation_key) if page.pk != self.pk and not page.alias_of_id]
        if heirs:
            Consent.objects.filter(person=self.pk).update(person=heirs[0].pk)
        return super().delete(*args, **kwargs)

    def with_content_json(self, content: dict[str, Any]) -> Page:
        """The page as a revision has it; when it expires, and until when, is no matter of revisions."""
        page = super().with_content_json(content)
        page.expire_at = expiry(page.expire_at, page.profile_until, None)
        page.profile_until, page.portrait_until = self.profile_until, self.portrait_until
        return page

    def keep_bounds(self) -> bool:
        """Take over what stands on record of the person; tell whether that changes the page."""
        before = [getattr(self, name) for name in BOUNDS]
        key = self.alias_of.translation_key if self.alias_of_id else self.translation_key
        ends: dict[str, list[datetime | None]] = {}
        for consent in Consent.objects.of(key):
            ends.setdefault(consent.purpose, []).append(consent.ends_at)
        end = end_of_all(ends.get(ConsentPurpose.PROFILE, []))
        self.expire_at = expiry(self.expire_at, self.profile_until, end)
        self.profile_until = end
        self.portrait_until = end_of_all(ends.get(ConsentPurpose.PORTRAIT, []))
        return before != [getattr(self, name) for name in BOUNDS]


BOUNDS = ("expire_at", "profile_until", "portrait_until")


def pages_of(key: UUID) -> list[Any]:
    """The pages of a person in all languages, with their aliases."""
    pages = Page.objects.filter(Q(translation_key=key) | Q(alias_of__translation_key=key)).order_by("pk").specific()
    return [page for page in pages if isinstance(page, ConsentedPage)]


def keep_bounds(pages: list[Any]) -> None:
    """Bring these pages into step with the consents on record, and the search with them."""
    for page in pages:
        if page.keep_bounds():
            page.save(update_fields=BOUNDS, clean=False)
