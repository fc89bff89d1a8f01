"""The bodies of many pages, read together: as many queries for one page as for twenty."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model
from wagtail.models import Page

from pages.fetching import Found, choices_in_streams, find, known, read_streams
from pages.querysets import chosen


def load_bodies(pages: Iterable[Any]) -> None:
    """Read the bodies of these pages so that they ask the database nothing more when they are shown.

    Pictures come with their renditions. Links in running text lead to each page in the language of the text, as
    `resolved` has it; what isn't published is linked to no more.
    """
    found = list(pages)
    wanted: dict[type[Model], set[int]] = {}
    for page in found:
        for model, ids in choices_in_streams(page).items():
            wanted.setdefault(model, set()).update(ids)
    ids = wanted.pop(Page, set())
    things = find(wanted)
    for language in {page.language for page in found}:
        choice = chosen(ids, language)
        with known(Found({**things, Page: dict.fromkeys(ids) | choice.pages}, choice.shown)):
            for page in found:
                if page.language == language:
                    read_streams(page)
