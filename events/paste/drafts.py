"""Days and sessions while they are read."""

from dataclasses import dataclass, field
from datetime import date

from events.paste.clocks import Slot
from events.paste.films import Facts
from events.paste.ledger import Ledger
from events.paste.result import PastedDay, Where
from events.paste.source import Piece
from events.programme import NOTE, Material, Participant, Session

OTHER = "activity"


@dataclass
class Note:
    """Words that belong to no session, line by line; an empty line parts paragraphs."""

    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return joined(self.lines)


@dataclass
class SessionDraft:
    """A session while it is read. `waits` says that its title may be on the next line."""

    line: int
    slot: Slot | None = None
    kind: str = ""
    title: Piece | None = None
    waits: bool = False
    venue: str = ""
    room: str = ""
    lines: list[str] = field(default_factory=list)
    people: dict[str, Participant] = field(default_factory=dict)
    """Everybody once, by key."""
    materials: dict[str, Material] = field(default_factory=dict)
    """Every address once."""
    languages: tuple[str, ...] = ()
    film: Facts = field(default_factory=Facts)
    is_listing: bool = False
    """Whether the lines below are to name people of `listed_role`."""
    has_listed: bool = False
    listed_role: str = ""

    @property
    def default_role(self) -> str:
        return "panelist" if self.kind in ("panel", "discussion") else "lecturer"

    def finished(self, id: str, ledger: Ledger) -> Session:
        return Session(
            id=id,
            kind=self.kind or OTHER,
            title=ledger.claim(self.title, Where.TITLE) if self.title else "",
            start=self.slot.start if self.slot else None,
            end=self.slot.end if self.slot else None,
            ends_next_day=bool(self.slot and self.slot.ends_next_day),
            room=self.room,
            venue=self.venue,
            languages=self.languages,
            people=tuple(self.people.values()),
            abstract=joined(self.lines),
            materials=tuple(self.materials.values()),
            film=self.film.as_film() if self.kind == "film_screening" else None,
        )


@dataclass
class DayDraft:
    """A day while it is read. What is in it are sessions, and notes between them."""

    line: int
    on: date | None = None
    slot: Slot | None = None
    heading: Piece | None = None
    is_labelled: bool = False
    """Whether the heading is what stands where a date is expected: "Day 2"."""
    venue: str = ""
    address: str = ""
    room: str = ""
    venue_from_here: str = ""
    """Where the sessions take place that follow, if that isn't where the day began."""
    items: list[SessionDraft | Note] = field(default_factory=list)
    sessions: list[SessionDraft] = field(default_factory=list)
    """Those of the items that are sessions."""

    def add(self, session: SessionDraft) -> None:
        self.items.append(session)
        self.sessions.append(session)

    @property
    def note(self) -> Note:
        """The note that is written at this place."""
        last = self.items[-1] if self.items else None
        if isinstance(last, Note):
            return last
        note = Note()
        self.items.append(note)
        return note

    def finished(self, number: int, ledger: Ledger) -> PastedDay:
        sessions = []
        for i, item in enumerate(self.items, 1):
            id = f"{number}-{i}"
            if isinstance(item, SessionDraft):
                sessions.append(item.finished(id, ledger))
            elif item.text:
                sessions.append(Session(id=id, kind=NOTE, title="", start=None, abstract=item.text))
        return PastedDay(
            date=self.on,
            start=self.slot.start if self.slot else None,
            end=self.slot.end if self.slot else None,
            heading=ledger.claim(self.heading, Where.HEADING) if self.heading else "",
            venue=self.venue,
            address=self.address,
            room=self.room,
            sessions=tuple(sessions),
            line=self.line,
        )


def joined(lines: list[str]) -> str:
    """Lines as a text; empty ones part paragraphs."""
    return "\n".join(lines).strip("\n")
