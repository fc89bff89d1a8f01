"""Which page is the original, and under which address a page stands."""

import pytest
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from pages.models import StandardPage
from tests.factories import ArticlePageFactory, StandardPageFactory, translated


@pytest.mark.parametrize("language", ["sv", "en", "ru"])
def test_new_page_is_an_original_in_any_language(language: str, homes: dict) -> None:
    page = StandardPageFactory(language=language)
    assert (page.is_original, page.language) == (True, language)
    assert page.original is page


def test_translation_is_no_original_and_knows_it(homes: dict) -> None:
    original = StandardPageFactory(language="en", title="About us")
    translation = translated(original, "ru")
    assert translation.is_original is False
    assert translation.original == original
    assert StandardPage.objects.get(pk=original.pk).is_original


def test_original_that_is_not_public_is_not_shown(homes: dict) -> None:
    original = StandardPageFactory()
    translation = translated(original, "en")
    original.unpublish()
    assert StandardPage.objects.get(pk=translation.pk).original is None


def test_draft_of_a_translation_keeps_the_mark(homes: dict) -> None:
    translation = translated(StandardPageFactory(), "en")
    assert translation.get_latest_revision_as_object().is_original is False


def test_copy_of_a_translation_is_an_original(homes: dict) -> None:
    translation = translated(StandardPageFactory(), "en")
    copied = translation.copy(update_attrs={"slug": "copied"})
    assert StandardPage.objects.get(pk=copied.pk).is_original
    assert copied.get_latest_revision_as_object().is_original
    assert copied.translation_key != translation.translation_key


def test_copies_below_a_translation_are_originals(homes: dict) -> None:
    parent = StandardPageFactory()
    child = StandardPageFactory(parent=parent)
    english = translated(parent, "en")
    assert not translated(child, "en").is_original
    english.refresh_from_db()
    english.copy(recursive=True, update_attrs={"slug": "copied"})
    [below] = StandardPage.objects.child_of(StandardPage.objects.get(slug="copied"))
    assert below.is_original
    # A new draft is made from the last revision: it must say the same.
    assert below.get_latest_revision_as_object().is_original


def test_copy_under_the_same_key_is_a_translation(homes: dict) -> None:
    page = StandardPageFactory()
    copied = page.copy(
        to=homes["en"], reset_translation_key=False, update_attrs={"locale": homes["en"].locale, "slug": "copied"}
    )
    assert not StandardPage.objects.get(pk=copied.pk).is_original


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Жаңы Жол", "zhangy-zhol"),
        ("Дни Центральной Азии", "dni-tsentralnoy-azii"),
        ("Hållbart liv i Osj", "hallbart-liv-i-osj"),
    ],
)
def test_address_is_made_of_the_title(title: str, slug: str, homes: dict) -> None:
    assert StandardPageFactory(title=title).slug == slug


def test_second_page_of_a_title_gets_a_number(homes: dict) -> None:
    assert [StandardPageFactory(title="Люди и горы").slug for _ in range(2)] == ["lyudi-i-gory", "lyudi-i-gory-2"]


def test_given_address_is_kept(homes: dict) -> None:
    assert StandardPageFactory(title="Контакты", slug="kontakty").slug == "kontakty"


def test_new_translation_gets_an_address_of_its_own_title(homes: dict) -> None:
    draft = StandardPageFactory(title="Om oss").copy_for_translation(homes["ru"].locale)
    assert draft.slug == "om-oss"
    draft.title = "О нас"
    draft.save_revision().publish()
    russian = StandardPage.objects.get(locale=homes["ru"].locale)
    assert russian.slug == "o-nas"
    russian.title = "О нас и о вас"
    russian.save_revision().publish()
    assert StandardPage.objects.get(pk=russian.pk).slug == "o-nas"


def test_translator_is_not_asked_for_the_address_and_does_not_change_it(homes: dict) -> None:
    original = StandardPageFactory(title="Om oss", slug="om-oss")
    russian = translated(original, "ru", title="О нас", slug="o-nas")
    source, _created = TranslationSource.update_or_create_from_instance(original)
    locale = Locale.objects.get(language_code="ru")
    translation = Translation.objects.create(source=source, target_locale=locale)
    contexts = source.stringsegment_set.values_list("context__path", flat=True)
    assert "title" in contexts
    assert "slug" not in contexts
    segment = source.stringsegment_set.get(context__path="title")
    StringTranslation.objects.create(
        translation_of=segment.string, locale=locale, context=segment.context, data="О нас и о вас"
    )
    translation.save_target()
    russian.refresh_from_db()
    assert (russian.title, russian.slug) == ("О нас и о вас", "o-nas")


def test_page_shows_its_own_words_before_general_ones(homes: dict) -> None:
    page = ArticlePageFactory(title="Title", lead="Lead")
    assert (page.meta_title, page.meta_description) == ("Title", "Lead")
    page.seo_title, page.search_description = "For search engines", "Described"
    assert (page.meta_title, page.meta_description) == ("For search engines", "Described")


def test_picture_for_sharing_goes_before_the_one_for_lists(homes: dict) -> None:
    page = ArticlePageFactory.build(parent=Page())
    assert page.share_image is None
