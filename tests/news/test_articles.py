"""Articles: who signs them, in which order they come, what they are about."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import translation
from wagtail.models import Page, PageViewRestriction

from news.models import ARTICLES_ON_A_PAGE, ArticlePage, Byline
from news.querysets import cards
from news.templatetags.news_tags import article_counts, articles_about, articles_by, related_articles
from tests.factories import (
    ArticlePageFactory,
    CountryPageFactory,
    InternPageFactory,
    PersonPageFactory,
    TopicPageFactory,
    translated,
)


def sign(article: ArticlePage, *signatures: Page | str, role: str = "text") -> ArticlePage:
    """The article, signed by these pages and names."""
    for order, who in enumerate(signatures):
        fields = {"name": who} if isinstance(who, str) else {"person": Page.objects.get(pk=who.pk)}
        article.bylines.add(Byline(role=role, sort_order=order, locale=article.locale, **fields))
    article.save()
    return ArticlePage.objects.get(pk=article.pk)


def about(*subjects: Page, **fields: object) -> ArticlePage:
    """An article with these topics and countries."""
    article = ArticlePageFactory(**fields)
    for subject in subjects:
        if subject._meta.model_name == "topicpage":
            article.page_topics.create(topic=subject)
        else:
            article.page_countries.create(country=subject)
    article.save()
    return article


def titles(articles: object) -> list[str]:
    return [article.title for article in articles]


def test_article_is_signed_by_people_and_names_in_order(homes: dict) -> None:
    person, intern = PersonPageFactory(title="Aigul"), InternPageFactory(title="Erik")
    article = sign(ArticlePageFactory(), intern, "Somebody", person)
    assert [(byline.name, byline.url) for byline in article.byline_list] == [
        ("Erik", intern.url),
        ("Somebody", None),
        ("Aigul", person.url),
    ]


def test_person_signs_under_the_name_of_the_readers_language(homes: dict) -> None:
    person = PersonPageFactory(title="Aigul")
    russian = translated(person, "ru", title="Айгуль")
    article = sign(ArticlePageFactory(), person)
    translation_of_article = translated(article, "ru")
    [byline] = ArticlePage.objects.get(pk=translation_of_article.pk).byline_list
    assert (byline.name, byline.url) == ("Айгуль", russian.url)
    [card] = cards(ArticlePage.objects.filter(pk=article.pk).with_card_data(), "ru")
    assert [byline.name for byline in card.byline_list] == ["Айгуль"]


def test_person_without_a_translation_signs_as_in_the_original(homes: dict) -> None:
    person = PersonPageFactory(title="Aigul")
    english = translated(sign(ArticlePageFactory(), person), "en")
    [byline] = ArticlePage.objects.get(pk=english.pk).byline_list
    assert (byline.name, byline.url) == ("Aigul", person.url)


@pytest.mark.parametrize("hide", ["unpublish", "restrict"])
def test_person_whose_page_is_not_public_signs_nothing(hide: str, homes: dict, client: Client) -> None:
    person = PersonPageFactory(title="Aigul")
    article = sign(ArticlePageFactory(), person, "Somebody")
    if hide == "unpublish":
        person.unpublish()
    else:
        PageViewRestriction.objects.create(page=person, restriction_type=PageViewRestriction.LOGIN)
    assert [byline.name for byline in article.byline_list] == ["Somebody"]
    assert "Aigul" not in client.get(article.url).content.decode()


@pytest.mark.parametrize(("with_person", "name", "wrong"), [(False, "", True), (True, "A", True), (True, "", False)])
def test_byline_is_a_person_or_a_name(with_person: bool, name: str, wrong: bool, homes: dict) -> None:
    byline = Byline(name=name, person=homes["sv"].page_ptr if with_person else None)
    if not wrong:
        byline.clean()
        return
    with pytest.raises(ValidationError) as refused:
        byline.clean()
    assert list(refused.value.message_dict) == ["name"]


def test_byline_says_its_role_in_the_readers_language(homes: dict, client: Client) -> None:
    sign(article := ArticlePageFactory(language="en"), "Aigul", role="photo")
    soup = BeautifulSoup(client.get(article.url).content, "html.parser").select_one("dl.byline")
    assert [(row.dt.text, row.dd.text) for row in soup.select("div")][0] == ("Photo", "Aigul")


def test_newest_come_first_and_the_same_day_keeps_its_order(homes: dict) -> None:
    for title, day in [("old", 1), ("first", 9), ("second", 9), ("middle", 5)]:
        ArticlePageFactory(title=title, published_on=date(2018, 6, day))
    assert titles(ArticlePage.objects.newest_first()) == ["second", "first", "middle", "old"]


def test_articles_of_a_person_are_found_in_any_language_of_the_page(homes: dict) -> None:
    person = PersonPageFactory()
    russian = translated(person, "ru")
    sign(ArticlePageFactory(title="one"), person)
    sign(ArticlePageFactory(title="two", published_on=date(2019, 1, 1)), russian, "Somebody")
    sign(ArticlePageFactory(title="three"), "Somebody else")
    assert titles(articles_by(person)) == titles(articles_by(russian)) == ["two", "one"]


def test_articles_about_a_subject_are_found_once(homes: dict) -> None:
    topic, country = TopicPageFactory(), CountryPageFactory()
    article = about(topic, country, title="both")
    about(country, title="country", published_on=date(2019, 1, 1))
    about(title="neither")
    english = translated(topic, "en")
    assert titles(articles_about(english)) == ["both"]
    assert titles(articles_about(country)) == ["country", "both"]
    assert titles(ArticlePage.objects.about_any([topic.translation_key, country.translation_key])) == [
        "both",
        "country",
    ]
    assert article_counts() == {topic.translation_key: 1, country.translation_key: 2}
    translated(article, "en")
    assert article_counts() == {topic.translation_key: 1, country.translation_key: 2}


def test_related_articles_share_a_subject_and_are_three_at_most(homes: dict) -> None:
    topic, country, other = TopicPageFactory(), CountryPageFactory(), TopicPageFactory()
    article = about(topic, country)
    translated(article, "en")
    about(other, title="of something else")
    for day in range(1, 6):
        about(topic if day % 2 else country, title=f"day {day}", published_on=date(2019, 1, day))
    assert titles(related_articles(ArticlePage.objects.get(pk=article.pk))) == ["day 5", "day 4", "day 3"]
    assert related_articles(ArticlePageFactory()) == []


def test_index_is_read_page_by_page(homes: dict, client: Client) -> None:
    for number in range(ARTICLES_ON_A_PAGE + 2):
        ArticlePageFactory(title=f"Artikel {number}", published_on=date(2018, 1, number + 1))
    first, second = (
        [
            heading.text
            for heading in BeautifulSoup(client.get(f"/sv/nyheter/{query}").content, "html.parser").select("h2")
        ]
        for query in ("", "?page=2")
    )
    assert first == [f"Artikel {number}" for number in range(ARTICLES_ON_A_PAGE + 1, 1, -1)]
    assert second == ["Artikel 1", "Artikel 0"]
    assert client.get("/sv/nyheter/?page=nonsense").context["articles"].number == 1
    assert client.get("/sv/nyheter/?page=99").context["articles"].number == 2


def test_kind_is_said_in_the_readers_language(homes: dict, client: Client) -> None:
    ArticlePageFactory(language="en", kind="photo_story")
    kind = BeautifulSoup(client.get("/en/news/").content, "html.parser").select_one("main .kind")
    assert (kind.text, kind["class"]) == ("Photo story", ["kind", "k-photo_story"])


def test_date_is_written_in_the_readers_language(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(published_on=date(2018, 6, 1))
    russian = translated(article, "ru")
    dates = [
        BeautifulSoup(client.get(page.url).content, "html.parser").select_one(".byline time").text
        for page in (article, russian)
    ]
    assert dates == ["1 juni 2018", "1 июня 2018"]


def test_draft_shows_the_chosen_topics_before_it_is_saved(homes: dict) -> None:
    topic = TopicPageFactory(title="Unga")
    article = ArticlePageFactory()
    article.page_topics.create(topic=topic)
    with translation.override("sv"):
        draft = article.save_revision().as_object()
    assert titles(draft.topic_list) == ["Unga"]
