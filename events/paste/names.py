"""Names of people in running text."""

import re
from functools import lru_cache

from events.paste.lexicon.people import NOT_NAMES, ORGANISATIONS, PARTICLES, TITLES
from events.paste.lexicon.places import PLACE_ENDINGS
from events.paste.source import Piece

LONGEST = 120
MOST_WORDS = 5
LONGEST_TITLES = 60
WORD = re.compile(r"[^\W\d_]{1,30}(?:[-’'ʼ`‑.][^\W\d_]{1,30}){0,3}\.?")


def name_end(piece: Piece, start: int = 0, *, single: bool = False) -> int:
    """Where a name that begins at a place ends; the place itself if none does.

    A name is two to five words with capitals, with "kyzy" or "von" among them; `single` takes one word as well.
    """
    text, place, end, words = str(piece[start : start + LONGEST]), 0, 0, 0
    while words < MOST_WORDS and (match := WORD.match(text, place)):
        word, stop = match[0], match.end()
        if not (words and _bare(word) in PARTICLES) and not _is_part_of_a_name(word):
            break
        ends_a_sentence = word.endswith(".") and len(word) > len("Yu.")
        end, words = stop - ends_a_sentence, words + 1
        if ends_a_sentence or text[stop : stop + 1] != " ":
            break
        place = stop + 1
    return start + end if words >= (1 if single else 2) else start


def titles_end(piece: Piece, start: int) -> int:
    """Where the titles before a name end: Dr., professor, regissören."""
    text, place = str(piece[start : start + LONGEST_TITLES]), 0
    while (match := WORD.match(text, place)) and _bare(match[0]) in TITLES and text[match.end() :][:1] == " ":
        place = match.end() + 1
    return start + place


@lru_cache(maxsize=1024)
def names_organisation(word: str) -> bool:
    """Whether a word stands in names of organisations and houses, and not in those of people."""
    lower = word.lower()
    return lower.endswith(PLACE_ENDINGS) or any(
        lower.startswith(stem) or (len(stem) > 5 and lower.endswith(stem)) for stem in ORGANISATIONS
    )


def _is_part_of_a_name(word: str) -> bool:
    return word[0].isupper() and _bare(word) not in NOT_NAMES and not names_organisation(word)


def _bare(word: str) -> str:
    return word.lower().rstrip(".")
