"""The head of a page, read from what is answered: title, addresses, and what other sites are told."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from news.models import ArticlePage
from pages.languages import open_graph_locale
from tests.factories import ArticlePageFactory, ImageFactory, PersonPageFactory, StandardPageFactory, translated

BASE = "http://127.0.0.1:8000"


@pytest.fixture(autouse=True)
def base(settings: object) -> None:
    settings.WAGTAILADMIN_BASE_URL = BASE


def head(client: Client, url: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(url).content, "html.parser").head


def metas(soup: BeautifulSoup) -> dict[str, str | list[str]]:
    """All properties with what they say; a list where one is said several times."""
    found: dict[str, str | list[str]] = {}
    for meta in soup.find_all("meta", content=True):
        name, value = meta.get("property") or meta["name"], meta["content"]
        known = found.get(name)
        found[name] = value if known is None else [*([known] if isinstance(known, str) else known), value]
    return found


def told(client: Client, url: str) -> dict[str, str | list[str]]:
    """What is said of the page to other sites."""
    return {name: value for name, value in metas(head(client, url)).items() if name.startswith(("og:", "twitter:"))}


def test_page_says_everything_to_other_sites(homes: dict, client: Client) -> None:
    page = StandardPageFactory(
        language="en", title="About us", lead="Who we are.", listing_image=ImageFactory(alt_texts={"en": "A yurt"})
    )
    translated(page, "ru")
    picture = page.listing_image.get_rendition("fill-1200x630|format-jpeg")
    assert told(client, page.url) == {
        "og:site_name": "Centralasiengrupperna",
        "og:type": "website",
        "og:title": "About us",
        "og:description": "Who we are.",
        "og:url": f"{BASE}/en/about-us/",
        "og:locale": "en_GB",
        "og:locale:alternate": "ru_RU",
        "og:image": f"{BASE}{picture.url}",
        "og:image:type": "image/jpeg",
        "og:image:width": str(picture.width),
        "og:image:height": str(picture.height),
        "og:image:alt": "A yurt",
        "twitter:card": "summary_large_image",
        "twitter:title": "About us",
        "twitter:description": "Who we are.",
        "twitter:image": f"{BASE}{picture.url}",
        "twitter:image:alt": "A yurt",
    }


def test_page_without_words_says_nothing_empty(homes: dict, client: Client) -> None:
    found = metas(head(client, StandardPageFactory().url))
    assert not {"description", "robots", "og:description", "twitter:description", "og:locale:alternate"} & set(found)
    assert "" not in found.values()


def test_words_for_search_engines_go_before_those_of_the_page(homes: dict, client: Client) -> None:
    page = StandardPageFactory(title="Om oss", lead="Ingress", seo_title="Vilka vi är", search_description="Om.")
    soup = head(client, page.url)
    assert soup.title.text == "Vilka vi är · Centralasiengrupperna"
    found = metas(soup)
    assert (found["og:title"], found["twitter:title"]) == ("Vilka vi är", "Vilka vi är")
    assert (found["description"], found["og:description"]) == ("Om.", "Om.")


def test_hostile_words_stay_words(homes: dict, client: Client) -> None:
    page = StandardPageFactory(title='"><script>alert(1)</script>', lead="</script>'\"&")
    soup = head(client, page.url)
    assert metas(soup)["og:title"] == '"><script>alert(1)</script>'
    assert metas(soup)["og:description"] == "</script>'\"&"
    assert "alert(1)" not in [script.string for script in soup.find_all("script")]


@pytest.mark.parametrize(("language", "locale"), [("sv", "sv_SE"), ("en", "en_GB"), ("ru", "ru_RU")])
def test_each_language_names_itself_and_the_others(language: str, locale: str, homes: dict, client: Client) -> None:
    found = told(client, f"/{language}/")
    assert found["og:locale"] == locale
    assert sorted([locale, *found["og:locale:alternate"]]) == ["en_GB", "ru_RU", "sv_SE"]


@pytest.mark.parametrize(("code", "locale"), [("ky", "ky_KG"), ("tg", "tg_TJ"), ("de", "de"), ("zh-hans", "zh_hans")])
def test_fourth_language_has_a_name_too(code: str, locale: str) -> None:
    assert open_graph_locale(code) == locale


def test_draft_of_a_translation_is_not_named(homes: dict, client: Client) -> None:
    page = StandardPageFactory()
    translated(page, "en", live=False)
    assert "og:locale:alternate" not in told(client, page.url)


@pytest.mark.parametrize(
    ("seo_title", "title"),
    [
        ("", "Centralasiengrupperna"),
        ("Centralasiengrupperna: solidaritet", "Centralasiengrupperna: solidaritet"),
        ("Solidaritet med Centralasien", "Solidaritet med Centralasien · Centralasiengrupperna"),
    ],
)
def test_home_page_names_the_organisation_once(seo_title: str, title: str, homes: dict, client: Client) -> None:
    homes["sv"].seo_title = seo_title
    homes["sv"].save_revision().publish()
    assert head(client, "/sv/").title.text == title


def test_other_pages_end_with_the_name(homes: dict, client: Client) -> None:
    assert head(client, "/en/news/").title.text == "News · Centralasiengrupperna"
    assert "no such page" in head(client, "/en/nowhere/").title.text


def test_person_is_a_profile(homes: dict, client: Client) -> None:
    assert told(client, PersonPageFactory().url)["og:type"] == "profile"


def test_later_page_of_a_list_says_which_it_is(homes: dict, client: Client) -> None:
    for _ in range(13):
        ArticlePageFactory(language="en")
    soup = head(client, "/en/news/?page=2")
    assert soup.title.text == "News, page 2 · Centralasiengrupperna"
    assert soup.find("link", rel="canonical")["href"] == f"{BASE}/en/news/?page=2"
    found = metas(soup)
    assert (found["og:title"], found["og:url"]) == ("News, page 2", f"{BASE}/en/news/?page=2")
    # The second page of another language's list holds other articles.
    assert not soup.find_all("link", hreflang=True)
    assert "og:locale:alternate" not in found


def test_narrowed_list_has_words_and_addresses_of_its_own(homes: dict, client: Client) -> None:
    ArticlePageFactory(language="en", kind="interview")
    soup = head(client, "/en/news/kind/interview/")
    assert soup.title.text == "News · Interviews · Centralasiengrupperna"
    found = metas(soup)
    assert found["og:title"] == found["twitter:title"] == "News · Interviews"
    assert found["og:url"] == soup.find("link", rel="canonical")["href"] == f"{BASE}/en/news/kind/interview/"
    assert found["og:description"] == found["description"] == "1 text: News · Interviews"
    assert {link["hreflang"]: link["href"] for link in soup.find_all("link", hreflang=True)} == {
        "en": f"{BASE}/en/news/kind/interview/",
        "ru": f"{BASE}/ru/novosti/vid/intervyu/",
        "sv": f"{BASE}/sv/nyheter/slag/intervju/",
        "x-default": f"{BASE}/sv/nyheter/slag/intervju/",
    }
    assert found["og:type"] == "website"


def test_narrowed_list_keeps_robots_out_where_it_says_so(homes: dict, client: Client) -> None:
    assert metas(head(client, "/en/news/kind/interview/"))["robots"] == "noindex"


def test_view_below_a_page_has_its_own_address_and_no_translations(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(language="en", slug="camp", licence="cc_by")
    translated(article, "sv")
    soup = head(client, f"{article.url}republish/?utm=1")
    assert soup.find("link", rel="canonical")["href"] == f"{BASE}/en/news/camp/republish/"
    assert not soup.find_all("link", hreflang=True)
    assert metas(soup)["og:type"] == "website"


def test_article_says_when_by_whom_and_about_what(homes: dict, client: Client) -> None:
    person = PersonPageFactory(language="en", title="Aigul", slug="aigul")
    article = ArticlePageFactory(language="en", kind="interview", content_note="Violence", lead="In a court.")
    article.bylines.create(person=person.page_ptr, locale=article.locale)
    article.bylines.create(role="photo", name="Somebody", locale=article.locale)
    article.save()
    found = metas(head(client, article.url))
    assert {name: value for name, value in found.items() if name.startswith(("article:", "og:type"))} == {
        "og:type": "article",
        "article:published_time": "2018-06-01T12:00:00+02:00",
        "article:modified_time": "2018-06-01T12:00:00+02:00",
        "article:author": f"{BASE}/en/people/aigul/",
        "article:section": "Interview",
    }
    assert found["og:description"] == "Content note: Violence. In a court."


def test_preview_of_a_draft_has_a_head(homes: dict, superuser: object) -> None:
    article = ArticlePageFactory(language="en", title="Draft", slug="draft")
    article.unpublish()
    request = ArticlePage.objects.get(pk=article.pk).make_preview_request()
    soup = BeautifulSoup(request.content, "html.parser").head
    assert soup.title.text == "Draft · Centralasiengrupperna"
    assert soup.find("link", rel="canonical")["href"] == f"{BASE}/en/news/draft/"
