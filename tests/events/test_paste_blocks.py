"""A pasted programme becomes blocks that the page can store, publish and translate."""

from collections.abc import Iterator
from typing import Any

import pytest
from bs4 import BeautifulSoup
from wagtail.blocks import StreamBlockValidationError

from events.blocks import ProgrammeBlock
from events.paste import parse
from events.paste_blocks import to_blocks
from events.programme import NOTE
from tests.events.test_paste import SAMPLES, sample

BLOCK = ProgrammeBlock()
LONG = " ".join(["word"] * 80)


def pasted(*lines: str, **more: Any) -> list[dict[str, Any]]:
    """The stored sessions of a day."""
    [day] = to_blocks(parse("\n".join(["3 May 2018", *lines])), **more)
    return day["value"]["sessions"]


def text_of(html: str) -> str:
    return BeautifulSoup(html, "html.parser").get_text(" ")


def identifiers(stored: Any) -> Iterator[str | None]:
    """Those of all blocks and items of lists."""
    if isinstance(stored, dict):
        if {"type", "value"} <= stored.keys():
            yield stored.get("id")
        for value in stored.values():
            yield from identifiers(value)
    elif isinstance(stored, list):
        for value in stored:
            yield from identifiers(value)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_can_be_published_as_soon_as_its_days_have_dates(name: str) -> None:
    text, expected = sample(name)
    stored = to_blocks(parse(text, year=expected["year"], language=expected["language"]))
    ids = list(identifiers(stored))
    assert None not in ids
    assert len(ids) == len({*ids})
    for day in stored:
        day["value"]["date"] = day["value"]["date"] or "2018-11-25"
    value = BLOCK.clean(BLOCK.to_python(stored))
    assert len(BLOCK.get_prep_value(value)) == len(stored)


def test_what_was_understood_stands_in_the_fields() -> None:
    lecture, film = pasted(
        "12.30 – 14.00 Lecture: Salt (Room 3)",
        "Speaker: Anna Berg, Lund",
        "Language: English",
        "About salt & <water>.",
        "And more: see https://example.org/a?b=1&c=2.",
        "",
        "The end.",
        "23.00 – 01.00 Film: “Reed” (dir. Olim N, Kazakhstan, 2014, 52 min, English subtitles)",
        "Trailer: https://example.org/reed",
    )
    [person], [link] = lecture["value"].pop("people"), lecture["value"].pop("materials")
    assert (lecture["type"], lecture["value"]) == (
        "lecture",
        {
            "start": "12:30:00",
            "end": "14:00:00",
            "ends_next_day": False,
            "title": "Salt",
            "room": "Room 3",
            "venue": "",
            "languages": ["en"],
            "abstract": (
                "<p>About salt &amp; &lt;water&gt;.<br/>And more: see "
                '<a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a>.</p><p>The end.</p>'
            ),
        },
    )
    assert person["value"] == {"person": None, "name": "Anna Berg", "affiliation": "Lund", "role": "lecturer"}
    assert link["value"] == {"kind": "link", "title": "", "url": "https://example.org/a?b=1&c=2"}
    assert (film["type"], film["value"]["ends_next_day"]) == ("film_screening", True)
    facts = ("director", "country", "year", "running_time", "subtitles")
    assert [film["value"][name] for name in facts] == ["Olim N", "Kazakhstan", 2014, 52, "English subtitles"]
    assert [item["value"] for item in film["value"]["materials"]] == [
        {"kind": "link", "title": "Trailer", "url": "https://example.org/reed"}
    ]


def test_people_with_a_page_and_rooms_of_the_conference_are_found() -> None:
    parsed = parse("3 May 2018, ABF Huset (per-albin room)\n12.00 Lecture: Salt\nSpeaker: Anna Berg, Lund\n13.00 Fika")
    [day] = to_blocks(parsed, rooms=["Per-Albin room"], people={"anna berg": 7})
    lecture, fika = day["value"]["sessions"]
    assert (day["value"]["venue"], lecture["value"]["room"]) == ("ABF Huset", "Per-Albin room")
    assert "room" not in fika["value"]
    [person] = lecture["value"]["people"]
    assert person["value"] == {"person": 7, "name": "", "affiliation": "Lund", "role": "lecturer"}


def test_what_a_break_has_no_field_for_stands_in_a_note_behind_it() -> None:
    lunch, note, _ = pasted(
        "12.00 Lunch (Room 3)", "Soup & bread.", "Menu: https://example.org/menu", "13.00 Lecture: Salt"
    )
    assert (lunch["type"], lunch["value"]["title"]) == ("break", "Lunch")
    assert note["type"] == NOTE
    assert text_of(note["value"]["text"]).split() == (
        "Room 3 Menu: https://example.org/menu Soup & bread.".split()  # noqa: SIM905
    )


def test_what_is_too_long_for_its_field_goes_into_the_text() -> None:
    [session] = pasted(f"12.00 Lecture: {LONG}")
    assert len(session["value"]["title"]) <= 255
    assert session["value"]["title"].endswith("word…")
    assert session["value"]["abstract"] == f"<p>{LONG}</p>"
    [session] = pasted("12.00 Film: “Salt” (999 min)")
    assert (session["value"]["running_time"], session["value"]["abstract"]) == (None, "<p>999 min</p>")
    [note, _] = pasted(f"Venue: {LONG}", "12.00 Fika")
    assert (note["type"], note["value"]["text"]) == (NOTE, f"<p>{LONG}</p>")


def test_a_day_without_a_date_can_be_stored_and_is_refused_when_published() -> None:
    stored = to_blocks(parse("12.00 Fika"))
    value = BLOCK.to_python(stored)
    assert value[0].value["date"] is None
    with pytest.raises(StreamBlockValidationError) as refusal:
        BLOCK.clean(value)
    assert list(refusal.value.block_errors[0].block_errors) == ["date"]


def test_lines_that_are_not_understood_become_a_note_at_the_end_of_their_day() -> None:
    lines = ["3 May 2018", "25.00 – 26.00 Tea", "26.00 – 27.00 Cake", "4 May 2018", "10.00 – 11.00 Lecture: Water"]
    first, second = to_blocks(parse("\n".join(lines)))
    [note] = first["value"]["sessions"]
    assert (note["type"], note["value"]["text"]) == (NOTE, "<p>25.00 – 26.00 Tea<br/>26.00 – 27.00 Cake</p>")
    assert [session["type"] for session in second["value"]["sessions"]] == ["lecture"]


def test_text_without_a_day_makes_no_blocks() -> None:
    assert to_blocks(parse("Hello!")) == []
