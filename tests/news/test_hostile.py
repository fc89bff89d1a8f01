"""Odd, damaged and hostile articles: each is read everywhere without an error and says what was written, no more."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from images.models import CustomDocument, CustomImage
from news.enums import ArticleKind, BylineRole, CaseStatus, Naming
from news.models import ArticlePage, Byline, CaseUpdate, Correction
from tests.factories import (
    ArticlePageFactory,
    CountryPageFactory,
    DocumentFactory,
    ImageFactory,
    PersonPageFactory,
    TopicPageFactory,
    block,
    completed,
    translated,
)
from tests.pages.bodies import every_block, picture

BASE = "http://testserver"
ATOM = "{http://www.w3.org/2005/Atom}"
LONG_WORD = "Щ" * 255
LONG_TITLE = ("Правозащитники о защите прав человека. " * 7)[:255].strip()
MARKUP = """<script>alert("x")</script> <b>'&amp;'</b> {{ page }} ]]> -->"""
WORDS = {
    "right to left": "\u202eسلام دنیا שלום עולם 2018",
    "emoji": "Berg 🏔️ familj 👩‍👩‍👧‍👦 flagga 🏳️‍🌈",
    "zero width": "\ufeffAnna\u200b\u200d\u2060\u00ad Bok",
    "combining": "Z\u0335\u0321\u0322a\u0300\u0301\u0302\u0303\u0304l\u0334\u0335g\u0336o\u0337",
    "markup": MARKUP,
    "one long word": LONG_WORD,
    "long title": LONG_TITLE,
    "quotes": "\"Två\" 'ord' «слова» \\ % {} $1",
}
"""What stands in every field of text."""


def stamped(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same blocks under identifiers of their own."""
    return [{**each, "id": str(uuid4())} for each in blocks]


def rich(text: str) -> str:
    return f"<p>{text.replace('&', '&amp;').replace('<', '&lt;')}</p>"


def written(words: str) -> list[dict[str, Any]]:
    """Each kind of block with these words in every field."""
    image = CustomImage.objects.first() or ImageFactory(title=words, credit=words[:100], alt_texts={"sv": words})
    document = CustomDocument.objects.first() or DocumentFactory(title=words)
    pictured = picture(image, alt_text=words, caption=words)
    media = {"title": words[:200], "url": "https://example.org/film", "document": None, "transcript": rich(words)}
    table = {
        "caption": words,
        "columns": [{"type": "text", "heading": words}, {"type": "text", "heading": words}],
        "rows": [{"values": [words, words]}],
    }
    return [
        block("heading", {"text": words, "level": "h2"}),
        block("heading", {"text": words, "level": "h2"}),
        block("paragraph", rich(words)),
        block("quote", {"text": words, "attribution": words, "language": "ky"}),
        block("question_and_answer", {"question": words, "answer": rich(words)}),
        block("image", pictured),
        block("gallery", {"heading": words, "images": [block("item", pictured), block("item", pictured)]}),
        block("video", {**media, "captions": None, "poster": image.pk}),
        block("audio", media),
        block("table", table),
        block("note", {"heading": words, "text": rich(words)}),
        block("call_to_action", {"text": words, "label": words[:100], "page": None, "url": "https://example.org/"}),
        block("document", {"document": document.pk, "title": words}),
    ]


def full_of(words: str) -> Callable[[ArticleKind], ArticlePage]:
    """Makes an article with these words in every field."""

    def made(kind: ArticleKind) -> ArticlePage:
        today = timezone.localdate()
        article = ArticlePageFactory(
            kind=kind,
            title=words,
            lead=words,
            place=words[:200],
            content_note=words,
            seo_title=words,
            search_description=words,
            case_status=CaseStatus.DETAINED,
            case_status_on=today,
            body=written(words),
        )
        return completed(
            article,
            Byline(name=words[:200]),
            Byline(name=words[:200], naming=Naming.PSEUDONYM, role=BylineRole.PHOTO),
            Correction(text=words, made_on=today),
            CaseUpdate(text=words, date=today),
        )

    return made


