"""What wagtail-localize keeps of a person, and names in the strings of other pages."""

from collections.abc import Iterator
from uuid import UUID

from django.utils.translation import gettext as _
from wagtail.models import Locale
from wagtail_localize.models import (
    OverridableSegment,
    RelatedObjectSegment,
    SegmentOverride,
    String,
    StringSegment,
    StringTranslation,
    TemplateSegment,
    TranslatableObject,
    TranslationContext,
)
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.strings import StringValue

from pages.erasing import Subject, Trace

SEGMENTS = (StringSegment, TemplateSegment, RelatedObjectSegment, OverridableSegment)
OF_LOCALES = (StringTranslation, SegmentOverride)


def forget_source(subject: Subject) -> Iterator[Trace]:
    """Delete the person's source, its translations and strings, and what pointed at it."""
    forget_contexts(subject.key, "")
    gone, _by_model = TranslatableObject.objects.filter(pk=subject.key).delete()
    if gone:
        yield Trace(_("What translators worked from"), count=gone)


def forget_contexts(key: UUID, start: str) -> None:
    """Delete all that wagtail-localize keeps of the places of an object whose path begins so."""
    contexts = TranslationContext.objects.filter(object=key, path__startswith=start)
    strings = list(StringSegment.objects.filter(context__in=contexts).values_list("string", flat=True))
    strings += StringTranslation.objects.filter(context__in=contexts).values_list("translation_of", flat=True)
    for model in (*SEGMENTS, *OF_LOCALES):
        model.objects.filter(context__in=contexts).delete()
    contexts.delete()
    String.objects.filter(pk__in=strings, segments=None, translations=None).delete()


def rename_strings(subject: Subject) -> Iterator[Trace]:
    """Take the names out of the strings of other pages, whose translations stay with them."""
    changed = 0
    for string in String.objects.iterator():
        data = subject.blackening.stored(string.data)
        if data != string.data:
            _rename(string, data)
            changed += 1
    if changed:
        yield Trace(_("Names in texts"), str(String._meta.verbose_name_plural), count=changed)


def _rename(string: String, data: str) -> None:
    same = String.from_value(string.locale_id, StringValue(data))
    string.segments.update(string=same)
    for translation in string.translations.all():
        of_same = StringTranslation.objects.filter(locale=translation.locale_id, context=translation.context_id)
        if not of_same.filter(translation_of=same).exists():
            of_same.filter(pk=translation.pk).update(translation_of=same)
    string.delete()


def name_in_place_of_choice(context: TranslationContext, name: str, texts: dict[str, str]) -> None:
    """Where an item of a stream chose a page, let its text of this name say these texts, by language, instead."""
    place = f"{context.path.rpartition('.')[0]}.{name}"
    for segment in OverridableSegment.objects.filter(context=context).select_related("source__locale"):
        source = segment.source
        value = StringSegmentValue(place, texts[source.locale.language_code], order=segment.order)
        StringSegment.from_value(source, source.locale, value)
    OverridableSegment.objects.filter(context=context).delete()
    SegmentOverride.objects.filter(context=context).delete()
    for named in TranslationContext.objects.filter(object=context.object_id, path=place):
        replace_string(named, texts)


def replace_string(context: TranslationContext, texts: dict[str, str]) -> None:
    """Let a place say these texts, by language, in the source and in all its translations."""
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    segments = StringSegment.objects.filter(context=context).select_related("source__locale")
    for segment in segments:
        source = segment.source
        segment.string = String.from_value(source.locale_id, StringValue(texts[source.locale.language_code]))
        segment.save(update_fields=["string"])
        StringTranslation.objects.filter(context=context).delete()
        for language in source.translations.values_list("target_locale__language_code", flat=True):
            StringTranslation.objects.create(
                translation_of=segment.string,
                locale=locales[language],
                context=context,
                data=texts[language],
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
            )
