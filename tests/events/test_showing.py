"""Languages in words and addresses of sessions."""

import pytest
from django.utils import translation

from events.showing import languages_in_words, path_of


@pytest.mark.parametrize(
    ("spoken", "interpretation", "words"),
    [
        ([], [], ""),
        (["ru"], [], "In Russian"),
        (["ru"], ["sv"], "In Russian, interpreted into Swedish"),
        (["sv", "en"], [], "In Swedish and in English"),
        (
            ["sv", "en", "ky"],
            ["ru", "uz"],
            "In Swedish, in English and in Kyrgyz, interpreted into Russian and into Uzbek",
        ),
        ([], ["en"], "Interpreted into English"),
    ],
)
def test_languages_are_told_in_words(spoken: list[str], interpretation: list[str], words: str) -> None:
    with translation.override("en"):
        assert languages_in_words(spoken, interpretation) == words


@pytest.mark.parametrize(
    ("title", "path"),
    [
        ("Water that crosses borders", "session/f681e494/water-that-crosses-borders/"),
        ("Вода, которая пересекает границы", "session/f681e494/voda-kotoraya-peresekaet-granitsy/"),
        ("!?", "session/f681e494/"),
    ],
)
def test_address_of_a_session_holds_its_title_in_ascii(title: str, path: str) -> None:
    assert path_of("f681e494-1111-4111-8111-111111111111", title) == path
