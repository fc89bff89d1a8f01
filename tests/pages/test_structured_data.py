"""JSON-LD of every kind of page, parsed from what is answered and compared field by field."""

import json
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import BaseViewRestriction, PageViewRestriction

from news.models import NewsIndexPage
from pages.enums import Purpose
from pages.structured_data import json_ld
from tests.factories import (
    ArticlePageFactory,
    CountryPageFactory,
    ImageFactory,
    InternPageFactory,
    PersonPageFactory,
    StandardPageFactory,
    TopicPageFactory,
)

BASE = "http://127.0.0.1:8000"


@pytest.fixture(autouse=True)
def base(settings: object) -> None:
    settings.WAGTAILADMIN_BASE_URL = BASE


def graph(client: Client, url: str) -> dict[str, dict[str, Any]]:
    """The things that a page describes, by type."""
    soup = BeautifulSoup(client.get(url).content, "html.parser")
    [script] = soup.find_all("script", type="application/ld+json")
    data = json.loads(script.string)
    assert data["@context"] == "https://schema.org"
    things = {thing["@type"]: thing for thing in data["@graph"]}
    assert len(things) == len(data["@graph"])
    return things


def crumbs(things: dict[str, dict[str, Any]]) -> list[tuple[int, str, str]]:
    steps = things["BreadcrumbList"]["itemListElement"]
    assert {step["@type"] for step in steps} == {"ListItem"}
    return [(step["position"], step["name"], step["item"].removeprefix(BASE)) for step in steps]


def test_nothing_is_said_of_nothing() -> None:
    assert json_ld([]) == ""


def test_things_stand_in_one_graph() -> None:
    assert json.loads(json_ld([{"@type": "Event", "name": "Дни"}])) == {
        "@context": "https://schema.org",
        "@graph": [{"@type": "Event", "name": "Дни"}],
    }


def test_a_text_cannot_end_the_script() -> None:
    hostile = "</script><!-- & >"
    text = json_ld([{"name": hostile}])
    assert not {"<", ">", "&"} & set(text)
    assert json.loads(text)["@graph"][0]["name"] == hostile


def test_home_page_says_who_we_are_and_how_to_search(homes: dict, client: Client, settings: object) -> None:
    settings.ORGANISATION_PAGES = ["https://social.example/@cag"]
    assert graph(client, "/en/") == {
        "CollectionPage": {
            "@type": "CollectionPage",
            "@id": f"{BASE}/en/",
            "url": f"{BASE}/en/",
            "name": "Centralasiengrupperna",
            "inLanguage": "en",
            "isPartOf": {"@id": f"{BASE}/en/#website"},
            "publisher": {"@id": f"{BASE}/#organisation"},
        },
        "WebSite": {
            "@type": "WebSite",
            "@id": f"{BASE}/en/#website",
            "url": f"{BASE}/en/",
            "name": "Centralasiengrupperna",
            "inLanguage": "en",
            "publisher": {"@id": f"{BASE}/#organisation"},
            "potentialAction": {
                "@type": "SearchAction",
                "target": {"@type": "EntryPoint", "urlTemplate": f"{BASE}/en/search/?q={{search_term_string}}"},
                "query-input": "required name=search_term_string",
            },
        },
        "NGO": {
            "@type": "NGO",
            "@id": f"{BASE}/#organisation",
            "name": "Central Asia Solidarity Groups",
            "alternateName": ["Centralasiengrupperna"],
            "url": f"{BASE}/en/",
            "logo": {"@type": "ImageObject", "url": f"{BASE}/static/pages/art/tile.svg"},
            "sameAs": ["https://social.example/@cag"],
        },
    }


