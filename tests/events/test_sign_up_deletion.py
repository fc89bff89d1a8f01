"""People who have signed up are forgotten when they are no longer needed."""

from datetime import UTC, date, datetime, timedelta
from io import StringIO
from typing import Any

import pytest
import time_machine
from django.core.management import call_command

from events.models import EventIndexPage, EventPage, Registration
from tests.events.sign_ups import evening
from tests.factories import translated

pytestmark = pytest.mark.usefixtures("homes")

OVER = datetime(2026, 11, 21, 23, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def register(page: EventPage, email: str = "a@example.org") -> None:
    Registration.objects.create(event_key=page.translation_key, email=email, language="en", status="confirmed")


def run(moment: datetime) -> str:
    out = StringIO()
    with time_machine.travel(moment, tick=False):
        call_command("delete_registrations", stdout=out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("days", "fields"), [(30, {}), (7, {}), (0, {}), (30, {"state": "cancelled", "state_note": "."})]
)
def test_people_are_kept_for_so_many_days_after_the_event(days: int, fields: dict, settings: Any) -> None:
    settings.SIGN_UP_KEPT_DAYS = days
    page = evening(**fields)
    register(page)
    register(page, "b@example.org")
    until = OVER + timedelta(days=days)
    assert run(until - SECOND) == "Deleted registrations: 0\n"
    assert Registration.objects.count() == 2
    assert run(until) == "Deleted registrations: 2\n"
    assert Registration.objects.count() == 0


def test_people_of_a_postponed_event_are_kept_for_a_year(settings: Any) -> None:
    register(evening(state="postponed", state_note="Snow"))
    run(OVER + timedelta(days=365) - SECOND)
    assert Registration.objects.count() == 1
    run(OVER + timedelta(days=365))
    assert Registration.objects.count() == 0


def test_only_people_of_past_events_are_forgotten() -> None:
    past, coming = evening(), evening(title="Later", start_date=date(2027, 1, 1))
    register(past)
    register(coming)
    run(OVER + timedelta(days=30))
    assert [registration.event_key for registration in Registration.objects.all()] == [coming.translation_key]


def test_latest_of_the_languages_decides() -> None:
    page = evening()
    translated(page, "sv", end_date=date(2026, 11, 22))
    register(page)
    run(OVER + timedelta(days=30))
    assert Registration.objects.count() == 1
    run(OVER + timedelta(days=31))
    assert Registration.objects.count() == 0


def test_people_are_forgotten_with_the_last_page_of_the_event() -> None:
    page, other = evening(), evening(title="Other")
    swedish = translated(page, "sv", title="En kväll")
    register(page)
    register(other)
    page.delete()
    assert Registration.objects.count() == 2
    swedish.delete()
    assert [registration.event_key for registration in Registration.objects.all()] == [other.translation_key]


def test_people_are_forgotten_with_the_list_of_events() -> None:
    register(evening())
    EventIndexPage.objects.get(locale__language_code="en").delete()
    assert Registration.objects.count() == 0


def test_people_are_kept_while_the_page_is_not_public() -> None:
    page = evening()
    register(page)
    page.unpublish()
    run(OVER)
    assert Registration.objects.count() == 1


def test_people_without_any_page_are_forgotten_by_night() -> None:
    page = evening()
    register(page)
    EventPage.objects.filter(pk=page.pk).update(translation_key="00000000-0000-0000-0000-000000000001")
    assert run(OVER - timedelta(days=99)) == "Deleted registrations: 1\n"


def test_command_is_quiet_when_told(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("delete_registrations", verbosity=0)
    assert capsys.readouterr().out == ""
