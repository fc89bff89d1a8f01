"""What may be known of whom: rules on levels, names and texts."""

import pytest

from people import protection
from people.enums import Protection
from people.protection import (
    first_name,
    gives_away,
    is_stricter,
    leaked,
    leaked_in_address,
    may_be_published,
    same_name,
    secret_words,
    shows_photographs,
    without,
)

SECRET = secret_words(["Gulnara Satybaldieva"])


def test_levels_are_those_of_the_form_in_their_order() -> None:
    assert tuple(Protection.values) == protection.LEVELS
    order = [[is_stricter(one, other) for other in protection.LEVELS] for one in protection.LEVELS]
    assert order == [
        [False, False, False, False],
        [True, False, False, False],
        [True, True, False, False],
        [True, True, True, False],
    ]


def test_what_each_level_shows() -> None:
    assert [may_be_published(level) for level in protection.LEVELS] == [True, True, True, False]
    assert [shows_photographs(level) for level in protection.LEVELS] == [True, True, False, False]


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Gulnara Satybaldieva", "Gulnara"),
        ("Satybaldieva, Gulnara", "Gulnara"),
        ("Анна-Мария Иванова", "Анна-Мария"),
        ("  Gulnara  ", "Gulnara"),
        ("Gulnara,", "Gulnara"),
        ("", ""),
    ],
)
def test_first_name(name: str, first: str) -> None:
    assert first_name(name) == first


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Gulnara Satybaldieva", "satybaldieva gulnara", True),
        ("Gulnara Satybaldieva", "Гульнара Сатыбалдиева", True),
        ("Gulnara Satybaldieva", "Gulnara Satybaldiyeva", True),
        ("Åsa Öberg", "Asa Oberg", True),
        ("Gulnara Satybaldieva", "Gulnara", False),
        ("Gulnara", "Mairam", False),
    ],
)
def test_same_name_in_any_script_and_order(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Then Gulnara spoke.", "Gulnara"),
        ("Интервью с Гульнарой Сатыбалдиевой", "Гульнарой"),
        ("Satybaldievas bok", "Satybaldievas"),
        ("GULNARA", "GULNARA"),
        ("gulnara.s@example.org", "gulnara"),
        ("<p>Av <b>Gulnara</b></p>", "Gulnara"),
        ("Then Mairam spoke.", ""),
        ("", ""),
    ],
)
def test_name_is_seen_in_any_form(text: str, word: str) -> None:
    assert leaked(text, SECRET) == word


def test_nothing_is_secret_without_names() -> None:
    assert leaked("Gulnara", frozenset()) == ""
    assert secret_words([]) == frozenset()


@pytest.mark.parametrize(
    ("word", "name", "found"),
    [
        ("Anna", "Anna", True),
        ("Annas", "Anna", True),
        ("anna", "Anna", False),
        ("Bo", "Bo", True),
        ("bo", "Bo", False),
        ("Bor", "Bo", False),
        ("Rosengård", "Rosa", False),
        ("De", "De la Cruz", False),
    ],
)
def test_short_names_are_told_from_words(word: str, name: str, found: bool) -> None:
    assert gives_away(word, secret_words([name])) is found


def test_public_part_of_a_name_is_no_secret() -> None:
    secret = secret_words(["Gulnara Satybaldieva", "Гульнара"], ["Gulnara"])
    assert [leaked(text, secret) for text in ("Gulnara", "Гульнара", "Gulnara Satybaldieva")] == [
        "",
        "",
        "Satybaldieva",
    ]


@pytest.mark.parametrize(
    ("slug", "word"), [("gulnara-satybaldieva-2", "Gulnara"), ("mairam", ""), ("person-1a2b3c4d", "")]
)
def test_name_is_seen_in_an_address(slug: str, word: str) -> None:
    assert leaked_in_address(slug, SECRET) == word


@pytest.mark.parametrize(
    ("text", "instead", "left"),
    [
        ("Gulnara Satybaldieva skriver. Gulnara reser.", "Mairam", "Mairam skriver. Mairam reser."),
        ("Gulnara Satybaldieva vid sjön", "", " vid sjön"),
        ("Vid sjön: Gulnara Satybaldieva", "", "Vid sjön:"),
        ("Satybaldieva, Gulnara", "…", "…"),
        ("<b>Gulnara</b> och Erik", "…", "<b>…</b> och Erik"),
        ("Erik", "…", "Erik"),
    ],
)
def test_names_are_taken_out_of_a_text(text: str, instead: str, left: str) -> None:
    assert without(text, SECRET, instead) == left
