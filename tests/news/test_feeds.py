"""Feeds: what is in them, in which words, under which addresses; what stays the same and what changes."""

from datetime import date
from io import BytesIO

import feedparser
import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Page, PageViewRestriction

from news.feeds import ENTRIES
from news.models import ArticlePage, Byline, NewsIndexPage
from tests.factories import (
    ArticlePageFactory,
    CountryPageFactory,
    DocumentFactory,
    ImageFactory,
    InternPageFactory,
    PersonPageFactory,
    TopicPageFactory,
    block,
    translated,
)
from tests.news.atom_rules import ATOM, faults
from tests.pages.bodies import TEXTS, every_block

BASE = "http://127.0.0.1:8000"
QUERIES = 16
"""What a feed asks the database, however much there is in it."""


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


def signed(article: ArticlePage, **fields: object) -> ArticlePage:
    """The article with one more byline."""
    if person := fields.get("person"):
        fields["person"] = Page.objects.get(pk=person.pk)
    article.bylines.add(Byline(locale=article.locale, sort_order=article.bylines.count(), **fields))
    article.save()
    return article


def feed(client: Client, address: str = "/sv/nyheter/atom.xml") -> feedparser.FeedParserDict:
    """The feed as a reader sees it, after it has been found without a fault."""
    response = client.get(address)
    assert (response.status_code, response["Content-Type"]) == (200, "application/atom+xml; charset=utf-8")
    assert faults(response.content) == []
    found = feedparser.parse(BytesIO(response.content), sanitize_html=False)
    assert not found.bozo
    return found


def entry(client: Client, article: ArticlePage) -> feedparser.FeedParserDict:
    """The one entry of the feed of the article's language."""
    [found] = feed(client, f"{article.get_parent().url}atom.xml").entries
    return found


def titles(found: feedparser.FeedParserDict) -> list[str]:
    return [entry.title for entry in found.entries]


def content_of(found: feedparser.FeedParserDict) -> BeautifulSoup:
    assert found.content[0].type == "text/html"
    return BeautifulSoup(found.content[0].value, "html.parser")


# Which feeds there are.


@pytest.fixture
def country(homes: dict) -> Page:
    page = CountryPageFactory(title="Kirgizistan")
    translated(page, "en", title="Kyrgyzstan")
    return page


@pytest.mark.parametrize(
    ("address", "title", "found"),
    [
        ("/en/news/atom.xml", "News", ["Other", "About all"]),
        ("/en/news/country/kyrgyzstan/atom.xml", "News · Kyrgyzstan", ["About all"]),
        ("/en/news/topic/youth/atom.xml", "News · Youth", ["About all"]),
        ("/en/news/kind/interview/atom.xml", "News · Interviews", ["About all"]),
        ("/en/news/person/aigul/atom.xml", "News · Aigul", ["About all"]),
        ("/en/news/kind/statement/atom.xml", "News · Statements", []),
    ],
)
def test_what_can_be_followed(address: str, title: str, found: list[str], country: Page, client: Client) -> None:
    topic, person = TopicPageFactory(title="Youth", language="en"), PersonPageFactory(title="Aigul", language="en")
    signed(about(country, topic, title="About all", kind="interview", language="en"), person=person)
    about(title="Other", kind="news", language="en", published_on=date(2019, 1, 1))
    atom = feed(client, address)
    assert atom.feed.title == f"Central Asia Solidarity Groups · {title}"
    assert titles(atom) == found
    assert [link.href for link in atom.feed.links if link.rel == "self"] == [BASE + address]


