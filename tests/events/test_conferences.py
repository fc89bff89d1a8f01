"""Conferences: in time, with their people, and what an editor can get wrong."""

from datetime import date

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import translation
from wagtail.models import PageViewRestriction

from events.models import ConferencePage
from events.templatetags.events_tags import events_about, next_or_latest_event
from tests.factories import (
    ConferencePageFactory,
    InternPageFactory,
    PersonPageFactory,
    TopicPageFactory,
    block,
    person,
    session,
    translated,
)

TODAY = date(2018, 11, 25)
NOON = "2018-11-25 12:00 +01:00"


def day(when: str, *sessions: dict) -> dict:
    return block("programme_day", {"date": when, "sessions": list(sessions)})


def titles(pages: object) -> list[str]:
    return [page.title for page in pages]


@pytest.fixture
def conferences(homes: dict) -> None:
    for title, start, end in [
        ("ended yesterday", date(2018, 11, 23), date(2018, 11, 24)),
        ("last day is today", date(2018, 11, 24), TODAY),
        ("only day is today", TODAY, TODAY),
        ("begins tomorrow", date(2018, 11, 26), date(2018, 11, 27)),
        ("long ago", date(2014, 11, 1), date(2014, 11, 2)),
    ]:
        ConferencePageFactory(title=title, start_date=start, end_date=end, programme=[])


@pytest.mark.usefixtures("conferences")
@time_machine.travel(NOON, tick=False)
def test_last_day_counts_as_upcoming_and_the_next_comes_first(client: Client) -> None:
    upcoming, past = ["last day is today", "only day is today", "begins tomorrow"], ["ended yesterday", "long ago"]
    assert titles(ConferencePage.objects.upcoming()) == upcoming
    assert titles(ConferencePage.objects.nearest_first()) == upcoming + past
    shown = BeautifulSoup(client.get("/sv/evenemang/").content, "html.parser").select("main h3")
    assert [heading.text for heading in shown] == upcoming + past


@pytest.mark.usefixtures("conferences")
@pytest.mark.parametrize(("moment", "is_over"), [("2018-11-25 23:59 +01:00", False), ("2018-11-26 00:01 +01:00", True)])
def test_conference_is_over_after_its_last_day_in_stockholm(moment: str, is_over: bool) -> None:
    with time_machine.travel(moment, tick=False):
        page = ConferencePage.objects.get(title="last day is today")
        assert page.is_over is is_over
        assert (page in ConferencePage.objects.upcoming()) is not is_over


@pytest.mark.usefixtures("conferences")
def test_home_looks_forward_to_the_next_and_back_at_the_latest() -> None:
    for moment, title in [
        (NOON, "last day is today"),
        ("2018-11-26", "begins tomorrow"),
        ("2020-01-01", "begins tomorrow"),
    ]:
        with time_machine.travel(moment, tick=False):
            assert next_or_latest_event().title == title


def test_home_without_conferences_shows_none(homes: dict) -> None:
    assert next_or_latest_event() is None


def wrong_fields(page: ConferencePage) -> dict:
    try:
        page.full_clean()
    except ValidationError as error:
        return error.error_dict
    return {}


def test_last_day_before_the_first_is_wrong_at_the_last_day(homes: dict) -> None:
    page = ConferencePageFactory()
    page.end_date = date(2018, 11, 24)
    assert list(wrong_fields(page)) == ["end_date"]


@pytest.mark.parametrize(
    ("days", "wrong"),
    [
        (["2018-11-25", "2018-11-26"], []),
        (["2018-11-24", "2018-11-25"], [0]),
        (["2018-11-25", "2018-11-27"], [1]),
        (["2018-11-25", "2018-11-25"], [1]),
    ],
)
def test_wrong_day_of_the_programme_is_named_at_its_date(days: list[str], wrong: list[int], homes: dict) -> None:
    page = ConferencePageFactory()
    page.programme = [(item["type"], {"date": date.fromisoformat(item["value"]["date"])}) for item in map(day, days)]
    errors = wrong_fields(page)
    assert list(errors) == (["programme"] if wrong else [])
    for error in errors.get("programme", []):
        assert sorted(error.block_errors) == wrong
        assert [list(struct.block_errors) for struct in error.block_errors.values()] == [["date"]]


def test_speakers_stand_once_in_the_order_of_the_programme(homes: dict) -> None:
    aigul, erik = PersonPageFactory(title="Aigul"), InternPageFactory(title="Erik")
    page = ConferencePageFactory(
        programme=[
            day("2018-11-25", session(people=[person(erik)]), session(people=[person(name="Somebody"), person(aigul)])),
            day("2018-11-26", session("break"), session("panel", people=[person(aigul), person(name="Somebody")])),
        ]
    )
    page = ConferencePage.objects.get()
    assert [(speaker.name, speaker.url) for speaker in page.speakers] == [
        ("Erik", erik.url),
        ("Somebody", None),
        ("Aigul", aigul.url),
    ]


