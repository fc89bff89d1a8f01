"""Takes hidden names out of the pages of a person: out of what is public, and out of every stored version of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import EmailField, URLField
from django.utils import timezone
from django.utils.text import slugify
from wagtail.coreutils import string_to_ascii
from wagtail.fields import StreamField
from wagtail.models import COMMENTS_RELATION_NAME, Revision, TaskState

from images.enums import Medium
from images.models import CustomImage
from people import protection
from people.names import neutral_slug, neutral_title
from people.protecting_texts import each_text, texts_of

PICTURES = ("portrait", "listing_image", "social_image")


@dataclass(frozen=True)
class Cover:
    """What must not be read of a person, and what readers are given for it."""

    level: str
    secret: frozenset[str]
    public_title: str
    """What the original calls the person; empty where that would give them away, too."""

    def covered(self, text: str) -> str:
        """A text without the hidden names."""
        instead = {protection.PSEUDONYM: self.public_title or "…", protection.WITHHELD: "…"}
        return protection.without(text, self.secret, instead.get(self.level, ""))

    def bare(self, text: str) -> str:
        """A text that stands beside a picture: it may not even say under which name its person goes."""
        return " ".join(protection.without(text, self.secret).split())


def cover_page(page: Any, cover: Cover) -> bool:
    """Change the page and its stored versions where they say too much; tell whether they did.

    What else waits in a draft stays there. Versions that nobody needs any more are deleted, not rewritten.
    """
    values = page.serializable_data()
    changes = _changes(page, values, cover)
    slug = _slug(page, changes.get("title", page.title), cover)
    if slug != page.slug:
        changes["slug"] = slug
    _cover_versions(page, slug, cover)
    if not changes and page.draft_title == _draft_title(page, page.draft_title):
        return False
    for name, value in changes.items():
        _set(page, name, value)
    page.draft_title = _draft_title(page, page.title)
    if page.live:
        page.last_published_at = timezone.now()
    page.save(clean=False)
    return True


def _changes(page: Any, content: Mapping[str, Any], cover: Cover) -> dict[str, Any]:
    wanted: dict[str, Any] = {
        "title": _title(page, content, cover),
        "protection": cover.level,
        "other_spellings": "",
        COMMENTS_RELATION_NAME: each_text(content.get(COMMENTS_RELATION_NAME), cover.covered),
    }
    for field in texts_of(type(page)):
        wanted[field.name] = _covered_value(field, content.get(field.name), cover)
    if not protection.shows_photographs(cover.level):
        wanted |= dict.fromkeys(_photographs(content))
    return {name: value for name, value in wanted.items() if name in content and content[name] != value}


def _title(page: Any, content: Mapping[str, Any], cover: Cover) -> str:
    title, level = content["title"], content.get("protection") or protection.OPEN
    if title == neutral_title(page):
        return title
    if cover.level == protection.FIRST_NAME:
        return protection.first_name(title)
    if cover.level == protection.PSEUDONYM:
        gives_away = protection.is_stricter(cover.level, level) or protection.leaked(title, cover.secret)
        return cover.public_title or neutral_title(page) if gives_away else title
    return neutral_title(page)


def _covered_value(field: Any, value: Any, cover: Cover) -> Any:
    if not value:
        return value
    if isinstance(field, StreamField):
        blocks = json.loads(value)
        covered = each_text(blocks, cover.covered)
        return value if covered == blocks else json.dumps(covered)
    if isinstance(field, EmailField | URLField):
        return "" if protection.leaked(value, cover.secret) else value
    return cover.covered(value)[: field.max_length]


def _photographs(content: Mapping[str, Any]) -> list[str]:
    """The fields that hold a photograph."""
    chosen = {name: content[name] for name in PICTURES if content.get(name)}
    drawn = CustomImage.objects.filter(pk__in=chosen.values(), medium=Medium.DRAWING) if chosen else []
    drawings = {image.pk for image in drawn}
    return [name for name, pk in chosen.items() if pk not in drawings]


def _slug(page: Any, title: str, cover: Cover) -> str:
    """The address that tells no more than the title does; one that is right already stays."""
    if cover.level == protection.WITHHELD or title == neutral_title(page):
        wanted = neutral_slug(page)
    elif protection.leaked_in_address(page.slug, cover.secret) or _was_less_protected(page, cover.level):
        wanted = slugify(string_to_ascii(title)) or neutral_slug(page)
    else:
        return page.slug
    base, _dash, number = page.slug.rpartition("-")
    return page.slug if wanted in (page.slug, number.isdigit() and base) else page._get_autogenerated_slug(wanted)


def _was_less_protected(page: Any, level: str) -> bool:
    if page.alias_of_id:
        return protection.is_stricter(level, page.protection)
    levels = page.revisions.values_list("content__protection", flat=True)
    return any(protection.is_stricter(level, own or protection.OPEN) for own in [page.protection, *levels])


def _cover_versions(page: Any, slug: str, cover: Cover) -> None:
    """Rewrite the versions that are still needed, delete the others that say too much."""
    if page.alias_of_id:
        return
    revisions = page.revisions.all()
    waiting = TaskState.objects.filter(revision__in=revisions, status=TaskState.STATUS_IN_PROGRESS)
    needed = {page.latest_revision_id, page.live_revision_id, *waiting.values_list("revision", flat=True)}
    needed |= set(revisions.exclude(approved_go_live_at=None).values_list("pk", flat=True))
    url_path = page.url_path.removesuffix(f"{page.slug}/") + f"{slug}/"
    for revision in revisions:
        changes = _changes(page, revision.content, cover)
        if revision.content.get("slug") != slug:
            changes |= {"slug": slug, "url_path": url_path}
        if not changes:
            continue
        if revision.pk not in needed:
            revision.delete()
            continue
        content = {**revision.content, **changes}
        content["draft_title"] = content["title"]
        Revision.objects.filter(pk=revision.pk).update(content=content, object_str=content["title"])


def _draft_title(page: Any, otherwise: str) -> str:
    """What the latest version calls the person."""
    if page.alias_of_id or page.latest_revision_id is None:
        return otherwise
    return Revision.objects.values_list("content", flat=True).get(pk=page.latest_revision_id)["title"]


def _set(page: Any, name: str, value: Any) -> None:
    if name == COMMENTS_RELATION_NAME:
        return
    field = page._meta.get_field(name)
    if isinstance(field, StreamField):
        value = field.to_python(value)
    setattr(page, field.attname, value)
