"""Programmes as people write them, and what is understood of them."""

import json
import re
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from django.utils.text import slugify

from demo.content.conferences import CENTRAL_ASIA_DAYS_2017, CENTRAL_ASIA_DAYS_2018
from demo.shapes import ConferenceContent, Ref, T
from events.paste import Doubt, Line, Remark, as_json, parse
from events.paste.clocks import read_slot
from events.paste.dates import resolved, stamp_at
from events.programme import NOTE
from events.rules import check
from tests.events.test_rules import event

FOLDER = Path(__file__).parent / "pasted"
LATER = re.compile(r" (?=12\.\d\d – 1[24])")
"""Before the times of both sessions."""
SAMPLES = sorted(str(path.relative_to(FOLDER).with_suffix("")) for path in FOLDER.glob("*/*.txt"))


def sample(name: str) -> tuple[str, dict[str, Any]]:
    text = (FOLDER / f"{name}.txt").read_bytes().decode()
    return text, json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", SAMPLES)
def test_programme_is_understood(name: str) -> None:
    text, expected = sample(name)
    parsed = parse(text, year=expected["year"], language=expected["language"])
    assert as_json(parsed) == expected["programme"]


def in_english(text: str | T) -> str:
    return text if isinstance(text, str) else text["en"]


def words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.lower()) if word not in {"in", "and", "vs", "of", "the", "from"}}


