"""Text for other sites: plain HTML, as far as the licence goes; citing and passing on."""

from datetime import date
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import translation

from images.models import CustomImage
from news.citing import citation
from news.enums import TextLicence
from news.models import ArticlePage, Byline, Correction
from news.plain_html import plain
from news.sharing import PLACES, mail, places
from tests.factories import ArticlePageFactory, DocumentFactory, block, completed, translated
from tests.pages.bodies import every_block

BASE = "https://example.org/en/news/a/"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<p class="x" id="y" style="color: red" onclick="x()">a</p>', "<p>a</p>"),
        (
            '<p>a <a href="/en/b/?c=1&amp;d" rel="x">b</a></p>',
            '<p>a <a href="https://example.org/en/b/?c=1&amp;d">b</a></p>',
        ),
        ('<p><a href="https://other.org/">b</a></p>', '<p><a href="https://other.org/">b</a></p>'),
        ('<p><a href="javascript:x()">b</a> <a>c</a></p>', "<p>b c</p>"),
        ('<p><a href="http://[">b</a></p>', "<p>b</p>"),
        ('<p><span lang="ky">нан</span> <span>c</span></p>', '<p><span lang="ky">нан</span> c</p>'),
        ("<div><p>a</p>\n\n  <p>b</p></div>", "<p>a</p><p>b</p>"),
        ("<p>a</p><script>x()</script><style>y</style><svg><path/></svg><iframe src='z'></iframe>", "<p>a</p>"),
        ("<p>1 &lt; 2 &amp; 3</p>", "<p>1 &lt; 2 &amp; 3</p>"),
        ('<table><tr><th scope="col">a</th></tr></table>', '<table><tr><th scope="col">a</th></tr></table>'),
        ('<figure><img src="a.webp"><figcaption>b</figcaption></figure>', ""),
    ],
)
def test_plain_html_keeps_what_suits_any_site(html: str, expected: str) -> None:
    assert plain(html, BASE) == expected


def republish(client: Client, article: ArticlePage) -> BeautifulSoup:
    """What others get to copy."""
    page = BeautifulSoup(client.get(article.republish_url).content, "html.parser")
    return BeautifulSoup(page.textarea.text, "html.parser")


def test_republished_text_is_plain_and_says_who_made_it(homes: dict, client: Client) -> None:
    body = [
        block("heading", {"text": "The <camp>", "level": "h2"}),
        block("paragraph", f'<p>Read <a linktype="page" id="{homes["en"].pk}">more</a> in <b>Osh</b>.</p>'),
        block("quote", {"text": "Words", "attribution": "A participant", "language": ""}),
    ]
    swedish = completed(
        ArticlePageFactory(licence="cc_by"), Byline(name="Erik"), Byline(naming="pseudonym", name="Gul", role="photo")
    )
    article = translated(
        swedish, "en", title="The lake", lead="A lead.", content_note="Torture.", translator_name="Kanykei"
    )
    article.body = body
    article = completed(article, Correction(made_on=date(2018, 7, 1), text="Seven."))
    article.save_revision().publish()
    with translation.override("en"):
        html = republish(client, article)
    lines = [" ".join(tag.text.split()) for tag in html.article.find_all(recursive=False) if tag.name != "hr"]
    assert lines == [
        "The lake",
        "Content note: Torture.",
        "A lead.",
        "The <camp>",
        "Read more in Osh.",
        "WordsA participant",
        "Corrected 1 July 2018: Seven.",
        "Text: Erik. Photo: Gul (the name is changed). Translation: Kanykei. First published by Centralasiengrupperna "
        "on 1 June 2018. Licence: Creative Commons Attribution 4.0 (CC BY)",
    ]
    assert [link["href"] for link in html.select("a")] == [
        "http://127.0.0.1:8000/en/",
        f"http://127.0.0.1:8000{article.url}",
        "https://creativecommons.org/licenses/by/4.0/",
    ]
    assert html.article["lang"] == "en"
    assert {name for tag in html.find_all(True) for name in tag.attrs} == {"lang", "href"}


def test_republished_text_brings_nothing_that_has_terms_of_its_own(
    homes: dict, image: CustomImage, client: Client
) -> None:
    body = every_block(image, DocumentFactory(), homes["sv"])
    html = republish(client, ArticlePageFactory(language="en", licence="cc_by", body=body))
    assert html.select("img, picture, figure, video, audio, iframe, svg, script, button, form") == []
    text = html.text
    for gone in ("Image caption", "Gallery heading", "Video title", "Document title", "Call label"):
        assert gone not in text
    for kept in ("Heading text", "Paragraph text", "Quote text", "Question text", "Cell one", "Note heading"):
        assert kept in text


