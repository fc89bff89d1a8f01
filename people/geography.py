"""Central Asia as a drawing of our own: five countries in few points, and the towns where people were.

Pure data and rules. Points are (longitude, latitude) in degrees, guessed by eye to a tenth of a degree: enough to find
a town by, no use for anything else. Neighbours share the line between them, so that no gap opens.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import cos, radians

Point = tuple[float, float]

WEST, NORTH, EAST, SOUTH = 45.6, 56.2, 88.2, 34.4
WIDTH = 600
_SCALE = WIDTH / (EAST - WEST)
_STRETCH = 1 / cos(radians(45))
HEIGHT = round((NORTH - SOUTH) * _SCALE * _STRETCH)
"""The size of the drawing; a degree of latitude is as long as it is in the middle of it (equirectangular)."""

# Where three lines meet; named by the countries that do, and the sea.
_KZ_TM_SEA, _KZ_UZ_TM, _KZ_UZ_KG, _KZ_KG = (52.5, 41.8), (56.0, 41.3), (71.0, 42.3), (80.2, 42.2)
_KG_TJ, _KG_UZ_TJ, _UZ_TJ, _UZ_TM, _TM_SEA = (73.8, 39.6), (70.6, 40.0), (68.0, 37.0), (66.5, 37.4), (53.9, 37.3)

# Each line leads from the first of its places to the second.
_LINES: Mapping[str, list[Point]] = {
    "KZ outside": [
        *(_KZ_TM_SEA, (52.6, 42.6), (51.3, 43.2), (50.3, 44.4), (51.4, 45.2), (53.0, 45.4), (53.1, 46.8), (51.2, 46.9)),
        *((49.1, 46.4), (48.1, 47.7), (46.6, 48.5), (47.3, 50.2), (48.7, 50.3), (50.8, 51.7), (52.5, 51.6)),
        *((55.5, 50.7), (58.4, 51.1), (59.8, 50.6), (61.5, 51.0), (60.2, 52.0), (61.4, 53.0), (61.2, 53.9)),
        *((65.3, 54.4), (69.0, 55.3), (70.9, 55.1), (71.3, 54.2), (73.5, 53.7), (76.8, 54.3), (77.9, 53.2)),
        *((80.1, 50.9), (83.5, 51.0), (85.2, 49.6), (87.3, 49.1), (85.6, 48.3), (85.5, 47.1), (83.0, 47.1)),
        *((82.4, 45.5), (80.1, 45.0), (80.7, 43.2), _KZ_KG),
    ],
    "KZ-KG": [_KZ_KG, (79.1, 42.7), (76.0, 42.9), (74.2, 43.2), (73.5, 42.5), (71.9, 42.8), _KZ_UZ_KG],
    "KZ-UZ": [
        *(_KZ_UZ_KG, (69.1, 41.4), (68.3, 40.7), (66.7, 41.2), (66.0, 42.0), (66.1, 43.0), (64.9, 43.7), (62.0, 43.5)),
        *((61.1, 44.4), (58.5, 45.6), (56.0, 45.0), _KZ_UZ_TM),
    ],
    "KZ-TM": [_KZ_UZ_TM, (54.9, 42.0), (53.4, 42.2), _KZ_TM_SEA],
    "KG-UZ": [_KZ_UZ_KG, (70.2, 41.6), (71.4, 41.3), (72.2, 41.2), (73.1, 40.8), (72.5, 40.5), (71.7, 40.2), _KG_UZ_TJ],
    "KG-TJ": [_KG_UZ_TJ, (69.4, 39.9), (69.6, 39.5), (71.6, 39.5), (73.0, 39.4), _KG_TJ],
    "KG outside": [_KG_TJ, (74.9, 40.4), (76.6, 40.5), (78.4, 41.3), _KZ_KG],
    "UZ-TJ": [
        *(_KG_UZ_TJ, (70.9, 40.4), (70.5, 41.0), (69.3, 40.7), (68.9, 40.1), (67.6, 39.6), (67.6, 39.0), (68.3, 38.3)),
        _UZ_TJ,
    ],
    "UZ outside": [_UZ_TJ, _UZ_TM],
    "UZ-TM": [
        *(_UZ_TM, (66.5, 38.0), (65.5, 38.3), (64.2, 38.9), (62.4, 40.0), (61.9, 41.1), (60.4, 41.2), (60.0, 42.2)),
        *((58.6, 42.7), (57.8, 42.2), (57.0, 41.3), _KZ_UZ_TM),
    ],
    "TM outside": [
        *(_UZ_TM, (65.7, 37.5), (64.7, 37.1), (63.1, 35.9), (62.3, 35.3), (61.2, 35.6), (61.1, 36.5), (59.3, 37.5)),
        *((57.3, 38.2), (55.5, 38.0), _TM_SEA, (53.8, 39.0), (52.8, 40.1), (52.9, 41.1), _KZ_TM_SEA),
    ],
    "TJ outside": [
        *(_UZ_TJ, (69.4, 37.1), (70.3, 38.0), (71.3, 38.2), (71.5, 36.8), (73.3, 37.4), (74.9, 37.3), (74.9, 38.4)),
        *((73.7, 39.1), _KG_TJ),
    ],
}

# A country is the lines around it; one with a minus is gone along backwards.
_AROUND: Mapping[str, tuple[str, ...]] = {
    "KZ": ("KZ outside", "KZ-KG", "KZ-UZ", "KZ-TM"),
    "KG": ("-KZ-KG", "-KG outside", "-KG-TJ", "-KG-UZ"),
    "UZ": ("-KZ-UZ", "KG-UZ", "UZ-TJ", "UZ outside", "UZ-TM"),
    "TJ": ("-UZ-TJ", "KG-TJ", "-TJ outside"),
    "TM": ("UZ-TM", "KZ-TM", "-TM outside"),
}


@dataclass(frozen=True)
class Town:
    """A town, with its name in each language of the site and other names under which people know it."""

    country: str
    where: Point
    sv: str
    en: str
    ru: str
    also: tuple[str, ...] = ()
    label_on_left: bool = False
    """On which side of its mark there is room for the name."""

    def name(self, language: str) -> str:
        """What readers of this language (BCP 47) call it."""
        return {"sv": self.sv, "ru": self.ru}.get(language, self.en)

    @property
    def names(self) -> tuple[str, ...]:
        return self.sv, self.en, self.ru, *self.also


TOWNS = (
    Town("KZ", (71.4, 51.2), "Astana", "Astana", "Астана", ("Nur-Sultan", "Нур-Султан")),
    Town("KZ", (76.9, 43.2), "Almaty", "Almaty", "Алматы", ("Alma-Ata", "Алма-Ата")),
    Town("KZ", (69.6, 42.4), "Sjymkent", "Shymkent", "Шымкент", (), label_on_left=True),
    Town("KZ", (68.2, 43.3), "Turkistan", "Turkistan", "Туркестан", ("Түркістан",), label_on_left=True),
    Town("KZ", (71.4, 43.1), "Taraz", "Taraz", "Тараз"),
    Town("KZ", (73.1, 49.8), "Karaganda", "Karaganda", "Караганда", ("Qaraghandy", "Қарағанды")),
    Town("KZ", (80.2, 50.4), "Semej", "Semey", "Семей", ("Semipalatinsk", "Семипалатинск")),
    Town("KZ", (82.6, 49.9), "Öskemen", "Oskemen", "Усть-Каменогорск", ("Өскемен", "Ust-Kamenogorsk"), True),
    Town("KZ", (76.9, 52.3), "Pavlodar", "Pavlodar", "Павлодар"),
    Town("KZ", (69.1, 54.9), "Petropavl", "Petropavl", "Петропавловск", ("Petropavlovsk",)),
    Town("KZ", (63.6, 53.2), "Kostanaj", "Kostanay", "Костанай", ("Қостанай",)),
    Town("KZ", (57.2, 50.3), "Aktobe", "Aktobe", "Актобе", ("Ақтөбе", "Aqtobe")),
    Town("KZ", (51.4, 51.2), "Oral", "Oral", "Уральск", ("Uralsk", "Орал")),
    Town("KZ", (51.9, 47.1), "Atyrau", "Atyrau", "Атырау"),
    Town("KZ", (51.2, 43.7), "Aktau", "Aktau", "Актау", ("Ақтау", "Aqtau")),
    Town("KZ", (65.5, 44.9), "Kyzylorda", "Kyzylorda", "Кызылорда", ("Қызылорда", "Qyzylorda")),
    Town("KZ", (78.4, 45.0), "Taldykorgan", "Taldykorgan", "Талдыкорган", ("Талдықорған",)),
    Town("KZ", (75.0, 46.9), "Balchasj", "Balkhash", "Балхаш", ("Балқаш",)),
    Town("KG", (74.6, 42.9), "Bisjkek", "Bishkek", "Бишкек", (), label_on_left=True),
    Town("KG", (72.8, 40.5), "Osj", "Osh", "Ош"),
    Town("KG", (73.0, 41.0), "Dzjalal-Abad", "Jalal-Abad", "Джалал-Абад", ("Жалал-Абад", "Manas", "Манас")),
    Town("KG", (76.0, 41.4), "Naryn", "Naryn", "Нарын"),
    Town("KG", (78.4, 42.4), "Karakol", "Karakol", "Каракол"),
    Town("KG", (72.2, 42.5), "Talas", "Talas", "Талас"),
    Town("KG", (71.0, 39.8), "Batken", "Batken", "Баткен", (), label_on_left=True),
    Town("TJ", (68.8, 38.6), "Dusjanbe", "Dushanbe", "Душанбе"),
    Town("TJ", (69.6, 40.3), "Chudzjand", "Khujand", "Худжанд", ("Chodzjand", "Хуҷанд", "Khudzhand"), True),
    Town("TJ", (71.6, 37.5), "Chorugh", "Khorog", "Хорог", ("Chorog", "Хоруғ")),
    Town("TJ", (69.0, 37.8), "Bochtar", "Bokhtar", "Бохтар", ("Qurghonteppa", "Курган-Тюбе")),
    Town("UZ", (69.2, 41.3), "Tasjkent", "Tashkent", "Ташкент", ("Toshkent",), label_on_left=True),
    Town("UZ", (67.0, 39.7), "Samarkand", "Samarkand", "Самарканд", ("Samarqand",), label_on_left=True),
    Town("UZ", (64.4, 39.8), "Buchara", "Bukhara", "Бухара", ("Buxoro",), label_on_left=True),
    Town("UZ", (59.6, 42.5), "Nukus", "Nukus", "Нукус", ("Nókis",)),
    Town("UZ", (60.6, 41.5), "Urgentj", "Urgench", "Ургенч", ("Urganch",)),
    Town("UZ", (72.3, 40.8), "Andizjan", "Andijan", "Андижан", ("Andijon",)),
    Town("UZ", (71.6, 41.0), "Namangan", "Namangan", "Наманган", (), label_on_left=True),
    Town("UZ", (71.8, 40.4), "Fergana", "Fergana", "Фергана", ("Fargʻona",), label_on_left=True),
    Town("TM", (58.4, 38.0), "Asjchabad", "Ashgabat", "Ашхабад", ("Aşgabat",)),
    Town("TM", (63.6, 39.0), "Turkmenabat", "Turkmenabat", "Туркменабад", ("Türkmenabat",), label_on_left=True),
    Town("TM", (61.8, 37.6), "Mary", "Mary", "Мары"),
    Town("TM", (53.1, 40.0), "Turkmenbasjy", "Turkmenbashi", "Туркменбаши", ("Türkmenbaşy",)),
)


def town_named(place: str) -> Town | None:
    """The town that a place names, in whatever language, alone or before a comma: "Osh, Kyrgyzstan"."""
    return _by_name().get(place.partition(",")[0].strip().casefold())


def projected(where: Point) -> Point:
    """Where a point lies in the drawing, from its upper left corner."""
    longitude, latitude = where
    return (
        round((longitude - WEST) * _SCALE, 1),
        round((NORTH - latitude) * _SCALE * _STRETCH, 1),
    )


def outline(country: str) -> list[Point]:
    """The points around a country (ISO 3166-1 alpha-2), in degrees."""
    points: list[Point] = []
    for name in _AROUND[country]:
        line = _LINES[name[1:]][::-1] if name.startswith("-") else _LINES[name]
        points += line[:-1]
    return points


@cache
def drawn() -> tuple[tuple[str, str], ...]:
    """The five countries by code, each as the path of an SVG."""
    return tuple((code, _path(outline(code))) for code in _AROUND)


def _path(points: list[Point]) -> str:
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in map(projected, points)) + "Z"


@cache
def _by_name() -> dict[str, Town]:
    return {name.casefold(): town for town in TOWNS for name in town.names}
