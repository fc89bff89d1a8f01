"""The rules of a programme: each fires where it should and only there."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.programme import Day, Event, Participant, Session
from events.rules import CannotShift, Finding, Level, Obstacle, Place, check, shifted, sorted_sessions
from events.rules.findings import LEVELS

FIRST, LAST = date(2018, 11, 25), date(2018, 11, 26)
AIGUL = Participant(name="Aigul", affiliation="Osh", key="aigul")
ERIK = Participant(name="Erik", affiliation="Malmö", key="erik")


def clock(text: str) -> time | None:
    return time.fromisoformat(text) if text else None


def session(start: str = "", end: str = "", id: str = "s", **more: Any) -> Session:
    defaults = {"kind": "lecture", "title": id, "languages": ("sv",)}
    return Session(id=id, start=clock(start), end=clock(end), **defaults | more)


def pause(start: str, end: str = "", id: str = "b", **more: Any) -> Session:
    return session(start, end, id, kind="break", languages=(), **more)


def day(*sessions: Session, date: date = FIRST, id: str = "d", **more: Any) -> Day:
    return Day(id=id, date=date, sessions=sessions, **more)


def event(**more: Any) -> Event:
    defaults = {"start_date": FIRST, "end_date": LAST, "url": "https://example.org/days/", "rooms": ("A", "B")}
    return Event(key="k", title="Days", language="sv", **defaults | more)


def found(
    programme: Sequence[Day], where: Event | None = None, *, only: str
) -> list[tuple[str | None, str | None, str]]:
    """Where a rule fires: day, session, field."""
    return [
        (finding.place.day, finding.place.session, finding.place.field)
        for finding in check(programme, where or event())
        if finding.number == only
    ]


def test_a_good_programme_has_no_findings() -> None:
    programme = [
        day(
            session("12:00", "12:30", "in", kind="reception", title="Reception"),
            session("12:30", "14:00", "one", people=(AIGUL,), room="A"),
            session("12:30", "13:45", "two", people=(ERIK,), room="B"),
            pause("14:00", "14:30"),
            session("14:30", "16:00", "three", people=(AIGUL, ERIK)),
            start=time(12),
            end=time(19, 15),
        ),
        day(session("10:00", id="open"), id="e", date=LAST),
    ]
    assert check(programme, event()) == []


@pytest.mark.parametrize(
    ("days", "numbers"),
    [
        ([], []),
        ([FIRST, LAST], []),
        ([date(2018, 11, 24)], [("P01", 0)]),
        ([FIRST, date(2018, 11, 27)], [("P01", 1)]),
        ([FIRST, FIRST], [("P02", 1)]),
        ([FIRST, FIRST, FIRST, LAST], [("P02", 1), ("P02", 2)]),
        ([date(2018, 11, 27), date(2018, 11, 27)], [("P01", 0), ("P01", 1), ("P02", 1)]),
        ([LAST, FIRST], [("P11", 1)]),
        ([date.min, date.max], [("P01", 0), ("P01", 1)]),
    ],
)
def test_days_lie_inside_the_event_each_once_in_their_order(days: list[date], numbers: list[tuple[str, int]]) -> None:
    programme = [day(session("10:00", "11:00", f"s{i}"), date=date, id=str(i)) for i, date in enumerate(days)]
    assert [(finding.number, int(finding.place.day or "")) for finding in check(programme, event())] == numbers
    assert {finding.place.field for finding in check(programme, event())} <= {"date"}


@pytest.mark.parametrize(
    ("start", "end", "ends_next_day", "fires"),
    [
        ("10:00", "11:00", False, False),
        ("10:00", "", False, False),
        ("", "10:00", False, False),
        ("00:00", "00:01", False, False),
        ("10:00", "10:00", False, True),
        ("10:00", "09:59", False, True),
        ("23:00", "00:00", False, True),
        ("23:00", "00:00", True, False),
        ("22:00", "01:30", True, False),
    ],
)
def test_p03_session_ends_after_it_begins(start: str, end: str, ends_next_day: bool, fires: bool) -> None:
    programme = [day(session(start, end, ends_next_day=ends_next_day))]
    assert found(programme, only="P03") == ([("d", "s", "end")] if fires else [])


@pytest.mark.parametrize(
    ("hours", "sessions", "fires"),
    [
        (("12:00", "19:00"), [], False),
        (("12:00", ""), [], False),
        (("19:00", "12:00"), [], True),
        (("12:00", "12:00"), [], True),
        (("18:00", "01:00"), [session("22:00", "01:00", ends_next_day=True)], False),
        (("18:00", "01:00"), [session("22:00", "23:00")], True),
    ],
)
def test_p03_day_ends_after_it_begins_unless_it_passes_midnight(
    hours: tuple[str, str], sessions: list[Session], fires: bool
) -> None:
    programme = [day(*sessions, start=clock(hours[0]), end=clock(hours[1]))]
    assert found(programme, only="P03") == ([("d", None, "end")] if fires else [])


SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


@pytest.mark.parametrize(
    ("where", "skipped", "repeated"),
    [
        (day(session("01:30", "03:00"), date=SPRING), [], []),
        (day(session("02:30", "04:00"), date=SPRING), [("d", "s", "start")], []),
        (day(session("01:00", "02:00"), date=SPRING), [("d", "s", "end")], []),
        (day(session("22:00", "02:30", ends_next_day=True), date=date(2026, 3, 28)), [("d", "s", "end")], []),
        (day(date=SPRING, start=time(2, 15), end=time(9)), [("d", None, "start")], []),
        (day(session("01:30", "03:30"), date=AUTUMN), [], []),
        (day(session("02:30", "04:00"), date=AUTUMN), [], [("d", "s", "start")]),
        (day(session("22:00", "02:00", ends_next_day=True), date=date(2026, 10, 24)), [], [("d", "s", "end")]),
        (day(date=AUTUMN, start=time(1), end=time(2, 59)), [], [("d", None, "end")]),
    ],
)
def test_p04_and_p08_the_clocks_are_changed(where: Day, skipped: list, repeated: list) -> None:
    stockholm = event(start_date=where.date, end_date=where.date)
    assert found([where], stockholm, only="P04") == skipped
    assert found([where], stockholm, only="P08") == repeated
    tashkent = replace(stockholm, time_zone="Asia/Tashkent")
    assert found([where], tashkent, only="P04") == found([where], tashkent, only="P08") == []


def test_what_lasts_is_real_time() -> None:
    """Two hours on the clock are one where summer time begins: the next begins as the last ends."""
    short = day(session("01:30", "03:00", "a", room="A"), session("03:00", "04:00", "b", room="A"), date=SPRING)
    assert check([short], event(start_date=SPRING, end_date=SPRING)) == []
    # From one to seven by the clock: seven hours where summer time ends, five where it begins.
    for date_, fires in ((AUTUMN, [("d", "s", "end")]), (SPRING, [])):
        long = day(session("01:00", "07:00"), date=date_)
        assert found([long], event(start_date=date_, end_date=date_), only="P10") == fires


@pytest.mark.parametrize(
    ("rooms", "room", "fires"),
    [
        (("A", "B"), "A", False),
        (("A", "B"), "", False),
        (("A", "B"), "C", True),
        (("A", "B"), "a", True),
        ((), "A", True),
        ((), "", False),
    ],
)
def test_p05_room_is_one_of_the_event(rooms: tuple[str, ...], room: str, fires: bool) -> None:
    programme = [day(session("10:00", "11:00", room=room))]
    assert found(programme, event(rooms=rooms), only="P05") == ([("d", "s", "room")] if fires else [])


def two(first: tuple[str, str], second: tuple[str, str], /, one: dict | None = None, **other: Any) -> list[Day]:
    return [day(session(*first, "a", **one or {}), session(*second, "b", **other))]


@pytest.mark.parametrize(
    ("programme", "rooms", "fires"),
    [
        (two(("10:00", "11:00"), ("10:30", "12:00"), {"room": "A"}, room="A"), ("A", "B"), [("d", "b", "room")]),
        (two(("10:30", "12:00"), ("10:00", "11:00"), {"room": "A"}, room="A"), ("A", "B"), [("d", "a", "room")]),
        (two(("10:00", "11:00"), ("10:00", "11:00"), {"room": "A"}, room="A"), ("A", "B"), [("d", "b", "room")]),
        (two(("10:00", "11:00"), ("10:30", ""), {"room": "A"}, room="A"), ("A", "B"), [("d", "b", "room")]),
        (two(("10:00", "11:00"), ("11:00", "12:00"), {"room": "A"}, room="A"), ("A", "B"), []),
        (two(("10:00", ""), ("10:30", "12:00"), {"room": "A"}, room="A"), ("A", "B"), []),
        (two(("10:00", "11:00"), ("10:30", "12:00"), {"room": "A"}, room="B"), ("A", "B"), []),
        (two(("10:00", "11:00"), ("10:30", "12:00"), {"room": "A"}), ("A", "B"), []),
        (two(("10:00", "11:00"), ("10:30", "12:00")), ("A", "B"), []),
        # An event with one room at most needs no names.
        (two(("10:00", "11:00"), ("10:30", "12:00")), (), [("d", "b", "start")]),
        (two(("10:00", "11:00"), ("10:30", "12:00"), {"room": "A"}), ("A",), [("d", "b", "start")]),
        (two(("10:00", "11:00"), ("10:30", "12:00"), venue="Elsewhere"), (), []),
        (two(("10:00", "11:00"), ("10:30", "12:00"), {"room": "A", "venue": "X"}, room="A"), ("A", "B"), []),
        (two(("10:00", "11:00"), ("10:30", "12:00"), {"state": "cancelled"}), (), []),
        (two(("10:00", "11:00"), ("10:30", "12:00"), state="postponed"), (), []),
        (two(("10:00", "11:00"), ("10:30", "12:00"), {"state": "moved"}), (), [("d", "b", "start")]),
        ([day(session("10:00", "12:00"), pause("11:00", "11:15"))], (), []),
        (
            [day(session("10:00", "12:00", room="A"), pause("11:00", "11:15", room="A"))],
            ("A", "B"),
            [("d", "b", "room")],
        ),
    ],
)
def test_p06_room_is_used_once_at_a_time(programme: list[Day], rooms: tuple[str, ...], fires: list) -> None:
    assert found(programme, event(rooms=rooms), only="P06") == fires


def test_p06_night_runs_into_the_next_day() -> None:
    night = day(session("22:00", "01:00", "a", room="A", ends_next_day=True))
    after = [day(session(start, "02:00", "b", room="A"), date=LAST, id="e") for start in ("00:30", "01:00")]
    assert found([night, after[0]], only="P06") == [("e", "b", "room")]
    assert found([night, after[1]], only="P06") == []


@pytest.mark.parametrize(
    ("programme", "fires"),
    [
        (two(("10:00", "11:00"), ("10:30", "12:00"), {"people": (AIGUL, ERIK)}, people=(AIGUL,)), True),
        (two(("10:00", "11:00"), ("11:00", "12:00"), {"people": (AIGUL,)}, people=(AIGUL,)), False),
        (two(("10:00", "11:00"), ("10:30", "12:00"), {"people": (ERIK,)}, people=(AIGUL,)), False),
        (
            two(("10:00", "11:00"), ("10:30", "12:00"), {"people": (AIGUL,), "state": "cancelled"}, people=(AIGUL,)),
            False,
        ),
        (two(("10:00", "11:00"), ("10:30", "12:00"), {"people": (replace(AIGUL, key=""),)}, people=(AIGUL,)), False),
        (two(("10:00", "11:00"), ("10:30", "12:00"), {"people": (replace(AIGUL, name="A."),)}, people=(AIGUL,)), True),
        (two(("10:00", "11:00"), ("12:00", "13:00"), {"people": (AIGUL, AIGUL)}), False),
    ],
)
def test_p07_nobody_is_in_two_places(programme: list[Day], fires: bool) -> None:
    assert found(programme, only="P07") == ([("d", "b", "people")] if fires else [])


@pytest.mark.parametrize(
    ("sessions", "fires"),
    [
        ([session("10:00", "11:00", "a"), session("14:01", "15:00", "b")], ["b"]),
        ([session("10:00", "11:00", "a"), session("14:00", "15:00", "b")], []),
        ([session("14:01", "15:00", "b"), session("10:00", "11:00", "a")], ["b"]),
        ([session("10:00", "11:00", "a"), pause("11:00", "14:30"), session("14:30", "15:00", "c")], []),
        ([session("10:00", "", "a"), session("15:00", "16:00", "b")], []),
        ([session("10:00", "15:00", "a", room="A"), session("10:00", "11:00", "b", room="B"), session("16:00")], []),
        ([session("10:00", "11:00", "a"), session("12:00", "13:00", "b", state="cancelled"), session("15:00")], ["s"]),
        ([session("10:00", "11:00", "a"), session("15:00", "16:00", "c"), session("15:00", "16:00", "b")], ["b"]),
        ([session("10:00", "11:00", "a"), session("15:00", "", "b", state="postponed")], []),
    ],
)
def test_p09_hours_without_anything(sessions: list[Session], fires: list[str]) -> None:
    assert [where for _, where, _ in found([day(*sessions)], only="P09")] == fires


def test_p09_night_between_two_days_is_no_gap() -> None:
    assert found([day(session("10:00", "11:00")), day(session("18:00", id="b"), date=LAST, id="e")], only="P09") == []


@pytest.mark.parametrize(
    ("start", "end", "ends_next_day", "fires"),
    [
        ("10:00", "16:00", False, False),
        ("10:00", "16:01", False, True),
        ("10:00", "", False, False),
        ("22:00", "04:00", True, False),
        ("22:00", "04:30", True, True),
    ],
)
def test_p10_session_of_more_than_six_hours(start: str, end: str, ends_next_day: bool, fires: bool) -> None:
    programme = [day(session(start, end, ends_next_day=ends_next_day))]
    assert found(programme, only="P10") == ([("d", "s", "end")] if fires else [])


def at(*slots: str) -> list[Day]:
    """Sessions such as "12:00A": a time and maybe a room."""
    return [day(*(session(slot[:5], "", str(i), room=slot[5:]) for i, slot in enumerate(slots)))]


@pytest.mark.parametrize(
    ("programme", "fires"),
    [
        (at("10:00", "11:00", "12:00"), []),
        (at("10:00", "10:00"), []),
        (at("11:00", "10:00", "12:00"), ["1"]),
        (at("10:00", "12:00", "11:00"), ["2"]),
        (at("10:00A", "12:00A", "10:00B", "12:00B"), []),
        (at("10:00A", "12:00A", "10:00B", "09:00B"), ["3"]),
        (at("10:00A", "12:00A", "11:00"), ["2"]),
        ([day(session("12:00"), session("", id="n", kind="programme_note", title=""), session("13:00", id="b"))], []),
        ([day(session("12:00"), session("", id="u"), session("11:00", id="b"))], ["b"]),
    ],
)
def test_p11_sessions_stand_in_their_order(programme: list[Day], fires: list[str]) -> None:
    assert [where for _, where, _ in found(programme, only="P11")] == fires


@pytest.mark.parametrize(
    ("one", "fires"),
    [
        (session("10:00", languages=()), True),
        (session("10:00", languages=("ky",)), False),
        (pause("10:00"), False),
        (session(kind="programme_note", title="", languages=()), False),
    ],
)
def test_p12_session_tells_its_languages(one: Session, fires: bool) -> None:
    assert found([day(one)], only="P12") == ([("d", one.id, "languages")] if fires else [])


def test_p13_people_come_from_somewhere() -> None:
    nobody = Participant(name="N. N.")
    people = (AIGUL, nobody, replace(nobody, name="M. M."))
    findings = [
        finding for finding in check([day(session("10:00", people=people))], event()) if finding.number == "P13"
    ]
    assert [(finding.place, finding.details) for finding in findings] == [
        (Place("people", "d", "s"), {"name": "N. N."}),
        (Place("people", "d", "s"), {"name": "M. M."}),
    ]
    assert found([day(pause("10:00", people=people))], only="P13") == []


@pytest.mark.parametrize(
    ("title", "fires"),
    [
        ("WATER AND POWER", True),
        ("ВОДА И ВЛАСТЬ", True),
        ("RECEPTION", True),
        ("UNICEF", False),
        ("Q&A", False),
        ("1991–2018: 27", False),
        ("WATER and power", False),
        ("Water", False),
        ("", False),
    ],
)
def test_p14_title_in_capitals(title: str, fires: bool) -> None:
    assert found([day(session("10:00", title=title))], only="P14") == ([("d", "s", "title")] if fires else [])


ORIGINAL = day(session("10:00", "11:00", "a"), session("22:00", "01:00", "b", ends_next_day=True))


@pytest.mark.parametrize(
    ("translation", "places"),
    [
        (ORIGINAL, []),
        (replace(ORIGINAL, date=LAST), [Place("date", "d")]),
        (day(session("10:30", "11:00", "a")), [Place("start", "d", "a")]),
        (day(session("10:00", "11:30", "a")), [Place("end", "d", "a")]),
        (day(session("10:00", "", "a")), [Place("end", "d", "a")]),
        (day(session("22:00", "01:00", "b")), [Place("end", "d", "b")]),
        (day(session("12:00", "13:00", "of its own"), id="other"), []),
    ],
)
def test_p15_translation_has_the_times_of_its_original(translation: Day, places: list[Place]) -> None:
    findings = check([translation], event(), original=[ORIGINAL])
    assert [finding.place for finding in findings if finding.number == "P15"] == places
    assert [finding for finding in check([translation], event()) if finding.number == "P15"] == []


@pytest.mark.parametrize(
    ("more", "fields"),
    [
        ({"sign_up_url": "https://example.com/1"}, []),
        ({"sign_up_url": "HTTPS://example.com/1"}, []),
        ({"sign_up_url": ""}, []),
        ({"sign_up_url": "http://example.com/1"}, ["sign_up_url"]),
        ({"sign_up_url": "http://localhost/days/#sign-up", "url": "http://localhost/days/"}, []),
        ({"sign_up_url": "#sign-up", "url": ""}, []),
        ({"sign_up_closes": datetime(2018, 11, 25, 9, 0, tzinfo=UTC)}, []),
        ({"sign_up_closes": datetime(2018, 11, 25, 9, 1, tzinfo=UTC)}, ["sign_up_closes_at"]),
        (
            {"sign_up_closes": datetime(2018, 11, 25, 4, 1, tzinfo=UTC), "time_zone": "Asia/Bishkek"},
            ["sign_up_closes_at"],
        ),
        ({"sign_up_closes": datetime(2018, 11, 25, 8, 30, tzinfo=UTC), "start": time(9)}, ["sign_up_closes_at"]),
    ],
)
def test_p16_signing_up(more: dict, fields: list[str]) -> None:
    findings = check([day(session("10:00", "11:00"))], event(**more))
    assert [(finding.number, finding.place) for finding in findings] == [("P16", Place(field)) for field in fields]


@pytest.mark.parametrize(("hour", "fires"), [(23, False), (0, True)])
def test_p16_while_no_time_is_known_the_first_day_counts(hour: int, fires: bool) -> None:
    closes = datetime(2018, 11, 25 + (hour == 0), hour, 1, tzinfo=UTC)
    zone = event(sign_up_closes=closes, time_zone="UTC")
    assert found([], zone, only="P16") == ([(None, None, "sign_up_closes_at")] if fires else [])


def test_every_rule_has_its_level() -> None:
    assert list(LEVELS) == [f"P{n:02}" for n in range(1, 17)]
    assert [Finding(number, Place("x")).level for number in ("P05", "P06", "P11", "P12")] == [
        *(Level.ERROR, Level.WARNING, Level.WARNING, Level.NOTE)
    ]


def test_findings_stand_in_the_order_of_the_programme() -> None:
    programme = [
        day(session("12:00", "11:00", "a", room="C"), session("10:00", id="b", languages=())),
        day(date=date(2019, 1, 1), id="e"),
    ]
    findings = check(programme, event(sign_up_url="http://example.com"))
    assert [(finding.number, finding.place.session or finding.place.day) for finding in findings] == [
        *(("P16", None), ("P03", "a"), ("P05", "a"), ("P11", "b"), ("P12", "b"), ("P01", "e"))
    ]


@pytest.mark.parametrize(
    ("slots", "order"),
    [
        ("", ""),
        ("a10 b11 c12", "abc"),
        ("a12 b10 c11", "bca"),
        ("a10 b10 c09", "cab"),
        ("a12 b-- c10", "cab"),
        ("a-- b12 c10 d--", "acdb"),
    ],
)
def test_sorting_moves_what_has_no_time_with_what_stands_above_it(slots: str, order: str) -> None:
    sessions = [session("" if "-" in slot else f"{slot[1:]}:00", id=slot[0]) for slot in slots.split()]
    assert "".join(one.id for one in sorted_sessions(day(*sessions))) == order


def times(where: Day) -> str:
    return " ".join(
        f"{one.id}{one.start:%H%M}-{f'{one.end:%H%M}' if one.end else ''}{'+' * one.ends_next_day}"
        for one in where.sessions
        if one.start
    )


AFTERNOON = day(
    session("13:00", "14:00", "a", room="A"),
    session("14:00", "15:00", "b", room="A"),
    session("", id="n", kind="programme_note"),
    session("14:00", "", "c", room="B"),
    session("22:00", "23:30", "d"),
)


@pytest.mark.parametrize(
    ("first", "minutes", "result"),
    [
        ("b", 15, "a1300-1400 b1415-1515 c1415- d2215-2345"),
        ("c", 15, "a1300-1400 b1415-1515 c1415- d2215-2345"),
        ("d", 30, "a1300-1400 b1400-1500 c1400- d2230-0000+"),
        ("d", 119, "a1300-1400 b1400-1500 c1400- d2359-0129+"),
        ("a", -60, "a1200-1300 b1300-1400 c1300- d2100-2230"),
        ("b", -59, "a1300-1400 b1301-1401 c1301- d2101-2231"),
        ("b", 0, "a1300-1400 b1400-1500 c1400- d2200-2330"),
    ],
)
def test_rest_of_the_day_is_shifted_in_all_rooms(first: str, minutes: int, result: str) -> None:
    assert times(shifted(AFTERNOON, first, minutes)) == result


def test_end_comes_back_over_midnight() -> None:
    night = day(session("23:00", "00:30", "a", ends_next_day=True))
    assert times(shifted(night, "a", -31)) == "a2229-2359"


@pytest.mark.parametrize(
    ("first", "minutes", "obstacle", "session"),
    [
        ("b", 120, Obstacle.LEAVES_THE_DAY, "d"),
        ("a", -781, Obstacle.LEAVES_THE_DAY, "a"),
        ("b", -60, Obstacle.OVERTAKES, "a"),
        ("n", 5, Obstacle.NO_TIME, "n"),
        ("a", 3000, Obstacle.LEAVES_THE_DAY, "a"),
    ],
)
def test_nothing_is_pushed_out_of_the_day_or_past_what_stays(
    first: str, minutes: int, obstacle: Obstacle, session: str
) -> None:
    with pytest.raises(CannotShift) as refusal:
        shifted(AFTERNOON, first, minutes)
    assert (refusal.value.obstacle, refusal.value.session.id) == (obstacle, session)


def test_what_is_shifted_has_to_be_in_the_day() -> None:
    with pytest.raises(KeyError):
        shifted(AFTERNOON, "nothing", 5)


clocks = st.times().map(lambda clock: clock.replace(microsecond=0, second=0))
people = st.lists(st.sampled_from([AIGUL, ERIK, Participant(name="N. N.")]), max_size=2).map(tuple)
ids = count()


@st.composite
def sessions(draw: Callable) -> Session:
    return Session(
        id=str(next(ids)),
        kind=draw(st.sampled_from(["lecture", "break", "programme_note"])),
        title=draw(st.sampled_from(["", "Water", "WATER AND POWER"])),
        start=draw(st.none() | clocks),
        end=draw(st.none() | clocks),
        ends_next_day=draw(st.booleans()),
        room=draw(st.sampled_from(["", "A", "B", "C"])),
        people=draw(people),
        state=draw(st.sampled_from(["scheduled", "cancelled"])),
    )


@st.composite
def programmes(draw: Callable) -> list[Day]:
    dates = st.dates() | st.sampled_from([FIRST, LAST, SPRING, AUTUMN])
    return [
        Day(
            id=str(next(ids)),
            date=draw(dates),
            start=draw(st.none() | clocks),
            end=draw(st.none() | clocks),
            sessions=tuple(draw(st.lists(sessions(), max_size=5))),
        )
        for _ in range(draw(st.integers(0, 3)))
    ]


def apart_from_order(findings: list[Finding]) -> list[tuple]:
    """Findings but for the rule of the order, whose own order doesn't count."""
    return sorted((f.number, str(f.place), str(f.details)) for f in findings if f.number != "P11")


