"""From the passages of a pasted text to its days and sessions."""

import re
from dataclasses import replace
from datetime import date

from events.paste.clocks import Slot
from events.paste.dates import stamps, year_of
from events.paste.drafts import DayDraft, Note, SessionDraft
from events.paste.heads import is_labelled, starts_with_kind
from events.paste.ledger import Ledger
from events.paste.lexicon import alternatives
from events.paste.lexicon.calendar import PROGRAMME, TABLE_HEADS
from events.paste.lexicon.texts import AFTERWORDS, SIGN_UP
from events.paste.places import LABEL as PLACE_LABEL
from events.paste.places import PREPOSITION, has_address, is_place, split_place
from events.paste.result import Doubt, Line, Parsed, Remark, Where
from events.paste.segments import Kind, Segment, segments
from events.paste.sessions import URL, SessionReader
from events.paste.source import Piece, Source
from events.paste.timeline import Timeline

PROGRAMME_FOLLOWS = re.compile(rf"(?<=[.!?/\d])[ ]{{1,2}}(?:{alternatives(PROGRAMME)})[ ]?:$", re.IGNORECASE)
LONGEST_HEADING = 120
LONGEST_BEFORE_URL = 80
LONGEST_OPENING = 60


def parse(text: str, *, year: int | None = None, language: str | None = None) -> Parsed:
    """What a programme says that was written as text. No text is refused; what isn't understood is told.

    `year` is that of dates which don't tell theirs. The words of all languages are understood; `language` (BCP 47)
    only settles what they write alike: "25.11" is a date in Russian, a time elsewhere.
    """
    source = Source(text)
    return Reader(source, segments(source, language), year).read()


