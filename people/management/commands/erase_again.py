"""After a backup was restored: erases again who had been erased."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from people.erasing import remains
from people.erasing_again import erase_again


class Command(BaseCommand):
    help = "Erases again everybody who stands in the ledger of erasures. Run it after a backup was restored."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--ledger", type=Path, default=settings.ERASURE_LEDGER, help="another file")
        parser.add_argument("--also", nargs="+", default=[], metavar="NAME", help="names given at the first erasure")

    def handle(self, *args: Any, **options: Any) -> None:
        again = erase_again(options["ledger"], options["also"])
        found = [place for erased in again.people for place in remains(erased)]
        self.stdout.write(f"Erased again: {len(again.people)} people, {again.traces} things of people without a page.")
        if found:
            raise CommandError("Something is left:\n  " + "\n  ".join(found), returncode=1)
        self.stdout.write("Nothing is left.")
