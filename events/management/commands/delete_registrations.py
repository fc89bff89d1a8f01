"""Deletes those who signed up for an event when they are no longer needed."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from events.registrations import delete_old


class Command(BaseCommand):
    help = "Deletes the registrations of events that are over for SIGN_UP_KEPT_DAYS days, or have no page left."

    def handle(self, *args: Any, **options: Any) -> None:
        deleted = delete_old(timezone.now())
        if options["verbosity"]:
            self.stdout.write(f"Deleted registrations: {deleted}")
