"""Passages that show what was found, with the words marked. Pure functions; what they return is escaped."""

from collections.abc import Sequence
from html import escape

from search.normalise import Word, fold, keys, parts, words
from search.query import Asked
from search.sounds import name_keys

PASSAGE = 34
"""Words in a passage."""

LEAD_IN = 6
"""Words before the first one that is marked."""

SHORTEST_PART = 3

MOST_READ = 20_000
"""Words of a text that are read for a passage."""


class Marker:
    """Knows the words of a question and finds them in texts of a language."""

    def __init__(self, asked: Sequence[Asked], language: str) -> None:
        self.language = language
        self.strong = [frozenset(word.strong) for word in asked]
        self.sounds = [frozenset(word.sounds) for word in asked]
        # Only words that hold the beginning of one that is asked for are worth taking apart.
        self.starts = {key[:3] for strong in self.strong for key in strong if len(key) >= SHORTEST_PART}

    def matches(self, word: Word) -> list[int]:
        """Which words of the question this one answers."""
        small = word.small
        own = set(keys(small, self.language).strong)
        folded = fold(small)
        if any(start in folded for start in self.starts):
            own.update(parts(small, self.language))
        answered = [position for position, strong in enumerate(self.strong) if not strong.isdisjoint(own)]
        if len(answered) < len(self.sounds) and word.text[:1].isupper() and any(self.sounds):
            sounds = set(name_keys(small))
            answered += [i for i, wanted in enumerate(self.sounds) if i not in answered and wanted & sounds]
        return answered

    def answers(self, text: str) -> set[int]:
        """Which words of the question stand in a text."""
        return {position for word in words(text, self.language) for position in self.matches(word)}

    def marked(self, text: str) -> str:
        """The whole text, escaped, with the words marked."""
        return self._mark(text, [word for word in words(text, self.language) if self.matches(word)])

    def passage(self, text: str) -> str:
        """The part of a text that answers most, escaped, with the words marked; its beginning if none does."""
        found: list[Word] = []
        hits: list[tuple[int, list[int]]] = []
        enough = MOST_READ
        for word in words(text, self.language):
            if len(found) == enough:
                break
            if answered := self.matches(word):
                hits.append((len(found), answered))
                if enough == MOST_READ and self._is_complete(hits):
                    enough = min(MOST_READ, len(found) + PASSAGE)
            found.append(word)
        if not found:
            return ""
        first = max(0, _best(hits) - LEAD_IN)
        shown = found[first : first + PASSAGE]
        if first and len(shown) < PASSAGE:
            first = max(0, len(found) - PASSAGE)
            shown = found[first:]
        start, end = shown[0].start, shown[-1].end
        if not first:
            start = 0
        last = found[-1].end == shown[-1].end and enough != len(found)
        if last:
            end = len(text)
        marked = [found[i] for i, _answered in hits if first <= i < first + len(shown)]
        passage = self._mark(text[start:end], marked, start)
        return ("… " if first else "") + " ".join(passage.split()) + ("" if last else " …")

    def _is_complete(self, hits: Sequence[tuple[int, list[int]]]) -> bool:
        """Whether one passage could show every word of the question: no better one need be looked for."""
        last = hits[-1][0]
        answered = {i for place, several in reversed(hits) if place > last - PASSAGE + LEAD_IN for i in several}
        return len(answered) == len(self.strong)

    def _mark(self, text: str, marked: Sequence[Word], offset: int = 0) -> str:
        parts: list[str] = []
        done = 0
        for word in marked:
            start, end = word.start - offset, word.end - offset
            parts += [escape(text[done:start]), "<mark>", escape(text[start:end]), "</mark>"]
            done = end
        parts.append(escape(text[done:]))
        return "".join(parts)


def _best(hits: Sequence[tuple[int, list[int]]]) -> int:
    """Where the passage begins that answers most different words, the first of several."""
    best, place = 0, 0
    for i, (start, _answered) in enumerate(hits):
        answered: set[int] = set()
        for position, more in hits[i : i + PASSAGE]:
            if position >= start + PASSAGE - LEAD_IN:
                break
            answered.update(more)
        if len(answered) > best:
            best, place = len(answered), start
    return place
