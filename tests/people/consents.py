"""Consents to test with."""

from datetime import date
from typing import Any

import time_machine
from wagtail.models import Page

from people.enums import ConsentPurpose
from people.models import Consent

LAST = date(2031, 5, 31)
BEFORE, AFTER = "2031-05-31 23:59:59 +02:00", "2031-06-01 00:00:00 +02:00"


def agreed(page: Page, purpose: str = ConsentPurpose.PROFILE, until: date | None = LAST, **fields: Any) -> Consent:
    """A consent of this person, for years unless told otherwise."""
    person = Page.objects.get(pk=page.pk)
    return Consent.objects.create(
        person=person, purpose=purpose, until=until, **{"given_on": date(2020, 1, 1), **fields}
    )


def at(moment: str) -> time_machine.travel:
    return time_machine.travel(moment, tick=False)


def anew(page: Page) -> Page:
    """The page as it is stored now."""
    return type(page).objects.get(pk=page.pk)
