"""Whoever is protected is so everywhere at once: in all languages, in drafts, in logs, under all addresses."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models.signals import pre_save
from django.dispatch import receiver
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import PageLogEntry, Revision
from wagtail.signals import page_published

from people import protection
from people.enums import ConsentPurpose
from people.models import InternPage, PersonPage, ProfilePage
from people.models.record import PersonRecord
from people.names import (
    hidden_names,
    names_known,
    names_left,
    original_of,
    pages_of,
    recorded_names,
    secret_of,
    true_name,
)
from people.protecting_pages import Cover, cover_page
from people.protecting_traces import (
    cover_comments,
    cover_log_entry,
    cover_logs,
    cover_pictures,
    cover_translators_records,
    forget_addresses,
    forget_drawings,
)
from people.signals import draft_saved, person_hidden

__all__ = ["TakeDown", "names_known", "protect", "take_down"]


@dataclass(frozen=True)
class TakeDown:
    """What was done to take somebody down."""

    pages: list[Any] = field(default_factory=list)
    """The pages that were public and aren't any more."""


@transaction.atomic
def take_down(page: Any, user: Any = None, *, withhold: bool = False) -> TakeDown:
    """Unpublish a person everywhere at once, in all languages; nothing that was planned brings the pages back.

    To withhold the person as well takes every name out of the pages, of which only the record then knows.
    """
    pages = pages_of(page.translation_key)
    taken = [one for one in pages if one.live]
    for one in pages:
        one.refresh_from_db(fields=["live"])  # an alias goes with its original
        if one.live:
            # Whoever may take somebody down in one language may do it in all; page.unpublish() asks in each.
            UnpublishPageAction(one, user=user).execute(skip_permission_checks=True)
        elif one.alias_of_id is None:
            Revision.page_revisions.filter(object_id=str(one.pk)).update(approved_go_live_at=None)
        if one.current_workflow_state:
            one.current_workflow_state.cancel(user=user)
    if withhold:
        protect(page.translation_key, level=protection.WITHHELD)
    person_hidden.send(
        sender=type(page.specific), translation_key=page.translation_key, purpose=ConsentPurpose.PROFILE.value
    )
    return TakeDown(taken)


@transaction.atomic
def protect(key: UUID, *, level: str | None = None, only: Iterable[int] | None = None) -> None:
    """Bring all pages of a person under the level that holds for them: the original's, if none is given.

    Where the level is lowered, nothing is brought back: the names stay on record and in no page.
    """
    pages = pages_of(key)
    original = original_of(pages)
    if original is None:
        return
    level = level or original.protection
    if level == protection.OPEN:
        _open(pages)
        return
    names = hidden_names(pages, level)
    secret = secret_of(pages, level, names)
    _put_on_record(key, names, true_name(pages, level))
    title = "" if protection.leaked(original.title, secret) else original.title
    cover = Cover(level, secret, title)
    covered = [page for page in pages if only is None or page.pk in only or page.alias_of_id in only]
    cover_pictures(covered, cover)
    forget_drawings(covered)
    slugs = {page.pk: page.slug for page in covered}
    for page in covered:
        cover_page(page, cover)
    left = {slugs[page.pk] for page in covered if page.slug != slugs[page.pk]}
    forget_addresses(covered, {slug for slug in left if protection.leaked_in_address(slug, secret)})
    cover_comments(covered, cover)
    cover_logs(covered, cover)
    cover_translators_records(key, pages, cover)


def _open(pages: Iterable[Any]) -> None:
    """All languages know that the person is protected no longer."""
    for page in pages:
        if page.protection != protection.OPEN:
            page.protection = protection.OPEN
            page.save(update_fields=["protection"], clean=False)
            for revision in [] if page.alias_of_id else page.revisions.all():
                content = {**revision.content, "protection": protection.OPEN}
                Revision.objects.filter(pk=revision.pk).update(content=content)


def _put_on_record(key: UUID, names: list[str], full_name: str) -> None:
    """The record knows every name that pages no longer have."""
    known = recorded_names(key)
    new = [name for name in names if name not in known]
    if not new:
        return
    record, _created = PersonRecord.objects.get_or_create(translation_key=key)
    if not record.full_name:
        record.full_name = full_name if full_name in new else new[0]
        new.remove(record.full_name)
    record.other_names = "\n".join([*filter(None, [record.other_names.strip()]), *new])
    record.save()


@receiver(page_published, sender=PersonPage)
@receiver(page_published, sender=InternPage)
def protect_published(
    sender: type[ProfilePage], instance: ProfilePage, revision: Any = None, alias: bool = False, **kwargs: Any
) -> None:
    """What the original says of protection holds in all languages at once; a translation never says more."""
    original = instance if alias else original_of(pages_of(instance.translation_key))
    if original.protection == protection.WITHHELD:
        take_down(instance, withhold=True)
    elif not alias:  # it follows its page, which is protected already
        protect(instance.translation_key, only=None if instance.pk == original.pk else [instance.pk])
    if original.protection != protection.OPEN:
        _bring_up_to_date(instance, revision)


@receiver(draft_saved, sender=PersonPage)
@receiver(draft_saved, sender=InternPage)
def withhold_saved(sender: type[ProfilePage], instance: ProfilePage, revision: Any, **kwargs: Any) -> None:
    """Who is to be withheld is so as soon as somebody has said it, before anything is published."""
    if instance.is_original and instance.protection == protection.WITHHELD:
        take_down(instance, user=revision.user, withhold=True)
        _bring_up_to_date(instance, revision)


def _bring_up_to_date(instance: ProfilePage, revision: Any) -> None:
    """Whoever goes on with this page and this version of it goes on with what is stored of them now."""
    stored = type(instance).objects.get(pk=instance.pk)
    for changed in stored._meta.concrete_fields:
        setattr(instance, changed.attname, getattr(stored, changed.attname))
    if revision is not None and (content := Revision.objects.filter(pk=revision.pk).first()):
        revision.content, revision.object_str = content.content, content.object_str


@receiver(pre_save, sender=PersonPage)
@receiver(pre_save, sender=InternPage)
def record_names_left(
    sender: type[ProfilePage], instance: ProfilePage, raw: bool = False, update_fields: Any = None, **kwargs: Any
) -> None:
    """A page that was made by a program has no version that remembers its title: it is put on record before it goes."""
    if raw or update_fields is not None or instance.protection == protection.OPEN:
        return
    if names := names_left(instance):
        person = instance.alias_of if instance.alias_of_id else instance
        _put_on_record(person.translation_key, names, names[0])


@receiver(pre_save, sender=PageLogEntry)
def protect_log_entry(sender: type[PageLogEntry], instance: PageLogEntry, **kwargs: Any) -> None:
    """What is logged of a protected person names them as their page does."""
    model = instance.content_type.model_class() if instance.content_type else None
    page = model.objects.filter(pk=instance.page_id).first() if model in (PersonPage, InternPage) else None
    if page is None or page.protection == protection.OPEN:
        return
    pages = pages_of(page.translation_key)
    secret = secret_of(pages, page.protection, recorded_names(page.translation_key))
    cover_log_entry(instance, page.draft_title, Cover(page.protection, secret, page.title))


def forget_old_address(instance: Any, **kwargs: Any) -> None:
    """Whoever is protected has no address of old; runs after Wagtail has made a redirect of it."""
    page = instance.specific
    if isinstance(page, ProfilePage) and page.protection != protection.OPEN:
        forget_addresses([page])
