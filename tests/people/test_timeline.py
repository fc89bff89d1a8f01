"""The line of time on which each intern has a place."""

from datetime import date

import pytest

from people.timeline import LINE, WIDTH, Time, time_of, timeline

TODAY = date(2018, 6, 15)
A = Time("a", date(2016, 9, 1), date(2016, 12, 31))
B = Time("b", date(2016, 11, 1), date(2017, 2, 28))
C = Time("c", date(2017, 1, 1), date(2017, 5, 31))


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "first", "last"),
    [
        (date(2018, 1, 1), date(2018, 5, 1), date(2018, 1, 1), date(2018, 5, 1)),
        (date(2018, 1, 1), None, date(2018, 1, 1), TODAY),
        (date(2018, 9, 1), None, date(2018, 9, 1), date(2018, 10, 1)),
        (date(2018, 3, 1), date(2018, 3, 2), date(2018, 3, 1), date(2018, 3, 31)),
        (None, date(2018, 5, 31), date(2018, 5, 1), date(2018, 5, 31)),
    ],
)
def test_time_has_two_ends_even_where_one_is_known(
    starts_on: date | None, ends_on: date | None, first: date, last: date
) -> None:
    assert time_of("a", starts_on, ends_on, TODAY) == Time("a", first, last)


def test_without_dates_there_is_no_time() -> None:
    assert time_of("a", None, None, TODAY) is None


def test_those_who_were_away_at_the_same_time_stand_on_lines_of_their_own() -> None:
    line = timeline([C, A, B], "b")
    assert line is not None
    assert line.height == 2 * LINE
    assert line.own.y == LINE
    assert line.others.count("M") == 2
    assert line.at_the_same_time == 2


def test_bars_lie_between_new_years_days() -> None:
    line = timeline([A, C], "a")
    assert line is not None
    assert (line.own.x, line.own.width) == (200.3, 99.3)
    assert line.own.path == "M200.3 0h99.3v8h-99.3z"
    assert [(year.number, year.x, year.is_named) for year in line.years] == [(2016, 0.0, True), (2017, 300.4, True)]
    assert line.height == LINE
    assert line.at_the_same_time == 0


def test_of_many_years_some_are_named() -> None:
    times = [Time(year, date(year, 1, 1), date(year, 3, 1)) for year in range(2000, 2020)]
    line = timeline(times, 2003)
    assert line is not None
    assert [year.number for year in line.years if year.is_named] == [2000, 2003, 2006, 2009, 2012, 2015, 2018]
    assert max(year.x for year in line.years) < WIDTH


@pytest.mark.parametrize(("times", "own"), [([A, B], "c"), ([A], "a"), ([], "a")])
def test_nobody_stands_alone_on_a_line(times: list[Time], own: str) -> None:
    assert timeline(times, own) is None
