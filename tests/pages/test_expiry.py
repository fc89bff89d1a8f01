"""A page that has expired is public no more, from that second on and without any job having run."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Page

from news.models import ArticlePage
from pages.models import BasePage
from pages.querysets import chosen, published, resolved
from tests.factories import ArticlePageFactory, StandardPageFactory, TopicPageFactory, block, translated

STOCKHOLM = ZoneInfo("Europe/Stockholm")
END = datetime(2031, 6, 1, tzinfo=STOCKHOLM)
BEFORE, AFTER = "2031-05-31 23:59:59 +02:00", "2031-06-01 00:00:00 +02:00"
SIGHTS = [(BEFORE, True), (AFTER, False)]

each_side = pytest.mark.parametrize(("moment", "is_public"), SIGHTS, ids=["last second", "midnight"])

pytestmark = [pytest.mark.usefixtures("homes"), pytest.mark.django_db]


def expiring(page: BasePage) -> BasePage:
    page.expire_at = END
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def soup(client: Client, url: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(url).content, "html.parser")


@each_side
def test_the_page_itself(moment: str, is_public: bool, client: Client) -> None:
    page = expiring(ArticlePageFactory(title="Kamelkaravan"))
    with time_machine.travel(moment, tick=False):
        assert client.get(page.url).status_code == (200 if is_public else 404)


def test_what_lies_below_it_is_still_reached(client: Client) -> None:
    parent = StandardPageFactory(title="Arkiv")
    child = StandardPageFactory(title="Kamelkaravan", parent=parent)
    expiring(parent)
    with time_machine.travel(AFTER, tick=False):
        assert client.get(child.url).status_code == 200
        assert client.get(parent.url).status_code == 404


@each_side
def test_a_view_below_the_page(moment: str, is_public: bool, client: Client) -> None:
    page = expiring(ArticlePageFactory(language="sv").get_parent().specific)
    with time_machine.travel(moment, tick=False):
        assert client.get(f"{page.url}2018/").status_code == (200 if is_public else 404)


@each_side
def test_lists_feeds_and_the_home_page(moment: str, is_public: bool, client: Client) -> None:
    expiring(ArticlePageFactory(title="Kamelkaravan"))
    with time_machine.travel(moment, tick=False):
        for url in ("/sv/", "/sv/nyheter/", "/sv/nyheter/atom.xml"):
            response = client.get(url)
            assert response.status_code == 200
            assert ("Kamelkaravan" in response.content.decode()) is is_public, url


@each_side
def test_sitemap(moment: str, is_public: bool, client: Client) -> None:
    page = expiring(ArticlePageFactory(title="Kamelkaravan"))
    english = translated(page, "en", title="Caravan", expire_at=None)
    with time_machine.travel(moment, tick=False):
        swedish_map = client.get("/sitemap-sv-1.xml").content.decode()
        english_map = client.get("/sitemap-en-1.xml").content.decode()
    assert (page.url in swedish_map) is is_public
    assert (page.url in english_map) is is_public  # as a translation
    assert english.url in english_map


@each_side
def test_search_with_its_numbers_and_suggestions(moment: str, is_public: bool, client: Client) -> None:
    expiring(ArticlePageFactory(title="Kamelkaravan"))
    other = translated(ArticlePageFactory(title="Ylle", lead=""), "en", title="Kamelkaravan abroad")
    with time_machine.travel(moment, tick=False):
        found = soup(client, "/sv/search/?q=kamelkaravan")
        suggested = client.get("/sv/search/suggest/?q=kamelk").json()["suggestions"]
        elsewhere = soup(client, "/en/search/?q=kamelkaravan")
    assert len(found.select("ol.hits > li")) == int(is_public)
    assert [each["label"] for each in suggested] == ["Kamelkaravan"] * is_public
    assert other.url in {link["href"] for link in elsewhere.select("a[href]")}
    # The other language is offered only where it has something.
    offered = [link["href"] for link in elsewhere.select("main a[href^='/sv/search/']")]
    assert len(offered) == int(is_public)


@each_side
def test_language_menu_and_links_between_translations(moment: str, is_public: bool, client: Client) -> None:
    swedish = ArticlePageFactory(title="Kamelkaravan")
    english = translated(swedish, "en", title="Caravan")
    expiring(swedish)
    with time_machine.travel(moment, tick=False):
        page = soup(client, english.url)
    alternates = {link["hreflang"] for link in page.select("link[rel=alternate][hreflang]")}
    assert ("sv" in alternates) is is_public
    assert (swedish.url in {link["href"] for link in page.select("a[href]")}) is is_public


@each_side
def test_choices_and_links_in_texts(moment: str, is_public: bool, client: Client) -> None:
    topic = expiring(TopicPageFactory(title="Ullhantverk"))
    text = block("paragraph", f'<p><a linktype="page" id="{topic.pk}">here</a></p>')
    article = ArticlePageFactory(body=[text])
    article.page_topics.create(topic=topic)
    article.save()
    with time_machine.travel(moment, tick=False):
        page = soup(client, article.url)
        assert (topic.pk in chosen([topic.pk], "sv").shown) is is_public
        assert (topic.translation_key in resolved(type(topic), [topic.translation_key], "sv")) is is_public
    assert page.select_one("main .paragraph a, main .body a").get("href") == (topic.url if is_public else None)
    assert ("Ullhantverk" in page.select_one("main").text) is is_public


@each_side
def test_drawn_picture_for_sharing(moment: str, is_public: bool, client: Client) -> None:
    page = expiring(ArticlePageFactory(title="Kamelkaravan"))
    url = soup(client, page.url).select_one("meta[property='og:image']")["content"]
    with time_machine.travel(moment, tick=False):
        assert client.get(url).status_code == (200 if is_public else 404)


def test_reads_agree() -> None:
    page, other = expiring(ArticlePageFactory()), ArticlePageFactory()
    for moment, is_public in SIGHTS:
        with time_machine.travel(moment, tick=False):
            read = set(published(Page.objects.all()).values_list("pk", flat=True))
            listed = {article.pk for article in ArticlePage.objects.in_language("sv")}
        assert (page.pk in read, page.pk in listed) == (is_public, is_public)
        assert {other.pk} <= read & listed


def test_an_expired_translation_gives_way_to_its_original() -> None:
    swedish = ArticlePageFactory()
    english = expiring(translated(swedish, "en"))
    for moment, expected in ((BEFORE, english.pk), (AFTER, swedish.pk)):
        with time_machine.travel(moment, tick=False):
            assert [article.pk for article in ArticlePage.objects.in_language("en")] == [expected]
