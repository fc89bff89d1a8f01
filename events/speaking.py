"""In which sessions somebody takes part, for the page of that person."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, IntegerField
from django.db.models.functions import Cast
from django.utils.dateparse import parse_date
from wagtail.models import Page, ReferenceIndex

from events.enums import PersonRole
from events.models import ConferencePage
from events.showing import path_of


@dataclass(frozen=True)
class Appearance:
    """A session in which somebody takes part, as the conference tells it in the reader's language."""

    event: Any
    title: str
    day: date | None
    role: str
    path: str


def appearances(person: Page, language: str) -> list[Appearance]:
    """The sessions of published conferences in which this person takes part, the latest first. Language: BCP 47."""
    forms = Page.objects.filter(translation_key=person.translation_key)
    ids = set(forms.values_list("pk", flat=True))
    references = ReferenceIndex.objects.filter(
        content_type=ContentType.objects.get_for_model(ConferencePage),
        to_content_type=ContentType.objects.get_for_model(Page),
        to_object_id__in=forms.values(text=Cast("pk", CharField())),
    )
    mentioning = Page.objects.filter(pk__in=references.values(number=Cast("object_id", IntegerField())))
    events = ConferencePage.objects.in_language(language).filter(
        translation_key__in=mentioning.values("translation_key")
    )
    found = (
        appearance
        for event in events.select_related("locale").order_by("-start_date", "-pk")
        for appearance in _in_programme(event, ids)
    )
    return sorted(found, key=lambda appearance: appearance.day or appearance.event.start_date, reverse=True)


def _in_programme(event: Any, ids: set[int]) -> Iterator[Appearance]:
    """What a programme, as it is stored, says of the person with these ids; no block is made of it."""
    for day in event.programme.raw_data:
        for session in day["value"].get("sessions") or ():
            for item in session["value"].get("people") or ():
                who = item["value"]
                if who.get("person") in ids:
                    yield Appearance(
                        event=event,
                        title=session["value"].get("title") or "",
                        day=parse_date(day["value"].get("date") or ""),
                        role=str(PersonRole(who["role"]).label) if who.get("role") else "",
                        path=path_of(session["id"], session["value"].get("title") or ""),
                    )
