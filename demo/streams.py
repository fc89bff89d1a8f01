"""From the plain form in which demo content is written to what a StreamField stores."""

from collections.abc import Callable
from datetime import date, time
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from wagtail.blocks import BaseStreamBlock, BaseStructBlock, Block, ListBlock
from wagtail.contrib.typed_table_block.blocks import BaseTypedTableBlock

from demo.shapes import Picture, Ref, T

NAMESPACE = uuid5(NAMESPACE_URL, "centralasiengrupperna/demo")

Resolve = Callable[[Any], Any]
"""Turns T, Picture and Ref into a text, an image's id and a page's id."""


def demo_uuid(path: str) -> UUID:
    """An identifier that is the same in every language and every run."""
    return uuid5(NAMESPACE, path)


def stored(block: Block, value: Any, path: str, resolve: Resolve) -> Any:
    """The value as JSON, with an identifier for every block at every level.

    Wagtail would leave those below the first level empty, and translation and calendars live by them.
    """
    if isinstance(block, BaseStreamBlock):
        return [
            {
                "type": key,
                "id": str(demo_uuid(f"{path}/{i}")),
                "value": stored(block.child_blocks[key], child, f"{path}/{i}/{key}", resolve),
            }
            for i, (key, child) in enumerate(value)
        ]
    if isinstance(block, ListBlock):
        return [
            {
                "type": "item",
                "id": str(demo_uuid(f"{path}/{i}")),
                "value": stored(block.child_block, child, f"{path}/{i}", resolve),
            }
            for i, child in enumerate(value or [])
        ]
    if isinstance(block, BaseTypedTableBlock):
        return {
            "caption": resolve(value["caption"]),
            "columns": [{"type": "text", "heading": resolve(heading)} for heading in value["columns"]],
            "rows": [{"values": [resolve(cell) for cell in row]} for row in value["rows"]],
        }
    if isinstance(block, BaseStructBlock):
        unknown = set(value) - set(block.child_blocks)
        if unknown:
            raise ValueError(f"{path}: {type(block).__name__} has no {', '.join(sorted(unknown))}")
        return {
            name: stored(child, value[name], f"{path}/{name}", resolve)
            for name, child in block.child_blocks.items()
            if name in value
        }
    return _leaf(value, resolve)


def _leaf(value: Any, resolve: Resolve) -> Any:
    if isinstance(value, T | Picture | Ref):
        return resolve(value)
    if isinstance(value, date | time):
        return value.isoformat()
    return value
