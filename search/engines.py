"""Full-text engines: each finds the entries that match a tree of tokens, and nothing else.

What they find is the same, because the tree and the index hold the same plain tokens; the order is made in Python
(search.rank).
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, Protocol

from django.db import connection
from django.db.models import Q
from django.utils import timezone
from wagtail.search.backends import get_search_backend
from wagtail.search.query import And, Not, Or, PlainText, SearchQuery
from wagtail.search.query import Phrase as PhraseQuery

from search.backends import uses_remote
from search.models import Entry, EntryText
from search.query import All, AnyOf, Node, Phrase, Prefix, Term, Without
from search.tokens import as_tsvector, with_beginnings

MOST_REMOTE = 2_000
"""Hits that are taken from a search server, best first by its own order."""


class Row(NamedTuple):
    """What order and facets need to know of an entry."""

    page: int
    kind: str
    newest: int
    year: int
    topics: str
    countries: str
    title_words: int


COLUMNS = "e.page_id, e.kind, e.newest, e.year, e.topics, e.countries, e.title_words"
FIELDS = ("page_id", "kind", "newest", "year", "topics", "countries", "title_words")


class Engine(Protocol):
    """What an index must be able to do."""

    def rows(self, node: Node, language: str) -> list[Row]:
        """All entries of a language that match."""

    def count(self, node: Node, language: str) -> int:
        """How many entries of a language match."""

    def found(self, nodes: Sequence[Node], language: str) -> list[set[int]]:
        """Which pages match each of these, in one question."""

    def write(self, lines: Iterable[tuple[int, str]]) -> None:
        """Put pages into the index, or into it anew."""

    def remove(self, pages: Iterable[int]) -> None:
        """Take pages out of the index."""


class SQLEngine(ABC):
    """A full-text table beside the entries."""

    matching = ""
    """The pages that match, as a query with one slot for the expression."""

    key = ""
    language = "e.language"

    @abstractmethod
    def expression(self, node: Node) -> str:
        """The tree of tokens in the words of this database."""

    def rows(self, node: Node, language: str) -> list[Row]:
        return [Row(*row) for row in self._select(COLUMNS, node, language)]

    def count(self, node: Node, language: str) -> int:
        return int(self._select("count(*)", node, language)[0][0])

    def _select(self, columns: str, node: Node, language: str) -> list[tuple]:
        sql = (
            f"SELECT {columns} FROM search_entry e "  # noqa: S608
            f"WHERE e.page_id IN ({self.matching}) AND {self.language} = %s "
            "AND (e.expire_at IS NULL OR e.expire_at > %s)"
        )
        now = connection.ops.adapt_datetimefield_value(timezone.now())
        with connection.cursor() as cursor:
            cursor.execute(sql, [self.expression(node), language, now])
            return cursor.fetchall()

    def found(self, nodes: Sequence[Node], language: str) -> list[set[int]]:
        if not nodes:
            return []
        sql = " UNION ALL ".join([f"SELECT %s, page FROM ({self.matching}) matching"] * len(nodes))  # noqa: S608
        values: list[Any] = []
        for position, node in enumerate(nodes):
            values += [position, self.expression(node)]
        sets: list[set[int]] = [set() for _node in nodes]
        with connection.cursor() as cursor:
            cursor.execute(sql, values)
            for position, page in cursor.fetchall():
                sets[position].add(page)
        return sets

    def remove(self, pages: Iterable[int]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany(f"DELETE FROM search_tokens WHERE {self.key} = %s", [(page,) for page in pages])  # noqa: S608


class SQLiteEngine(SQLEngine):
    """FTS5."""

    matching = "SELECT rowid AS page FROM search_tokens WHERE search_tokens MATCH %s"
    key = "rowid"
    # The "+" keeps SQLite from beginning with all entries of the language.
    language = "+e.language"

    def write(self, lines: Iterable[tuple[int, str]]) -> None:
        rows = list(lines)
        self.remove(page for page, _line in rows)
        with connection.cursor() as cursor:
            cursor.executemany("INSERT INTO search_tokens (rowid, tokens) VALUES (%s, %s)", rows)

    def expression(self, node: Node) -> str:
        match node:
            case Term(token):
                return f'"{token}"'
            case Prefix(token):
                return f'"{token}" *'
            case Phrase(tokens):
                return f'"{" ".join(tokens)}"'
            case All(nodes):
                return "(" + " AND ".join(map(self.expression, nodes)) + ")"
            case AnyOf(nodes):
                return "(" + " OR ".join(map(self.expression, nodes)) + ")"
            case Without(wanted, unwanted):
                return f"({self.expression(wanted)} NOT {self.expression(unwanted)})"


class PostgresEngine(SQLEngine):
    """A tsvector that is made here, not by a text search configuration: no extension and no dictionary is needed."""

    matching = "SELECT search_matching(%s::tsquery) AS page"
    key = "page_id"

    def write(self, lines: Iterable[tuple[int, str]]) -> None:
        sql = (
            "INSERT INTO search_tokens (page_id, vector) VALUES (%s, %s::tsvector) "
            "ON CONFLICT (page_id) DO UPDATE SET vector = EXCLUDED.vector"
        )
        with connection.cursor() as cursor:
            cursor.executemany(sql, [(page, as_tsvector(line)) for page, line in lines])

    def expression(self, node: Node) -> str:
        match node:
            case Term(token):
                return f"'{token}'"
            case Prefix(token):
                return f"'{token}':*"
            case Phrase(tokens):
                return "(" + " <-> ".join(f"'{token}'" for token in tokens) + ")"
            case All(nodes):
                return "(" + " & ".join(map(self.expression, nodes)) + ")"
            case AnyOf(nodes):
                return "(" + " | ".join(map(self.expression, nodes)) + ")"
            case Without(wanted, unwanted):
                return f"({self.expression(wanted)} & !{self.expression(unwanted)})"


class RemoteEngine:
    """Elasticsearch or OpenSearch through Wagtail's backend: the entries are what it indexes."""

    def rows(self, node: Node, language: str) -> list[Row]:
        return [Row(*(getattr(entry, name) for name in FIELDS)) for entry in self.results(node, language)[:MOST_REMOTE]]

    def count(self, node: Node, language: str) -> int:
        return int(self.results(node, language).count())

    def found(self, nodes: Sequence[Node], language: str) -> list[set[int]]:
        return [{entry.pk for entry in self.results(node, language)[:MOST_REMOTE]} for node in nodes]

    def write(self, lines: Iterable[tuple[int, str]]) -> None:
        found = dict(lines)
        for page, line in found.items():
            EntryText.objects.filter(pk=page).update(tokens=with_beginnings(line))
        get_search_backend().add_bulk(Entry, list(Entry.objects.filter(pk__in=found).select_related("text")))

    def remove(self, pages: Iterable[int]) -> None:
        for page in pages:
            get_search_backend().delete(Entry(pk=page))

    def results(self, node: Node, language: str) -> Any:
        entries = Entry.objects.filter(Q(expire_at=None) | Q(expire_at__gt=timezone.now()), language=language)
        return get_search_backend().search(self.expression(node), entries)

    def expression(self, node: Node) -> SearchQuery:
        match node:
            case Term(token) | Prefix(token):
                return PlainText(token)
            case Phrase(tokens):
                return PhraseQuery(" ".join(tokens))
            case All(nodes):
                return And([self.expression(child) for child in nodes])
            case AnyOf(nodes):
                return Or([self.expression(child) for child in nodes])
            case Without(wanted, unwanted):
                return And([self.expression(wanted), Not(self.expression(unwanted))])


def engine() -> Engine:
    """The engine of this site."""
    if uses_remote():
        return RemoteEngine()
    return PostgresEngine() if connection.vendor == "postgresql" else SQLiteEngine()
