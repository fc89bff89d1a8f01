"""What happens when somebody no longer agrees to something: pages, portraits and diaries go, in all languages."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import transaction
from wagtail.models import Page

from images.models import CustomImage, CustomRendition
from people.consents import end_of_all, today
from people.enums import ConsentPurpose
from people.models.consent import Consent, ConsentedPage, pages_of
from people.signals import person_hidden


def end_consents(now: datetime) -> int:
    """Do what the end of consents asks for and tell how many pages were unpublished; a second run does nothing."""
    unpublished = sum(_unpublish_expired(model, now) for model in _consented_models())
    over = Consent.objects.over().filter(ended_on=None).order_by("pk")
    for key, purpose in dict.fromkeys(over.values_list("person__translation_key", "purpose")):
        with transaction.atomic():
            _end(key, purpose, now)
    return unpublished


def delete_pictures_past_their_day() -> int:
    """Delete the public files of pictures that must not be used any more; tell of how many pictures."""
    past = CustomImage.objects.filter(do_not_use_after__lt=today())
    return delete_renditions(past.filter(renditions__isnull=False).distinct())


def delete_renditions(images: Iterable[CustomImage]) -> int:
    """Delete the files in which these pictures are public; tell of how many pictures."""
    found = [image.pk for image in images]
    for rendition in CustomRendition.objects.filter(image__in=found):
        rendition.delete()
    return len(found)


def _end(key: UUID, purpose: str, now: datetime) -> None:
    """Note that consents to this are over; if no other goes on, hide what they allowed."""
    consents = Consent.objects.of(key).filter(purpose=purpose)
    end = end_of_all(consent.ends_at for consent in consents)
    consents.over().filter(ended_on=None).update(ended_on=today(now))
    if end is None or end > now:
        return
    pages = pages_of(key)
    if purpose == ConsentPurpose.PROFILE:
        _hide(pages)
    elif purpose == ConsentPurpose.PORTRAIT:
        delete_renditions(_pictures(pages, ("portrait",)))
    person_hidden.send(sender=Consent, translation_key=key, purpose=purpose)


def _unpublish_expired(model: type[Page], now: datetime) -> int:
    """Unpublish pages whose time is over, also those that somebody has published again since."""
    pages = list(model._default_manager.filter(live=True, expire_at__lte=now).order_by("pk"))
    _hide(pages)
    return len(pages)


def _hide(pages: Iterable[Any]) -> None:
    """Unpublish pages, and delete the public files of the pictures that present the person."""
    found = list(pages)
    for page in found:
        page.refresh_from_db(fields=["live"])  # an alias goes with what it repeats
        if page.live:
            page.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    delete_renditions(_pictures(found, ("portrait", "listing_image", "social_image")))


def _pictures(pages: Iterable[Any], names: Iterable[str]) -> list[CustomImage]:
    ids = {getattr(page, f"{name}_id") for page in pages for name in names} - {None}
    return list(CustomImage.objects.filter(pk__in=ids))


def _consented_models() -> list[type[Page]]:
    return [model for model in apps.get_models() if issubclass(model, ConsentedPage)]
