"""Words that are the same word, whatever their form; pure functions."""

import pytest

from search.normalise import clean, compound, fold, keys, restored, small, words

SAME = {
    "sv": [
        "kvinna kvinnan kvinnor kvinnorna kvinnors",
        "advokat advokaten advokater advokaterna",
        "parlament parlamentet parlamentets",
        "land landet länder länderna",
        "bok boken böcker böckerna",
        "människa människor människan manniskor",
        "lag lagen lagar lagarna",
        "läger lägret lägren lager",
        "fängelse fängelset fängelser fangelse",
        "rättighet rättigheter rättigheterna rattigheter",
        "protest protester protesterna",
        "stad staden städer städerna",
    ],
    "en": [
        "woman women",
        "child children",
        "organisation organizations",
        "labour labor",
        "centre center",
        "city cities",
    ],
    "ru": [
        "журналист журналистов журналистами",
        "человек людей людьми",
        "ребёнок ребенка детей",
        "право права правами",
        "выборы выборов выборах",
        "ёлка елка елки",
        "независимый независимых",
    ],
}


@pytest.mark.parametrize(("language", "forms"), [(code, line) for code, lines in SAME.items() for line in lines])
def test_forms_of_a_word_share_a_key(language: str, forms: str) -> None:
    first, *others = forms.split()
    known = set(keys(first, language).strong)
    missing = [word for word in others if not known & set(keys(word, language).strong)]
    assert not missing


@pytest.mark.parametrize(("one", "other"), [("lag", "läger"), ("våld", "val"), ("bok", "bokstav")])
def test_other_words_do_not(one: str, other: str) -> None:
    assert not set(keys(one, "sv").strong) & set(keys(other, "sv").strong)


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("årsrapporten", "rapport"),
        ("människorättsadvokaten", "advokat"),
        ("klimatkonferens", "klimat"),
        ("sommarläger", "läger"),
    ],
)
def test_a_swedish_compound_is_found_by_its_parts(word: str, part: str) -> None:
    assert part in compound(word, "sv")


def test_words_of_one_part_are_no_compounds() -> None:
    assert not any(compound(word, "sv") for word in ("organisationen", "presidenten", "ambassadören", "kvinnorna"))


@pytest.mark.parametrize(
    ("written", "key"),
    [("Ö", "o"), ("łódź", "lodz"), ("ёлка", "elka"), ("йога", "ioga"), ("ß", "ss"), ("ʻ", ""), ("Қазақ", "qazaq")],
)
def test_fold_gives_ascii(written: str, key: str) -> None:
    assert fold(written) == key


def test_words_keep_apostrophes_and_know_hyphens() -> None:
    text = clean("Oʻzbekiston’s Issyk-Kul, don't")
    assert [(small(word.text), word.joins) for word in words(text, "en")] == [
        ("ozbekiston", False),
        ("issyk", True),
        ("kul", False),
        ("dont", False),
    ]


def test_a_capital_at_the_beginning_of_a_sentence_makes_no_name() -> None:
    found = {word.text: word.is_name for word in words("Rapporten kom. Dina Tulegenova läste. Ett år i Osj.", "sv")}
    assert {text for text, is_name in found.items() if is_name} == {"Dina", "Tulegenova", "Osj"}


def test_clean_takes_out_what_nobody_sees() -> None:
    assert clean("за\u0301мок\u00ad\u200b\x00a\u030a") == "замок å"


@pytest.mark.parametrize(
    ("typed", "meant"), [("fangelset", "fängelset"), ("bocker", "böcker"), ("malningarna", "målningarna")]
)
def test_letters_without_their_marks_are_restored(typed: str, meant: str) -> None:
    assert meant in restored(typed, "sv")


def test_what_is_a_word_already_is_left() -> None:
    assert restored("barn", "sv") == restored("kamp", "en") == restored("a" * 50, "sv") == ()


def test_a_sign_alone_is_no_word() -> None:
    assert keys(small("ʻ"), "sv").strong == ("",)
