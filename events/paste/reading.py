"""From the passages of a pasted text to its days and sessions."""

from events.paste.clocks import Slot
from events.paste.dates import year_of
from events.paste.daylines import DayLine
from events.paste.days import DayReader, settle
from events.paste.drafts import DayDraft, SessionDraft
from events.paste.heads import is_labelled, starts_with_kind
from events.paste.ledger import Ledger
from events.paste.passages import LONGEST_HEADING, Passages, is_afterword
from events.paste.places import has_address, is_place
from events.paste.result import Doubt, Line, Parsed, Remark, Where
from events.paste.segments import Kind, Segment, segments
from events.paste.sessions import SessionReader
from events.paste.source import Piece, Source
from events.paste.timeline import Timeline


def parse(text: str, *, year: int | None = None, language: str | None = None) -> Parsed:
    """What a programme says that was written as text. No text is refused; what isn't understood is told.

    `year` is that of dates which don't tell theirs. The words of all languages are understood; `language` (BCP 47)
    only settles what they write alike: "25.11" is a date in Russian, a time elsewhere.
    """
    source = Source(text)
    return Reader(source, Passages(segments(source, language)), year).read()


class Reader:
    """Goes through the passages in their order, with the day and the session to which they belong."""

    def __init__(self, source: Source, passages: Passages, year: int | None) -> None:
        self._passages = passages
        self._ledger = Ledger(source)
        self._timeline = Timeline(year or year_of(source.text, passages.stamps))
        self._day_lines = DayReader(self._ledger, self._timeline)
        self._session_lines = SessionReader(self._ledger)
        self._days: list[DayDraft] = []
        self._session: SessionDraft | None = None
        self._is_over = False
        self._not_understood: list[Line] = []
        self._remarks: list[Remark] = []

    def read(self) -> Parsed:
        is_programme = self._passages.are_a_programme
        for i, passage in self._passages:
            if is_programme:
                self._read(i, passage)
            else:
                self._refuse(passage.piece)
        for day in self._days:
            settle(day, self._session_lines)
        self._day_lines.introduce(self._days)
        days = tuple(day.finished(number, self._ledger) for number, day in enumerate(self._days, 1))
        # What nobody has claimed is not understood either.
        lines = [*self._not_understood, *self._ledger.close()]
        return Parsed(
            days=days,
            not_understood=tuple(sorted(lines, key=lambda line: line.number)),
            remarks=tuple(self._remarks),
            sign_up_url=self._day_lines.sign_up_url,
            spans=self._ledger.spans(),
        )

    def _read(self, i: int, passage: Segment) -> None:
        match passage.kind:
            case Kind.DAY if passage.day:
                self._read_day(i, passage, passage.day)
            case Kind.TIME if passage.slot:
                self._read_time(i, passage, passage.slot)
            case Kind.IMPOSSIBLE:
                self._refuse(passage.piece)
                self._remark(passage, Doubt.NO_SUCH_TIME)
            case _:
                self._read_text(i, passage)

    def _refuse(self, piece: Piece) -> None:
        self._not_understood.append(Line(piece.line, self._ledger.claim(piece, Where.NOT_UNDERSTOOD)))

    def _remark(self, passage: Segment, doubt: Doubt) -> None:
        self._remarks.append(Remark(passage.piece.line, doubt, passage.text[:LONGEST_HEADING]))

    # Days

    def _read_day(self, i: int, passage: Segment, line: DayLine) -> None:
        """A day begins, or goes on where its date stands once more."""
        found, doubt = self._timeline.date_of(line)
        if doubt:
            self._remark(passage, doubt)
        # The passage is a date, hours, and the rest; signs between them are marks.
        told = passage.piece[: passage.rest.start - passage.piece.start]
        stop = passage.slot.begin if passage.slot else len(told)
        day = self._days[-1] if self._days else None
        if day is None or found is None or day.on != found:
            day = DayDraft(passage.piece.line, found)
            self._days.append(day)
            if found is None or line.number:
                # Words where a date is expected: "Day 2", or a date that no calendar has.
                label = told[: line.stamp.begin if line.stamp and found else stop]
                day.heading, day.is_labelled = label.stripped(",.:;–—-("), True
                self._ledger.claim(day.heading, Where.HEADING)
        else:
            settle(day, self._session_lines)
        self._ledger.claim(told[:stop], Where.DATE)
        self._ledger.claim(told[stop:], Where.TIME)
        self._session, self._is_over = None, False
        if self._is_session(i, day, passage):
            self._begin(passage.slot, passage.rest)
            return
        day.slot = passage.slot
        if passage.rest.has_words:
            self._day_lines.behind_date(day, passage.rest)

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
        following = self._passages.slot_after(i)
        if following is None or not rest or slot.ends_next_day or is_place(rest):
            return False
        return following.start >= slot.end if slot.end else following.start > slot.start

    # Sessions

    def _read_time(self, i: int, passage: Segment, slot: Slot) -> None:
        """A session begins; or the hours of the day stand on a line of their own."""
        if not self._days:
            self._days.append(DayDraft(passage.piece.line, self._day_lines.announced()))
            if self._days[0].on is None:
                self._remark(passage, Doubt.NO_DATE)
        day, begins = self._days[-1], passage.rest.start - passage.piece.start
        # The time stands before the title or behind it.
        self._ledger.claim(passage.piece[:begins] if begins else passage.piece[len(passage.rest) :], Where.TIME)
        if not (day.sessions or day.slot) and self._is_of_the_day(i, slot, str(passage.rest)):
            day.slot = slot
            if passage.rest.has_words:
                self._day_lines.place(day, passage.rest)
            return
        if slot.ends_before_start:
            self._remark(passage, Doubt.ENDS_BEFORE_START)
        self._begin(slot, passage.rest)

    def _begin(self, slot: Slot | None, piece: Piece) -> None:
        day = self._days[-1]
        session = SessionDraft(piece.line, slot, venue=day.venue_from_here)
        day.add(session)
        self._session, self._is_over = session, False
        if piece.has_words:
            self._session_lines.first_line(session, piece)

    def _is_of_the_day(self, i: int, slot: Slot, rest: str) -> bool:
        """Whether a time is that of the whole day: nothing or a place stands behind it, and no session begins."""
        if rest:
            return is_place(rest) and not starts_with_kind(rest) and self._passages.lie_within(i, slot)
        return self._passages.lie_within(i, slot) or not self._title_follows(i)

    def _title_follows(self, i: int) -> bool:
        """Whether the next passage can be the title of what begins at a time on a line of its own."""
        following = self._passages.after(i)
        if following is None or self._passages.have_times_after(i):
            return following is not None
        is_title = following.kind is Kind.TEXT and not is_afterword(following)
        return is_title and not self._session_lines.is_about(following.piece)

    # Text

    def _read_text(self, i: int, passage: Segment) -> None:
        have_times = self._passages.have_times_after(i)
        is_last = passage.after_blank and not have_times
        if not self._days:
            self._day_lines.before_days(passage)
        elif self._is_over or (self._session and is_last and is_afterword(passage)):
            self._is_over, self._session = True, None
            self._day_lines.note(self._days[-1].note, passage)
        elif self._is_untimed(have_times=have_times) and is_labelled(passage.text):
            self._begin(None, passage.piece)
        elif self._session:
            self._in_session(i, self._session, passage)
        else:
            self._day_lines.line(self._days[-1], passage)

    def _is_untimed(self, *, have_times: bool) -> bool:
        """Whether sessions of this day have no times."""
        return not have_times and (self._session is None or self._session.slot is None)

    def _in_session(self, i: int, session: SessionDraft, passage: Segment) -> None:
        """Words below the first line of a session."""
        piece, text = passage.piece, passage.text
        stands_before_time = passage.after_blank and self._passages.slot_after(i)
        if session.title and stands_before_time and has_address(text) and is_place(text):
            self._days[-1].venue_from_here = self._ledger.claim(piece.stripped(".,;:"), Where.VENUE)
        elif session.title is None and not self._session_lines.is_about(piece):
            self._session_lines.first_line(session, piece)
        elif session.waits and self._session_lines.is_title(piece):
            self._session_lines.title_line(session, piece)
        else:
            session.waits = False
            self._session_lines.line(session, piece, after_blank=passage.after_blank)
