"""In which order names stand in a list, by the rules of the reader's language: pure, without a database.

Names are sorted as they are shown, from the first word on. Nothing is taken for a family name: "Namasbek kyzy" is none,
and where one stands differs from country to country.

Swedish knows w, å, ä and ö as letters of their own and puts the last three at the end. Everywhere else, and with other
marks in Swedish too, a letter with a mark stands with the plain one, after it where nothing else differs. So does
Russian ё with е. Letters that Kazakh, Kyrgyz and Tajik have beside the Russian ones stand after the letter that they
are made from. The reader's script comes first, the other one after it, anything else last.
"""

import unicodedata
from collections.abc import Mapping

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = "аәбвгғдеёжзийіӣкқлмнңоөпрстуұүӯфхҳһцчҷшщъыьэюя"
_ALPHABETS = {"sv": (_LATIN + "åäö", _CYRILLIC), "ru": (_CYRILLIC, _LATIN)}
_OTHERS = (_LATIN, _CYRILLIC)

_STANDS_WITH: Mapping[str, Mapping[str, str]] = {
    "sv": {"ё": "е", "ü": "y", "æ": "ä", "ø": "ö"},
}
_STANDS_WITH_ELSEWHERE: Mapping[str, str] = {"ё": "е", "ø": "o", "æ": "ae", "ı": "i", "ł": "l", "đ": "d", "ß": "ss"}

_SPACE, _DIGIT, _UNKNOWN = (0, 0), (1, 0), (9, 0)

Key = tuple[tuple[tuple[int, int], ...], str]


def sort_key(name: str, language: str) -> Key:
    """What to sort names by for readers of a language (BCP 47). Marks between letters count for nothing."""
    text = unicodedata.normalize("NFC", name).lower()
    letters = tuple(place for letter in text for place in _places(letter, language))
    return letters, text


def _places(letter: str, language: str) -> list[tuple[int, int]]:
    """Where a letter stands: its alphabet, then its place in it. Two where a letter stands for two."""
    if letter.isspace():
        return [_SPACE]
    if letter.isdigit():
        return [(_DIGIT[0], int(letter) if letter.isdecimal() else 0)]
    if not letter.isalpha():
        return []
    substitute = _STANDS_WITH.get(language, {}).get(letter) or _STANDS_WITH_ELSEWHERE.get(letter, letter)
    return [_place(plain, language) for plain in substitute]


def _place(letter: str, language: str) -> tuple[int, int]:
    alphabets = _ALPHABETS.get(language, _OTHERS)
    for form in (letter, unicodedata.normalize("NFD", letter)[0]):
        for rank, alphabet in enumerate(alphabets, start=2):
            if form in alphabet:
                return rank, alphabet.index(form)
    return _UNKNOWN[0], ord(letter)
