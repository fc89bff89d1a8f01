"""The first page of each language: composed of what there is, in the reader's language."""

from datetime import date

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client

from home.models import ARTICLES, HomePage
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    CountryPageFactory,
    InternPageFactory,
    TopicPageFactory,
    translated,
)


def visit(client: Client, code: str = "sv") -> BeautifulSoup:
    return BeautifulSoup(client.get(f"/{code}/").content, "html.parser")


def test_newest_article_stands_at_the_top(homes: dict, client: Client) -> None:
    ArticlePageFactory(title="Old", published_on=date(2018, 1, 1))
    newest = ArticlePageFactory(title="New", published_on=date(2018, 2, 1))
    assert visit(client).h1.text == "New"
    assert visit(client).h1.a["href"] == newest.url


def test_chosen_article_stands_at_the_top_in_the_readers_language(homes: dict[str, HomePage], client: Client) -> None:
    chosen = ArticlePageFactory(title="Vald", published_on=date(2017, 1, 1))
    translated(chosen, "en", title="Chosen")
    ArticlePageFactory(title="Nyast", published_on=date(2018, 2, 1))
    for home in homes.values():
        home.featured_article = chosen
        home.save_revision().publish()
    assert [visit(client, code).h1.text for code in ("sv", "en", "ru")] == ["Vald", "Chosen", "Vald"]
    chosen.unpublish()
    assert visit(client).h1.text == "Nyast"


def test_each_article_stands_once(homes: dict, client: Client) -> None:
    for day in range(1, ARTICLES + 3):
        article = ArticlePageFactory(published_on=date(2018, 1, day))
        translated(article, "en")
    for code, slug in (("sv", "nyheter"), ("en", "news")):
        links = [a["href"] for a in visit(client, code).select("main h1 a, main h3 a") if f"/{slug}/" in a["href"]]
        assert len(links) == len(set(links)) == ARTICLES


@pytest.mark.parametrize("code", ["sv", "en", "ru"])
def test_place_topic_conference_and_intern_are_those_of_the_language(code: str, homes: dict, client: Client) -> None:
    titles = {"sv": "på svenska", "en": "in English", "ru": "по-русски"}
    for factory in (CountryPageFactory, TopicPageFactory, InternPageFactory, ConferencePageFactory):
        page = factory(title=titles["sv"])
        for other in ("en", "ru"):
            translated(page, other, title=titles[other])
    links = [a.text for a in visit(client, code).select("main a") if a.text in titles.values()]
    assert set(links) == {titles[code]}
    assert len(links) == 4


def test_empty_site_says_what_will_be_here(homes: dict, client: Client) -> None:
    soup = visit(client, "en")
    assert soup.h1.text == "Centralasiengrupperna"
    assert "Here will be what we write" in soup.select_one(".empty").text


def test_coming_conference_can_be_signed_up_for(homes: dict, client: Client) -> None:
    ConferencePageFactory(language="en", sign_up="external", sign_up_url="https://example.org/sign-up")
    with time_machine.travel("2018-11-01", tick=False):
        assert visit(client, "en").select_one("a.btn.call")["href"] == "https://example.org/sign-up"
    with time_machine.travel("2018-12-01", tick=False):
        assert visit(client, "en").select_one("a.btn.call") is None
        assert "This event is over." in visit(client, "en").main.text
