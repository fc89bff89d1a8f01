"""The check that holds the rule of names for blocks, on blocks that break it."""

import pytest
from wagtail import blocks

from pages.blocks import BodyBlock, QuoteBlock
from pages.checks import block_name_errors, check_block_names, stream_children


def quote(name: str = "QuoteBlock", module: str = "pages.blocks", **meta: object) -> blocks.Block:
    """The quote block with something changed."""
    changed = type("Meta", (QuoteBlock._meta_class,), meta)
    return type(name, (QuoteBlock,), {"Meta": changed, "__module__": module})()


@pytest.mark.parametrize(
    ("key", "block", "error"),
    [
        pytest.param("citation", quote(), "pages.E001", id="class of another name"),
        pytest.param("quote", quote("QuotationBlock"), "pages.E001", id="class of another name than the key"),
        pytest.param("quote", quote(template="pages/blocks/citation.html"), "pages.E002", id="another template"),
        pytest.param("quote", quote(module="events.blocks"), "pages.E002", id="template of another app"),
        pytest.param(
            "poem", quote("PoemBlock", template="pages/blocks/poem.html"), "pages.E003", id="template that is missing"
        ),
        pytest.param("quote", quote(description=""), "pages.E004", id="no description"),
        pytest.param("quote", quote(group=""), "pages.E004", id="no group"),
        pytest.param("quote", quote(icon="placeholder"), "pages.E004", id="no icon"),
    ],
)
def test_broken_rule_is_found(key: str, block: blocks.Block, error: str) -> None:
    assert [message.id for message in block_name_errors(key, block)] == [error]


def test_block_that_follows_the_rules_is_left_alone() -> None:
    assert block_name_errors("quote", quote()) == []


def test_every_block_of_the_site_follows_the_rules() -> None:
    assert check_block_names(None) == []


def test_blocks_at_any_depth_are_looked_at() -> None:
    class ShelfBlock(blocks.StructBlock):
        books = blocks.ListBlock(blocks.StreamBlock([("book", quote())]))

    class LibraryBlock(blocks.StreamBlock):
        shelf = ShelfBlock()

    assert [key for key, _block in stream_children(LibraryBlock())] == ["shelf", "book"]


def test_body_offers_these_blocks() -> None:
    assert list(BodyBlock().child_blocks) == [
        *("heading", "paragraph", "quote", "question_and_answer", "image", "gallery", "video", "audio"),
        *("table", "note", "call_to_action", "document"),
    ]
