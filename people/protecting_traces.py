"""Takes hidden names out of what stands beside a page: logs, comments, old addresses, translations, pictures."""

from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

from django.core.cache import cache
from django.db.models import Q
from django.utils.translation import gettext
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Comment, CommentReply, ModelLogEntry, PageLogEntry
from wagtail_localize.models import (
    SegmentOverride,
    String,
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from images.models import CustomImage
from pages.social import drawing_of
from people import protection
from people.protecting_pages import PICTURES, Cover
from people.protecting_texts import each_text


def cover_logs(pages: Iterable[Any], cover: Cover) -> None:
    """What was logged of these pages is told under the title that they have now."""
    titles = {page.pk: page.draft_title for page in pages}
    entries = list(PageLogEntry.objects.filter(page__in=titles))
    for entry in entries:
        cover_log_entry(entry, titles[entry.page_id], cover)
    PageLogEntry.objects.bulk_update(entries, ["label", "data"], batch_size=500)


def cover_log_entry(entry: PageLogEntry, title: str, cover: Cover) -> None:
    entry.label = title
    entry.data = each_text(entry.data, cover.covered)


def cover_comments(pages: Iterable[Any], cover: Cover) -> None:
    """What editors wrote to each other beside these pages."""
    page_ids = [page.pk for page in pages]
    for rows in (Comment.objects.filter(page__in=page_ids), CommentReply.objects.filter(comment__page__in=page_ids)):
        for row in rows:
            if (text := cover.covered(row.text)) != row.text:
                type(row).objects.filter(pk=row.pk).update(text=text)


def forget_addresses(pages: Iterable[Any], slugs: Collection[str] = ()) -> None:
    """No redirect leads to these pages: each was made for an address of old, which had a name in it."""
    leading = Q(redirect_page__in=[page.pk for page in pages])
    for slug in slugs:
        leading |= Q(redirect_link__contains=f"/{slug}/") | Q(old_path__endswith=f"/{slug}")
    Redirect.objects.filter(leading).delete()


def forget_drawings(pages: Iterable[Any]) -> None:
    """The pictures that were drawn of the titles of these pages."""
    cache.delete_many([f"social-picture-{drawing_of(page).digest}" for page in pages])


def cover_pictures(pages: Iterable[Any], cover: Cover) -> None:
    """The titles, alternative texts and notes of all pictures that these pages show."""
    shown = {getattr(page, f"{name}_id") for page in pages for name in PICTURES}
    for page in pages:
        shown |= page.choices_in_streams.get(CustomImage, set())
    for image in CustomImage.objects.filter(pk__in=shown - {None}):
        _cover_picture(image, cover)


def _cover_picture(image: CustomImage, cover: Cover) -> None:
    texts = {
        "title": cover.bare(image.title) or gettext("Picture"),
        "alt_texts": {code: cover.bare(text) for code, text in image.alt_texts.items()},
        "description": cover.bare(image.description),
        "consent_note": protection.without(image.consent_note, cover.secret, "…"),
    }
    changed = {name: text for name, text in texts.items() if _leaks(getattr(image, name), cover)}
    for name, text in changed.items():
        setattr(image, name, text)
    if changed:
        image.save()
        ModelLogEntry.objects.for_instance(image).update(label=image.title)
    for tag in image.tags.all():
        if protection.leaked(tag.name.title(), cover.secret):
            image.tags.remove(tag)


def _leaks(value: Any, cover: Cover) -> bool:
    return any(
        protection.leaked(text, cover.secret) for text in (value.values() if isinstance(value, dict) else [value])
    )


def cover_translators_records(key: UUID, pages: Iterable[Any], cover: Cover) -> None:
    """What wagtail-localize keeps of a page and its translations, as they are now; what nobody uses any more goes."""
    titles = {page.locale_id: page.title for page in pages if page.alias_of_id is None}
    for source in TranslationSource.objects.filter(object_id=key, locale__in=titles):
        before = set(StringSegment.objects.filter(source=source).values_list("string", flat=True))
        source.update_from_db()
        _forget_strings(before)
        _record_titles(source, titles)
    translated = StringTranslation.objects.filter(context__object_id=key)
    leaking = [row.pk for row in translated if protection.leaked(row.data, cover.secret)]
    StringTranslation.objects.filter(pk__in=leaking).delete()
    overrides = SegmentOverride.objects.filter(context__object_id=key)
    leaking = [row.pk for row in overrides if protection.leaked(row.data_json, cover.secret)]
    SegmentOverride.objects.filter(pk__in=leaking).delete()


def _forget_strings(strings: Collection[int]) -> None:
    """Of these strings those that stand in no text any more, with their translations."""
    used = StringSegment.objects.filter(string__in=strings).values("string")
    String.objects.filter(pk__in=strings).exclude(pk__in=used).delete()


def _record_titles(source: TranslationSource, titles: dict[int, str]) -> None:
    """The title of each translation is that of the string, or its next round would bring another one."""
    targets = Translation.objects.filter(source=source, target_locale__in=titles).values_list(
        "target_locale", flat=True
    )
    segment = StringSegment.objects.filter(source=source, context__path="title").first()
    for locale in targets if segment else ():
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            locale_id=locale,
            context=segment.context,
            defaults={
                "data": titles[locale],
                "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
                "has_error": False,
            },
        )
