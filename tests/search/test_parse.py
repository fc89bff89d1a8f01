"""What is asked by what is typed; pure functions."""

import pytest

from search.parse import Question, parse, typed


def shown(question: Question) -> tuple[list[str], list[str]]:
    def text(part):
        joined = ("-" if part.is_joined else " ").join(word.text for word in part.words)
        return f'"{joined}"' if part.is_phrase else joined + ("*" if part.is_prefix else "")

    return [text(part) for part in question.parts], [text(part) for part in question.without]


@pytest.mark.parametrize(
    ("query", "parts", "without"),
    [
        ("summer camp", ["summer", "camp"], []),
        ('"human rights" osh', ['"human rights"', "osh"], []),
        ("«права человека»", ['"права человека"'], []),
        ("”två dagar”", ['"två dagar"'], []),
        ('"one"', ["one"], []),
        ("camp -osh", ["camp"], ["osh"]),
        ('camp -"human rights"', ["camp"], ['"human rights"']),
        ("-osh", ["osh"], []),
        ("issyk-kul", ["issyk-kul"], []),
        ("journal*", ["journal*"], []),
        ('"unclosed words', ["unclosed", "words"], []),
        ("the camp of osh", ["camp", "osh"], []),
        ("the of", ["the", "of"], []),
        ("law+media & (peace)", ["law", "media", "peace"], []),
        ("!!! ??? ***", [], []),
        ("", [], []),
    ],
)
def test_query_is_taken_apart(query: str, parts: list[str], without: list[str]) -> None:
    assert shown(parse(query, "en")) == (parts, without)


def test_a_query_has_an_end() -> None:
    assert len(parse("word " * 500, "en").parts) == 12
    assert len(parse("x" * 5_000, "en").parts[0].words[0].text) == 200


def test_small_words_count_in_a_title_that_is_being_typed() -> None:
    assert [word.text for word in typed("Om o", "sv")] == ["Om", "o"]
