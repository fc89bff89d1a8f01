"""Sitemaps: every published page once, with its translations, in files that keep to the protocol."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from lxml.etree import DocumentInvalid
from wagtail.models import BaseViewRestriction, Page, PageViewRestriction

from home.models import HomePage
from pages import sitemaps
from tests.factories import ArticlePageFactory, PersonPageFactory, StandardPageFactory, TopicPageFactory, translated
from tests.pages.sitemap_schemas import NAMESPACES, addresses, alternates, changes, valid

BASE = "http://127.0.0.1:8000"
SECTIONS = {
    "sv": ["/sv/", "/sv/nyheter/", "/sv/evenemang/", "/sv/manniskor/", "/sv/amnen/", "/sv/lander/"],
    "en": ["/en/", "/en/news/", "/en/events/", "/en/people/", "/en/topics/", "/en/countries/"],
}


@pytest.fixture(autouse=True)
def base(settings: object) -> None:
    settings.WAGTAILADMIN_BASE_URL = BASE


def read(client: Client, path: str = "/sitemap-sv-1.xml") -> Any:
    response = client.get(path)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/xml; charset=utf-8"
    return valid(response.content)


def paths(client: Client, path: str = "/sitemap-sv-1.xml") -> list[str]:
    return [url.removeprefix(BASE) for url in addresses(read(client, path))]


def test_checker_finds_faults() -> None:
    """What holds our files against the protocol would see a file that doesn't keep to it."""
    begin, end = f'<urlset xmlns="{NAMESPACES["s"]}">'.encode(), b"</urlset>"
    valid(begin + b"<url><loc>https://example.org/</loc><lastmod>2018-06-01</lastmod></url>" + end)
    for faulty in (
        b"",
        b"<url/>",
        b"<url><loc>/sv/</loc></url>",
        b"<url><loc>https://example.org/</loc><lastmod>yesterday</lastmod></url>",
        b"<url><loc>https://example.org/</loc><lastmod>2018-06-01T12:00:00</lastmod></url>",
        b"<url><lastmod>2018-06-01</lastmod><loc>https://example.org/</loc></url>",
    ):
        with pytest.raises(DocumentInvalid):
            valid(begin + faulty + end)


def test_index_names_a_file_for_each_language(homes: dict, client: Client) -> None:
    assert addresses(read(client, "/sitemap.xml")) == [f"{BASE}/sitemap-{code}-1.xml" for code in ("en", "ru", "sv")]


def test_language_without_a_public_home_page_has_no_file(homes: dict, client: Client) -> None:
    homes["ru"].unpublish()
    PageViewRestriction.objects.create(page=homes["en"], restriction_type=BaseViewRestriction.LOGIN)
    assert paths(client, "/sitemap.xml") == ["/sitemap-sv-1.xml"]
    assert [client.get(f"/sitemap-{code}-1.xml").status_code for code in ("ru", "en")] == [404, 404]


