"""The skeleton of each page: sections, foot, language menu, and what search engines are told."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Page

from home.models import HomePage
from news.models import NewsIndexPage
from pages.enums import Purpose
from tests.factories import ArticlePageFactory, StandardPageFactory, translated


def visit(client: Client, url: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(url).content, "html.parser")


def menu(soup: BeautifulSoup) -> dict[str, tuple[str | None, str]]:
    """The language menu: by language its address (none for the page that is read) and what stands beside."""
    found = {}
    for item in soup.select("details.lang li"):
        link = item.find(["a", "b"])
        note = item.find("span")
        found[link["lang"]] = (link.get("href"), note.get_text(strip=True) if note else "")
    return found


def test_menu_shows_the_sections_in_order_and_marks_the_current_one(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(language="en")
    links = visit(client, article.url).select("header nav a")
    assert [(link["href"], link.text) for link in links] == [
        ("/en/news/", "News"),
        ("/en/events/", "Events"),
        ("/en/people/", "People"),
        ("/en/topics/", "Topics"),
    ]
    assert [link.get("aria-current") for link in links] == ["true", None, None, None]
    links = visit(client, "/en/events/").select("header nav a")
    assert [link.get("aria-current") for link in links] == [None, "page", None, None]


def test_section_that_is_a_draft_is_not_in_the_menu(homes: dict, client: Client) -> None:
    NewsIndexPage.objects.get(locale__language_code="en").unpublish()
    assert [link.text for link in visit(client, "/en/").select("header nav a")] == ["Events", "People", "Topics"]


def test_foot_takes_standard_pages_and_the_page_for_support(homes: dict, client: Client) -> None:
    StandardPageFactory(language="en", title="About us", purpose=Purpose.ABOUT)
    support = StandardPageFactory(language="en", title="Help", slug="help", purpose=Purpose.SUPPORT)
    StandardPageFactory(language="sv", title="Om oss")
    StandardPageFactory(language="en", title="Draft").unpublish()
    foot = visit(client, "/en/").footer
    assert [link.text for link in foot.select("ul:not(:has(button)) a")] == ["About us", "Help"]
    assert foot.select_one("a.btn")["href"] == support.url
    support.unpublish()
    assert visit(client, "/en/").footer.select_one("a.btn") is None


def test_foot_speaks_as_the_home_page_says(homes: dict, client: Client) -> None:
    home = homes["en"]
    home.support_heading, home.support_text = "Stand with them", "Together"
    home.save_revision().publish()
    article = ArticlePageFactory(language="en")
    assert "Stand with them" in visit(client, article.url).footer.text
    assert "Stand with them" not in visit(client, "/sv/").footer.text


def test_language_menu_leads_to_translations_and_marks_the_original(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(title="Lägret", slug="lagret")
    english = translated(article, "en", slug="the-camp")
    assert menu(visit(client, english.url)) == {
        "sv": ("/sv/nyheter/lagret/", "original"),
        "en": (None, "you are here"),
        "ru": ("/ru/novosti/", "not yet translated"),
    }


def test_language_menu_goes_to_the_nearest_page_above(homes: dict, client: Client) -> None:
    parent = StandardPageFactory(language="en", slug="about")
    translated(parent, "ru", slug="o-nas")
    child = StandardPageFactory(language="en", parent=parent, slug="board")
    found = menu(visit(client, child.url))
    assert found["ru"] == ("/ru/o-nas/", "not yet translated")
    assert found["sv"] == ("/sv/", "not yet translated")


def test_draft_of_a_translation_is_not_offered(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(language="en")
    translated(article, "ru", live=False)
    assert menu(visit(client, article.url))["ru"] == ("/ru/novosti/", "not yet translated")


def test_page_in_one_language_marks_no_original(homes: dict, client: Client) -> None:
    assert menu(visit(client, ArticlePageFactory(language="en").url))["en"] == (None, "you are here")


def test_search_keeps_its_place_and_question_in_the_language_menu(homes: dict, client: Client) -> None:
    found = menu(visit(client, "/en/search/?q=osh+%26+co&page=2"))
    assert (found["sv"][0], found["ru"][0]) == ("/sv/search/?q=osh+%26+co", "/ru/search/?q=osh+%26+co")


@pytest.mark.parametrize("url", ["/en/nowhere/", "/en/news/nowhere/", "/en/search/nowhere/"])
def test_error_leads_home(url: str, homes: dict, client: Client) -> None:
    answer = client.get(url)
    assert answer.status_code == 404
    soup = BeautifulSoup(answer.content, "html.parser")
    assert soup.html["lang"] == "en"
    assert (menu(soup)["sv"][0], menu(soup)["ru"][0]) == ("/sv/", "/ru/")
    assert [link["href"] for link in soup.select("main a")][:1] == ["/en/news/"]


def alternates(soup: BeautifulSoup) -> dict[str, str]:
    return {link["hreflang"]: link["href"] for link in soup.select("head link[hreflang]")}


def test_alternates_are_the_published_translations_with_the_original_as_default(
    homes: dict, client: Client, settings: object
) -> None:
    base = settings.WAGTAILADMIN_BASE_URL
    article = ArticlePageFactory(language="ru", slug="lager")
    english = translated(article, "en", slug="camp")
    translated(article, "sv", live=False)
    expected = {
        "en": f"{base}/en/news/camp/",
        "ru": f"{base}/ru/novosti/lager/",
        "x-default": f"{base}/ru/novosti/lager/",
    }
    assert alternates(visit(client, english.url)) == alternates(visit(client, article.url)) == expected


def test_home_pages_have_the_choosing_address_as_default(homes: dict, client: Client, settings: object) -> None:
    base = settings.WAGTAILADMIN_BASE_URL
    expected = {code: f"{base}/{code}/" for code in ("sv", "en", "ru")}
    assert alternates(visit(client, "/ru/")) == {**expected, "x-default": f"{base}/"}


def test_page_in_one_language_has_no_alternates(homes: dict, client: Client) -> None:
    assert alternates(visit(client, ArticlePageFactory().url)) == {}


@pytest.mark.parametrize(("query", "kept"), [("", ""), ("?utm=x", ""), ("?page=1", ""), ("?page=2", "?page=2")])
def test_canonical_address_keeps_the_number_of_a_list_and_nothing_else(
    query: str, kept: str, homes: dict, client: Client, settings: object
) -> None:
    for _ in range(13):
        ArticlePageFactory()
    [link] = visit(client, f"/sv/nyheter/{query}").select('link[rel="canonical"]')
    assert link["href"] == f"{settings.WAGTAILADMIN_BASE_URL}/sv/nyheter/{kept}"


@pytest.mark.parametrize("code", ["sv", "en", "ru"])
def test_page_says_its_language(code: str, homes: dict[str, HomePage], client: Client) -> None:
    article = ArticlePageFactory(language=code)
    for page in (homes[code], article):
        assert visit(client, page.url).html["lang"] == code


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ("sv-SE,sv;q=0.9,en;q=0.5", "sv"),
        ("en-GB,en;q=0.9", "en"),
        ("ru", "ru"),
        ("kk,ru;q=0.8,en;q=0.2", "ru"),
        ("de,fr;q=0.5", "sv"),
        ("", "sv"),
    ],
)
def test_site_address_goes_to_the_visitors_language(asked: str, code: str, homes: dict, client: Client) -> None:
    answer = client.get("/", headers={"accept-language": asked})
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/{code}/")
    assert "Accept-Language" in answer.headers["Vary"]


def test_text_in_another_language_is_marked(homes: dict, client: Client) -> None:
    ArticlePageFactory(language="ru", title="Лагерь", lead="Летом.")
    row = visit(client, "/en/news/").select_one("main li")
    assert (row.h2["lang"], row.h2.text) == ("ru", "Лагерь")
    assert row.select_one("p.lead")["lang"] == "ru"
    assert row.select_one("span.tag").text == "in Russian"
    own = visit(client, "/ru/novosti/").select_one("main li")
    assert own.h2.get("lang") is None
    assert own.select_one("span.tag") is None


def test_translation_says_from_which_language(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(language="ru")
    english = translated(article, "en")
    assert "Translated from Russian" in visit(client, english.url).select_one(".byline").text
    assert "Translated" not in visit(client, ArticlePageFactory(language="en").url).select_one(".byline").text


def test_preview_of_a_draft_shows_the_page_itself(homes: dict, admin: Client) -> None:
    article = ArticlePageFactory(language="en", title="Old")
    article.title = "New"
    article.save_revision()
    page = Page.objects.get(pk=article.pk).get_latest_revision_as_object()
    answer = page.make_preview_request(preview_mode="")
    soup = BeautifulSoup(answer.render().content, "html.parser")
    assert (soup.h1.text, soup.html["lang"]) == ("New", "en")


def test_preview_of_a_draft_translation_tells_search_engines_nothing_of_it(homes: dict, admin: Client) -> None:
    article = ArticlePageFactory()
    translated(article, "en")
    draft = translated(article, "ru", live=False)
    soup = BeautifulSoup(draft.make_preview_request(preview_mode="").render().content, "html.parser")
    assert soup.html["lang"] == "ru"
    assert sorted(alternates(soup)) == ["en", "sv", "x-default"]
