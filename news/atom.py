"""Feeds as the Atom Syndication Format has them (RFC 4287)."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from xml.etree.ElementTree import Element, SubElement, tostring

NAMESPACE = "http://www.w3.org/2005/Atom"
CONTENT_TYPE = "application/atom+xml"

# What XML 1.0 can't hold, not even escaped.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Person:
    """Somebody who made a text, under the name that is published; `uri` is their page, if they have one."""

    name: str
    uri: str = ""


@dataclass(frozen=True)
class Category:
    """A subject: `scheme` and `term` together are the address of what else there is about it."""

    scheme: str
    term: str
    label: str


@dataclass(frozen=True)
class Link:
    """An address that belongs to a feed or an entry; `language` (BCP 47) is that of what stands there."""

    rel: str
    href: str
    type: str = "text/html"
    language: str = ""
    title: str = ""


@dataclass(frozen=True)
class Entry:
    """A text. `id` is the same as long as the text exists, wherever it stands; moments know their time zone."""

    id: str
    title: str
    language: str
    published: datetime
    updated: datetime
    summary: str
    content: str
    """HTML."""
    links: list[Link] = field(default_factory=list)
    authors: list[Person] = field(default_factory=list)
    contributors: list[Person] = field(default_factory=list)
    categories: list[Category] = field(default_factory=list)
    rights: str = ""


@dataclass(frozen=True)
class Feed:
    """A list of texts to follow, the newest first."""

    id: str
    title: str
    subtitle: str
    language: str
    updated: datetime
    author: Person
    """Who stands for the entries that nobody has signed."""
    icon: str
    logo: str
    links: list[Link] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)


def to_xml(feed: Feed) -> bytes:
    """The feed as a document."""
    root = Element("feed", {"xmlns": NAMESPACE, "xml:lang": feed.language})
    for tag, text in [("id", feed.id), ("title", feed.title), ("subtitle", feed.subtitle)]:
        _text(root, tag, text)
    _text(root, "updated", feed.updated.isoformat())
    for link in feed.links:
        _link(root, link)
    _person(root, "author", feed.author)
    _text(root, "icon", feed.icon)
    _text(root, "logo", feed.logo)
    for entry in feed.entries:
        _entry(root, entry, feed.language)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode").encode()


def _entry(root: Element, entry: Entry, feed_language: str) -> None:
    element = SubElement(root, "entry", {} if entry.language == feed_language else {"xml:lang": entry.language})
    _text(element, "id", entry.id)
    _text(element, "title", entry.title)
    _text(element, "published", entry.published.isoformat())
    _text(element, "updated", entry.updated.isoformat())
    for link in entry.links:
        _link(element, link)
    for person in entry.authors:
        _person(element, "author", person)
    for person in entry.contributors:
        _person(element, "contributor", person)
    for category in entry.categories:
        attributes = {"term": category.term, "scheme": category.scheme, "label": _clean(category.label)}
        SubElement(element, "category", attributes)
    _text(element, "rights", entry.rights)
    _text(element, "summary", entry.summary)
    _text(element, "content", entry.content, type="html")


def _text(parent: Element, tag: str, text: str, **attributes: str) -> None:
    if text:
        SubElement(parent, tag, attributes).text = _clean(text)


def _person(parent: Element, tag: str, person: Person) -> None:
    element = SubElement(parent, tag)
    _text(element, "name", person.name)
    _text(element, "uri", person.uri)


def _link(parent: Element, link: Link) -> None:
    attributes = {"rel": link.rel, "type": link.type, "href": link.href}
    attributes |= {"hreflang": link.language} if link.language else {}
    attributes |= {"title": _clean(link.title)} if link.title else {}
    SubElement(parent, "link", attributes)


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("", text)
