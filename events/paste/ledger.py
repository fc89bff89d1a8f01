"""What has become of each character: what nobody has claimed is not understood, so nothing is lost."""

from collections.abc import Iterator
from itertools import groupby

from events.paste.result import Line, Span, Where
from events.paste.source import Piece, Source


class Ledger:
    """Keeps account of the characters of a text. What is claimed twice belongs to the first."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._taken: list[Where | None] = [None] * len(source.text)

    def claim(self, piece: Piece, where: Where) -> str:
        """Note where a passage goes, and give it as one line with single spaces."""
        for place in range(piece.start, piece.stop):
            self._taken[place] = self._taken[place] or where
        return piece.flat

    def close(self) -> list[Line]:
        """Account for the rest: signs are marks, words that nobody has claimed are returned as lines."""
        lost: list[Line] = []
        for line in self._source.lines():
            rest = [place for place in range(line.start, line.stop) if self._taken[place] is None]
            for start, stop in _runs(rest):
                piece = Piece(self._source, start, stop).stripped()
                self.claim(piece, Where.NOT_UNDERSTOOD if piece.has_words else Where.MARK)
                if piece.has_words:
                    lost.append(Line(piece.line, str(piece)))
        return lost

    def spans(self) -> tuple[Span, ...]:
        """Where each character of the pasted text has gone."""
        text, pasted = self._source.text, self._source.pasted
        kinds = [None if char.isspace() else Where.MARK for char in pasted]
        for place, origin in enumerate(self._source.origins):
            # A character that was written in another way, such as &amp;, is a mark.
            if kinds[origin] is not None and text[place] == pasted[origin]:
                kinds[origin] = self._taken[place] or Where.MARK
        spans, start = [], 0
        for where, run in groupby(kinds):
            length = len([*run])
            if where is not None:
                spans.append(Span(start, start + length, where))
            start += length
        return tuple(spans)


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    """Places that follow one another, as beginning and end."""
    for _, run in groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
        found = [place for _, place in run]
        yield found[0], found[-1] + 1
