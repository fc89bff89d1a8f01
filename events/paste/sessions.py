"""Reading the lines of one session: the first one, and those below it."""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice

from events.paste import films, people
from events.paste.drafts import SessionDraft
from events.paste.heads import OPENER, read_head
from events.paste.ledger import Ledger
from events.paste.lexicon import alternatives
from events.paste.lexicon.texts import LANGUAGE_LABELS, LANGUAGES
from events.paste.people import Somebody
from events.paste.places import LABEL as PLACE_LABEL
from events.paste.places import ROOM_LABEL, has_address, has_house, is_place, is_room
from events.paste.prose import people_in
from events.paste.result import Where
from events.paste.source import Piece
from events.paste.titles import FILM, Title, read_title
from events.programme import BREAK, Material, Participant

LONGEST_TITLE_LINE = 160
LONGEST_FACTS = 250
LONGEST_NAME = 160
LONGEST_LABEL = 60
LONGEST_PLACE = 120
MOST_COLUMNS = 10
LONGEST_HOUSE = 5
"""Words of a line that is a place by a word for a house, without a street."""

URL = re.compile(r"(?:https?://|www\.)[^\s<>\"“”«»]{3,2000}", re.IGNORECASE)
COLUMNS = re.compile(r"[ ]?(?:\t|(?<= )\|(?= |$))[ \t|]{0,3}")
LANGUAGE = re.compile(rf"(?:{alternatives(LANGUAGE_LABELS)})[ ]?:[ ]{{0,2}}", re.IGNORECASE)
LANGUAGE_WORD = re.compile(r"(?!(?:and|och|и)\b)[^\W\d_]{1,30}", re.IGNORECASE)
ENDS_A_SENTENCE = (".", "!", "?", ":", "…")