class Reader:
    """Goes through the passages in their order, with the day and the session to which they belong."""

    def __init__(self, source: Source, passages: list[Segment], year: int | None) -> None:
        self._passages = passages
        self._has_times = _followed_by_times(passages)
        self._ledger = Ledger(source)
        self._lines = SessionReader(self._ledger)
        written = [passage.day.stamp for passage in passages if passage.day and passage.day.stamp]
        self._timeline = Timeline(year or year_of(source.text, written))
        self._days: list[DayDraft] = []
        self._session: SessionDraft | None = None
        self._introduction: list[Segment] = []
        self._place: Piece | None = None
        self._is_over = False
        self._not_understood: list[Line] = []
        self._remarks: list[Remark] = []
        self._sign_up_url = ""

    def read(self) -> Parsed:
        is_programme = any(passage.kind in (Kind.DAY, Kind.TIME) for passage in self._passages)
        for i, passage in enumerate(self._passages):
            if is_programme:
                self._read(i, passage)
            else:
                self._refuse(passage.piece)
        for day in self._days:
            self._settle(day)
        self._introduce()
        days = tuple(day.finished(number, self._ledger) for number, day in enumerate(self._days, 1))
        # What nobody has claimed is not understood either.
        lines = [*self._not_understood, *self._ledger.close()]
        return Parsed(
            days=days,
            not_understood=tuple(sorted(lines, key=lambda line: line.number)),
            remarks=tuple(self._remarks),
            sign_up_url=self._sign_up_url,
            spans=self._ledger.spans(),
        )

    def _read(self, i: int, passage: Segment) -> None:
        match passage.kind:
            case Kind.DAY:
                self._read_day(i, passage)
            case Kind.TIME:
                self._read_time(i, passage)
            case Kind.IMPOSSIBLE:
                self._refuse(passage.piece)
                self._remark(passage, Doubt.NO_SUCH_TIME)
            case Kind.TEXT:
                self._read_text(i, passage)

    def _refuse(self, piece: Piece) -> None:
        self._not_understood.append(Line(piece.line, self._ledger.claim(piece, Where.NOT_UNDERSTOOD)))

    def _remark(self, passage: Segment, doubt: Doubt) -> None:
        self._remarks.append(Remark(passage.piece.line, doubt, passage.text[:LONGEST_HEADING]))

    def _next(self, i: int) -> Segment | None:
        return self._passages[i + 1] if i + 1 < len(self._passages) else None

    # Days

    def _read_day(self, i: int, passage: Segment) -> None:
        """A day begins, or goes on where its date stands once more."""
        assert passage.day is not None  # noqa: S101
        found, doubt = self._timeline.date_of(passage.day)
        if doubt:
            self._remark(passage, doubt)
        # The passage is a date, hours, and the rest; signs between them are marks.
        told = passage.piece[: passage.rest.start - passage.piece.start]
        stop = passage.slot.begin if passage.slot else len(told)
        day = self._days[-1] if self._days else None
        if day is None or found is None or day.on != found:
            day = DayDraft(passage.piece.line, found)
            self._days.append(day)
            if found is None or passage.day.number:
                # Words where a date is expected: "Day 2", or a date that no calendar has.
                stamp = passage.day.stamp if found else None
                label = told[: stamp.begin if stamp else stop]
                day.heading, day.is_labelled = label.stripped(",.:;–—-("), True
                self._ledger.claim(day.heading, Where.HEADING)
        else:
            self._settle(day)
        self._ledger.claim(told[:stop], Where.DATE)
        self._ledger.claim(told[stop:], Where.TIME)
        self._session, self._is_over = None, False
        if self._is_session(i, day, passage):
            self._begin(passage.slot, passage.rest)
            return
        day.slot = passage.slot
        if passage.rest.has_words:
            self._below_date(day, passage.rest)

    def _is_session(self, i: int, day: DayDraft, passage: Segment) -> bool:
        """Whether what stands behind a date is a session, and the hours are its own."""
        rest = str(passage.rest)
        if is_labelled(rest):
            return True
        if passage.slot is None:
            return False
        return bool(day.sessions) or starts_with_kind(rest) or self._goes_on_after(i, passage.slot, rest)

    def _goes_on_after(self, i: int, slot: Slot, rest: str) -> bool:
        """Whether hours behind a date are those of a session, because the next begins when they are over."""
        following = self._next(i)
        if not rest or slot.ends_next_day or is_place(rest) or following is None or following.kind is not Kind.TIME:
            return False
        begins = following.slot.start if following.slot else slot.start
        return begins >= slot.end if slot.end else begins > slot.start

    def _below_date(self, day: DayDraft, piece: Piece) -> None:
        """Where a day takes place, or its heading."""
        if match := PREPOSITION.match(str(piece)):
            self._ledger.claim(piece[: match.end()], Where.MARK)
            piece = piece[match.end() :]
        if is_place(str(piece)):
            self._put_place(day, piece)
        elif day.heading is None:
            day.heading = piece
        elif day.is_labelled and not str(Piece(piece.source, day.heading.stop, piece.start)).strip(" ,.:;–—-"):
            # "Day 1: Opening" is one heading.
            day.heading = Piece(piece.source, day.heading.start, piece.stop)
        else:
            day.note.lines.append(self._ledger.claim(piece, Where.NOTE))

    def _put_place(self, day: DayDraft, piece: Piece) -> None:
        found = split_place(piece)
        if day.venue and (found.venue.has_words or day.address):
            day.note.lines.append(self._ledger.claim(piece, Where.NOTE))
            return
        # The room is part of the venue: its characters are accounted for there.
        day.room = day.room or found.room.flat
        day.venue = day.venue or self._ledger.claim(found.venue, Where.VENUE)
        day.address = day.address or self._ledger.claim(found.address, Where.ADDRESS)

    def _settle(self, day: DayDraft) -> None:
        """Give the hours of a day to the only thing that is written of it."""
        if day.slot is None:
            return
        if not day.sessions and day.heading and not day.is_labelled:
            session = SessionDraft(day.line, day.slot)
            self._lines.first_line(session, day.heading)
            day.add(session)
            day.heading = None
        elif len(day.sessions) == 1 and day.sessions[0].slot is None:
            day.sessions[0].slot = day.slot

    # Sessions

    def _read_time(self, i: int, passage: Segment) -> None:
        """A session begins; or the hours of the day stand on a line of their own."""
        assert passage.slot is not None  # noqa: S101
        if not self._days:
            self._days.append(DayDraft(passage.piece.line, self._announced()))
            if self._days[0].on is None:
                self._remark(passage, Doubt.NO_DATE)
        day, begins = self._days[-1], passage.rest.start - passage.piece.start
        # The time stands before the title or behind it.
        self._ledger.claim(passage.piece[:begins] if begins else passage.piece[len(passage.rest) :], Where.TIME)
        if not (day.sessions or day.slot) and self._is_of_the_day(i, passage.slot, str(passage.rest)):
            day.slot = passage.slot
            if passage.rest.has_words:
                self._put_place(day, passage.rest)
            return
        if passage.slot.ends_before_start:
            self._remark(passage, Doubt.ENDS_BEFORE_START)
        self._begin(passage.slot, passage.rest)

    def _begin(self, slot: Slot | None, piece: Piece) -> None:
        day = self._days[-1]
        session = SessionDraft(piece.line, slot, venue=day.venue_from_here)
        day.add(session)
        self._session, self._is_over = session, False
        if piece.has_words:
            self._lines.first_line(session, piece)

    def _is_of_the_day(self, i: int, slot: Slot, rest: str) -> bool:
        """Whether a time is that of the whole day: nothing or a place stands behind it, and no session begins."""
        if rest:
            return is_place(rest) and not starts_with_kind(rest) and self._holds_all(i, slot)
        return self._holds_all(i, slot) or not self._title_follows(i)

    def _holds_all(self, i: int, slot: Slot) -> bool:
        """Whether there are sessions on this day and all lie within these hours."""
        found = False
        for passage in self._passages[i + 1 :]:
            if passage.kind is Kind.DAY:
                break
            if one := passage.slot:
                found = True
                if slot.end is None or one.start < slot.start or (one.end and one.end > slot.end):
                    return False
        return found

    def _title_follows(self, i: int) -> bool:
        """Whether the next passage can be the title of what begins at a time on a line of its own."""
        following = self._next(i)
        if following is None or self._has_times[i]:
            return self._has_times[i]
        is_title = following.kind is Kind.TEXT and not _begins_with(following, AFTERWORDS)
        return is_title and not self._lines.is_about(following.piece)

    # Text

    def _read_text(self, i: int, passage: Segment) -> None:
        if not self._days:
            self._before_days(passage)
        elif self._is_over or self._is_afterword(i, passage):
            self._is_over, self._session = True, None
            self._write(self._days[-1].note, passage)
        elif self._session:
            self._in_session(i, self._session, passage)
        else:
            self._in_day(i, self._days[-1], passage)

    def _before_days(self, passage: Segment) -> None:
        """An introduction: where everything takes place, on which days, other words."""
        for stamp in stamps(passage.text):
            self._timeline.announce(stamp)
        match = PLACE_LABEL.match(passage.text)
        if match and self._place is None:
            self._ledger.claim(passage.piece[: match.end()], Where.MARK)
            self._place = passage.piece[match.end() :]
        elif _says_programme(passage):
            self._ledger.claim(passage.piece, Where.MARK)
        else:
            self._introduction.append(self._without_programme(passage))

    def _without_programme(self, passage: Segment) -> Segment:
        """An introduction without "Full program:" at its end."""
        match = PROGRAMME_FOLLOWS.search(passage.text, max(0, len(passage.piece) - LONGEST_OPENING))
        if match is None:
            return passage
        self._ledger.claim(passage.piece[match.start() :], Where.MARK)
        return replace(passage, piece=passage.piece[: match.start()].stripped())

    def _announced(self) -> date | None:
        """The only date that an introduction names."""
        found = [stamp for passage in self._introduction for stamp in stamps(passage.text) if not stamp.is_doubtful]
        return self._timeline.single(found[0]) if len(found) == 1 and found[0].last is None else None

    def _introduce(self) -> None:
        """Put the introduction before everything, and its place where no day has its own."""
        for day in self._days:
            if self._place and not day.venue:
                self._put_place(day, self._place)
        note = Note()
        for passage in self._introduction:
            self._write(note, passage)
        if note.lines:
            self._days[0].items.insert(0, note)

    def _in_day(self, i: int, day: DayDraft, passage: Segment) -> None:
        """Words below the date, before the first session."""
        piece, text = passage.piece, passage.text
        if match := PLACE_LABEL.match(text):
            self._ledger.claim(piece[: match.end()], Where.MARK)
            self._put_place(day, piece[match.end() :])
        elif _says_programme(passage):
            self._ledger.claim(piece, Where.MARK)
        elif not self._has_times[i] and is_labelled(text):
            self._begin(None, piece)
        elif is_place(text) and not (day.venue and day.address):
            self._put_place(day, piece)
        elif not (day.heading or day.items) and _is_heading(passage):
            day.heading = piece
        else:
            self._write(day.note, passage)

    def _in_session(self, i: int, session: SessionDraft, passage: Segment) -> None:
        """Words below the first line of a session."""
        piece, following = passage.piece, self._next(i)
        is_untimed = session.slot is None and not self._has_times[i]
        stands_before_time = passage.after_blank and following is not None and following.kind is Kind.TIME
        if session.title and stands_before_time and has_address(passage.text) and is_place(passage.text):
            self._days[-1].venue_from_here = self._ledger.claim(piece.stripped(".,;:"), Where.VENUE)
        elif is_untimed and is_labelled(passage.text):
            self._begin(None, piece)
        elif session.title is None and not self._lines.is_about(piece):
            self._lines.first_line(session, piece)
        elif session.waits and self._lines.is_title(piece):
            self._lines.title_line(session, piece)
        else:
            session.waits = False
            self._lines.line(session, piece, after_blank=passage.after_blank)

    def _is_afterword(self, i: int, passage: Segment) -> bool:
        """Whether the last words of a day begin, which belong to no session."""
        is_last = passage.after_blank and self._session is not None and not self._has_times[i]
        return is_last and _begins_with(passage, AFTERWORDS)

    def _write(self, note: Note, passage: Segment) -> None:
        if passage.after_blank and note.lines:
            note.lines.append("")
        note.lines.append(self._ledger.claim(passage.piece, Where.NOTE))
        for match in URL.finditer(passage.text):
            before = passage.text[max(0, match.start() - LONGEST_BEFORE_URL) : match.start()].lower()
            if not self._sign_up_url and any(word in before for word in SIGN_UP):
                self._sign_up_url = match[0].rstrip(".,;:!?)")


def _says_programme(passage: Segment) -> bool:
    """Whether a line says no more than that a programme follows, or what stands in the columns of a table."""
    if len(passage.piece) > LONGEST_OPENING:
        return False
    text = passage.text.strip(" :.!–-").lower()
    return text in PROGRAMME or all(word in TABLE_HEADS for word in text.replace("|", " ").split())


def _is_heading(passage: Segment) -> bool:
    is_sentence = passage.text.endswith((".", "!", "?", "…"))
    return len(passage.piece) <= LONGEST_HEADING and not is_sentence and not _begins_with(passage, AFTERWORDS)


def _begins_with(passage: Segment, words: tuple[str, ...]) -> bool:
    return str(passage.piece[:LONGEST_OPENING]).lower().startswith(words)


def _followed_by_times(passages: list[Segment]) -> list[bool]:
    """For each passage, whether on the same day a time follows."""
    found, follows = [], False
    for passage in reversed(passages):
        found.append(follows)
        follows = passage.kind is Kind.TIME or (follows and passage.kind is not Kind.DAY)
    return found[::-1]
