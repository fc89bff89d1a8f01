"""What can be wrong with a translation, string by string: pure functions, no database.

A string is HTML as wagtail-localize keeps it: text with links (`<a id="a1">`) and emphasis in it. Errors keep a
translation from being submitted; a warning may be right, and somebody has to say so.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from html import unescape


class Level(Enum):
    """How much a finding weighs."""

    ERROR = "error"
    WARNING = "warning"


class Check(Enum):
    """What is looked at. The value is stored where a translator has said that a warning may stand."""

    EMPTY = "empty"
    LINK = "link"
    PLACEHOLDER = "placeholder"
    EMAIL = "email"
    ADDRESS = "address"
    TOO_LONG = "too_long"
    NUMBER = "number"
    EMPHASIS = "emphasis"
    SAME = "same"
    END = "end"
    SPACE = "space"
    QUOTES = "quotes"
    SCRIPT = "script"
    GLOSSARY = "glossary"


ERRORS = frozenset({Check.EMPTY, Check.LINK, Check.PLACEHOLDER, Check.EMAIL, Check.ADDRESS, Check.TOO_LONG})


@dataclass(frozen=True)
class Finding:
    """Something that is wrong, with the pieces of text that it is about."""

    check: Check
    missing: tuple[str, ...] = ()
    added: tuple[str, ...] = ()

    @property
    def level(self) -> Level:
        return Level.ERROR if self.check in ERRORS else Level.WARNING


@dataclass(frozen=True)
class Term:
    """A word of the glossary: what it is called in both languages, and what it is never called."""

    source: str
    target: str
    forbidden: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A string and its translation. Languages are BCP 47; `limit` is in characters of plain text."""

    source: str
    target: str
    source_language: str
    target_language: str
    limit: int | None = None
    terms: Sequence[Term] = field(default=())

    @property
    def source_text(self) -> str:
        return plain(self.source)

    @property
    def target_text(self) -> str:
        return plain(self.target)


