"""Does on the day what the end of a consent asks for, and reminds of it before."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from people.consents import today
from people.consents_ending import delete_pictures_past_their_day, end_consents
from people.consents_letters import send_reminders


class Command(BaseCommand):
    help = (
        "Unpublishes people whose consent has ended, deletes the public files of pictures that must not be used any "
        "more, and reminds editors of consents that end soon. For a timer, every few minutes."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.now()
        unpublished = end_consents(now)
        pictures = delete_pictures_past_their_day()
        letters = send_reminders(today(now))
        if options["verbosity"]:
            self.stdout.write(f"Unpublished pages: {unpublished}, hidden pictures: {pictures}, reminders: {letters}")
