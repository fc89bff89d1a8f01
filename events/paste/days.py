"""Reading what is written of a day besides its sessions, and of the whole programme."""

import re
from dataclasses import replace
from datetime import date

from events.paste.dates import stamps
from events.paste.drafts import DayDraft, Note, SessionDraft
from events.paste.ledger import Ledger
from events.paste.lexicon import alternatives
from events.paste.lexicon.calendar import PROGRAMME
from events.paste.lexicon.texts import SIGN_UP
from events.paste.passages import LONGEST_OPENING, is_heading, says_programme
from events.paste.places import LABEL as PLACE_LABEL
from events.paste.places import PREPOSITION, is_place, split_place
from events.paste.result import Where
from events.paste.segments import Segment
from events.paste.sessions import URL, SessionReader
from events.paste.source import Piece
from events.paste.timeline import Timeline

LONGEST_BEFORE_URL = 80
PROGRAMME_FOLLOWS = re.compile(rf"(?<=[.!?/\d])[ ]{{1,2}}(?:{alternatives(PROGRAMME)})[ ]?:$", re.IGNORECASE)


class DayReader:
    """Reads lines of a day into its draft, and lines before the first day into an introduction."""

    def __init__(self, ledger: Ledger, timeline: Timeline) -> None:
        self._ledger = ledger
        self._timeline = timeline
        self._introduction: list[Segment] = []
        self._place: Piece | None = None
        self.sign_up_url = ""
        """The first address that stands behind words for signing up."""

    def before_days(self, passage: Segment) -> None:
        """A line of an introduction: where everything takes place, on which days, other words."""
        for stamp in stamps(passage.text):
            self._timeline.announce(stamp)
        match = PLACE_LABEL.match(passage.text)
        if match and self._place is None:
            self._ledger.claim(passage.piece[: match.end()], Where.MARK)
            self._place = passage.piece[match.end() :]
        elif says_programme(passage):
            self._ledger.claim(passage.piece, Where.MARK)
        else:
            self._introduction.append(self._without_programme(passage))

    def announced(self) -> date | None:
        """The only date that an introduction names."""
        found = [stamp for passage in self._introduction for stamp in stamps(passage.text) if not stamp.is_doubtful]
        return self._timeline.single(found[0]) if len(found) == 1 and found[0].last is None else None

    def introduce(self, days: list[DayDraft]) -> None:
        """Put the introduction before everything, and its place where no day has its own."""
        for day in days:
            if self._place and not day.venue:
                self.place(day, self._place)
        note = Note()
        for passage in self._introduction:
            self.note(note, passage)
        if note.lines:
            days[0].items.insert(0, note)

    def behind_date(self, day: DayDraft, piece: Piece) -> None:
        """What stands on the line of the date: where the day takes place, or its heading."""
        if match := PREPOSITION.match(str(piece)):
            self._ledger.claim(piece[: match.end()], Where.MARK)
            piece = piece[match.end() :]
        if is_place(str(piece)):
            self.place(day, piece)
        elif day.heading is None:
            day.heading = piece
        elif day.is_labelled and not str(Piece(piece.source, day.heading.stop, piece.start)).strip(" ,.:;–—-"):
            # "Day 1: Opening" is one heading.
            day.heading = Piece(piece.source, day.heading.start, piece.stop)
        else:
            day.note.lines.append(self._ledger.claim(piece, Where.NOTE))

    def line(self, day: DayDraft, passage: Segment) -> None:
        """A line below the date, before the first session."""
        piece, text = passage.piece, passage.text
        if match := PLACE_LABEL.match(text):
            self._ledger.claim(piece[: match.end()], Where.MARK)
            self.place(day, piece[match.end() :])
        elif says_programme(passage):
            self._ledger.claim(piece, Where.MARK)
        elif is_place(text) and not (day.venue and day.address):
            self.place(day, piece)
        elif not (day.heading or day.items) and is_heading(passage):
            day.heading = piece
        else:
            self.note(day.note, passage)

    def place(self, day: DayDraft, piece: Piece) -> None:
        """Where a day takes place; a second place is a note."""
        found = split_place(piece)
        if day.venue and (found.venue.has_words or day.address):
            day.note.lines.append(self._ledger.claim(piece, Where.NOTE))
            return
        # The room is part of the venue: its characters are accounted for there.
        day.room = day.room or found.room.flat
        day.venue = day.venue or self._ledger.claim(found.venue, Where.VENUE)
        day.address = day.address or self._ledger.claim(found.address, Where.ADDRESS)

    def note(self, note: Note, passage: Segment) -> None:
        """A line of words that belong to no session."""
        if passage.after_blank and note.lines:
            note.lines.append("")
        note.lines.append(self._ledger.claim(passage.piece, Where.NOTE))
        for match in URL.finditer(passage.text):
            before = passage.text[max(0, match.start() - LONGEST_BEFORE_URL) : match.start()].lower()
            if not self.sign_up_url and any(word in before for word in SIGN_UP):
                self.sign_up_url = match[0].rstrip(".,;:!?)")

    def _without_programme(self, passage: Segment) -> Segment:
        """An introduction without "Full program:" at its end."""
        match = PROGRAMME_FOLLOWS.search(passage.text, max(0, len(passage.piece) - LONGEST_OPENING))
        if match is None:
            return passage
        self._ledger.claim(passage.piece[match.start() :], Where.MARK)
        return replace(passage, piece=passage.piece[: match.start()].stripped())


def settle(day: DayDraft, lines: SessionReader) -> None:
    """Give the hours of a day to the only thing that is written of it."""
    if day.slot is None:
        return
    if not day.sessions and day.heading and not day.is_labelled:
        session = SessionDraft(day.line, day.slot)
        lines.first_line(session, day.heading)
        day.add(session)
        day.heading = None
    elif len(day.sessions) == 1 and day.sessions[0].slot is None:
        day.sessions[0].slot = day.slot
