"""Ways through the site: by keyboard, without JavaScript, into another language, astray, onto paper."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visit import LANGUAGES, PAGES, Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

ONLY_IN_ENGLISH_AND_RUSSIAN = "/en/news/the-myth-of-radicalisation/"
FEWEST_STOPS = 10
A4 = {"format": "A4", "print_background": False}


def focused(page: Page) -> str:
    """The element that the keyboard is at, as HTML."""
    return page.evaluate("document.activeElement.outerHTML.slice(0, 150)")


def focus_is_visible(page: Page) -> bool:
    return page.evaluate(
        """() => {
            const style = getComputedStyle(document.activeElement);
            return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        }"""
    )


# Without JavaScript


@pytest.fixture
def plain(open_tab: Callable[..., Visit]) -> Visit:
    """A tab without JavaScript."""
    return open_tab(java_script_enabled=False)


def test_without_javascript_sections_and_languages_can_be_reached(plain: Visit) -> None:
    page = plain.go("/sv/")
    page.locator("header nav a").first.click()
    expect(page).to_have_url(plain.site.url(PAGES["listing"]["sv"]))
    page.click("header .lang summary")
    page.click("header .lang a[hreflang=en]")
    expect(page).to_have_url(plain.site.url(PAGES["listing"]["en"]))


def test_without_javascript_a_session_tells_what_it_is_about(plain: Visit) -> None:
    page = plain.go(PAGES["conference"]["en"])
    session = page.locator(".session details").first
    expect(session.locator(".rich")).to_be_hidden()
    session.locator("summary").click()
    expect(session.locator(".rich")).to_be_visible()


def test_without_javascript_the_search_finds(plain: Visit) -> None:
    page = plain.go(PAGES["search"]["sv"])
    page.fill("main [name=q]", "Feminita")
    page.click("main [role=search] button")
    expect(page.locator("main ol a").first).to_be_visible()


def test_without_javascript_nothing_is_offered_that_would_not_work(plain: Visit) -> None:
    for kind in ("home", "conference"):
        for button in plain.go(PAGES[kind]["sv"]).locator("[data-swap], [data-print]").all():
            expect(button).to_be_hidden()


# By keyboard


def test_first_stop_leads_past_the_head(visit: Visit) -> None:
    page = visit.go("/sv/")
    page.keyboard.press("Tab")
    skip = page.locator("a.skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)"), focused(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["home", "conference", "search"])
def test_focus_is_seen_at_every_stop(visit: Visit, kind: str, scheme: str) -> None:
    page = visit.go(PAGES[kind]["sv"])
    page.emulate_media(color_scheme=scheme)
    unseen = []
    for stop in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            assert stop > FEWEST_STOPS
            break
        if not focus_is_visible(page):
            unseen.append(focused(page))
    assert unseen == []


def test_language_menu_opens_and_closes_by_keyboard(visit: Visit) -> None:
    page = visit.go(PAGES["article"]["sv"])
    menu = page.locator("header .lang")
    menu.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(menu).to_have_attribute("open", "")
    page.keyboard.press("Escape")
    expect(menu).not_to_have_attribute("open", "")
    expect(menu.locator("summary")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(menu.locator("a[hreflang=en]")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(visit.site.url(PAGES["article"]["en"]))


@pytest.mark.parametrize(("system", "chosen"), [("light", "dark"), ("dark", "light")])
def test_day_and_night_are_chosen_and_remembered(open_tab: Callable[..., Visit], system: str, chosen: str) -> None:
    visit = open_tab(color_scheme=system)
    page = visit.go("/sv/")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.locator("[data-swap]").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("data-theme", chosen)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != ground
    visit.go(PAGES["listing"]["ru"])
    expect(page.locator("html")).to_have_attribute("data-theme", chosen)
    page.locator("[data-swap]").first.click()
    expect(page.locator("html")).to_have_attribute("data-theme", system)


# Into another language


def test_language_menu_says_what_is_not_translated(visit: Visit) -> None:
    page = visit.go(ONLY_IN_ENGLISH_AND_RUSSIAN)
    page.click("header .lang summary")
    menu = page.locator("header .lang")
    items = {code: menu.locator(f"li:has([lang={code}])") for code in LANGUAGES}
    expect(items["en"].locator("a")).to_have_count(0)
    expect(items["ru"].locator(".no")).to_have_count(0)
    expect(items["sv"].locator(".no")).to_be_visible()
    items["sv"].locator("a").click()
    expect(page).to_have_url(visit.site.url(PAGES["listing"]["sv"]))


# Astray


@pytest.mark.parametrize("language", LANGUAGES)
def test_missing_page_speaks_the_language_of_its_address(visit: Visit, language: str) -> None:
    page = visit.go(PAGES["missing"][language], 404)
    expect(page.locator("html")).to_have_attribute("lang", language)
    sections = page.locator("main li a")
    expect(sections.first).to_have_attribute("href", re.compile(f"^/{language}/"))
    page.fill("main [name=q]", "Emma")
    page.keyboard.press("Enter")
    expect(page).to_have_url(visit.site.url(f"{PAGES['search'][language]}?q=Emma"))


def test_missing_pages_differ_by_language(visit: Visit) -> None:
    headings = {visit.go(path, 404).locator("h1").inner_text() for path in PAGES["missing"].values()}
    assert len(headings) == len(LANGUAGES)


# Onto paper


@pytest.mark.parametrize("language", LANGUAGES)
def test_programme_is_printed_on_one_sheet(visit: Visit, language: str) -> None:
    page = visit.go(PAGES["conference"][language])
    page.emulate_media(media="print")
    for part in ("header nav", "footer", ".tools"):
        expect(page.locator(part).first).to_be_hidden()
    for session in page.locator(".session h4").all():
        expect(session).to_be_visible()
    sheet = page.pdf(**A4)
    # Both sides of a sheet.
    assert len(re.findall(rb"/Type\s*/Page\b", sheet)) <= 2
