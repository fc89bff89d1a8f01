"""The first line of a session: its kind, its title, and what follows the title on the same line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from events.paste.lexicon import alternatives
from events.paste.lexicon.kinds import (
    ADJECTIVES,
    CONTENT,
    KINDS,
    LABELS,
    NOUNS,
    RUSSIAN_NOUNS,
    SUFFIXES,
    SWEDISH_NOUNS,
)
from events.paste.marks import CLOSING, QUOTES
from events.paste.people import LABEL as ROLE_LABEL
from events.paste.source import Piece

LONGEST_HEAD = 120
LONGEST_TITLE = 400
TALKS = frozenset({"lecture", "panel", "discussion", "seminar", "film_screening", "workshop"})
WITHOUT_TITLE = frozenset({"reception", "break", "activity"})
LONGEST_ABBREVIATION = 6
FIRST_WORDS = 3
FEWEST_SPACES = 3
"""What is shorter than four words is no sentence."""
LETTERED = re.compile(r"[^\W_]\d?[.:)]")
"""One of several: "Workshop A: …"."""
LETTERED_LABEL = re.compile(r"[ ][^\W_]:$")
ENDS = (".", "!", "?", "…")
COMPOUNDS = tuple(SUFFIXES)

KIND = re.compile(rf"(?<!\w)(?P<kind>{alternatives(KINDS)})(?![\w&])", re.IGNORECASE)
AFTER_LABEL = re.compile(rf"[ ]?\d?[ ]{{0,2}}(?:[:|\t]|[–—-](?=[ ])|(?=[{QUOTES}])|[ ]{{2}}|\.(?=[ ]))[ ]{{0,2}}")
ABBREVIATION = re.compile(
    r"(?:\b(?:st|dr|prof|mr|mrs|ms|no|nr|vs|bl|a|kl|г|ул|им|д|св|т|п|др|проф|обл)|\b\w|\b\w\.\w)$", re.IGNORECASE
)
SENTENCE = re.compile(r"(?P<end>[.!?…])(?P<closing>[”\"»)]?)[ ]{1,2}(?=[“\"«„(]?[^\W_a-zà-ÿа-яё])")

_NOUNS, _SWEDISH = alternatives(NOUNS), alternatives(SWEDISH_NOUNS)
_SWEDISH_AT_FIRST, _RUSSIAN_AT_FIRST = (
    alternatives(noun.capitalize() for noun in nouns) for nouns in (SWEDISH_NOUNS, RUSSIAN_NOUNS)
)
OPENER = re.compile(
    rf"""(?<![:–—-])[ ](?=(?:
    (?:The|This|Our|These|His|Her)[ ](?:[\w’'-]{{1,30}}[ ]){{1,3}}(?:will|is|are|was|were|has|have|had|can
        |focus\w{{0,2}}|deals?|explores?|discuss\w{{0,2}}|looks?|aims?|gives?|tells?|examines?|presents?|shows?|follows?|takes?|talks?|starts?)\b
    |(?:The|This|Our)[ ](?:{_NOUNS})[ ](?!of\b|in\b|for\b|and\b|on\b)[a-z]
    |(?:We|They|You|It|She|He)(?:[ ]|’|')[a-z]
    |In[ ](?:this|the)[ ](?:{_NOUNS})
    |(?:After|Before|During|Following)[ ](?:the|this|that)[ ](?:{_NOUNS})
    |(?:Join[ ]us|Led[ ]by|Moderated[ ]by)\b
    |(?:With|Med)[ ](?:[A-ZÅÄÖ][\w’'-]{{1,30}}[ ]){{2}}
    |(?:{_SWEDISH_AT_FIRST})[ ][a-zåäö]
    |(?:Efter|Under|I|På)[ ](?:{_SWEDISH})\b
    |(?:Vi|Du|Hon|Han|Det|Här|De)[ ](?:är|har|ska|kommer|får|blir|finns|ser|pratar|talar|lär|[a-zåäö]{{2,20}}r)\b
    |(?:{_RUSSIAN_AT_FIRST})[ ][а-яё]
    |(?:На|После|Во[ ]время|В[ ]ходе)[ ](?:лекции|семинаре|фильма|показа|дискуссии|встречи|тренинге|тренинга)
    |(?:Мы|Вы|Он|Она|Они)[ ][а-яё]
    ))""",
    re.VERBOSE,
)


@dataclass(frozen=True)
class Head:
    """A session's first line. `waits` says that a kind stands alone and the title may be on the next line."""

    kind: str
    label: Piece
    title: Piece
    rest: Piece
    waits: bool = False


def read_head(piece: Piece) -> Head:
    """The kind, the title and what follows it. The kind is empty where no word tells it."""
    piece = piece.stripped(" ,;|")
    text = str(piece[:LONGEST_HEAD])
    nothing = piece[:0]
    first = KIND.match(text)
    kind, word = kind_of(text), first["kind"] if first else ""
    if first and _is_label(word) and LABELS[_key(word)] == kind:
        label, after = piece[: first.end()], piece[first.end() :]
        if not after.has_words:
            return Head(kind, label, piece.stripped(".:"), nothing, waits=kind not in WITHOUT_TITLE)
        if match := AFTER_LABEL.match(str(after[:8])):
            title = after[match.end() :].stripped()
            # A number belongs to the title: "Panel 2: …".
            if not re.search(r"\d", match[0]) and (":" in match[0] or kind not in WITHOUT_TITLE):
                return _with_title(kind, label, title)
        elif kind not in WITHOUT_TITLE and len(str(after).split()) > 1 and _begins_a_title(str(after)):
            return _with_title(kind, label, after.stripped())
    if kind in TALKS and (colon := _label_ends(text)):
        return _with_title(kind, piece[:colon], piece[colon:].stripped())
    return _with_title(kind, nothing, piece)


def _with_title(kind: str, label: Piece, piece: Piece) -> Head:
    title, rest = split_title(piece)
    return Head(kind, label, title, rest)


def _label_ends(text: str) -> int:
    """Behind the colon of "Opening lecture:" or "Reading and discussion:"; 0 if what is before it says more."""
    colon = text.find(":") + 1
    if LETTERED_LABEL.search(text[:colon]):
        return 0
    words = re.findall(r"[^\W\d_]{1,40}|\d", KIND.sub(" ", text[:colon]).lower())
    return colon if colon and all(word in ADJECTIVES or word.endswith(COMPOUNDS) for word in words) else 0


def kind_of(text: str) -> str:
    """The kind that the first line of a session tells, by its first words or those before a colon; or nothing."""
    text = _outside_parentheses(text[:LONGEST_HEAD])
    colon = text.find(":")
    words = text[:colon] if colon > 0 else text
    found: list[str] = []
    for match in KIND.finditer(words):
        before = words[: match.start()].count(" ")
        is_near = before < FIRST_WORDS or colon > 0 or match.end() == len(words.rstrip())
        if is_near and not re.match(r"[ ](?:hall|room)\b", words[match.end() :], re.IGNORECASE):
            found.append(KINDS[_key(match["kind"])])
    for match in re.finditer(r"[^\W\d_]{6,40}", words):
        lower = match[0].lower()
        found += [kind for end, kind in SUFFIXES.items() if lower.endswith(end) and lower not in KINDS][:1]
    # A word for a pause or for anything else gives way to one that says more.
    strong = [kind for kind in found if kind not in ("break", "activity")]
    return (strong or found or [""])[0]


def starts_with_kind(text: str) -> bool:
    """Whether a passage begins with a word for a kind that is written like the beginning of a title."""
    match = KIND.match(text[:LONGEST_HEAD])
    return match is not None and match[0][0].isupper()


def is_labelled(text: str) -> bool:
    """Whether a line names a kind of session and nothing else, or a kind and its title."""
    match = KIND.match(text[:LONGEST_HEAD])
    if match is None or not _is_label(match["kind"]) or not match[0][0].isupper():
        return False
    rest = text[match.end() :].strip()
    return not rest or AFTER_LABEL.match(text, match.end()) is not None


@lru_cache(maxsize=512)
def _key(word: str) -> str:
    """A word for a kind as the list has it."""
    lower = " ".join(re.split(r"[ \-‑]{1,2}", word.lower()))
    return lower if lower in KINDS else word.lower()


def _is_label(word: str) -> bool:
    return _key(word) in LABELS and _key(word) not in CONTENT


def _outside_parentheses(text: str) -> str:
    return re.sub(r"\([^()]{0,120}\)?", "", text)


def _begins_a_title(text: str) -> bool:
    text = text.lstrip()
    return bool(text) and not LETTERED.match(text) and (text[0].isupper() or text[0].isdigit() or text[0] in QUOTES)


def split_title(piece: Piece) -> tuple[Piece, Piece]:
    """A title and the prose behind it: it ends with its sentence, or where a sentence about the session begins."""
    text, whole = str(piece[:LONGEST_TITLE]), str(piece).rstrip()
    end = min((*_openers(text), *_roles(text), *_sentences(text, is_prose=whole[-1:] in ENDS)), default=len(piece))
    rest = whole[end:]
    return piece[:end].stripped(".;,|"), piece[end + len(rest) - len(rest.lstrip(".;, |")) :].stripped()


def _openers(text: str) -> Iterator[int]:
    """Where sentences begin that stand behind a title without a full stop."""
    for match in OPENER.finditer(text):
        rest = text[match.end() :]
        if rest.count(" ") >= FEWEST_SPACES and (len(rest) > LONGEST_HEAD or any(end in rest for end in ENDS)):
            yield match.start()


def _roles(text: str) -> Iterator[int]:
    """Where "Moderator:" and the like begin."""
    for match in ROLE_LABEL.finditer(text):
        if match["colon"] == ":" and text[: match.start()][-1:] == " ":
            yield match.start()


def _sentences(text: str, *, is_prose: bool) -> Iterator[int]:
    """Where the first sentence ends. A question may be half of a title, unless a whole sentence follows."""
    for match in SENTENCE.finditer(text):
        if match["end"] != "." or match["closing"]:
            if match["closing"] or (is_prose and text.count(" ", match.end()) >= FEWEST_SPACES):
                yield match.end()
        elif not ABBREVIATION.search(text, max(0, match.start() - LONGEST_ABBREVIATION), match.start()):
            yield match.start()


def unquoted(title: Piece) -> Piece:
    """A title without quotation marks around the whole of it."""
    text = str(title)
    is_quoted = len(text) > 2 and text[-1] in CLOSING.get(text[0], "")
    return title[1:-1].stripped() if is_quoted and not any(char in '“”"„«»' for char in text[1:-1]) else title