@pytest.mark.parametrize(
    ("asked", "canonical"),
    [
        ("/sv/nyheter/country/kyrgyzstan/atom.xml", "/sv/nyheter/land/kirgizistan/atom.xml"),
        ("/sv/nyheter/LAND/kirgizistan/atom.xml", "/sv/nyheter/land/kirgizistan/atom.xml"),
        ("/sv/nyheter/kind/interview/atom.xml", "/sv/nyheter/slag/intervju/atom.xml"),
        ("/ru/novosti/person/aigul-sv/atom.xml", "/ru/novosti/chelovek/aigul-sv/atom.xml"),
        ("/ru/novosti/chelovek/aigul/atom.xml", "/ru/novosti/chelovek/aigul-sv/atom.xml"),
        ("/sv/nyheter/feeds/", "/sv/nyheter/floden/"),
        ("/ru/novosti/FLODEN/", "/ru/novosti/lenty/"),
        ("/feed/", "/sv/nyheter/atom.xml"),
        ("/feed", "/sv/nyheter/atom.xml"),
        ("/feed/atom/", "/sv/nyheter/atom.xml"),
        ("/feed/rss2/?x=1", "/sv/nyheter/atom.xml"),
        ("/sv/feed/", "/sv/nyheter/atom.xml"),
        ("/en/feed/", "/en/news/atom.xml"),
        ("/ru/feed/atom/", "/ru/novosti/atom.xml"),
        ("/category/praktik/feed/", "/sv/nyheter/atom.xml"),
        ("/en/category/news/feed/atom/", "/en/news/atom.xml"),
        ("/2018/05/en-artikel/feed/", "/sv/nyheter/atom.xml"),
    ],
)
def test_other_addresses_lead_to_the_feed(asked: str, canonical: str, country: Page, client: Client) -> None:
    PersonPageFactory(title="Aigul")
    response = client.get(asked)
    assert (response.status_code, response["Location"]) == (301, canonical)


@pytest.mark.parametrize(
    "address",
    [
        "/sv/nyheter/2018/atom.xml",
        "/sv/nyheter/land/kirgizistan/2018/atom.xml",
        "/sv/nyheter/land/norge/atom.xml",
        "/sv/nyheter/person/ingen/atom.xml",
        "/sv/nyheter/atom.xml/",
        "/sv/nyheter/atomXxml/",
        "/sv/atom.xml",
        "/sv/nyheter/floden/atom.xml",
    ],
)
def test_there_is_no_such_feed(address: str, country: Page, client: Client) -> None:
    assert client.get(address).status_code == 404


def test_feed_without_a_list_of_news_is_not_found(homes: dict, client: Client) -> None:
    NewsIndexPage.objects.get(locale__language_code="en").unpublish()
    assert client.get("/en/feed/").status_code == 404
    assert client.get("/en/news/atom.xml").status_code == 404


@pytest.mark.parametrize("hide", ["unpublish", "restrict"])
def test_person_who_is_not_public_has_no_feed(hide: str, homes: dict, client: Client) -> None:
    person = PersonPageFactory(title="Aigul")
    signed(ArticlePageFactory(), person=person)
    assert client.get("/sv/nyheter/person/aigul/atom.xml").status_code == 200
    if hide == "unpublish":
        person.unpublish()
    else:
        PageViewRestriction.objects.create(page=person, restriction_type=PageViewRestriction.LOGIN)
    assert client.get("/sv/nyheter/person/aigul/atom.xml").status_code == 404
    assert "aigul" not in client.get("/sv/nyheter/floden/").content.decode().casefold()
    assert "aigul" not in client.get("/sv/nyheter/atom.xml").content.decode().casefold()


def test_two_people_of_one_name_have_a_feed_each(homes: dict, client: Client) -> None:
    swedish, russian = PersonPageFactory(title="Anna"), InternPageFactory(title="Anna", language="ru")
    signed(ArticlePageFactory(title="Av den ena"), person=swedish)
    signed(ArticlePageFactory(title="Av den andra"), person=russian)
    assert titles(feed(client, "/sv/nyheter/person/anna/atom.xml")) == ["Av den ena"]
    assert titles(feed(client, "/sv/nyheter/person/anna-ru/atom.xml")) == ["Av den andra"]


def test_restricted_list_has_no_public_feed(homes: dict, client: Client) -> None:
    index = NewsIndexPage.objects.get(locale__language_code="sv")
    ArticlePageFactory(title="Hemligt")
    PageViewRestriction.objects.create(page=index, restriction_type=PageViewRestriction.LOGIN)
    response = client.get("/sv/nyheter/atom.xml")
    assert response.status_code == 302
    assert client.get("/sv/feed/").status_code == 404


# What is in an entry.


