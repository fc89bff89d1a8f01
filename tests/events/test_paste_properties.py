"""Whatever is pasted: it is read, in time that grows with its length, and no character of it is lost."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.paste import parse
from tests.events.pasted.accounting import unaccounted

SAMPLES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("pasted/*/*.txt"))}
WORDS = sorted({word for text in SAMPLES.values() for word in text.split(" ")})
SCRAPS = [
    *(
        "12.00",
        "12.00–13.30",
        "1230-1400",
        "16 15",
        "24:00",
        "99:99",
        "2 pm",
        "kl.",
        "с",
        "till",
        "–",
        ":",
        "(",
        ")",
        "“",
    ),
    *(
        "25 november",
        "25/11",
        "2018-11-25",
        "31 June",
        "Sunday",
        "Day 2",
        "Dag 3:",
        "2018",
        "Program:",
        "\n",
        "\n\n",
        "\t",
    ),
    *(
        "Lecture:",
        "Panel",
        "Film: “X”",
        "Fika",
        "Лекция",
        "Moderator:",
        "Speakers:",
        "with",
        "Anna Berg",
        "Bek uulu (X)",
    ),
    *(
        "from the",
        "Venue:",
        "Room: 3",
        "Sveavägen 41",
        "@ Z",
        "dir. A B",
        "90 min",
        "Kazakhstan 2014",
        "English subtitles",
    ),
    *(
        "https://a.se/b",
        "www.x.org.",
        "<p>",
        "</p>",
        "<a href='https://c.se'>",
        "</a>",
        "&nbsp;",
        "&amp;",
        "**",
        "| ",
        "• ",
    ),
    *(
        "Language: English",
        "Welcome",
        "The lecture will be held by Anna Berg from X.",
        "\u200f",
        "\u00ad",
        "\r\n",
        "🎬",
    ),
]


@settings(max_examples=300)
@given(text=st.text())
def test_any_text_is_read_and_none_of_it_is_lost(text: str) -> None:
    assert unaccounted(text, parse(text)) == {}


@settings(max_examples=1000)
@given(
    scraps=st.lists(st.sampled_from(SCRAPS) | st.sampled_from(WORDS), max_size=40),
    separator=st.sampled_from([" ", "\n", ", ", ""]),
    year=st.sampled_from([None, 2018]),
    language=st.sampled_from([None, "ru"]),
)
def test_scraps_of_programmes_are_read_and_none_of_them_is_lost(
    scraps: list[str], separator: str, year: int | None, language: str | None
) -> None:
    text = separator.join(scraps)
    assert unaccounted(text, parse(text, year=year, language=language)) == {}


@settings(max_examples=300)
@given(data=st.data(), name=st.sampled_from(sorted(SAMPLES)))
def test_damaged_programmes_are_read_and_none_of_them_is_lost(data: st.DataObject, name: str) -> None:
    text = SAMPLES[name]
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(text)))
        stop = min(len(text), start + data.draw(st.integers(0, 30)))
        text = text[:start] + data.draw(st.sampled_from(SCRAPS) | st.text(max_size=5)) + text[stop:]
    assert unaccounted(text, parse(text, year=2018)) == {}


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_samples_are_accounted_for(name: str) -> None:
    assert unaccounted(SAMPLES[name], parse(SAMPLES[name], year=2018)) == {}
