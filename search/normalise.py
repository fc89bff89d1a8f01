"""The one normaliser: what a word of a text, of a question and of a marked passage is compared by.

Pure functions. A word has several keys, all of them small ASCII letters and digits:

- its main key: dictionary form, folded (women, woman -> woman), or its stem if no dictionary has it;
- its other keys: stems of the word and of its dictionary form, with and without diacritics (böcker -> bock);
- the parts of a Swedish compound, which have to be asked for;
- for names, keys of their sound (search.sounds).
"""

import math
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from anyascii import anyascii

from search.lexicon import lexicon, stem

VERSION = "1"
"""Change it with the keys: what is indexed under another version is indexed again."""

LONGEST_WORD = 60
SHORTEST_COMPOUND = 8
SHORTEST_STEM = 4
MOST_RESTORED = 500

_IGNORED = re.compile("[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]")
_APOSTROPHES = "'’‘ʻʼʹ`´"
_WORD = re.compile(rf"[^\W_]+(?:[{_APOSTROPHES}][^\W_]+)*")
_QUOTED = re.compile(f"[{_APOSTROPHES}]")
_POSSESSIVE = re.compile(f"[{_APOSTROPHES}]s$")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_NOT_A_TOKEN = re.compile("[^a-z0-9]")
_SENTENCE_END = re.compile(r"(?:^|[.!?…:;\n«“”\"(–—])[\s«“”\"'’(–—-]*$")
_JOINED = "-‐‑"

# British and American: the same word.
_AMERICAN = [
    (re.compile(r"(?<=..)our$"), "or"),
    (re.compile(r"(?<=..)tre?$"), "ter"),
    (re.compile(r"(?<=....)is(?=$|ation$|er$|e$)"), "iz"),
]
_MARKED = {"a": "aåä", "o": "oö", "e": "eé"}
_PLAIN = str.maketrans("ёйøđłßıəæœþð", "еиodlsiaaotd")

STOP_WORDS = {
    "sv": (
        "och i att det som en på är av för med den till om ett har de de var vid från så kan när hur vad vi du jag man "
        "han hon inte eller mot under efter över sin sina"
    ),
    "en": (
        "the a an and of in to is are was were for on with at by from as that this it its or be has have had not but "
        "how what who we you they their our about into"
    ),
    "ru": (
        "и в во не на что он она они как по из за у о об от для к ко с со это или но бы же ли мы вы я их его её ее "
        "при до про над под"
    ),
}
_STOP = {language: frozenset(words.split()) for language, words in STOP_WORDS.items()}


@dataclass(frozen=True)
class Word:
    """A word where it stands in a text."""

    text: str
    start: int
    end: int
    is_name: bool
    """Written with a capital where only names are."""
    joins: bool
    """A hyphen ties it to the next one."""

    @property
    def small(self) -> str:
        return small(self.text)


@dataclass(frozen=True)
class Keys:
    """What an ordinary word is found by."""

    main: str
    others: tuple[str, ...]

    @property
    def strong(self) -> tuple[str, ...]:
        return (self.main, *self.others)


def clean(text: str) -> str:
    """The text in one form of Unicode, without what no reader sees."""
    return _IGNORED.sub("", unicodedata.normalize("NFC", text)).replace("\x00", " ")


def small(word: str) -> str:
    """Written small, without apostrophes; an English possessive goes with its apostrophe."""
    return _QUOTED.sub("", _POSSESSIVE.sub("", word)).lower()[:LONGEST_WORD]


