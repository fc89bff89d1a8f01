"""A question as a tree of tokens, which each full-text engine can read. Pure functions.

Built from the same keys as the index (search.tokens): what a tree holds are small ASCII letters, digits and "_".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from search.normalise import fold, is_cyrillic, is_known, keys, restored
from search.parse import Part, Question
from search.sounds import looks_like_surname, name_keys

SURE_NAME = 4
"""Sounds that a name must have for its near key to count as much as its spelling."""


@dataclass(frozen=True)
class Term:
    token: str


@dataclass(frozen=True)
class Prefix:
    token: str


@dataclass(frozen=True)
class Phrase:
    tokens: tuple[str, ...]


@dataclass(frozen=True)
class All:
    nodes: tuple["Node", ...]


@dataclass(frozen=True)
class AnyOf:
    nodes: tuple["Node", ...]


@dataclass(frozen=True)
class Without:
    """The first, but not where the second is."""

    wanted: "Node"
    unwanted: "Node"


Node = Term | Prefix | Phrase | All | AnyOf | Without


@dataclass(frozen=True)
class Asked:
    """One word of a question with everything that it may be found by."""

    strong: tuple[str, ...]
    sounds: tuple[str, ...] = ()

    @property
    def sure_sounds(self) -> tuple[str, ...]:
        return tuple(key for key in self.sounds if key[0] == "1" or (key[0].isalpha() and len(key) >= SURE_NAME))


@dataclass(frozen=True)
class Group:
    """A part of a question: found anywhere, found in the page's own words, found in its title."""

    part: Part
    anywhere: Node
    own: Node
    title: Node
    title_nearly: Node
    asked: tuple[Asked, ...] = field(default=())


Variants = Mapping[str, Iterable[str]]
"""Other words of the vocabulary that mean what was typed, by the word that was typed."""


def groups(question: Question, language: str, variants: Variants) -> list[Group]:
    return [group(part, language, variants) for part in question.parts]


def tree(found: Iterable[Node], question: Question, language: str) -> Node:
    """All of these, and nothing of what must not be."""
    wanted: Node = All(tuple(found))
    if question.without:
        unwanted = AnyOf(tuple(group(part, language, {}).own for part in question.without))
        return Without(wanted, unwanted)
    return wanted


def group(part: Part, language: str, variants: Variants) -> Group:
    """What a part of a question is found by."""
    asked = tuple(ask(word.text, word.small, language, variants.get(word.small, ())) for word in part.words)
    if part.is_phrase:
        phrase = Phrase(tuple(word.strong[0] for word in asked))
        called_so = All((phrase, *(_terms("h_", word.strong) for word in asked)))
        return Group(part, anywhere=phrase, own=phrase, title=called_so, title_nearly=called_so, asked=asked)
    whole = fold("".join(word.small for word in part.words))
    in_text, in_title = _terms("", (whole,)), _terms("h_", (whole,))
    return Group(
        part,
        anywhere=_joined((_anywhere(word) for word in asked), part, in_text),
        own=_joined((_own(word) for word in asked), part, in_text),
        title=_joined((_title(word) for word in asked), part, in_title),
        title_nearly=_joined((_title_nearly(word) for word in asked), part, in_title),
        asked=asked,
    )


def ask(text: str, small: str, language: str, variants: Iterable[str] = ()) -> Asked:
    """Everything that one word may be found by."""
    strong = dict.fromkeys(keys(small, language).strong)
    for variant in (*restored(small, language), *variants):
        strong |= dict.fromkeys(keys(variant, language).strong)
    sounds = name_keys(small) if may_be_name(text, small, language) else ()
    return Asked(tuple(strong), sounds)


def may_be_name(text: str, small: str, language: str) -> bool:
    """Whether a word is searched for by its sound too: few type names with a capital letter."""
    is_foreign = is_cyrillic(small) != (language == "ru")
    if is_known(small, language) and not looks_like_surname(small):
        return is_foreign and text[:1].isupper()
    return True


def prefix_group(text: str, small: str, language: str, variants: Iterable[str] = ()) -> Node:
    """A word that may not be finished, in a title."""
    begun = [Prefix(f"p_{key}") for key in dict.fromkeys((fold(small), *_begun_sounds(small)))]
    asked = ask(text, small, language, variants)
    return AnyOf((*begun, *_nodes("h_", asked.strong), *_nodes("hq_", asked.sounds)))


def _begun_sounds(small: str) -> list[str]:
    return [key for key in name_keys(small) if key[0].isalpha() and len(key) >= 3]


def _joined(nodes: Iterable[Node], part: Part, whole: Node) -> Node:
    found = tuple(nodes)
    if not part.is_joined:
        return found[0]
    return AnyOf((All(found), whole))


def _anywhere(word: Asked) -> Node:
    weak = [*_nodes("t_", word.strong), *_nodes("k_", word.strong), *_nodes("q_", word.sounds)]
    return AnyOf((*_nodes("", word.strong), *weak))


def _own(word: Asked) -> Node:
    return AnyOf((*_nodes("", word.strong), *_nodes("q_", word.sure_sounds)))


def _title(word: Asked) -> Node:
    return AnyOf((*_nodes("h_", word.strong), *_nodes("hq_", word.sure_sounds)))


def _title_nearly(word: Asked) -> Node:
    return AnyOf((*_nodes("h_", word.strong), *_nodes("hk_", word.strong), *_nodes("hq_", word.sounds)))


def _terms(space: str, tokens: Iterable[str]) -> Node:
    return AnyOf(tuple(_nodes(space, tokens)))


def _nodes(space: str, tokens: Iterable[str]) -> list[Node]:
    return [Term(space + token) for token in tokens if token]
