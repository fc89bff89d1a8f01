"""What stands behind a title on the same line: people, a room, an address, the facts of a film."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from events.paste import films, people
from events.paste.heads import LONGEST_TITLE, TALKS, is_labelled, kind_of, unquoted
from events.paste.lexicon import alternatives
from events.paste.lexicon.kinds import LABELS
from events.paste.marks import CLOSING
from events.paste.names import names_organisation
from events.paste.people import Somebody
from events.paste.places import has_address, is_room
from events.paste.source import Piece

FILM = "film_screening"
WORD = re.compile(r"[^\W\d_]{1,30}")
JOINED = re.compile(r"(?:and|och|и|with|med|с|&|\+)\b", re.IGNORECASE)
IN_PARENTHESES = re.compile(r"[ ]{0,2}[(\[](?P<inside>[^()\[\]]{1,250})[)\]][ .,;]{0,3}$")
SEPARATOR = re.compile(r"[,;:][ ]|[ ][–—-][ ]|\.[ ]|[ ][|/•·][ ]")
TRAILING_WITH = re.compile(r"(?P<comma>[ ]?[,–—-])?[ ](?:with|by|med|av|с участием)[ ]{1,2}(?=[^\W\d_])", re.IGNORECASE)
AT = re.compile(r"[ ]{1,2}@[ ]{0,2}(?P<venue>[^@.!?]{3,120})$")
NAMES_FIRST = re.compile(
    rf"(?:(?:{alternatives(LABELS)})[ ])?(?:with|by|med|av|с участием|с)[ ]{{1,2}}"
    r"(?P<names>[^:.!?]{3,120}):[ ]{1,2}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Title:
    """A title, the kind of session that what stands behind it tells, and what that was found to be."""

    piece: Piece
    kind: str
    rest: Piece | None = None
    people: tuple[Somebody, ...] = ()
    mentioned: tuple[Somebody, ...] = ()
    """People whose names stay in the title: "Discussion with Anna Berg"."""
    facts: films.Facts = films.Facts()
    room: Piece | None = None
    venue: Piece | None = None
    used: tuple[Piece, ...] = ()
    """Passages that are nothing but what was found in them."""


def read_title(piece: Piece, kind: str) -> Title:
    """A title without what stands around it. One that is too long to be one stays as it is."""
    title = Title(piece, kind)
    if len(piece) > LONGEST_TITLE:
        return title
    title = _without_place(title)
    if title.kind in TALKS:
        title = _without_names_first(title)
    if title.kind == FILM:
        title = _without_words_behind_quotes(title)
    title = _without_parentheses(title)
    if title.kind in (FILM, ""):
        title = _without_facts(title)
    if title.kind != FILM and (title.kind in TALKS or not title.kind):
        title = _without_people(title)
    return replace(title, piece=unquoted(title.piece))


def _without_place(title: Title) -> Title:
    """Without "@ Fable Hall" at its end."""
    match = AT.search(str(title.piece))
    if match is None:
        return title
    venue = title.piece.group(match, "venue")
    return replace(title, piece=title.piece[: match.start()].stripped(), venue=venue)


def _without_names_first(title: Title) -> Title:
    """Without "Lecture by Anna Berg (Lund):" before it."""
    match = NAMES_FIRST.match(str(title.piece))
    found = people.from_list(title.piece.group(match, "names"), several=True) if match else None
    if match is None or not found or not all(one.has_full_name for one in found):
        return title
    used = title.piece[: match.end()]
    return replace(title, piece=title.piece[match.end() :].stripped(), people=tuple(found), used=(*title.used, used))


def _without_words_behind_quotes(title: Title) -> Title:
    """Without what follows the quoted title of a film, unless that belongs to it: "X" and discussion."""
    text = str(title.piece)
    marks = CLOSING.get(text[:1], "")
    # What stands behind an apostrophe within a word goes on.
    closing = next((i for i in range(2, len(text)) if text[i] in marks and not text[i + 1 : i + 2].isalnum()), None)
    if closing is None:
        return title
    after = title.piece[closing + 1 :].stripped(",;:–—- ")
    if JOINED.match(str(after)):
        return title
    inside = replace(title, piece=title.piece[1:closing].stripped())
    facts, is_whole = films.read_facts(after)
    if is_whole:
        return replace(inside, facts=facts, used=(*title.used, after))
    return replace(inside, rest=after) if after.has_words else inside


def _without_facts(title: Title) -> Title:
    """Without the facts of a film behind a comma or a dash."""
    for begin, behind in _tails(title.piece):
        facts, is_whole = films.read_facts(behind)
        if is_whole and not title.facts.shares(facts) and (title.kind or facts.running_time or facts.director):
            return replace(
                title,
                piece=title.piece[:begin].stripped(),
                kind=FILM,
                facts=title.facts.completed_by(facts),
                used=(*title.used, behind),
            )
    return title


def _tails(piece: Piece) -> Iterator[tuple[int, Piece]]:
    """What stands behind each comma, colon and dash outside parentheses, and where that begins with its sign."""
    text = str(piece)
    for match in SEPARATOR.finditer(text):
        if text.count("(", 0, match.start()) == text.count(")", 0, match.start()):
            yield match.start(), piece[match.end() :]


def _without_parentheses(title: Title) -> Title:
    """Without what stands in parentheses at its end, as far as that is understood."""
    while (match := IN_PARENTHESES.search(str(title.piece))) and match.start():
        shorter = _parenthesis(title, title.piece.group(match, "inside"))
        if shorter is None:
            break
        title = replace(shorter, piece=title.piece[: match.start()].stripped(",;"))
    return title


def _parenthesis(title: Title, inside: Piece) -> Title | None:
    """What stands in parentheses: a kind, facts of a film, a room, an address, people."""
    text, used = str(inside), (*title.used, inside)
    if title.kind in ("", "activity") and is_labelled(text.capitalize()):
        return replace(title, kind=kind_of(text), used=used)
    facts, is_whole = films.read_facts(inside)
    is_new = is_whole and not title.facts.shares(facts)
    if is_new and (title.kind == FILM or facts.director or (facts.running_time and facts.year)):
        return replace(title, kind=FILM, facts=title.facts.completed_by(facts), used=used)
    if title.room is None and is_room(text):
        return replace(title, room=inside)
    if title.venue is None and has_address(text):
        return replace(title, venue=inside)
    if title.kind in TALKS and title.kind != FILM and ("," not in text or people.AND.search(text)):
        # "(Anna Berg, Ny Röst)" may be a person and an organisation, or two people.
        found = people.from_list(inside, several=True)
        if found and all(one.has_full_name and not one.affiliation for one in found):
            return replace(title, people=(*title.people, *found), used=used)
    return None


def _without_people(title: Title) -> Title:
    """Without "– Anna Berg (Lund)" or ", with Anna Berg" at its end; "with Anna Berg" alone stays."""
    for match in TRAILING_WITH.finditer(str(title.piece)) if title.kind else ():
        found = people.from_list(title.piece[match.end() :], several=True)
        if not found or not all(one.has_full_name for one in found):
            continue
        before = title.piece[: match.start()].stripped()
        if not match["comma"] and unquoted(before) is before:
            return replace(title, mentioned=tuple(found))
        return _with_people(title, found, match.start(), title.piece[match.start() :])
    for begin, behind in _tails(title.piece):
        found = people.bare(behind) or _with_organisation(behind)
        if found:
            return _with_people(title, found, begin, behind)
    return title


def _with_people(title: Title, found: list[Somebody], begin: int, used: Piece) -> Title:
    return replace(
        title,
        piece=title.piece[:begin].stripped(),
        people=(*title.people, *found),
        used=(*title.used, used),
    )


def _with_organisation(piece: Piece) -> list[Somebody] | None:
    """The one person of "Anna Berg, Lund University": without a word for an organisation it may be anything."""
    found = people.from_list(piece, several=False)
    if not found or len(found) > 1 or not found[0].has_full_name or not found[0].affiliation:
        return None
    return found if any(map(names_organisation, WORD.findall(str(found[0].affiliation[-1])))) else None
