"""Who belongs to which group of the list of people, now and in a year."""

from dataclasses import dataclass, replace

import pytest

from people.grouping import (
    GROUPS_OF_PARTNER,
    Group,
    Groups,
    Member,
    Post,
    counted,
    found,
    groups_of_intern,
    groups_of_person,
)

NOW = 2018


@dataclass(frozen=True)
class Choice:
    """What the list is narrowed to."""

    country: str | None = None
    group: str | None = None
    year: int | None = None

    def without(self, name: str) -> "Choice":
        return replace(self, **{name: None})


@pytest.mark.parametrize(
    ("posts", "groups"),
    [
        ([], {Group.GUEST}),
        ([Post(Group.STAFF)], {Group.STAFF}),
        ([Post(Group.STAFF, 2015)], {Group.STAFF}),
        ([Post(Group.BOARD, 2015, 2017)], {Group.FORMER}),
        ([Post(Group.BOARD, None, 2017)], {Group.FORMER}),
        ([Post(Group.GUEST, 2017, 2017)], {Group.GUEST}),
        ([Post(Group.BOARD, 2015, 2016), Post(Group.STAFF, 2017)], {Group.STAFF}),
        ([Post(Group.BOARD, 2015, 2016), Post(Group.GUEST, 2017, 2017)], {Group.GUEST}),
        ([Post(Group.BOARD), Post(Group.STAFF)], {Group.BOARD, Group.STAFF}),
    ],
)
def test_the_list_shows_what_people_are_now_and_guests_for_good(posts: list[Post], groups: set[Group]) -> None:
    assert groups_of_person(posts, NOW)[None] == groups


def test_in_a_year_people_are_what_they_were_then() -> None:
    groups = groups_of_person([Post(Group.BOARD, 2014, 2016), Post(Group.STAFF, 2016)], NOW)
    assert {year: set(of_year) for year, of_year in groups.items()} == {
        None: {Group.STAFF},
        2014: {Group.BOARD},
        2015: {Group.BOARD},
        2016: {Group.BOARD, Group.STAFF},
        2017: {Group.STAFF},
        2018: {Group.STAFF},
    }


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [
        (2016, 2017, {2016, 2017}),
        (2017, None, {2017, 2018}),
        (2019, None, {2019}),
        (None, 2016, {2016}),
        (None, None, set()),
    ],
)
def test_interns_belong_to_each_year_of_their_time(first: int | None, last: int | None, years: set[int]) -> None:
    groups = groups_of_intern(first, last, NOW)
    assert set(groups) == {None, *years}
    assert {*groups.values()} == {frozenset({Group.INTERN})}


def member(groups: Groups, *countries: str) -> Member:
    return Member(groups, frozenset(countries))


EVERYBODY = [
    member(groups_of_intern(2016, 2017, NOW), "KG"),
    member(groups_of_intern(2018, 2018, NOW), "KZ"),
    member(groups_of_person([Post(Group.BOARD, 2015, 2016)], NOW)),
    member(groups_of_person([Post(Group.GUEST, 2017, 2017)], NOW), "KG", "KZ"),
    member(GROUPS_OF_PARTNER, "KG"),
]


@pytest.mark.parametrize(
    ("choice", "number"),
    [
        (Choice(), 5),
        (Choice(country="KG"), 3),
        (Choice(group="intern"), 2),
        (Choice(group="board"), 0),
        (Choice(group="former"), 1),
        (Choice(group="board", year=2016), 1),
        (Choice(year=2016), 2),
        (Choice(year=2017, country="KG"), 2),
        (Choice(year=1999), 0),
    ],
)
def test_choices_find_who_fits_all_of_them(choice: Choice, number: int) -> None:
    assert found(EVERYBODY, choice) == number


def test_every_choice_is_counted_given_the_others() -> None:
    assert counted(EVERYBODY, "country", Choice()) == {"KG": 3, "KZ": 2}
    assert counted(EVERYBODY, "country", Choice(country="KG", group="intern")) == {"KG": 1, "KZ": 1}
    assert counted(EVERYBODY, "group", Choice()) == {"intern": 2, "former": 1, "guest": 1, "partner": 1}
    assert counted(EVERYBODY, "group", Choice(year=2016)) == {"intern": 1, "board": 1}
    assert counted(EVERYBODY, "year", Choice(country="KG")) == {2016: 1, 2017: 2}
    assert counted(EVERYBODY, "year", Choice(group="board", year=2017)) == {2015: 1, 2016: 1}
