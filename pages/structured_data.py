"""What machines read of a page: schema.org as JSON-LD (https://schema.org, https://www.w3.org/TR/json-ld11/).

A thing is named by the address of its page with a fragment, so that it is the same thing wherever it is spoken of.
"""

import json
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.templatetags.static import static
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Page

from images.models import CustomImage, CustomRendition
from pages.head import Head
from pages.models import BasePage
from pages.navigation import absolute
from pages.organisation import NAME, name_in, other_names

CONTEXT = "https://schema.org"

# What could end the script element or start a comment in it; JSON reads the escapes as the same characters.
_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}

Thing = dict[str, Any]


def json_ld(things: list[Thing]) -> SafeString | str:
    """The content of a script element that describes these things; nothing for none."""
    if not things:
        return ""
    text = json.dumps({"@context": CONTEXT, "@graph": things}, ensure_ascii=False)
    return mark_safe(text.translate(_ESCAPES))  # noqa: S308


def graph(page: BasePage, head: Head, home: Page | None, above: Iterable[Page]) -> list[Thing]:
    """All that a page says: itself, the way to it from the home page, what it is about, and who speaks.

    `home` is the home page of its language, `above` the published pages above it in the order of the tree.
    """
    main = [] if head.is_view else page.structured_data()
    crumbs = breadcrumbs(above, page, head)
    return [
        filled(
            {
                "@type": "WebPage" if head.is_view else page.schema_type,
                "@id": head.url,
                "url": head.url,
                "name": head.title,
                "description": head.description,
                "inLanguage": head.language,
                "isPartOf": reference(website_id(home)) if home else None,
                "breadcrumb": reference(crumbs["@id"]) if crumbs else None,
                "mainEntity": reference(main[0]["@id"]) if main and "@id" in main[0] else None,
                "publisher": reference(organisation_id()),
            }
        ),
        *([crumbs] if crumbs else []),
        *main,
        *([website(home, head.language)] if home else []),
        organisation(head.language, home),
    ]


def filled(thing: Thing) -> Thing:
    """The thing without what is empty: machines take an empty value for a fault."""
    return {name: value for name, value in thing.items() if value not in (None, "", [], {})}


def reference(identifier: str) -> Thing:
    """A thing that is described elsewhere."""
    return {"@id": identifier}


def identifier(page: Page, fragment: str) -> str:
    """What the page is about, named by where it stands."""
    return f"{absolute(page.url or '')}#{fragment}"


def organisation_id() -> str:
    return absolute("/#organisation")


def website_id(home: Page) -> str:
    return identifier(home, "website")


def organisation(language: str, home: Page | None) -> Thing:
    """Who publishes all this (https://schema.org/NGO)."""
    return filled(
        {
            "@type": "NGO",
            "@id": organisation_id(),
            "name": name_in(language),
            "alternateName": other_names(language),
            "url": absolute(home.url if home and home.url else "/"),
            "logo": {"@type": "ImageObject", "url": absolute(static("pages/art/tile.svg"))},
            "sameAs": settings.ORGANISATION_PAGES,
        }
    )


def website(home: Page, language: str) -> Thing:
    """The site in one language, with its search (https://schema.org/SearchAction)."""
    return {
        "@type": "WebSite",
        "@id": website_id(home),
        "url": absolute(home.url or ""),
        "name": NAME,
        "inLanguage": language,
        "publisher": reference(organisation_id()),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": absolute(reverse("search")) + "?q={search_term_string}",
            },
            "query-input": "required name=search_term_string",
        },
    }


def breadcrumbs(above: Iterable[Page], page: BasePage, head: Head) -> Thing | None:
    """The way from the home page (https://schema.org/BreadcrumbList); the home page has none."""
    steps = [(step.title, absolute(step.url or "")) for step in above]
    if head.is_view:
        steps.append((page.title, absolute(page.url or "")))
    if not steps:
        return None
    steps.append((head.title if head.is_view else page.title, head.url))
    return {
        "@type": "BreadcrumbList",
        "@id": f"{head.url}#breadcrumbs",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": name, "item": url}
            for position, (name, url) in enumerate(steps, start=1)
        ],
    }


def picture(image: CustomImage, rendition: CustomRendition) -> Thing:
    """A picture as it is sent, with who made it (https://schema.org/ImageObject)."""
    return filled(
        {
            "@type": "ImageObject",
            "url": rendition.full_url,
            "width": rendition.width,
            "height": rendition.height,
            "creditText": image.credit,
        }
    )
