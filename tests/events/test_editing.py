"""An editor writes events in the admin: drafts are never refused, and what is wrong is told beside the right field."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from events.blocks import SessionsBlock
from events.models import ConferencePage, ConferenceRoom, EventIndexPage, EventPage
from tests.factories import ConferencePageFactory, DocumentFactory, PersonPageFactory, SeriesPageFactory, translated

SESSIONS = SessionsBlock().child_blocks
KINDS = [kind for kind in SESSIONS if kind not in {"break", "programme_note"}]

SCHEDULED = {
    "slug": "central-asia-days",
    "start_date": "2018-11-25",
    "end_date": "2018-11-26",
    "time_zone": "Europe/Stockholm",
    "state": "scheduled",
    "sign_up": "none",
    "body": streamfield([]),
    "documents": inline_formset([]),
    "organisations": inline_formset([]),
    "page_topics": inline_formset([]),
    "page_countries": inline_formset([]),
    "comments": inline_formset([]),
}
"""What each form of an event sends, whatever the editor fills in."""

SEVERAL = {"languages": ["ky", "sv"], "interpretation": ["en"]}
"""What the tests choose where several languages can be chosen."""


def session(kind: str, **fields: Any) -> tuple[str, dict[str, Any]]:
    if kind == "programme_note":
        return kind, {"text": rich_text("<p>A programme_note</p>"), **fields}
    value: dict[str, Any] = {"start": "10:00", "end": "11:00", "title": f"A {kind}"}
    if kind != "break":
        value |= {"abstract": rich_text(f"<p>About {kind}</p>"), "people": streamfield([]), **SEVERAL}
        value |= {"room": "", "venue": "", "track": "", "materials": streamfield([])}
        value |= {"content_note": "", "state": "scheduled", "state_note": ""}
    if kind == "film_screening":
        value |= {"director": "N. N.", "country": "KG", "year": "2016", "running_time": "62", "subtitles": "English"}
    return kind, {**value, **fields}


def day(date: str, *sessions: tuple[str, dict]) -> tuple[str, dict[str, Any]]:
    return "programme_day", {"date": date, "heading": "", "venue": "", "address": "", "sessions": streamfield(sessions)}


def sent(fields: dict[str, Any], action: str) -> dict[str, Any]:
    """The form as a browser sends it: a field of several choices sends its name several times."""
    data = nested_form_data(fields)
    several = {
        prefix: SEVERAL[prefix.rpartition("-")[2]]
        for key in data
        if (prefix := key.rpartition("-")[0]).rpartition("-")[2] in SEVERAL
    }
    kept = {key: value for key, value in data.items() if key.rpartition("-")[0] not in several}
    return {**kept, **several, **({f"action-{action}": "1"} if action else {})}


def form(*days: tuple[str, dict], action: str = "publish", **fields: Any) -> dict[str, Any]:
    """A conference. Without an action it is saved as a draft."""
    conference = {"title": "Central Asia Days", "programme": streamfield(list(days)), "rooms": inline_formset([])}
    return sent({**SCHEDULED, **conference, **fields}, action)


def event_form(action: str = "publish", **fields: Any) -> dict[str, Any]:
    """An event without a programme."""
    return sent({**SCHEDULED, "title": "An evening", **fields}, action)


def url_to_add(model: str) -> str:
    section = EventIndexPage.objects.get(locale__language_code="en")
    return reverse("wagtailadmin_pages:add", args=["events", model, section.pk])


@pytest.fixture
def add_url(homes: dict) -> str:
    return url_to_add("conferencepage")


def block_errors(answer: Any) -> dict[int, Any]:
    [error] = answer.context["form"].errors.as_data()["programme"]
    return error.block_errors


def test_editor_publishes_a_programme_with_every_kind_of_session(admin: Client, add_url: str) -> None:
    aigul, document = PersonPageFactory(title="Aigul"), DocumentFactory(title="Slides of it")
    people = streamfield(
        [
            ("item", {"person": str(aigul.pk), "name": "", "affiliation": "", "role": "lecturer"}),
            ("item", {"person": "", "name": "Erik", "affiliation": "Malmö", "role": "moderator"}),
        ]
    )
    materials = streamfield(
        [
            ("item", {"kind": "slides", "title": "", "url": "", "document": str(document.pk)}),
            ("item", {"kind": "recording", "title": "To hear", "url": "https://example.org/r", "document": ""}),
        ]
    )
    full = {
        "people": people,
        "materials": materials,
        "room": "Hall",
        "venue": "Next door",
        "track": "Youth",
        "content_note": "Violence",
        "do_not_record": "on",
        "ends_next_day": "on",
        "state": "moved",
        "state_note": "Late train",
    }
    sessions = [session(kind, **(full if kind in KINDS else {})) for kind in SESSIONS]
    rooms = inline_formset([{"name": "Hall"}])
    answer = admin.post(add_url, form(day("2018-11-25", *sessions), day("2018-11-26"), rooms=rooms))
    assert answer.status_code == 302
    page = ConferencePage.objects.get()
    stored = page.programme[0].value["sessions"]
    assert [value.block_type for value in stored] == list(SESSIONS)
    assert [(speaker.name, speaker.role) for speaker in page.speakers] == [("Aigul", "lecturer"), ("Erik", "moderator")]
    for child in stored:
        if child.block_type in KINDS:
            value = child.value
            assert {name: value[name] for name in SEVERAL} == SEVERAL
            assert [material.href for material in value["materials"]] == [document.url, "https://example.org/r"]
            assert (value["room"], value["state"], value["do_not_record"]) == ("Hall", "moved", True)
    text = BeautifulSoup(Client().get(page.url).content, "html.parser").main.get_text(" ")
    assert [kind for kind in SESSIONS if f"A {kind}" not in text] == []
    assert [kind for kind in KINDS if f"About {kind}" not in text] == []
    words = ("Next door", "Violence", "Late train", "To hear")
    assert [word for word in words if word not in text] == []


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
    answer = admin.post(add_url, form(*days))
    errors = block_errors(answer)
    assert {position: list(error.block_errors) for position, error in errors.items()} == dict.fromkeys(wrong, ["date"])
    page = answer.content.decode()
    assert [i for i in range(len(days)) if f"Heading {i}" not in page] == []
    assert not ConferencePage.objects.exists()


WRONG_SESSIONS: list[tuple[dict[str, Any], str]] = [
    ({"end": "09:00"}, "end"),
    ({"end": "10:00"}, "end"),
    ({"room": "Nowhere"}, "room"),
    ({"start": ""}, "start"),
    ({"title": ""}, "title"),
    ({"people": streamfield([("item", {"person": "", "name": "", "affiliation": "", "role": "lecturer"})])}, "people"),
    ({"materials": streamfield([("item", {"kind": "link", "title": "", "url": "", "document": ""})])}, "materials"),
]


@pytest.mark.parametrize(("fields", "wrong"), [*WRONG_SESSIONS, ({"start": "half past ten"}, "start")])
def test_wrong_session_is_named_at_its_field(fields: dict, wrong: str, admin: Client, add_url: str) -> None:
    sessions = [session("lecture", title="A good one"), session("panel", **fields)]
    answer = admin.post(add_url, form(day("2018-11-25", *sessions)))
    [sessions_error] = block_errors(answer)[0].block_errors.values()
    assert {i: list(error.block_errors) for i, error in sessions_error.block_errors.items()} == {1: [wrong]}
    assert "A good one" in answer.content.decode()
    assert not ConferencePage.objects.exists()


def test_everything_that_is_wrong_is_named_at_once(admin: Client, add_url: str) -> None:
    first = day("2018-11-25", session("lecture"), session("panel", end="09:00"), session("break", end="09:30"))
    second = ("programme_day", {**day("2018-11-27")[1], "start": "12:00", "end": "11:00"})
    errors = block_errors(admin.post(add_url, form(first, second)))
    assert {i: sorted(error.block_errors) for i, error in errors.items()} == {0: ["sessions"], 1: ["date", "end"]}
    of_sessions = errors[0].block_errors["sessions"].block_errors
    assert {i: list(error.block_errors) for i, error in of_sessions.items()} == {1: ["end"], 2: ["end"]}


def test_hour_that_the_clocks_skip_is_named(admin: Client, add_url: str) -> None:
    dates = {"start_date": "2026-03-29", "end_date": "2026-03-29"}
    answer = admin.post(add_url, form(day("2026-03-29", session("lecture", start="02:30", end="04:00")), **dates))
    [error] = block_errors(answer)[0].block_errors["sessions"].block_errors.values()
    assert list(error.block_errors) == ["start"]


def test_session_may_go_on_past_midnight(admin: Client, add_url: str) -> None:
    night = session("film_screening", start="22:00", end="01:00", ends_next_day="on")
    assert admin.post(add_url, form(day("2018-11-25", night))).status_code == 302


def test_warnings_forbid_nothing(admin: Client, add_url: str) -> None:
    shouted = [session("lecture", title="WATER AND LAND", start=f"1{i}:00", end="20:00") for i in (5, 1, 1)]
    assert admin.post(add_url, form(day("2018-11-25", *shouted))).status_code == 302


@pytest.mark.parametrize(("fields", "wrong"), WRONG_SESSIONS)
def test_unfinished_session_is_kept_in_a_draft(fields: dict, wrong: str, admin: Client, add_url: str) -> None:
    answer = admin.post(add_url, form(day("2018-11-25", session("panel", **fields)), action=""))
    assert answer.status_code == 302
    page = ConferencePage.objects.get()
    assert not page.live
    assert page.programme[0].value["sessions"][0].block_type == "panel"


def test_somebody_without_a_name_is_named_at_the_name(admin: Client, add_url: str) -> None:
    nobody = streamfield([("item", {"person": "", "name": "", "affiliation": "", "role": "lecturer"})])
    answer = admin.post(add_url, form(day("2018-11-25", session("lecture", people=nobody))))
    error = block_errors(answer)[0].block_errors["sessions"].block_errors[0].block_errors["people"].block_errors[0]
    assert list(error.block_errors) == ["name"]


UNFINISHED: list[tuple[dict[str, Any], str]] = [
    ({"end_date": "2018-11-24"}, "end_date"),
    ({"state": "cancelled"}, "state_note"),
    ({"state": "moved_online", "state_note": "Snow"}, "online_url"),
    ({"sign_up": "external"}, "sign_up_url"),
    ({"sign_up_closes_at": "2018-12-24 12:00"}, "sign_up_closes_at"),
    ({"sign_up_opens_at": "2018-11-20 12:00", "sign_up_closes_at": "2018-11-20 12:00"}, "sign_up_closes_at"),
]
"""What is wrong with a page that is to be published, and the field where it is told."""


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        *UNFINISHED,
        ({"sign_up_url": "nowhere"}, "sign_up_url"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"start_date": ""}, "start_date"),
    ],
)
@pytest.mark.parametrize("model", ["conferencepage", "eventpage"])
def test_wrong_field_is_named(model: str, fields: dict, wrong: str, admin: Client, homes: dict) -> None:
    data = event_form(**fields) if model == "eventpage" else form(day("2018-11-25"), **fields)
    answer = admin.post(url_to_add(model), data)
    assert list(answer.context["form"].errors) == [wrong]
    assert not ConferencePage.objects.exists()
    assert not EventPage.objects.exists()


@pytest.mark.parametrize(("fields", "wrong"), UNFINISHED)
@pytest.mark.parametrize("model", ["conferencepage", "eventpage"])
def test_draft_is_never_refused(model: str, fields: dict, wrong: str, admin: Client, homes: dict) -> None:
    data = event_form("", **fields) if model == "eventpage" else form(day("2018-11-24"), action="", **fields)
    assert admin.post(url_to_add(model), data).status_code == 302
    [page] = [*ConferencePage.objects.all(), *EventPage.objects.all()]
    assert not page.live


def test_unfinished_draft_of_a_published_page_leaves_it_as_it_is(admin: Client, homes: dict) -> None:
    page = ConferencePageFactory(title="As published", language="en", programme=[])
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    answer = admin.post(url, form(action="", title="As planned", state="cancelled"))
    assert answer.status_code == 302
    page.refresh_from_db()
    assert (page.title, page.state) == ("As published", "scheduled")
    draft = page.get_latest_revision_as_object()
    assert (draft.title, draft.state) == ("As planned", "cancelled")
    answer = admin.post(url, form(title="As planned", state="cancelled"))
    assert list(answer.context["form"].errors) == ["state_note"]


def test_evening_that_ends_before_it_begins_is_named(admin: Client, homes: dict) -> None:
    times = {"start_time": "18:00", "end_time": "17:00"}
    one_day = event_form(end_date="2018-11-25", **times)
    answer = admin.post(url_to_add("eventpage"), one_day)
    assert list(answer.context["form"].errors) == ["end_time"]
    assert admin.post(url_to_add("eventpage"), event_form(**times)).status_code == 302


def test_editor_gives_everything_that_an_event_has(admin: Client, homes: dict) -> None:
    document = DocumentFactory()
    answer = admin.post(
        url_to_add("eventpage"),
        event_form(
            city="Osh",
            step_free="on",
            is_free="on",
            start_time="18:00",
            contact_email="a@example.org",
            organisations=inline_formset(
                [
                    {"name": "Ritm", "url": "https://example.org/", "role": "organiser"},
                    {"name": "Draken", "url": "", "role": "partner"},
                ]
            ),
            documents=inline_formset([{"document": str(document.pk), "title": "Poster"}]),
        ),
    )
    assert answer.status_code == 302
    page = EventPage.objects.get()
    assert ([one.name for one in page.organisers], [one.name for one in page.partners]) == (["Ritm"], ["Draken"])
    assert [item.shown_title for item in page.document_list] == ["Poster"]
    text = BeautifulSoup(Client().get(page.url).content, "html.parser").main.get_text(" ")
    assert [word for word in ("Osh", "18:00", "Ritm", "Draken", "Poster", "a@example.org") if word not in text] == []


def room_form(rooms: list[dict[str, Any]], sessions: list[str], action: str = "publish") -> dict[str, Any]:
    """A conference with these rooms, and a lecture in each room that is named."""
    lectures = [session("lecture", title=f"Lecture {i}", room=name) for i, name in enumerate(sessions)]
    formset = inline_formset(rooms, initial=sum("id" in room for room in rooms))
    return form(day("2018-11-25", *lectures), rooms=formset, action=action)


def rooms_of_sessions() -> list[str]:
    draft = ConferencePage.objects.get().get_latest_revision_as_object()
    return [child.value["room"] for child in draft.programme[0].value["sessions"]]


@pytest.fixture
def conference(admin: Client, add_url: str) -> ConferencePage:
    """With two rooms and a lecture in each."""
    admin.post(add_url, room_form([{"name": "Hall"}, {"name": "Attic"}], ["Hall", "Attic", "Hall"]))
    return ConferencePage.objects.get()


@pytest.mark.parametrize("action", ["publish", ""])
def test_renamed_room_keeps_its_sessions(action: str, conference: ConferencePage, admin: Client) -> None:
    hall, attic = conference.rooms.all()
    url = reverse("wagtailadmin_pages:edit", args=[conference.pk])
    rooms = [{"id": str(hall.pk), "name": "Great hall"}, {"id": str(attic.pk), "name": "Attic"}]
    # One session was given the new name already, by hand or by the form's script.
    answer = admin.post(url, room_form(rooms, ["Great hall", "Attic", "Hall"], action))
    assert answer.status_code == 302
    assert rooms_of_sessions() == ["Great hall", "Attic", "Great hall"]


def test_rooms_can_change_names_with_each_other(conference: ConferencePage, admin: Client) -> None:
    hall, attic = conference.rooms.all()
    url = reverse("wagtailadmin_pages:edit", args=[conference.pk])
    rooms = [{"id": str(hall.pk), "name": "Attic"}, {"id": str(attic.pk), "name": "Hall"}]
    # The form's script has moved the sessions with their rooms: nothing is left to do.
    admin.post(url, room_form(rooms, ["Attic", "Hall", "Attic"]))
    assert rooms_of_sessions() == ["Attic", "Hall", "Attic"]


def test_deleted_room_is_no_new_name(conference: ConferencePage, admin: Client) -> None:
    hall, attic = conference.rooms.all()
    url = reverse("wagtailadmin_pages:edit", args=[conference.pk])
    rooms = [{"id": str(hall.pk), "name": "Cellar", "DELETE": "1"}, {"id": str(attic.pk), "name": "Attic"}]
    admin.post(url, room_form(rooms, ["Hall", "Attic", "Hall"], action=""))
    assert rooms_of_sessions() == ["Hall", "Attic", "Hall"]


def test_two_rooms_of_one_name_are_refused_and_kept_in_a_draft(admin: Client, add_url: str) -> None:
    rooms = [{"name": "Hall"}, {"name": "HALL"}]
    answer = admin.post(add_url, room_form(rooms, []))
    assert [list(errors) for errors in answer.context["form"].formsets["rooms"].errors] == [[], ["name"]]
    assert not ConferencePage.objects.exists()
    assert admin.post(add_url, room_form(rooms, [], action="")).status_code == 302


def test_translation_keeps_the_rooms_as_the_original_calls_them(conference: ConferencePage, admin: Client) -> None:
    page = translated(conference, "ru")
    for room in page.rooms.all():
        ConferenceRoom.objects.filter(pk=room.pk).update(name=f"{room.name} (ru)")
    page = ConferencePage.objects.get(pk=page.pk)
    page.save_revision()
    rooms = [{"id": str(room.pk), "name": room.name} for room in page.rooms.all()]
    data = room_form(rooms, ["Hall", "Attic", "Hall"])
    assert admin.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data).status_code == 302
    page.refresh_from_db()
    assert [child.value["room"] for child in page.programme[0].value["sessions"]] == ["Hall", "Attic", "Hall"]
    assert [one.room for one in page.as_event().days[0].sessions] == [*("Hall (ru)", "Attic (ru)", "Hall (ru)")]


def test_form_has_four_tabs_and_suggests_rooms(admin: Client, add_url: str) -> None:
    soup = BeautifulSoup(admin.get(add_url).content, "html.parser")
    assert len(soup.select("[role=tablist] [role=tab]")) >= 4
    assert soup.select_one('script[src*="events/js/rooms.js"][type=module]')


def test_editor_chooses_a_series(admin: Client, add_url: str) -> None:
    series = SeriesPageFactory()
    admin.post(add_url, form(day("2018-11-25"), series=str(series.pk), edition="5"))
    page = ConferencePage.objects.get()
    assert (page.series, page.edition) == (series, 5)
