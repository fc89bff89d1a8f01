"""The drawing of Central Asia: countries that fit together, and towns that lie in theirs."""

from collections import Counter

import pytest

from people.geography import HEIGHT, TOWNS, WIDTH, Point, Town, drawn, outline, projected, town_named
from topics.enums import Country


def is_inside(point: Point, outline: list[Point]) -> bool:
    """Whether a ray to the east crosses the outline an odd number of times."""
    x, y = point
    crossings = 0
    for (x1, y1), (x2, y2) in zip(outline, outline[1:] + outline[:1], strict=True):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            crossings += 1
    return crossings % 2 == 1


def test_five_countries_are_drawn_within_the_frame() -> None:
    assert {code for code, _path in drawn()} == set(Country.values)
    for code, path in drawn():
        assert path.startswith("M")
        assert path.endswith("Z")
        for x, y in map(projected, outline(code)):
            assert 0 < x < WIDTH
            assert 0 < y < HEIGHT


def test_neighbours_share_the_points_between_them() -> None:
    """Each point where land meets land belongs to two countries or more, and no country goes through one twice."""
    points = Counter(point for code in Country.values for point in set(outline(code)))
    assert [code for code in Country.values if len(outline(code)) != len(set(outline(code)))] == []
    assert points[(71.0, 42.3)] == 3
    assert points[(73.1, 40.8)] == 2
    assert points[(87.3, 49.1)] == 1


@pytest.mark.parametrize("town", TOWNS, ids=lambda town: town.en)
def test_towns_lie_in_their_country_and_in_no_other(town: Town) -> None:
    assert [code for code in Country.values if is_inside(town.where, outline(code))] == [town.country]


def test_no_name_means_two_towns() -> None:
    names = Counter(name.casefold() for town in TOWNS for name in {*town.names})
    assert [name for name, number in names.items() if number > 1] == []


@pytest.mark.parametrize(
    ("place", "town"),
    [
        ("Osj", "Osh"),
        ("osh", "Osh"),
        (" Ош ", "Osh"),
        ("Osh, Kyrgyzstan", "Osh"),
        ("Хуҷанд", "Khujand"),
        ("Nur-Sultan", "Astana"),
        ("Stockholm", None),
        ("Oshawa", None),
        ("", None),
    ],
)
def test_towns_are_known_under_every_name(place: str, town: str | None) -> None:
    found = town_named(place)
    assert (found.en if found else None) == town


@pytest.mark.parametrize(("language", "name"), [("sv", "Osj"), ("en", "Osh"), ("ru", "Ош"), ("kk", "Osh")])
def test_towns_are_called_as_readers_call_them(language: str, name: str) -> None:
    town = town_named("Osh")
    assert town is not None
    assert town.name(language) == name


def test_north_is_above_and_east_on_the_right() -> None:
    (osh_x, osh_y), (astana_x, astana_y), (khujand_x, _y) = (
        projected(town.where) for name in ("Osh", "Astana", "Khujand") if (town := town_named(name))
    )
    assert astana_y < osh_y
    assert khujand_x < astana_x < osh_x
