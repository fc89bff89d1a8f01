"""What a conference programme is made of: days, and in each day sessions of several kinds.

One name through all: class `LectureBlock`, stream key `lecture`, template events/blocks/lecture.html,
CSS class `.lecture`. Times, dates, kinds, rooms, states and roles are typed, so that a translator never meets them.
"""

from events.blocks.fields import RoomBlock
from events.blocks.people import SessionPersonBlock, Speaker, listed
from events.blocks.programme import DayValue, ProgrammeBlock, ProgrammeDayBlock, SessionsBlock
from events.blocks.sessions import MaterialBlock, SessionBlock, SessionValue

__all__ = [
    "DayValue",
    "MaterialBlock",
    "ProgrammeBlock",
    "ProgrammeDayBlock",
    "RoomBlock",
    "SessionBlock",
    "SessionPersonBlock",
    "SessionValue",
    "SessionsBlock",
    "Speaker",
    "listed",
]
