"""What the translators' records hear of other apps."""

from typing import Any

from django.dispatch import receiver

from pages.models import BasePage
from pages.translating import translation_made
from translations.adoption import adopt


@receiver(translation_made)
def record_translation(original: BasePage, translation: BasePage, **kwargs: Any) -> None:
    """Record a translation that was made together with its original."""
    adopt(original, translation)
