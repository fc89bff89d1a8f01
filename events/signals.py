"""Whatever changes what readers see of an event, calendars are told of it."""

from collections.abc import Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction, ReferenceIndex
from wagtail.signals import page_slug_changed, page_unpublished, post_page_move

from events.models import ConferencePage, EventPage
from events.recording import record
from pages.searching import page_saved
from people.models import InternPage, PersonPage


@receiver(page_saved, sender=ConferencePage)
@receiver(page_saved, sender=EventPage)
def record_saved_event(instance: Page, update_fields: Any = None, **kwargs: Any) -> None:
    """An event was published, or changed by a program. Drafts store a few fields only, which readers don't see."""
    if update_fields is None:
        record([instance.translation_key])


@receiver(page_unpublished, sender=ConferencePage)
@receiver(page_unpublished, sender=EventPage)
@receiver(post_delete, sender=ConferencePage)
@receiver(post_delete, sender=EventPage)
def record_withdrawn_event(instance: Page, **kwargs: Any) -> None:
    """An event isn't public any more, at least in one language."""
    record([instance.translation_key])


@receiver(post_page_move)
@receiver(page_slug_changed)
def record_moved_events(instance: Page, **kwargs: Any) -> None:
    """Events have another address, and maybe others may read them."""
    _record_below(instance.path)


@receiver(post_save, sender=PageViewRestriction)
@receiver(post_delete, sender=PageViewRestriction)
def record_restricted_events(instance: PageViewRestriction, **kwargs: Any) -> None:
    """A page was made private or public, with everything below it."""
    _record_below(instance.page.path)


@receiver(page_saved, sender=PersonPage)
@receiver(page_saved, sender=InternPage)
@receiver(page_unpublished, sender=PersonPage)
@receiver(page_unpublished, sender=InternPage)
def record_events_with_person(instance: Page, update_fields: Any = None, **kwargs: Any) -> None:
    """Somebody is called otherwise, or isn't shown any more: in any language, for each finds the others."""
    if update_fields is not None:
        return
    people = Page.objects.filter(translation_key=instance.translation_key).values_list("pk", flat=True)
    references = ReferenceIndex.objects.filter(
        content_type=ContentType.objects.get_for_model(ConferencePage),
        to_content_type=ContentType.objects.get_for_model(Page),
        to_object_id__in=[str(pk) for pk in people],
    )
    pages = [int(pk) for pk in references.values_list("object_id", flat=True).distinct()]
    _record(ConferencePage.objects.filter(pk__in=pages))


def _record_below(path: str) -> None:
    for model in (ConferencePage, EventPage):
        _record(model.objects.filter(path__startswith=path))


def _record(pages: Iterable[Any]) -> None:
    record({page.translation_key for page in pages.only("translation_key")})
