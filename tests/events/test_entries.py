"""What calendars say of an event: facts, and texts in a reader's language."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from events.entries import facts_of, fingerprint, spots_of, texts_of
from events.programme import Event
from tests.events.programmes import KEY, URL, WORDS, block_id, day, event, full_event, session

SUNDAY, MONDAY = date(2018, 11, 25), date(2018, 11, 26)


def texts(programme: Event, reader: Event | None = None, moved: set[str] | None = None) -> dict:
    return texts_of(programme, reader or programme, WORDS, frozenset(moved or ()))


def in_swedish(programme: Event) -> Event:
    """The same in another language: titles in Swedish, everything else as it is."""
    days = tuple(
        replace(day, sessions=tuple(replace(session, title=f"Pass {session.id[:8]}") for session in day.sessions))
        for day in programme.days
    )
    return replace(programme, language="sv", title="Dagarna", url="https://example.org/sv/dagarna/", days=days)


def test_event_its_days_and_its_sessions_are_facts() -> None:
    programme = event(
        day(SUNDAY, session(1), session(2, kind="break"), session(3, kind="programme_note", start=None)),
        day(MONDAY, session(4, start=None), replace(session(5), id="")),
    )
    kinds = {item: fact.kind for item, fact in facts_of(programme).items()}
    assert kinds == {
        "": "event",
        block_id(SUNDAY.toordinal()): "day",
        block_id(MONDAY.toordinal()): "day",
        block_id(1): "session",
    }


@pytest.mark.parametrize(
    ("fields", "start", "end"),
    [
        ({}, SUNDAY, MONDAY),
        ({"start": time(10)}, SUNDAY, MONDAY),
        ({"end": time(12)}, SUNDAY, MONDAY),
        (
            {"start": time(10), "end": time(12)},
            datetime(2018, 11, 25, 9, tzinfo=UTC),
            datetime(2018, 11, 26, 11, tzinfo=UTC),
        ),
        ({"end_date": SUNDAY}, SUNDAY, SUNDAY),
        ({"end_date": SUNDAY, "start": time(18)}, datetime(2018, 11, 25, 17, tzinfo=UTC), None),
        (
            {"end_date": SUNDAY, "start": time(18), "end": time(21)},
            datetime(2018, 11, 25, 17, tzinfo=UTC),
            datetime(2018, 11, 25, 20, tzinfo=UTC),
        ),
    ],
)
def test_event_takes_whole_days_unless_its_hours_are_known(fields: dict, start: date, end: date | None) -> None:
    fact = facts_of(event(**fields))[""]
    assert (fact.start, fact.end) == (start, end)


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        ({"end": time(11)}, datetime(2018, 11, 25, 10, tzinfo=UTC)),
        ({"end": None}, None),
        ({"end": None, "ends_next_day": True}, None),
        ({"end": time(1), "ends_next_day": True}, datetime(2018, 11, 26, 0, tzinfo=UTC)),
        ({"end": time(9)}, None),
    ],
)
def test_session_ends_when_it_says(fields: dict, end: datetime | None) -> None:
    fact = facts_of(event(day(SUNDAY, session(1, **fields))))[block_id(1)]
    assert (fact.start, fact.end) == (datetime(2018, 11, 25, 9, tzinfo=UTC), end)
    assert fact.end_date == (MONDAY if end and end.day == 26 else SUNDAY)


@pytest.mark.parametrize(
    ("event_state", "session_state", "state"),
    [
        ("scheduled", "scheduled", "scheduled"),
        ("scheduled", "moved", "moved"),
        ("scheduled", "cancelled", "cancelled"),
        ("moved_online", "scheduled", "moved_online"),
        ("moved_online", "cancelled", "cancelled"),
        ("cancelled", "scheduled", "cancelled"),
        ("cancelled", "moved", "cancelled"),
        ("postponed", "cancelled", "postponed"),
    ],
)
def test_nothing_takes_place_in_an_event_that_does_not(event_state: str, session_state: str, state: str) -> None:
    programme = event(day(SUNDAY, session(1, state=session_state)), state=event_state)
    assert facts_of(programme)[block_id(1)].state == state
    assert facts_of(programme)[""].state == event_state


@pytest.mark.parametrize(
    ("change", "moves"),
    [
        ({"title": "Other"}, False),
        ({"description": "Other"}, False),
        ({"venue": "Elsewhere"}, True),
        ({"address": "Side Street 2"}, True),
        ({"city": "Malmö"}, True),
        ({"online_url": "https://example.org/live"}, False),
        ({"state": "moved_online", "online_url": "https://example.org/live"}, True),
    ],
)
def test_place_is_known_by_its_fingerprint(change: dict, moves: bool) -> None:
    before = event(day(SUNDAY, session(1)))
    after = replace(before, **change)
    for item in facts_of(before):
        assert (facts_of(before)[item].place != facts_of(after)[item].place) is moves
    assert before.venue not in facts_of(before)[""].place


def test_a_place_of_its_own_replaces_that_of_the_event() -> None:
    programme = event(
        day(SUNDAY, session(1), session(2, room="Cinema"), session(3, venue="The park")),
        day(
            MONDAY,
            session(4),
            session(5, room="Attic"),
            session(6, venue="The park"),
            venue="Library",
            address="Lane 3",
        ),
    )
    found = texts(programme)
    assert [found[block_id(n)].location for n in range(1, 7)] == [
        "House of Culture, Main Street 1, Stockholm",
        "Cinema, House of Culture, Main Street 1, Stockholm",
        "The park, Stockholm",
        "Library, Lane 3, Stockholm",
        "Attic, Library, Lane 3, Stockholm",
        "The park, Stockholm",
    ]


def test_session_is_described_from_beginning_to_end() -> None:
    text = texts(full_event())[block_id(1)]
    assert text.summary == "Session 1"
    assert text.categories == ("Lecture",)
    assert text.location == "Great hall, House of Culture, Main Street 1, Stockholm"
    assert text.url == f"{URL}session/00000001/"
    assert text.description == (
        "Water <crosses> borders & more.\n\n"
        "Aigul, Osh\nErik (moderator)\nOlga (interpreter)\n\n"
        "Content note: violence\n\n"
        "Please do not photograph or record.\n\n"
        f"Central Asia Days 2018\n\n{URL}session/00000001/"
    )


def test_film_says_what_is_shown() -> None:
    text = texts(full_event())[block_id(3)]
    assert text.description.startswith("N. N., Kyrgyzstan, 2016, 62 minutes, English\n\n")
    assert text.categories == ("Film screening",)


def test_what_does_not_take_place_says_so_with_the_reason() -> None:
    found = texts(full_event())[block_id(4)]
    assert found.summary == "Cancelled: Session 4"
    assert found.description.startswith("The train is late.\n\n")
    whole = texts(replace(full_event(), state="postponed", state_note="The house is closed."))
    assert {text.summary.split(":")[0] for text in whole.values()} == {"Postponed"}
    assert {text.description.split("\n")[0] for text in whole.values()} == {"The house is closed."}


def test_open_end_is_said() -> None:
    assert "The end is open." in texts(full_event())[block_id(5)].description.split("\n")
    assert "The end is open." not in texts(full_event())[block_id(1)].description


def test_day_lists_its_programme() -> None:
    text = texts(full_event())[block_id(MONDAY.toordinal())]
    assert text.summary == "Central Asia Days 2018: Sunday"
    assert text.description == f"10:00 Cancelled: Session 4\n16:00 Session 5\n\n{URL}"


def test_online_is_a_place() -> None:
    moved = replace(full_event(), state="moved_online", online_url="https://example.org/live")
    assert {text.location for text in texts(moved).values()} == {"Online"}
    both = replace(full_event(), online_url="https://example.org/live")
    assert "Online" not in {text.location for text in texts(both).values()}
    assert {text.online_url for text in (*texts(moved).values(), *texts(both).values())} == {"https://example.org/live"}


def test_words_are_the_readers_and_facts_the_originals() -> None:
    original = full_event()
    found = texts(original, in_swedish(original))
    assert found[""].summary == "Dagarna"
    assert found[block_id(1)].summary == "Pass 00000001"
    assert found[block_id(4)].summary == "Cancelled: Pass 00000004"
    assert found[block_id(1)].url == "https://example.org/sv/dagarna/session/00000001/"
    assert found[block_id(MONDAY.toordinal())].description.startswith("10:00 Cancelled: Pass 00000004\n16:00 Pass")
    assert {text.language for text in found.values()} == {"sv"}


def test_what_the_readers_page_lacks_is_in_the_originals_words() -> None:
    original = full_event()
    reader = replace(in_swedish(original), days=in_swedish(original).days[:1])
    found = texts(original, reader)
    assert (found[block_id(1)].language, found[block_id(4)].language) == ("sv", "en")
    assert found[block_id(4)].summary == "Cancelled: Session 4"
    assert found[block_id(4)].url == f"{URL}session/00000004/"


def test_a_translation_that_is_behind_neither_hides_a_change_nor_its_reason() -> None:
    original = full_event()
    behind = replace(
        original,
        days=tuple(
            replace(
                one,
                sessions=tuple(replace(s, state="scheduled", state_note="", do_not_record=False) for s in one.sessions),
            )
            for one in original.days
        ),
    )
    found = texts(original, in_swedish(behind))
    assert found[block_id(4)].summary == "Cancelled: Pass 00000004"
    assert found[block_id(4)].description.startswith("The train is late.\n\n")
    assert WORDS.do_not_record in found[block_id(1)].description


def test_place_that_has_moved_since_is_in_the_originals_words() -> None:
    before = full_event()
    reader = replace(in_swedish(before), venue="Kulturhuset")
    item = block_id(1)
    assert texts(before, reader)[item].location == "Great hall, Kulturhuset, Main Street 1, Stockholm"
    house = replace(before, venue="Library")
    assert texts(house, reader, {"", item})[item].location == "Great hall, Library, Main Street 1, Stockholm"
    first, second = before.days
    lecture, *others = first.sessions
    room = replace(before, days=(replace(first, sessions=(replace(lecture, room="Attic"), *others)), second))
    assert texts(room, reader, {item})[item].location == "Attic, Kulturhuset, Main Street 1, Stockholm"


@pytest.mark.parametrize(
    "change", [{"title": "Other"}, {"abstract": "Other"}, {"content_note": "Other"}, {"room": "X"}]
)
def test_a_changed_text_has_another_fingerprint(change: dict) -> None:
    before, after = (texts(event(day(SUNDAY, session(1, **fields))))[block_id(1)] for fields in ({}, change))
    assert before.fingerprint != after.fingerprint
    assert before.fingerprint == texts(event(day(SUNDAY, session(1))))[block_id(1)].fingerprint


def test_fingerprint_tells_parts_apart() -> None:
    assert fingerprint("ab", "c") != fingerprint("a", "bc")


def test_spots_know_their_address() -> None:
    spots = spots_of(full_event())
    assert (spots[""].url, spots[block_id(1)].url) == (URL, f"{URL}session/00000001/")
    assert spots[""].event.key == KEY
