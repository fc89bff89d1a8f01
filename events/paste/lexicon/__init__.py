"""Words of programmes in Swedish, English and Russian, in small letters. Phrases are parted by commas."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

Meaning = TypeVar("Meaning")


def phrases(text: str) -> tuple[str, ...]:
    """The words and phrases of a list that is written with commas."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def by_phrase(lists: Mapping[Meaning, str]) -> dict[str, Meaning]:
    """What each word or phrase means, from a list for each meaning."""
    return {phrase: meaning for meaning, text in lists.items() for phrase in phrases(text)}


def alternatives(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first; a space may be two, or a hyphen."""
    ordered = sorted({*words}, key=lambda word: (-len(word), word))
    escaped = (word.replace(".", r"\.").replace("&", r"\&").replace(" ", r"[ \-‑]{1,2}") for word in ordered)
    return "|".join(escaped)
