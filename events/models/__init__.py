"""Events: when, where, and the programme as data."""

from events.models.base import ScheduledPage
from events.models.calendar import CalendarEntry
from events.models.conference import ConferencePage, anchor
from events.models.event import EventPage
from events.models.index import EventIndexPage
from events.models.parts import (
    ConferenceCountry,
    ConferenceDocument,
    ConferenceOrganisation,
    ConferenceRoom,
    ConferenceTopic,
    EventCountry,
    EventDocument,
    EventOrganisation,
    EventTopic,
)
from events.models.registration import Registration
from events.models.series import SeriesPage

__all__ = [
    "CalendarEntry",
    "ConferenceCountry",
    "ConferenceDocument",
    "ConferenceOrganisation",
    "ConferencePage",
    "ConferenceRoom",
    "ConferenceTopic",
    "EventCountry",
    "EventDocument",
    "EventIndexPage",
    "EventOrganisation",
    "EventPage",
    "EventTopic",
    "Registration",
    "ScheduledPage",
    "SeriesPage",
    "anchor",
]
