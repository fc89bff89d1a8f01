"""An evening that people sign up for here, and somebody who does so as people do: open the form, write, send."""

from collections.abc import Callable, Iterator
from datetime import date, time
from typing import Any
from urllib.parse import urlencode

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.http import HttpResponse
from django.test import Client
from time_machine import Traveller

from events.models import EventPage, Registration
from tests.factories import EventPageFactory

FORM = "application/x-www-form-urlencoded"
HERE = {"origin": "http://testserver"}
LONG_BEFORE = "2026-11-01 10:00 +00:00"
WRITTEN = {"name": "Aigul", "email": "aigul@example.org", "access_needs": ""}


def evening(**fields: Any) -> EventPage:
    """On 21 November 2026 from 18 to 21 in Stockholm, with our form."""
    day = date(2026, 11, 21)
    facts = {"title": "An evening", "start_date": day, "start_time": time(18), "end_time": time(21), "sign_up": "form"}
    return EventPageFactory(**{"language": "en", **facts, **fields})


@pytest.fixture
def clock() -> Iterator[Traveller]:
    """Time stands still three weeks before the evening."""
    with time_machine.travel(LONG_BEFORE, tick=False) as traveller:
        yield traveller


@pytest.fixture
def visitor() -> Client:
    """A browser of somebody whom nobody knows, before a server that demands Django's token wherever it can."""
    return Client(enforce_csrf_checks=True)


@pytest.fixture
def sign_up(
    visitor: Client, clock: Traveller, django_capture_on_commit_callbacks: Callable[..., Any]
) -> Callable[..., HttpResponse]:
    """Opens the form, takes ten seconds to fill it in, sends it; letters go out."""

    def do(page: Any, **written: str) -> HttpResponse:
        form = fields_of(visitor.get(f"{page.url}sign-up/"))
        clock.shift(10)
        with django_capture_on_commit_callbacks(execute=True):
            return send(visitor, f"{page.url}sign-up/", {**form, **WRITTEN, **written})

    return do


def send(client: Client, url: str, fields: dict[str, str], **headers: str) -> HttpResponse:
    """Send a form as a browser does that stands on this site."""
    # Browsers name the type of a form without fields, too; Django's client does it only if told twice.
    return client.post(url, urlencode(fields), FORM, headers={**HERE, **headers}, CONTENT_TYPE=FORM)


def soup(answer: HttpResponse) -> BeautifulSoup:
    return BeautifulSoup(answer.content, "html.parser")


def fields_of(answer: HttpResponse) -> dict[str, str]:
    """What stands in the fields of the form."""
    form = soup(answer).select_one("form.sign-up-form")
    if form is None:
        return {}
    inputs = {field["name"]: field.get("value", "") for field in form.select("input")}
    return {**inputs, **{area["name"]: area.text.lstrip("\n") for area in form.select("textarea")}}


def errors_of(answer: HttpResponse) -> dict[str, str]:
    """What is wrong, by field; what isn't about a field stands under the empty name."""
    found = soup(answer).select(".errorlist")
    return {
        (errors.get("id") or "").removeprefix("id_").removesuffix("_error"): errors.text.strip() for errors in found
    }


def statuses() -> dict[str, str]:
    """Who has got what, in the order in which they came."""
    return dict(Registration.objects.order_by("pk").values_list("email", "status"))