@pytest.mark.parametrize(
    ("licence", "may", "may_not"),
    [
        ("cc_by", ["You may shorten"], ["as it is", "same licence", "Not for profit"]),
        ("cc_by_sa", ["You may shorten", "same licence"], ["as it is", "Not for profit"]),
        ("cc_by_nd", ["as it is"], ["You may shorten", "same licence", "Not for profit"]),
        ("cc_by_nc_nd", ["as it is", "Not for profit"], ["You may shorten", "same licence"]),
    ],
)
def test_terms_are_those_of_the_licence(
    licence: str, may: list[str], may_not: list[str], homes: dict, client: Client
) -> None:
    article = ArticlePageFactory(language="en", licence=licence)
    terms = BeautifulSoup(client.get(article.republish_url).content, "html.parser").select_one(".terms-list").text
    assert [word for word in [*may, *may_not] if word in terms] == may


def test_text_under_all_rights_is_not_handed_out(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(language="en")
    assert article.republish_url == ""
    assert client.get(f"{article.url}republish/").status_code == 404
    page = BeautifulSoup(client.get(article.url).content, "html.parser")
    assert "All rights reserved" in page.select_one(".terms").text
    assert page.select(".terms a") == []


def test_word_of_another_language_leads_to_the_one_of_this(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(language="ru", title="Lake", licence="cc_by")
    answer = client.get(f"{article.url}republish/")
    assert (answer.status_code, answer.headers["Location"]) == (301, f"{article.url}perepechatka/")


def test_republish_page_is_not_for_search_engines(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(language="en", licence="cc_by")
    page = BeautifulSoup(client.get(article.republish_url).content, "html.parser")
    assert "noindex" in page.find("meta", attrs={"name": "robots"})["content"]


@pytest.mark.parametrize(
    ("licence", "url", "deed"),
    [
        ("", "", ""),
        (
            "cc_by",
            "https://creativecommons.org/licenses/by/4.0/",
            "https://creativecommons.org/licenses/by/4.0/deed.ru",
        ),
        (
            "cc_by_nc_nd",
            "https://creativecommons.org/licenses/by-nc-nd/4.0/",
            "https://creativecommons.org/licenses/by-nc-nd/4.0/deed.ru",
        ),
    ],
)
def test_licence_has_an_address_in_each_language(licence: str, url: str, deed: str) -> None:
    assert (TextLicence(licence).url, TextLicence(licence).deed_url("ru")) == (url, deed)


def test_article_names_its_licence_in_its_language(homes: dict, client: Client) -> None:
    page = BeautifulSoup(client.get(ArticlePageFactory(language="en", licence="cc_by_sa").url).content, "html.parser")
    link = page.select_one(".terms a[rel=license]")
    assert link["href"] == "https://creativecommons.org/licenses/by-sa/4.0/deed.en"
    assert link.text == "Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA)"


@pytest.mark.parametrize(
    ("bylines", "begins"),
    [
        ([], "“The lake”, "),
        ([Byline(name="Erik"), Byline(name="Aigul", role="interview")], "Erik, Aigul: “The lake”, "),
        ([Byline(name="Erik", role="photo")], "“The lake”, "),
        ([Byline(name="Gul", naming="pseudonym")], "Gul: “The lake”, "),
        ([Byline(naming="withheld"), Byline(name="Erik")], "Name withheld, Erik: “The lake”, "),
    ],
)
def test_article_is_cited_under_the_names_that_are_published(bylines: list, begins: str, homes: dict) -> None:
    with translation.override("en"):
        article = completed(ArticlePageFactory(language="en", title="The lake"), *bylines)
        expected = "Centralasiengrupperna, 1 June 2018, http://127.0.0.1:8000/en/news/the-lake/"
        assert citation(article) == begins + expected


def test_article_is_passed_on_by_plain_links(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(language="en", title="Bread & salt: 50 %", lead="Å lead.")
    share = BeautifulSoup(client.get(article.url).content, "html.parser").select_one(".share")
    url = f"http://127.0.0.1:8000{article.url}"
    letter, *links = share.select("a")
    asked = parse_qs(urlsplit(letter["href"]).query)
    assert asked == {"subject": ["Bread & salt: 50 %"], "body": [f"Å lead.\r\n\r\n{url}"]}
    assert [link.text for link in links] == list(PLACES)
    assert {tuple(link["rel"]) for link in links} == {("noopener", "noreferrer", "nofollow")}
    for link in links:
        assert url in unquote(link["href"])
    assert [button.has_attr("hidden") for button in share.select("button")] == [True, True]
    assert share.select_one("[data-copy]")["data-copy"] == url


def test_places_get_title_and_address_whole() -> None:
    telegram = next(place for place in places("A & b", "https://example.org/ж?a=1&b=2") if place.name == "Telegram")
    assert parse_qs(urlsplit(telegram.url).query) == {"url": ["https://example.org/ж?a=1&b=2"], "text": ["A & b"]}
    assert mail("A", "", "https://example.org/") == "mailto:?subject=A&body=https%3A%2F%2Fexample.org%2F"