def test_feed_says_whose_it_is(homes: dict, client: Client) -> None:
    atom = feed(client, "/ru/novosti/atom.xml").feed
    index = NewsIndexPage.objects.get(locale__language_code="ru")
    assert (atom.title, atom.language) == ("Centralasiengrupperna · Новости", "ru")
    assert (atom.author_detail.name, atom.author_detail.href) == ("Centralasiengrupperna", f"{BASE}/")
    assert (atom.icon, atom.logo[:28]) == (f"{BASE}/static/pages/art/tile.svg", f"{BASE}/share/")
    assert [(link.rel, link.href, link.get("hreflang")) for link in atom.links] == [
        ("self", f"{BASE}{index.url}atom.xml", None),
        ("alternate", f"{BASE}{index.url}", "ru"),
    ]


def test_entry_names_its_subjects_with_the_addresses_of_more(country: Page, client: Client) -> None:
    topic, hidden = TopicPageFactory(title="Youth", language="en"), TopicPageFactory(title="Hidden")
    article = about(country, topic, hidden, kind="interview", language="en")
    hidden.unpublish()
    tags = [(tag.scheme, tag.term, tag.label) for tag in entry(client, article).tags]
    assert tags == [
        (f"{BASE}/en/news/country/", "kyrgyzstan", "Kyrgyzstan"),
        (f"{BASE}/en/news/topic/", "youth", "Youth"),
        (f"{BASE}/en/news/kind/", "interview", "Interviews"),
    ]
    for scheme, term, _label in tags:
        assert client.get(f"{scheme.removeprefix(BASE)}{term}/").status_code == 200


def test_entry_is_signed_as_the_article_is(homes: dict, client: Client) -> None:
    person = PersonPageFactory(title="Aigul", language="en")
    article = signed(ArticlePageFactory(language="en"), person=person)
    signed(article, name="B. Changed", naming="pseudonym", role="interview")
    signed(article, naming="withheld")
    signed(article, name="Erik", role="photo")
    found = entry(client, article)
    assert [(author.name, author.get("href")) for author in found.authors] == [
        ("Aigul", BASE + person.url),
        ("B. Changed", None),
        ("Name withheld", None),
    ]
    assert [helper.name for helper in found.contributors] == ["Erik"]


def test_translator_contributes(homes: dict, client: Client) -> None:
    article = translated(signed(ArticlePageFactory(), name="Aigul"), "en", translator_name="Lena")
    found = entry(client, article)
    assert ([author.name for author in found.authors], [helper.name for helper in found.contributors]) == (
        ["Aigul"],
        ["Lena"],
    )


def test_unsigned_entry_is_the_organisations(homes: dict, client: Client) -> None:
    found = feed(client, f"{ArticlePageFactory(language='en').get_parent().url}atom.xml")
    assert "authors" not in found.entries[0] or found.entries[0].author == "Central Asia Solidarity Groups"
    assert found.feed.author == "Central Asia Solidarity Groups"


def test_content_is_the_whole_text(homes: dict, client: Client) -> None:
    image, topic = ImageFactory(alt_texts={"en": "Yurts by a lake"}), TopicPageFactory(language="en")
    article = ArticlePageFactory(
        language="en", lead="The lead.", listing_image=image, body=every_block(image, DocumentFactory(), topic)
    )
    content = content_of(entry(client, article))
    words = str(content)
    assert [text for text in ("The lead.", *TEXTS) if text not in words] == []
    pictures = content.select("img")
    assert len(pictures) == 4
    assert {picture["src"].startswith(f"{BASE}/media/images/") for picture in pictures} == {True}
    assert [picture["alt"] for picture in pictures] == [
        "Yurts by a lake",
        "Image alternative text",
        "Yurts by a lake",
        "Gallery alternative text",
    ]
    assert {link["href"].split("/")[0] for link in content.select("a[href]")} <= {"http:", "https:"}
    assert content.select_one("a[href='https://youtu.be/abc']")
    assert content.select("[class], [style], [id], script, style, svg, button, iframe, form, [srcset]") == []
    assert content.select_one("[lang=kk]").text == "Қазақша"


