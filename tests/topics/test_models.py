"""Topics and countries: what they call themselves, and which of them a page has."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import translation

from news.models import ArticlePage, NewsIndexPage
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


@pytest.mark.parametrize("kind", ["topic", "country"])
def test_subject_shows_the_newest_and_leads_to_all(kind: str, homes: dict, client: Client) -> None:
    factory = {"topic": TopicPageFactory, "country": CountryPageFactory}[kind]
    subject = factory(title="Something", language="en")
    for day in range(1, 9):
        article = ArticlePageFactory(title=f"Day {day}", published_on=date(2018, 1, day), language="en")
        getattr(article, {"topic": "page_topics", "country": "page_countries"}[kind]).create(**{kind: subject})
        article.save()
    soup = BeautifulSoup(client.get(subject.url).content, "html.parser")
    assert [heading.text for heading in soup.select("main .list h3")] == [f"Day {day}" for day in range(8, 2, -1)]
    ways = [
        (link.text, link["href"]) for link in soup.select("main a[href^='/en/news/']") if not link.find_parent("li")
    ]
    everything = f"/en/news/{kind}/something/"
    assert ways == [
        ("All 8 texts", everything),
        ("Follow by feed", f"{everything}atom.xml"),
        ("All 8 texts", everything),
    ]
    assert len(BeautifulSoup(client.get(everything).content, "html.parser").select(".list h2")) == 8


def test_subject_without_anything_can_be_followed(homes: dict, client: Client) -> None:
    soup = BeautifulSoup(client.get(TopicPageFactory(title="Something", language="en").url).content, "html.parser")
    assert len(soup.select("main .empty")) == 1
    assert [link["href"] for link in soup.select("main a[href^='/en/news/']")] == ["/en/news/topic/something/atom.xml"]


def test_subject_is_complete_without_a_list_of_news(homes: dict, client: Client) -> None:
    topic = TopicPageFactory()
    article = ArticlePageFactory(language="en")
    article.page_topics.create(topic=topic)
    article.save()
    NewsIndexPage.objects.get(locale__language_code="sv").unpublish()
    soup = BeautifulSoup(client.get(topic.url).content, "html.parser")
    assert len(soup.select("main .list h3")) == 1
    assert soup.select("link[type='application/atom+xml'], main a[href*='nyheter']") == []
