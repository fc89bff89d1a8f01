"""A diary goes when its writer no longer agrees to it."""

from typing import Any
from uuid import UUID

from django.dispatch import receiver

from news.enums import ArticleKind, Naming
from news.models import ArticlePage, Byline
from people.enums import ConsentPurpose
from people.signals import person_hidden


@receiver(person_hidden)
def hide_diary(translation_key: UUID, purpose: str, **kwargs: Any) -> None:
    """Unpublish the diary entries that this person signs, in all languages."""
    if purpose != ConsentPurpose.DIARY:
        return
    signed = Byline.objects.filter(naming=Naming.AS_GIVEN, person__translation_key=translation_key)
    entries = ArticlePage.objects.filter(
        kind=ArticleKind.STORY, translation_key__in=signed.values("article__translation_key")
    )
    for entry in entries.live().order_by("pk"):
        entry.unpublish(log_action="wagtail.unpublish.scheduled")
