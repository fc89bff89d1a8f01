"""The news sitemap: what is fresh, in a file that keeps to the protocol; and when articles changed."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import BaseViewRestriction, PageViewRestriction

from news import sitemaps
from news.models import ArticlePage, CaseUpdate, Correction
from tests.factories import ArticlePageFactory, StandardPageFactory, translated
from tests.pages.sitemap_schemas import NAMESPACES, addresses, changes, valid

BASE = "http://127.0.0.1:8000"
NOW = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def base(settings: object) -> None:
    settings.WAGTAILADMIN_BASE_URL = BASE


def article(published: datetime, **fields: Any) -> ArticlePage:
    """An article that was published at this moment."""
    with time_machine.travel(published, tick=False):
        return ArticlePageFactory(published_on=published.date(), first_published_at=published, **fields)


def news(client: Client) -> Any:
    with time_machine.travel(NOW, tick=False):
        response = client.get("/news-sitemap.xml")
    assert response.status_code == 200
    assert response["Content-Type"] == "application/xml; charset=utf-8"
    return valid(response.content)


def test_fresh_article_is_described_as_google_wants_it(homes: dict, client: Client) -> None:
    article(datetime(2026, 11, 23, 8, 0, tzinfo=UTC), language="en", title="Camp & <Osh>", slug="camp")
    [url] = news(client)
    assert [(element.tag.split("}")[1], element.text) for element in url.iter() if not len(element)] == [
        ("loc", f"{BASE}/en/news/camp/"),
        ("name", "Centralasiengrupperna"),
        ("language", "en"),
        ("publication_date", "2026-11-23T09:00:00+01:00"),
        ("title", "Camp & <Osh>"),
    ]


@pytest.mark.parametrize(
    ("published", "is_news"),
    [
        (datetime(2026, 11, 24, 15, 30, tzinfo=UTC), True),
        (datetime(2026, 11, 22, 15, 30, tzinfo=UTC), True),
        (datetime(2026, 11, 22, 15, 29, 59, tzinfo=UTC), False),
        (datetime(2026, 11, 24, 15, 30, 1, tzinfo=UTC), False),
        (datetime(2026, 11, 22, 22, 59, tzinfo=UTC), True),  # before midnight in Stockholm
        (datetime(2018, 11, 24, 15, 30, tzinfo=UTC), False),
    ],
)
def test_news_lasts_two_days(published: datetime, is_news: bool, homes: dict, client: Client) -> None:
    found = article(published, slug="lager")
    assert (f"{BASE}{found.url}" in addresses(news(client))) is is_news


def test_an_older_article_that_is_dated_today_is_news_before_noon(homes: dict, client: Client) -> None:
    with time_machine.travel("2026-11-24 08:00 +01:00", tick=False):
        ArticlePageFactory(
            published_on=date(2026, 11, 24), first_published_at=datetime(2026, 11, 20, tzinfo=UTC), slug="lager"
        )
        [url] = valid(client.get("/news-sitemap.xml").content)
    texts = [element.text for element in url.iter() if not len(element)]
    assert (texts[0], texts[3]) == (f"{BASE}/sv/nyheter/lager/", "2026-11-24T08:00:00+01:00")


def test_imported_article_is_no_news(homes: dict, client: Client) -> None:
    with time_machine.travel(NOW, tick=False):
        found = ArticlePageFactory(published_on=date(2018, 6, 1))
    assert f"{BASE}{found.url}" not in addresses(news(client))


def test_newest_comes_first_in_all_languages(homes: dict, client: Client) -> None:
    older = article(datetime(2026, 11, 23, 8, 0, tzinfo=UTC), language="ru")
    newer = article(datetime(2026, 11, 24, 8, 0, tzinfo=UTC))
    with time_machine.travel(datetime(2026, 11, 24, 9, 0, tzinfo=UTC), tick=False):
        translation = translated(newer, "en", published_on=date(2026, 11, 24))
    root = news(client)
    assert addresses(root) == [BASE + page.url for page in (translation, newer, older)]
    assert root.xpath("//n:language/text()", namespaces=NAMESPACES) == ["en", "sv", "ru"]


def test_what_is_not_public_is_no_news(homes: dict, client: Client) -> None:
    moment = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
    article(moment).unpublish()
    hidden = article(moment, title="Internt")
    PageViewRestriction.objects.create(page=hidden, restriction_type=BaseViewRestriction.LOGIN)
    aliased = article(moment, slug="lager")
    aliased.create_alias(parent=aliased.get_parent(), update_slug="lager-igen")
    assert addresses(news(client)) == [f"{BASE}/sv/nyheter/lager/"]


def test_without_news_the_lists_are_named(homes: dict, client: Client) -> None:
    root = news(client)
    assert addresses(root) == [f"{BASE}/sv/nyheter/", f"{BASE}/en/news/", f"{BASE}/ru/novosti/"]
    assert root.xpath("//n:news", namespaces=NAMESPACES) == []


def test_only_so_many_are_named(homes: dict, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemaps, "MOST", 2)
    made = [article(datetime(2026, 11, 24, hour, 0, tzinfo=UTC)) for hour in (8, 9, 10)]
    assert addresses(news(client)) == [BASE + page.url for page in reversed(made[1:])]


def test_title_with_control_characters_is_still_xml(homes: dict, client: Client) -> None:
    article(datetime(2026, 11, 24, 8, 0, tzinfo=UTC), title="Läger\x0bi\x1fOsj", slug="lager")
    assert news(client).xpath("//n:title/text()", namespaces=NAMESPACES) == ["Läger i Osj"]


@pytest.mark.parametrize("size", [1, 3])
def test_queries_do_not_grow_with_the_news(size: int, homes: dict, client: Client) -> None:
    for hour in range(size):
        article(datetime(2026, 11, 24, hour + 8, 0, tzinfo=UTC))
    news(client)
    with CaptureQueriesContext(connection) as captured:
        news(client)
    assert len(captured) == 1


def test_article_changed_when_its_readers_should_know(homes: dict, client: Client) -> None:
    plain = ArticlePageFactory(published_on=date(2018, 6, 1))
    updated = ArticlePageFactory(published_on=date(2018, 6, 1), updated_on=date(2018, 7, 1))
    corrected, followed = ArticlePageFactory(), ArticlePageFactory()
    corrected.corrections.add(Correction(made_on=date(2019, 1, 1), text="Nio.", locale=corrected.locale))
    followed.case_updates.add(CaseUpdate(date=date(2020, 1, 1), text="Fri.", locale=followed.locale))
    corrected.save()
    followed.save()
    other = StandardPageFactory()
    other.save_revision().publish()
    found = changes(valid(client.get("/sitemap-sv-1.xml").content))
    assert [found[BASE + page.url] for page in (plain, updated, corrected, followed)] == [
        "2018-06-01T12:00:00+02:00",
        "2018-07-01T12:00:00+02:00",
        "2019-01-01T12:00:00+01:00",
        "2020-01-01T12:00:00+01:00",
    ]
    assert found[BASE + other.url][:4] == str(date.today().year)
