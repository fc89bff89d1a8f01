"""A translation that was written elsewhere is taken over, string by string."""

import pytest
from wagtail_localize.models import StringSegment, StringTranslation, TranslationSource

from images.models import CustomImage
from news.models import ArticlePage
from pages.models import BasePage
from tests.factories import ArticlePageFactory, DocumentFactory, StandardPageFactory, block, translated
from tests.pages.bodies import TEXTS, every_block
from translations.adoption import adopt


def recorded(page: BasePage, language: str) -> dict[str, str]:
    """What is recorded as translation of each string of this page."""
    rows = StringTranslation.objects.filter(locale__language_code=language, context__object_id=page.translation_key)
    return dict(rows.values_list("translation_of__data", "data"))


def rewritten(value: object, suffix: str) -> object:
    """The stored stream with this behind each of its texts."""
    if isinstance(value, dict):
        return {key: rewritten(child, suffix) for key, child in value.items()}
    if isinstance(value, list):
        return [rewritten(child, suffix) for child in value]
    is_text = isinstance(value, str) and any(text in value for text in TEXTS)
    return (
        value.replace("</p>", f"{suffix}</p>")
        if is_text and "</p>" in value
        else f"{value}{suffix}"
        if is_text
        else value
    )


@pytest.fixture
def article(image: CustomImage) -> ArticlePage:
    body = every_block(image, DocumentFactory(), StandardPageFactory())
    return ArticlePageFactory(title="Title", lead="Lead", place="Place", body=body)


def test_every_string_is_recorded(article: ArticlePage) -> None:
    body = rewritten(article.body.get_prep_value(), " (ru)")
    russian = translated(article, "ru", title="Title (ru)", lead="Lead (ru)", place="Place (ru)", body=body)
    record = adopt(article, russian)
    segments = StringSegment.objects.filter(source=record.source)
    assert recorded(article, "ru").keys() == set(segments.values_list("string__data", flat=True))
    assert [text for text, data in recorded(article, "ru").items() if data != f"{text} (ru)"] == []
    assert record.get_progress() == (segments.count(), segments.count())


def test_recorded_translation_makes_the_same_page_again(article: ArticlePage) -> None:
    body = rewritten(article.body.get_prep_value(), " (ru)")
    russian = translated(article, "ru", title="Title (ru)", body=body)
    record = adopt(article, russian)
    page = record.source.get_ephemeral_translated_instance(russian.locale, fallback=True)
    assert page.title == "Title (ru)"
    assert page.body.get_prep_value() == russian.body.get_prep_value()


def test_missing_string_is_left_for_a_translator(article: ArticlePage) -> None:
    body = rewritten(article.body.get_prep_value(), " (ru)")
    partial = [item for item in body if item["type"] not in {"quote", "note"}]
    record = adopt(article, translated(article, "ru", title="Title (ru)", body=partial))
    total, done = record.get_progress()
    left = {"Quote text", "Quote attribution", "Note heading", "Note text"}
    untranslated = set(StringSegment.objects.filter(source=record.source).values_list("string__data", flat=True))
    assert untranslated - recorded(article, "ru").keys() == left
    assert total - done == len(left)


def test_paragraphs_of_one_block_meet_in_their_order(homes: dict) -> None:
    paragraph = block("paragraph", "<p>One</p><p>Two</p><ul><li>Three</li></ul>")
    article = ArticlePageFactory(body=[paragraph])
    russian = [{**paragraph, "value": "<p>Один</p><p>Два</p><ul><li>Три</li></ul>"}]
    adopt(article, translated(article, "ru", body=russian))
    found = recorded(article, "ru")
    assert [found[text] for text in ("One", "Two", "Three")] == ["Один", "Два", "Три"]


def test_second_adoption_keeps_what_translators_changed(homes: dict) -> None:
    article = ArticlePageFactory(title="Title")
    russian = translated(article, "ru", title="Заголовок")
    adopt(article, russian)
    StringTranslation.objects.filter(translation_of__data="Title").update(data="Новый заголовок")
    adopt(article, russian)
    assert recorded(article, "ru")["Title"] == "Новый заголовок"
    assert TranslationSource.objects.count() == 1
