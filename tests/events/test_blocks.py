"""What an editor of a programme fills in, and what is wrong with it, beside the right field."""

from datetime import time

import pytest
from bs4 import BeautifulSoup
from django.utils import translation
from wagtail.blocks import StreamBlockValidationError, StructBlockValidationError

from events.blocks import ProgrammeBlock, SessionPersonBlock, SessionsBlock
from tests.factories import PersonPageFactory

SESSIONS = SessionsBlock()


@pytest.mark.parametrize("kind", SESSIONS.child_blocks)
@pytest.mark.parametrize(("end", "wrong"), [(time(9), ["end"]), (time(10), ["end"]), (time(10, 1), []), (None, [])])
def test_session_ends_after_it_begins(kind: str, end: time | None, wrong: list[str]) -> None:
    block = SESSIONS.child_blocks[kind]
    value = block.normalize({"start": time(10), "end": end, "title": "Tea", "people": []})
    try:
        block.clean(value)
    except StructBlockValidationError as error:
        assert list(error.block_errors) == wrong
    else:
        assert wrong == []


@pytest.mark.parametrize(
    ("with_page", "name", "wrong"), [(False, "", ["name"]), (True, "A", ["name"]), (True, "", []), (False, "A", [])]
)
def test_somebody_is_a_person_or_a_name(with_page: bool, name: str, wrong: list[str], homes: dict) -> None:
    block = SessionPersonBlock()
    page = PersonPageFactory().page_ptr if with_page else None
    try:
        block.clean(block.normalize({"person": page, "name": name, "role": "lecturer"}))
    except StructBlockValidationError as error:
        assert list(error.block_errors) == wrong
    else:
        assert wrong == []


def test_session_without_a_title_is_refused() -> None:
    stream = SESSIONS.normalize([("lecture", {"start": time(10), "title": "", "people": []})])
    with pytest.raises(StreamBlockValidationError) as refused:
        SESSIONS.clean(stream)
    assert list(refused.value.block_errors[0].block_errors) == ["title"]


def test_film_says_who_made_it_and_how_long_it_takes() -> None:
    block = SESSIONS.child_blocks["film_screening"]
    value = {"director": "N. N.", "country": "KG", "year": 2016, "running_time": 62, "subtitles": "English"}
    html = block.render(block.normalize({"start": time(18), "title": "The well", "people": [], **value}))
    text = BeautifulSoup(html, "html.parser").text
    assert [word for word in ("N. N.", "KG", "2016", "62", "English") if word not in text] == []


def test_session_shows_times_languages_people_and_abstract(homes: dict) -> None:
    block = SESSIONS.child_blocks["panel"]
    people = [{"name": "Aigul", "affiliation": "Osh", "role": "moderator"}, {"name": "Erik", "role": "panelist"}]
    value = {"start": time(10), "end": time(11, 30), "title": "Whose square?", "languages": ["ky", "sv"]}
    with translation.override("en"):
        html = block.render(block.normalize({**value, "people": people, "abstract": "<p>About it</p>"}))
    soup = BeautifulSoup(html, "html.parser")
    assert [element.text for element in soup.select("time")] == ["10:00", "11:30"]
    assert [element.text.split(",")[0] for element in soup.select(".who li")] == ["Aigul", "Erik"]
    assert "Osh" in soup.select(".who li")[0].text
    assert ["moderator" in element.text for element in soup.select(".who li")] == [True, False]
    assert soup.select_one("details .rich").text.strip() == "About it"


def test_programme_is_made_of_days_of_sessions_of_these_kinds() -> None:
    [day] = ProgrammeBlock().child_blocks.values()
    assert set(day.child_blocks["sessions"].child_blocks) == {
        *("reception", "lecture", "panel", "discussion", "seminar", "film_screening", "workshop", "break")
    }
