"""What earlier translations offer for a string, and what has changed between two wordings: pure functions."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from rapidfuzz import fuzz, process

from translations.quality import plain

NEAR = 60
"""From this likeness on (of 100) an earlier translation is worth showing."""

MOST_OFFERED = 3


@dataclass(frozen=True)
class Remembered:
    """A string that has been translated before; strings are HTML as wagtail-localize keeps them."""

    source: str
    target: str
    where: str = ""


@dataclass(frozen=True)
class Suggestion:
    """An earlier translation and how like its original is to the string at hand, of 100."""

    target: str
    source: str
    likeness: int
    where: str = ""

    @property
    def is_exact(self) -> bool:
        return self.likeness == 100


def suggestions(string: str, memory: Iterable[Remembered], most: int = MOST_OFFERED) -> list[Suggestion]:
    """The likest earlier translations, best first, each translation once; 100 means the same string.

    Tags count as little as case: a sentence whose link was taken out is still the same sentence, but 99 at most.
    """
    remembered = list(memory)
    texts = [_compared(item.source) for item in remembered]
    likest = process.extract(_compared(string), texts, scorer=fuzz.ratio, score_cutoff=NEAR, limit=most * 4)
    found: dict[str, Suggestion] = {}
    for _text, score, position in likest:
        item = remembered[position]
        likeness = 100 if item.source == string else min(99, int(score))
        known = found.get(item.target)
        if known is None or likeness > known.likeness:
            found[item.target] = Suggestion(item.target, item.source, likeness, item.where)
    return sorted(found.values(), key=lambda suggestion: -suggestion.likeness)[:most]


def nearest(string: str, former: Iterable[str]) -> str | None:
    """The former string that this one has most likely been made from."""
    texts = {text: _compared(text) for text in former}
    best = process.extractOne(_compared(string), texts, scorer=fuzz.ratio, score_cutoff=NEAR)
    return best[2] if best else None


def _compared(string: str) -> str:
    return " ".join(plain(string).casefold().split())


class Change(Enum):
    """What has happened to a passage."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Passage:
    """Words that share a fate."""

    change: Change
    text: str


_PIECES = re.compile(r"\s+|\w+|[^\w\s]")


def differences(before: str, after: str) -> list[Passage]:
    """How one text became another, word by word; what was removed stands before what replaced it."""
    old, new = _PIECES.findall(before), _PIECES.findall(after)
    passages: list[Passage] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            passages.append(Passage(Change.KEPT, "".join(old[i1:i2])))
            continue
        if i1 < i2:
            passages.append(Passage(Change.REMOVED, "".join(old[i1:i2])))
        if j1 < j2:
            passages.append(Passage(Change.ADDED, "".join(new[j1:j2])))
    return _joined(passages)


def _joined(passages: list[Passage]) -> list[Passage]:
    """Bridge lone spaces between changes: "one two" to "three four" reads better as one change than as two."""
    result: list[Passage] = []
    removed = added = ""

    def flush() -> None:
        nonlocal removed, added
        result.extend(
            Passage(change, text) for change, text in ((Change.REMOVED, removed), (Change.ADDED, added)) if text
        )
        removed = added = ""

    for position, passage in enumerate(passages):
        if passage.change is Change.REMOVED:
            removed += passage.text
        elif passage.change is Change.ADDED:
            added += passage.text
        elif not passage.text.strip() and removed and added and position < len(passages) - 1:
            removed, added = removed + passage.text, added + passage.text
        else:
            flush()
            result.append(passage)
    flush()
    return result
