"""The addresses of narrowed lists: /sv/nyheter/land/kirgizistan/amne/unga/slag/intervju/2018/.

The words of addresses stand here and not in the catalogues, so that mending a translation moves no page. A language
without words of its own uses the English ones.
"""

import re
from collections.abc import Iterable, Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "country": {"en": "country", "sv": "land", "ru": "strana"},
    "topic": {"en": "topic", "sv": "amne", "ru": "tema"},
    "kind": {"en": "kind", "sv": "slag", "ru": "vid"},
    "group": {"en": "group", "sv": "grupp", "ru": "gruppa"},
}
"""What stands before a value, by language (BCP 47)."""

NAMES = ("country", "topic", "kind", "group", "year")
"""What a list can be narrowed by, in the order of its address."""

_NAMES_OF_WORDS = {word: name for name, words in WORDS.items() for word in words.values()}
# A year stands in an address without a word. That there are two hundred of them lets them be reserved one by one.
_YEAR = "(?:19|20)[0-9]{2}"
_WORDS = "|".join(sorted(_NAMES_OF_WORDS))

PATTERN = rf"(?i:{_WORDS}|{_YEAR})/(?:[^/.]+/)*"
"""A regular expression for what may be such an address, in any language and order; a file has a dot."""


def in_words_of(language: str, words: Mapping[str, str]) -> str:
    """The word of this language, else the English one."""
    return words.get(language, words["en"])


def is_year(text: str) -> bool:
    """Whether this is one of the years, in ASCII digits."""
    return re.fullmatch(_YEAR, text) is not None


def parsed(address: str) -> dict[str, str] | None:
    """What an address asks for, in lower case, by name; nothing if it makes no sense or asks for a thing twice."""
    asked: dict[str, str] = {}
    steps = iter(address.lower().strip("/").split("/"))
    for step in steps:
        name, value = ("year", step) if is_year(step) else (_NAMES_OF_WORDS.get(step), next(steps, ""))
        if name is None or name in asked or not value:
            return None
        asked[name] = value
    return asked


def written(values: Mapping[str, str], language: str) -> str:
    """The one address, in a language, of what is asked for; empty where nothing is."""
    steps: list[str] = []
    for name in NAMES:
        if values.get(name):
            steps += [in_words_of(language, WORDS[name])] if name in WORDS else []
            steps.append(values[name])
    return "".join(f"{step}/" for step in steps)


def reserved(words: Iterable[str] = ()) -> frozenset[str]:
    """What no page below such a list may be called, in whatever language: the words above, years, and words more."""
    return frozenset([*_NAMES_OF_WORDS, *map(str, range(1900, 2100)), *words])
