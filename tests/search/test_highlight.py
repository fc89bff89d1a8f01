"""Passages with marks; pure functions."""

from search.highlight import PASSAGE, Marker
from search.query import ask


def marker(query: str, language: str = "sv") -> Marker:
    return Marker([ask(word, word.lower(), language) for word in query.split()], language)


def test_marks_other_forms_and_scripts() -> None:
    assert marker("fängelser Секербаева").marked("Fängelset, Sekerbayeva & <b>") == (
        "<mark>Fängelset</mark>, <mark>Sekerbayeva</mark> &amp; &lt;b&gt;"
    )


def test_passage_is_where_most_of_the_question_stands() -> None:
    filler = "ord " * 100
    passage = marker("läger sjö").passage(f"Lägret öppnar. {filler} Vid lägret ligger en sjö, <kall>. {filler}")
    assert "<mark>lägret</mark> ligger en <mark>sjö</mark>, &lt;kall&gt;" in passage
    assert passage.startswith("… ")
    assert passage.endswith(" …")
    assert len(passage.split()) <= PASSAGE + 2


def test_passage_of_a_text_without_the_words_is_its_beginning() -> None:
    assert marker("läger").passage("Något annat.") == "Något annat."
    assert marker("läger").passage("") == ""