def test_speakers_bring_affiliation_and_portrait_of_their_page(image: object) -> None:
    page = PersonPageFactory(title="Aigul", affiliation="Osh", portrait=image)
    people = [person(page), person(page, affiliation="Malmö")]
    ConferencePageFactory(programme=[day("2018-11-25", *(session(people=[somebody]) for somebody in people))])
    conference = ConferencePage.objects.get()
    [first, second] = [value.speakers[0] for value in (block.value for block in conference.days[0]["sessions"])]
    assert (first.affiliation, first.portrait) == ("Osh", image)
    assert second.affiliation == "Malmö"


def test_speakers_stand_under_the_name_of_the_pages_language(homes: dict) -> None:
    aigul = PersonPageFactory(title="Aigul")
    russian = translated(aigul, "ru", title="Айгуль")
    erik = PersonPageFactory(title="Erik")
    translation_of_page = translated(ConferencePageFactory(people=[aigul, erik]), "ru")
    speakers = ConferencePage.objects.get(pk=translation_of_page.pk).speakers
    assert [(speaker.name, speaker.url) for speaker in speakers] == [("Айгуль", russian.url), ("Erik", erik.url)]


def test_people_whose_pages_are_not_public_are_one_name_withheld(homes: dict, client: Client) -> None:
    people = [PersonPageFactory(title="Aigul", affiliation="Osh"), PersonPageFactory(title="Dina")]
    lecture = session("lecture", "10:00:00", title="Water", people=[person(one) for one in people])
    page = ConferencePageFactory(
        language="en", programme=[block("programme_day", {"date": "2018-11-25", "sessions": [lecture]})]
    )
    for one in people:
        one.unpublish()
    [shown] = ConferencePage.objects.get().speakers
    assert (shown.name, shown.affiliation, shown.url, shown.portrait) == ("Name withheld", "", None, None)
    html = BeautifulSoup(client.get(page.url).content, "html.parser")
    assert [row.get_text(strip=True) for row in html.select(".lecture .who li")] == ["Name withheld"]
    assert "Osh" not in html.main.text


@pytest.mark.parametrize("hide", ["unpublish", "restrict", "delete"])
def test_person_whose_page_is_not_public_does_not_appear(hide: str, homes: dict, client: Client) -> None:
    aigul, erik = PersonPageFactory(title="Aigul"), PersonPageFactory(title="Erik")
    page = ConferencePageFactory(people=[aigul, erik])
    if hide == "restrict":
        PageViewRestriction.objects.create(page=aigul, restriction_type=PageViewRestriction.LOGIN)
    else:
        getattr(aigul, hide)()
    shown = [speaker.name for speaker in ConferencePage.objects.get().speakers]
    assert shown == (["Erik"] if hide == "delete" else ["Namnet hålls hemligt", "Erik"])
    html = client.get(page.url).content.decode()
    assert "Erik" in html
    assert "Aigul" not in html


def test_card_shows_the_first_sessions_without_breaks(homes: dict) -> None:
    kinds = ["reception", "break", "lecture", "panel", "workshop", "seminar"]
    ConferencePageFactory(programme=[day("2018-11-25", *(session(kind) for kind in kinds)), day("2018-11-26")])
    first = ConferencePage.objects.get().first_sessions
    assert [value.key for value in first] == ["reception", "lecture", "panel", "workshop"]
    with translation.override("en"):
        assert [str(value.kind_label) for value in first] == ["Reception", "Lecture", "Panel discussion", "Workshop"]


def test_conferences_about_a_topic_are_found_in_any_language_of_its_page(homes: dict) -> None:
    topic = TopicPageFactory()
    for title, year in [("first", 2017), ("second", 2018)]:
        conference = ConferencePageFactory(
            title=title, start_date=date(year, 1, 1), end_date=date(year, 1, 1), programme=[]
        )
        conference.page_topics.create(topic=topic)
        conference.save()
    ConferencePageFactory(title="other")
    assert titles(events_about(translated(topic, "ru"))) == ["second", "first"]


@pytest.mark.parametrize(
    ("language", "weekday"), [("sv", "Söndag 25 november"), ("en", "Sunday 25 November"), ("ru", "25 ноября")]
)
def test_days_are_written_in_the_readers_language(language: str, weekday: str, homes: dict, client: Client) -> None:
    page = ConferencePageFactory(language=language)
    soup = BeautifulSoup(client.get(page.url).content, "html.parser")
    assert weekday.lower() in " ".join(soup.select_one(".programme-day h3").text.split()).lower()


@pytest.mark.parametrize(("moment", "message"), [("2018-11-01", "will be announced"), ("2019-01-01", "not recorded")])
def test_conference_without_a_programme_says_why(moment: str, message: str, homes: dict, client: Client) -> None:
    page = ConferencePageFactory(language="en", programme=[])
    with time_machine.travel(moment, tick=False):
        text = BeautifulSoup(client.get(page.url).content, "html.parser").main.text
    assert message in text
