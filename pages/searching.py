"""What pages tell the site's search, which stands above them and may not be imported."""

from dataclasses import dataclass, field
from typing import Any

from django.dispatch import Signal

page_saved = Signal()
"""A page and all its child relations are stored. Arguments: instance, update_fields."""


@dataclass
class SearchSection:
    """A part of a page with a place of its own; `content` is what its block holds."""

    anchor: str
    title: str
    content: Any
    names: list[str] = field(default_factory=list)
    when: str = ""


def lines(text: str) -> list[str]:
    """Names that an editor wrote one a line."""
    return [line.strip() for line in text.splitlines() if line.strip()]