class SessionReader:
    """Reads the lines of a session into its draft and notes in the ledger what became of them."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def first_line(self, draft: SessionDraft, piece: Piece) -> None:
        """Kind and title, and on the same line maybe people, room, facts of a film, or prose."""
        columns = [column for column in _columns(piece) if column.has_words]
        if not columns:
            return
        head = read_head(self._without_link(draft, columns[0]))
        title = read_title(head.title, head.kind)
        draft.kind, draft.title = title.kind, title.piece
        draft.waits = head.waits and not head.rest.has_words
        if not draft.waits:
            self._ledger.claim(head.label, Where.MARK)
        self._around_title(draft, title)
        rest = head.rest
        if title.rest:
            rest = Piece(rest.source, title.rest.start, rest.stop if rest.has_words else title.rest.stop)
        self.line(draft, rest)
        for column in columns[1:]:
            self._column(draft, column)

    def title_line(self, draft: SessionDraft, piece: Piece) -> None:
        """The title of a session whose kind stood alone on the line above."""
        kind = draft.kind
        if draft.title:
            self._ledger.claim(draft.title, Where.MARK)
        self.first_line(draft, piece)
        draft.kind, draft.waits = FILM if draft.kind == FILM else kind, False

    def is_about(self, piece: Piece) -> bool:
        """Whether a line tells something of a session and so is no title: where it is, who takes part."""
        text = str(piece)
        return bool(PLACE_LABEL.match(text) or LANGUAGE.match(text) or people.after_label(piece))

    def is_title(self, piece: Piece) -> bool:
        """Whether a line can be the title of a session whose kind stood alone above it."""
        text = str(piece)
        return not (
            len(text) > LONGEST_TITLE_LINE
            or text.endswith(".")
            or text[0].islower()
            or URL.search(text)
            or OPENER.match(f" {text}")
            or self.is_about(piece)
            or has_address(text)
            or people.bare(piece)
        )

    def line(self, draft: SessionDraft, piece: Piece, *, after_blank: bool = False) -> None:
        """A line below the first: whatever it is found to be, else a line of the abstract."""
        if after_blank and draft.has_listed:
            draft.is_listing = False
        if not piece.has_words or not (piece := self._without_link(draft, piece)).has_words:
            return
        readers: tuple[Callable[[SessionDraft, Piece], bool], ...] = (
            self._listed,
            self._room,
            self._place,
            self._languages,
            self._labelled,
            self._film_facts,
            self._names,
        )
        if not any(read(draft, piece) for read in readers):
            self._abstract(draft, piece, after_blank=after_blank)

    def _around_title(self, draft: SessionDraft, title: Title) -> None:
        """What was found around a title."""
        self._add(draft, title.people)
        self._add(draft, title.mentioned, claims=False)
        self._film(draft, title.facts)
        for piece in title.used:
            self._ledger.claim(piece, Where.MARK)
        if title.room and not draft.room:
            draft.room = self._ledger.claim(title.room, Where.ROOM)
        elif title.room:
            self._abstract(draft, title.room)
        if title.venue and not draft.venue:
            draft.venue = self._ledger.claim(title.venue, Where.VENUE)
        elif title.venue:
            self._abstract(draft, title.venue)

    def _column(self, draft: SessionDraft, column: Piece) -> None:
        """Another column of a table: where, who, or words about the session."""
        found = people.from_list(column, several=True)
        if is_room(str(column)) and not draft.room:
            draft.room = self._ledger.claim(column, Where.ROOM)
        elif not (found and found[0].has_full_name and self._add_all(draft, found, column)):
            self.line(draft, column)

    def _without_link(self, draft: SessionDraft, piece: Piece) -> Piece:
        """The line without an address at its end; what is before it, if that is short, is the name of the link."""
        text = str(piece)
        last = next(iter(deque(URL.finditer(text), maxlen=1)), None)
        if last is None or text[last.end() :].strip(" .,;)"):
            return piece
        before = piece[: last.start()].stripped(" (")
        is_label = not before.has_words or (str(before).endswith(":") and len(before) <= LONGEST_LABEL)
        if not is_label and not people.after_label(before):
            return piece
        self._link(draft, piece[last.start() : last.end()], str(before) if is_label else "")
        if not is_label:
            return before
        self._ledger.claim(before, Where.MARK)
        return piece[:0]

    def _link(self, draft: SessionDraft, piece: Piece, label: str = "") -> None:
        piece = piece.stripped(".,;:!?)'\"")
        url = str(piece) if "://" in str(piece) else f"https://{piece}"
        self._ledger.claim(piece, Where.MARK if url in draft.materials else Where.LINK)
        draft.materials.setdefault(url, Material(url=url, title=label.rstrip(" :–—-")))

    # Readers of a line say whether they have understood the whole of it.

    def _listed(self, draft: SessionDraft, piece: Piece) -> bool:
        """A name below "Speakers:"."""
        if not draft.is_listing:
            return False
        found = people.from_list(piece, draft.listed_role, several=True)
        if not found or people.is_prose(piece):
            draft.is_listing = False
            return False
        draft.has_listed = True
        return self._add_all(draft, found, piece)

    def _room(self, draft: SessionDraft, piece: Piece) -> bool:
        match = ROOM_LABEL.match(str(piece))
        if match is None or draft.room:
            return False
        draft.room = self._ledger.claim(piece[match.end() :].stripped("."), Where.ROOM)
        self._ledger.claim(piece, Where.MARK)
        return True

    def _place(self, draft: SessionDraft, piece: Piece) -> bool:
        text = str(piece)
        match = PLACE_LABEL.match(text)
        if draft.venue or not (match or self._is_place(draft, text)):
            return False
        draft.venue = self._ledger.claim(piece[match.end() if match else 0 :].stripped(".,;"), Where.VENUE)
        self._ledger.claim(piece, Where.MARK)
        return True

    def _is_place(self, draft: SessionDraft, text: str) -> bool:
        if len(text) > LONGEST_PLACE or text.endswith(".") or ":" in text or not is_place(text):
            return False
        is_house = not draft.lines and len(text.split()) <= LONGEST_HOUSE and text[0].isupper()
        return (is_house and has_house(text)) or has_address(text)

    def _languages(self, draft: SessionDraft, piece: Piece) -> bool:
        match = LANGUAGE.match(str(piece))
        if match is None or draft.languages:
            return False
        words = LANGUAGE_WORD.findall(str(piece[match.end() : LONGEST_FACTS]).lower())
        found = [LANGUAGES[word] for word in words if word in LANGUAGES]
        if not found or len(found) < len(words):
            return False
        draft.languages = tuple(dict.fromkeys(found))
        self._ledger.claim(piece, Where.LANGUAGE)
        return True

    def _labelled(self, draft: SessionDraft, piece: Piece) -> bool:
        """ "Moderator: …", "Led by …", "with …"."""
        labelled = people.after_label(piece)
        if labelled is None:
            return self._add_all(draft, people.after_with(piece), piece)
        if labelled.people and not self._add_all(draft, labelled.people, piece):
            return False
        self._ledger.claim(piece, Where.MARK)
        draft.listed_role, draft.has_listed = labelled.role, False
        draft.is_listing = not labelled.people
        if not draft.kind and labelled.role == "lecturer":
            draft.kind = "lecture"
        return True

    def _film_facts(self, draft: SessionDraft, piece: Piece) -> bool:
        if draft.kind != FILM or len(piece) > LONGEST_FACTS:
            return False
        facts, is_whole = films.read_facts(piece)
        is_new = is_whole and not draft.film.shares(facts)
        if is_new:
            self._film(draft, facts)
            self._ledger.claim(piece, Where.MARK)
        return is_new

    def _names(self, draft: SessionDraft, piece: Piece) -> bool:
        """A line with nothing but who speaks, directly below the title."""
        if draft.lines or draft.kind in (BREAK, FILM) or len(piece) > LONGEST_NAME:
            return False
        found = people.bare(piece)
        if not found and not draft.people and not str(piece).endswith(ENDS_A_SENTENCE):
            one = people.from_list(piece, several=False)
            found = one if one and len(one) == 1 and one[0].has_full_name else None
        return self._add_all(draft, found, piece)

    def _abstract(self, draft: SessionDraft, piece: Piece, *, after_blank: bool = False) -> None:
        if after_blank and draft.lines:
            draft.lines.append("")
        draft.lines.append(self._ledger.claim(piece, Where.ABSTRACT))
        for match in URL.finditer(str(piece)):
            self._link(draft, piece[match.start() : match.end()])
        if draft.kind != BREAK:
            self._add(draft, people_in(piece, draft.kind), claims=False)

    def _add(self, draft: SessionDraft, found: Iterable[Somebody], *, claims: bool = True) -> None:
        """People who take part. Those whom prose names are left where they stand."""
        for one in found:
            one = one.with_own_role()
            if claims:
                self._ledger.claim(one.name, Where.NAME if _key(one) not in draft.people else Where.MARK)
                for piece in one.affiliation:
                    self._ledger.claim(piece, Where.AFFILIATION)
            affiliation = ", ".join(piece.flat for piece in one.affiliation)
            known = draft.people.get(_key(one)) or Participant(
                name=one.name.flat, role=draft.default_role, key=_key(one)
            )
            draft.people[known.key] = replace(
                known, affiliation=known.affiliation or affiliation, role=one.role or known.role
            )

    def _add_all(self, draft: SessionDraft, found: Iterable[Somebody] | None, piece: Piece) -> bool:
        """A passage that is nothing but people, if it is: the words between them have done their work."""
        if not found or any(_contradicts(draft, one.with_own_role()) for one in found):
            return False
        self._add(draft, found)
        self._ledger.claim(piece, Where.MARK)
        return True

    def _film(self, draft: SessionDraft, facts: films.Facts) -> None:
        draft.film = draft.film.completed_by(facts)
        for fact in facts.pieces:
            self._ledger.claim(fact, Where.FILM)
        if facts.minutes:
            self._ledger.claim(facts.minutes, Where.TIME)


def _key(one: Somebody) -> str:
    return one.name.flat.casefold()


def _contradicts(draft: SessionDraft, one: Somebody) -> bool:
    """Whether somebody who is known already is said to come from elsewhere or to do something else."""
    known = draft.people.get(_key(one))
    if known is None:
        return False
    is_new_role = one.role not in ("", known.role) and known.role != draft.default_role
    return is_new_role or bool(known.affiliation and one.affiliation)


def _columns(piece: Piece) -> Iterator[Piece]:
    """The columns of a row of a table."""
    start = 0
    for match in islice(COLUMNS.finditer(str(piece)), MOST_COLUMNS):
        yield piece[start : match.start()].stripped()
        start = match.end()
    yield piece[start:].stripped()
