"""What an editor of a programme fills in, what is wrong with it, beside the right field, and how it is shown."""

from datetime import date, time
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.blocks import Block, CharBlock, StreamBlockValidationError, StructBlockValidationError

from events.blocks import MaterialBlock, ProgrammeBlock, ProgrammeDayBlock, RoomBlock, SessionPersonBlock
from events.models import ConferencePage
from tests.factories import ConferencePageFactory, DocumentFactory, PersonPageFactory, person, session
from tests.factories import block as stored_block

DAY = ProgrammeDayBlock()
SESSIONS = DAY.child_blocks["sessions"]
TIMED = [kind for kind in SESSIONS.child_blocks if kind != "programme_note"]


def wrong_fields(block: Block, value: Any, clean: str = "clean") -> list[str]:
    """The fields at which the block complains."""
    try:
        getattr(block, clean)(block.normalize(value))
    except StructBlockValidationError as error:
        return list(error.block_errors)
    return []


def shown(kind: str, **fields: Any) -> BeautifulSoup:
    """A session as an English reader gets it."""
    block = SESSIONS.child_blocks[kind]
    with translation.override("en"):
        html = block.render(block.normalize({"start": time(10), "title": "Title", **fields}))
    return BeautifulSoup(html, "html.parser")


@pytest.mark.parametrize("kind", TIMED)
def test_session_has_a_start_and_a_title_when_it_is_published(kind: str) -> None:
    value = {"start": None, "title": ""}
    assert wrong_fields(SESSIONS.child_blocks[kind], value) == ["start", "title"]
    assert wrong_fields(SESSIONS.child_blocks[kind], value, "clean_deferred") == []


@pytest.mark.parametrize(
    ("title", "with_document", "said"), [("Mine", True, "Mine"), ("", True, "Its own"), ("", False, "Slides")]
)
def test_material_knows_where_it_is_and_what_it_is_called(
    title: str, with_document: bool, said: str, homes: dict
) -> None:
    document = DocumentFactory(title="Its own") if with_document else None
    url = "" if document else "https://a.se/"
    value = MaterialBlock().normalize({"kind": "slides", "title": title, "url": url, "document": document})
    with translation.override("en"):
        assert (value.shown_title, value.kind_label) == (said, "Slides")
    assert value.href == (document.url if document else "https://a.se/")


@pytest.mark.parametrize(
    ("state", "label", "is_off"),
    [
        (None, "", False),
        ("scheduled", "", False),
        ("moved", "Moved", False),
        ("cancelled", "Cancelled", True),
        ("postponed", "Postponed", True),
    ],
)
def test_session_knows_what_has_become_of_it(state: str | None, label: str, is_off: bool) -> None:
    value = SESSIONS.child_blocks["panel"].normalize({"title": "A", "state": state})
    with translation.override("en"):
        assert (value.state_label, value.is_off) == (label, is_off)


@pytest.mark.parametrize(
    ("with_document", "url", "wrong"),
    [(False, "", ["url"]), (True, "https://a.se/", ["url"]), (True, "", []), (False, "https://a.se/", [])],
)
def test_material_is_an_address_or_a_document(with_document: bool, url: str, wrong: list[str], homes: dict) -> None:
    value = {"kind": "slides", "url": url, "document": DocumentFactory() if with_document else None}
    assert wrong_fields(MaterialBlock(), value) == wrong
    assert wrong_fields(MaterialBlock(), value, "clean_deferred") == []


def test_programme_note_is_shown_as_it_was_written() -> None:
    block = SESSIONS.child_blocks["programme_note"]
    html = block.render(block.normalize({"text": "<p>Lunch <b>here</b></p>"}))
    assert str(BeautifulSoup(html, "html.parser").p) == "<p>Lunch <b>here</b></p>"


def test_hours_of_a_day_pass_over_notes_and_what_has_no_time_yet() -> None:
    sessions = [
        ("programme_note", {"text": "<p>Bring tea</p>"}),
        ("lecture", {"start": None, "title": "When?"}),
        ("lecture", {"start": time(10), "end": time(11), "title": "A"}),
        ("panel", {"start": time(12), "end": time(13), "title": "B"}),
        ("programme_note", {"text": "<p>Good night</p>"}),
    ]
    value = DAY.normalize({"date": date(2018, 11, 25), "sessions": sessions})
    assert value.hours == (time(10), time(13))
    assert DAY.normalize({"date": date(2018, 11, 25), "start": time(9)}).hours == (time(9), None)


@pytest.mark.parametrize(
    ("sessions", "hours"),
    [
        ([("12:00", "13:00", {}), ("10:00", "11:00", {})], (time(10), time(13))),
        ([("10:00", "16:00", {}), ("12:00", "13:00", {})], (time(10), time(16))),
        ([("18:00", "19:00", {}), ("20:00", "00:30", {"ends_next_day": True})], (time(18), time(0, 30))),
        ([("10:00", None, {}), ("12:00", "13:00", {})], (time(10), time(13))),
        ([("10:00", "11:00", {}), ("12:00", None, {})], (time(10), None)),
        ([("9:00", "10:00", {"state": "cancelled"}), ("12:00", "13:00", {})], (time(12), time(13))),
    ],
    ids=["room after room", "longest first", "past midnight", "open and followed", "open end", "called off"],
)
def test_hours_of_a_day_are_those_of_what_takes_place(sessions: list, hours: tuple[time, time | None]) -> None:
    value = DAY.to_python(
        {
            "date": "2018-11-25",
            "sessions": [
                {"type": "lecture", "value": {"start": start, "end": end, "title": "A", **fields}}
                for start, end, fields in sessions
            ],
        }
    )
    assert value.hours == hours


