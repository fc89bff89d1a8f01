"""Whatever words an article is made of, no page with it can be scrolled sideways."""

from collections.abc import Callable

import pytest

from tests.browser.visit import PAGES, Visit, too_wide

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PLACES = [
    PAGES["article"]["ru"],
    "/en/news/on-horseback-in-kyrgyzstan/",
    "/en/news/the-queue-for-bread/",
    "/en/news/ten-words-a-week/republish/",
    "/en/people/tova-exempel/",
    *(PAGES[name]["en"] for name in ("home", "listing", "topic", "country", "person", "found")),
]
"""Where titles, leads, names and texts of articles stand."""

WORDS = {
    "one word without an end": "Щ" * 255,
    "many words": "Правозащитники о защите прав человека. " * 8,
    "right to left": "\u202eسلام دنیا שלום עולם " * 10,
    "emoji": "👩‍👩‍👧‍👦" * 60,
    "combining": "Z\u0335\u0321\u0322a\u0300\u0301\u0302" * 80,
}
FILL = """words => {
    const written = "h1, h2 > a, h3 > a, .lead, .content-note, .heading, .rich > *, .quote, figcaption, .byline a";
    const found = [...document.querySelectorAll(`main :is(${written})`)].filter((one) => one.offsetParent);
    for (const one of found) one.textContent = words;
    return found.length;
}"""
"""Puts these words in the place of what editors write; tells how often."""


@pytest.mark.parametrize("width", [390, 1280])
def test_no_words_make_a_page_too_wide(open_tab: Callable[..., Visit], width: int) -> None:
    visit = open_tab(viewport={"width": width, "height": 900})
    broken = {}
    for place in PLACES:
        page = visit.go(place)
        for name, words in WORDS.items():
            assert page.evaluate(FILL, words) > 1, place
            if faults := too_wide(page):
                broken[place, name] = faults
    assert broken == {}
