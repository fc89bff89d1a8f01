"""What is searched for in what a visitor types."""

import pytest

from search.queries import MAX_LENGTH, MAX_WORDS, words


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("osh", "osh"),
        ("  summer   camp ", "summer camp"),
        ('"summer camp"', "summer camp"),
        ("Жаңы-Жол", "Жаңы-Жол"),
        ("Oʻzbekiston g’oya", "Oʻzbekiston g’oya"),
        ("osh*", "osh"),
        ("osh:*", "osh"),
        ("-osh +malmö", "osh malmö"),
        ("title:osh^2", "title osh 2"),
        ("((osh", "osh"),
        ("osh & | ! <-> malmö", "osh malmö"),
        ("%_\\'\"", "_"),
        ("\x00", ""),
        ("!?…—«»", ""),
        ("", ""),
    ],
)
def test_words_are_kept_and_signs_are_not(typed: str, asked: str) -> None:
    assert words(typed) == asked


def test_long_query_is_cut() -> None:
    assert len(words("a" * 10_000)) == MAX_LENGTH
    assert words("a " * 10_000) == " ".join("a" * MAX_WORDS)
