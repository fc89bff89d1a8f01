"""Names in any text column of any table, whatever it belongs to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from django.apps import apps
from django.contrib.sessions.models import Session
from django.db import IntegrityError, connection, models, transaction
from django.utils.translation import gettext as _
from modelcluster.fields import ParentalKey
from taggit.models import Tag, TaggedItem
from wagtail.contrib.search_promotions.models import Query
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.models import String

from pages.erasing import Blackening, Subject, Trace, derived, disposable
from users.models import User

TEXTS = frozenset({"text", "varchar", "bpchar", "json", "jsonb"})
UNREAD = frozenset({User, Session})
"""Accounts are for administrators to decide about; sessions hold nothing but who is logged in."""

BY_OTHERS = frozenset({*UNREAD, String})
"""Tables that aren't changed here: a string has a hash of its text beside it."""

ENGINE = "wagtailsearch"
"""Wagtail's own index is made anew from what it indexes."""

BATCH = 200


@dataclass(frozen=True)
class Column:
    """A column that holds text."""

    name: str
    length: int | None
    cast: str


def models_with_text() -> list[type[models.Model]]:
    """What has a table of its own that we may write into."""
    unwritten = BY_OTHERS.union(derived)
    found = [model for model in apps.get_models(include_auto_created=True) if model not in unwritten]
    return [model for model in found if model._meta.managed and model._meta.app_label != ENGINE]


def blacken_tables(subject: Subject) -> Iterator[Trace]:
    """Take the names out of all tables; rows that mean nothing without them are deleted."""
    indexed: list[tuple[type[models.Model], object]] = []
    for model in models_with_text():
        columns = text_columns(model)
        changes = dict(_changes(model, columns, subject.blackening)) if columns else {}
        if not changes:
            continue
        subject.changed.update(_pages_of(model, list(changes)))
        indexed += _shown_by(model, list(changes))
        if model in (Query, Tag, *disposable):
            model._base_manager.filter(pk__in=list(changes)).delete()
            yield Trace(str(model._meta.verbose_name_plural), count=len(changes))
            continue
        for pk, cells in changes.items():
            _write(model, columns, pk, cells)
        yield Trace(_("Names in texts"), str(model._meta.verbose_name_plural), count=len(changes))
    for model, pk in dict.fromkeys(indexed) if not subject.is_rehearsal else ():
        for instance in model._base_manager.filter(pk=pk):
            index.insert_or_update_object(instance)


def text_columns(model: type[models.Model]) -> list[Column]:
    """The text columns of a model's own table. Names of stored files lead to the files, and are left alone."""
    columns = []
    for field in model._meta.local_concrete_fields:
        kind = (field.db_type(connection) or "").split("(")[0]
        if kind in TEXTS and not field.primary_key and not isinstance(field, models.FileField):
            cast = f"::{kind}" if connection.vendor == "postgresql" and kind.startswith("json") else ""
            columns.append(Column(field.column, field.max_length, cast))
    return columns


def _changes(
    model: type[models.Model], columns: Sequence[Column], blackening: Blackening
) -> Iterator[tuple[object, dict[int, str]]]:
    """By primary key, what has to stand in which column."""
    quote = connection.ops.quote_name
    as_text = "::text" if connection.vendor == "postgresql" else ""
    wanted = ", ".join([quote(model._meta.pk.column), *(f"{quote(column.name)}{as_text}" for column in columns)])
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {wanted} FROM {quote(model._meta.db_table)}")  # noqa: S608
        for rows in iter(partial(cursor.fetchmany, BATCH), []):
            for pk, *cells in rows:
                now = {
                    place: blackening.stored(cell, columns[place].name)
                    for place, cell in enumerate(cells)
                    if isinstance(cell, str)
                }
                changed = {place: text for place, text in now.items() if text != cells[place]}
                if changed:
                    yield pk, changed


def _write(model: type[models.Model], columns: Sequence[Column], pk: object, cells: dict[int, str]) -> None:
    try:
        with transaction.atomic():
            _update(model, [(columns[place], text) for place, text in cells.items()], pk)
    except IntegrityError:
        # Somebody who was erased before has left the same words in a column that wants each only once.
        _update(model, [(columns[place], f"{text} {pk}") for place, text in cells.items()], pk)


def _update(model: type[models.Model], cells: Sequence[tuple[Column, str]], pk: object) -> None:
    quote = connection.ops.quote_name
    slots = ", ".join(f"{quote(column.name)} = %s{column.cast}" for column, _text in cells)
    sql = f"UPDATE {quote(model._meta.db_table)} SET {slots} WHERE {quote(model._meta.pk.column)} = %s"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(sql, [*(text[: column.length] for column, text in cells), pk])


def _shown_by(model: type[models.Model], pks: Sequence[object]) -> list[tuple[type[models.Model], object]]:
    """What else than pages editors find by these rows; pages are indexed when all is done."""
    if model is Tag:
        tagged = TaggedItem.objects.filter(tag__in=pks).select_related("content_type")
        return [(kind, item.object_id) for item in tagged if (kind := item.content_type.model_class())]
    if issubclass(model, index.Indexed) and not issubclass(model, Page):
        return [(model, pk) for pk in pks]
    return []


def _pages_of(model: type[models.Model], pks: Sequence[object]) -> Sequence[int]:
    """The pages that show these rows."""
    if issubclass(model, Page):
        return [int(str(pk)) for pk in pks]
    parents = [field for field in model._meta.local_concrete_fields if isinstance(field, ParentalKey)]
    owners = [field.attname for field in parents if issubclass(field.related_model, Page)]
    return [pk for name in owners for pk in model._base_manager.filter(pk__in=pks).values_list(name, flat=True) if pk]


def leftovers(blackening: Blackening) -> list[str]:
    """Where a name still stands: tables and their columns, of whatever application, without those of accounts."""
    unread = {model._meta.db_table for model in UNREAD}
    found = []
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
    for table in sorted(set(tables) - unread):
        found += _leftovers_in(table, blackening)
    return found


def _leftovers_in(table: str, blackening: Blackening) -> list[str]:
    found: dict[str, int] = {}
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608
        names = [column[0] for column in cursor.description]
        for rows in iter(partial(cursor.fetchmany, BATCH), []):
            for row in rows:
                for name, cell in zip(names, row, strict=True):
                    if _is_text(cell) and blackening.finds(str(cell)):
                        found[name] = found.get(name, 0) + 1
    return [f"{table}.{name} ({count})" for name, count in found.items()]


def _is_text(cell: object) -> bool:
    return isinstance(cell, str | dict | list)
