"""What machines read of an article, compared field by field, and what no field says."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from news.enums import ArticleKind
from news.models import ArticlePage, Byline, CaseUpdate, Correction
from news.structured_data import article_data, headline
from tests.factories import (
    ArticlePageFactory,
    CountryPageFactory,
    ImageFactory,
    PersonPageFactory,
    TopicPageFactory,
    block,
    translated,
)

BASE = "http://127.0.0.1:8000"
ORGANISATION = {"@id": f"{BASE}/#organisation"}


@pytest.fixture(autouse=True)
def base(settings: object) -> None:
    settings.WAGTAILADMIN_BASE_URL = BASE


def described(client: Client, article: ArticlePage) -> dict[str, Any]:
    """The article as its page describes it."""
    soup = BeautifulSoup(client.get(article.url).content, "html.parser")
    things = json.loads(soup.find("script", type="application/ld+json").string)["@graph"]
    [page] = [thing for thing in things if thing["@id"] == BASE + article.url]
    [found] = [thing for thing in things if thing["@id"] == f"{BASE}{article.url}#article"]
    assert page["mainEntity"] == {"@id": found["@id"]}
    return found


def signed(*bylines: dict[str, Any], **fields: Any) -> ArticlePage:
    """An English article with these bylines."""
    article = ArticlePageFactory(language="en", **fields)
    for order, byline in enumerate(bylines):
        article.bylines.add(Byline(sort_order=order, locale=article.locale, **byline))
    article.save()
    return article


def test_article_says_all_that_it_knows(homes: dict, client: Client) -> None:
    image = ImageFactory(credit="Dilnoza")
    aigul = PersonPageFactory(language="en", title="Aigul", slug="aigul")
    topic = TopicPageFactory(language="en", title="Free media", slug="media")
    country = CountryPageFactory(language="en", title="Kyrgyzstan", slug="kyrgyzstan")
    article = signed(
        {"person": aigul.page_ptr},
        {"name": "Bakyt", "role": "photo"},
        {"name": "Cholpon", "role": "translation"},
        title="Nine villages",
        slug="nine-villages",
        kind=ArticleKind.ANALYSIS,
        lead="One radio station.",
        content_note="Violence",
        place="Osh",
        published_on=date(2018, 11, 14),
        updated_on=date(2018, 11, 20),
        event_date=date(2018, 11, 3),
        licence="cc_by_nd",
        listing_image=image,
        body=[block("paragraph", "<p>They speak Kyrgyz and Uzbek.</p>")],
    )
    article.page_topics.create(topic=topic)
    article.page_countries.create(country=country)
    article.corrections.add(Correction(made_on=date(2018, 12, 1), text="Nine, not ten.", locale=article.locale))
    article.case_updates.add(CaseUpdate(date=date(2019, 1, 2), text="It was released.", locale=article.locale))
    article.save()
    swedish = translated(article, "sv", slug="nio-byar")
    url = f"{BASE}/en/news/nine-villages/"
    assert described(client, article) == {
        "@type": "AnalysisNewsArticle",
        "@id": f"{url}#article",
        "url": url,
        "mainEntityOfPage": {"@id": url},
        "headline": "Nine villages",
        "description": "Content note: Violence. One radio station.",
        "inLanguage": "en",
        "articleSection": "Analysis",
        "author": [
            {
                "@type": "Person",
                "name": "Aigul",
                "@id": f"{BASE}/en/people/aigul/#person",
                "url": f"{BASE}/en/people/aigul/",
            }
        ],
        "contributor": [{"@type": "Person", "name": "Bakyt"}],
        "translator": [{"@type": "Person", "name": "Cholpon"}],
        "publisher": ORGANISATION,
        "copyrightHolder": ORGANISATION,
        "datePublished": "2018-11-14T12:00:00+01:00",
        "dateModified": "2019-01-02T12:00:00+01:00",
        "temporalCoverage": "2018-11-03",
        "contentLocation": {"@type": "Place", "name": "Osh"},
        "image": [
            {
                "@type": "ImageObject",
                "url": BASE + image.get_rendition(f"fill-{size}|format-webp").url,
                "width": image.get_rendition(f"fill-{size}|format-webp").width,
                "height": image.get_rendition(f"fill-{size}|format-webp").height,
                "creditText": "Dilnoza",
            }
            for size in ("1200x675", "1200x900", "1200x1200")
        ],
        "about": [
            {
                "@type": "Thing",
                "@id": f"{BASE}/en/topics/media/#topic",
                "name": "Free media",
                "url": f"{BASE}/en/topics/media/",
            },
            {
                "@type": "Country",
                "@id": f"{BASE}/en/countries/kyrgyzstan/#country",
                "name": "Kyrgyzstan",
                "url": f"{BASE}/en/countries/kyrgyzstan/",
            },
        ],
        "workTranslation": [
            {
                "@type": "AnalysisNewsArticle",
                "@id": f"{BASE}{swedish.url}#article",
                "url": f"{BASE}/sv/nyheter/nio-byar/",
                "inLanguage": "sv",
            }
        ],
        "correction": [{"@type": "CorrectionComment", "text": "Nine, not ten.", "datePublished": "2018-12-01"}],
        "isAccessibleForFree": True,
        "license": "https://creativecommons.org/licenses/by-nd/4.0/",
        "wordCount": 8,
    }


def test_article_without_anything_says_what_is_certain(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(language="en", title="Camp", slug="camp", lead="")
    url = f"{BASE}/en/news/camp/"
    assert described(client, article) == {
        "@type": "NewsArticle",
        "@id": f"{url}#article",
        "url": url,
        "mainEntityOfPage": {"@id": url},
        "headline": "Camp",
        "inLanguage": "en",
        "articleSection": "News",
        "author": [ORGANISATION],
        "publisher": ORGANISATION,
        "copyrightHolder": ORGANISATION,
        "datePublished": "2018-06-01T12:00:00+02:00",
        "dateModified": "2018-06-01T12:00:00+02:00",
        "isAccessibleForFree": True,
        "wordCount": 0,
    }


@pytest.mark.parametrize(
    ("kind", "schema_type"),
    [
        ("news", "NewsArticle"),
        ("analysis", "AnalysisNewsArticle"),
        ("interview", "NewsArticle"),
        ("story", "BlogPosting"),
        ("photo_story", "NewsArticle"),
        ("statement", "Article"),
    ],
)
def test_each_kind_is_what_schema_org_calls_it(kind: str, schema_type: str, homes: dict) -> None:
    assert article_data(ArticlePageFactory(kind=kind))["@type"] == schema_type


def test_every_kind_has_a_type(homes: dict) -> None:
    assert all(article_data(ArticlePageFactory(kind=kind))["@type"] for kind in ArticleKind)


@pytest.mark.parametrize("kind", ["withheld", "pseudonym"])
def test_protected_author_leaves_nothing_but_what_the_page_shows(kind: str, homes: dict, client: Client) -> None:
    article = signed({"naming": kind, "name": "Ainura" if kind == "pseudonym" else ""})
    authors = {"withheld": [ORGANISATION], "pseudonym": [{"@type": "Person", "name": "Ainura"}]}
    assert described(client, article)["author"] == authors[kind]
    soup = BeautifulSoup(client.get(article.url).content, "html.parser")
    assert soup.find("meta", property="article:author") is None


def test_withheld_translator_and_photographer_are_the_organisation(homes: dict) -> None:
    article = signed(
        {"name": "Aigul"},
        {"naming": "withheld", "role": "photo"},
        {"naming": "withheld", "role": "translation"},
        {"naming": "withheld", "role": "translation"},
    )
    data = article_data(article)
    assert data["author"] == [{"@type": "Person", "name": "Aigul"}]
    assert (data["contributor"], data["translator"]) == ([ORGANISATION], [ORGANISATION])


def test_author_whose_page_is_a_draft_is_not_named(homes: dict) -> None:
    person = PersonPageFactory(language="en", title="Aigul")
    article = signed({"person": person.page_ptr})
    person.unpublish()
    assert article_data(ArticlePage.objects.get(pk=article.pk))["author"] == [ORGANISATION]


@pytest.mark.parametrize(
    ("name", "author"),
    [
        ("Novi Ritm", {"@type": "Organization", "name": "Novi Ritm"}),
        ("Centralasiengrupperna", ORGANISATION),
        ("Central Asia Solidarity Groups", ORGANISATION),
    ],
)
def test_organisation_signs_as_one(name: str, author: dict[str, str], homes: dict) -> None:
    assert article_data(signed({"name": name, "role": "organisation"}))["author"] == [author]


def test_photographer_alone_is_the_author(homes: dict) -> None:
    data = article_data(signed({"name": "Bakyt", "role": "photo"}))
    assert data["author"] == [{"@type": "Person", "name": "Bakyt"}]
    assert "contributor" not in data


def test_who_wrote_and_asked_is_named_once(homes: dict) -> None:
    article = signed({"name": "Aigul"}, {"name": "Aigul", "role": "interview"})
    assert article_data(article)["author"] == [{"@type": "Person", "name": "Aigul"}]


def test_translation_names_its_original_and_translator(homes: dict, client: Client) -> None:
    original = signed({"name": "Aigul"}, slug="camp", kind="interview")
    swedish = translated(original, "sv", slug="lager", translator_name="Bakyt")
    translated(original, "ru", slug="lager")
    data = described(client, swedish)
    assert data["translationOfWork"] == {
        "@type": "NewsArticle",
        "@id": f"{BASE}/en/news/camp/#article",
        "url": f"{BASE}/en/news/camp/",
        "inLanguage": "en",
    }
    assert data["translator"] == [{"@type": "Person", "name": "Bakyt"}]
    assert "workTranslation" not in data
    assert [work["inLanguage"] for work in described(client, original)["workTranslation"]] == ["ru", "sv"]


def test_drafts_in_other_languages_are_not_named(homes: dict, client: Client) -> None:
    original = ArticlePageFactory(language="en")
    translated(original, "sv", live=False)
    assert "workTranslation" not in described(client, original)
    russian = translated(original, "ru")
    original.unpublish()
    assert "translationOfWork" not in described(client, russian)


@pytest.mark.parametrize(
    ("published_on", "first", "offset"),
    [
        (date(2018, 7, 1), datetime(2018, 7, 1, 20, 30, 5, 999, tzinfo=UTC), "2018-07-01T22:30:05+02:00"),
        (date(2018, 1, 1), datetime(2026, 1, 1, tzinfo=UTC), "2018-01-01T12:00:00+01:00"),
    ],
)
def test_dates_have_their_offset(published_on: date, first: datetime, offset: str, homes: dict) -> None:
    article = ArticlePageFactory(published_on=published_on)
    article.first_published_at = first
    assert article_data(article)["datePublished"] == offset


@pytest.mark.parametrize(
    ("title", "shortened"),
    [
        ("а" * 110, "а" * 110),
        ("а" * 111, "а" * 109 + "…"),
        ("слово " * 30, "слово " * 17 + "слово…"),
    ],
)
def test_long_headline_is_cut_between_words(title: str, shortened: str) -> None:
    assert headline(title) == shortened
    assert len(shortened) <= 110


def test_data_is_made_of_what_the_page_shows_without_a_query(homes: dict, django_assert_num_queries: Any) -> None:
    person = PersonPageFactory(language="en")
    article = signed({"person": person.page_ptr}, listing_image=ImageFactory())
    article.page_topics.create(topic=TopicPageFactory(language="en"))
    article.save()
    translated(article, "sv")
    article = ArticlePage.objects.select_related("locale").get(pk=article.pk)
    article_data(article)
    with django_assert_num_queries(0):
        article_data(article)
