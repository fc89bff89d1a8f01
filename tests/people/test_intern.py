"""The page of an intern: when, where, with whom, the diary, and the place among all interns."""

from datetime import date
from typing import Any

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Page

from news.enums import ArticleKind
from news.models import ArticlePage, Byline
from people.models import InternPage
from tests.factories import (
    ArticlePageFactory,
    CountryPageFactory,
    InternPageFactory,
    PartnerPageFactory,
    block,
    completed,
    translated,
)

MARCH, JUNE, SEPTEMBER = date(2018, 3, 1), date(2018, 6, 30), date(2018, 9, 1)


@pytest.fixture(autouse=True)
def summer() -> Any:
    with time_machine.travel("2018-06-15 12:00 +02:00", tick=False):
        yield


def intern(title: str = "Tova", **fields: Any) -> InternPage:
    return InternPageFactory(title=title, **{"language": "en", **fields})


def article(writer: Page, title: str, day: date, kind: str = "story", **fields: Any) -> ArticlePage:
    page = ArticlePageFactory(title=title, published_on=day, kind=ArticleKind(kind), **{"language": "en", **fields})
    return completed(page, Byline(person=Page.objects.get(pk=writer.pk)))


def read(client: Client, page: Page) -> BeautifulSoup:
    answer = client.get(page.url)
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def text(element: Any) -> str:
    return " ".join(element.get_text(" ").split())


def facts(shown: BeautifulSoup) -> dict[str, str]:
    return {text(fact.dt): text(fact.dd) for fact in shown.select("header.me .facts > div")}


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "words", "tag"),
    [
        (MARCH, JUNE, {"Away now": "March 2018 – June 2018", "Works with": "Radio"}, "away now"),
        (SEPTEMBER, None, {"Will be away": "September 2018 –", "Will work with": "Radio"}, "leaves soon"),
        (date(2017, 3, 1), MARCH, {"Was away": "March 2017 – March 2018", "Worked with": "Radio"}, None),
        (None, None, {"Worked with": "Radio"}, None),
    ],
)
def test_page_says_whether_somebody_is_away(
    client: Client, homes: dict, starts_on: date | None, ends_on: date | None, words: dict, tag: str | None
) -> None:
    shown = read(client, intern(starts_on=starts_on, ends_on=ends_on, host_organisation="Radio"))
    assert facts(shown) == words
    found = shown.select_one("header.me .row .tag")
    assert (found.text if found else None) == tag


def test_everything_that_is_known_is_shown(client: Client, homes: dict) -> None:
    page = intern(
        place="Osh",
        home_institution="Lund",
        languages="Swedish, Kyrgyz",
        lead="Learns ten words a week.",
        body=[block("question_and_answer", {"question": "Tea?", "answer": "<p>Always.</p>"})],
    )
    page.page_countries.create(country=CountryPageFactory(title="Kyrgyzstan", language="en"))
    page.save()
    shown = read(client, page)
    assert facts(shown) == {"Comes from": "Lund", "Languages": "Swedish, Kyrgyz", "Countries": "Kyrgyzstan"}
    assert text(shown.select_one("header.me .row")) == "Intern Osh"
    assert text(shown.select_one("header.me .lead")) == "Learns ten words a week."
    assert text(shown.select_one(".question-and-answer")) == "Tea? Always."


def test_host_leads_to_its_page_in_the_readers_language(client: Client, homes: dict) -> None:
    house = PartnerPageFactory(title="Ungdomshuset")
    english = translated(house, "en", title="Youth house", slug="youth-house")
    page = intern(host=house, host_organisation="Not this")
    russian = translated(page, "ru", title="Това")
    [link] = read(client, page).select("header.me .facts a[href*=youth-house]")
    assert (link.text, link["href"], link.get("lang")) == ("Youth house", english.url, None)
    [link] = read(client, russian).select(f'header.me .facts a[href="{house.url}"]')
    assert (link.text, link["lang"]) == ("Ungdomshuset", "sv")


def test_host_that_is_not_public_is_not_named(client: Client, homes: dict) -> None:
    page = intern(host=PartnerPageFactory(title="Youth house", language="en", live=False))
    assert "Youth house" not in client.get(page.url).content.decode()


def test_machines_read_where_somebody_belongs(client: Client, homes: dict) -> None:
    page = intern(home_institution="Lund", host=PartnerPageFactory(title="Youth house", language="en"))
    [thing] = InternPage.objects.get(pk=page.pk).structured_data()
    assert [organisation["name"] for organisation in thing["affiliation"]] == ["Lund", "Youth house"]