@given(
    programme=programmes(),
    zone=st.sampled_from(["Europe/Stockholm", "Asia/Almaty", "UTC"]),
    first=st.dates(),
    closes=st.none() | st.datetimes(timezones=st.just(UTC)),
    data=st.data(),
)
def test_any_programme_can_be_checked_and_the_order_of_sessions_matters_to_one_rule(
    programme: list[Day], zone: str, first: date, closes: datetime | None, data: st.DataObject
) -> None:
    where = event(time_zone=zone, start_date=first, end_date=first, sign_up_closes=closes)
    mixed = [replace(one, sessions=tuple(data.draw(st.permutations(one.sessions)))) for one in programme]
    assert apart_from_order(check(programme, where, programme)) == apart_from_order(check(mixed, where, mixed))
    tidy = [replace(one, sessions=sorted_sessions(one)) for one in programme]
    assert [f for f in check(tidy, where) if f.number == "P11" and f.place.session] == []


@given(sessions=st.lists(sessions(), min_size=1), minutes=st.integers(-1500, 1500), data=st.data())
def test_shifting_there_and_back_changes_nothing(sessions: list[Session], minutes: int, data: st.DataObject) -> None:
    before = day(*sessions)
    first = data.draw(st.sampled_from(sessions)).id
    try:
        after = shifted(before, first, minutes)
    except CannotShift:
        return
    assert shifted(after, first, -minutes) == before
