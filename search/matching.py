"""From a question to the entries that answer it: all words first, then corrected ones, then the beginnings of
words, then any word."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from search import vocabulary
from search.engines import Row, engine
from search.normalise import Word, is_known, is_stop_word
from search.parse import Part, Question, parse
from search.query import AnyOf, Asked, Group, Node, groups, tree
from search.rank import Evidence
from search.vocabulary import Known

SHORTEST_BEGINNING = 3


@dataclass
class Match:
    """What was found, and for which words."""

    question: Question
    language: str
    groups: list[Group] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    corrected: str = ""
    """The question as it was understood, if that isn't what was typed."""
    any_word: bool = False

    @property
    def asked(self) -> list[Asked]:
        return [word for group in self.groups for word in group.asked]

    def evidence(self) -> Evidence:
        """Where the parts of the question were found, for the order."""
        if not self.rows:
            return Evidence([], [], set())
        nodes: list[Node] = [group.title for group in self.groups]
        nodes += [group.title_nearly for group in self.groups]
        own = [group.own for group in self.groups]
        nodes.append(AnyOf(tuple(own)) if self.any_word else tree(own, Question(""), self.language))
        found = engine().found(nodes, self.language)
        count = len(self.groups)
        return Evidence(found[:count], found[count:-1], found[-1])


def match(query: str, language: str, *, exact: bool = False) -> Match:
    """Find what answers a query. `exact` leaves typing errors as they are."""
    question = parse(query, language)
    if not question.parts:
        return Match(question, language)
    known = vocabulary.look_up([word.small for word in _words(question.parts)], language)
    found = _all_words(question, language, known)
    if found.rows:
        return found if exact else _unless_misspelt(found, known)
    for better in _readings(question, language, known, exact):
        if better.rows:
            return better
    if len(question.parts) > 1 or any(part.is_phrase or part.is_joined for part in question.parts):
        return _any_word(question, language, known)
    return found


def _all_words(question: Question, language: str, known: Known) -> Match:
    variants = {**known.variants}
    for part in question.parts:
        if part.is_prefix:
            word = part.words[0].small
            variants[word] = [*variants.get(word, ()), *vocabulary.begun(word, language)]
    found = groups(question, language, variants)
    node = tree([group.anywhere for group in found], question, language)
    return Match(question, language, found, engine().rows(node, language))


def _unless_misspelt(found: Match, known: Known) -> Match:
    """An ordinary word with an error may sound like a name: what finds more is what was meant."""
    ordinary = {word: meant for word, meant in known.corrections.items() if is_known(meant, found.language)}
    if not ordinary:
        return found
    corrected = _corrected(found.question, ordinary)
    better = _all_words(corrected, found.language, known)
    better.corrected = corrected.text
    return better if len(better.rows) > len(found.rows) else found


def _readings(question: Question, language: str, known: Known, exact: bool) -> Iterable[Match]:
    """Other readings of a question that found nothing."""
    beginnings = {
        word: begun
        for word in known.unknown
        if len(word) >= SHORTEST_BEGINNING and (begun := vocabulary.begun(word, language))
    }
    if beginnings:
        yield _all_words(question, language, replace(known, variants={**known.variants, **beginnings}))
    if known.corrections and not exact:
        corrected = _corrected(question, known.corrections)
        variants = {**known.variants, **beginnings}
        better = _all_words(corrected, language, replace(known, variants=variants))
        better.corrected = corrected.text
        yield better


def _corrected(question: Question, corrections: dict[str, str]) -> Question:
    text = question.text
    for wrong, right in corrections.items():
        for word in _words(question.parts):
            if word.small == wrong:
                text = text.replace(word.text, right, 1)
    parts = tuple(
        replace(part, words=tuple(_as(word, corrections.get(word.small)) for word in part.words))
        for part in question.parts
    )
    return Question(text, parts, question.without)


def _as(word: Word, other: str | None) -> Word:
    return replace(word, text=other) if other else word


def _any_word(question: Question, language: str, known: Known) -> Match:
    """What holds at least one of the words, each taken alone."""
    telling = [word for word in _words(question.parts) if not is_stop_word(word.small, language)]
    single = tuple(Part((_as(word, known.corrections.get(word.small)),)) for word in telling)
    loose = replace(question, parts=single or question.parts)
    found = groups(loose, language, known.variants)
    node = tree([AnyOf(tuple(group.anywhere for group in found))], question, language)
    return Match(loose, language, found, engine().rows(node, language), any_word=True)


def count(query: str, language: str) -> int:
    """How much all words of a query find in a language."""
    question = parse(query, language)
    if not question.parts:
        return 0
    nodes = [group.anywhere for group in groups(question, language, {})]
    return engine().count(tree(nodes, question, language), language)


def _words(parts: Sequence[Part]) -> list[Word]:
    return [word for part in parts for word in part.words]