@pytest.mark.parametrize(
    ("conference", "name"), [(CENTRAL_ASIA_DAYS_2018, "seed/2018"), (CENTRAL_ASIA_DAYS_2017, "seed/2017")]
)
def test_what_the_organisation_wrote_becomes_the_page_that_was_made_by_hand(
    conference: ConferenceContent, name: str
) -> None:
    """The page says in other words what the post says; its second day has nothing but a date."""
    text, _ = sample(name)
    parsed = parse(text, year=conference.start_date.year, language="en")
    by_hand, [pasted] = conference.programme[0], parsed.days
    assert parsed.not_understood == parsed.remarks == ()
    assert (pasted.date, pasted.start, pasted.end) == (by_hand["date"], by_hand["start"], by_hand["end"])
    rooms = {one.get("room", "") for _, one in by_hand["sessions"]}
    if pasted.room:
        assert rooms == {pasted.room}
    assert words(pasted.venue) == words(" ".join([in_english(by_hand["venue"]), *rooms]))
    assert pasted.address == f"{by_hand['address']}, {in_english(conference.city)}"
    sessions = [session for session in pasted.sessions if session.kind != NOTE]
    assert [(one.kind, one.start, one.end) for one in sessions] == [
        (kind, one["start"], one["end"]) for kind, one in by_hand["sessions"]
    ]
    for one, (_, made) in zip(sessions, by_hand["sessions"], strict=True):
        assert words(one.title) - {"expression"} == words(in_english(made["title"]))
        assert [Ref(f"person-{slugify(person.name)}") for person in one.people] == [
            person["person"] for person in made["people"]
        ]
        assert [person.role for person in one.people] == [person["role"] for person in made["people"]]
        for person, by_whom in zip(one.people, made["people"], strict=True):
            assert {word[:4] for word in words(in_english(by_whom["affiliation"]))} <= {
                word[:4] for word in words(person.affiliation)
            }
    assert parsed.sign_up_url == conference.sign_up_url


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text,
        lambda text: LATER.sub("\n", text).replace(" ABF", "\nABF").replace(" The lecture ", "\nThe lecture "),
        lambda text: LATER.sub("\r\n\r\n", text).replace(" Reception", "\r\nReception"),
        lambda text: LATER.sub("\n", text).replace("25, ", "25\n"),
        lambda text: re.sub(r"(\d\d)\.(\d\d)", r"\1:\2", text).replace(" – ", "-"),
        lambda text: re.sub(r"(\d\d)\.(\d\d) – ", r"\1.\2 till ", text).replace("November 25,", "Söndag 25/11 kl."),
        lambda text: text.replace(" – ", "\u00a0—\u00a0").replace("November 25", "25-го ноября"),
        lambda text: "<p>" + LATER.sub("</p>\n<p><strong>", text).replace(" Rec", "</strong><br>Rec") + "</p>",
    ],
)
def test_the_same_programme_in_other_clothes(change: Any) -> None:
    text, expected = sample("seed/2018")
    text = text[text.index("November 25, ") :]
    [day] = as_json(parse(change(text), year=2018))["days"]
    assert day == {**expected["programme"]["days"][0], "note": None}


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("12.00 – 12.30 Reception", "12:00", "12:30"),
        ("12:00-12:30 Reception", "12:00", "12:30"),
        ("12.00 –12.30 Reception", "12:00", "12:30"),
        ("12.30-14,00 Lecture", "12:30", "14:00"),
        ("16 15 – 17.00 Panel", "16:15", "17:00"),
        ("15.30 – 16 15 Panel", "15:30", "16:15"),
        ("16 15 Panel", "16:15", None),
        ("1230 Lunch", "12:30", None),
        ("1230-1400 Lunch", "12:30", "14:00"),
        ("12–13 Lunch", "12:00", "13:00"),
        ("12-13.30 Lunch", "12:00", "13:30"),
        ("kl. 12 Lunch", "12:00", None),
        ("klockan 9.15: Start", "09:15", None),
        ("c. 12.30 Lunch", "12:30", None),
        ("from 12.00 to 13.00 Lunch", "12:00", "13:00"),
        ("между", None, None),
        ("с 12:00 до 13:00 обед", "12:00", "13:00"),
        ("18.00 till 20.00 Film", "18:00", "20:00"),
        ("2 pm – 3:30 pm Talk", "14:00", "15:30"),
        ("2:30 – 4:00 pm Talk", "14:30", "16:00"),
        ("11 – 1 pm Talk", "11:00", "13:00"),
        ("12 a.m. Night", "00:00", None),
        ("22.00–01.00 Party", "22:00", "01:00+"),
        ("21.00 – 24.00 Party", "21:00", "00:00+"),
        ("8 pm until midnight Party", "20:00", "00:00+"),
        ("14.00–13.00 Slip", "14:00", "13:00"),
        ("19.00 – Film", "19:00", None),
        ("12h30 - 13h00 Lunch", "12:30", "13:00"),
        ("25.70 – 26.00 Lecture", None, None),
        ("12.60 Lecture", None, None),
        ("2018 was a year", None, None),
        ("1991–1995 many left", None, None),
        ("1991-1995 Five years", None, None),
        ("2010-2015 The years of change", None, None),
        ("12.50 kr for a coffee", None, None),
        ("100-150 kr", None, None),
        ("10–12 years old", None, None),
        ("300 people came", None, None),
        ("08-12 34 56", None, None),
        ("+46 8 12 34 56", None, None),
    ],
)
def test_times(text: str, start: str | None, end: str | None) -> None:
    [day] = parse(f"3 May 2018\n{text}").days
    slots = [
        (f"{one.start:%H:%M}", f"{one.end:%H:%M}{'+' * one.ends_next_day}" if one.end else None)
        for one in day.sessions
        if one.start
    ]
    assert slots == ([(start, end)] if start else [])


