"""Ladder, choices, other languages and what a search costs."""

from collections.abc import Callable
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from search.results import RESULTS_ON_A_PAGE, Results
from search.shapes import SearchParams
from search.suggestions import suggest
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    CountryPageFactory,
    PersonPageFactory,
    TopicPageFactory,
)

Ask = Callable[..., Results]


@pytest.fixture
def camps(homes: dict) -> None:
    """Camps of three years, with topics and countries."""
    kg = CountryPageFactory(title="Kirgizistan", code="KG")
    media, youth = TopicPageFactory(title="Medier", slug="medier"), TopicPageFactory(title="Unga", slug="unga")
    for year, topics in ((2016, [media]), (2017, [media, youth]), (2018, [])):
        article = ArticlePageFactory(title=f"Läger {year}", published_on=date(year, 6, 1))
        article.page_countries.create(country=kg)
        for topic in topics:
            article.page_topics.create(topic=topic)
        article.save()
    ConferencePageFactory(title="Läger om läger", start_date=date(2017, 3, 1), end_date=date(2017, 3, 2))


def options(results: Results, name: str) -> dict[str, int]:
    return {option.value: option.count for facet in results.facets if facet.name == name for option in facet.options}


@pytest.mark.usefixtures("camps")
def test_choices_have_numbers_and_addresses(ask: Ask) -> None:
    results = ask("läger")
    assert results.total == 4
    assert options(results, "type") == {"news": 3, "event": 1}
    assert options(results, "topic") == {"medier": 2, "unga": 1}
    assert options(results, "country") == {"kg": 3}
    assert options(results, "year") == {"2018": 1, "2017": 2, "2016": 1}
    [kg] = [facet.options[0] for facet in results.facets if facet.name == "country"]
    assert (kg.label, kg.is_chosen) == ("Kirgizistan", False)
    assert kg.url == "/sv/search/?q=l%C3%A4ger&country=kg"


@pytest.mark.usefixtures("camps")
def test_choices_narrow_and_can_be_taken_back(ask: Ask) -> None:
    results = ask("läger", year=2017, topic="medier")
    assert [hit.page.title for hit in results.hits] == ["Läger 2017"]
    assert options(results, "year") == {"2017": 1, "2016": 1}
    [year] = [o for facet in results.facets if facet.name == "year" for o in facet.options if o.is_chosen]
    assert year.url == "/sv/search/?q=l%C3%A4ger&topic=medier"
    assert ask("läger", topic="nonsense").total == 4


@pytest.mark.usefixtures("camps")
def test_a_hit_tells_what_it_is(ask: Ask) -> None:
    hit = ask("läger 2016").hits[0]
    assert (hit.type, hit.date, hit.countries) == ("news", date(2016, 6, 1), ["Kirgizistan"])
    assert hit.title == "<mark>Läger</mark> <mark>2016</mark>"


@pytest.mark.usefixtures("camps")
def test_order_by_date(found: Callable) -> None:
    assert found("läger", order="date") == ["Läger 2018", "Läger 2017", "Läger om läger", "Läger 2016"]


@pytest.mark.usefixtures("camps")
def test_errors_are_corrected_and_said(ask: Ask) -> None:
    ArticlePageFactory(title="Föreläsning")
    results = ask("föreläsnign")
    assert [hit.page.title for hit in results.hits] == ["Föreläsning"]
    assert (results.correction.shown, results.correction.asked) == ("föreläsning", "föreläsnign")
    assert ask("föreläsnign", exact=1).total == 0
    assert ask("föreläsning").correction is None


@pytest.mark.usefixtures("camps")
def test_any_word_is_a_last_resort_and_said(ask: Ask) -> None:
    results = ask("läger enhörning")
    assert results.total == 4
    assert results.any_word
    assert not ask("läger 2016").any_word
    assert not ask("enhörning").any_word


def test_what_must_not_be_found(homes: dict, found: Callable) -> None:
    ArticlePageFactory(title="Läger i Osj")
    ArticlePageFactory(title="Läger i Naryn")
    assert found("läger -osj") == ["Läger i Naryn"]
    assert found('läger -"i osj"') == ["Läger i Naryn"]


def test_other_languages_are_offered(homes: dict, ask: Ask) -> None:
    ArticlePageFactory(title="Независимые журналисты", language="ru")
    [other] = ask("независимый журналист").other_languages
    assert (other.code, other.label, other.count) == ("ru", "på ryska", 1)
    assert other.url.startswith("/ru/search/?q=")


def test_a_word_may_be_unfinished(homes: dict, found: Callable) -> None:
    ArticlePageFactory(title="Artikel", lead="Om yttrandefrihetens gränser")
    assert found("yttrandefrih") == ["Artikel"]
    assert found("yttr*") == ["Artikel"]


def test_suggestions(homes: dict) -> None:
    PersonPageFactory(title="Kamila Osmonova", other_spellings="Камила Осмонова")
    ArticlePageFactory(title="Samtal med Kamila")
    found = suggest("kam", "sv")
    assert [(item.label, item.kind, item.kind_label) for item in found] == [
        ("Kamila Osmonova", "person", "Person"),
        ("Samtal med Kamila", "news", "Nyhet"),
    ]
    assert [item.label for item in suggest("осмон", "sv")] == ["Kamila Osmonova"]
    assert suggest("k", "sv") == suggest("", "sv") == []
    assert len(suggest("kam", "sv", limit=1)) == 1


@pytest.mark.parametrize("query", ["läger", "läger osj", "läegr"])
def test_a_search_asks_the_database_as_often_for_many_as_for_few(query: str, homes: dict, ask: Ask) -> None:
    counted = []
    for _ in range(2):
        for i in range(RESULTS_ON_A_PAGE // 2):
            ArticlePageFactory(title=f"Läger i Osj {i}")
        ask(query)
        with CaptureQueriesContext(connection) as captured:
            ask(query)
        counted.append(len(captured))
    assert counted[0] == counted[1] <= 22


def test_params_keep_their_address() -> None:
    params = SearchParams("läger", page=3, type="news", year=2017, order="date")
    assert params.query_string() == "q=l%C3%A4ger&type=news&year=2017&order=date&page=3"
    assert params.query_string(type="") == "q=l%C3%A4ger&year=2017&order=date"