def test_file_names_every_page_of_its_language_once(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(slug="lagret")
    translated(article, "en", slug="the-camp")
    StandardPageFactory(slug="om-oss")
    ArticlePageFactory(language="ru")
    assert paths(client) == [*SECTIONS["sv"], "/sv/nyheter/lagret/", "/sv/om-oss/"]
    assert paths(client, "/sitemap-en-1.xml") == [*SECTIONS["en"], "/en/news/the-camp/"]


def restrict(page: Page) -> None:
    PageViewRestriction.objects.create(page=page.get_parent(), restriction_type=BaseViewRestriction.LOGIN)


@pytest.mark.parametrize("hide", [lambda page: page.unpublish(), restrict])
def test_page_that_is_not_public_is_not_named_anywhere(
    hide: Callable[[Page], None], homes: dict, client: Client
) -> None:
    parent = StandardPageFactory(slug="om-oss")
    page = StandardPageFactory(parent=parent, slug="internt")
    other = translated(parent, "en", slug="about-us")
    translation = translated(page, "en", slug="internal")
    hide(page)
    assert "/sv/om-oss/internt/" not in paths(client)
    assert alternates(read(client, "/sitemap-en-1.xml"))[f"{BASE}{translation.url}"] == {}
    assert other.url in paths(client, "/sitemap-en-1.xml")


def test_alias_is_somebody_elses_text(homes: dict, client: Client) -> None:
    page = StandardPageFactory(slug="om-oss")
    page.create_alias(parent=homes["sv"], update_slug="vi")
    assert [path for path in paths(client) if path not in SECTIONS["sv"]] == ["/sv/om-oss/"]


def test_translations_name_each_other_and_the_original(homes: dict, client: Client) -> None:
    russian = StandardPageFactory(language="ru", slug="o-nas")
    translated(russian, "sv", slug="om-oss")
    translated(russian, "en", live=False)
    expected = {
        "ru": f"{BASE}/ru/o-nas/",
        "sv": f"{BASE}/sv/om-oss/",
        "x-default": f"{BASE}/ru/o-nas/",
    }
    assert alternates(read(client))[f"{BASE}/sv/om-oss/"] == expected
    assert alternates(read(client, "/sitemap-ru-1.xml"))[f"{BASE}/ru/o-nas/"] == expected


def test_page_in_one_language_names_no_other(homes: dict, client: Client) -> None:
    page = ArticlePageFactory()
    assert alternates(read(client))[f"{BASE}{page.url}"] == {}


def test_home_pages_have_the_choosing_address_as_default(homes: dict, client: Client) -> None:
    assert alternates(read(client))[f"{BASE}/sv/"] == {
        **{code: f"{BASE}/{code}/" for code in ("sv", "en", "ru")},
        "x-default": f"{BASE}/",
    }


def test_links_are_those_of_the_page_itself(homes: dict, client: Client) -> None:
    page = TopicPageFactory()
    translated(page, "en", slug="youth")
    html = client.get(page.url).content.decode()
    links = alternates(read(client))[f"{BASE}{page.url}"]
    assert len(links) == 3
    assert all(f'hreflang="{code}" href="{url}"' in html for code, url in links.items())


def test_changed_slugs_and_moved_pages_have_their_new_address(homes: dict, client: Client) -> None:
    about, board = StandardPageFactory(slug="om-oss"), StandardPageFactory(slug="styrelse")
    Page.objects.get(pk=board.pk).move(Page.objects.get(pk=about.pk), pos="last-child")
    about = type(about).objects.get(pk=about.pk)
    about.slug = "vilka-vi-ar"
    about.save_revision().publish()
    assert paths(client)[-2:] == ["/sv/vilka-vi-ar/", "/sv/vilka-vi-ar/styrelse/"]


def test_home_page_may_have_another_slug(homes: dict, client: Client) -> None:
    home = HomePage.objects.get(pk=homes["en"].pk)
    home.slug = "english"
    home.save()
    StandardPageFactory(language="en", slug="about")
    assert "/en/about/" in paths(client, "/sitemap-en-1.xml")


def test_page_changed_when_it_was_published_last(homes: dict, client: Client) -> None:
    page = PersonPageFactory()
    Page.objects.filter(pk=page.pk).update(last_published_at=datetime(2020, 7, 1, 10, 0, 3, tzinfo=UTC))
    assert changes(read(client))[f"{BASE}{page.url}"] == "2020-07-01T12:00:03+02:00"


def test_lists_change_with_what_they_list(homes: dict, client: Client) -> None:
    topic = TopicPageFactory()
    found = changes(read(client))
    assert [found[BASE + path] for path in [*SECTIONS["sv"], topic.url]] == [None] * 7


def test_many_pages_fill_several_files(homes: dict, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemaps, "PAGES", 4)
    pages = [StandardPageFactory() for _ in range(3)]
    translated(pages[0], "en", slug="about")
    assert paths(client, "/sitemap.xml") == [
        "/sitemap-en-1.xml",
        "/sitemap-en-2.xml",
        "/sitemap-ru-1.xml",
        "/sitemap-ru-2.xml",
        "/sitemap-sv-1.xml",
        "/sitemap-sv-2.xml",
        "/sitemap-sv-3.xml",
    ]
    named = [path for number in (1, 2, 3) for path in paths(client, f"/sitemap-sv-{number}.xml")]
    assert named == [*SECTIONS["sv"], *(page.url for page in pages)]
    assert alternates(read(client, "/sitemap-sv-2.xml"))[f"{BASE}{pages[0].url}"]["en"] == f"{BASE}/en/about/"


@pytest.mark.parametrize(
    "path",
    [
        "/sitemap-sv-2.xml",
        "/sitemap-sv-0.xml",
        "/sitemap-de-1.xml",
        "/sitemap-sv-99999999999999999999.xml",
        f"/sitemap-sv-{'9' * 5000}.xml",
        "/sitemap-sv.xml",
        "/sitemap-sv--1.xml",
        "/sitemap-%00-1.xml",
    ],
)
def test_file_that_is_not_there(path: str, homes: dict, client: Client) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/sitemap.xml", "/sitemap-sv-1.xml", "/news-sitemap.xml"])
def test_file_that_has_not_changed_is_not_sent_again(path: str, homes: dict, client: Client) -> None:
    first = client.get(path)
    assert set(first["Cache-Control"].split(", ")) == {"public", "max-age=600"}
    again = client.get(path, headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])
    assert not first.cookies


def test_file_that_has_changed_is_sent_again(homes: dict, client: Client) -> None:
    first = client.get("/sitemap-sv-1.xml")
    ArticlePageFactory()
    again = client.get("/sitemap-sv-1.xml", headers={"if-none-match": first["ETag"]})
    assert again.status_code == 200
    assert again["ETag"] != first["ETag"]


@pytest.mark.parametrize("size", [1, 3])
def test_queries_do_not_grow_with_the_pages(size: int, homes: dict, client: Client) -> None:
    for _ in range(size):
        translated(ArticlePageFactory(), "en")
        translated(StandardPageFactory(), "ru")
    client.get("/sitemap-sv-1.xml")
    counted = []
    for path in ("/sitemap.xml", "/sitemap-sv-1.xml"):
        with CaptureQueriesContext(connection) as captured:
            client.get(path)
        counted.append(len(captured))
    assert counted == [4, 6]


def test_robots_are_told_what_to_leave_alone_and_where_the_sitemaps_are(homes: dict, client: Client) -> None:
    response = client.get("/robots.txt")
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response.content.decode().splitlines() == [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /sv/search/",
        "Disallow: /en/search/",
        "Disallow: /ru/search/",
        "",
        f"Sitemap: {BASE}/sitemap.xml",
        f"Sitemap: {BASE}/news-sitemap.xml",
    ]