def bare(kind: ArticleKind) -> ArticlePage:
    return ArticlePageFactory(kind=kind, lead="", body=[])


def with_200_blocks(kind: ArticleKind) -> ArticlePage:
    image = CustomImage.objects.first() or ImageFactory()
    blocks = every_block(image, DocumentFactory(), TopicPageFactory())
    return ArticlePageFactory(kind=kind, body=stamped((blocks * 17)[:200]))


def with_much_of_everything(kind: ArticleKind) -> ArticlePage:
    """As long a note as fits, thirty bylines in all roles and of all sorts, thirty updates and corrections."""
    today = timezone.localdate()
    roles = [BylineRole.values[i % 5] for i in range(30)]
    people = [PersonPageFactory() for _ in range(10)]
    article = ArticlePageFactory(
        kind=kind,
        content_note="Våld. " * 50,
        updated_on=today,
        event_date=today,
        body=[block("paragraph", rich("Ord"))],
    )
    for subject in [TopicPageFactory() for _ in range(8)]:
        article.page_topics.create(topic=subject)
    article.page_countries.create(country=CountryPageFactory(title=f"Land {kind}"))
    return completed(
        article,
        *(Byline(role=role, person=person.page_ptr) for role, person in zip(roles, people, strict=False)),
        *(Byline(role=role, name=f"Gäst {number}") for number, role in enumerate(roles[10:20])),
        *(Byline(role=role, naming=Naming.WITHHELD) for role in roles[20:]),
        *(Correction(text=f"Fel {number}", made_on=today) for number in range(30)),
        *(CaseUpdate(text=f"Nytt {number}", date=today) for number in range(30)),
    )


def with_strange_embeds(kind: ArticleKind) -> ArticlePage:
    """Addresses that nobody plays, that nobody can read, and none at all."""
    addresses = [
        "https://films.example/1",
        "https://www.youtube.com/watch",
        "https://youtu.be/",
        "https://vimeo.com/abc",
        "http://[::1",
        "https://youtube.com:port/watch?v=abc",
        "javascript:alert(1)",
        "//youtube.com/watch?v=abc",
        "",
    ]
    media = {"title": "Titel", "document": None, "transcript": ""}
    return ArticlePageFactory(
        kind=kind,
        body=[
            block(name, {**media, "url": address, **({"captions": None, "poster": None} if name == "video" else {})})
            for address in addresses
            for name in ("video", "audio")
        ],
    )


def that_lost_everything(kind: ArticleKind) -> ArticlePage:
    """What it showed is deleted: author, topic, country, pictures, pages and documents."""
    image, document, person = ImageFactory(), DocumentFactory(), PersonPageFactory()
    topic, country, linked = TopicPageFactory(), CountryPageFactory(title=f"Land {kind}"), ArticlePageFactory()
    film = {"title": "Film", "url": "", "document": document.pk, "transcript": ""}
    article = ArticlePageFactory(
        kind=kind,
        listing_image=image,
        social_image=image,
        body=[
            *every_block(image, document, linked),
            block("paragraph", f'<p><a linktype="page" id="{linked.pk}">a</a></p>'),
            block("paragraph", f'<p><a linktype="document" id="{document.pk}">b</a></p>'),
            block("video", {**film, "captions": document.pk, "poster": image.pk}),
            block("audio", film),
            block("heading", {"text": "", "level": "h2"}),
            block("paragraph", ""),
            block("gallery", {"heading": "", "images": []}),
            block("table", {"caption": "", "columns": [], "rows": []}),
            block("no_such_block", "ord"),
        ],
    )
    article.page_topics.create(topic=topic)
    article.page_countries.create(country=country)
    article.related_articles.create(article=linked)
    article = completed(article, Byline(person=person.page_ptr))
    for thing in (image, document, person, topic, country, linked):
        thing.delete()
    return ArticlePage.objects.get(pk=article.pk)


