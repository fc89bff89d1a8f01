"""Keeps the index true: pages go in, come out, and are read again when what they show of others changes."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any
from uuid import UUID

from django.db import transaction
from django_tasks import task
from wagtail.models import Page

from search import vocabulary
from search.documents import Prepared, prepare, public_pages
from search.engines import engine
from search.models import Entry, EntryText, Mention
from search.normalise import VERSION
from search.tokens import index

BATCH = 200


@task()
def index_page_task(page: int) -> None:
    """Index one page as it is now, and those that show its name if that has changed."""
    index_pages([page])


@task()
def index_branch_task(page: int) -> None:
    """Index a page and everything below it: its place or its visibility has changed."""
    found = Page.objects.filter(pk=page).first()
    if found is not None:
        index_pages(found.get_descendants(inclusive=True).values_list("pk", flat=True))


@task()
def index_shown_task(key: str) -> None:
    """Index the pages that show the name of a page, given by translation key."""
    index_pages(_showing({UUID(key)}), follow=False)


def _showing(keys: set[UUID]) -> list[int]:
    return list(Mention.objects.filter(key__in=keys).values_list("entry", flat=True).distinct())


def index_pages(pages: Iterable[int], *, follow: bool = True) -> None:
    """Bring the index up to date for these pages; what isn't public any more is taken out."""
    for batch in batches(pages):
        changed = _index(batch)
        if follow and changed:
            index_pages([page for page in _showing(changed) if page not in batch], follow=False)


@transaction.atomic
def _index(pages: list[int]) -> set[UUID]:
    """Index a batch; tell which subjects (translation keys) are called something else than before."""
    before = {entry.pk: entry for entry in Entry.objects.filter(pk__in=pages).select_related("text")}
    prepared = list(prepare(pages))
    changes: Counter[tuple[str, str]] = Counter()
    for entry in before.values():
        changes.subtract((entry.language, word) for word in entry.text.words.split())
    lines, texts = [], []
    for item in prepared:
        indexed = index(item.document)
        item.entry.title_words = indexed.title_words
        lines.append((item.entry.pk, indexed.tokens))
        texts.append(_text(item, indexed.words))
        changes.update((item.entry.language, word) for word in indexed.words)
    kept = {item.entry.pk for item in prepared}
    gone = [pk for pk in before if pk not in kept]
    if gone:
        engine().remove(gone)
        Entry.objects.filter(pk__in=gone).delete()
    _store([item.entry for item in prepared], texts)
    _mention(prepared)
    engine().write(lines)
    vocabulary.count(changes)
    return _renamed(before, prepared)


def _text(item: Prepared, words: Iterable[str]) -> EntryText:
    return EntryText(
        entry_id=item.entry.pk,
        text=item.document.text,
        sections=[section.as_json() for section in item.document.sections],
        words=" ".join(sorted(words)),
    )


def _store(entries: list[Entry], texts: list[EntryText]) -> None:
    for model, rows in ((Entry, entries), (EntryText, texts)):
        fields = [field.name for field in model._meta.fields if not field.primary_key]
        model.objects.bulk_create(
            rows, update_conflicts=True, unique_fields=[model._meta.pk.name], update_fields=fields
        )


def _mention(prepared: list[Prepared]) -> None:
    Mention.objects.filter(entry__in=[item.entry.pk for item in prepared]).delete()
    Mention.objects.bulk_create(
        Mention(entry_id=item.entry.pk, key=key) for item in prepared for key in sorted(item.mentions)
    )


def _renamed(before: dict[int, Entry], prepared: list[Prepared]) -> set[UUID]:
    """Subjects whose names differ from what was indexed; a page that came or went counts."""
    now = {item.entry.pk: item for item in prepared}
    changed = {entry.translation_key for pk, entry in before.items() if pk not in now}
    for pk, item in now.items():
        old = before.get(pk)
        if old is None or old.title != item.entry.title or old.names != item.entry.names:
            changed.add(item.entry.translation_key)
    return changed


def remove_entries(gone: list[Entry]) -> None:
    """Take out what the engine and the vocabulary have of entries that are being deleted."""
    changes: Counter[tuple[str, str]] = Counter()
    for text in EntryText.objects.filter(pk__in=[entry.pk for entry in gone]).select_related("entry"):
        changes.subtract((text.entry.language, word) for word in text.words.split())
    engine().remove([entry.pk for entry in gone])
    vocabulary.count(changes)


def outdated() -> Any:
    """Pages that the index doesn't have, or has under another version of the normaliser."""
    current = Entry.objects.filter(version=VERSION).values("pk")
    return public_pages().exclude(pk__in=current).values_list("pk", flat=True)


def batches(pages: Iterable[int]) -> Iterator[list[int]]:
    iterator = iter(pages)
    while batch := list(islice(iterator, BATCH)):
        yield batch
