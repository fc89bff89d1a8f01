"""What an editor is told of a programme's findings."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from django.utils import translation

from events.messages import MESSAGES, level_label, message, obstacle_message
from events.programme import Day, Event, Participant, Session
from events.rules import Finding, Level, Obstacle, Place, check
from events.rules.findings import LEVELS

SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
ANNA = Participant(name="Anna", key="anna")


def session(id: str, start: int | time | None, end: int | time | None, **more: Any) -> Session:
    clocks = [time(clock) if isinstance(clock, int) else clock for clock in (start, end)]
    return Session(id=id, start=clocks[0], end=clocks[1], **{"kind": "lecture", "title": f"100 % {id}", **more})


def everything_wrong() -> list[Finding]:
    """A programme in which every rule finds something, in every field in which it can."""
    night = {"start": time(2, 15), "end": time(2, 45)}
    programme = [
        Day(id="autumn", date=AUTUMN, sessions=(session("a", time(2, 10), time(2, 50)),), **night),
        Day(id="spring", date=SPRING, sessions=(session("b", time(2, 10), time(2, 50)),), **night),
        Day(id="again", date=SPRING, start=time(9), end=time(8)),
        Day(
            id="day",
            date=date(2026, 4, 1),
            sessions=(
                session("c", 10, 12, room="A", people=(ANNA,), title="TOO LOUD A TITLE"),
                session("d", 11, 13, room="A", people=(ANNA,)),
                session("e", 20, 19),
                session("f", 9, 16, room="X"),
                session("i", 8, 9),
            ),
        ),
    ]
    original = [
        Day(id="day", date=date(2026, 4, 2), sessions=(session("c", 11, 12), session("d", 11, None))),
    ]
    event = Event(
        key="k",
        title="",
        language="en",
        url="",
        start_date=SPRING,
        end_date=date(2026, 4, 1),
        rooms=("A", "B"),
        sign_up_url="http://example.com",
        sign_up_closes=datetime(2026, 3, 30, 12, tzinfo=UTC),
    )
    alone = [Day(id="x", date=SPRING, sessions=(session("g", 10, 12), session("h", 11, 12)))]
    return [*check(programme, event, original), *check(alone, Event(**{**vars(event), "rooms": ()}))]


def test_every_rule_has_its_words_for_every_field_and_no_words_are_idle() -> None:
    findings = everything_wrong()
    used = {
        (finding.number, finding.place.field if finding.place.session else f"day {finding.place.field}")
        for finding in findings
        if finding.place.day
    } | {(finding.number, finding.place.field) for finding in findings if not finding.place.day}
    assert {finding.number for finding in findings} == {*LEVELS}
    assert used == {*MESSAGES}
    with translation.override("en"):
        assert [text for text in map(str, map(message, findings)) if "%(" in text or "None" in text] == []


@pytest.mark.parametrize(
    ("number", "where", "text"),
    [
        (
            "P06",
            "d",
            "In the same room and at the same time, from 10:00, there is “TOO LOUD A TITLE”. Move one of them.",
        ),
        ("P09", "e", "Nothing takes place between 13:00 and 17:00. Is a session or a break missing?"),
        ("P13", "d", "Say where Anna comes from: an organisation, a university, a place."),
        ("P15", "d", "The original ends at another time: open."),
        ("P11", "f", "It begins before “100 % e”, which stands above it. Sort the day by time."),
    ],
)
def test_message_names_what_it_is_about(number: str, where: str, text: str) -> None:
    programme = [
        Day(
            id="day",
            date=SPRING,
            sessions=(
                session("c", 10, 12, room="A", people=(ANNA,), title="TOO LOUD A TITLE"),
                session("d", 11, 13, room="A", people=(ANNA,)),
                session("e", 17, 18, room="A"),
                session("f", 9, 10, room="A"),
            ),
        )
    ]
    event = Event(key="k", title="", language="en", url="", start_date=SPRING, end_date=SPRING, rooms=("A", "B"))
    original = [Day(id="day", date=SPRING, sessions=(session("d", 11, None),))]
    with translation.override("en"):
        assert text in [
            str(message(finding))
            for finding in check(programme, event, original)
            if (finding.number, finding.place.session) == (number, where)
        ]


def test_moments_are_told_in_the_time_of_the_place() -> None:
    [finding] = check(
        [],
        Event(
            key="k",
            title="",
            language="en",
            url="",
            start_date=SPRING,
            end_date=SPRING,
            start=time(10),
            time_zone="Asia/Almaty",
            sign_up_closes=datetime(2026, 3, 29, 6, 30, tzinfo=UTC),
        ),
    )
    with translation.override("en"):
        assert str(message(finding)) == (
            "Sign-up closes (29 March 2026, 11:30) after the conference has begun (29 March 2026, 10:00)."
        )


def test_words_follow_the_language_in_which_they_are_shown() -> None:
    finding = Finding("P16", Place("sign_up_closes_at"), {"closes": datetime(2026, 3, 1), "begins": None})
    text = message(finding)
    with translation.override("sv"):
        swedish = str(text)
    with translation.override("en"):
        assert "1 March 2026" in str(text) != swedish


def test_levels_and_obstacles_have_words() -> None:
    with translation.override("en"):
        assert [str(level_label(level)) for level in Level] == ["Error", "Warning", "Note"]
        assert [obstacle_message(obstacle, "X") for obstacle in Obstacle] == [
            "“X” has no time yet.",
            "“X” would leave this day.",
            "“X” stays where it is and would be overtaken.",
        ]
