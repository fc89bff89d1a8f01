"""Erases a person: afterwards nothing on this site says that they have ever been on it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote

from django.contrib.contenttypes.models import ContentType
from django.core.cache import caches
from django.core.exceptions import ObjectDoesNotExist
from django.db import OperationalError, connection, models, transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.admin.models import FormState
from wagtail.contrib.redirects.models import Redirect
from wagtail.coreutils import string_to_ascii
from wagtail.models import ModelLogEntry, Page, PageLogEntry, ReferenceIndex, Revision, TaskState, WorkflowState
from wagtail.search import index

from images.models import CustomDocument, CustomImage
from pages.erasing import Subject, Trace, erasers
from pages.searching import page_saved
from people.erasing_files import forget_files
from people.erasing_ledger import enter
from people.erasing_rules import Blackener, searchable
from people.erasing_strings import forget_source, rename_strings
from people.erasing_tables import blacken_tables, leftovers
from people.models import Consent, InternPage, PersonPage, PersonRecord
from people.names import names_known, pages_of
from users.models import User

FULL_TEXT = frozenset({"search_tokens", "wagtailsearch_indexentry_fts"})

REWRITING = {
    "sqlite": ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"),
    # The statistics of the planner hold frequent values.
    "postgresql": ("VACUUM (ANALYZE)",),
}


@dataclass(frozen=True)
class Erased:
    """Who is erased: what goes or has gone, and names that are too common to be looked for everywhere."""

    subject: Subject
    traces: Sequence[Trace]
    common: Sequence[str]
    is_overwritten: bool = True
    """Whether deleted rows have left no bytes; somebody who reads for long may have stood in the way."""

    @property
    def going(self) -> list[Trace]:
        return [trace for trace in self.traces if not trace.stays]

    @property
    def staying(self) -> list[Trace]:
        return [trace for trace in self.traces if trace.stays]


def plan(page: Page, also: Iterable[str] = (), addresses: Iterable[str] = ()) -> Erased:
    """What would go: the database is cleaned and takes it back, so that the plan is as long as the deed."""
    with transaction.atomic():
        erased = _erase(page, also, addresses, is_rehearsal=True)
        transaction.set_rollback(True)
    return erased


def erase(page: Page, also: Iterable[str] = (), addresses: Iterable[str] = ()) -> Erased:
    """Erase a person, all or nothing; files, caches and free space in the database follow when that is stored."""
    with transaction.atomic():
        erased = _erase(page, also, addresses)
        _delete_pages(erased.subject)
        _renew(erased.subject)
        _forget_dead_words()
        enter(erased.subject.key, erased.subject.addresses)
        transaction.on_commit(_clear_caches)
    return replace(erased, is_overwritten=overwrite_free_space())


def remains(erased: Erased) -> list[str]:
    """Where the person is still named in the database or by a file; nothing, if all went well."""
    blackening = erased.subject.blackening
    files = [
        row.file.name
        for model in (CustomImage, CustomDocument)
        for row in model.objects.order_by("pk")
        if blackening.finds(row.file.name)
    ]
    space = [] if erased.is_overwritten else [_("free space of the database: run VACUUM there")]
    return [*leftovers(blackening), *files, *space]


def _erase(page: Page, also: Iterable[str], addresses: Iterable[str], *, is_rehearsal: bool = False) -> Erased:
    pages = pages_of(page.translation_key)
    names, common = searchable(names_known(page), also)
    subject = Subject(
        key=page.translation_key,
        pages=frozenset(one.pk for one in pages),
        addresses=sorted({*map(str.lower, addresses), *_addresses(pages)}),
        blackening=_blackener(pages, names, [*addresses, *_addresses(pages)]),
        is_rehearsal=is_rehearsal,
    )
    traces = [*_accounts(subject), *_own(subject, pages)]
    for eraser in erasers:
        traces += eraser(subject)
    traces += forget_files(subject)
    traces += forget_source(subject)
    traces += rename_strings(subject)
    traces += blacken_tables(subject)
    return Erased(subject, traces, common)


def _addresses(pages: Sequence[Page]) -> set[str]:
    return {page.email.lower() for page in pages if getattr(page, "email", "")}


def _blackener(pages: Sequence[Page], names: Sequence[str], addresses: Sequence[str]) -> Blackener:
    ascii_names = [string_to_ascii(name) for name in names]
    cyrillic = [slug for name in names if not (slug := slugify(name, allow_unicode=True)).isascii()]
    return Blackener(
        list(dict.fromkeys([*names, *ascii_names])),
        slugs=[*map(slugify, ascii_names), *cyrillic, *map(quote, cyrillic)],
        paths=[page.url_path.strip("/").partition("/")[2] for page in pages],
        addresses=addresses,
    )


def _accounts(subject: Subject) -> Iterator[Trace]:
    """Accounts lose their page; who keeps one is for an administrator to say."""
    for user in User.objects.order_by("pk"):
        is_theirs = user.person_id in subject.pages or user.email in subject.addresses
        if is_theirs or subject.blackening.names(user.get_full_name()):
            yield Trace(_("Account: delete or rename it yourself"), user.email, stays=True)
    User.objects.filter(person__in=subject.pages).update(person=None)


def _own(subject: Subject, pages: Sequence[Page]) -> Iterator[Trace]:
    """What belongs to the person alone, beside the pages themselves."""
    for page in pages:
        kind = _("Alias") if page.alias_of_id else _("Page")
        yield Trace(kind, page.title, page.locale.language_code)
    keys = [str(pk) for pk in subject.pages]
    kind = ContentType.objects.get_for_model(Page)
    belongings: list[models.QuerySet] = [
        Revision.objects.filter(base_content_type=kind, object_id__in=keys),
        WorkflowState.objects.filter(base_content_type=kind, object_id__in=keys),
        Redirect.objects.filter(redirect_page__in=subject.pages),
        PageLogEntry.objects.filter(page__in=subject.pages),
        Consent.objects.filter(person__in=subject.pages),
        PersonRecord.objects.filter(translation_key=subject.key),
    ]
    for rows in belongings:
        if number := rows.count():
            yield Trace(str(rows.model._meta.verbose_name_plural), count=number)
    internal = [row for rows in belongings[-2:] for row in rows]
    for row in internal:
        kind = ContentType.objects.get_for_model(row)
        ModelLogEntry.objects.filter(content_type=kind, object_id=str(row.pk)).delete()
    for rows in belongings:
        if rows.model not in (Revision, WorkflowState):
            rows.delete()
    # What stands in forms that are just open is encoded so that no name would be found; previews renew it.
    FormState.objects.all().delete()


def _delete_pages(subject: Subject) -> None:
    """Delete the pages, which have no names any more that a log of the process could tell."""
    for page in Page.objects.filter(pk__in=subject.pages).order_by("pk"):
        page.specific.delete()
    keys = [str(pk) for pk in subject.pages]
    kind = ContentType.objects.get_for_model(Page)
    TaskState.objects.filter(revision__base_content_type=kind, revision__object_id__in=keys).delete()
    WorkflowState.objects.filter(base_content_type=kind, object_id__in=keys).delete()
    Revision.objects.filter(base_content_type=kind, object_id__in=keys).delete()
    PageLogEntry.objects.filter(page__in=subject.pages).delete()
    ReferenceIndex.objects.filter(base_content_type=kind, object_id__in=keys).delete()
    ReferenceIndex.objects.filter(to_content_type=kind, to_object_id__in=keys).delete()


def _renew(subject: Subject) -> None:
    """Read pages that were changed again: for both searches and for the index of what refers to what."""
    for page in Page.objects.filter(pk__in=subject.changed - subject.pages).specific():
        index.insert_or_update_object(page)
        ReferenceIndex.create_or_update_for_object(page)
        page_saved.send(sender=type(page), instance=page, update_fields=None)


def _clear_caches() -> None:
    for cache in caches.all(initialized_only=False):
        cache.clear()


def _forget_dead_words() -> None:
    """Rewrite SQLite's full-text indexes, which keep the words of deleted rows until they happen to be merged."""
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        for table in FULL_TEXT & set(connection.introspection.table_names(cursor)):
            cursor.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608


def overwrite_free_space() -> bool:
    """Leave nothing of deleted rows in the database's file: SQLite keeps their bytes, PostgreSQL quotes them.

    Whether that was possible: it needs the database for itself.
    """
    if connection.in_atomic_block:  # whoever began this transaction may take all back
        return True
    try:
        with connection.cursor() as cursor:
            for statement in REWRITING.get(connection.vendor, ()):
                cursor.execute(statement)
    except OperationalError:
        return False
    return True


def find_person(pk: int) -> Page:
    """The page of a person; ObjectDoesNotExist for anything else."""
    page = Page.objects.get(pk=pk).specific
    if not isinstance(page, PersonPage | InternPage):
        raise ObjectDoesNotExist
    return page
