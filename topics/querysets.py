"""Which topics and countries a set of pages has, in the reader's language."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model, QuerySet

from pages.querysets import resolved
from topics.models import CountryPage, TopicPage


def attach_topics(pages: Iterable[Any], language: str) -> None:
    """Give each page `topic_list`: four queries at most for topics and countries of any number of pages."""
    _attach(list(pages), language, TopicPage, "topic", "page_topics", "topic_list")


def attach_countries(pages: Iterable[Any], language: str) -> None:
    """Give each page `country_list`; see attach_topics."""
    _attach(list(pages), language, CountryPage, "country", "page_countries", "country_list")


def _attach(pages: list[Any], language: str, target: type[Model], field: str, relation: str, attribute: str) -> None:
    by_model: dict[type[Model], list[Any]] = {}
    for page in pages:
        by_model.setdefault(type(page), []).append(page)
    for model, of_model in by_model.items():
        rows = rows_of(model, relation, of_model, field)
        found = resolved(target, {key for _page, key in rows}, language)
        for page in of_model:
            keys = [key for page_id, key in rows if page_id == page.pk]
            setattr(page, attribute, [found[key] for key in keys if key in found])


def rows_of(model: type[Model], relation: str, pages: list[Any], field: str) -> list[tuple[int, Any]]:
    """(page id, translation key of the target) of each relation, in the editor's order."""
    through = model._meta.get_field(relation).related_model
    rows: QuerySet = through._default_manager.filter(page__in=[page.pk for page in pages])
    return list(rows.order_by("page_id", "sort_order").values_list("page_id", f"{field}__translation_key"))
