"""Passages in another language survive the editor on their way in and out."""

import json

import pytest
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.rich_text import RichText

from pages.rich_text import FEATURES, PASSAGE_LANGUAGES


def through_the_editor(html: str) -> str:
    converter = ContentstateConverter(FEATURES)
    return converter.to_database_format(converter.from_database_format(html))


@pytest.mark.parametrize("code", PASSAGE_LANGUAGES)
def test_mark_of_a_passage_survives(code: str) -> None:
    html = f'<p data-block-key="a1">Det heter <span lang="{code}">нан</span> där.</p>'
    assert through_the_editor(html) == html


@pytest.mark.parametrize("code", PASSAGE_LANGUAGES)
def test_editor_shows_the_mark_as_a_style(code: str) -> None:
    state = json.loads(ContentstateConverter(FEATURES).from_database_format(f'<p><span lang="{code}">нан</span></p>'))
    [block] = state["blocks"]
    assert block["inlineStyleRanges"] == [{"offset": 0, "length": 3, "style": f"LANG-{code.upper()}"}]


def test_mark_survives_beside_other_styles() -> None:
    html = '<p data-block-key="a1"><b>Fet</b> och <i><span lang="ky">боорсок</span></i>.</p>'
    assert through_the_editor(html) == html


def test_scripts_do_not_pass_the_editor() -> None:
    link = {"offset": 0, "length": 4, "key": 0}
    block = {"key": "a1", "text": "link <script>alert(1)</script>", "type": "unstyled", "depth": 0}
    state = {
        "blocks": [{**block, "inlineStyleRanges": [], "entityRanges": [link]}],
        "entityMap": {"0": {"type": "LINK", "mutability": "MUTABLE", "data": {"url": "javascript:alert(1)"}}},
    }
    html = ContentstateConverter(FEATURES).to_database_format(json.dumps(state))
    assert "link" in html
    assert "<script" not in html
    assert "javascript:" not in html


def test_mark_reaches_the_page() -> None:
    assert '<span lang="kk">Қазақша</span>' in str(RichText('<p><span lang="kk">Қазақша</span></p>').__html__())
