"""Topics and countries as machines read them (https://schema.org/Country)."""

from typing import Any

from pages.navigation import absolute
from pages.structured_data import Thing, identifier


def topic(page: Any) -> Thing:
    """What a text or an event is about, named by the page of the topic."""
    return _subject("Thing", "topic", page)


def country(page: Any) -> Thing:
    """A country, named by its page."""
    return _subject("Country", "country", page)


def _subject(schema_type: str, fragment: str, page: Any) -> Thing:
    return {
        "@type": schema_type,
        "@id": identifier(page, fragment),
        "name": page.title,
        "url": absolute(page.url or ""),
    }