def test_links_in_the_text_lead_to_the_reader(homes: dict, client: Client) -> None:
    topic, hidden = TopicPageFactory(title="Unga"), TopicPageFactory(title="Dold")
    english = translated(topic, "en", title="Young people")
    document = DocumentFactory()
    text = (
        f'<p><a linktype="page" id="{topic.pk}">topic</a> <a id="{hidden.pk}" linktype="page">hidden</a> '
        f'<a linktype="document" id="{document.pk}">file</a> <a href="https://example.org/?a=1&amp;b=2">there</a> '
        '<a linktype="page" id="999999">gone</a> <a href="javascript:alert(1)">script</a> <a href="http://[">broken</a>'
        "</p>"
    )
    article = ArticlePageFactory(language="en", body=[block("paragraph", text)])
    hidden.unpublish()
    content = content_of(entry(client, article))
    assert {link.text: link["href"] for link in content.select("a[href]")} == {
        "topic": BASE + english.url,
        "file": BASE + document.url,
        "there": "https://example.org/?a=1&b=2",
    }
    assert "hidden" in content.text and "script" in content.text and "broken" in content.text


def test_content_note_comes_first_and_corrections_last(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(
        language="en",
        content_note="Violence",
        lead="The lead.",
        case_status="detained",
        case_status_on=date(2018, 7, 1),
        body=[block("paragraph", "<p>The text.</p>")],
    )
    article.case_updates.create(date=date(2018, 7, 2), text="The trial began.", locale=article.locale)
    article.corrections.create(made_on=date(2018, 7, 3), text="It was on Monday.", locale=article.locale)
    article.save()
    found = entry(client, article)
    parts = [" ".join(part.text.split()) for part in content_of(found).find_all(["p", "h2", "li"])]
    assert parts == [
        "Content note: Violence",
        "The lead.",
        "The text.",
        "How the case goes on",
        "Detained as of 1 July 2018",
        "2 July 2018 The trial began.",
        "Corrected 3 July 2018: It was on Monday.",
        "Licence of the text: All rights reserved",
    ]
    assert found.summary == "Content note: Violence The lead."


def test_licence_is_said_and_linked(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(language="en", licence="cc_by")
    found = entry(client, article)
    assert found.rights == ("© Central Asia Solidarity Groups. Creative Commons Attribution 4.0 (CC BY)")
    assert [link.href for link in found.links if link.rel == "license"] == [
        "https://creativecommons.org/licenses/by/4.0/"
    ]
    article.licence = ""
    article.save()
    assert [link for link in entry(client, article).links if link.rel == "license"] == []


def test_odd_characters_do_not_break_the_feed(homes: dict, client: Client) -> None:
    title = "<b>Fett</b> & \x0bmer \ud7ff😀 " + "lång" * 50
    article = ArticlePageFactory(title=title, slug="x", lead="]]> <script>alert(1)</script>\x01\x1f")
    found = entry(client, article)
    assert found.title == title.replace("\x0b", "")
    assert found.summary == "]]> <script>alert(1)</script>"
    assert content_of(found).select("script") == []
    assert "<script>alert(1)</script>" in content_of(found).text


def test_empty_article_and_empty_feed_are_valid(homes: dict, client: Client) -> None:
    assert titles(feed(client)) == []
    article = ArticlePageFactory(lead="", body=[])
    assert entry(client, article).title == article.title


# Languages.


def test_entry_in_another_language_says_so(homes: dict, client: Client) -> None:
    article = signed(ArticlePageFactory(language="sv", content_note="Våld"), naming="withheld")
    document = client.get("/en/news/atom.xml")
    assert faults(document.content) == []
    [found] = feedparser.parse(BytesIO(document.content)).entries
    assert found.title_detail.language == found.content[0].language == "sv"
    assert found.link == BASE + article.url
    with translation.override("sv"):
        assert found.author == article.byline_list[0].name


def test_entry_opens_in_its_own_language_and_knows_the_others(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(title="Lägret")
    russian = translated(article, "ru", title="Лагерь")
    found = entry(client, russian)
    assert found.link == BASE + russian.url
    assert [(link.rel, link.hreflang, link.href, link.get("title")) for link in found.links] == [
        ("alternate", "ru", BASE + russian.url, None),
        ("related", "sv", BASE + article.url, "Lägret"),
    ]


def test_same_text_in_two_languages_has_two_ids(homes: dict, client: Client) -> None:
    article = ArticlePageFactory()
    english = translated(article, "en")
    ids = {entry(client, page).id for page in (article, english)}
    assert len(ids) == 2
    assert {identifier[:9] for identifier in ids} == {"urn:uuid:"}


# What stays, and what changes.


def test_id_outlives_everything_else(homes: dict, client: Client) -> None:
    article = ArticlePageFactory()
    before, feed_id = entry(client, article).id, feed(client).feed.id
    article.slug, article.title, article.published_on = "ny-adress", "Ny rubrik", date(2010, 1, 1)
    article.save_revision().publish()
    index = article.get_parent().specific
    index.slug, index.title = "aktuellt", "Aktuellt"
    index.save_revision().publish()
    found = feed(client, "/sv/aktuellt/atom.xml")
    assert [entry.id for entry in found.entries] == [before]
    assert found.feed.id == feed_id


def test_every_feed_has_an_id_of_its_own(country: Page, client: Client) -> None:
    topic, person = TopicPageFactory(title="Unga"), PersonPageFactory(title="Aigul")
    signed(about(country, topic), person=person)
    addresses = ["", "land/kirgizistan/", "amne/unga/", "slag/nyhet/", "slag/intervju/", "person/aigul/"]
    ids = [feed(client, f"/sv/nyheter/{address}atom.xml").feed.id for address in addresses]
    ids.append(feed(client, "/en/news/atom.xml").feed.id)
    assert len(set(ids)) == 7
    renamed = feed(client, "/sv/nyheter/land/kirgizistan/atom.xml").feed.id
    country.slug = "kirgizien"
    country.save_revision().publish()
    assert feed(client, "/sv/nyheter/land/kirgizien/atom.xml").feed.id == renamed


def test_correction_makes_an_entry_newer(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(published_on=date(2018, 6, 1))
    assert (entry(client, article).published, entry(client, article).updated) == (
        "2018-06-01T12:00:00+02:00",
        "2018-06-01T12:00:00+02:00",
    )
    article.corrections.create(made_on=date(2018, 12, 3), text="It was on Monday.", locale=article.locale)
    article.save()
    found = feed(client)
    assert found.entries[0].published == "2018-06-01T12:00:00+02:00"
    assert found.entries[0].updated == found.feed.updated == "2018-12-03T12:00:00+01:00"


def test_newest_twenty_are_in_the_feed(homes: dict, client: Client) -> None:
    for day in range(1, ENTRIES + 3):
        ArticlePageFactory(title=f"Artikel {day}", published_on=date(2018, 1, day))
    assert titles(feed(client)) == [f"Artikel {day}" for day in range(ENTRIES + 2, 2, -1)]


def test_reader_that_knows_the_feed_gets_no_second_copy(homes: dict, client: Client) -> None:
    article = ArticlePageFactory()
    first = client.get("/sv/nyheter/atom.xml")
    again = {
        name: client.get("/sv/nyheter/atom.xml", headers={name: value})
        for name, value in [("if-none-match", first["ETag"]), ("if-modified-since", first["Last-Modified"])]
    }
    assert {name: (response.status_code, response.content) for name, response in again.items()} == {
        "if-none-match": (304, b""),
        "if-modified-since": (304, b""),
    }
    assert again["if-none-match"]["ETag"] == first["ETag"]
    assert not first.cookies
    head = client.head("/sv/nyheter/atom.xml")
    assert (head.status_code, head["ETag"], head.content) == (200, first["ETag"], b"")
    article.title = "Ny rubrik"
    article.save_revision().publish()
    changed = client.get("/sv/nyheter/atom.xml", headers={"if-none-match": first["ETag"]})
    assert changed.status_code == 200
    assert changed["ETag"] != first["ETag"]


@pytest.mark.parametrize("size", [1, 3])
def test_queries_do_not_grow(size: int, country: Page, client: Client) -> None:
    document, topic = DocumentFactory(), TopicPageFactory()
    for _ in range(size):
        image, person = ImageFactory(), PersonPageFactory()
        text = f'<p><a linktype="page" id="{topic.pk}">a</a> <a linktype="document" id="{document.pk}">b</a></p>'
        body = [*every_block(image, document, topic), block("paragraph", text)] * size
        article = about(country, topic, listing_image=image, body=body)
        translated(signed(article, person=person), "ru")
    client.get("/sv/nyheter/atom.xml")  # makes renditions
    with CaptureQueriesContext(connection) as captured:
        found = feed(client)
    assert len(found.entries) == size
    assert len(captured) == QUERIES


# How feeds are found.


def feeds_in_head(client: Client, url: str) -> dict[str, str]:
    links = BeautifulSoup(client.get(url).content, "html.parser").select("head link[type='application/atom+xml']")
    assert {tuple(link["rel"]) for link in links} == {("alternate",)}
    return {link["href"].removeprefix(BASE): link["title"] for link in links}


def test_pages_tell_of_their_feeds(country: Page, client: Client) -> None:
    topic, person = TopicPageFactory(title="Youth", language="en"), PersonPageFactory(title="Aigul", language="en")
    intern = InternPageFactory(title="Erik", language="en")
    article = signed(about(country, topic, kind="interview", language="en"), person=person)
    name, english = "Central Asia Solidarity Groups", country.get_translations().get()
    everything = {"/en/news/atom.xml": f"{name} · News"}
    own = {
        "/en/": {},
        "/en/news/": {},
        article.url: {},
        "/en/news/2018/": {},
        "/en/news/feeds/": {},
        "/en/news/kind/interview/": {"/en/news/kind/interview/atom.xml": f"{name} · News · Interviews"},
        "/en/news/kind/interview/2018/": {},
        topic.url: {"/en/news/topic/youth/atom.xml": f"{name} · News · Youth"},
        english.url: {"/en/news/country/kyrgyzstan/atom.xml": f"{name} · News · Kyrgyzstan"},
        person.url: {"/en/news/person/aigul/atom.xml": f"{name} · News · Aigul"},
        intern.url: {"/en/news/person/erik/atom.xml": f"{name} · News · Erik"},
    }
    assert {url: feeds_in_head(client, url) for url in own} == {url: everything | feeds for url, feeds in own.items()}
    for address in {address for feeds in own.values() for address in feeds}:
        feed(client, address)


def test_page_names_all_feeds_that_have_something(country: Page, client: Client) -> None:
    topic, person = TopicPageFactory(title="Youth", language="en"), PersonPageFactory(title="Aigul")
    TopicPageFactory(title="Nothing written", language="en")
    PersonPageFactory(title="Wrote nothing", language="en")
    signed(about(country, topic, kind="interview", language="en"), person=person)
    soup = BeautifulSoup(client.get("/en/news/feeds/").content, "html.parser")
    named = {
        section.h2.text: [(item.a.text, item.code.text.removeprefix(BASE)) for item in section.select("li")]
        for section in soup.select("main section")
    }
    assert named == {
        "Country": [("Kyrgyzstan", "/en/news/country/kyrgyzstan/atom.xml")],
        "Topic": [("Youth", "/en/news/topic/youth/atom.xml")],
        "Kind": [("Interviews", "/en/news/kind/interview/atom.xml")],
        "People": [("Aigul", "/en/news/person/aigul-sv/atom.xml")],
    }
    addresses = [code.text.removeprefix(BASE) for code in soup.select("main code")]
    assert addresses[0] == "/en/news/atom.xml"
    for address in addresses:
        feed(client, address)
    assert soup.select_one("link[rel=canonical]")["href"] == f"{BASE}/en/news/feeds/"
    assert {link["hreflang"]: link["href"] for link in soup.select("header .lang a")} == {
        "sv": "/sv/nyheter/floden/",
        "ru": "/ru/novosti/lenty/",
    }


def test_every_entry_stands_in_the_order_of_the_list(homes: dict, client: Client) -> None:
    for day in (3, 1, 2):
        ArticlePageFactory(title=f"Artikel {day}", published_on=date(2018, 1, day))
    response = client.get("/sv/nyheter/atom.xml")
    assert titles(feedparser.parse(BytesIO(response.content))) == ["Artikel 3", "Artikel 2", "Artikel 1"]
    assert response.content.startswith(b'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="' + ATOM[1:-1].encode())