@pytest.mark.parametrize(
    ("language", "name", "others"),
    [
        ("sv", "Centralasiengrupperna", ["Central Asia Solidarity Groups"]),
        ("en", "Central Asia Solidarity Groups", ["Centralasiengrupperna"]),
        ("ru", "Centralasiengrupperna", ["Central Asia Solidarity Groups"]),
    ],
)
def test_organisation_is_one_under_several_names(
    language: str, name: str, others: list[str], homes: dict, client: Client
) -> None:
    organisation = graph(client, f"/{language}/")["NGO"]
    assert (organisation["name"], organisation["alternateName"]) == (name, others)
    assert organisation["@id"] == f"{BASE}/#organisation"
    assert "sameAs" not in organisation


def test_page_describes_itself_and_the_way_to_it(homes: dict, client: Client) -> None:
    page = StandardPageFactory(language="ru", title="О нас", slug="o-nas", lead="Кто мы.", purpose=Purpose.ABOUT)
    things = graph(client, page.url)
    assert things["AboutPage"] == {
        "@type": "AboutPage",
        "@id": f"{BASE}/ru/o-nas/",
        "url": f"{BASE}/ru/o-nas/",
        "name": "О нас",
        "description": "Кто мы.",
        "inLanguage": "ru",
        "isPartOf": {"@id": f"{BASE}/ru/#website"},
        "breadcrumb": {"@id": f"{BASE}/ru/o-nas/#breadcrumbs"},
        "publisher": {"@id": f"{BASE}/#organisation"},
    }
    assert things["BreadcrumbList"]["@id"] == f"{BASE}/ru/o-nas/#breadcrumbs"
    assert crumbs(things) == [(1, "Centralasiengrupperna", "/ru/"), (2, "О нас", "/ru/o-nas/")]


@pytest.mark.parametrize(
    ("purpose", "schema_type"),
    [(Purpose.CONTACT, "ContactPage"), (Purpose.PRIVACY, "WebPage"), (Purpose.OTHER, "WebPage")],
)
def test_standard_page_is_what_it_is_there_for(purpose: Purpose, schema_type: str, homes: dict, client: Client) -> None:
    assert schema_type in graph(client, StandardPageFactory(purpose=purpose).url)


def test_page_that_stands_deep_names_all_pages_above(homes: dict, client: Client) -> None:
    above = StandardPageFactory(language="en", title="About", slug="about")
    middle = StandardPageFactory(language="en", title="Board", slug="board", parent=above)
    page = StandardPageFactory(language="en", title="Minutes", slug="minutes", parent=middle)
    assert crumbs(graph(client, page.url)) == [
        (1, "Centralasiengrupperna", "/en/"),
        (2, "About", "/en/about/"),
        (3, "Board", "/en/about/board/"),
        (4, "Minutes", "/en/about/board/minutes/"),
    ]


