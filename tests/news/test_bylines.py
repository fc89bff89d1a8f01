"""Who signs: under the own name, a changed one, or none; and who translated."""

from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import translation
from wagtail.models import Page

from news.models import ArticlePage, Byline, Correction
from news.querysets import attach_bylines
from news.templatetags.news_tags import articles_by
from search.models import EntryText
from tests.factories import ArticlePageFactory, PersonPageFactory, completed, translated

SECRET = "Zarina"


def by_person(**fields: object) -> Byline:
    return Byline(person=Page.objects.get(pk=PersonPageFactory(title=SECRET).pk), **fields)


def shown(client: Client, article: ArticlePage) -> list[tuple[str, str]]:
    """The rows that say who made the article."""
    rows = BeautifulSoup(client.get(article.url).content, "html.parser").select(".byline > div")
    found = [(row.dt.text, " ".join(row.dd.text.split())) for row in rows]
    return [row for row in found if row[0] not in {"Published", "Reading time", "About the text"}]


@pytest.mark.parametrize(
    ("naming", "with_person", "name", "wrong"),
    [
        ("as_given", True, "", []),
        ("as_given", False, "A", []),
        ("as_given", True, "A", ["name"]),
        ("as_given", False, "", ["name"]),
        ("pseudonym", False, "A", []),
        ("pseudonym", False, "", ["name"]),
        ("pseudonym", True, "A", ["person"]),
        ("pseudonym", True, "", ["person", "name"]),
        ("withheld", False, "", []),
        ("withheld", True, "", ["person"]),
        ("withheld", False, "A", ["name"]),
        ("withheld", True, "A", ["person", "name"]),
    ],
)
def test_naming_asks_for_what_it_may_know(
    naming: str, with_person: bool, name: str, wrong: list[str], homes: dict
) -> None:
    byline = Byline(naming=naming, name=name, person=homes["sv"].page_ptr if with_person else None)
    try:
        byline.clean()
        refused = []
    except ValidationError as error:
        refused = list(error.message_dict)
    assert refused == wrong


@pytest.mark.parametrize(
    ("naming", "fields"), [("withheld", {"name": SECRET}), ("withheld", None), ("pseudonym", None)]
)
def test_database_knows_nothing_of_a_protected_person(naming: str, fields: dict | None, homes: dict) -> None:
    byline = by_person() if fields is None else Byline(**fields)
    byline.naming = naming
    with pytest.raises(IntegrityError), transaction.atomic():
        completed(ArticlePageFactory(), byline)


def test_names_are_shown_as_the_person_wants(homes: dict, client: Client) -> None:
    article = completed(
        ArticlePageFactory(language="en"),
        Byline(name="Erik"),
        Byline(name="Gul", naming="pseudonym", role="photo"),
        Byline(naming="withheld", role="interview"),
    )
    assert shown(client, article) == [
        ("Text", "Erik"),
        ("Photo", "Gul (the name is changed)"),
        ("Interview by", "Name withheld"),
    ]
    assert [(signature.url, signature.is_pseudonym, signature.is_withheld) for signature in article.byline_list] == [
        (None, False, False),
        (None, True, False),
        (None, False, True),
    ]


def test_how_many_names_are_withheld_in_a_role_is_not_told(homes: dict, client: Client) -> None:
    hidden = by_person()
    article = completed(
        ArticlePageFactory(language="en"),
        hidden,
        Byline(naming="withheld"),
        Byline(name="Erik"),
        Byline(naming="withheld", role="photo"),
    )
    hidden.person.specific.unpublish()
    assert shown(client, article) == [("Text", "Name withheld"), ("Text", "Erik"), ("Photo", "Name withheld")]


def test_name_of_a_translator_whose_page_is_not_public_is_withheld(homes: dict, client: Client) -> None:
    person = PersonPageFactory(title=SECRET)
    english = translated(ArticlePageFactory(), "en", translator=Page.objects.get(pk=person.pk))
    person.unpublish()
    assert shown(client, english) == [("Translation", "Name withheld")]


