"""The visible part of the search: what an address asks, and how the page says what was found."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.core.paginator import Paginator
from django.test import Client
from django.utils.safestring import mark_safe

from search.queries import MAX_LENGTH
from search.results import Correction, Facet, FacetOption, Hit, OtherLanguage, Results, SearchParams, SessionHit
from search.suggestions import Suggestion
from search.templatetags.search_tags import words_of_path
from search.views import url_of
from tests.factories import ArticlePageFactory, ConferencePageFactory, CountryPageFactory, TopicPageFactory

OPENSEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"
LANGUAGES = ("sv", "en", "ru")
Answer = Callable[..., None]


def hit(page: Any, **fields: Any) -> Hit:
    made = {"page": page, "type": "news", "type_label": "Nyheter", "url": page.url, "title": page.title}
    return Hit(**{**made, "passage": "", "date": None, "countries": [], "session": None, **fields})


def option(name: str, value: str, count: int, is_chosen: bool = False) -> FacetOption:
    return FacetOption(value, value.capitalize(), count, is_chosen, f"?{name}={value}")


@pytest.fixture
def asked() -> list[tuple[SearchParams, str]]:
    """What the search was asked, and in which language."""
    return []


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch, asked: list[Any]) -> Answer:
    """Decides what the search answers."""

    def decide(hits: list[Hit] | None = None, size: int = 20, **fields: Any) -> None:
        def find(params: SearchParams, language: str, base_url: str) -> Results:
            asked.append((params, language))
            found = Paginator(hits or [], size)
            results = Results(params=params, hits=found.get_page(params.page), total=found.count, is_search=True)
            return replace(results, **fields)

        monkeypatch.setattr("search.views.find", find)

    decide()
    return decide


def soup_of(client: Client, language: str = "sv", **parameters: Any) -> BeautifulSoup:
    response = client.get(f"/{language}/search/?{urlencode(parameters)}")
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def text_of(soup: BeautifulSoup, selector: str) -> str:
    """The text of an element with single spaces."""
    return " ".join(soup.select_one(selector).text.split())


def query_of(href: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(href).query).items()}


# What is asked


def test_the_address_holds_the_question(homes: dict, client: Client, answer: Answer, asked: list) -> None:
    soup_of(client, "ru", q=" ош ", type="news", country="kg", year="2018", order="date", page="2")
    params, language = asked[0]
    assert language == "ru"
    assert (params.query, params.type, params.year, params.order, params.page) == ("ош", "news", 2018, "date", 2)


@pytest.mark.parametrize(
    "nonsense",
    [
        {"type": "nonsense"},
        {"type": "<script>"},
        {"topic": "'; DROP TABLE"},
        {"country": "\x00"},
        {"year": "abc"},
        {"year": "-1"},
        {"year": "1" * 5000},
        {"year": "²"},
        {"order": "up"},
        {"page": "nonsense"},
        {"page": "9" * 5000},
        {"page": "0"},
        {"page": ""},
    ],
)
def test_nonsense_is_ignored(nonsense: dict, homes: dict, client: Client, answer: Answer, asked: list) -> None:
    soup = soup_of(client, q="osh", **nonsense)
    assert asked[0][0] == SearchParams(query="osh")
    assert soup.select_one("input[name=q]")["value"] == "osh"


@pytest.mark.parametrize("query", ["q=%ff%fe&type=%ff", "q=%00&year=%00", "q[]=a", "q=a&q=b", "q", "&&=&", "q=&page=2"])
def test_broken_address_is_answered(query: str, homes: dict, client: Client) -> None:
    for path in ("search/", "search/suggest/", "search/opensearch.xml"):
        assert client.get(f"/sv/{path}?{query}").status_code == 200


def test_long_question_is_cut(homes: dict, client: Client, answer: Answer, asked: list) -> None:
    soup = soup_of(client, q="a" * 10_000)
    assert asked[0][0].query == "a" * MAX_LENGTH
    assert soup.select_one("input[name=q]")["value"] == "a" * MAX_LENGTH


@pytest.mark.parametrize("path", ["search/", "search/suggest/", "search/opensearch.xml"])
def test_only_safe_methods(path: str, homes: dict, client: Client) -> None:
    assert client.post(f"/sv/{path}").status_code == 405
    assert client.head(f"/sv/{path}").status_code == 200


def test_result_pages_are_not_for_search_engines(homes: dict, client: Client) -> None:
    assert soup_of(client, q="a").select_one("meta[name=robots]")["content"] == "noindex"


# What is said


def test_what_was_typed_comes_back_as_text(homes: dict, client: Client, answer: Answer) -> None:
    typed = "<script>alert(1)</script>\"'><b>"
    page = ArticlePageFactory(title="Osj")
    other = OtherLanguage("en", "på engelska", 2, f"/en/search/?{urlencode({'q': typed})}")
    for hits in ([], [hit(page)]):
        answer(hits, correction=Correction("osh", typed, "?exact=1"), other_languages=[other])
        soup = soup_of(client, q=typed, topic="x")
        assert soup.select_one("input[name=q]")["value"] == typed
        assert soup.select("main script") == []
        assert typed in soup.title.text
        assert typed in soup.select_one(".summary").text


def test_hit_says_what_when_where_and_why(homes: dict, client: Client, answer: Answer) -> None:
    article = ArticlePageFactory(title="Läger & <b>")
    title, passage = mark_safe("<mark>Läger</mark> &amp; &lt;b&gt;"), mark_safe("vid <mark>Osj</mark>")
    answer([hit(article, title=title, passage=passage, date=date(2018, 6, 1), countries=["Kirgizistan", "Kazakstan"])])
    soup = soup_of(client, q="läger")
    assert text_of(soup, ".hit .kind") == "Nyhet"
    assert soup.select_one(".hit time")["datetime"] == "2018-06-01"
    assert "Kirgizistan, Kazakstan" in text_of(soup, ".hit .meta")
    assert text_of(soup, ".hit h2") == "Läger & <b>"
    assert [mark.text for mark in soup.select(".hit mark")] == ["Läger", "Osj"]
    assert soup.select_one(".hit h2 a")["href"] == article.url


def test_hit_in_a_programme_leads_to_the_session(homes: dict, client: Client, answer: Answer) -> None:
    conference = ConferencePageFactory()
    session = SessionHit(mark_safe("Om <mark>vatten</mark>"), f"{conference.url}#s-12345678", "25 november, 14.30")
    answer([hit(conference, type="event", session=session)])
    soup = soup_of(client, q="vatten")
    assert soup.select_one(".in-programme a")["href"].endswith("#s-12345678")
    assert "25 november, 14.30" in text_of(soup, ".in-programme")
    assert soup.select_one(".in-programme mark").text == "vatten"


def test_correction_is_said_and_can_be_refused(homes: dict, client: Client, answer: Answer) -> None:
    answer(
        [hit(ArticlePageFactory())], correction=Correction("konferens", "konfrens", "/sv/search/?q=konfrens&exact=1")
    )
    soup = soup_of(client, q="konfrens")
    assert "konferens" in text_of(soup, ".summary")
    assert soup.select_one(".summary a")["href"] == "/sv/search/?q=konfrens&exact=1"
    assert soup.select_one("input[name=q]")["value"] == "konfrens"


def test_any_word_is_said(homes: dict, client: Client, answer: Answer) -> None:
    pages = [hit(ArticlePageFactory())]
    answer(pages)
    before = text_of(soup_of(client, "en", q="a b"), ".summary")
    answer(pages, any_word=True)
    assert "some of them" in text_of(soup_of(client, "en", q="a b"), ".summary")
    assert "some of them" not in before


@pytest.mark.parametrize("count", [0, 1])
def test_hits_in_other_languages_are_offered(count: int, homes: dict, client: Client, answer: Answer) -> None:
    other = OtherLanguage("ru", "in Russian", 3, "/ru/search/?q=osh")
    answer([hit(ArticlePageFactory()) for _ in range(count)], other_languages=[other])
    link = soup_of(client, "en", q="osh").select_one(".elsewhere a")
    assert (link.text, link["href"], link["hreflang"]) == ("3 in Russian", "/ru/search/?q=osh", "ru")


def test_picks_stand_above_the_first_page_only(homes: dict, client: Client, answer: Answer) -> None:
    pages = [hit(ArticlePageFactory()) for _ in range(3)]
    answer(pages, size=2, picks=[ArticlePageFactory(title="Utvald")])
    first, second = (soup_of(client, q="osh", page=number) for number in (1, 2))
    assert [heading.text for heading in first.select("main h2")][0] == "Utvald"
    assert second.select(".picks") == []


def test_picks_are_shown_where_nothing_else_is_found(homes: dict, client: Client, answer: Answer) -> None:
    answer(picks=[ArticlePageFactory(title="Utvald")])
    assert text_of(soup_of(client, q="osh"), ".picks h2") == "Utvald"


@pytest.mark.parametrize("parameters", [{}, {"q": "xyzzy"}])
def test_without_hits_there_are_places_to_begin(parameters: dict, homes: dict, client: Client) -> None:
    beginnings = [TopicPageFactory(), CountryPageFactory(), ArticlePageFactory()]
    links = {link["href"] for link in soup_of(client, **parameters).select("main a")}
    assert {page.url for page in beginnings} <= links


# How it is narrowed down


@pytest.fixture
def facets() -> list[Facet]:
    return [
        Facet("type", "Sort", [option("type", "news", 3, is_chosen=True), option("type", "person", 1)]),
        Facet("country", "Land", [option("country", "kg", 3)]),
        Facet("topic", "Ämne", []),
        Facet("year", "År", [option("year", "2018", 2)]),
    ]


@pytest.fixture
def narrowed(homes: dict, client: Client, answer: Answer, facets: list[Facet]) -> BeautifulSoup:
    answer([hit(ArticlePageFactory()) for _ in range(3)], size=2, facets=facets)
    return soup_of(client, q="osh & co", type="news", order="date", page="1")


def test_filters_are_a_form_that_keeps_the_question(narrowed: BeautifulSoup) -> None:
    form = narrowed.select_one(".narrow form")
    assert form.get("method", "get") == "get"
    assert form["action"] == "/sv/search/"
    hidden = {field["name"]: field["value"] for field in form.select("[type=hidden]")}
    assert hidden == {"q": "osh & co", "order": "date"}
    assert {field["value"] for field in form.select("[name=type]")} == {"", "news", "person"}
    assert [field["value"] for field in form.select("[name=type][checked]")] == ["news"]
    assert [field["value"] for field in form.select("[name=year][checked]")] == [""]
    assert form.select("button:not([type=button])")


def test_filter_without_a_choice_is_left_out(narrowed: BeautifulSoup) -> None:
    assert narrowed.select(".narrow [name=topic], .narrow [name=country]") == []


def test_chosen_filter_can_be_taken_back(narrowed: BeautifulSoup) -> None:
    (chip,) = narrowed.select(".results a.tag")
    assert "News" in chip.text
    assert query_of(chip["href"]) == {"q": "osh & co", "order": "date"}


def test_order_and_pages_keep_the_filters(narrowed: BeautifulSoup) -> None:
    assert query_of(narrowed.select_one(".order a")["href"]) == {"q": "osh & co", "type": "news"}
    following = narrowed.select_one("a[rel=next]")["href"]
    assert query_of(following) == {"q": "osh & co", "type": "news", "order": "date", "page": "2"}


def test_filters_that_leave_nothing_can_be_taken_back(homes: dict, client: Client, answer: Answer) -> None:
    soup = soup_of(client, q="osh", type="news", year="2018", order="date")
    links = [query_of(link["href"]) for link in soup.select(".results a")]
    without_year = {"q": "osh", "type": "news", "order": "date"}
    without_type = {"q": "osh", "year": "2018", "order": "date"}
    assert links == [without_type, without_year, {"q": "osh", "order": "date"}]


def test_language_menu_keeps_the_question(homes: dict, client: Client, answer: Answer) -> None:
    soup = soup_of(client, q="osh & co", type="news", page="2")
    link = soup.select_one("header .lang a[hreflang=ru]")["href"]
    assert urlsplit(link).path == "/ru/search/"
    assert query_of(link) == {"q": "osh & co", "type": "news"}


def test_change_leads_to_the_first_page() -> None:
    params = SearchParams(query="osh", page=3, type="news")
    assert url_of(params, order="date") == "/sv/search/?q=osh&type=news&order=date"


# As one types


def test_suggestions_are_json(homes: dict, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    found = Suggestion("Osj", "/sv/amnen/osj/", "topic", "Ämne", "sv")
    monkeypatch.setattr(
        "search.views.suggest", lambda query, language, limit: asked.append((query, language)) or [found]
    )
    response = client.get("/ru/search/suggest/?q=%20%D0%BE%D1%88%00")
    assert asked == [("ош", "ru")]
    assert response["Content-Type"] == "application/json"
    assert "max-age" in response["Cache-Control"]
    assert response.json() == {
        "suggestions": [
            {"label": "Osj", "url": "/sv/amnen/osj/", "kind": "topic", "kind_label": "Ämne", "language": "sv"}
        ]
    }


@pytest.mark.parametrize("query", ["", "q=", "q=%20", "q=%00", "q=%ff", "q=%22", "q=" + "a" * 5_000])
def test_nothing_to_suggest(query: str, homes: dict, client: Client) -> None:
    response = client.get(f"/sv/search/suggest/?{query}")
    assert response.json() == {"suggestions": []}


# Where to search from


@pytest.mark.parametrize("language", LANGUAGES)
def test_opensearch_description(language: str, homes: dict, client: Client) -> None:
    response = client.get(f"/{language}/search/opensearch.xml")
    assert response["Content-Type"].startswith("application/opensearchdescription+xml")
    root = ElementTree.fromstring(response.content)
    assert root.tag == f"{OPENSEARCH}OpenSearchDescription"
    assert 0 < len(root.findtext(f"{OPENSEARCH}ShortName")) <= 16
    assert 0 < len(root.findtext(f"{OPENSEARCH}Description")) <= 1024
    assert root.findtext(f"{OPENSEARCH}Language") == language
    urls = {url.get("rel"): url for url in root.iter(f"{OPENSEARCH}Url")}
    assert urls["results"].get("template").endswith(f"/{language}/search/?q={{searchTerms}}")
    assert urls["self"].get("template").endswith(f"/{language}/search/opensearch.xml")
    assert all("://" in url.get("template") for url in urls.values())


def test_opensearch_descriptions_differ_by_language(homes: dict, client: Client) -> None:
    roots = [ElementTree.fromstring(client.get(f"/{code}/search/opensearch.xml").content) for code in LANGUAGES]
    for element in ("ShortName", "Description"):
        assert len({root.findtext(f"{OPENSEARCH}{element}") for root in roots}) == len(LANGUAGES)


@pytest.mark.parametrize("path", ["/ru/", "/ru/search/", "/ru/net/"])
def test_each_page_offers_the_search(path: str, homes: dict, client: Client) -> None:
    soup = BeautifulSoup(client.get(path).content, "html.parser")
    assert soup.select_one("header a[href='/ru/search/']")
    link = soup.select_one("link[rel=search]")
    assert (link["type"], link["href"]) == ("application/opensearchdescription+xml", "/ru/search/opensearch.xml")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/sv/nyheter/sommarlager-vid-sjon/", "sommarlager vid sjon"),
        ("/2018/05/12/lager_i_osj/", "lager i osj"),
        ("/ru/новости/лагерь-на-озере/", "лагерь на озере"),
        ("/sv/arsrapport-2018.pdf", "arsrapport 2018"),
        ("/2018/05/12/", ""),
        ("/index.php", ""),
        ("/", ""),
        ("", ""),
        ("/<script>alert(1)</script>/", "script"),
        ("/" + "a-" * 5_000, " ".join("a" * 12)),
    ],
)
def test_words_of_a_path(path: str, words: str) -> None:
    assert words_of_path(path) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_missing_page_has_the_words_of_its_address_in_the_search(language: str, homes: dict, client: Client) -> None:
    response = client.get(f"/{language}/nope/sommarlager-vid-sjon/")
    assert response.status_code == 404
    soup = BeautifulSoup(response.content, "html.parser")
    form = soup.select_one("main form[role=search]")
    assert form["action"] == f"/{language}/search/"
    assert form.select_one("input[name=q]")["value"] == "sommarlager vid sjon"


@pytest.mark.parametrize(
    "path", ["%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "%00", "%ff%fe", "a" * 3_000, "%F0%9F%98%80", "-", "'"]
)
def test_missing_page_reflects_nothing_but_text(path: str, homes: dict, client: Client) -> None:
    response = client.get(f"/sv/{path}/")
    assert response.status_code == 404
    soup = BeautifulSoup(response.content, "html.parser")
    assert soup.select("main script") == []
    assert soup.select_one("main input[name=q]").attrs.keys() >= {"name", "value", "type"}
    assert len(soup.select_one("main input[name=q]")["value"]) <= MAX_LENGTH
