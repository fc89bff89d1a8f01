"""Who takes part, as people list it: "Moderator: Anna Berg (Lund)", "X, Lund University; Y, Z", "with X and Y"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from events.paste.lexicon import alternatives
from events.paste.lexicon.people import ROLES, SEVERAL, VERBS
from events.paste.names import name_end, titles_end
from events.paste.source import Piece

LONGEST_LIST = 500
LONGEST_LINE = 200
MOST_SPACES = 5

LABEL = re.compile(
    rf"(?P<role>{alternatives(ROLES)})(?!\w)(?:[ ]?/[ ]?[^\W\d_]{{1,20}}|\(\w{{1,4}}\))?[ ]?"
    r"(?P<colon>[:–—]|-(?=[ ]))?[ ]{0,2}",
    re.IGNORECASE,
)
WITH = re.compile(
    r"(?:with|by|featuring|feat\.|med|av|hos|с участием|при участии|с|совместно с)[ ]{1,2}", re.IGNORECASE
)
FROM = re.compile(
    r"""
    (?:
        ,?[ ]{1,2}(?:(?:who|som|который|которая)[ ](?:comes|works|is|kommer|arbetar|är|представляет|работает)[ ])?
        (?:from|of|at|representing|från|vid|på|из|от|в)[ ]{1,2}
        |,[ ](?:who|som|который|которая)[ ](?:represents|leads|heads|företräder|leder|представляет|возглавляет)[ ]
    )(?:the[ ])?
    """,
    re.VERBOSE | re.IGNORECASE,
)
DASHED = re.compile(r"[ ]{0,2}[–—][ ]{0,2}|[ ]-[ ]|:[ ]")
BRACKETED = re.compile(r"[ ]{0,2}[(\[](?P<inside>[^()\[\]]{1,200})[)\]]")
AND = re.compile(r",?[ ]{1,2}(?:and|och|samt|и|&)[ ]{1,2}", re.IGNORECASE)
SEPARATOR = re.compile(r",?[ ]{1,2}(?:and|och|samt|и|&)[ ]{1,2}|[,;/][ ]{0,2}", re.IGNORECASE)
SENTENCES = re.compile(r"[^\W\d_]{4}\. [^\W\d_]")
ROLE_FIRST = re.compile(rf"(?P<role>{alternatives(ROLES)})(?:,[ ]{{0,2}}|$)", re.IGNORECASE)


@dataclass(frozen=True)
class Somebody:
    """A person as found in a text: name, where from, and what for. An empty role follows from the kind of session."""

    name: Piece
    affiliation: tuple[Piece, ...] = ()
    role: str = ""

    @property
    def has_full_name(self) -> bool:
        return " " in str(self.name)

    def of(self, *affiliation: Piece) -> "Somebody":
        """The same person, who comes from there too."""
        return replace(self, affiliation=(*self.affiliation, *affiliation))

    def with_own_role(self) -> "Somebody":
        """The person with the role that stands where the affiliation does: "Ella Prov, moderator, Lund"."""
        for i, piece in enumerate(self.affiliation):
            if match := ROLE_FIRST.match(str(piece)):
                rest = piece[match.end() :]
                kept = (*self.affiliation[:i], *((rest,) if rest.has_words else ()), *self.affiliation[i + 1 :])
                return Somebody(self.name, kept, ROLES[match["role"].lower()] or self.role)
        return self


def somebody(piece: Piece, start: int = 0, *, role: str = "", single: bool = False) -> tuple[Somebody, int] | None:
    """The person whose titles and name begin at a place, and where the name ends."""
    begins = titles_end(piece, start)
    stop = name_end(piece, begins, single=single)
    if stop == begins:
        return None
    title = piece[start:begins].stripped()
    return Somebody(piece[begins:stop], (title,) if len(title) else (), role), stop


def from_list(piece: Piece, role: str = "", *, several: bool) -> list[Somebody] | None:
    """The people of a list: "X (Y), Z (W) and V", "X, Y; Z, W", "X, Y and Z", "X from Y". None if it is no such list.

    `several` says that a second name after a comma is another person, not where the first one comes from.
    """
    if len(piece) > LONGEST_LIST:
        return None
    found: list[Somebody] = []
    is_grouped = ";" in str(piece)
    for part, separator in _parts(piece.stripped(",;.–—-|•")):
        part = part.stripped("•–—-")
        if not part.has_words:
            continue
        begins = not found or ";" in separator or AND.fullmatch(separator) is not None
        one = _one(part, role, single=begins) if begins or (several and not is_grouped) else None
        if one:
            found.append(one)
        elif found:
            found[-1] = _continued(found[-1], part)
        else:
            return None
    return found or None


def _continued(one: Somebody, part: Piece) -> Somebody:
    """Somebody whose affiliation goes on behind a comma: "Feminita, Almaty"."""
    if one.affiliation and one.affiliation[-1].start > one.name.start:
        *before, last = one.affiliation
        between = str(Piece(last.source, last.stop, part.start))
        if not between.strip(" ,"):
            return replace(one, affiliation=(*before, Piece(last.source, last.start, part.stop)))
    return one.of(part)


def _parts(piece: Piece) -> Iterator[tuple[Piece, str]]:
    """The parts of a list outside brackets and quotation marks, each with the separator before it."""
    text, start, place, depth, before = str(piece), 0, 0, 0, ""
    while place < len(text):
        if text[place] in "(«“„[":
            depth += 1
        elif text[place] in ")»”]":
            depth = max(0, depth - 1)
        elif depth == 0 and (match := SEPARATOR.match(text, place)):
            yield piece[start:place], before
            start = place = match.end()
            before = match[0]
            continue
        place += 1
    yield piece[start:], before


def _one(part: Piece, role: str, *, single: bool) -> Somebody | None:
    """One person of a list, if the part is nothing else."""
    found = somebody(part, role=role, single=single)
    if found is None:
        return None
    one, stop = found
    rest = part[stop:]
    if not rest.has_words:
        return one
    if match := BRACKETED.match(str(rest)):
        return None if rest[match.end() :].has_words else one.of(rest.group(match, "inside").stripped())
    if match := FROM.match(str(rest)) or DASHED.match(str(rest)):
        return one.of(rest[match.end() :].stripped(".,;"))
    return None


@dataclass(frozen=True)
class Labelled:
    """A line such as "Moderator: Anna Berg". Without people the names are expected on the lines below."""

    people: list[Somebody]
    role: str


def after_label(piece: Piece) -> Labelled | None:
    """The people of a line that begins with a word for what they do."""
    match = LABEL.match(str(piece[:LONGEST_LIST]))
    if match is None:
        return None
    word = " ".join(match["role"].lower().split())
    role, rest = ROLES[word], piece[match.end() :]
    is_verb = word in VERBS or word.endswith((" by", " av"))
    if not rest.has_words:
        return Labelled([], role) if match["colon"] else None
    if not (match["colon"] or is_verb) or SENTENCES.search(str(rest[:LONGEST_LIST])):
        return None
    people = from_list(rest, role, several=is_verb or word in SEVERAL)
    return Labelled(people, role) if people else None


def after_with(piece: Piece) -> list[Somebody] | None:
    """The people of a line such as "With Anna Berg and Olga Ivanova"."""
    match = WITH.match(str(piece[:LONGEST_LINE]))
    if match is None or len(piece) > LONGEST_LINE or SENTENCES.search(str(piece)):
        return None
    people = from_list(piece[match.end() :], several=True)
    return people if people and all(one.has_full_name for one in people) else None


def is_prose(piece: Piece) -> bool:
    """Whether a line is a sentence rather than a list of names."""
    text = str(piece)
    return text.endswith((".", "!", "?")) and text.count(" ") > MOST_SPACES


def bare(piece: Piece) -> list[Somebody] | None:
    """The people of a line that has nothing but names, each with its affiliation in brackets."""
    text = str(piece[: LONGEST_LINE + 1])
    if len(text) > LONGEST_LINE or "(" not in text or text.endswith((".", "!", "?", ":")):
        return None
    found = [_one(part.stripped(), "", single=False) for part, _ in _parts(piece) if part.has_words]
    people = [one for one in found if one and one.affiliation]
    return people if people and len(people) == len(found) else None
