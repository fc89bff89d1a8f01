"""A name that is changed or withheld in an article is so at once in its translations, also in those that wait."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.dispatch import receiver
from wagtail.signals import page_published

from news.enums import Naming
from news.models import ArticlePage, Byline


@receiver(page_published, sender=ArticlePage)
def protect_names(sender: type[ArticlePage], instance: ArticlePage, **kwargs: Any) -> None:
    """Take out of each translation, published or not, what the original no longer says of somebody.

    Nobody needs to translate anything for it, and no other change that waits in a translation goes out with it.
    """
    originals = {byline.translation_key: byline for byline in instance.bylines.all()}
    if not instance.is_original or all(byline.naming == Naming.AS_GIVEN for byline in originals.values()):
        return
    for translation in ArticlePage.objects.filter(translation_key=instance.translation_key).exclude(pk=instance.pk):
        if translation.live and not translation.has_unpublished_changes:
            if _protect(translation, originals):
                translation.save_revision(clean=False).publish()
            continue
        draft = translation.get_latest_revision_as_object()
        if _protect(translation, originals):
            translation.save(clean=False)
        if _protect(draft, originals):
            draft.save_revision(clean=False)


def _protect(article: ArticlePage, originals: Mapping[UUID, Byline]) -> bool:
    """Give the bylines of a translation the protection of the original's; tell whether anything was to be done."""
    signed = list(article.bylines.all())
    kept = [byline for byline in signed if byline.translation_key in originals]
    exposed = [byline for byline in kept if _is_exposed(byline, originals[byline.translation_key])]
    for byline in exposed:
        original = originals[byline.translation_key]
        byline.naming, byline.person, byline.name = original.naming, None, original.name
    if exposed or len(kept) < len(signed):
        article.bylines = kept
        return True
    return False


def _is_exposed(byline: Byline, original: Byline) -> bool:
    return original.naming != Naming.AS_GIVEN and byline.naming != original.naming