def test_draft_above_is_no_step_on_the_way(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(language="en", title="Camp", slug="camp")
    NewsIndexPage.objects.get(locale__language_code="en").unpublish()
    assert crumbs(graph(client, article.url)) == [(1, "Centralasiengrupperna", "/en/"), (2, "Camp", "/en/news/camp/")]


@pytest.mark.parametrize("path", [f"/sv/{slug}" for slug in ("", "nyheter/", "evenemang/", "manniskor/", "amnen/")])
def test_lists_are_collections(path: str, homes: dict, client: Client) -> None:
    assert graph(client, path)["CollectionPage"]["url"] == f"{BASE}{path}"


def test_topic_is_a_collection_about_a_thing(homes: dict, client: Client) -> None:
    topic = TopicPageFactory(language="en", title="Free media", slug="media")
    things = graph(client, topic.url)
    assert things["CollectionPage"]["mainEntity"] == {"@id": f"{BASE}/en/topics/media/#topic"}
    assert things["Thing"] == {
        "@type": "Thing",
        "@id": f"{BASE}/en/topics/media/#topic",
        "name": "Free media",
        "url": f"{BASE}/en/topics/media/",
    }


def test_country_has_the_name_that_it_gives_itself(homes: dict, client: Client) -> None:
    country = CountryPageFactory(language="en", title="Kazakhstan", slug="kz", code="KZ")
    things = graph(client, country.url)
    assert things["CollectionPage"]["mainEntity"] == {"@id": f"{BASE}/en/countries/kz/#country"}
    assert things["Country"] == {
        "@type": "Country",
        "@id": f"{BASE}/en/countries/kz/#country",
        "name": "Kazakhstan",
        "url": f"{BASE}/en/countries/kz/",
        "alternateName": "Қазақстан",
        "identifier": "KZ",
    }


def test_person_is_described_as_the_page_does(homes: dict, client: Client) -> None:
    portrait = ImageFactory(credit="Dilnoza")
    person = PersonPageFactory(
        language="en",
        title="Aigul",
        slug="aigul",
        lead="Teaches law.",
        role="Lecturer",
        affiliation="University of Osh",
        portrait=portrait,
        other_spellings="Айгуль Настоящая",
    )
    things = graph(client, person.url)
    assert things["ProfilePage"]["mainEntity"] == {"@id": f"{BASE}/en/people/aigul/#person"}
    rendition = portrait.get_rendition("fill-1200x630|format-jpeg")
    assert things["Person"] == {
        "@type": "Person",
        "@id": f"{BASE}/en/people/aigul/#person",
        "name": "Aigul",
        "url": f"{BASE}/en/people/aigul/",
        "description": "Teaches law.",
        "jobTitle": "Lecturer",
        "affiliation": [{"@type": "Organization", "name": "University of Osh"}],
        "image": {
            "@type": "ImageObject",
            "url": f"{BASE}{rendition.url}",
            "width": rendition.width,
            "height": rendition.height,
            "creditText": "Dilnoza",
        },
    }
    assert "Настоящая" not in client.get(person.url).content.decode()


def test_person_without_a_portrait_has_no_picture(homes: dict, client: Client) -> None:
    person = PersonPageFactory(language="en", title="Aigul", slug="aigul", listing_image=ImageFactory())
    assert graph(client, person.url)["Person"] == {
        "@type": "Person",
        "@id": f"{BASE}/en/people/aigul/#person",
        "name": "Aigul",
        "url": f"{BASE}/en/people/aigul/",
    }


def test_intern_belongs_where_the_page_says(homes: dict, client: Client) -> None:
    intern = InternPageFactory(language="en", home_institution="Lund University", host_organisation="Novi Ritm")
    assert graph(client, intern.url)["Person"]["affiliation"] == [
        {"@type": "Organization", "name": "Lund University"},
        {"@type": "Organization", "name": "Novi Ritm"},
    ]


def test_view_below_a_page_is_a_page_of_its_own(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(language="en", title="Camp", slug="camp", licence="cc_by")
    things = graph(client, f"{article.url}republish/")
    assert set(things) == {"WebPage", "BreadcrumbList", "WebSite", "NGO"}
    assert things["WebPage"]["url"] == f"{BASE}/en/news/camp/republish/"
    assert [url for _position, _name, url in crumbs(things)] == [
        "/en/",
        "/en/news/",
        "/en/news/camp/",
        "/en/news/camp/republish/",
    ]


def test_page_of_a_restricted_home_says_nothing_of_it(homes: dict, superuser: object, client: Client) -> None:
    page = StandardPageFactory(language="en")
    PageViewRestriction.objects.create(page=homes["en"], restriction_type=BaseViewRestriction.LOGIN)
    client.force_login(superuser)
    assert set(graph(client, page.url)) == {"WebPage", "NGO"}


@pytest.mark.parametrize("path", ["/en/search/", "/en/nowhere/"])
def test_what_is_no_page_says_nothing(path: str, homes: dict, client: Client) -> None:
    assert b"application/ld+json" not in client.get(path).content


def test_words_cannot_break_out(homes: dict, client: Client) -> None:
    page = StandardPageFactory(title="</script><script>alert(1)</script>", lead="<!-- ]]>")
    found = graph(client, page.url)["WebPage"]
    assert (found["name"], found["description"]) == (page.title, page.lead)
