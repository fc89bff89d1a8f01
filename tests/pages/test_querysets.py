"""Each page once, in the reader's language or else its original, and never what isn't public."""

import re

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from wagtail.models import Page, PageViewRestriction

from news.models import ArticleCountry, ArticlePage, ArticleTopic
from pages.models import BasePage
from pages.querysets import chosen, published, resolved
from people.models import PersonPage
from tests.factories import (
    ArticlePageFactory,
    CountryPageFactory,
    PersonPageFactory,
    TopicPageFactory,
    translated,
)
from topics.models import TopicPage


def restrict(page: Page, kind: str = PageViewRestriction.LOGIN) -> None:
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=kind)
    if kind == PageViewRestriction.GROUPS:
        restriction.groups.add(Group.objects.create(name="Board"))


def titles(language: str) -> list[str]:
    return sorted(page.title for page in TopicPage.objects.in_language(language))


def test_each_page_is_found_once_in_the_readers_language(homes: dict) -> None:
    topic = TopicPageFactory(title="Unga")
    translated(topic, "en", title="Young people")
    translated(topic, "ru", title="Молодёжь")
    assert [titles(code) for code in ("sv", "en", "ru")] == [["Unga"], ["Young people"], ["Молодёжь"]]


def test_original_stands_in_where_a_translation_is_missing(homes: dict) -> None:
    russian = TopicPageFactory(language="ru", title="Молодёжь")
    translated(russian, "en", title="Young people")
    TopicPageFactory(language="sv", title="Medier")
    assert titles("sv") == ["Medier", "Молодёжь"]
    assert titles("en") == ["Medier", "Young people"]
    assert titles("ru") == ["Medier", "Молодёжь"]


def test_draft_of_a_translation_does_not_hide_the_original(homes: dict) -> None:
    translated(TopicPageFactory(title="Unga"), "en", title="Draft", live=False)
    assert titles("en") == ["Unga"]


def test_unpublished_original_leaves_its_translation_to_readers_of_that_language(homes: dict) -> None:
    topic = TopicPageFactory(title="Unga")
    translated(topic, "en", title="Young people")
    topic.unpublish()
    assert [titles(code) for code in ("sv", "en", "ru")] == [[], ["Young people"], []]


@pytest.mark.parametrize("kind", [PageViewRestriction.LOGIN, PageViewRestriction.GROUPS])
def test_restricted_page_is_not_found(kind: str, homes: dict) -> None:
    restrict(TopicPageFactory(title="Board only"), kind)
    TopicPageFactory(title="Everybody")
    assert titles("sv") == ["Everybody"]


def test_page_below_a_restricted_page_is_not_found(homes: dict) -> None:
    topic = TopicPageFactory()
    translated(topic, "en", title="Young people")
    restrict(topic.get_parent())
    assert titles("sv") == []
    assert titles("en") == ["Young people"]


def test_restricted_translation_does_not_hide_the_original(homes: dict) -> None:
    restrict(translated(TopicPageFactory(title="Unga"), "en", title="Young people"))
    assert titles("en") == ["Unga"]


def test_published_finds_what_wagtail_finds_with_more_queries(homes: dict) -> None:
    pages = [ArticlePageFactory() for _ in range(3)]
    restrict(pages[0])
    restrict(homes["en"])
    pages[1].unpublish()
    ArticlePageFactory(language="en")
    assert set(published(Page.objects.all())) == set(Page.objects.live().public())
    assert [page.pk for page in ArticlePage.objects.published()] == [pages[2].pk]


def found(topics: list[BasePage], language: str) -> list[str]:
    pages = resolved(TopicPage, [topic.translation_key for topic in topics], language)
    return sorted(page.title for page in pages.values())


def test_resolved_prefers_the_reader_then_the_original_then_the_first(homes: dict) -> None:
    topic = TopicPageFactory(language="ru", title="Молодёжь")
    translated(topic, "en", title="Young people")
    translated(topic, "sv", title="Unga")
    assert found([topic], "sv") == ["Unga"]
    TopicPage.objects.get(title="Unga").unpublish()
    assert found([topic], "sv") == ["Молодёжь"]
    topic.unpublish()
    assert found([topic], "sv") == ["Young people"]
    TopicPage.objects.get(title="Unga").save_revision().publish()
    assert found([topic], "ru") == ["Young people"]


