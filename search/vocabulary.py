"""The words of the indexed pages: which words of a question they know, and what an unknown one was meant to be."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db import connection
from django.db.models import Q
from rapidfuzz.distance import OSA

from search.models import Word
from search.normalise import fold, is_known, keys
from search.sounds import name_keys

SHORTEST_CORRECTED = 4
VARIANTS = 8
ENDING = 5
"""By how many letters forms of a word may differ in length."""
BATCH = 500


@dataclass
class Known:
    """What the vocabulary makes of the words of a question."""

    variants: dict[str, list[str]] = field(default_factory=dict)
    """Words that mean the same: other diacritics, another script, another spelling of a name."""

    corrections: dict[str, str] = field(default_factory=dict)
    """What a word that nobody writes was probably meant to be."""

    unknown: list[str] = field(default_factory=list)


def look_up(words: Sequence[str], language: str) -> Known:
    """Look up small words: one query for those that are known, another for those that aren't."""
    known = Known()
    wanted = {word: (fold(word), set(keys(word, language).strong)) for word in dict.fromkeys(words)}
    of_key = Q(key__in={key for key, _strong in wanted.values()})
    of_lemma = Q(lemma__in={key for _key, strong in wanted.values() for key in strong})
    rows = list(Word.objects.filter(of_key | of_lemma, language=language).values_list("word", "key", "lemma"))
    for word, (key, strong) in wanted.items():
        same = [row for row in rows if row[1] == key]
        if same:
            known.variants[word] = [row[0] for row in same if row[0] != word]
        elif not any(row[2] in strong for row in rows):
            known.unknown.append(word)
    if known.unknown:
        _correct(known, language)
    return known


def _correct(known: Known, language: str) -> None:
    correctable = [word for word in known.unknown if len(fold(word)) >= SHORTEST_CORRECTED and not word.isdigit()]
    if not correctable:
        return
    candidates = _candidates(correctable, language)
    for word in correctable:
        ranked = _nearest(word, candidates, language)
        if not ranked and not is_known(word, language):
            ranked = _nearest(word, _all_of_length(word, language), language)
        sounds = set(name_keys(word))
        # Another spelling of the same name is no error: it is searched for along with what was typed.
        alike = [other for other in ranked if sounds & set(name_keys(other))]
        is_name = not any(is_known(other, language) for other in alike)
        if alike and is_name:
            known.variants[word] = alike[:VARIANTS]
        elif ranked and not is_known(word, language):
            known.corrections[word] = ranked[0]


Candidate = tuple[str, str, str, int]
"""Word, its key, the key of its dictionary form, number of pages."""


def _candidates(words: Sequence[str], language: str) -> list[Candidate]:
    """Words that begin like one of these, or like it without its first letter, and are about as long."""
    wanted = Q()
    for word in words:
        key = fold(word)
        wanted |= Q(first__in={key[0], key[1]}, length__range=(len(key) - ENDING, len(key) + ENDING))
    rows = Word.objects.filter(wanted, language=language)
    return list(rows.values_list("word", "key", "lemma", "documents"))


def _all_of_length(word: str, language: str) -> list[Candidate]:
    length = len(fold(word))
    rows = Word.objects.filter(language=language, length__range=(length - 1, length + 1))
    return list(rows.values_list("word", "key", "lemma", "documents"))


def _nearest(word: str, candidates: Iterable[Candidate], language: str) -> list[str]:
    """Words within the errors that a word of this length may have, nearest first, then the more frequent."""
    key, stem = fold(word), keys(word, language).main
    small = word.replace("ё", "е")
    most = 1 if len(key) < 6 else 2
    found = []
    for other, other_key, lemma, documents in candidates:
        distance = min(
            OSA.distance(key, other_key, score_cutoff=most),
            # In Cyrillic one letter may be two in ASCII.
            OSA.distance(small, other, score_cutoff=most),
        )
        is_other_form = distance > most
        if is_other_form and len(stem) >= SHORTEST_CORRECTED and len(lemma) >= SHORTEST_CORRECTED:
            # What was meant may stand in the pages in another form only.
            distance = min(OSA.distance(form, lemma, score_cutoff=most) for form in (key, stem))
        if 0 < distance <= most:
            found.append((is_other_form, distance, key[0] != other_key[0], -documents, len(other), other))
    return [other for *_order, other in sorted(found)]


def begun(start: str, language: str) -> list[str]:
    """The most frequent words that begin so."""
    rows = Word.objects.filter(language=language, key__startswith=fold(start)).order_by("-documents", "word")
    return list(rows.values_list("word", flat=True)[:20])


def count(changes: Counter[tuple[str, str]]) -> None:
    """Add to the number of pages in which words (language, word) stand; words of no page any more are dropped."""
    changed = [item for item in sorted(changes.items()) if item[1]]
    for start in range(0, len(changed), BATCH):
        batch = changed[start : start + BATCH]
        rows = [_row(language, word, number) for (language, word), number in batch]
        slots = ", ".join(["(%s, %s, %s, %s, %s, %s, %s)"] * len(rows))
        sql = (
            "INSERT INTO search_word (language, word, key, lemma, first, length, documents) "  # noqa: S608
            f"VALUES {slots} ON CONFLICT (language, word) "
            "DO UPDATE SET documents = search_word.documents + excluded.documents"
        )
        with connection.cursor() as cursor:
            cursor.execute(sql, [value for row in rows for value in row])
    fewer = {language for (language, _word), number in changed if number < 0}
    if fewer:
        Word.objects.filter(language__in=fewer, documents__lte=0).delete()


def _row(language: str, word: str, number: int) -> tuple[str, str, str, str, str, int, int]:
    key = fold(word)[:200]
    return language, word, key, keys(word, language).main[:200], key[:1], len(key), number
