"""The ledger of erasures: keyed hashes in the database, and in a file that outlives a restored database."""

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction

from people.erasing_rules import digest
from people.models import Erasure


@dataclass(frozen=True)
class Ledger:
    """Who was erased, as hashes."""

    people: frozenset[str]
    addresses: frozenset[str]

    def has_person(self, key: UUID) -> bool:
        return _digest(str(key)) in self.people

    def has_address(self, address: str) -> bool:
        return _digest(address) in self.addresses


def _digest(text: str) -> str:
    return digest(settings.ERASURE_KEY, text)


def enter(key: UUID, addresses: Sequence[str]) -> None:
    """Note that somebody was erased; in the file, once it is done."""
    erasure, _created = Erasure.objects.get_or_create(digest=_digest(str(key)))
    digests = sorted({*erasure.address_digests, *map(_digest, addresses)})
    if digests != erasure.address_digests:
        erasure.address_digests = digests
        erasure.save(update_fields=["address_digests"])
    transaction.on_commit(partial(write_file, settings.ERASURE_LEDGER))


def write_file(path: Path) -> None:
    """Add to the file what the database knows and the file doesn't; nothing is ever taken out of it."""
    known = {(line["digest"], tuple(line["addresses"])) for line in _lines(path)}
    new = [row for row in Erasure.objects.all() if (row.digest, tuple(row.address_digests)) not in known]
    if not new:
        return
    with path.open("a", encoding="utf-8") as file:
        for row in new:
            line = {"digest": row.digest, "addresses": row.address_digests, "erased_at": row.erased_at.isoformat()}
            file.write(json.dumps(line) + "\n")
        file.flush()
        os.fsync(file.fileno())


def read(path: Path) -> Ledger:
    """The ledger as file and database have it together."""
    rows = [(line["digest"], line["addresses"]) for line in _lines(path)]
    rows += Erasure.objects.values_list("digest", "address_digests")
    return Ledger(frozenset(row[0] for row in rows), frozenset(one for row in rows for one in row[1]))


def _lines(path: Path) -> Iterable[dict[str, Any]]:
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