def test_resolved_leaves_out_what_nobody_may_read(homes: dict) -> None:
    public, draft, secret = (TopicPageFactory(title=title) for title in ("Public", "Draft", "Secret"))
    draft.unpublish()
    restrict(secret)
    assert found([public, draft, secret], "sv") == ["Public"]


@pytest.mark.parametrize("count", [1, 3])
def test_resolved_asks_once_for_any_number(count: int, homes: dict, django_assert_num_queries: object) -> None:
    topics = [TopicPageFactory() for _ in range(count)]
    with django_assert_num_queries(1):
        assert len(found(topics, "en")) == count


def test_chosen_gives_pages_as_they_are_and_as_readers_are_shown_them(homes: dict) -> None:
    russian = TopicPageFactory(language="ru", title="Молодёжь", other_spellings="Jugend")
    swedish = translated(russian, "sv", title="Unga")
    draft, gone = TopicPageFactory(title="Draft"), TopicPageFactory(title="Gone")
    person = PersonPageFactory(title="Aigul", role="Lecturer")
    draft.unpublish()
    Page.objects.get(pk=gone.pk).delete()
    found = chosen([russian.pk, draft.pk, gone.pk, person.pk], "sv", TopicPage)
    assert {pk: page.title for pk, page in found.pages.items()} == {
        russian.pk: "Молодёжь",
        draft.pk: "Draft",
        person.pk: "Aigul",
    }
    assert {pk: page.title for pk, page in found.shown.items()} == {russian.pk: "Unga", person.pk: "Aigul"}
    assert found.in_order([person.pk, draft.pk, russian.pk, gone.pk]) == [person.page_ptr, swedish]
    # Topics were asked for as such, people weren't.
    assert type(found.shown[russian.pk]) is TopicPage
    assert found.shown[russian.pk].other_spellings == "Jugend"
    assert type(found.shown[person.pk]) is Page


@pytest.mark.parametrize("count", [0, 1, 3])
def test_chosen_asks_once_for_any_number(count: int, homes: dict, django_assert_num_queries: object) -> None:
    topics = [translated(TopicPageFactory(), "en") for _ in range(count)]
    with django_assert_num_queries(min(count, 1)):
        found = chosen([topic.pk for topic in topics], "sv", TopicPage, PersonPage)
        assert [page.language for page in found.in_order(topic.pk for topic in topics)] == ["sv"] * count


def test_choices_are_read_in_the_editors_order_at_once(homes: dict, django_assert_num_queries: object) -> None:
    article, country = ArticlePageFactory(), CountryPageFactory()
    first, second = TopicPageFactory(), TopicPageFactory()
    article.page_topics = [ArticleTopic(topic=second, sort_order=2), ArticleTopic(topic=first, sort_order=1)]
    article.page_countries = [ArticleCountry(country=country)]
    article.save()
    read = ArticlePage.objects.get(pk=article.pk)
    with django_assert_num_queries(1):
        assert read.choices == {
            "page_topics": [first.pk, second.pk],
            "page_countries": [country.pk],
            "related_articles": [],
        }


def test_choices_of_a_preview_are_those_that_are_not_saved_yet(homes: dict) -> None:
    article, topic = ArticlePageFactory(), TopicPageFactory()
    article.page_topics.add(ArticleTopic(topic=topic))
    assert article.topic_list == [topic]
    assert ArticlePage.objects.get(pk=article.pk).topic_list == []


@pytest.mark.skipif(connection.vendor != "sqlite", reason="Plans are written otherwise by each database.")
def test_restrictions_are_gone_through_and_not_the_tree(homes: dict) -> None:
    plan = published(Page.objects.all()).explain()
    assert sorted(re.findall(r"SCAN (\w+)", plan)) == ["restriction", "wagtailcore_page"]


def test_cards_ask_no_more_for_each_page(homes: dict, image: object, django_assert_num_queries: object) -> None:
    for _ in range(3):
        TopicPageFactory(listing_image=image)
    with django_assert_num_queries(2):
        cards = list(TopicPage.objects.in_language("sv").with_card_data())
        assert [card.language for card in cards] == ["sv"] * 3
        assert [card.listing_image for card in cards] == [image] * 3
