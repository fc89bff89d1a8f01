"""Pictures of a page are enlarged above it, by pointer and by keys, and without JavaScript on pages of their own."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.visit import Visit, barriers, broken_pictures, too_wide

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PHOTO_STORY = "/en/news/on-horseback-in-kyrgyzstan/"
FIRST, LAST = "A summer pasture", "Two horses at rest"


def test_picture_is_enlarged_with_its_words_and_its_neighbours(visit: Visit) -> None:
    page = visit.go(PHOTO_STORY)
    page.locator("[data-enlarge]").first.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Picture 1 of 4")
    expect(dialog).to_contain_text(FIRST)
    expect(dialog).to_contain_text("Drawing:")
    expect(dialog.locator("[data-back]")).to_be_focused()
    assert dialog.locator("img").get_attribute("alt")
    assert barriers(page) == []

    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("dialog", name="Picture 2 of 4")).to_be_visible()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("link", name="Next picture").click()
    expect(dialog).to_contain_text("Picture 3 of 4")
    expect(dialog.locator("[rel=next]")).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog).to_contain_text(LAST)
    expect(dialog.locator("[rel=next]")).to_have_count(0)
    expect(dialog.locator("[data-back]")).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    expect(dialog).to_contain_text("Picture 3 of 4")

    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.locator("[data-enlarge]").first).to_be_focused()
    assert page.url == visit.site.url(PHOTO_STORY)
    assert page.evaluate("history.length") == 2


def test_focus_stays_in_the_dialog(visit: Visit) -> None:
    page = visit.go(PHOTO_STORY)
    page.locator("[data-enlarge]").nth(1).click()
    expect(page.get_by_role("dialog")).to_be_visible()
    for _step in range(5):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')")
    sizes = page.evaluate(
        "[...document.querySelectorAll('dialog nav a')].map((link) => link.getBoundingClientRect().height)"
    )
    assert len(sizes) == 3
    assert min(sizes) >= 24


def test_enlarging_moves_nothing_on_the_page(visit: Visit) -> None:
    page = visit.go(PHOTO_STORY)
    picture = page.locator("[data-enlarge]").nth(1)
    picture.scroll_into_view_if_needed()
    before = picture.bounding_box()
    picture.click()
    page.get_by_role("dialog").locator("[data-back]").click()
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert picture.bounding_box() == before


def test_picture_that_cannot_be_fetched_is_visited(visit: Visit) -> None:
    page = visit.go(PHOTO_STORY)
    address = page.locator("[data-enlarge]").first.get_attribute("href")
    visit.tolerate(503, address)
    visit.context.route(f"**{address}", lambda route: route.fulfill(status=503, body="Out of order"), times=1)
    page.locator("[data-enlarge]").first.click()
    page.wait_for_url(f"**{address}")
    expect(page.get_by_role("heading", name="Picture 1 of 4")).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("heading", name="Picture 2 of 4")).to_be_visible()


@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (1280, "dark")])
def test_without_javascript_each_picture_is_a_page(open_tab: Callable[..., Visit], width: int, scheme: str) -> None:
    visit = open_tab(java_script_enabled=False, viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = visit.go(PHOTO_STORY)
    page.locator("[data-enlarge]").first.click()
    expect(page.locator("figcaption")).to_contain_text(FIRST)
    page.click("[rel=next]")
    expect(page.get_by_role("heading", name="Picture 2 of 4")).to_be_visible()
    page.click("[data-back]")
    assert page.url.startswith(visit.site.url(f"{PHOTO_STORY}#p-"))


@pytest.mark.parametrize("width", [320, 1280])
def test_page_of_a_picture_fits_and_has_no_barriers(open_tab: Callable[..., Visit], width: int) -> None:
    visit = open_tab(viewport={"width": width, "height": 700})
    page = visit.go(PHOTO_STORY)
    visit.go(page.locator("[data-enlarge]").first.get_attribute("href"))
    assert broken_pictures(page) == []
    assert too_wide(page) == []
    assert barriers(page) == []