@pytest.mark.parametrize(
    "text",
    [
        "It was open from 10.00 to 18.00 every day.",
        "We met between 12.00 and 13.00 on Sundays.",
        "The city fell in 1991–1995 and 2000 people left (12.30–13.30).",
        "Room 1430 costs 12.30 kr. Call 08-12 34 56.",
        "Version 12.10 – 13.10 of the text is better.",
    ],
)
def test_numbers_in_prose_are_no_sessions(text: str) -> None:
    [day] = parse(f"3 May 2018\n10.00 Lecture: Salt\n{text}").days
    assert [(one.title, one.abstract) for one in day.sessions] == [("Salt", text)]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "November 25",
            "November 25th",
            "25 November",
            "25th of November",
            "the 25th of November",
            "NOV 25",
            "25 Nov.",
        ),
        *(
            "25 november",
            "den 25:e november",
            "25 nov",
            "Söndagen den 25 november",
            "sön 25/11",
            "söndag 25 november 2018",
        ),
        *(
            "25 ноября",
            "25-го ноября",
            "25-е ноября",
            "воскресенье, 25 ноября",
            "вс, 25 нояб. 2018 г.",
            "25 НОЯБРЯ 2018",
        ),
        *("2018-11-25", "25.11.2018", "25/11/2018", "11/25/2018", "25/11-2018", "25/11", "25-11-2018", "25.11.18"),
        *("Sunday, November 25, 2018", "Sunday 25th November 2018", "November 25 (Sunday)", "25 november, söndag"),
    ],
)
def test_dates(text: str) -> None:
    stamp = stamp_at(text)
    assert stamp is not None
    assert (resolved(stamp, 2018), stamp.stop) == (date(2018, 11, 25), len(text))
    assert [day.date for day in parse(f"{text}\n12.00 Fika", year=2018).days] == [date(2018, 11, 25)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("25–26 November: a camp\n12.00 Lunch", [None]),
        ("November 25 and 26\n12.00 Lunch", [None]),
        ("November 25 is a day of rest.\n12.00 Lunch", [date(2018, 11, 25)]),
        ("25 november\n12.00 Lunch\n26 november\n12.00 Lunch", [date(2018, 11, 25), date(2018, 11, 26)]),
        ("25 november\n12.00 Lunch\nOn 26 November 1950 she was born.\n14.00 Tea", [date(2018, 11, 25)]),
        ("25 november\n12.00 Lunch\n25 november\n14.00 Tea", [date(2018, 11, 25)]),
        ("12.10\n12:00 Lunch", [date(2018, 10, 12)]),
    ],
)
def test_what_begins_a_day(text: str, days: list[date | None]) -> None:
    assert [day.date for day in parse(text, year=2018).days] == days


@pytest.mark.parametrize(
    ("text", "year", "days"),
    [
        ("25 november 2017\n10.00 Fika\n26 november\n10.00 Fika", None, [date(2017, 11, 25), date(2017, 11, 26)]),
        ("25 november 2017\n10.00 Fika", 2018, [date(2017, 11, 25)]),
        ("Central Asia Days 2016\n\n25 november\n10.00 Fika", None, [date(2016, 11, 25)]),
        ("25 november\n10.00 Fika", None, [None]),
        ("31 december\n10.00 Fika\n1 januari\n10.00 Fika", 2018, [date(2018, 12, 31), date(2019, 1, 1)]),
        ("29 februari\n10.00 Fika", 2018, [None]),
    ],
)
def test_years(text: str, year: int | None, days: list[date | None]) -> None:
    assert [day.date for day in parse(text, year=year).days] == days


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [("02.12\n12.00 Чай", "ru", date(2018, 12, 2)), ("02.12\n12.00 Чай", None, None)],
)
def test_language_settles_what_looks_alike(text: str, language: str | None, day: date | None) -> None:
    assert [one.date for one in parse(text, year=2018, language=language).days] == [day]


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        ("Sunday 25 November 2018\n12.00 Lunch", []),
        ("Monday 25 November 2018\n12.00 Lunch", [(1, Doubt.WRONG_WEEKDAY, "Monday 25 November 2018")]),
        ("31 November 2018\n12.00 Lunch", [(1, Doubt.NO_SUCH_DATE, "31 November 2018")]),
        ("25 November\n12.00 Lunch", [(1, Doubt.NO_YEAR, "25 November")]),
        ("\n\n12.00 Lunch", [(3, Doubt.NO_DATE, "12.00 Lunch")]),
        ("Day 2\n12.00 Lunch", [(1, Doubt.NO_DATE, "Day 2")]),
        ("3 May 2018\n25.00–26.00 Lunch", [(2, Doubt.NO_SUCH_TIME, "25.00–26.00 Lunch")]),
        ("3 May 2018\n13.00–12.00 Lunch", [(2, Doubt.ENDS_BEFORE_START, "13.00–12.00 Lunch")]),
    ],
)
def test_what_is_strange_is_told(text: str, remarks: list[tuple[int, Doubt, str]]) -> None:
    assert parse(text).remarks == tuple(Remark(*remark) for remark in remarks)


def test_lines_that_are_not_understood_have_their_numbers() -> None:
    parsed = parse("Hello!\r\n\r\n<p>Nothing</p> here.")
    assert parsed.days == ()
    assert parsed.not_understood == (Line(1, "Hello!"), Line(3, "Nothing"), Line(3, "here."))


