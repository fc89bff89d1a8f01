"""What the rules forbid in a programme, as errors beside the fields of the editor's form."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django.core.exceptions import ValidationError
from wagtail.blocks import StreamBlockValidationError, StructBlockValidationError

from events.messages import message
from events.plain_data import day_of
from events.programme import Day, Event
from events.rules import Level, check


def programme_errors(page: Any, rooms: Iterable[str] | None) -> StreamBlockValidationError | None:
    """What has to be put right before the conference is published; None if nothing has to.

    `rooms` are the names that sessions may use; None for any.
    """
    days = [numbered(i, day_of(block.id, block.value, "")) for i, block in enumerate(page.programme)]
    if rooms is None:
        rooms = {session.room for day in days for session in day.sessions}
    event = Event(
        key="",
        title=page.title,
        language="",
        url="",
        start_date=page.start_date,
        end_date=page.end_date,
        time_zone=page.time_zone,
        rooms=tuple(rooms),
    )
    of_days: dict[int, dict[str, Any]] = defaultdict(dict)
    of_sessions: dict[int, dict[int, dict[str, Any]]] = defaultdict(lambda: defaultdict(dict))
    for finding in check(days, event):
        if finding.level is Level.ERROR and finding.place.day is not None:
            day, session, field = int(finding.place.day), finding.place.session, finding.place.field
            fields = of_days[day] if session is None else of_sessions[day][int(session)]
            fields.setdefault(field, ValidationError(message(finding)))
    for day, found in of_sessions.items():
        errors = {position: StructBlockValidationError(fields) for position, fields in found.items()}
        of_days[day]["sessions"] = StreamBlockValidationError(block_errors=errors)
    if not of_days:
        return None
    return StreamBlockValidationError(
        block_errors={position: StructBlockValidationError(fields) for position, fields in of_days.items()}
    )


def numbered(position: int, day: Day) -> Day:
    """The day with places in the form for identifiers: blocks that were just added have none."""
    sessions = tuple(replace(session, id=str(i)) for i, session in enumerate(day.sessions))
    return replace(day, id=str(position), sessions=sessions)
