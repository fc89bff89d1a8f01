"""The order of what was found, and how it can be narrowed. Pure functions, the same for every database."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

NEARLY = 0.6
"""What a word of the title counts that is only like the one asked for."""


class Found(Protocol):
    """What order and choices need to know of a hit."""

    page: int
    kind: str
    newest: int
    year: int
    topics: str
    countries: str
    title_words: int


@dataclass(frozen=True)
class Evidence:
    """Where the parts of a question were found: pages by part, and the pages whose own words hold all of it."""

    titles: Sequence[set[int]]
    titles_nearly: Sequence[set[int]]
    own: set[int]


@dataclass(frozen=True)
class Choice:
    """What a visitor narrowed the result to; empty means all."""

    kind: str = ""
    topic: str = ""
    country: str = ""
    year: int = 0


def by_relevance(rows: Iterable[Found], evidence: Evidence) -> list[int]:
    """Best first: a page called just so, the share of the question in the title, own words before tags, the newest."""
    scores: dict[int, float] = {}
    parts = len(evidence.titles)
    for exact, nearly in zip(evidence.titles, evidence.titles_nearly, strict=True):
        for page in nearly:
            scores[page] = scores.get(page, 0) + (1 if page in exact else NEARLY)
    own = evidence.own

    def order(row: Found) -> tuple[bool, float, bool, int, int]:
        score = scores.get(row.page, 0)
        is_called_so = score == parts == row.title_words and row.kind != "news"
        return not is_called_so, -score, row.page not in own, -row.newest, -row.page

    return [row.page for row in sorted(rows, key=order)]


def by_date(rows: Iterable[Found]) -> list[int]:
    return [row.page for row in sorted(rows, key=lambda row: (-row.newest, -row.page))]


Combination = tuple[str, str, str, int]
"""Kind, topics, countries and year of a hit."""


def combinations(rows: Iterable[Found]) -> Counter[Combination]:
    """Hits by what they can be narrowed by: far fewer than hits."""
    return Counter((row.kind, row.topics, row.countries, row.year) for row in rows)


def chosen(choice: Choice) -> Callable[[Combination], bool]:
    """Whether a hit is within a choice."""

    def is_chosen(combination: Combination) -> bool:
        kind, topics, countries, year = combination
        return (
            (not choice.kind or kind == choice.kind)
            and (not choice.topic or choice.topic in topics)
            and (not choice.country or choice.country in countries)
            and (not choice.year or year == choice.year)
        )

    return is_chosen


def counts(found: Counter[Combination], choice: Choice) -> dict[str, Counter[str]]:
    """How many hits each further choice leaves: of each sort with the choices of all other sorts kept."""
    result: dict[str, Counter[str]] = {name: Counter() for name in ("type", "topic", "country", "year")}
    without = {
        "type": chosen(Choice("", choice.topic, choice.country, choice.year)),
        "topic": chosen(Choice(choice.kind, "", choice.country, choice.year)),
        "country": chosen(Choice(choice.kind, choice.topic, "", choice.year)),
        "year": chosen(Choice(choice.kind, choice.topic, choice.country, 0)),
    }
    for combination, number in found.items():
        kind, topics, countries, year = combination
        values = {
            "type": [kind],
            "topic": topics.split(),
            "country": countries.split(),
            "year": [str(year)] if year else [],
        }
        for name, is_within in without.items():
            if is_within(combination):
                for value in values[name]:
                    result[name][value] += number
    return result
