"""What is offered while a visitor types."""

from dataclasses import dataclass

from search.cards import pages_of
from search.engines import Row, engine
from search.matching import match
from search.models import Entry
from search.parse import typed
from search.query import All, Node, prefix_group
from search.rank import by_relevance
from search.shapes import TYPES

SHORTEST = 2
"""Letters that must have been typed: one letter begins half of all titles."""

FIRST = ("person", "topic", "country")


@dataclass(frozen=True)
class Suggestion:
    """A page whose name begins like what is being typed."""

    label: str
    url: str
    kind: str
    kind_label: str
    language: str


def suggest(query: str, language: str, limit: int = 8) -> list[Suggestion]:
    """Pages, people and topics whose titles hold words that begin so; else what the words find anywhere."""
    return [
        Suggestion(page.title, page.url or "", page.search_kind, str(TYPES.get(page.search_kind, "")), language)
        for page in pages_of(begun(query, language)[:limit])
    ]


def begun(query: str, language: str) -> list[int]:
    """The ids of the pages that are suggested, in order."""
    # Small words count here: a title is being typed, not a question.
    words = typed(query, language)
    if not words or sum(len(word.small) for word in words) < SHORTEST:
        return []
    nodes: list[Node] = [prefix_group(word.text, word.small, language) for word in words]
    rows = engine().rows(All(tuple(nodes)), language)
    if not rows:
        found = match(query, language)
        return by_relevance(found.rows, found.evidence())
    starting = set(_starting(rows, words[0].small))
    order = sorted(rows, key=lambda row: (row.page not in starting, -row.newest, -row.page))
    return [row.page for row in order]


def _starting(rows: list[Row], start: str) -> list[int]:
    """People, topics and countries whose name begins with what was typed: they are what it is the name of."""
    named = [row.page for row in rows if row.kind in FIRST][:200]
    titles = Entry.objects.filter(pk__in=named).values_list("pk", "title")
    return [pk for pk, title in titles if title.lower().startswith(start)]
