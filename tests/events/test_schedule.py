"""schedule.xml and schedule.json: valid, and saying the same."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from lxml import etree

from events.programme import Event
from events.schedule import Schedule, acronym, schedule_json, schedule_xml, session_numbers
from tests.events.programmes import WORDS, block_id, day, event, full_event, session

SCHEMAS = Path(__file__).parent / "schemas"
XSD = etree.XMLSchema(etree.parse(SCHEMAS / "schedule.xsd"))
JSON_SCHEMA = jsonschema.Draft202012Validator(
    json.loads((SCHEMAS / "schedule.json").read_text()), format_checker=jsonschema.FormatChecker()
)

REVISED = datetime(2018, 11, 1, 11, tzinfo=UTC)
SATURDAY = date(2018, 11, 24)


def schedule(programme: Event) -> Schedule:
    return Schedule(programme, acronym("central-asia-days", programme.start_date.year), REVISED, WORDS)


def as_xml(programme: Event) -> Any:
    document = etree.fromstring(schedule_xml(schedule(programme)))
    XSD.assertValid(document)
    return document


def as_json(programme: Event) -> dict:
    document = json.loads(schedule_json(schedule(programme)))
    JSON_SCHEMA.validate(document)
    return document["schedule"]


def sessions_in_json(programme: Event) -> list[dict]:
    days = as_json(programme)["conference"]["days"]
    return [one for day in days for sessions in day["rooms"].values() for one in sessions]


def test_xml_says_everything_of_a_session() -> None:
    document = as_xml(full_event())
    assert document.findtext("version") == "2018-11-01 12:00:00"
    assert document.find("conference").findtext("acronym") == "centralasiadays2018"
    assert document.find("conference").findtext("time_zone_name") == "Europe/Stockholm"
    assert [(day.get("date"), day.get("start"), day.get("end")) for day in document.findall("day")] == [
        ("2018-11-25", "2018-11-25T12:30:00+01:00", "2018-11-26T00:30:00+01:00"),
        ("2018-11-26", "2018-11-26T10:00:00+01:00", "2018-11-26T17:00:00+01:00"),
    ]
    assert [[room.get("name") for room in day.findall("room")] for day in document.findall("day")] == [
        ["Great hall", "Cinema"],
        ["Cinema", "The park"],
    ]
    [lecture] = document.findall("day/room[@name='Great hall']/event")
    assert lecture.get("guid") == block_id(1)
    texts = {child.tag: child.text or "" for child in lecture if not len(child)}
    assert texts == {
        "room": "Great hall",
        "title": "Session 1",
        "subtitle": "",
        "type": "lecture",
        "date": "2018-11-25T12:30:00+01:00",
        "start": "12:30",
        "duration": "01:30",
        "abstract": "Water <crosses> borders & more.",
        "slug": f"centralasiadays2018-{int(lecture.get('id')) % 1_000_000}-{block_id(1)[:8]}",
        "track": "Youth",
        "description": "Content note: violence\n\nPlease do not photograph or record.",
        "url": "https://example.org/en/events/days-2018/session/00000001/",
        "language": "sv",
    }
    assert [name.text for name in lecture.findall("persons/person")] == ["Aigul", "Erik"]
    assert lecture.findtext("recording/optout") == "true"
    assert [(link.get("href"), link.text) for link in lecture.findall("links/link")] == [
        ("https://example.org/slides.pdf", "Slides"),
        ("https://example.org/film", "https://example.org/film"),
        ("https://example.org/more", "https://example.org/more"),
    ]


def test_json_says_the_same_as_xml() -> None:
    programme = full_event()
    document, conference = as_xml(programme), as_json(programme)["conference"]
    assert conference["daysCount"] == int(document.find("conference").findtext("days")) == 2
    for element, data in zip(document.findall("day/room/event"), sessions_in_json(programme), strict=True):
        assert (element.get("guid"), int(element.get("id"))) == (data["guid"], data["id"])
        texts = {child.tag: child.text or "" for child in element if child.tag not in {"recording", "persons", "links"}}
        assert {"language": "", **texts} == {
            name: value
            for name, value in data.items()
            if name not in {"guid", "id", "persons", "links", "do_not_record"}
        }
        assert (element.findtext("recording/optout") == "true") is data.get("do_not_record", False)
        assert [name.text for name in element.findall("persons/person")] == [one["name"] for one in data["persons"]]
        assert [link.get("href") for link in element.findall("links/link")] == [link["url"] for link in data["links"]]
    assert [link["type"] for link in sessions_in_json(programme)[0]["links"]] == ["slides", "media", "related"]


def test_breaks_and_what_has_no_time_are_left_out() -> None:
    programme = event(
        day(SATURDAY, session(1, kind="break"), session(2, kind="programme_note", start=None), session(3, start=None))
    )
    assert sessions_in_json(programme) == []
    [only_day] = as_xml(programme).findall("day")
    assert (only_day.get("start"), only_day.get("end")) == ("2018-11-24T00:00:00+01:00", "2018-11-25T00:00:00+01:00")


def test_cancelled_is_said_in_the_title() -> None:
    programme = event(day(SATURDAY, session(1, state="cancelled"), session(2, state="postponed"), session(3)))
    titles = ["Cancelled: Session 1", "Postponed: Session 2", "Session 3"]
    assert sorted(one["title"] for one in sessions_in_json(programme)) == titles
    assert sorted(one.findtext("title") for one in as_xml(programme).iter("event")) == titles
    whole = replace(programme, state="cancelled")
    assert as_json(whole)["conference"]["title"] == "Cancelled: Central Asia Days 2018"
    assert {one["title"].split(":")[0] for one in sessions_in_json(whole)} == {"Cancelled"}


@pytest.mark.parametrize(
    ("sessions", "day_end", "durations"),
    [
        ([session(1, end=None), session(2, start=time(10, 45))], None, ["00:45", "00:15"]),
        ([session(1, end=None, room="A"), session(2, start=time(10, 45), room="B")], time(18), ["08:00", "00:15"]),
        ([session(1, end=None)], time(18), ["08:00"]),
        ([session(1, end=None)], None, ["01:00"]),
        ([session(1, end=None, start=time(20))], time(18), ["01:00"]),
    ],
)
def test_open_end_lasts_until_somebody_else_comes(sessions: list, day_end: time | None, durations: list[str]) -> None:
    programme = event(day(SATURDAY, *sessions, end=day_end))
    found = sorted(sessions_in_json(programme), key=lambda one: one["title"])
    assert [one["duration"] for one in found] == durations


@pytest.mark.parametrize(
    ("when", "zone", "start", "end", "date_with_offset", "duration"),
    [
        (date(2026, 3, 29), "Europe/Stockholm", time(1), time(4), "2026-03-29T01:00:00+01:00", "02:00"),
        (date(2026, 10, 25), "Europe/Stockholm", time(1), time(4), "2026-10-25T01:00:00+02:00", "04:00"),
        (date(2024, 2, 29), "Asia/Almaty", time(10), time(11), "2024-02-29T10:00:00+06:00", "01:00"),
        (date(2024, 3, 1), "Asia/Almaty", time(10), time(11), "2024-03-01T10:00:00+05:00", "01:00"),
    ],
)
def test_clocks_are_those_of_the_place(
    when: date, zone: str, start: time, end: time, date_with_offset: str, duration: str
) -> None:
    [found] = sessions_in_json(event(day(when, session(1, start=start, end=end)), time_zone=zone))
    assert (found["date"], found["start"], found["duration"]) == (date_with_offset, f"{start:%H:%M}", duration)


def test_a_session_without_a_room_is_somewhere() -> None:
    rooms = [
        event(day(SATURDAY, session(1, room="Great hall"))),
        event(day(SATURDAY, session(1))),
        event(day(SATURDAY, session(1)), venue="", address="", city=""),
    ]
    assert [sessions_in_json(one)[0]["room"] for one in rooms] == [
        "Great hall",
        "House of Culture",
        "Central Asia Days 2018",
    ]


def test_numbers_stay_when_other_sessions_come_and_go() -> None:
    few = session_numbers(event(day(SATURDAY, session(7))))
    many = session_numbers(event(day(SATURDAY, *[session(n) for n in range(1, 61)])))
    assert many[block_id(7)] == few[block_id(7)]
    assert len(set(many.values())) == 60


def test_two_identifiers_with_the_same_number_get_two() -> None:
    first, second = "00000000-0000-0000-0000-000000000001", f"{2**31:032x}"
    twins = event(day(SATURDAY, replace(session(1), id=first), replace(session(2), id=second)))
    assert sorted(session_numbers(twins).values()) == [2, 3]


def test_an_identifier_of_another_form_gets_a_uuid() -> None:
    programme = event(day(SATURDAY, replace(session(1), id="Öppning!")))
    [found] = sessions_in_json(programme)
    assert as_xml(programme).find(".//event").get("guid") == found["guid"]


@pytest.mark.parametrize(
    ("slug", "expected"),
    [
        ("central-asia-days-2018", "centralasiadays2018"),
        ("Dni_CA", "dnica2018"),
        ("", "event2018"),
        ("дни", "event2018"),
    ],
)
def test_acronym_suits_every_version_of_the_formats(slug: str, expected: str) -> None:
    assert acronym(slug, 2018) == expected


def test_control_characters_do_not_break_the_file() -> None:
    programme = event(day(SATURDAY, session(1, title="Tea\x00\x0b & <b>", abstract="a\x1bb\ud800")))
    assert sessions_in_json(programme)[0]["title"] == as_xml(programme).findtext(".//event/title") == "Tea & <b>"
    assert sessions_in_json(programme)[0]["abstract"] == "ab"
