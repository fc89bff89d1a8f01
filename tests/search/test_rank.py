"""The order of hits and the numbers of choices; pure functions."""

from search.engines import Row
from search.rank import Choice, Evidence, by_date, by_relevance, combinations, counts


def row(page: int, newest: int = 0, kind: str = "news", title_words: int = 9, **more: object) -> Row:
    return Row(page, kind, newest, **{"year": 0, "topics": "", "countries": "", "title_words": title_words, **more})


def test_title_before_text_before_tags_and_newest_first() -> None:
    rows = [row(1, 1), row(2, 2), row(3, 3), row(4, 4), row(5, 5)]
    evidence = Evidence(titles=[{1, 2}], titles_nearly=[{1, 2, 3}], own={1, 2, 3, 4})
    assert by_relevance(rows, evidence) == [2, 1, 3, 4, 5]
    assert by_date(rows) == [5, 4, 3, 2, 1]


def test_what_is_called_just_so_comes_first() -> None:
    rows = [row(1, 9), row(2, 0, kind="person", title_words=1)]
    assert by_relevance(rows, Evidence([{1, 2}], [{1, 2}], {1, 2})) == [2, 1]


def test_choices_of_one_sort_do_not_narrow_each_other() -> None:
    rows = [row(1, year=2018, topics="a b"), row(2, year=2019, topics="a"), row(3, year=2018, kind="event")]
    numbers = counts(combinations(rows), Choice(kind="news", year=2018))
    assert numbers["type"] == {"news": 1, "event": 1}
    assert numbers["year"] == {"2018": 1, "2019": 1}
    assert numbers["topic"] == {"a": 1, "b": 1}
