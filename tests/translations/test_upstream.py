"""What wagtail-localize gets wrong, and that we still need to help it: a test fails when upstream is fixed."""

import pytest
from wagtail_localize import strings
from wagtail_localize.models import TranslationSource
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor

from tests.factories import ArticlePageFactory, block
from translations import wagtail_localize_extract, wagtail_localize_strings


@pytest.fixture
def stored_without_a_field(homes: dict) -> object:
    return ArticlePageFactory(body=[block("quote", {"text": "Quote text"})])


def test_text_that_was_never_stored_is_passed_over(stored_without_a_field: object) -> None:
    source, _created = TranslationSource.update_or_create_from_instance(stored_without_a_field)
    assert source.stringsegment_set.filter(string__data="Quote text").count() == 1


def test_upstream_still_crashes_on_a_text_that_was_never_stored(
    stored_without_a_field: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    upstream = wagtail_localize_extract.upstream_handle_block
    monkeypatch.setattr(StreamFieldSegmentExtractor, "handle_block", upstream)
    with pytest.raises(TypeError):
        TranslationSource.update_or_create_from_instance(stored_without_a_field)


def test_upstream_still_refuses_passages(monkeypatch: pytest.MonkeyPatch) -> None:
    html = 'Before <span lang="kk">нан</span> after'
    assert strings.StringValue.from_source_html(html)[0].data == html
    monkeypatch.setattr(strings, "validate_element", wagtail_localize_strings.upstream_validate_element)
    with pytest.raises(ValueError, match="tag"):
        strings.StringValue.from_source_html(html)


def test_upstream_still_cuts_paragraphs_at_passages(monkeypatch: pytest.MonkeyPatch) -> None:
    html = '<p>Before <span lang="kk">нан</span> after <sup>2</sup> end</p>'
    assert len(strings.extract_strings(html)[1]) == 1
    monkeypatch.setattr(strings, "INLINE_TAGS", [tag for tag in strings.INLINE_TAGS if tag not in {"span", "sup"}])
    assert len(strings.extract_strings(html)[1]) > 1
