"""Somebody with a page of their own, as machines read them: only what the page shows (https://schema.org/Person)."""

from typing import Any

from django.utils import timezone

from images.renditions import SOCIAL_SPEC
from pages.navigation import absolute
from pages.structured_data import Thing, filled, identifier, organisation_id, picture, reference


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


def call_data(page: Any, call: Any) -> Thing:
    """A call for applications that is open (https://schema.org/JobPosting)."""
    host = getattr(call, "shown_host", None)
    posted = call.opens_on or (page.first_published_at and timezone.localdate(page.first_published_at))
    return filled(
        {
            "@type": "JobPosting",
            "@id": identifier(page, f"call-{call.pk}"),
            "title": call.title,
            "description": call.text or page.lead or call.title,
            "datePosted": posted and posted.isoformat(),
            "validThrough": call.closes_on and call.closes_on.isoformat(),
            "employmentType": "INTERN",
            "hiringOrganization": organisation(host) if host else reference(organisation_id()),
            "jobLocation": place(call.place),
            "jobStartDate": call.starts_on and call.starts_on.isoformat(),
            "url": absolute(page.url or ""),
        }
    )


def place(name: str) -> Thing | None:
    """A town or region (https://schema.org/Place)."""
    return {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": name}} if name else None
