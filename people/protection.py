"""What may be known of somebody who is protected, as pure rules on levels, names and texts.

A name is recognised in any script, spelling of endings and order of its parts: what must not be read must not be read
as "Зарины" either.
"""

import re
from collections.abc import Iterable, Iterator

from anyascii import anyascii

OPEN, FIRST_NAME, PSEUDONYM, WITHHELD = LEVELS = ("open", "first_name", "pseudonym", "withheld")
"""How much is hidden, the least first."""

WORD = re.compile(r"[^\W\d_]+")
_BESIDE_VOWEL = re.compile(r"[yj](?=[aeiou])|(?<=[aeiou])[yj]")
_JOINTS = " \t\n\u00a0-\u2010\u2011.,'\u2019"
"""What stands between the words of one name."""

PARTICLES = frozenset(
    [
        "af",
        "al",
        "av",
        "bin",
        "bint",
        "da",
        "de",
        "del",
        "den",
        "der",
        "di",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "och",
        "of",
        "van",
        "von",
        "uulu",
        "kyzy",
        "kizi",
        "ogly",
    ]
)
"""Parts of names that are words of a language, too: alone they tell nothing."""

LONG = 5
"""Letters of a name that is recognised even without its capital."""


def is_stricter(level: str, than: str) -> bool:
    """Whether a level hides more than another."""
    return LEVELS.index(level) > LEVELS.index(than)


def may_be_published(level: str) -> bool:
    """Whether the public may read a page about this person."""
    return level != WITHHELD


def shows_photographs(level: str) -> bool:
    """Whether the public may see what this person looks like; drawings are another matter."""
    return level in (OPEN, FIRST_NAME)


def first_name(name: str) -> str:
    """The first name: the first word, or what follows the comma of “Surname, First”."""
    words = (name.partition(",")[2] or name).replace(",", " ").split()
    return words[0] if words else ""


def fold(word: str) -> str:
    """The word in plain Latin letters, so that different spellings of a name meet."""
    return _BESIDE_VOWEL.sub("", re.sub(r"[^a-z]", "", anyascii(word).lower()))


def same_name(one: str, other: str) -> bool:
    """Whether two names have the same words, in whatever script and order."""
    return sorted(_folded(one)) == sorted(_folded(other))


def secret_words(names: Iterable[str], public: Iterable[str] = ()) -> frozenset[str]:
    """The words by which these names give somebody away, without those of the names that are public."""
    known = {word for name in public for word in _folded(name)}
    words = {word for name in names for word in _folded(name)}
    return frozenset(word for word in words if len(word) > 1 and word not in PARTICLES | known)


def gives_away(word: str, secret: Iterable[str]) -> bool:
    """Whether a word of a text is a word of a secret name, in any form of it."""
    folded, is_capital = fold(word), word[:1] != word[:1].lower() or word.upper() == word.lower()
    if folded in secret:
        return is_capital or len(folded) >= LONG
    return is_capital and any(_is_form(folded, name) for name in secret)


def _is_form(word: str, name: str) -> bool:
    """Whether a word is a name with another ending: Zariny, Zarinas."""
    stem = name.rstrip("aeiou") if len(name) >= LONG else name
    return len(stem) > 2 and word.startswith(stem) and len(word) - len(stem) <= (3 if len(name) >= LONG else 1)


def leaked(text: str, secret: Iterable[str]) -> str:
    """The first word of a text that gives a secret name away; nothing if none does."""
    return next((word[0] for word in WORD.finditer(text) if gives_away(word[0], secret)), "") if secret else ""


def leaked_in_address(slug: str, secret: Iterable[str]) -> str:
    """The same for an address, which has no capitals."""
    return leaked(slug.replace("-", " ").title(), secret)


def without(text: str, secret: Iterable[str], instead: str = "") -> str:
    """The text with something else in place of each secret name; its words, side by side, count as one."""
    parts: list[str] = []
    end = 0
    for word in WORD.finditer(text):
        if not gives_away(word[0], secret):
            continue
        between = text[end : word.start()]
        if not parts or between.strip(_JOINTS):
            parts += [between if instead else between.rstrip(), instead]
        end = word.end()
    return "".join([*parts, text[end:]]) if parts else text


def _folded(name: str) -> Iterator[str]:
    return (folded for word in WORD.findall(name) if (folded := fold(word)))
