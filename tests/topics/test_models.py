"""Topics and countries: what they call themselves, and which of them a page has."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import translation

from news.models import ArticlePage
from tests.factories import ArticlePageFactory, CountryPageFactory, TopicPageFactory, translated
from topics.enums import LOCAL_NAMES, Country
from topics.querysets import attach_countries, attach_topics
from topics.templatetags.topics_tags import all_countries, all_topics


@pytest.mark.parametrize(
    ("code", "name", "language"),
    [
        ("KZ", "Қазақстан", "kk"),
        ("KG", "Кыргызстан", "ky"),
        ("TJ", "Тоҷикистон", "tg"),
        ("TM", "Türkmenistan", "tk"),
        ("UZ", "Oʻzbekiston", "uz"),
    ],
)
def test_country_is_called_as_it_calls_itself(code: str, name: str, language: str, homes: dict, client: Client) -> None:
    country = CountryPageFactory(code=code)
    endonym = BeautifulSoup(client.get(country.url).content, "html.parser").select_one(".endonym")
    assert (endonym.text, endonym["lang"]) == (name, language)


def test_every_country_has_a_name_of_its_own() -> None:
    assert set(LOCAL_NAMES) == set(Country)


def test_page_has_its_topics_in_the_editors_order_and_its_own_language(homes: dict) -> None:
    media, youth = TopicPageFactory(title="Medier"), TopicPageFactory(title="Unga")
    translated(youth, "en", title="Young people")
    article = ArticlePageFactory(language="en")
    article.page_topics.create(topic=youth, sort_order=1)
    article.page_topics.create(topic=media, sort_order=0)
    article.save()
    article = ArticlePage.objects.get()
    assert [topic.title for topic in article.topic_list] == ["Medier", "Young people"]


def test_translation_of_a_page_has_the_same_topics_in_its_language(homes: dict) -> None:
    youth = TopicPageFactory(title="Unga")
    translated(youth, "en", title="Young people")
    article = ArticlePageFactory()
    article.page_topics.create(topic=youth)
    article.save()
    assert [topic.title for topic in translated(article, "en").topic_list] == ["Young people"]


def test_topic_and_country_that_are_not_public_are_not_shown(homes: dict) -> None:
    topic, country = TopicPageFactory(), CountryPageFactory()
    article = ArticlePageFactory()
    article.page_topics.create(topic=topic)
    article.page_countries.create(country=country)
    topic.unpublish()
    country.unpublish()
    assert (article.topic_list, article.country_list) == ([], [])


def test_list_of_pages_gets_the_same_as_each_page_alone(homes: dict) -> None:
    topics = [TopicPageFactory() for _ in range(3)]
    country = CountryPageFactory()
    translated(country, "ru", title="Кыргызстан")
    for topic in topics:
        article = ArticlePageFactory(language="ru")
        article.page_topics.create(topic=topic, sort_order=1)
        article.page_topics.create(topic=topics[0], sort_order=0)
        article.page_countries.create(country=country)
        article.save()
    listed = list(ArticlePage.objects.order_by("pk"))
    attach_topics(listed, "ru")
    attach_countries(listed, "ru")
    alone = list(ArticlePage.objects.order_by("pk"))
    assert [page.topic_list for page in listed] == [page.topic_list for page in alone]
    assert [page.topic_list[1] for page in listed] == topics
    assert [[country.title for country in page.country_list] for page in listed] == [["Кыргызстан"]] * 3


@pytest.mark.parametrize("language", ["sv", "en"])
def test_tags_give_each_topic_and_country_once_by_title(language: str, homes: dict) -> None:
    for title in ("Unga", "Medier"):
        translated(TopicPageFactory(title=title), "en", title=f"{title} (en)")
    translated(CountryPageFactory(), "en", title="Kyrgyzstan")
    with translation.override(language):
        topics, countries = [topic.title for topic in all_topics()], [page.title for page in all_countries()]
    expected = {"sv": (["Medier", "Unga"], ["Kirgizistan"]), "en": (["Medier (en)", "Unga (en)"], ["Kyrgyzstan"])}
    assert (topics, countries) == expected[language]


def test_topic_page_lists_what_is_about_it_in_the_readers_language(homes: dict, client: Client) -> None:
    topic = TopicPageFactory(title="Unga")
    english = translated(topic, "en", title="Young people")
    article = ArticlePageFactory(title="Lägret")
    article.page_topics.create(topic=topic)
    article.save()
    translated(article, "en", title="The camp")
    ArticlePageFactory(title="Något annat")
    shown = [BeautifulSoup(client.get(page.url).content, "html.parser").select("main h3") for page in (topic, english)]
    assert [[heading.text for heading in headings] for headings in shown] == [["Lägret"], ["The camp"]]


def test_topic_index_counts_articles(homes: dict, client: Client) -> None:
    topics = [TopicPageFactory(title=title) for title in ("Medier", "Unga")]
    for _ in range(2):
        article = ArticlePageFactory()
        article.page_topics.create(topic=topics[0])
        article.save()
    draft = ArticlePageFactory()
    draft.page_topics.create(topic=topics[1])
    draft.save()
    draft.unpublish()
    items = BeautifulSoup(client.get("/sv/amnen/").content, "html.parser").select("ul.topics li")
    counts = {item.a.text: item.select_one(".num") and item.select_one(".num").text for item in items}
    assert counts == {"Medier": "2", "Unga": None}
