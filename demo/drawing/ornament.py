"""The cut: one line between two felts, drawn with arcs and straight lines on a unit grid, y pointing up.

Half a period is turned half a turn to make itself again, and mirrored to make the other half: that is
why figure and ground are the same shape.
"""

from typing import NamedTuple


class Segment(NamedTuple):
    """A straight line or an arc of a circle from the last point to (x, y)."""

    radius: float
    clockwise: bool
    x: float
    y: float

    @property
    def is_line(self):
        return self.radius == 0


START = (0, 2.5)

QUARTER = [
    Segment(2.5, True, 5, 2.5),
    Segment(1.5, True, 2, 2.5),
    Segment(0.5, True, 3, 2.5),
    Segment(0.5, False, 4, 2.5),
    Segment(1.5, False, 1, 2.5),
    Segment(0, False, 1, 2),
    Segment(2, False, 3, 0),
]


def points_of(segments):
    """Every point that the line passes, the start included."""
    return [START, *((segment.x, segment.y) for segment in segments)]


def turned(segments):
    """The line, continued by itself turned half a turn about the middle of the tile."""
    points = points_of(segments)
    back = [
        Segment(segment.radius, not segment.clockwise, 6 - points[index][0], -points[index][1])
        for index, segment in reversed(list(enumerate(segments)))
    ]
    return segments + back


def mirrored(segments):
    """The line, continued by its mirror image."""
    points = points_of(segments)
    back = [
        Segment(segment.radius, segment.clockwise, 12 - points[index][0], points[index][1])
        for index, segment in reversed(list(enumerate(segments)))
    ]
    return segments + back


def number(value):
    """A coordinate without needless zeros."""
    return f"{value:.3f}".rstrip("0").rstrip(".") or "0"


def path_data(segments, scale=10, top=5):
    """The line as the `d` of an SVG path, y pointing down."""

    def position(x, y):
        return f"{number(x * scale)} {number((top - y) * scale)}"

    data = f"M{position(*START)}"
    for segment in segments:
        end = position(segment.x, segment.y)
        if segment.is_line:
            data += f"L{end}"
        else:
            radius = number(segment.radius * scale)
            data += f"A{radius} {radius} 0 0 {int(segment.clockwise)} {end}"
    return data


HALF_PERIOD = turned(QUARTER)
LINE = path_data(mirrored(HALF_PERIOD))
"""One period of the line, 120 wide; its middle is at y = 50."""
CUT = f"{LINE}L120 100L0 100Z"
"""One period of the lower felt, 120 x 100."""
SEWN_CUT = f"{LINE}H120.6V130H0Z"
"""The same with a seam allowance: put side by side, the periods leave no gap."""

RIGHT_CURL = "A25 25 0 0 1 50 25A15 15 0 0 1 20 25A5 5 0 0 1 30 25A5 5 0 0 0 40 25A15 15 0 0 0 10 25"
LEFT_CURL = "A15 15 0 0 0 -40 25A5 5 0 0 0 -30 25A5 5 0 0 1 -20 25A15 15 0 0 1 -50 25A25 25 0 0 1 0 25"


def horn(stem=60):
    """A stem that divides into two curls: the ram's horn by itself, 100 wide."""
    return f"M0 25{RIGHT_CURL}V{stem}H-10V25{LEFT_CURL}Z"
