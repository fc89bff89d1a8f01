"""Takes somebody down without the editors' desk."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from wagtail.models import Page

from people.models import ProfilePage
from people.protecting import take_down


class Command(BaseCommand):
    """Unpublishes a person everywhere at once, in all languages."""

    help = "Unpublish a person everywhere at once, in all languages, and take the name out of the pages."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("page", type=int, help="the id of the person's page in any language")
        parser.add_argument(
            "--keep-name", action="store_true", help="leave the name in the pages, which only editors see"
        )

    def handle(self, *args: Any, page: int, keep_name: bool, **options: Any) -> None:
        found = Page.objects.filter(pk=page).first()
        if found is None or not isinstance(found.specific, ProfilePage):
            raise CommandError("There is no page of a person under this id.")
        done = take_down(found.specific, withhold=not keep_name)
        self.stdout.write(f"Not public any more: {len(done.pages)}.")
