"""The rules of a programme as pure functions: no database, no request.

Times are wall time at the place of the event; what lasts or overlaps is reckoned in real time, so a night in which
clocks are changed is as long as it is.
"""

from events.rules.checking import check
from events.rules.findings import Detail, Finding, Level, Place
from events.rules.rearranging import CannotShift, Obstacle, shifted, sorted_sessions

__all__ = [
    "CannotShift",
    "Detail",
    "Finding",
    "Level",
    "Obstacle",
    "Place",
    "check",
    "shifted",
    "sorted_sessions",
]
