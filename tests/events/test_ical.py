"""Calendar files, read back by another parser than the one that writes them."""

from datetime import UTC, date, datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
import vobject
from dateutil.tz import tzical

from events.ical import CANCELLED, CalendarFile, Entry, clock_changes, duration, ical
from tests.events.calendar_client import parsed

STAMP = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
STOCKHOLM, ALMATY = ZoneInfo("Europe/Stockholm"), ZoneInfo("Asia/Almaty")


def entry(**fields: object) -> Entry:
    values = {
        "uid": "a@example.org",
        "sequence": 0,
        "stamp": STAMP,
        "created": STAMP,
        "start": datetime(2026, 5, 1, 10, tzinfo=STOCKHOLM),
        "end": datetime(2026, 5, 1, 11, tzinfo=STOCKHOLM),
        "summary": "Tea",
        **fields,
    }
    return Entry(**values)


def written(*entries: Entry) -> str:
    file = CalendarFile(
        name="Dagarna, 2026",
        source="https://example.org/a.ics",
        url="https://example.org/",
        entries=entries,
    )
    return ical(file).decode()


def read(*entries: Entry) -> vobject.base.Component:
    return parsed(written(*entries))


def only(**fields: object) -> vobject.base.Component:
    return read(entry(**fields)).vevent


def lines(text: str) -> list[str]:
    """The lines of a file as they were before they were folded."""
    return text.replace("\r\n ", "").split("\r\n")


def test_file_says_what_it_is() -> None:
    found = lines(written(entry()))
    assert [line for line in found if line.split(":")[0].split(";")[0] in {"METHOD", "UID", "VERSION"}] == [
        "VERSION:2.0",
        "UID:a@example.org",
    ]
    for line in (
        "NAME:Dagarna\\, 2026",
        "X-WR-CALNAME:Dagarna\\, 2026",
        "URL:https://example.org/",
        "SOURCE;VALUE=URI:https://example.org/a.ics",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "X-PUBLISHED-TTL:PT6H",
        "LAST-MODIFIED:20260102T030405Z",
    ):
        assert line in found


def test_file_without_entries_is_a_calendar_all_the_same() -> None:
    found = lines(written())
    assert found[0] == "BEGIN:VCALENDAR"
    assert not [line for line in found if line.startswith(("BEGIN:VEVENT", "BEGIN:VTIMEZONE", "LAST-MODIFIED"))]


def test_entry_has_all_its_properties() -> None:
    found = only(
        sequence=3,
        created=STAMP - timedelta(days=1),
        description="One\r\n\r\nTwo; three, four\\five",
        location="Great hall, House of Culture",
        url="https://example.org/en/a/",
        categories=("Lecture", "a, b"),
        online_url="https://example.org/live?a=1&b=2",
        online_label="Online",
    )
    assert {name: value[0].value for name, value in found.contents.items()} == {
        "uid": "a@example.org",
        "dtstamp": STAMP,
        "last-modified": STAMP,
        "created": STAMP - timedelta(days=1),
        "sequence": "3",
        "status": "CONFIRMED",
        "transp": "OPAQUE",
        "dtstart": datetime(2026, 5, 1, 8, tzinfo=UTC),
        "dtend": datetime(2026, 5, 1, 9, tzinfo=UTC),
        "summary": "Tea",
        "description": "One\n\nTwo; three, four\\five",
        "location": "Great hall, House of Culture",
        "url": "https://example.org/en/a/",
        "categories": ["Lecture", "a, b"],
        "conference": "https://example.org/live?a=1&b=2",
    }
    assert found.conference.params == {"VALUE": ["URI"], "FEATURE": ["VIDEO"], "LABEL": ["Online"]}


def test_what_is_not_known_is_not_written() -> None:
    absent = {"description", "location", "url", "categories", "conference"}
    assert not absent & only().contents.keys()


def test_open_end_has_neither_end_nor_length() -> None:
    found = only(end=None).contents
    assert "dtend" not in found
    assert "duration" not in found


def test_whole_days_end_on_the_day_after_and_take_nobodys_time() -> None:
    found = only(start=date(2026, 5, 1), end=date(2026, 5, 3))
    assert (found.dtstart.value, found.dtend.value) == (date(2026, 5, 1), date(2026, 5, 4))
    assert found.transp.value == "TRANSPARENT"
    assert "BEGIN:VTIMEZONE" not in written(entry(start=date(2026, 5, 1), end=date(2026, 5, 3)))


def test_cancelled_takes_nobodys_time() -> None:
    found = only(status=CANCELLED)
    assert (found.status.value, found.transp.value) == ("CANCELLED", "TRANSPARENT")


def test_words_in_another_language_than_the_calendar_are_marked() -> None:
    found = only(language="ru", summary="Чай", description="Час", location="Зал")
    marked = {name for name, value in found.contents.items() if value[0].params.get("LANGUAGE") == ["ru"]}
    assert marked == {"summary", "description", "location"}
    assert not [value for values in only().contents.values() for value in values if "LANGUAGE" in value.params]


def test_lines_are_short_and_end_as_they_should() -> None:
    raw = written(entry(summary="Длинное название " * 20)).encode()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert only(summary="Длинное название " * 20).summary.value == ("Длинное название " * 20).strip()


def test_control_characters_are_taken_out() -> None:
    found = only(summary="Tea\x00\x07 and\r\ncake\x85", description="a\x1b\tb\rc\ud83d", location="Great\x0bhall")
    assert (found.summary.value, found.location.value) == ("Tea and cake", "Greathall")
    assert found.description.value == "a\tb\nc"


