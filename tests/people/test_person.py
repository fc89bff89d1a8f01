"""The page of a person: positions over time, a way to reach them, sessions and texts."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import translation
from wagtail.models import Page

from events.speaking import appearances
from people.models import PersonPage, Position
from people.spans import years_in_words
from tests.factories import ConferencePageFactory, InternPageFactory, PersonPageFactory, translated


def person(title: str = "Aisuluu", **fields: Any) -> PersonPage:
    return PersonPageFactory(title=title, **{"language": "en", **fields})


def read(client: Client, page: Page) -> BeautifulSoup:
    answer = client.get(page.url)
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def text(element: Any) -> str:
    return " ".join(element.get_text(" ").split())


def test_positions_are_told_over_time_what_goes_on_first(client: Client, homes: dict) -> None:
    page = person()
    for group, title, first, last in [
        ("board", "Member", 2010, 2012),
        ("staff", "Coordinator", 2018, None),
        ("speaker", "", 2015, 2015),
        ("board", "Chair", 2013, 2016),
        ("writer", "", None, None),
    ]:
        page.positions.add(Position(group=group, title=title, from_year=first, until_year=last, locale=page.locale))
    page.save()
    [fact] = [fact for fact in read(client, page).select(".facts > div") if text(fact.dt) == "With us"]
    assert [text(position) for position in fact.select("dd")] == [
        "Coordinator since 2018",
        "Guest writer",
        "Chair 2013–2016",
        "Speaker 2015",
        "Member 2010–2012",
    ]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (2015, 2019, "2015–2019"),
        (2017, 2017, "2017"),
        (2021, None, "since 2021"),
        (None, 2014, "until 2014"),
        (None, None, ""),
    ],
)
def test_years_in_words(first: int | None, last: int | None, words: str) -> None:
    with translation.override("en"):
        assert years_in_words(first, last) == words


def test_address_is_shown_where_somebody_has_asked_for_it(client: Client, homes: dict) -> None:
    [link] = read(client, person(email="a@example.org")).select("header.me .facts a")
    assert (link.text, link["href"]) == ("a@example.org", "mailto:a@example.org")
    assert "E-mail" not in read(client, person("Another")).get_text()


def test_sessions_are_told_in_the_readers_language_the_latest_first(client: Client, homes: dict) -> None:
    page = person()
    from_sweden = translated(page, "sv")
    conference = ConferencePageFactory(title="Days 2017", language="en", people=[page])
    ConferencePageFactory(title="Dagarna 2018", people=[from_sweden, from_sweden])
    translated(conference, "sv", title="Dagarna 2017")
    ConferencePageFactory(title="Without her", language="en", people=[person("Another")])
    ConferencePageFactory(title="Not public", language="en", people=[page], live=False)
    rows = read(client, page).select("section[aria-labelledby=sessions] li")
    assert sorted(text(row.p) for row in rows) == [
        "Lecturer Dagarna 2018 in Swedish",
        "Lecturer Dagarna 2018 in Swedish",
        "Lecturer Days 2017",
    ]
    for row in rows:
        assert client.get(row.a["href"]).status_code == 200
    swedish = read(client, from_sweden).select("section[aria-labelledby=sessions] li")
    assert {text(row.p) for row in swedish} == {"Föreläsare Dagarna 2018", "Föreläsare Dagarna 2017"}


def test_who_never_spoke_has_no_sessions(client: Client, homes: dict) -> None:
    ConferencePageFactory(people=[InternPageFactory()])
    assert read(client, person()).select("section[aria-labelledby=sessions]") == []


@pytest.mark.parametrize("size", [1, 3])
def test_sessions_cost_two_queries(homes: dict, size: int, django_assert_num_queries: Any) -> None:
    page = person()
    for number in range(size):
        ConferencePageFactory(title=f"Days {number}", people=[page])
    appearances(page, "en")  # knows the content types from now on
    with django_assert_num_queries(2):
        assert len(appearances(page, "en")) == size
