"""People: who is away now, who came home, and how a placement is written in each language."""

from datetime import date

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import translation

from people.listing import intern_parts
from people.models import InternPage, PersonPage
from people.periods import Stage
from people.templatetags.people_tags import newest_interns, people_about
from tests.factories import CountryPageFactory, InternPageFactory, PersonPageFactory, translated

TODAY = date(2018, 6, 15)
YESTERDAY, TOMORROW = date(2018, 6, 14), date(2018, 6, 16)
PERIODS = {
    "last day is today": (YESTERDAY, TODAY),
    "first day is today": (TODAY, TOMORROW),
    "open end": (YESTERDAY, None),
    "end without a beginning": (None, TODAY),
    "home since yesterday": (date(2018, 1, 1), YESTERDAY),
    "no dates": (None, None),
    "leaves tomorrow": (TOMORROW, None),
}
AWAY = {"last day is today", "first day is today", "open end", "end without a beginning"}


@pytest.fixture
def interns(homes: dict) -> None:
    for title, (starts_on, ends_on) in PERIODS.items():
        InternPageFactory(title=title, starts_on=starts_on, ends_on=ends_on)


def titles(pages: object) -> set[str]:
    return {page.title for page in pages}


@pytest.mark.usefixtures("interns")
@time_machine.travel("2018-06-15 12:00 +02:00", tick=False)
def test_current_come_first_and_then_the_former_by_the_rule_on_dates() -> None:
    by_rule = {stage: titles(page for page in InternPage.objects.all() if page.stage is stage) for stage in Stage}
    assert by_rule[Stage.CURRENT] == AWAY
    assert by_rule[Stage.FORMER] == {"home since yesterday", "no dates"}
    listed = list(InternPage.objects.current_first())
    assert titles(listed[: len(AWAY)]) == AWAY
    assert titles(listed[len(AWAY) :]) == by_rule[Stage.FORMER]


@pytest.mark.usefixtures("interns")
@pytest.mark.parametrize(
    ("moment", "is_away"),
    [
        # The day is that of Stockholm, not that of the server's clock.
        ("2018-06-15 23:59 +02:00", True),
        ("2018-06-16 00:01 +02:00", False),
    ],
)
def test_last_day_ends_at_midnight_in_stockholm(moment: str, is_away: bool) -> None:
    with time_machine.travel(moment, tick=False):
        away = titles(intern for intern in InternPage.objects.all() if intern.is_current)
        assert ("last day is today" in away) is is_away
        assert titles(InternPage.objects.current_first()[: len(away)]) == away


@pytest.mark.parametrize(
    ("language", "starts_on", "ends_on", "shown"),
    [
        ("sv", date(2017, 9, 1), date(2018, 3, 1), "september 2017 – mars 2018"),
        ("en", date(2017, 9, 1), date(2018, 3, 1), "September 2017 – March 2018"),
        ("ru", date(2017, 9, 1), date(2018, 3, 1), "Сентябрь 2017 – Март 2018"),
        ("sv", date(2017, 9, 1), date(2017, 9, 30), "september 2017"),
        ("sv", date(2017, 9, 1), None, "september 2017 –"),
        ("sv", None, date(2018, 3, 1), "– mars 2018"),
        ("sv", None, None, ""),
    ],
)
def test_period_is_written_in_the_readers_language(
    language: str, starts_on: date | None, ends_on: date | None, shown: str, homes: dict
) -> None:
    intern = InternPageFactory(starts_on=starts_on, ends_on=ends_on)
    with translation.override(language):
        assert intern.period.lower() == shown.lower()


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "wrong"),
    [(TODAY, YESTERDAY, ["ends_on"]), (TODAY, TODAY, []), (TODAY, None, []), (None, TODAY, [])],
)
def test_placement_ends_after_it_begins(
    starts_on: date | None, ends_on: date | None, wrong: list[str], homes: dict
) -> None:
    intern = InternPageFactory.build(parent=None, starts_on=starts_on, ends_on=ends_on)
    try:
        intern.clean()
    except ValidationError as error:
        assert list(error.message_dict) == wrong
    else:
        assert wrong == []


@time_machine.travel("2018-06-15 12:00 +02:00", tick=False)
def test_interns_are_grouped_by_who_is_away_who_leaves_soon_and_the_years_before(homes: dict) -> None:
    for title, starts_on, ends_on in [
        ("a", date(2017, 1, 1), date(2017, 5, 1)),
        ("b", date(2018, 5, 1), None),
        ("c", None, None),
        ("d", date(2017, 9, 1), date(2017, 12, 1)),
        ("e", date(2018, 9, 1), None),
    ]:
        InternPageFactory(title=title, starts_on=starts_on, ends_on=ends_on)
    with translation.override("en"):
        parts = intern_parts(InternPage.objects.newest_first())
    assert [(part.heading, [page.title for page in part.cards]) for part in parts] == [
        ("Now", ["b"]),
        ("Soon", ["e"]),
        ("2017", ["d", "a"]),
        ("Earlier", ["c"]),
    ]


@pytest.mark.usefixtures("interns")
@time_machine.travel("2018-06-15 12:00 +02:00", tick=False)
def test_newest_interns_are_those_who_are_away_and_then_those_who_came_home() -> None:
    everybody = [page.title for page in newest_interns(10)]
    assert set(everybody[:4]) == AWAY
    assert everybody[4:] == ["home since yesterday", "no dates"]
    assert [page.title for page in newest_interns(2)] == everybody[:2]


@pytest.mark.usefixtures("interns")
@time_machine.travel("2018-06-15 12:00 +02:00", tick=False)
def test_people_page_shows_who_is_away_who_leaves_who_came_home_and_others(client: Client) -> None:
    PersonPageFactory(title="A lecturer")
    page = BeautifulSoup(client.get("/sv/manniskor/").content, "html.parser")
    shown = [heading.text for heading in page.select(".hit h3, .hit h4") if heading.a]
    assert set(shown[:4]) == AWAY
    assert shown[4:] == ["leaves tomorrow", "home since yesterday", "no dates", "A lecturer"]


def test_people_of_a_country_are_found_in_any_language_of_its_page(homes: dict) -> None:
    country = CountryPageFactory()
    russian = translated(country, "ru", title="Кыргызстан")
    person, intern, elsewhere = (
        PersonPageFactory(title="Person"),
        InternPageFactory(title="Intern"),
        PersonPageFactory(),
    )
    for page, chosen in ((person, country), (intern, russian)):
        page.page_countries.create(country=chosen)
        page.save()
    translated(person, "ru", title="Персона")
    with translation.override("ru"):
        assert [page.title for page in people_about(russian)] == ["Intern", "Персона"]
    assert list(PersonPage.objects.from_country(country).in_language("sv")) == [person]
    assert elsewhere not in PersonPage.objects.from_country(country)


def test_person_shares_the_portrait_where_nothing_else_is_chosen(image: object) -> None:
    person = PersonPageFactory(portrait=image)
    assert person.share_image == image