def test_room_is_typed_so_that_no_translator_meets_it() -> None:
    room = SESSIONS.child_blocks["lecture"].child_blocks["room"]
    assert isinstance(room, RoomBlock)
    assert not isinstance(room, CharBlock)
    assert (room.clean("Hall"), room.clean("")) == ("Hall", "")
    assert room.field.widget.attrs["list"] == "rooms-of-this-event"


@pytest.mark.parametrize("kinds", [["lecture"], ["lecture", "panel", "seminar", "discussion"]])
def test_programme_asks_once_for_people_and_once_for_documents(kinds: list[str], homes: dict) -> None:
    people, documents = [PersonPageFactory() for _ in range(2)], [DocumentFactory() for _ in range(2)]
    material = [stored_block("item", {"kind": "slides", "url": "", "document": one.pk}) for one in documents]
    bare = {"person": people[0].pk, "name": "", "affiliation": "", "role": "lecturer"}
    sessions = [session(kind, people=[person(one) for one in people], materials=material) for kind in kinds]
    sessions.append(session("lecture", people=[bare, person(name="Erik")]))
    days = [stored_block("programme_day", {"date": f"2018-11-2{i}", "sessions": sessions}) for i in (5, 6)]
    ConferencePageFactory(programme=days)
    page = ConferencePage.objects.get()
    with CaptureQueriesContext(connection) as captured:
        found = [child.value for day in page.programme for child in day.value["sessions"]]
    assert len(captured) == 2
    assert [[one["person"] and one["person"].pk for one in value["people"]] for value in found] == [
        *[[one.pk for one in people]] * len(kinds),
        [people[0].pk, None],
    ] * 2
    assert [one["document"] for one in found[0]["materials"]] == documents


def test_person_and_document_that_were_deleted_are_nobody_and_nothing(homes: dict) -> None:
    aigul, document = PersonPageFactory(), DocumentFactory()
    material = stored_block("item", {"kind": "slides", "url": "", "document": document.pk})
    sessions = [session("lecture", people=[person(aigul)], materials=[material])]
    ConferencePageFactory(programme=[stored_block("programme_day", {"date": "2018-11-25", "sessions": sessions})])
    aigul.delete()
    document.delete()
    [child] = ConferencePage.objects.get().programme[0].value["sessions"]
    assert (child.value["people"][0]["person"], child.value["materials"][0]["document"]) == (None, None)


@pytest.mark.parametrize(
    ("with_page", "name", "wrong"), [(False, "", ["name"]), (True, "A", ["name"]), (True, "", []), (False, "A", [])]
)
def test_somebody_is_a_person_or_a_name(with_page: bool, name: str, wrong: list[str], homes: dict) -> None:
    value = {"person": PersonPageFactory().page_ptr if with_page else None, "name": name, "role": "lecturer"}
    assert wrong_fields(SessionPersonBlock(), value) == wrong
    assert wrong_fields(SessionPersonBlock(), value, "clean_deferred") == []


def test_session_without_a_title_is_refused() -> None:
    stream = SESSIONS.normalize([("lecture", {"start": time(10), "title": "", "people": []})])
    with pytest.raises(StreamBlockValidationError) as refused:
        SESSIONS.clean(stream)
    assert list(refused.value.block_errors[0].block_errors) == ["title"]


def test_film_says_who_made_it_and_how_long_it_takes() -> None:
    value = {"director": "N. N.", "country": "KG", "year": 2016, "running_time": 62, "subtitles": "English"}
    text = shown("film_screening", **value).text
    assert [word for word in ("N. N.", "KG", "2016", "62", "English") if word not in text] == []


def test_session_shows_times_languages_people_and_abstract(homes: dict) -> None:
    people = [{"name": "Aigul", "affiliation": "Osh", "role": "moderator"}, {"name": "Erik", "role": "panelist"}]
    languages = {"languages": ["ky", "sv"], "interpretation": ["en", "ru"]}
    soup = shown("panel", end=time(11, 30), people=people, abstract="<p>About it</p>", **languages)
    assert [element.text for element in soup.select("time")] == ["10:00", "11:30"]
    assert [element.text.split(",")[0] for element in soup.select(".who li")] == ["Aigul", "Erik"]
    assert "Osh" in soup.select(".who li")[0].text
    assert ["moderator" in element.text for element in soup.select(".who li")] == [True, False]
    assert soup.select_one("details .rich").text.strip() == "About it"
    assert "In Kyrgyz and in Swedish, interpreted into English and into Russian" in soup.text


def test_programme_is_made_of_days_of_sessions_of_these_kinds() -> None:
    [day] = ProgrammeBlock().child_blocks.values()
    assert set(day.child_blocks["sessions"].child_blocks) == {
        *("reception", "lecture", "panel", "discussion", "seminar", "film_screening", "workshop", "activity"),
        *("break", "programme_note"),
    }
