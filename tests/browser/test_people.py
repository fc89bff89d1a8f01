"""People as visitors meet them: the list narrowed with and without scripts, by keyboard; a diary, and the map."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_look import DESK, NARROWEST, PHONE, SCHEMES
from tests.browser.visit import LANGUAGES, PAGES, Visit, barriers, show_all_pictures, too_wide

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

NARROWED = {
    "sv": "/sv/manniskor/land/kirgizistan/grupp/praktikanter/",
    "en": "/en/people/country/kyrgyzstan/group/interns/",
    "ru": "/ru/lyudi/strana/kyrgyzstan/gruppa/stazhery/",
}
EMPTY = {
    "sv": "/sv/manniskor/grupp/styrelse/2010/",
    "en": "/en/people/group/board/2010/",
    "ru": "/ru/lyudi/gruppa/pravlenie/2010/",
}
WITHOUT_PORTRAIT = {"sv": "/sv/manniskor/kamila/", "en": "/en/people/kamila/", "ru": "/ru/lyudi/kamila/"}
COLLEAGUE = {
    "sv": "/sv/manniskor/karin-modell/",
    "en": "/en/people/karin-modell/",
    "ru": "/ru/lyudi/karin-modell/",
}
LONG = "Aleksandra-Konstantinovna Abdrakhmanova-Rakhmatullayeva"
"""A name of which each half is longer than a phone is wide in large letters."""


def path(page: Page) -> str:
    return urlsplit(page.url).path


def names(page: Page) -> list[str]:
    """Whose portraits hang there."""
    return page.locator(".wall h4 a").all_inner_texts()


def choose(page: Page, choices: dict[str, str]) -> None:
    """Choose in the form by value, and send it."""
    summary = page.locator(".filters summary")
    if summary.is_visible():
        summary.click()
    for name, value in choices.items():
        page.locator(f".filters select[name={name}]").select_option(value)
    with page.expect_navigation():
        page.locator(".filters button").click()


def tabbed_to(page: Page, target: Locator, limit: int = 60) -> bool:
    """Whether the tabulator key reaches it."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return True
    return False


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_list_is_narrowed_by_its_form(open_tab: Callable[..., Visit], viewport: dict[str, int], scripts: bool) -> None:
    page = open_tab(viewport=viewport, java_script_enabled=scripts).go(PAGES["people"]["en"])
    assert len(names(page)) > 6
    choose(page, {"country": "kyrgyzstan", "group": "interns"})
    assert path(page) == NARROWED["en"]
    assert names(page) == ["Tova Exempel", "Мээрим Мисалова", "Kamila"]
    with page.expect_navigation():
        page.locator(".chosen a", has_text="Interns").click()
    assert path(page) == "/en/people/country/kyrgyzstan/"


def test_list_is_narrowed_by_keyboard(visit: Visit) -> None:
    page = visit.go(PAGES["people"]["en"])
    field = page.locator(".filters select[name=group]")
    assert tabbed_to(page, field)
    field.select_option("board")
    with page.expect_navigation():
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
    assert path(page) == "/en/people/group/board/"
    assert names(page) == ["Åsa Prov", "Per Mönster"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("addresses", [NARROWED, EMPTY, WITHOUT_PORTRAIT, COLLEAGUE], ids=lambda found: found["en"])
def test_everything_fits_and_can_be_used_by_everybody(
    open_tab: Callable[..., Visit], addresses: dict[str, str], language: str
) -> None:
    page = open_tab(viewport=PHONE).go(addresses[language])
    show_all_pictures(page)
    found = {}
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found[scheme] = barriers(page)
        for size in (DESK, NARROWEST, PHONE):
            page.set_viewport_size(size)
            assert too_wide(page) == []
    assert found == {"light": [], "dark": []}


@pytest.mark.parametrize("viewport", [NARROWEST, PHONE, DESK], ids=["narrowest", "phone", "desk"])
def test_long_names_break(open_tab: Callable[..., Visit], viewport: dict[str, int]) -> None:
    """Put in by hand, for nobody in the demo has such a name."""
    page = open_tab(viewport=viewport).go(PAGES["intern"]["en"])
    page.locator("h1").evaluate("(heading, name) => { heading.textContent = name }", LONG)
    assert too_wide(page) == []
    page.goto(page.url.removesuffix("tova-exempel/"))
    page.locator(".wall a").first.evaluate("(link, name) => { link.textContent = name }", LONG)
    assert too_wide(page) == []


def test_diary_is_read_on_from_the_persons_page(visit: Visit) -> None:
    page = visit.go(PAGES["intern"]["sv"])
    entries = page.locator(".entries h3").all_inner_texts()
    assert len(entries) == 2
    with page.expect_navigation():
        page.locator(".entries a").first.click()
    expect(page.locator("h1")).to_have_text(entries[0])
    with page.expect_navigation():
        page.locator("nav.diary [rel=next]").click()
    expect(page.locator("h1")).to_have_text(entries[1])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_names_on_the_map_stand_within_the_page_and_can_be_read(
    open_tab: Callable[..., Visit], language: str, viewport: dict[str, int]
) -> None:
    page = open_tab(viewport=viewport).go(PAGES["people"][language])
    boxes = [name.bounding_box() for name in page.locator("svg.map text").all()]
    assert len(boxes) > 3
    for box in boxes:
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= viewport["width"]
        assert box["height"] >= 12


def test_who_is_withheld_is_nowhere(visit: Visit) -> None:
    page = visit.go(PAGES["people"]["en"])
    assert "without a name" not in page.content()
    visit.go("/en/people/person-de30ac17/", expected=404)
