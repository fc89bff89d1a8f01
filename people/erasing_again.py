"""Finds in a restored database who was erased, and erases them again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.db import transaction
from wagtail.models import Page
from wagtail_localize.models import TranslatableObject

from pages.erasing import AddressBook, address_books
from people.erasing import Erased, erase, overwrite_free_space
from people.erasing_ledger import Ledger, read, write_file
from people.models import InternPage, PersonPage, PersonRecord


@dataclass(frozen=True)
class Again:
    """Who was found and erased, and how many things of people without a page."""

    people: Sequence[Erased]
    traces: int


def erase_again(path: Path, also: Iterable[str] = ()) -> Again:
    """Erase whoever stands in the ledger, file and table together; doing it twice finds nobody the second time."""
    ledger = read(path)
    also = list(also)
    addresses = [address for book in address_books for address in _known(book, ledger)]
    people = [erase(page, also) for page in _people(ledger)]
    with transaction.atomic():
        traces = sum(book.forget(addresses) for book in address_books) + _records(ledger)
    overwrite_free_space()
    write_file(path)
    return Again(people, traces)


def _known(book: AddressBook, ledger: Ledger) -> list[str]:
    return [address for address in book.addresses() if ledger.has_address(address)]


def _people(ledger: Ledger) -> list[Page]:
    """One page of each person."""
    found = {}
    for model in (PersonPage, InternPage):
        for page in model.objects.order_by("pk"):
            if ledger.has_person(page.translation_key):
                found.setdefault(page.translation_key, page)
    return list(found.values())


def _records(ledger: Ledger) -> int:
    """Delete what is kept of somebody by translation key, without a page."""
    deleted = 0
    for model in (PersonRecord, TranslatableObject):
        keys = model.objects.values_list("translation_key", flat=True)
        deleted += model.objects.filter(translation_key__in=list(filter(ledger.has_person, keys))).delete()[0]
    return deleted
