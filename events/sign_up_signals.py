"""What happens to those who have signed up when the page of an event changes."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published

from events.models import ConferencePage, EventPage, Registration
from events.registrations import fill_places


@receiver(page_published, sender=ConferencePage)
@receiver(page_published, sender=EventPage)
def let_people_move_up(instance: Page, **_kwargs: Any) -> None:
    """There may be more places than before, for which people wait."""
    transaction.on_commit(partial(fill_places, instance.translation_key))


@receiver(post_delete, sender=ConferencePage)
@receiver(post_delete, sender=EventPage)
def forget_people(instance: Page, **_kwargs: Any) -> None:
    """Nobody can tell any more what people had signed up for."""
    if not Page.objects.filter(translation_key=instance.translation_key).exclude(pk=instance.pk).exists():
        Registration.objects.for_event(instance.translation_key).delete()
