"""Engines: what they are asked, very long pages, a search server in place of the database."""

from collections.abc import Callable

import pytest
from django.core.management import call_command
from django.test.utils import override_settings
from wagtail.search.query import And, Not, Or, PlainText
from wagtail.search.query import Phrase as PhraseQuery

from search.documents import public_pages
from search.engines import PostgresEngine, RemoteEngine, SQLiteEngine, engine
from search.models import Entry, Word
from search.query import All, AnyOf, Phrase, Prefix, Term, Without
from search.tokens import Document, as_tsvector, index, with_beginnings
from tests.factories import ArticlePageFactory, TopicPageFactory, block

TREE = Without(All((AnyOf((Term("a"), Term("q_0b"))), Phrase(("c", "d")), Prefix("p_e"))), Term("f"))
SERVER = {"default": {"BACKEND": "wagtail.search.backends.opensearch3", "URLS": ["https://search.example.org"]}}


def test_trees_in_the_languages_of_the_databases() -> None:
    assert SQLiteEngine().expression(TREE) == '((("a" OR "q_0b") AND "c d" AND "p_e" *) NOT "f")'
    assert PostgresEngine().expression(TREE) == "((('a' | 'q_0b') & ('c' <-> 'd') & 'p_e':*) & !'f')"


def test_trees_for_a_search_server() -> None:
    wanted = RemoteEngine().expression(TREE)
    assert isinstance(wanted, And)
    both, without = wanted.subqueries
    any_of, phrase, beginning = both.subqueries
    assert isinstance(without, Not)
    assert isinstance(any_of, Or)
    assert isinstance(phrase, PhraseQuery)
    assert (phrase.query_string, beginning.query_string) == ("c d", "p_e")
    assert [type(each) for each in any_of.subqueries] == [PlainText, PlainText]


def test_a_search_server_gets_the_beginnings_of_titles() -> None:
    assert with_beginnings("a p_osh") == "a p_osh p_o p_os"


@override_settings(WAGTAILSEARCH_BACKENDS=SERVER)
def test_entries_are_what_a_search_server_indexes() -> None:
    entry = Entry(pk=1)
    assert isinstance(engine(), RemoteEngine)
    assert entry.get_indexed_instance() is entry


def test_a_database_keeps_them_out_of_wagtails_own_index(db: None) -> None:
    assert Entry(pk=1).get_indexed_instance() is None
    assert not Entry.get_indexed_objects().exists()


def test_vectors_have_places() -> None:
    assert as_tsvector("a b a") == "a:1,3 b:2"


def test_no_phrase_reaches_over_the_end_of_a_text() -> None:
    tokens = index(Document("sv", "Rätt", texts=["Kaffe med", "bröd och te"])).tokens
    assert tokens.startswith("ratt _ kaffe ")
    assert " _ brod " in tokens


def test_a_page_with_very_many_words_is_indexed(homes: dict, found: Callable) -> None:
    text = " ".join(f"ord{i} namn{i * 7}" for i in range(60_000))
    page = ArticlePageFactory(title="Ordlista", body=[block("paragraph", f"<p>Kamelkaravan {text}</p>")])
    assert found("kamelkaravan") == ["Ordlista"]
    assert page.pk in Entry.objects.values_list("pk", flat=True)


@pytest.mark.parametrize("everything", [True, False])
def test_index_is_made_anew(everything: bool, homes: dict, found: Callable) -> None:
    TopicPageFactory(title="Kamelkaravan")
    gone = TopicPageFactory(title="Husdjur")
    before = Word.objects.get(word="kamelkaravan").documents
    type(gone).objects.filter(pk=gone.pk).update(live=False)
    if not everything:
        Entry.objects.update(version="old")
    call_command("update_search", all=everything, verbosity=0)
    assert found("kamelkaravan") == ["Kamelkaravan"]
    assert Word.objects.get(word="kamelkaravan").documents == before
    assert not Word.objects.filter(word="husdjur").exists()
    assert Entry.objects.count() == public_pages().count()
