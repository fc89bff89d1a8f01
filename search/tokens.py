"""A page as one line of tokens, which any full-text index can hold. Pure functions.

The plain tokens are the words in their order, so that phrases are found. What else a page is found by follows in
name spaces of its own; the same spaces are used by search.query:

    word      the page's own words                q_key   the sound of a name
    h_word    words of the title                  hq_key  the sound of a name in the title
    t_word    topics, countries and people shown  k_word  parts of compounds (hk_ in the title)
    p_word    words of the title as they are typed, for what is found while typing
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from search.normalise import Word, clean, fold, is_stop_word, keys, parts, pieces, words
from search.sounds import name_keys

MAX_TEXT = 200_000
MAX_WORDS = 16_000
"""PostgreSQL knows no place in a text beyond this one."""

GAP = "_"
"""Stands between texts: no phrase reaches over it."""

SHORTEST_IN_VOCABULARY, LONGEST_IN_VOCABULARY = 3, 40


@dataclass
class Section:
    """A part of a page with an address of its own."""

    anchor: str
    title: str
    text: str
    when: str = ""

    def as_json(self) -> list[str]:
        return [self.anchor, self.title, self.text, self.when]


@dataclass
class Document:
    """What a reader of a page reads."""

    language: str
    title: str
    names: list[str] = field(default_factory=list)
    """Other spellings of the title; they are found, not shown."""
    texts: list[str] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    tags: list[tuple[str, str]] = field(default_factory=list)
    """Names of what the page is about, with their languages."""
    is_name: bool = False
    """The title is the name of a person or a country."""

    def __post_init__(self) -> None:
        self.title = clean(self.title)
        self.texts = [cleaned for text in self.texts if (cleaned := clean(text).strip())]

    @property
    def text(self) -> str:
        return "\n".join(self.texts)[:MAX_TEXT]

    @property
    def read(self) -> Iterator[str]:
        """All texts of the page itself, but for its title."""
        yield from self.texts
        for section in self.sections:
            yield section.title
            yield section.text


@dataclass(frozen=True)
class Indexed:
    """A document ready for the index."""

    tokens: str
    words: frozenset[str]
    title_words: int


def index(document: Document) -> Indexed:
    """Turn a document into tokens, and into the words that typing errors are corrected by."""
    collected = _Collected(document.language)
    title = list(words(document.title, document.language))
    collected.add_title(title, always_names=document.is_name)
    for name in document.names:
        collected.add_title(list(words(clean(name), document.language)), always_names=document.is_name)
    for text in document.read:
        collected.add_text(words(text, document.language))
    for tag, language in document.tags:
        collected.add_tag(clean(tag), language)
    telling = [word for word in title if not is_stop_word(word.small, document.language)]
    return Indexed(collected.line(), frozenset(collected.vocabulary), len(telling) or len(title))


class _Collected:
    """Tokens as they come together."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.stream: list[str] = []
        self.extra: dict[str, None] = {}
        self.vocabulary: set[str] = set()

    def line(self) -> str:
        return " ".join([*self.stream[:MAX_WORDS], GAP, *self.extra])

    def add_title(self, title: list[Word], *, always_names: bool) -> None:
        self.add_text(title)
        self._note("h_", (key for word in title for key in keys(word.small, self.language).strong))
        for word in title:
            small = word.small
            self._note("hk_", parts(small, self.language))
            if always_names or word.is_name:
                self._note("hq_", name_keys(small))
                self._note("q_", name_keys(small))
            self._note("p_", prefixes(small))
        for first, second in zip(title, title[1:], strict=False):
            if first.joins:
                self._note("h_", (fold(first.small + second.small),))
                self._note("p_", prefixes(first.small + second.small))

    def add_text(self, found: Iterable[Word]) -> None:
        previous: Word | None = None
        for word in found:
            small = word.small
            known = keys(small, self.language)
            if not known.main:
                continue
            if len(self.stream) >= MAX_WORDS:
                break
            self.stream.append(known.main)
            self._note("", known.others)
            self._note("k_", parts(small, self.language))
            if word.is_name:
                self._note("q_", name_keys(small))
            if previous is not None and previous.joins:
                self._note("", (fold(previous.small + small),))
                if word.is_name or previous.is_name:
                    self._note("q_", name_keys(previous.small + small))
            for part in (small, *pieces(small, self.language)):
                self._learn(part)
            previous = word
        self.stream.append(GAP)

    def add_tag(self, tag: str, language: str) -> None:
        for word in words(tag, language):
            small = word.small
            for code in (language, self.language):
                self._note("t_", keys(small, code).strong)
            if word.text[:1].isupper():
                self._note("q_", name_keys(small))
            self._learn(small)

    def _note(self, space: str, found: Iterable[str]) -> None:
        for key in found:
            if key:
                self.extra[space + key] = None

    def _learn(self, word: str) -> None:
        if SHORTEST_IN_VOCABULARY <= len(word) <= LONGEST_IN_VOCABULARY and not word.isdigit():
            self.vocabulary.add(word)


def prefixes(word: str) -> tuple[str, ...]:
    """How the beginning of a word may be typed: folded, and by its sound in either script."""
    near = [key for key in name_keys(word) if key[0].isalpha()]
    return tuple(dict.fromkeys((fold(word), *near)))


def as_tsvector(tokens: str) -> str:
    """The line as PostgreSQL writes a vector: each token with its places."""
    places: dict[str, list[int]] = {}
    for place, token in enumerate(tokens.split(), start=1):
        known = places.setdefault(token, [])
        if len(known) < 255:
            known.append(min(place, MAX_WORDS + 300))
    return " ".join(f"{token}:{','.join(map(str, found))}" for token, found in places.items())


def with_beginnings(tokens: str) -> str:
    """The line for an engine that finds whole tokens only: what can be typed of a title is in it, letter by letter."""
    line: dict[str, None] = {}
    for token in tokens.split():
        if token.startswith("p_"):
            line |= dict.fromkeys(token[:end] for end in range(len("p_") + 1, len(token)))
    return " ".join([tokens, *line])


def sections_from(stored: Any) -> list[Section]:
    """Sections as they come back from the database."""
    return [Section(*item) for item in stored or []]
