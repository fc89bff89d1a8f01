"""Takes a translation that was written elsewhere into wagtail-localize, so that it can be kept up from there."""

from django.db import transaction
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from pages.models import BasePage


@transaction.atomic
def adopt(original: BasePage, translation: BasePage) -> Translation:
    """Record that a page translates another, string by string.

    Both have the same structure: the same block identifiers, the same number of paragraphs in each.
    A string whose counterpart is missing is left for a translator.
    """
    source, _created = TranslationSource.get_or_create_from_instance(original)
    record, _created = Translation.objects.get_or_create(source=source, target_locale=translation.locale)
    translated = _strings_by_path(translation)
    segments = StringSegment.objects.filter(source=source).select_related("string", "context").order_by("order")
    positions: dict[str, int] = {}
    for segment in segments:
        path = segment.context.path
        position = positions[path] = positions.get(path, -1) + 1
        candidates = translated.get(path, [])
        if position < len(candidates):
            StringTranslation.objects.get_or_create(
                translation_of=segment.string,
                locale=translation.locale,
                context=segment.context,
                defaults={
                    "data": candidates[position].string.data,
                    "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
                },
            )
    return record


def _strings_by_path(page: BasePage) -> dict[str, list[StringSegmentValue]]:
    found: dict[str, list[StringSegmentValue]] = {}
    for segment in extract_segments(page):
        if isinstance(segment, StringSegmentValue):
            found.setdefault(segment.path, []).append(segment)
    return found
