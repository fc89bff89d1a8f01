"""How long a text takes to read, in each language."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from news.reading import minutes, words
from tests.factories import ArticlePageFactory, block, translated


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("  … – 🙂 ", 0),
        ("One, two; three.", 3),
        ("självständighet är ett ord", 4),
        ("Кыргызстан – өлкө", 2),
        ("It’s a well-known 3.5 °C", 5),
    ],
)
def test_words_are_counted_in_any_script(text: str, number: int) -> None:
    assert words(text) == number


@pytest.mark.parametrize(
    ("language", "number", "expected"),
    [
        ("en", 0, 0),
        ("en", 1, 1),
        ("en", 228, 1),
        ("en", 229, 2),
        ("sv", 199, 1),
        ("sv", 200, 2),
        ("ru", 184, 1),
        ("ru", 185, 2),
        ("kk", 185, 2),
    ],
)
def test_minutes_are_rounded_up_by_the_speed_of_the_language(language: str, number: int, expected: int) -> None:
    assert minutes(number, language) == expected


def test_article_says_how_long_it_takes_in_its_language(homes: dict, client: Client) -> None:
    text = "<p>" + "word " * 190 + "</p>"
    answer = block("question_and_answer", {"question": "Why is it so?", "answer": "<p>Nobody knows.</p>"})
    article = ArticlePageFactory(language="en", lead="A lead.", body=[block("paragraph", text), answer])
    russian = translated(article, "ru")
    assert (article.reading_minutes, russian.reading_minutes) == (1, 2)
    rows = BeautifulSoup(client.get(article.url).content, "html.parser").select(".byline > div")
    assert ["Reading time", "1 minute"] in [[row.dt.text, row.dd.text] for row in rows]


def test_article_without_words_takes_no_time(homes: dict, client: Client) -> None:
    article = ArticlePageFactory(language="en", lead="")
    assert article.reading_minutes == 0
    assert "Reading time" not in client.get(article.url).content.decode()
