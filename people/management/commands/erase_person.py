"""Erases a person, after it has said what will go."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.core.management.base import BaseCommand, CommandError

from people.erasing import Erased, erase, find_person, plan, remains


class Command(BaseCommand):
    help = "Erases a person everywhere: pages, revisions, translations, records, pictures, sign-ups, names in texts."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("page_id", type=int, help="the person's page, in any language")
        parser.add_argument("--also", nargs="+", default=[], metavar="NAME", help="another name, or form of it")
        parser.add_argument("--email", nargs="+", default=[], metavar="ADDRESS", help="an address of the person")
        parser.add_argument("--yes", action="store_true", help="don't ask")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            page = find_person(options["page_id"])
        except ObjectDoesNotExist:
            raise CommandError("This is not the page of a person.") from None
        self.tell(plan(page, options["also"], options["email"]))
        if not options["yes"] and input("Erase all this for good? Type “yes”: ") != "yes":
            self.stdout.write("Nothing was erased.")
            return
        self.tell_remains(erase(page, options["also"], options["email"]))

    def tell(self, planned: Erased) -> None:
        """Write the plan, and what is left to somebody's judgement."""
        self.stdout.write("This goes:")
        for trace in planned.going:
            self.stdout.write(
                f"  {trace.what}: " + " ".join(filter(None, [trace.detail, trace.language, f"({trace.count})"]))
            )
        for trace in planned.staying:
            self.stdout.write(f"  ! {trace.what}: {trace.detail}")
        if planned.common:
            names = ", ".join(planned.common)
            self.stdout.write(f"Single words that others may bear are not looked for: {names}. Add them with --also.")

    def tell_remains(self, erased: Erased) -> None:
        """Write whether anything is left; the exit code says it, too."""
        if found := remains(erased):
            raise CommandError("Something is left:\n  " + "\n  ".join(found), returncode=1)
        self.stdout.write("Nothing is left.")
