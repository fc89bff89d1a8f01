"""What a reader reads in a page's fields and blocks.

Wagtail's own collection of searchable text also takes the labels of choices ("Section", "Lecturer") and knows
neither the titles of documents nor the cells of tables.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from wagtail.blocks import (
    BaseStructBlock,
    Block,
    CharBlock,
    DecimalBlock,
    EmailBlock,
    FloatBlock,
    IntegerBlock,
    ListBlock,
    RichTextBlock,
    StreamValue,
    TextBlock,
    URLBlock,
)
from wagtail.contrib.typed_table_block.blocks import BaseTypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.models import Page
from wagtail.rich_text import get_text_for_indexing


def texts_of(page: Page) -> Iterator[str]:
    """The texts of all fields that the page's type names; its title and its sections come by themselves."""
    for name in page.search_texts:
        yield from texts(getattr(page, name))


def texts(value: Any, block: Block | None = None) -> Iterator[str]:
    """The texts in a value, with the block that it belongs to."""
    if isinstance(value, StreamValue):
        for child in value:
            yield from texts(child.value, child.block)
    elif isinstance(block, BaseStructBlock):
        for name, child_block in block.child_blocks.items():
            yield from texts(value.get(name), child_block)
    elif isinstance(block, ListBlock):
        for child in value or ():
            yield from texts(child, block.child_block)
    elif isinstance(block, BaseTypedTableBlock):
        yield from _table(value)
    elif isinstance(block, DocumentChooserBlock):
        yield from _document(value)
    else:
        yield from _leaf(value, block)


def _leaf(value: Any, block: Block | None) -> Iterator[str]:
    if block is None or (isinstance(block, CharBlock | TextBlock) and not isinstance(block, URLBlock | EmailBlock)):
        if isinstance(value, str) and value:
            yield value
    elif isinstance(block, RichTextBlock):
        if value and value.source:
            yield get_text_for_indexing(value.source)
    elif isinstance(block, IntegerBlock | DecimalBlock | FloatBlock) and isinstance(value, int | float | Decimal):
        yield str(value)


def _table(table: Any) -> Iterator[str]:
    if not table:
        return
    yield from filter(None, [table.caption, *(column["heading"] for column in table.columns)])
    for row in table.rows:
        for cell in row:
            yield from texts(cell.value, cell.block)


def _document(document: Any) -> Iterator[str]:
    """The title of a file that everybody may open."""
    if document and not document.collection.get_view_restrictions().exists():
        yield document.title
