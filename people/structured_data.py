"""Somebody with a page of their own, as machines read them: only what the page shows (https://schema.org/Person)."""

from typing import Any

from images.renditions import SOCIAL_SPEC
from pages.navigation import absolute
from pages.structured_data import Thing, filled, identifier, picture


def person(page: Any, **facts: Any) -> Thing:
    """The person under the name that they wish, with what this kind of page says beside."""
    portrait = page.portrait if page.share_image == page.portrait else None
    return filled(
        {
            "@type": "Person",
            "@id": identifier(page, "person"),
            "name": page.title,
            "url": absolute(page.url or ""),
            "description": page.lead,
            "image": picture(portrait, page.share_renditions[SOCIAL_SPEC]) if portrait else None,
            **facts,
        }
    )


def organisations(*names: str) -> list[Thing]:
    """Where somebody belongs, as far as the page says it."""
    return [{"@type": "Organization", "name": name} for name in names if name]


def organisation(page: Any) -> Thing:
    """An organisation with a page of its own (https://schema.org/Organization)."""
    return filled(
        {
            "@type": "Organization",
            "@id": identifier(page, "organisation"),
            "name": page.title,
            "url": page.website or absolute(page.url or ""),
            "description": page.lead,
        }
    )
