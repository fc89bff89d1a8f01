"""Earlier translations are found again, and changes are told word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.memory import Change, Passage, Remembered, Suggestion, differences, nearest, suggestions

MEMORY = [
    Remembered("The camp ends on Friday.", "Лагерь заканчивается в пятницу.", "Summer camp"),
    Remembered("The camp ends on Monday.", "Лагерь заканчивается в понедельник.", "Winter camp"),
    Remembered("Something else altogether", "Нечто совсем иное"),
]


def test_the_same_string_comes_first_and_counts_a_hundred() -> None:
    first, second = suggestions("The camp ends on Monday.", MEMORY)
    assert first == Suggestion(MEMORY[1].target, MEMORY[1].source, 100, "Winter camp")
    assert first.is_exact
    assert (second.target, second.is_exact) == (MEMORY[0].target, False)


def test_a_string_without_its_tags_is_near_but_not_the_same() -> None:
    offered = suggestions("The camp <b>ends</b> on Friday.", MEMORY)
    assert (offered[0].target, offered[0].likeness) == (MEMORY[0].target, 99)


def test_what_is_unlike_is_not_offered() -> None:
    assert suggestions("Horses", MEMORY) == []
    assert suggestions("", []) == []


def test_each_translation_is_offered_once_and_few_in_all() -> None:
    memory = [Remembered(f"Day {number}", "День") for number in range(9)]
    assert [suggestion.source for suggestion in suggestions("Day 4", memory)] == ["Day 4"]
    many = [Remembered(f"Day {number}", f"День {number}") for number in range(9)]
    assert len(suggestions("Day 4", many)) == 3


@pytest.mark.parametrize(
    ("string", "expected"),
    [
        ("The camp ends on Sunday.", "The camp ends on Monday."),
        ("The camp ends on Fridays.", "The camp ends on Friday."),
        ("A wholly new sentence", None),
    ],
)
def test_the_former_wording_is_recognised(string: str, expected: str | None) -> None:
    assert nearest(string, [item.source for item in MEMORY]) == expected


def test_changes_are_told_in_words() -> None:
    assert differences("The camp ends on Friday.", "The camp ends late on Monday.") == [
        Passage(Change.KEPT, "The camp ends "),
        Passage(Change.ADDED, "late "),
        Passage(Change.KEPT, "on "),
        Passage(Change.REMOVED, "Friday"),
        Passage(Change.ADDED, "Monday"),
        Passage(Change.KEPT, "."),
    ]


def test_neighbouring_changes_are_one() -> None:
    assert differences("one two", "three four") == [
        Passage(Change.REMOVED, "one two"),
        Passage(Change.ADDED, "three four"),
    ]


@given(st.text(alphabet="ab å,\n."), st.text(alphabet="ab å,\n."))
def test_both_texts_can_be_read_out_of_their_difference(before: str, after: str) -> None:
    passages = differences(before, after)
    assert "".join(passage.text for passage in passages if passage.change is not Change.ADDED) == before
    assert "".join(passage.text for passage in passages if passage.change is not Change.REMOVED) == after