def test_diary_is_read_from_its_beginning_and_other_texts_stand_apart(client: Client, homes: dict) -> None:
    page = intern()
    first = article(page, "First", date(2018, 3, 5), place="Osh")
    article(page, "Second", date(2018, 4, 5))
    last = article(page, "Third", date(2018, 5, 5))
    article(page, "An analysis", date(2018, 5, 6), kind="analysis")
    article(intern("Another"), "Not hers", date(2018, 5, 7))
    shown = read(client, page)
    assert [text(entry.h3) for entry in shown.select(".entries > li")] == ["First", "Second", "Third"]
    assert text(shown.select_one(".entries time")) == "5 Mar 2018 Osh"
    assert {text(link): link["href"] for link in shown.select(".sec a")} == {
        "Read from the beginning": first.url,
        "The latest entry": last.url,
    }
    assert [text(row) for row in shown.select("section[aria-labelledby=texts] h3")] == ["An analysis"]
    assert facts(shown) == {"Diary": "3 entries · Feed"}


def test_entries_that_are_not_translated_say_so(client: Client, homes: dict) -> None:
    page = intern()
    swedish = article(page, "Tio ord", date(2018, 3, 5), language="sv")
    russian = article(page, "Хлеб", date(2018, 4, 5), language="ru")
    translated(russian, "en", title="Bread")
    entries = read(client, page).select(".entries > li")
    assert [(text(entry.h3), entry.h3.get("lang")) for entry in entries] == [("Tio ord", "sv"), ("Bread", None)]
    assert [[tag.text for tag in entry.select(".tag")] for entry in entries] == [
        ["in Swedish", "not yet translated"],
        [],
    ]
    assert entries[0].a["href"] == swedish.url


def test_neighbours_are_those_who_left_before_and_after(client: Client, homes: dict) -> None:
    intern("Earliest", starts_on=date(2016, 1, 1))
    before = intern("Before", starts_on=date(2017, 1, 1), place="Osh")
    page = intern(starts_on=date(2017, 9, 1))
    after = InternPageFactory(title="Efter", starts_on=MARCH, place="Naryn")
    intern("Without dates")
    nav = read(client, page).select_one('nav[aria-label="Other interns"]')
    assert [text(item) for item in nav.select("li")] == ["Before Before Osh", "Up People", "After Efter Naryn"]
    assert [link["href"] for link in nav.select("a")] == [before.url, "/en/people/", after.url]
    assert nav.select("a")[2]["lang"] == "sv"


def test_who_stands_alone_has_no_line_of_time_and_no_neighbours(client: Client, homes: dict) -> None:
    shown = read(client, intern(starts_on=MARCH))
    assert shown.select(".timeline-of-interns") == []
    assert text(shown.select_one('nav[aria-label="Other interns"]')) == "Up People"


def test_line_of_time_sets_off_this_intern(client: Client, homes: dict) -> None:
    page = intern(starts_on=date(2017, 1, 1), ends_on=date(2017, 6, 1))
    intern("Another", starts_on=date(2017, 5, 1), ends_on=date(2017, 9, 1))
    intern("Later", starts_on=MARCH, ends_on=JUNE)
    shown = read(client, page).select_one(".timeline-of-interns")
    assert [text(shown.find(id=name)) for name in shown.svg["aria-labelledby"].split()] == [
        "All interns on a line of time",
        "Tova: January 2017 – June 2017.",
    ]
    assert shown.select_one("path.others")["d"].count("M") == 2
    assert shown.select_one("path.own")["d"].count("M") == 1
    assert [year.text for year in shown.select("text")] == ["2017", "2018"]
    assert text(shown.figcaption) == "1 other intern was away at the same time."


def test_map_marks_the_town_or_else_the_country(client: Client, homes: dict) -> None:
    kazakhstan = CountryPageFactory(title="Kazakhstan", code="KZ", language="en")
    here, elsewhere, nowhere = intern("Here", place="Osh"), intern("Elsewhere", place="Malmö"), intern("Nowhere")
    elsewhere.page_countries.create(country=kazakhstan)
    elsewhere.save()
    drawing = read(client, here).select_one("svg.map")
    assert [name.text for name in drawing.select("text")] == ["Osh"]
    assert text(drawing.desc) == "The outlines of five countries. Marked: Osh."
    drawing = read(client, elsewhere).select_one("svg.map")
    assert drawing.select("circle, text") == []
    assert len(drawing.select("path.marked")) == 1
    assert text(drawing.desc) == "The outlines of five countries. Marked: Kazakhstan."
    assert read(client, nowhere).select("svg.map") == []


def test_without_a_portrait_the_ornament_hangs_there(client: Client, homes: dict, image: Any) -> None:
    assert len(read(client, intern()).select("header.me svg.portrait-ornament")) == 1
    shown = read(client, intern("Another", portrait=image))
    assert shown.select("header.me svg.portrait-ornament") == []
    assert shown.select_one("header.me img")["alt"] == "Yurts by a lake"
