"""What editors can do: picks for words, the report of what found nothing."""

from collections.abc import Callable
from datetime import date

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.contrib.search_promotions.models import Query, SearchPromotion

from search.misses import MOST, prune, record
from search.models import Miss
from tests.factories import ArticlePageFactory, StandardPageFactory, translated

Ask = Callable


def pick(words: str, page: object, order: int = 0) -> None:
    SearchPromotion.objects.create(query=Query.get(words), page_id=page.pk, sort_order=order)


def test_pages_are_picked_for_words_in_all_their_forms(homes: dict, ask: Ask) -> None:
    page = StandardPageFactory(title="Bli medlem")
    pick("Medlemskap", page)
    assert [picked.title for picked in ask("medlemskapet").picks] == ["Bli medlem"]
    assert ask("medlemskap osj").picks == []


def test_picks_stand_in_the_readers_language(homes: dict, ask: Ask) -> None:
    swedish = StandardPageFactory(title="Medier")
    translated(swedish, "ru", title="Медиа")
    english = StandardPageFactory(title="Press", language="en")
    pick("media", swedish)
    pick("media", english, 1)
    assert [page.title for page in ask("media", "sv").picks] == ["Medier"]
    assert [page.title for page in ask("media", "en").picks] == ["Press"]
    assert [page.title for page in ask("media", "ru").picks] == ["Медиа"]


def test_a_pick_that_is_unpublished_is_not_shown(homes: dict, ask: Ask) -> None:
    page = StandardPageFactory(title="Bli medlem")
    pick("medlem", page)
    page.unpublish()
    assert ask("medlem").picks == []


def test_searches_that_find_nothing_are_counted(homes: dict, ask: Ask) -> None:
    ArticlePageFactory(title="Läger")
    with time_machine.travel(date(2026, 3, 1)):
        ask("Enhörning")
    with time_machine.travel(date(2026, 3, 5)):
        ask("  enhörning ")
        ask("läger")
        ask("läger", type="event")
    miss = Miss.objects.get()
    assert (miss.query, miss.language, miss.count) == ("enhörning", "sv", 2)
    assert (miss.first_on, miss.last_on) == (date(2026, 3, 1), date(2026, 3, 5))


@pytest.mark.parametrize("query", ["aigul@example.org", "0708 123 456", "https://example.org/x"])
def test_what_may_tell_who_asked_is_not_kept(query: str, db: None) -> None:
    record(query, "sv")
    assert not Miss.objects.exists()


def test_few_are_kept(db: None) -> None:
    Miss.objects.bulk_create(Miss(language="sv", query=str(i), count=1) for i in range(MOST + 5))
    assert prune() == 5
    assert Miss.objects.count() == MOST


def test_report_shows_words_and_numbers(admin: Client) -> None:
    record("enhörning", "sv")
    record("единорог", "ru")
    soup = BeautifulSoup(admin.get("/admin/reports/search-misses/").content, "html.parser")
    assert "enhörning" in soup.select_one("main table").text
    rows = admin.get("/admin/reports/search-misses/?language=ru&export=csv")
    assert b"".join(rows.streaming_content).decode().count("единорог") == 1
