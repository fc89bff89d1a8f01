"""An editor writes a conference with its programme in the admin, and is told what is wrong beside the right field."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from events.blocks import SessionsBlock
from events.models import ConferencePage, EventIndexPage
from tests.factories import PersonPageFactory

KINDS = list(SessionsBlock().child_blocks)


def session(kind: str, **fields: Any) -> tuple[str, dict[str, Any]]:
    value: dict[str, Any] = {"start": "10:00", "end": "11:00", "title": f"A {kind}"}
    if kind != "break":
        value |= {"abstract": rich_text(f"<p>About {kind}</p>"), "people": streamfield([]), "languages": ["ky", "sv"]}
    if kind == "film_screening":
        value |= {"director": "N. N.", "country": "KG", "year": "2016", "running_time": "62", "subtitles": "English"}
    return kind, {**value, **fields}


def day(date: str, *sessions: tuple[str, dict]) -> tuple[str, dict[str, Any]]:
    return "programme_day", {"date": date, "heading": "", "venue": "", "address": "", "sessions": streamfield(sessions)}


def form(*days: tuple[str, dict], **fields: Any) -> dict[str, Any]:
    languages = {"ky", "sv"}
    conference = {
        "title": "Central Asia Days",
        "slug": "central-asia-days",
        "start_date": "2018-11-25",
        "end_date": "2018-11-26",
        "time_zone": "Europe/Stockholm",
        "body": streamfield([]),
        "programme": streamfield(list(days)),
        "page_topics": inline_formset([]),
        "page_countries": inline_formset([]),
        "comments": inline_formset([]),
    }
    data = nested_form_data({**conference, **fields})
    # A field of several choices sends its name several times.
    several = {key.rpartition("-")[0] for key in data if key.rpartition("-")[0].endswith("-languages")}
    kept = {key: value for key, value in data.items() if key.rpartition("-")[0] not in several}
    return {**kept, **{key: sorted(languages) for key in several}, "action-publish": "1"}


@pytest.fixture
def add_url(homes: dict) -> str:
    section = EventIndexPage.objects.get(locale__language_code="en")
    return reverse("wagtailadmin_pages:add", args=["events", "conferencepage", section.pk])


def block_errors(answer: Any) -> dict[int, Any]:
    [error] = answer.context["form"].errors.as_data()["programme"]
    return error.block_errors


def test_editor_publishes_a_programme_with_every_kind_of_session(admin: Client, add_url: str) -> None:
    aigul = PersonPageFactory(title="Aigul")
    people = streamfield(
        [
            ("item", {"person": str(aigul.pk), "name": "", "affiliation": "", "role": "lecturer"}),
            ("item", {"person": "", "name": "Erik", "affiliation": "Malmö", "role": "moderator"}),
        ]
    )
    sessions = [session(kind, **({} if kind == "break" else {"people": people})) for kind in KINDS]
    answer = admin.post(add_url, form(day("2018-11-25", *sessions), day("2018-11-26")))
    assert answer.status_code == 302
    page = ConferencePage.objects.get()
    assert [value.block_type for value in page.programme[0].value["sessions"]] == KINDS
    assert [(speaker.name, speaker.role) for speaker in page.speakers] == [("Aigul", "lecturer"), ("Erik", "moderator")]
    assert page.programme[0].value["sessions"][1].value["languages"] == ["ky", "sv"]
    text = BeautifulSoup(Client().get(page.url).content, "html.parser").main.get_text(" ")
    assert [kind for kind in KINDS if f"A {kind}" not in text] == []
    assert [kind for kind in KINDS if kind != "break" and f"About {kind}" not in text] == []


@pytest.mark.parametrize(
    ("days", "wrong"),
    [
        ([day("2018-11-24")], [0]),
        ([day("2018-11-25"), day("2018-11-27")], [1]),
        ([day("2018-11-25"), day("2018-11-25")], [1]),
    ],
)
def test_wrong_day_is_named_at_its_date_and_what_was_typed_is_kept(
    days: list[tuple[str, dict]], wrong: list[int], admin: Client, add_url: str
) -> None:
    days = [(kind, {**value, "heading": f"Heading {i}"}) for i, (kind, value) in enumerate(days)]
    answer = admin.post(add_url, form(*days), headers={"accept-language": "en"})
    errors = block_errors(answer)
    assert {position: list(error.block_errors) for position, error in errors.items()} == dict.fromkeys(wrong, ["date"])
    page = answer.content.decode()
    assert "outside the conference" in page or "stands in the programme already" in page
    assert [i for i in range(len(days)) if f"Heading {i}" not in page] == []
    assert not ConferencePage.objects.exists()


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"end": "09:00"}, "end"),
        ({"start": ""}, "start"),
        ({"title": ""}, "title"),
        ({"start": "half past ten"}, "start"),
    ],
)
def test_wrong_session_is_named_at_its_field(fields: dict, wrong: str, admin: Client, add_url: str) -> None:
    sessions = [session("lecture", title="A good one"), session("panel", **fields)]
    answer = admin.post(add_url, form(day("2018-11-25", *sessions)))
    [sessions_error] = block_errors(answer)[0].block_errors.values()
    assert {i: list(error.block_errors) for i, error in sessions_error.block_errors.items()} == {1: [wrong]}
    assert "A good one" in answer.content.decode()
    assert not ConferencePage.objects.exists()


def test_somebody_without_a_name_is_named_at_the_name(admin: Client, add_url: str) -> None:
    nobody = streamfield([("item", {"person": "", "name": "", "affiliation": "", "role": "lecturer"})])
    answer = admin.post(add_url, form(day("2018-11-25", session("lecture", people=nobody))))
    error = block_errors(answer)[0].block_errors["sessions"].block_errors[0].block_errors["people"].block_errors[0]
    assert list(error.block_errors) == ["name"]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"end_date": "2018-11-24"}, "end_date"),
        ({"sign_up_closes_on": "2018-12-24"}, "sign_up_closes_on"),
        ({"sign_up_url": "nowhere"}, "sign_up_url"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"start_date": ""}, "start_date"),
    ],
)
def test_wrong_field_is_named(fields: dict, wrong: str, admin: Client, add_url: str) -> None:
    answer = admin.post(add_url, form(day("2018-11-25"), **fields))
    assert list(answer.context["form"].errors) == [wrong]
    assert not ConferencePage.objects.exists()
