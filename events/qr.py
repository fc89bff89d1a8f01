"""Addresses as QR codes (ISO/IEC 18004), for paper."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import segno

QUIET = 4
"""Modules that stay light around the code, as the standard demands."""


@dataclass(frozen=True)
class QRCode:
    """A code as a path of SVG, one unit for each module. size is that of its side, the light margin included."""

    size: int
    path: str


def qr_code(text: str) -> QRCode:
    """The code for a text; a seventh of it may be unreadable (level M)."""
    rows = [list(row) for row in segno.make(text, error="m", micro=False, boost_error=False).matrix]
    path = "".join(f"M{x} {y}h{length}v1h-{length}z" for x, y, length in _runs(rows))
    return QRCode(size=len(rows) + 2 * QUIET, path=path)


def _runs(rows: list[list[int]]) -> Iterator[tuple[int, int, int]]:
    """Dark modules beside each other: where they begin, and how many there are."""
    for y, row in enumerate(rows, QUIET):
        x = QUIET
        for is_dark, modules in groupby(row, bool):
            length = len(list(modules))
            if is_dark:
                yield x, y, length
            x += length
