"""Under which names the site knows, or knew, a person."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from django.utils.translation import gettext, override
from wagtail.models import Page

from pages.searching import lines
from people import protection
from people.models.record import PersonRecord


def pages_of(key: UUID) -> list[Any]:
    """The pages of a person in all languages, with aliases of them and of these."""
    found: list[Any] = []
    wanted = Page.objects.filter(translation_key=key)
    while pages := list(wanted.exclude(pk__in=[page.pk for page in found]).order_by("pk").specific()):
        found += [page for page in pages if hasattr(page, "protection")]
        wanted = Page.objects.filter(alias_of__in=[page.pk for page in pages])
    return found


def original_of(pages: Iterable[Any]) -> Any:
    """The page that decides for all others: the original, else the one that was made first."""
    return min(pages, key=lambda page: (page.alias_of_id is not None, not page.is_original, page.pk), default=None)


def neutral_title(page: Any) -> str:
    """What a page is called whose person must not be named even to editors."""
    with override(page.locale.language_code):
        return f"{gettext('Name withheld')} · {page.translation_key.hex[:8]}"


def neutral_slug(page: Any) -> str:
    """The address of such a page."""
    return f"person-{page.translation_key.hex[:8]}"


def names_known(page: Any) -> list[str]:
    """Every name that the site knows of the person, the longest first: of all languages, drafts, and what is on record.

    Those under which the public knows them are among them.
    """
    pages = pages_of(page.translation_key)
    names = [name for one in pages for _level, name in _names_in(one)]
    return _longest_first([*names, *recorded_names(page.translation_key)], pages)


def hidden_names(pages: list[Any], level: str) -> list[str]:
    """The names that must not be read where this level holds, the longest first."""
    found = [name for page in pages for own, name in _names_in(page) if _is_hidden(name, own, level)]
    keys = {page.translation_key for page in pages if page.alias_of_id is None}
    recorded = [name for key in keys for name in recorded_names(key)]
    return _longest_first([*found, *recorded], pages)


def names_left(page: Any) -> list[str]:
    """The names that will be hidden once the page is stored as it is now, and that no version of it may have."""
    before = type(page).objects.filter(pk=page.pk).first()
    if before is None or before.title == neutral_title(before):
        return []
    names = [before.title, *lines(before.other_spellings)]
    return [name for name in names if name != page.title and _is_hidden(name, before.protection, page.protection)]


def _is_hidden(name: str, own: str, level: str) -> bool:
    """Whether a name that stands under one level must not be read under another."""
    if level == protection.FIRST_NAME and len(name.split()) > 1:
        return True
    return level == protection.WITHHELD or protection.is_stricter(level, own)


def true_name(pages: list[Any], level: str) -> str:
    """The name under which the original last stood where less was hidden; nothing where it never did."""
    contents = contents_of(original_of(pages))
    less = (one["title"] for one in contents if protection.is_stricter(level, one.get("protection") or protection.OPEN))
    return next(less, "")


def recorded_names(key: UUID) -> list[str]:
    """The names that are on record and in no page."""
    record = PersonRecord.objects.filter(translation_key=key).first()
    return [name for name in (record.full_name, *lines(record.other_names)) if name] if record else []


def secret_of(pages: list[Any], level: str, names: Iterable[str] | None = None) -> frozenset[str]:
    """The words that would give the person away at this level."""
    hidden = hidden_names(pages, level) if names is None else names
    if level == protection.OPEN:
        return frozenset()
    given = [protection.first_name(page.title) for page in pages] if level == protection.FIRST_NAME else []
    return protection.secret_words(hidden, given)


def contents_of(page: Any) -> Iterator[Mapping[str, Any]]:
    """What each stored version of a page says, the page itself first."""
    yield {"title": page.title, "protection": page.protection, "other_spellings": page.other_spellings}
    if page.alias_of_id is None:
        yield from page.revisions.order_by("-pk").values_list("content", flat=True)


def _names_in(page: Any) -> Iterator[tuple[str, str]]:
    """Each name that a page has or had, with the level under which it stood there."""
    for content in contents_of(page):
        level = content.get("protection") or protection.OPEN
        names = [content.get("title"), *lines(content.get("other_spellings") or "")]
        yield from ((level, name) for name in names if name)


def _longest_first(names: Iterable[str], pages: Iterable[Any]) -> list[str]:
    neutral = {neutral_title(page) for page in pages}
    return sorted(dict.fromkeys(name for name in names if name not in neutral), key=len, reverse=True)
