"""What a visitor typed, taken apart: words, "phrases", -words to leave out, begin* of words. Pure functions.

Whatever is typed, something comes out, and nothing in it is an operator of any database.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from search.normalise import Word, clean, fold, is_stop_word, words
from search.queries import MAX_LENGTH, MAX_WORDS

SHORTEST_BEGINNING = 2
"""Letters before a *: one begins nearly everything."""

_QUOTES = re.compile("[“”„‟«»″＂]")
_CHUNK = re.compile(r'(?P<minus>(?<!\S)[-−–])?(?:"(?P<phrase>[^"]*)"|(?P<words>[^\s"]+))')


@dataclass(frozen=True)
class Part:
    """Words that belong together: one word, a phrase, or what hyphens join."""

    words: tuple[Word, ...]
    is_phrase: bool = False
    is_prefix: bool = False

    @property
    def is_joined(self) -> bool:
        return not self.is_phrase and len(self.words) > 1


@dataclass(frozen=True)
class Question:
    """What must be found, and what must not."""

    text: str
    parts: tuple[Part, ...] = ()
    without: tuple[Part, ...] = field(default=())


def parse(query: str, language: str) -> Question:
    """Take a query apart; one without a single word has no parts."""
    text = _QUOTES.sub('"', clean(query[:MAX_LENGTH])).strip()
    parts: list[Part] = []
    without: list[Part] = []
    left = MAX_WORDS
    for match in _CHUNK.finditer(text):
        for part in _parts(match, language):
            if len(part.words) > left:
                part = Part(part.words[:left], part.is_phrase)
            if part.words:
                left -= len(part.words)
                (without if match["minus"] else parts).append(part)
    telling = [part for part in parts if part.is_phrase or not is_stop_word(part.words[0].small, language)]
    if not parts:  # Something is asked even by those who only say what they don't want.
        telling, without = without, []
    return Question(text=text, parts=tuple(telling or parts), without=tuple(without))


def typed(query: str, language: str) -> list[Word]:
    """The words of a title that is being typed, all of them."""
    return _words(clean(query[:MAX_LENGTH]), language)[:MAX_WORDS]


def _parts(match: re.Match[str], language: str) -> Iterator[Part]:
    phrase = match["phrase"]
    if phrase is not None:
        found = _words(phrase, language)
        yield Part(tuple(found), is_phrase=len(found) > 1)
        return
    chunk = match["words"]
    tied: list[Word] = []
    for word in _words(chunk, language):
        tied.append(word)
        if not word.joins:
            is_begun = chunk[word.end : word.end + 1] == "*" and len(word.small) >= SHORTEST_BEGINNING
            yield Part(tuple(tied), is_prefix=is_begun and len(tied) == 1)
            tied = []
    if tied:
        yield Part(tuple(tied))


def _words(text: str, language: str) -> list[Word]:
    return [word for word in words(text, language) if fold(word.small)]
