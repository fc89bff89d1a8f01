"""What the search knows of a person."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from people.surfaces import Surface
from search.models import Entry


def shown_by_search(page: Any, shown: Any, language: str) -> list[Surface]:
    """The title of the result, and the other names by which it is found."""
    entries = Entry.objects.filter(translation_key=page.translation_key, language=language)
    found = [line for entry in entries for line in (entry.title, *entry.names.splitlines())]
    return [Surface(_("Search, with the names by which it finds the person"), found)]