_TAG = re.compile(r"<[^<>]*>")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_LINK = re.compile(r"<a\b[^>]*>", re.IGNORECASE)
_EMPHASIS = re.compile(r"<(b|strong|i|em|sup|sub|code|s)\b[^>]*>", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|(?<!\w)%[sd](?!\w)|\{\w*\}")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"'«»“”„)\]]+", re.IGNORECASE)
_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_TWO_SPACES = re.compile(r"[^\S\n]{2,}")
_SPACE_BEFORE = re.compile(r"[^\S\n\u00a0\u202f]+[,.;:!?](?!\.)(?:\s|$)")

_EQUAL_EMPHASIS = {"strong": "b", "em": "i"}
_QUOTES = {"sv": "”’»", "en": "“”‘’", "ru": "«»„“"}
_ALL_QUOTES = '"“”„«»‟'
_ENDS = {"…": ".", "。": ".", "؟": "?"}

# Letters that look alike in Latin and Cyrillic: one of the other script in a word is a slip of the keyboard.
_ALIKE_CYRILLIC = "аАвВеЕкКмМнНоОрРсСтТуУхХіІјЈѕЅһҺԛԝ"
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_CYRILLIC_LANGUAGES = frozenset({"ru", "kk", "ky", "tg", "uk", "be", "bg", "mn"})
# "c" and "o" of the Latin keyboard stand for words of one letter in Russian; so do Cyrillic ones in Latin text.
_SINGLE_LATIN = frozenset("aAoOcCyYkK")


def plain(string: str) -> str:
    """The text of a string without its tags; a line break stays one."""
    return unescape(_TAG.sub("", _BREAK.sub("\n", string)))


def findings(pair: Pair) -> list[Finding]:
    """Everything that is wrong with a translation; an empty one is nothing but empty."""
    if not pair.target_text.strip():
        return [Finding(Check.EMPTY)] if pair.source_text.strip() else []
    return [finding for check in _CHECKS for finding in check(pair)]


def _differing(check: Check, source: Iterable[str], target: Iterable[str]) -> Iterator[Finding]:
    """A finding if both don't hold the same things equally often, in whatever order."""
    wanted, there = Counter(source), Counter(target)
    missing, added = wanted - there, there - wanted
    if missing or added:
        yield Finding(check, tuple(sorted(missing.elements())), tuple(sorted(added.elements())))


def _links(pair: Pair) -> Iterator[Finding]:
    yield from _differing(Check.LINK, _LINK.findall(pair.source), _LINK.findall(pair.target))


def _emphasis(pair: Pair) -> Iterator[Finding]:
    yield from _differing(Check.EMPHASIS, _emphasised(pair.source), _emphasised(pair.target))


def _emphasised(string: str) -> list[str]:
    found = [name.lower() for name in _EMPHASIS.findall(string)]
    return [_EQUAL_EMPHASIS.get(name, name) for name in found]


def _placeholders(pair: Pair) -> Iterator[Finding]:
    yield from _differing(
        Check.PLACEHOLDER, _PLACEHOLDER.findall(pair.source_text), _PLACEHOLDER.findall(pair.target_text)
    )


def _emails(pair: Pair) -> Iterator[Finding]:
    yield from _differing(Check.EMAIL, _EMAIL.findall(pair.source_text), _EMAIL.findall(pair.target_text))


def _addresses(pair: Pair) -> Iterator[Finding]:
    yield from _differing(Check.ADDRESS, _web_addresses(pair.source_text), _web_addresses(pair.target_text))


def _web_addresses(text: str) -> list[str]:
    return [address.rstrip(".,;:!?") for address in _ADDRESS.findall(text)]


def _too_long(pair: Pair) -> Iterator[Finding]:
    length = len(pair.target_text)
    if pair.limit is not None and length > pair.limit:
        yield Finding(Check.TOO_LONG, (str(pair.limit),), (str(length),))


def _numbers(pair: Pair) -> Iterator[Finding]:
    yield from _differing(Check.NUMBER, numbers(pair.source_text), numbers(pair.target_text))


def numbers(text: str) -> list[str]:
    """The numbers of a text in one form for all languages: 12.30 and 12:30, 1 000 and 1,000, 0,5 and 0.5."""
    for pattern in (_EMAIL, _ADDRESS, _PLACEHOLDER):
        text = pattern.sub(" ", text)
    return [
        re.sub(r"\D", "", match) if _THOUSANDS.fullmatch(match) else re.sub("[.,]", ":", match)
        for match in _NUMBER.findall(text)
    ]


def _same(pair: Pair) -> Iterator[Finding]:
    """A sentence that is the same in another language has been forgotten; a name may well be."""
    words = _WORD.findall(pair.source_text)
    ordinary = [word for word in words if word == word.lower() and len(word) > 2]
    if pair.source_language != pair.target_language and ordinary and pair.source_text == pair.target_text:
        yield Finding(Check.SAME)


def _end(pair: Pair) -> Iterator[Finding]:
    wanted, there = _last_mark(pair.source_text), _last_mark(pair.target_text)
    if wanted != there:
        yield Finding(Check.END, (wanted,) if wanted else (), (there,) if there else ())


def _last_mark(text: str) -> str:
    bare = text.rstrip().rstrip(_ALL_QUOTES + "'’)]")
    last = bare[-1:]
    last = _ENDS.get(last, last)
    return last if last and last in ".?!:;," else ""


def _spaces(pair: Pair) -> Iterator[Finding]:
    target = pair.target_text
    found = [*_TWO_SPACES.findall(target), *_SPACE_BEFORE.findall(target)]
    at_the_edges = target != target.strip() and pair.source_text == pair.source_text.strip()
    if found or at_the_edges:
        yield Finding(Check.SPACE, added=tuple(piece.strip(" ") or "␣" for piece in found) or ("␣",))


def _quotes(pair: Pair) -> Iterator[Finding]:
    """Quotation marks that the language doesn't use."""
    own = _QUOTES.get(pair.target_language)
    if own is None:
        return
    foreign = sorted({mark for mark in pair.target_text if mark in _ALL_QUOTES and mark not in own})
    if foreign:
        yield Finding(Check.QUOTES, tuple(own), tuple(foreign))


def _script(pair: Pair) -> Iterator[Finding]:
    """Letters of the other script that look like those of the word's own."""
    found = [word for word in _WORD.findall(pair.target_text) if _is_mixed(word)]
    if pair.target_language in _CYRILLIC_LANGUAGES:
        kept = set(_WORD.findall(pair.source_text))
        found += [word for word in _WORD.findall(pair.target_text) if word in _SINGLE_LATIN and word not in kept]
    elif pair.target_language in _QUOTES:
        found += [word for word in _WORD.findall(pair.target_text) if word and set(word) <= set(_ALIKE_CYRILLIC)]
    if found:
        yield Finding(Check.SCRIPT, added=tuple(dict.fromkeys(found)))


def _is_mixed(word: str) -> bool:
    # The parts of "PR-агентство" may differ; the letters of one part may not.
    return any(_LATIN.search(part) and _CYRILLIC.search(part) for part in re.split("[-'’]", word))


def _glossary(pair: Pair) -> Iterator[Finding]:
    source, target = pair.source_text.casefold(), pair.target_text.casefold()
    missing = [term.target for term in pair.terms if names(source, term.source) and not names(target, term.target)]
    wrong = [
        word for term in pair.terms for word in term.forbidden if names(source, term.source) and names(target, word)
    ]
    if missing or wrong:
        yield Finding(Check.GLOSSARY, tuple(dict.fromkeys(missing)), tuple(dict.fromkeys(wrong)))


def names(text: str, term: str) -> bool:
    """Whether a text (in small letters) holds a term in some form: each word of it may have another ending."""
    words = [_inflected(word) for word in _WORD.findall(term.casefold())]
    return bool(words) and re.search(r"\W+".join(words), text) is not None


def _inflected(word: str) -> str:
    # Swedish, English and Russian words change at their end: a third of a long word, at most three letters.
    kept = max(len(word) - 3, -(-len(word) * 2 // 3)) if len(word) > 3 else len(word)
    return rf"(?<!\w){re.escape(word[:kept])}\w{{0,5}}"


_CHECKS: tuple[Callable[[Pair], Iterator[Finding]], ...] = (
    _links,
    _placeholders,
    _emails,
    _addresses,
    _too_long,
    _numbers,
    _emphasis,
    _same,
    _end,
    _spaces,
    _quotes,
    _script,
    _glossary,
)