def test_entries_stand_in_the_order_of_time_whatever_order_they_came_in() -> None:
    entries = [
        entry(uid="c@x", start=datetime(2026, 5, 2, 9, tzinfo=STOCKHOLM)),
        entry(uid="b@x", start=datetime(2026, 5, 1, 9, tzinfo=ALMATY)),
        entry(uid="a@x", start=date(2026, 5, 2), end=date(2026, 5, 2)),
    ]
    assert written(*entries) == written(*reversed(entries))
    assert [found.uid.value for found in read(*entries).vevent_list] == ["b@x", "a@x", "c@x"]


@pytest.mark.parametrize(
    ("wall", "zone", "utc"),
    [
        # Stockholm, the night in which an hour is missing: 02.00 is followed by 03.00.
        (datetime(2026, 3, 29, 1, 59), STOCKHOLM, datetime(2026, 3, 29, 0, 59)),
        (datetime(2026, 3, 29, 3, 0), STOCKHOLM, datetime(2026, 3, 29, 1, 0)),
        (datetime(2026, 3, 29, 3, 30), STOCKHOLM, datetime(2026, 3, 29, 1, 30)),
        (datetime(2026, 3, 29, 4, 0), STOCKHOLM, datetime(2026, 3, 29, 2, 0)),
        # The night in which an hour comes twice: its first time counts.
        (datetime(2026, 10, 25, 1, 59), STOCKHOLM, datetime(2026, 10, 24, 23, 59)),
        (datetime(2026, 10, 25, 2, 30), STOCKHOLM, datetime(2026, 10, 25, 0, 30)),
        (datetime(2026, 10, 25, 3, 0), STOCKHOLM, datetime(2026, 10, 25, 2, 0)),
        # Almaty gave up an hour for good.
        (datetime(2024, 2, 29, 12, 0), ALMATY, datetime(2024, 2, 29, 6, 0)),
        (datetime(2024, 2, 29, 22, 59), ALMATY, datetime(2024, 2, 29, 16, 59)),
        (datetime(2024, 3, 1, 0, 30), ALMATY, datetime(2024, 2, 29, 19, 30)),
        (datetime(2024, 3, 1, 12, 0), ALMATY, datetime(2024, 3, 1, 7, 0)),
        (datetime(2025, 2, 1, 12, 0), ALMATY, datetime(2025, 2, 1, 7, 0)),
        # The first and the last hour of a year.
        (datetime(2026, 1, 1, 0, 0), STOCKHOLM, datetime(2025, 12, 31, 23, 0)),
        (datetime(2026, 12, 31, 23, 59), STOCKHOLM, datetime(2026, 12, 31, 22, 59)),
    ],
)
def test_readers_that_trust_the_file_about_clocks_get_the_right_moment(
    wall: datetime, zone: ZoneInfo, utc: datetime
) -> None:
    text = written(entry(start=wall.replace(tzinfo=zone), end=None))
    assert f"DTSTART;TZID={zone.key}:{wall:%Y%m%dT%H%M%S}" in lines(text)
    # dateutil takes the clocks of the place from the file, not from this machine.
    from_file = tzical(StringIO(text)).get(zone.key)
    assert wall.replace(tzinfo=from_file).astimezone(UTC) == utc.replace(tzinfo=UTC)


def test_time_zone_is_given_for_the_years_that_need_it() -> None:
    text = written(
        entry(uid="a@x", start=datetime(2024, 2, 1, 10, tzinfo=ALMATY), end=None),
        entry(
            uid="b@x", start=datetime(2026, 12, 31, 23, tzinfo=STOCKHOLM), end=datetime(2027, 1, 1, 1, tzinfo=STOCKHOLM)
        ),
    )
    zones = parsed(text).vtimezone_list
    onsets = {
        zone.tzid.value: [
            part.dtstart.value for name in ("standard", "daylight") for part in zone.contents.get(name, ())
        ]
        for zone in zones
    }
    assert {name: {onset.year for onset in found} for name, found in onsets.items()} == {
        "Asia/Almaty": {2024},
        "Europe/Stockholm": {2026, 2027},
    }
    assert "COMMENT" not in text


def test_moments_in_utc_need_no_time_zone() -> None:
    text = written(entry(start=datetime(2026, 5, 1, 10, tzinfo=ZoneInfo("UTC")), end=None))
    assert "DTSTART:20260501T100000Z" in lines(text)
    assert "VTIMEZONE" not in text


@pytest.mark.parametrize(
    ("zone", "year", "changes"),
    [
        ("Europe/Stockholm", 2026, ["2026-03-29T03:00:00+02:00", "2026-10-25T02:00:00+01:00"]),
        ("Asia/Almaty", 2024, ["2024-02-29T23:00:00+05:00"]),
        ("Asia/Bishkek", 2026, []),
    ],
)
def test_clocks_are_changed_at_these_moments(zone: str, year: int, changes: list[str]) -> None:
    assert [change.isoformat() for change in clock_changes(zone, year, year)] == changes


@pytest.mark.parametrize(
    ("interval", "text"),
    [(timedelta(hours=6), "PT6H"), (timedelta(minutes=90), "PT1H30M"), (timedelta(days=1), "PT24H")],
)
def test_interval_is_written_as_the_standard_asks(interval: timedelta, text: str) -> None:
    assert duration(interval) == text
