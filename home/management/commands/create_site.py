"""`manage.py create_site`: the page tree and the groups that a new site begins with."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand

from home.skeleton import build_skeleton
from users.groups import ensure_groups


class Command(BaseCommand):
    """Makes home pages, sections and groups where they are missing. Changes nothing that exists."""

    help = "Make the home pages, sections and groups of each language where they are missing."

    def handle(self, *args: Any, **options: Any) -> None:
        address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
        port = address.port or (443 if address.scheme == "https" else 80)
        homes = build_skeleton(address.hostname or "localhost", port)
        ensure_groups(homes)
        self.stdout.write(f"The site stands in {', '.join(homes)}.")