PLACES: dict[str, Callable[[ArticlePage], str]] = {
    "article": lambda article: article.url,
    "list": lambda article: article.get_parent().url,
    "corrections": lambda article: article.get_parent().specific.corrections_url,
    "republish": lambda article: article.republish_url,
    "search": lambda article: "/en/search/?q=lake",
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("naming", ["withheld", "pseudonym"])
def test_protected_name_stands_nowhere(naming: str, place: str, homes: dict, client: Client) -> None:
    """Neither a name that was there before nor anything else that tells who it is."""
    known = by_person()
    article = completed(
        ArticlePageFactory(language="en", title="By the lake", licence="cc_by"), known, Correction(text="Mended.")
    )
    with translation.override("en"):
        article.save_revision().publish()
        assert SECRET in client.get(article.url).content.decode()
        name = "Gul" if naming == "pseudonym" else ""
        article.bylines = [Byline(naming=naming, name=name, locale=article.locale)]
        article.save_revision().publish()
    html = client.get(PLACES[place](article)).content.decode()
    assert "By the lake" in BeautifulSoup(html, "html.parser").main.text
    assert SECRET not in html
    assert ("Gul" in html) == (naming == "pseudonym" and place in {"article", "republish"})
    assert ("Name withheld" in html) == (naming == "withheld" and place in {"article", "republish"})


@pytest.mark.parametrize("naming", ["withheld", "pseudonym"])
def test_protected_name_is_neither_cited_nor_indexed(naming: str, homes: dict) -> None:
    name = "Gul" if naming == "pseudonym" else ""
    article = completed(ArticlePageFactory(language="en"), Byline(naming=naming, name=name))
    assert article.search_subjects()["people"] == []
    assert [section.names for section in article.search_sections()] == ([["Gul"]] if name else [])
    assert "withheld" not in EntryText.objects.get(pk=article.pk).text


def test_what_slips_past_the_form_is_still_not_shown(homes: dict) -> None:
    """A page that an importer holds in memory, before the database has refused it."""
    for naming in ("withheld", "pseudonym"):
        byline = by_person(naming=naming)
        byline.shown_person = byline.person
        assert SECRET not in str(byline.signature)
        assert byline.signature.url is None


def test_person_is_not_found_by_what_was_signed_otherwise(homes: dict) -> None:
    person = PersonPageFactory(title=SECRET)
    page = Page.objects.get(pk=person.pk)
    completed(ArticlePageFactory(title="mine"), Byline(person=page))
    completed(ArticlePageFactory(title="not mine"), Byline(naming="withheld"))
    assert [article.title for article in articles_by(person)] == ["mine"]


@pytest.fixture
def swedish(homes: dict) -> ArticlePage:
    """An article that a person signs, with a second byline, translated into English and into a Russian draft."""
    article = completed(ArticlePageFactory(), by_person(), Byline(name="Erik", role="photo"))
    translated(article, "en", title="In English")
    translated(article, "ru", live=False)
    return ArticlePage.objects.get(pk=article.pk)


def in_language(code: str) -> ArticlePage:
    return ArticlePage.objects.get(locale__language_code=code)


def names(article: ArticlePage) -> list[tuple[str, str]]:
    return [(byline.naming, byline.name) for byline in article.bylines.all()]


@pytest.mark.parametrize(("naming", "name"), [("withheld", ""), ("pseudonym", "Gul")])
def test_name_that_is_withheld_later_goes_from_translations_at_once(
    naming: str, name: str, swedish: ArticlePage, client: Client
) -> None:
    first, second = swedish.bylines.all()
    first.naming, first.person, first.name = naming, None, name
    swedish.bylines = [first, second]
    swedish.save_revision().publish()
    for code in ("en", "ru"):
        stored = in_language(code)
        assert names(stored) == names(stored.get_latest_revision_as_object()) == [(naming, name), ("as_given", "Erik")]
    assert (in_language("en").live, in_language("ru").live) == (True, False)
    assert SECRET not in client.get(in_language("en").url).content.decode()


def test_other_drafts_of_a_translation_stay_drafts(swedish: ArticlePage) -> None:
    draft = in_language("en")
    draft.title = "A better title"
    draft.save_revision()
    first, second = swedish.bylines.all()
    first.naming, first.person = "withheld", None
    swedish.bylines = [first, second]
    swedish.save_revision().publish()
    stored = in_language("en")
    assert (stored.title, stored.has_unpublished_changes) == ("In English", True)
    latest = stored.get_latest_revision_as_object()
    assert latest.title == "A better title"
    assert names(stored) == names(latest) == [("withheld", ""), ("as_given", "Erik")]


def test_byline_that_a_protected_one_replaces_goes_from_translations_too(swedish: ArticlePage) -> None:
    swedish.bylines = [Byline(naming="withheld", locale=swedish.locale), swedish.bylines.last()]
    swedish.save_revision().publish()
    assert names(in_language("en")) == [("as_given", "Erik")]


def test_translated_pseudonym_is_kept(homes: dict) -> None:
    swedish = completed(ArticlePageFactory(), Byline(naming="pseudonym", name="Gul"))
    english = translated(swedish, "en")
    [byline] = english.bylines.all()
    byline.name = "Rose"
    english.bylines = [byline]
    english.save_revision().publish()
    swedish.save_revision().publish()
    assert names(in_language("en")) == [("pseudonym", "Rose")]


def test_translator_signs_the_translation_alone(homes: dict, client: Client) -> None:
    article = completed(ArticlePageFactory(), Byline(name="Erik"))
    english = translated(article, "en", translator_name="Kanykei")
    russian = translated(article, "ru")
    assert shown(client, english) == [("Text", "Erik"), ("Translation", "Kanykei")]
    with translation.override("en"):
        assert [signature.name for signature in ArticlePage.objects.get(pk=russian.pk).byline_list] == ["Erik"]
        assert [signature.name for signature in article.byline_list] == ["Erik"]
        card = ArticlePage.objects.with_bylines().get(pk=english.pk)
        attach_bylines([card], "en")
        assert [(signature.role, signature.name) for signature in card.byline_list] == [
            ("text", "Erik"),
            ("translation", "Kanykei"),
        ]


def test_translator_with_a_page_signs_under_the_name_of_the_language(homes: dict) -> None:
    person = PersonPageFactory(title="Kanykei")
    translated(person, "ru", title="Каныкей")
    article = ArticlePageFactory()
    russian = translated(article, "ru", translator=Page.objects.get(pk=person.pk))
    [signature] = ArticlePage.objects.get(pk=russian.pk).byline_list
    assert (signature.role, signature.name) == ("translation", "Каныкей")
    person.delete()
    assert ArticlePage.objects.get(pk=russian.pk).translator is None


def test_copy_of_a_translation_has_no_translator(homes: dict) -> None:
    english = translated(ArticlePageFactory(), "en", translator_name="Kanykei")
    copied = english.copy(update_attrs={"slug": "copy"})
    assert (copied.translator_name, copied.get_latest_revision_as_object().translator_name) == ("", "")
