"""Editors find articles in a list of their own."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale, Page

from home.models import HomePage
from news.models import ArticlePage, ArticleTopic, Byline
from tests.factories import ArticlePageFactory, TopicPageFactory, UserFactory, completed, translated
from users.groups import ensure_groups

QUERIES = 21


def links(client: Client) -> set[str]:
    """Where the rows of the list lead."""
    table = BeautifulSoup(client.get(reverse("articles:index")).content, "html.parser").select_one("main table")
    return {link["href"] for link in table.select("tbody td a") if link["href"].endswith("/edit/")}


def editor_of(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def titles(client: Client, **asked: object) -> list[str]:
    answer = client.get(reverse("articles:index"), asked)
    return [article.title for article in answer.context["object_list"]]


@pytest.fixture
def articles(homes: dict[str, HomePage]) -> list[ArticlePage]:
    """A Swedish interview of 2018, translated into English as a draft, and a Russian news article of 2020."""
    interview = ArticlePageFactory(title="Unga i Osj", kind="interview")
    completed(interview, Byline(name="Aigul"), Byline(role="photo", name="Erik"), Byline(naming="withheld"))
    ArticleTopic.objects.create(page=interview, topic=TopicPageFactory(title="Unga"))
    translated(interview, "en", live=False)
    other = ArticlePageFactory(title="Медиа", language="ru", published_on=date(2020, 2, 3), live=False)
    return [interview, other]


def test_each_article_stands_once_newest_first(admin: Client, articles: list[ArticlePage]) -> None:
    assert titles(admin) == ["Медиа", "Unga i Osj"]


def test_row_says_languages_and_authors(admin: Client, articles: list[ArticlePage]) -> None:
    shown = admin.get(reverse("articles:index")).context["object_list"]
    forms = [[(form.language, form.is_live) for form in article.forms] for article in shown]
    assert forms == [[("ru", False)], [("en", False), ("sv", True)]]
    assert [article.author_names.split(", ")[:1] for article in shown] == [[""], ["Aigul"]]
    assert shown[1].author_names.count(",") == 1


def test_list_tells_kind_languages_and_status(admin: Client, articles: list[ArticlePage]) -> None:
    answer = admin.get(reverse("articles:index"), headers={"accept-language": "en"})
    table = BeautifulSoup(answer.content, "html.parser").select_one("main table")
    names = ["Kind", "Published on", "Original language", "Languages", "Status", "Author"]
    assert [cell.get_text(" ", strip=True) for cell in table.select("thead th")[2:]] == names
    rows = [[" ".join(cell.text.split()) for cell in row.select("td")] for row in table.select("tbody tr")]
    assert [(row[2], row[4], row[5], row[6]) for row in rows] == [
        ("News", "Russian", "Russian (draft)", "Current page status: draft"),
        ("Interview", "Swedish", "English (draft), Swedish", "Current page status: live"),
    ]


def test_list_leads_to_each_language(admin: Client, articles: list[ArticlePage]) -> None:
    assert links(admin) == {editor_of(article) for article in ArticlePage.objects.all()}


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"kind": "interview"}, ["Unga i Osj"]),
        ({"kind": ["interview", "news"]}, ["Медиа", "Unga i Osj"]),
        ({"status": "draft"}, ["Медиа"]),
        ({"status": "live"}, ["Unga i Osj"]),
        ({"year": "2018"}, ["Unga i Osj"]),
        ({"q": "Медиа"}, ["Медиа"]),
        ({"q": "Unga", "kind": "interview", "year": "2018"}, ["Unga i Osj"]),
        ({"q": "Unga", "kind": "news"}, []),
        ({"ordering": "published_on"}, ["Unga i Osj", "Медиа"]),
        ({"ordering": "title"}, ["Unga i Osj", "Медиа"]),
    ],
)
def test_list_is_narrowed_searched_and_sorted(
    admin: Client, articles: list[ArticlePage], asked: dict, found: list[str]
) -> None:
    assert titles(admin, **asked) == found


def test_list_is_narrowed_to_a_language_and_a_topic(admin: Client, articles: list[ArticlePage]) -> None:
    english, russian = (Locale.objects.get(language_code=code).pk for code in ("en", "ru"))
    assert titles(admin, language=english) == ["Unga i Osj"]
    assert titles(admin, language=[english, russian]) == ["Медиа", "Unga i Osj"]
    assert titles(admin, topic=Page.objects.get(title="Unga").pk) == ["Unga i Osj"]


def test_unknown_choice_narrows_nothing(admin: Client, articles: list[ArticlePage]) -> None:
    assert titles(admin, year="1066", kind="novel") == ["Медиа", "Unga i Osj"]


def test_editor_of_another_language_sees_and_does_not_edit(client: Client, articles: list[ArticlePage]) -> None:
    user = UserFactory(is_staff=False)
    user.groups.add(ensure_groups({home.language: home for home in HomePage.objects.all()})["editors", "en"])
    client.force_login(user)
    assert titles(client) == ["Медиа", "Unga i Osj"]
    assert links(client) == {editor_of(ArticlePage.objects.get(locale__language_code="en"))}
    assert client.get(editor_of(articles[0])).status_code == 302


def test_list_asks_as_often_for_many_as_for_one(admin: Client, homes: dict[str, HomePage]) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            admin.get(reverse("articles:index"))
        return len(asked)

    ArticlePageFactory()
    admin.get(reverse("articles:index"))
    one = queries()
    for _ in range(2):
        translated(completed(ArticlePageFactory(), Byline(name="Aigul")), "en")
    three = queries()
    ArticlePageFactory.create_batch(47)
    assert (one, three, queries()) == (QUERIES, QUERIES, QUERIES)
