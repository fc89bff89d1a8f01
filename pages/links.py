"""Links of running text to pages and documents, as the database keeps them: by kind and id."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from django.utils.html import escape
from wagtail.rich_text.rewriters import FIND_A_TAG, extract_attrs

Link = tuple[str, int]
"""What running text links to: "page" or "document", and its id."""


def links_in(source: str) -> list[Link]:
    """The pages and documents that a text links to."""
    return [link for attributes in FIND_A_TAG.findall(source) if (link := _link_in(attributes))]


def with_addresses(source: str, address: Callable[[Link], str | None]) -> str:
    """The text with the address of each of these links in it; one that has none leads nowhere."""
    return FIND_A_TAG.sub(lambda tag: _linked(tag, address), source)


def web_address(url: str) -> str:
    """The address, if it is one of the web: what came in by another way than the form may be anything."""
    try:
        return url if urlsplit(url).scheme in {"http", "https"} else ""
    except ValueError:  # such as an IPv6 address without its end
        return ""


def _link_in(attributes: str) -> Link | None:
    """What a link leads to, if it is a page or a document of ours."""
    found = extract_attrs(attributes)
    kind, pk = found.get("linktype", ""), found.get("id", "")
    return (kind, int(pk)) if kind in {"page", "document"} and pk.isdecimal() else None


def _linked(tag: re.Match[str], address: Callable[[Link], str | None]) -> str:
    link = _link_in(tag[1])
    if link is None:
        return tag[0]
    return f'<a href="{escape(url)}">' if (url := address(link)) else "<a>"
