"""Who takes part, as prose tells it: "The lecture will be held by Anna Berg from the University of …"."""

import re
from collections.abc import Iterator

from events.paste.names import name_end, titles_end
from events.paste.people import AND, FROM, Somebody, somebody
from events.paste.source import Piece

LONGEST_SENTENCE = 500
SAID_OF = re.compile(
    r"""\b(?:
    (?P<lecturer>(?:held|given|delivered|presented)[ ]by|(?:hålls|ges|framförs|presenteras)[ ]av|прочита?[её]т|читает)
    |(?P<moderator>(?:led|moderated|facilitated|chaired|conducted)[ ]by|(?:leds|modereras|ledas)[ ]av
        |модерирует|вед[её]т|провед[её]т|проводит)
    |(?P<host>hosted[ ]by|värd[ ]är)
    |(?P<interpreter>interpreted[ ]by|tolkas[ ]av|переводит)
    )[ ]{1,2}""",
    re.VERBOSE | re.IGNORECASE,
)
TELLS = re.compile(
    r"[ ](?:berättar|talar|föreläser|samtalar|presenterar|diskuterar|läser|talks|speaks|tells|presents|discusses|reads"
    r"|will[ ](?:talk|speak|tell|present|discuss|read)|рассказывает|расскаж[её]т|говорит|представит)\b"
)
SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?…](?:\s|$)|[\"”»)]\.(?:\s|$)|…|\.\.\.|\n")
APPOSITION = re.compile(r"[ ]\(|,[ ](?=[^\W\d_])")
NEXT = re.compile(r"\)?,?[ ]{1,2}(?:and|och|samt|и|&)[ ]{1,2}|\)?,[ ]{1,2}", re.IGNORECASE)


def people_in(piece: Piece, kind: str) -> list[Somebody]:
    """The people whom a passage names as those who hold, lead or moderate a session, or who tell of something."""
    text = str(piece)
    found: list[Somebody] = []
    for match in SAID_OF.finditer(text):
        # Who leads a lecture is the one who speaks.
        role = "lecturer" if kind == "lecture" and match.lastgroup == "moderator" else str(match.lastgroup)
        sentence = _sentence(piece, match.end())
        found += _named_in(sentence, role)
    return found or _teller(piece)


def _sentence(piece: Piece, start: int) -> Piece:
    """What follows a place up to the end of its sentence."""
    window = str(piece[start : start + LONGEST_SENTENCE])
    end = SENTENCE_END.search(window)
    return piece[start : start + (end.start() if end else len(window))]


def _named_in(sentence: Piece, role: str) -> Iterator[Somebody]:
    """X from Y, who comes from …, and Z, who …"""
    text, place = str(sentence), 0
    while found := somebody(sentence, place, role=role):
        one, stop = found
        place = stop
        if not AND.match(text, stop) and (origin := FROM.match(text, stop) or APPOSITION.match(text, stop)):
            place = _next_person(sentence, origin.end())
            affiliation = _closed(sentence[origin.end() : place]).stripped(",() ")
            one = one.of(affiliation) if affiliation.has_words else one
        yield one
        following = NEXT.match(text, place)
        if not following:
            return
        place = following.end()


def _next_person(sentence: Piece, start: int) -> int:
    """Where " and Somebody from …" begins; else the end of the sentence."""
    text = str(sentence)
    for match in AND.finditer(text, start):
        begins = titles_end(sentence, match.end())
        stop = name_end(sentence, begins)
        if stop > begins and (FROM.match(text, stop) or APPOSITION.match(text, stop) or stop == len(text)):
            return match.start()
    return len(text)


def _closed(affiliation: Piece) -> Piece:
    """An affiliation without what stands behind the bracket in which it was opened."""
    text = str(affiliation)
    closing = text.find(")")
    return affiliation[:closing] if closing >= 0 and "(" not in text[:closing] else affiliation


def _teller(piece: Piece) -> list[Somebody]:
    """Who tells of something at the beginning of a passage: "Nilufar T, researcher at X, talks about …"."""
    found = somebody(piece, role="lecturer")
    if found is None:
        return []
    one, stop = found
    told = TELLS.search(str(piece[: stop + LONGEST_SENTENCE // 2]), stop)
    if told is None:
        return []
    between = piece[stop : told.start()].stripped()
    if not between.has_words:
        return [one]
    is_apposition = str(between)[0] in ",(" and "." not in str(between)
    return [one.of(between.stripped(",() "))] if is_apposition else []
