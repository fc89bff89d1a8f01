"""Whatever is pasted: it is read, in time that grows with its length, and no character of it is lost."""

import importlib
import pkgutil
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import events.paste
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


@settings(max_examples=200)
@given(text=st.text())
def test_any_text_is_read_and_none_of_it_is_lost(text: str) -> None:
    assert unaccounted(text, parse(text)) == {}


@settings(max_examples=400)
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


@settings(max_examples=200)
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


def modules() -> list[ModuleType]:
    names = [module.name for module in pkgutil.walk_packages(events.paste.__path__, "events.paste.")]
    return [importlib.import_module(name) for name in names]


PATTERNS = {
    f"{module.__name__}.{name}": value
    for module in modules()
    for name, value in vars(module).items()
    if isinstance(value, re.Pattern)
}
REPEATS = {re._constants.MAX_REPEAT, re._constants.MIN_REPEAT}


def most_repetitions(pattern: Any) -> int:
    """How often the innermost part of a pattern can be repeated with going back, over all nested repetitions."""
    most = 1
    for operation, argument in pattern:
        if operation in REPEATS:
            _, number, inner = argument
            most = max(most, int(number) * most_repetitions(inner))
        elif operation is re._constants.BRANCH:
            most = max(most, *map(most_repetitions, argument[1]))
        elif operation is re._constants.SUBPATTERN:
            most = max(most, most_repetitions(argument[3]))
        elif operation in (re._constants.ASSERT, re._constants.ASSERT_NOT):
            most = max(most, most_repetitions(argument[1]))
    return most


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_no_pattern_can_go_back_without_end(name: str) -> None:
    """Every repetition is bounded or possessive, so a pattern looks at a bounded piece of text from each place."""
    pattern = PATTERNS[name]
    assert most_repetitions(re._parser.parse(pattern.pattern, pattern.flags)) <= 2000


def calls(text: str) -> int:
    """How many functions are called to read a text."""
    number = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal number
        number += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        parse(text, year=2018)
    finally:
        sys.setprofile(None)
    return number


@pytest.mark.parametrize(
    "scrap",
    [
        *(
            "a",
            "A ",
            "1",
            "12.00 ",
            "12.00\n",
            "12.00–13.00\n",
            "12.00 – 13.00 Reception ",
            "(",
            "“",
            "<a ",
            "&amp;",
            "[",
            " ",
        ),
        *(
            "\n",
            "25 november\n",
            "25 november, 12.00 – 13.00 ",
            "Saturday\n",
            "12.00 L\n\nBio Rio, Lillgatan 2\n",
            "- ",
            "🎬",
        ),
        *("12.00\tx\t", "| ", "**", "12.00 Panel: X with Anna Berg, ", "12.00 X\nModerator: Anna Berg (X)\n"),
        *("12.00 L\n\nBio Rio, Lillgatan 2\n", "12.00 Film: X (2014, 90 min)"),
        *(
            "12.00 L: What? ",
            "Anna. ",
            "led by Anna Berg and ",
            "https://a.se/b ",
            "12.00 Film: X (2014, 90 min)",
            "a, ",
        ),
    ],
)
def test_twice_the_text_is_twice_the_work(scrap: str) -> None:
    once, twice = calls(scrap * 400), calls(scrap * 800)
    assert twice <= 2.2 * once + 200