HELD: dict[str, Callable[[ArticleKind], ArticlePage]] = {
    "empty body": bare,
    "200 blocks": with_200_blocks,
    "much of everything": with_much_of_everything,
    "strange embeds": with_strange_embeds,
    "everything deleted": that_lost_everything,
    **{name: full_of(words) for name, words in WORDS.items()},
}


def soup(response: Any) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def spaced(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", HELD)
def test_is_read_everywhere(name: str, homes: dict, client: Client, settings: Any) -> None:
    settings.WAGTAILADMIN_BASE_URL = BASE
    articles = [HELD[name](kind) for kind in ArticleKind]
    ArticlePage.objects.update(licence="cc_by", published_on=timezone.localdate() - timedelta(days=1))
    articles = list(ArticlePage.objects.filter(pk__in=[article.pk for article in articles]))
    translation = translated(articles[0], "ru")
    by_url = {f"{BASE}{article.url}": article for article in articles}

    def get(address: str) -> Any:
        parts = urlsplit(address)
        response = client.get(f"{parts.path}?{parts.query}")
        assert response.status_code == 200, address
        return response

    for article in articles:
        shown = soup(get(article.url))
        assert shown.select_one("article")["class"] == [f"is-{article.kind}"]
        assert spaced(shown.h1.get_text()) == spaced(article.title)
        graph = json.loads(shown.select_one("script[type='application/ld+json']").string)["@graph"]
        [about] = [thing for thing in graph if thing["@id"].endswith("#article")]
        assert article.title.startswith(about["headline"].removesuffix("…"))
        assert shown.select_one("[property='og:title']")["content"] == article.meta_title
        assert not shown.select("article script:not([src]), [href^='javascript']")

    # The rest doesn't ask for the kind.
    first = articles[0]
    shown = soup(get(first.url))
    assert get(shown.select_one("[property='og:image']")["content"])["Content-Type"].startswith("image/")
    for link in shown.select("[data-enlarge]")[:1]:
        get(link["href"])
    offered = BeautifulSoup(soup(get(first.republish_url)).textarea.text, "html.parser")
    assert spaced(offered.h1.get_text()) == spaced(first.title)
    assert offered.select("script, iframe, [href^='javascript']") == []
    assert spaced(soup(get(translation.url)).h1.get_text()) == spaced(first.title)

    titles = [spaced(link.get_text()) for link in soup(get("/sv/nyheter/")).select(".list h2 a")]
    assert sorted(titles) == sorted(spaced(article.title) for article in articles)
    entries = ElementTree.fromstring(get("/sv/nyheter/atom.xml").content).findall(f"{ATOM}entry")
    assert {entry.find(f"{ATOM}link[@rel='alternate']").get("href") for entry in entries} == set(by_url)
    for entry in entries:
        article = by_url[entry.find(f"{ATOM}link[@rel='alternate']").get("href")]
        assert entry.find(f"{ATOM}title").text == article.title
        assert "<script" not in entry.find(f"{ATOM}content").text
    for address in ("/sitemap-sv-1.xml", "/news-sitemap.xml"):
        found = ElementTree.fromstring(get(address).content)
        assert set(by_url) <= {place.text for place in found.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")}
    for address in ("/sv/", "/ru/novosti/", "/sv/nyheter/rattelser/", "/sv/nyheter/floden/", "/sv/search/?q=artikel"):
        get(address)


@pytest.mark.parametrize(("field", "length"), [("title", 300), ("content_note", 500), ("place", 201)])
def test_longer_text_is_refused_at_its_field(field: str, length: int, homes: dict) -> None:
    article = ArticlePageFactory()
    setattr(article, field, "Щ" * length)
    with pytest.raises(ValidationError) as refused:
        article.full_clean()
    assert list(refused.value.message_dict) == [field]


def test_long_title_has_an_address_of_its_own_that_can_be_read(homes: dict) -> None:
    slugs = [ArticlePageFactory(language="ru", title=LONG_TITLE).slug for _ in range(2)]
    assert slugs[1] == f"{slugs[0]}-2"
    assert slugs[0].startswith("pravozashchitniki-o-zashchite-prav-cheloveka-")
    assert len(slugs[0]) <= 100
