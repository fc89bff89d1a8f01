"""The next edition of a conference: made from this one, in all its languages, emptied of what is over."""

import json
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4, uuid5

from django.db import transaction
from django.db.models import Model

from events.enums import EventState, SessionState, SignUpKind
from events.models import ConferencePage
from pages.translating import translation_made
from users.models import User

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")

# What was true of the last edition alone.
_EMPTIED: dict[str, Any] = {
    "state": EventState.SCHEDULED,
    "state_note": "",
    "online_url": "",
    "report": None,
    "recording_url": "",
    "sign_up_url": "",
    "sign_up_opens_at": None,
    "sign_up_closes_at": None,
    "sign_up_is_full": False,
    "poster": None,
    "search_description": "",
    "go_live_at": None,
    "expire_at": None,
}
_SESSION_EMPTIED: dict[str, Any] = {"state": SessionState.SCHEDULED.value, "state_note": "", "materials": []}
_LEFT_OUT = ["documents"]


@dataclass(frozen=True)
class Shift:
    """From which first day to which."""

    before: date
    after: date

    @property
    def days(self) -> timedelta:
        return self.after - self.before

    def title(self, title: str) -> str:
        """The title of the next edition: with the new year where the old one stands, else with the year behind."""
        year = str(self.after.year)
        if str(self.before.year) in _YEAR.findall(title):
            return re.sub(rf"(?<!\d){self.before.year}(?!\d)", year, title)
        return title if year in _YEAR.findall(title) else f"{title} {year}"


def languages_of(conference: ConferencePage) -> list[ConferencePage]:
    """The conference in all its languages, the original first."""
    pages = ConferencePage.objects.filter(translation_key=conference.translation_key).select_related("locale")
    return sorted(pages, key=lambda page: (not page.is_original, page.pk))


@transaction.atomic
def start_next_edition(
    pages: list[ConferencePage], first_day: date, titles: Mapping[str, str], user: User | None = None
) -> list[ConferencePage]:
    """Make a draft of the next edition from each of these pages of one conference, the original first.

    Titles are by language code. Days keep their distance; all languages share the new identifiers, so that
    calendars and translators know a session again in each of them. All or nothing.
    """
    key = uuid4()
    made = [_next_edition(page, key, Shift(page.start_date, first_day), titles, user) for page in pages]
    original = next((page for page in made if page.is_original), made[0])
    for page in made:
        if page is not original:
            translation_made.send(sender=ConferencePage, original=original, translation=page)
    return made


def _next_edition(
    page: ConferencePage, key: UUID, shift: Shift, titles: Mapping[str, str], user: User | None
) -> ConferencePage:
    current = page if page.live else page.get_latest_revision_as_object()
    attributes = {
        **_EMPTIED,
        "translation_key": key,
        "is_original": page.is_original,
        "title": titles[page.language],
        "draft_title": titles[page.language],
        "slug": "",
        "seo_title": "",
        "start_date": shift.after,
        "end_date": current.end_date + shift.days,
        "edition": current.edition + 1 if current.edition else None,
        "sign_up": SignUpKind.NONE if current.sign_up == SignUpKind.EXTERNAL else current.sign_up,
        "programme": json.dumps(moved(list(current.programme.raw_data), shift.days, key)),
    }

    def renew(_page: Model, _copy: Model, _relation: Any, child: Model) -> None:
        # Rooms and organisations are the same in all languages of one edition, not from edition to edition.
        if hasattr(child, "translation_key"):
            child.translation_key = uuid5(key, str(child.translation_key))

    return current.copy(
        update_attrs=attributes,
        exclude_fields=_LEFT_OUT,
        copy_revisions=False,
        keep_live=False,
        reset_translation_key=False,
        process_child_object=renew,
        user=user,
    )


def moved(programme: list[dict[str, Any]], by: timedelta, key: UUID) -> list[dict[str, Any]]:
    """The stored programme so many days later, under identifiers of its own, without what has become of it."""
    days = deepcopy(programme)
    for day in days:
        value = day["value"]
        if value.get("date"):
            value["date"] = str(date.fromisoformat(str(value["date"])) + by)
        for session in value.get("sessions") or []:
            if isinstance(session["value"], dict):
                emptied = {name: deepcopy(empty) for name, empty in _SESSION_EMPTIED.items()}
                session["value"] |= {name: empty for name, empty in emptied.items() if name in session["value"]}
        for thing in _identified(day):
            thing["id"] = str(uuid5(key, thing["id"]))
    return days


def _identified(value: Any) -> Iterator[dict[str, Any]]:
    """All blocks and list items in a stored value that have an identifier."""
    if isinstance(value, dict):
        if isinstance(value.get("id"), str) and "value" in value:
            yield value
        for inner in value.values():
            yield from _identified(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _identified(inner)
