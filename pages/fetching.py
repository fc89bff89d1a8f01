"""What the blocks of a page show of other things, fetched at once.

A block that points at something asks for it alone, and each kind of block again. Here a page is searched through first:
one query finds all pictures with their renditions, one all pages, one all documents. The blocks take theirs from there.
"""

import copy
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model
from wagtail.blocks import (
    BaseStreamBlock,
    BaseStructBlock,
    Block,
    ChooserBlock,
    ListBlock,
    PageChooserBlock,
    RichTextBlock,
)
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page
from wagtail.rich_text import RichText

from images.models import CustomDocument, CustomImage
from images.querysets import pictures
from pages.links import Link, links_in, with_addresses

LINKED: dict[str, type[Model]] = {"page": Page, "document": CustomDocument}
"""What running text links to, by the name of the kind of link."""


@dataclass(frozen=True)
class Found:
    """What has been fetched for a page."""

    things: Mapping[type[Model], Mapping[int, Model | None]] = field(default_factory=dict)
    """By model and id; what doesn't exist any more, or must not be shown any more, is None."""
    shown: Mapping[int, Page] = field(default_factory=dict)
    """The pages to which readers are led, by the id of the page that was chosen."""

    def address(self, link: Link) -> str | None:
        """Where a link of running text leads, if the reader can go there."""
        kind, pk = link
        thing = self.shown.get(pk) if kind == "page" else self.things.get(CustomDocument, {}).get(pk)
        return thing.url if thing else None


_found: ContextVar[Found] = ContextVar("found")


class FetchedText(RichTextBlock):
    """Running text whose links lead to each page in the reader's language; see LinkedText."""

    def bulk_to_python(self, values: Sequence[str]) -> list[RichText]:
        found = _found.get(None)
        return [LinkedText(value, found) if found else RichText(value) for value in values]


class LinkedText(RichText):
    """Running text that knows where its links lead; to what isn't published, it links no more."""

    def __init__(self, source: str, found: Found) -> None:
        super().__init__(source)
        self.found = found

    def __html__(self) -> str:
        return RichText(with_addresses(self.source, self.found.address)).__html__()


class FetchedChoice(ChooserBlock):
    """A choice that looks among what has been fetched for the page before it asks."""

    def bulk_to_python(self, values: Sequence[Any]) -> list[Any]:
        things = {None: None, **_found.get(Found()).things.get(self.model_class, {})}
        if any(value not in things for value in values):
            return super().bulk_to_python(values)
        # Each block has a thing of its own, as Wagtail wants it.
        return [copy.copy(things[value]) for value in values]


class FetchedPage(FetchedChoice, PageChooserBlock):
    """The choice of a page; it knows as `shown` the page to which readers are led instead, if there is one."""

    def bulk_to_python(self, values: Sequence[Any]) -> list[Any]:
        pages, found = super().bulk_to_python(values), _found.get(None)
        for page in pages if found else ():
            if page:
                page.shown = found.shown.get(page.pk)
        return pages


class FetchedPicture(FetchedChoice, ImageChooserBlock):
    """The choice of a picture."""


class FetchedDocument(FetchedChoice, DocumentChooserBlock):
    """The choice of a document."""


# To migrations they are what they are made from.
DECONSTRUCT_ALIASES = {
    FetchedText: "wagtail.blocks.RichTextBlock",
    FetchedPage: "wagtail.blocks.PageChooserBlock",
    FetchedPicture: "wagtail.images.blocks.ImageChooserBlock",
    FetchedDocument: "wagtail.documents.blocks.DocumentChooserBlock",
}


def fetch(page: Any) -> None:
    """Find what the page shows of other things, and let its blocks take it from there."""
    wanted, shown = page.choices_in_streams, list(page.shown_pictures())
    images = {pk for of, name in shown if (pk := getattr(of, f"{name}_id"))}
    others = {model: ids for model, ids in wanted.items() if model is not Page}
    things = find({**others, CustomImage: images | wanted.get(CustomImage, set())})
    for of, name in shown:
        of._meta.get_field(name).set_cached_value(of, things[CustomImage].get(getattr(of, f"{name}_id")))
    things[Page] = dict.fromkeys(wanted.get(Page, ())) | page.chosen.pages
    with known(Found(things, page.chosen.shown)):
        read_streams(page)


def find(wanted: Mapping[type[Model], Iterable[int]]) -> dict[type[Model], dict[int, Any]]:
    """These things by model and id, pictures with their renditions; what is gone or must not be shown is None."""
    found: dict[type[Model], dict[int, Any]] = {}
    for model, ids in wanted.items():
        things = pictures(ids) if model is CustomImage else model._default_manager.in_bulk(ids)
        found[model] = dict.fromkeys(ids) | things
    return found


@contextmanager
def known(found: Found) -> Iterator[None]:
    """Within it, streams that are read take from what has been found."""
    token = _found.set(found)
    try:
        yield
    finally:
        _found.reset(token)


@contextmanager
def fetched(wanted: Mapping[type[Model], Iterable[int]]) -> Iterator[None]:
    """Within it, blocks take from these things: from what has been found for the page, else found now."""
    if _found.get(None) is not None:
        yield
        return
    with known(Found(find(wanted))):
        yield


def read_streams(page: Page) -> None:
    """Make the blocks of the page out of what is stored; otherwise this is done when the first of a kind is shown."""
    for name in page.get_streamfield_names():
        list(getattr(page, name))


def read_words(page: Page, name: str) -> None:
    """Read a stream of which words alone are shown: what its blocks point at is neither fetched nor there."""
    stream = getattr(page, name)
    things: dict[type[Model], dict[int, None]] = {}
    for model, pk in _choices(stream.stream_block, stream.raw_data):
        things.setdefault(model, {})[pk] = None
    with known(Found(things)):
        list(stream)


def choices_in_streams(page: Page) -> dict[type[Model], set[int]]:
    """What the streams of a page point at: ids by model."""
    found: dict[type[Model], set[int]] = {}
    for name in page.get_streamfield_names():
        stream = getattr(page, name)
        for model, pk in _choices(stream.stream_block, stream.raw_data):
            found.setdefault(model, set()).add(pk)
    return found


def _choices(block: Block, value: Any) -> Iterator[tuple[type[Model], int]]:
    """The choices in a block, in whose value they stand as in the database."""
    if not value:
        return
    if isinstance(block, FetchedText):
        yield from ((LINKED[kind], pk) for kind, pk in links_in(value))
    elif isinstance(block, FetchedChoice):
        yield block.model_class, value
    elif isinstance(block, BaseStreamBlock):
        for child in value:
            if child["type"] in block.child_blocks:
                yield from _choices(block.child_blocks[child["type"]], child["value"])
    elif isinstance(block, BaseStructBlock):
        for name in block.child_blocks.keys() & value.keys():
            yield from _choices(block.child_blocks[name], value[name])
    elif isinstance(block, ListBlock):
        for item in value:
            is_item = isinstance(item, dict) and item.get("type") == "item"
            yield from _choices(block.child_block, item["value"] if is_item else item)
