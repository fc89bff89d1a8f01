"""Whatever is typed, there is an answer, soon; the database decides nothing by what a visitor writes."""

import time
from urllib.parse import urlencode

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.results import SearchParams, find
from search.suggestions import suggest
from tests.factories import ArticlePageFactory

NASTY = st.sampled_from(
    ['"', "'", "*", "-", "(", ")", "AND", "NOT", "NEAR(", ":", "^", "\\", "%", "\x00", "&", "|", "!", "<->", "ё", "ʻ"]
)
WORDS = st.sampled_from(["läger", "Секербаева", "issyk-kul", "rights", "лагерь", "zqx", "och"])
TYPED = st.lists(st.one_of(NASTY, WORDS, st.text(max_size=12)), max_size=30).map(" ".join) | st.text(max_size=400)
LANGUAGE = st.sampled_from(["sv", "en", "ru"])
SECOND = 1.0

anything = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def content(homes: dict) -> None:
    ArticlePageFactory(title="Läger vid Issyk-Kul", lead="Sekerbayeva och rättigheter")
    ArticlePageFactory(title="Лагерь", language="ru")


@anything
@given(query=TYPED, language=LANGUAGE)
def test_any_query_is_answered_soon(query: str, language: str, content: None) -> None:
    begun = time.perf_counter()
    results = find(SearchParams(query=query), language, f"/{language}/search/")
    list(results.hits)
    suggest(query, language)
    assert time.perf_counter() - begun < SECOND


@anything
@given(
    parameters=st.dictionaries(
        st.sampled_from(["q", "page", "type", "topic", "country", "year", "order", "exact"]),
        st.one_of(TYPED, st.sampled_from(["1", "-1", "news", "kg", "2018", "٣", "²", "date", "9" * 30])),
        max_size=8,
    )
)
def test_any_address_is_answered(parameters: dict, content: None, client: Client) -> None:
    query = urlencode(parameters, errors="replace")
    assert client.get(f"/sv/search/?{query}").status_code == 200
    assert client.get(f"/ru/search/suggest/?{query}").status_code == 200


@pytest.mark.parametrize("query", ["a " * 5_000, "x" * 100_000, '"' * 999, "läger " * 500, "😀", "中文", "-" * 300])
def test_long_and_strange_queries_are_answered_soon(query: str, content: None) -> None:
    begun = time.perf_counter()
    find(SearchParams(query=query), "sv", "/sv/search/")
    suggest(query, "sv")
    assert time.perf_counter() - begun < SECOND