def words(text: str, language: str) -> Iterator[Word]:
    """The words of a clean text."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match.group()
        yield Word(
            text=word,
            start=start,
            end=end,
            is_name=word[:1].isupper() and not _is_ordinary(text, match, language),
            joins=text[end : end + 1] in _JOINED and text[end + 1 : end + 2].isalnum() if end < len(text) else False,
        )


def _is_ordinary(text: str, match: re.Match[str], language: str) -> bool:
    """Whether the capital only begins a sentence: a word of the language, and no first name before another name."""
    start, end = match.span()
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
        return False
    return bool(_SENTENCE_END.search(text[max(0, start - 6) : start])) and is_known(small(match.group()), language)


def is_known(word: str, language: str) -> bool:
    """Whether a small word stands in the dictionary of its language."""
    return _is_known(word, language_of(word, language))


@lru_cache(maxsize=32768)
def _is_known(word: str, language: str) -> bool:
    return lexicon.knows(word, language)


def is_stop_word(word: str, language: str) -> bool:
    return word in _STOP.get(language, ())


def is_cyrillic(word: str) -> bool:
    return bool(_CYRILLIC.search(word))


def language_of(word: str, language: str) -> str:
    """By whose rules a word bends: what is written in the other script is Russian or English."""
    if is_cyrillic(word):
        return "ru"
    return "en" if language == "ru" else language


def fold(word: str) -> str:
    """ASCII letters and digits only."""
    return _NOT_A_TOKEN.sub("", anyascii(word.replace("ё", "е").replace("й", "и")).lower())


def plain(word: str) -> str:
    """As it is typed by those who have no å, ё or й on their keyboard."""
    decomposed = unicodedata.normalize("NFD", word.translate(_PLAIN))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def keys(word: str, language: str) -> Keys:
    """The keys of a small word in a text of this language. A word without letters or digits has an empty main key."""
    return _keys(word, language_of(word, language))


@lru_cache(maxsize=65536)
def _keys(word: str, language: str) -> Keys:
    if not word:
        return Keys("", ())
    yoless = word.replace("ё", "е")
    lemma = lexicon.lemma(word, language) or lexicon.lemma(yoless, language)
    listed = (lemma or "").lower().replace("ё", "е")
    is_listed = bool(lemma) and lexicon.knows(word, language)
    stems = [_key(form, language) for form in (yoless, plain(word), listed) if form]
    main = (fold(_american(listed)) if language == "en" else fold(listed)) if is_listed else stems[0]
    # Short stems join words that have nothing to do with each other, such as lag and läger.
    is_safe = not is_listed or (listed != word and plain(word) == word)
    shortest = 1 if is_safe else SHORTEST_STEM
    others = [key for key in dict.fromkeys(stems) if len(key) >= shortest and key != main]
    return Keys(main=main or fold(word), others=tuple(others))


def parts(word: str, language: str) -> tuple[str, ...]:
    """The keys of the parts of a compound."""
    return tuple(dict.fromkeys(fold(part) for part in pieces(word, language)))


def pieces(word: str, language: str) -> tuple[str, ...]:
    """The parts of a compound as words."""
    return compound(word, language_of(word, language)) if len(word) >= SHORTEST_COMPOUND else ()


def _american(word: str) -> str:
    for ending, american in _AMERICAN:
        word = ending.sub(american, word)
    return word


def _key(word: str, language: str) -> str:
    # Stemmed before it is folded: ö and й mean something to a stemmer.
    stemmed = stem(word, language)
    return fold(_american(stemmed) if language == "en" else stemmed)


@lru_cache(maxsize=32768)
def compound(word: str, language: str) -> tuple[str, ...]:
    """The dictionary forms of the two parts of a Swedish compound: årsrapporten -> år, rapport."""
    if language != "sv" or not word.isalpha():
        return ()
    if lexicon.knows(word, language):
        # Endings look like words: kvinno + rna.
        word = (lexicon.lemma(word, language) or word).lower()
    if len(word) < SHORTEST_COMPOUND:
        return ()
    for cut in range(3, len(word) - 3):
        head = word[cut:]
        if not lexicon.knows(head, language):
            continue
        modifier = _modifier(word[:cut], language)
        # Short words are found inside everything.
        if modifier and (len(head) >= 5 or len(modifier) >= 5):
            found = (lexicon.lemma(head, language) or head).lower()
            return (modifier, found) if len(modifier) >= 4 else (found,)
    return ()


@lru_cache(maxsize=4096)
def restored(word: str, language: str) -> tuple[str, ...]:
    """Swedish words that a word without å, ä and ö may stand for: fangelset -> fängelset."""
    if language != "sv" or not word.isascii() or not word.isalpha() or is_known(word, language):
        return ()
    letters = [_MARKED.get(letter, letter) for letter in word]
    if math.prod(len(choices) for choices in letters) > MOST_RESTORED:
        return ()
    spelled = ("".join(choice) for choice in product(*letters))
    return tuple(form for form in spelled if form != word and lexicon.knows(form, language))


def _modifier(text: str, language: str) -> str | None:
    """The first part of a compound as a word of its own: års -> år, människo -> människa."""
    if lexicon.knows(text, language) and not text.endswith("s"):
        return lexicon.lemma(text, language)
    for end, replacement in (("s", ""), ("o", "a"), ("u", "a"), ("e", "a"), ("e", ""), ("a", "")):
        candidate = text.removesuffix(end) + replacement
        if text.endswith(end) and len(candidate) >= 2 and lexicon.knows(candidate, language):
            return candidate
    return lexicon.lemma(text, language) if lexicon.knows(text, language) else None
