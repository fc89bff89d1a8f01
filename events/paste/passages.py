"""The passages of a text in their row: what follows on each, and what they sound like."""

from collections.abc import Iterator

from events.paste.clocks import Slot
from events.paste.dates import Stamp
from events.paste.lexicon.calendar import PROGRAMME, TABLE_HEADS
from events.paste.lexicon.texts import AFTERWORDS
from events.paste.segments import Kind, Segment

LONGEST_HEADING = 120
LONGEST_OPENING = 60


class Passages:
    """A row of passages, which are asked for by their position."""

    def __init__(self, passages: list[Segment]) -> None:
        self._passages = passages
        self._has_times = _followed_by_times(passages)

    def __iter__(self) -> Iterator[tuple[int, Segment]]:
        return iter(enumerate(self._passages))

    @property
    def are_a_programme(self) -> bool:
        return any(passage.kind in (Kind.DAY, Kind.TIME) for passage in self._passages)

    @property
    def stamps(self) -> list[Stamp]:
        """The dates with which days begin."""
        return [passage.day.stamp for passage in self._passages if passage.day and passage.day.stamp]

    def after(self, i: int) -> Segment | None:
        return self._passages[i + 1] if i + 1 < len(self._passages) else None

    def slot_after(self, i: int) -> Slot | None:
        """The time with which the next passage begins."""
        following = self.after(i)
        return following.slot if following and following.kind is Kind.TIME else None

    def have_times_after(self, i: int) -> bool:
        """Whether later on the same day a time follows."""
        return self._has_times[i]

    def lie_within(self, i: int, slot: Slot) -> bool:
        """Whether there are times later on this day, and all lie within these hours."""
        found = False
        for passage in self._passages[i + 1 :]:
            if passage.kind is Kind.DAY:
                break
            if one := passage.slot:
                found = True
                if slot.end is None or one.start < slot.start or (one.end and one.end > slot.end):
                    return False
        return found


def says_programme(passage: Segment) -> bool:
    """Whether a line says no more than that a programme follows, or what stands in the columns of a table."""
    if len(passage.piece) > LONGEST_OPENING:
        return False
    text = passage.text.strip(" :.!–-").lower()
    return text in PROGRAMME or all(word in TABLE_HEADS for word in text.replace("|", " ").split())


def is_heading(passage: Segment) -> bool:
    """Whether a line is short and no sentence."""
    is_sentence = passage.text.endswith((".", "!", "?", "…"))
    return len(passage.piece) <= LONGEST_HEADING and not is_sentence and not is_afterword(passage)


def is_afterword(passage: Segment) -> bool:
    """Whether a line begins like the last words of a text, which belong to no session."""
    return str(passage.piece[:LONGEST_OPENING]).lower().startswith(AFTERWORDS)


def _followed_by_times(passages: list[Segment]) -> list[bool]:
    found, follows = [], False
    for passage in reversed(passages):
        found.append(follows)
        follows = passage.kind is Kind.TIME or (follows and passage.kind is not Kind.DAY)
    return found[::-1]
