"""The visitor's search: words in the reader's language, and an answer to whatever is typed."""

from urllib.parse import urlencode

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import PageViewRestriction

from search.results import RESULTS_ON_A_PAGE
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    InternPageFactory,
    PersonPageFactory,
    StandardPageFactory,
    TopicPageFactory,
    block,
    session,
    translated,
)


def titles(client: Client, query: str, language: str = "sv", **more: object) -> list[str]:
    answer = client.get(f"/{language}/search/?{urlencode({'q': query, **more})}")
    assert answer.status_code == 200
    return [heading.text for heading in BeautifulSoup(answer.content, "html.parser").select(".hits h2")]


def test_finds_titles_leads_and_bodies(homes: dict, client: Client) -> None:
    ArticlePageFactory(title="Sommarläger")
    ArticlePageFactory(title="Annat", lead="Om ett sommarläger vid sjön.")
    ArticlePageFactory(title="Dagbok", body=[block("paragraph", "<p>Vårt sommarläger</p>")])
    ArticlePageFactory(title="Vinter")
    assert sorted(titles(client, "sommarläger")) == ["Annat", "Dagbok", "Sommarläger"]


def test_finds_every_kind_of_page_by_its_own_fields(homes: dict, client: Client) -> None:
    ArticlePageFactory(title="Artikel", place="Karakol")
    InternPageFactory(title="Praktikant", host_organisation="Karakol Hub")
    PersonPageFactory(title="Person", affiliation="Karakol university")
    TopicPageFactory(title="Karakol")
    StandardPageFactory(title="Sida", lead="Karakol")
    day = {"date": "2018-11-25", "sessions": [session(title="Water in Karakol")]}
    ConferencePageFactory(title="Konferens", programme=[block("programme_day", day)])
    found = titles(client, "karakol")
    assert sorted(found) == ["Artikel", "Karakol", "Konferens", "Person", "Praktikant", "Sida"]


def test_finds_pages_that_hold_all_words(homes: dict, client: Client) -> None:
    ArticlePageFactory(title="Sommar i Osj")
    ArticlePageFactory(title="Sommar i Malmö")
    assert titles(client, "sommar malmö") == ["Sommar i Malmö"]


def test_finds_in_the_readers_language_only(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(title="Frihet")
    translated(article, "ru", title="Свобода")
    assert titles(client, "frihet", "sv") == ["Frihet"]
    assert titles(client, "свобода", "ru") == ["Свобода"]
    assert titles(client, "frihet", "ru") == []


@pytest.mark.parametrize("typed", ["Лагерь", "лагерь", "ЛАГЕРЬ"])
def test_finds_in_any_capitalisation(typed: str, homes: dict, client: Client) -> None:
    ArticlePageFactory(language="ru", title="Летний лагерь")
    assert titles(client, typed, "ru") == ["Летний лагерь"]


def test_finds_no_drafts_and_nothing_restricted(homes: dict, client: Client) -> None:
    draft, restricted, below = (ArticlePageFactory(title=f"Hemlig {i}") for i in range(3))
    public = StandardPageFactory(title="Hemlig och öppen")
    child = StandardPageFactory(title="Hemlig under", parent=public)
    draft.unpublish()
    for page in (restricted, child, below.get_parent()):
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert titles(client, "hemlig") == ["Hemlig och öppen"]
    changed = StandardPageFactory(title="Öppen")
    changed.title = "Hemlig plan"
    changed.save_revision()
    assert titles(client, "plan") == []


def test_home_page_is_no_result(homes: dict, client: Client) -> None:
    assert titles(client, "centralasiengrupperna") == []


HOSTILE = [
    "'",
    '"',
    "''; DROP TABLE wagtailcore_page; --",
    "%",
    "%%%s",
    "_",
    "\\",
    "\x00",
    "osh\x00malmö",
    "a" * 10_000,
    "ord " * 3_000,
    "!!!???",
    "((((",
    "))((",
    '"unclosed',
    "NEAR(a b)",
    "a AND",
    "OR",
    "NOT",
    "AND OR NOT NEAR",
    "title:a",
    "a*",
    "^a",
    "{a b}: c",
    "a:*",
    "& | ! <->",
    "a & !b",
    "<script>alert(1)</script>",
    "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
    "\u202e\u0000\ufeff",
    "ß İ ı",
    "-",
    "- -a",
    "\n\r\t",
]


@pytest.mark.parametrize("query", HOSTILE)
def test_hostile_query_is_answered(query: str, homes: dict, client: Client) -> None:
    ArticlePageFactory(title="Läger")
    answer = client.get(f"/sv/search/?{urlencode({'q': query})}")
    assert answer.status_code == 200
    soup = BeautifulSoup(answer.content, "html.parser")
    assert "Läger" not in [heading.text for heading in soup.select(".hits h2")]
    # What was typed comes back as text, never as an element.
    assert soup.select("main script") == []
    assert soup.select_one("input[name=q]")["value"] == query.replace("\x00", "").strip()[:200]


@pytest.mark.parametrize("query", ["q=%ff%fe", "q=%00", "q[]=a", "q=a&q=b", "", "q", "q=&page=2"])
def test_broken_address_is_answered(query: str, homes: dict, client: Client) -> None:
    answer = client.get(f"/sv/search/?{query}")
    assert BeautifulSoup(answer.content, "html.parser").select_one("input[name=q]") is not None


@pytest.mark.parametrize(
    ("page", "count"),
    [
        ("1", RESULTS_ON_A_PAGE),
        ("2", 2),
        ("99", 2),
        ("-1", RESULTS_ON_A_PAGE),
        ("0", RESULTS_ON_A_PAGE),
        ("nonsense", RESULTS_ON_A_PAGE),
    ],
)
def test_number_of_a_page_may_be_nonsense(page: str, count: int, homes: dict, client: Client) -> None:
    for _ in range(RESULTS_ON_A_PAGE + 2):
        TopicPageFactory(title="Vatten")
    assert len(titles(client, "vatten", page=page)) == count


def test_next_page_keeps_the_query(homes: dict, client: Client) -> None:
    for _ in range(RESULTS_ON_A_PAGE + 1):
        TopicPageFactory(title="Vatten")
    soup = BeautifulSoup(client.get("/sv/search/?q=vatten").content, "html.parser")
    assert soup.select_one("a[rel=next]")["href"] == "?q=vatten&page=2"


def test_result_pages_are_not_for_search_engines(homes: dict, client: Client) -> None:
    soup = BeautifulSoup(client.get("/sv/search/?q=a").content, "html.parser")
    assert soup.select_one("meta[name=robots]")["content"] == "noindex"


def test_search_takes_only_safe_methods(homes: dict, client: Client) -> None:
    assert client.post("/sv/search/", {"q": "a"}).status_code == 405