def test_date_that_is_not_known_is_kept_as_heading() -> None:
    [day] = parse("25 november\n10.00 Fika").days
    assert (day.date, day.heading) == (None, "25 november")


@pytest.mark.parametrize(
    ("line", "kind", "title"),
    [
        ("Lecture: Salt", "lecture", "Salt"),
        ("Lecture – Salt", "lecture", "Salt"),
        ("Public lecture: Salt", "lecture", "Salt"),
        ("Lecture 2: Salt", "lecture", "Lecture 2: Salt"),
        ("LECTURE: Salt", "lecture", "Salt"),
        ("Föreläsning: Salt", "lecture", "Salt"),
        ("Лекция «Соль»", "lecture", "Соль"),
        ("Panel discussion", "panel", "Panel discussion"),
        ("Панельная дискуссия: Соль", "panel", "Соль"),
        ("Круглый стол «Соль»", "discussion", "Соль"),
        ("Samtal med publiken", "discussion", "Samtal med publiken"),
        ("Seminarium: Salt", "seminar", "Salt"),
        ("Filmvisning: ”Salt”", "film", "Salt"),
        ("Кинопоказ «Соль»", "film", "Соль"),
        ("Film “Salt” and discussion", "film", "“Salt” and discussion"),
        ("Мастер-класс: Соль", "workshop", "Соль"),
        ("Fika", "break", "Fika"),
        ("Lunch: soup", "break", "Lunch: soup"),
        ("Кофе-брейк", "break", "Кофе-брейк"),
        ("Registration", "reception", "Registration"),
        ("Welcome reception", "reception", "Welcome reception"),
        ("Opening lecture", "lecture", "Opening lecture"),
        ("Opening", "other", "Opening"),
        ("The politics of film in Central Asia", "other", "The politics of film in Central Asia"),
        ("Lecture hall tour", "other", "Lecture hall tour"),
        ("Salt. A story of the sea and its people.", "other", "Salt"),
        ("St. Petersburg and Dr. Who", "other", "St. Petersburg and Dr. Who"),
        ("Who owns salt? Who owns water?", "other", "Who owns salt? Who owns water?"),
    ],
)
def test_kinds_and_titles(line: str, kind: str, title: str) -> None:
    [day] = as_json(parse(f"3 May 2018\n12.00 {line}"))["days"]
    assert [(one["kind"], one["title"]) for one in day["sessions"]] == [(kind, title)]


def test_a_kind_alone_takes_its_title_from_the_next_line_and_a_break_does_not() -> None:
    [day] = parse("3 May 2018\n12.00 Panel\nSalt of the earth\n13.00 Reception\nTea and cakes").days
    assert [(one.kind, one.title, one.abstract) for one in day.sessions] == [
        ("panel", "Salt of the earth", ""),
        ("reception", "Reception", "Tea and cakes"),
    ]


def test_somebody_who_is_named_twice_is_there_once_and_nothing_said_of_them_is_lost() -> None:
    lines = [
        "With Anna Berg and Bo Ek",
        "Moderator: Anna Berg (Lund)",
        "Bo Ek (Malmö)",
        "Host: Anna Berg",
        "Bo Ek (Osh)",
    ]
    [session] = parse("\n".join(["3 May 2018", "12.00 Panel: Salt", *lines])).days[0].sessions
    assert [(one.name, one.affiliation, one.role) for one in session.people] == [
        ("Anna Berg", "Lund", "moderator"),
        ("Bo Ek", "Malmö", "panelist"),
    ]
    assert session.abstract == "Host: Anna Berg\nBo Ek (Osh)"


def test_rules_read_what_was_pasted() -> None:
    sessions = "12.00–14.00 Lecture: Salt\nSpeaker: Anna Berg\n13.00–15.00 Lecture: Water\nSpeaker: Anna Berg"
    [day] = parse(f"25 November 2018\n{sessions}").days
    findings = check([day.as_day(date(2018, 11, 25))], event(rooms=()))
    assert [finding.number for finding in findings if finding.level == "warning"] == ["P06", "P07"]


def test_a_slot_says_where_it_stands() -> None:
    slot = read_slot("kl. 12.00 – 12.30 Reception")
    assert slot is not None
    assert (slot.start, slot.end, slot.begin, slot.stop) == (time(12), time(12, 30), 0, 17)
