"""Corrections: beside the article, on a page of their own, and what translations lack of them."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from news.correction_routes import CORRECTIONS_ON_A_PAGE
from news.models import ArticlePage, Correction
from tests.factories import ArticlePageFactory, completed, translated


def correction(day: int, text: str) -> Correction:
    return Correction(made_on=date(2019, 5, day), text=text)


def soup(client: Client, url: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(url).content, "html.parser")


def listed(page: BeautifulSoup) -> list[tuple[str, str]]:
    """Day and text of each correction on the page of all."""
    return [(item.time["datetime"], item.p.text) for item in page.select(".list > li")]


def test_article_lists_its_corrections_and_says_so_at_its_head(homes: dict, client: Client) -> None:
    article = completed(ArticlePageFactory(language="en"), correction(3, "Seven, not eight."), correction(9, "In Osh."))
    page = soup(client, article.url)
    found = [(item.time["datetime"], item.time.next_sibling.strip()) for item in page.select(".corrected li")]
    assert found == [("2019-05-09", "In Osh."), ("2019-05-03", "Seven, not eight.")]
    mark = page.select_one(".byline a[href='#corrections']")
    assert mark.text == "Corrected 9 May 2019"
    assert page.select_one("#corrections").text == "Corrections"


def test_article_without_corrections_says_nothing_of_them(homes: dict, client: Client) -> None:
    page = soup(client, ArticlePageFactory(language="en").url)
    assert page.select(".corrected, [href='#corrections']") == []


def test_list_of_news_leads_to_the_corrections(homes: dict, client: Client) -> None:
    ArticlePageFactory(language="en")
    assert "/en/news/corrections/" in [link["href"] for link in soup(client, "/en/news/").select("main a")]


@pytest.mark.parametrize(
    ("language", "word", "others"),
    [
        ("sv", "nyheter/rattelser", ["corrections", "ispravleniya"]),
        ("en", "news/corrections", ["rattelser", "ispravleniya"]),
        ("ru", "novosti/ispravleniya", ["corrections", "rattelser"]),
    ],
)
def test_page_of_corrections_has_an_address_in_each_language(
    language: str, word: str, others: list[str], homes: dict, client: Client
) -> None:
    address = f"/{language}/{word}/"
    assert client.get(address).status_code == 200
    for other in others:
        answer = client.get(f"{address.rsplit('/', 2)[0]}/{other}/")
        assert (answer.status_code, answer.headers["Location"]) == (301, address)


def test_language_menu_leads_to_the_corrections_of_the_other_language(homes: dict, client: Client) -> None:
    links = soup(client, "/en/news/corrections/").select("details.lang a[hreflang]")
    assert {link["hreflang"]: link["href"] for link in links} == {
        "sv": "/sv/nyheter/rattelser/",
        "ru": "/ru/novosti/ispravleniya/",
    }


def test_each_correction_is_listed_once_in_the_readers_language_the_newest_first(homes: dict, client: Client) -> None:
    article = completed(ArticlePageFactory(title="Lägret"), correction(3, "Sju."), correction(9, "I Osj."))
    english = translated(article, "en", title="The camp")
    made = english.corrections.get(text="Sju.")
    made.text = "Seven."
    made.save()
    english.corrections.get(text="I Osj.").delete()
    completed(ArticlePageFactory(language="ru", title="Лагерь"), correction(5, "В Оше."))
    page = soup(client, "/en/news/corrections/")
    assert listed(page) == [("2019-05-09", "I Osj."), ("2019-05-05", "В Оше."), ("2019-05-03", "Seven.")]
    links = [(link["href"], link.text, link.get("lang")) for link in page.select(".list a")]
    assert links == [
        (f"{article.url}#corrections", "Lägret", "sv"),
        ("/ru/novosti/lager/#corrections", "Лагерь", "ru"),
        (f"{english.url}#corrections", "The camp", None),
    ]
    assert [text.get("lang") for text in page.select(".list p:first-child")] == ["sv", "ru", None]


@pytest.mark.parametrize("hide", ["unpublish", "restrict"])
def test_corrections_of_what_is_not_public_are_not_listed(hide: str, homes: dict, client: Client) -> None:
    article = completed(ArticlePageFactory(language="en"), correction(3, "Seven."))
    if hide == "unpublish":
        article.unpublish()
    else:
        PageViewRestriction.objects.create(page=article, restriction_type=PageViewRestriction.LOGIN)
    page = soup(client, "/en/news/corrections/")
    assert listed(page) == []
    assert page.select_one(".empty").text == "Here will be what we had to correct."


def test_list_of_corrections_is_read_page_by_page(homes: dict, client: Client) -> None:
    made = [Correction(made_on=date(2019, 5, 1), text=str(number)) for number in range(CORRECTIONS_ON_A_PAGE + 1)]
    completed(ArticlePageFactory(language="en"), *made)
    assert [text for _day, text in listed(soup(client, "/en/news/corrections/?page=2"))] == ["0"]
    assert len(listed(soup(client, "/en/news/corrections/?page=nonsense"))) == CORRECTIONS_ON_A_PAGE


def test_translation_says_which_correction_it_lacks(homes: dict, client: Client) -> None:
    article = completed(ArticlePageFactory(), correction(3, "Sju."))
    english, russian = translated(article, "en"), translated(article, "ru")
    english, russian = (ArticlePage.objects.get(pk=page.pk) for page in (english, russian))
    assert english.missing_corrections == []
    assert list(ArticlePage.objects.outdated()) == []
    article = completed(article, *article.corrections.all(), correction(9, "I Osj."))
    english = ArticlePage.objects.get(pk=english.pk)
    assert [missing.text for missing in english.missing_corrections] == ["I Osj."]
    assert [page.pk for page in ArticlePage.objects.outdated().order_by("pk")] == [english.pk, russian.pk]
    note = soup(client, english.url).select_one(".article-head .corrected")
    assert "The original was corrected on 9 May 2019." in " ".join(note.text.split())
    assert note.a["href"] == f"{article.url}#corrections"
    assert soup(client, article.url).select(".article-head .corrected") == []
    made = article.corrections.get(text="I Osj.")
    completed(english, *english.corrections.all(), Correction(translation_key=made.translation_key, text="In Osh."))
    assert [page.pk for page in ArticlePage.objects.outdated()] == [russian.pk]
    assert soup(client, english.url).select(".article-head .corrected") == []


def test_correction_of_an_unpublished_original_is_not_missed(homes: dict) -> None:
    article = ArticlePageFactory()
    english = translated(article, "en")
    completed(article, correction(3, "Sju.")).unpublish()
    assert ArticlePage.objects.get(pk=english.pk).missing_corrections == []
    assert list(ArticlePage.objects.outdated()) == []


@pytest.mark.parametrize("size", [1, 3])
def test_list_of_corrections_asks_as_often_for_three_as_for_one(size: int, homes: dict, client: Client) -> None:
    for day in range(1, size + 1):
        translated(completed(ArticlePageFactory(), correction(day, "Sju.")), "en")
        completed(ArticlePageFactory(language="ru"), correction(day, "Семь."))
    client.get("/en/news/corrections/")
    with CaptureQueriesContext(connection) as captured:
        client.get("/en/news/corrections/")
    assert len(captured) == 5


@pytest.mark.parametrize("size", [1, 3])
def test_translation_asks_as_often_for_three_missing_corrections_as_for_one(
    size: int, homes: dict, client: Client
) -> None:
    article = ArticlePageFactory()
    english = translated(article, "en")
    completed(article, *(correction(day, "Sju.") for day in range(1, size + 1)))
    client.get(english.url)
    with CaptureQueriesContext(connection) as captured:
        client.get(english.url)
    assert len(captured) == 8
