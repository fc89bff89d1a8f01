"""The search as visitors use it: suggestions by keyboard and by touch, filters without JavaScript, each language."""

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.test_look import DESK, NARROWEST, PHONE, SCHEMES, too_wide
from tests.browser.visit import LANGUAGES, PAGES, Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

AXE = Axe()
SUGGEST = "**/search/suggest/**"
BEGINNINGS = {"sv": "Centralasiend", "en": "Central Asia D", "ru": "Дни Центр"}
"""What the names of both conferences of the demo begin with."""

WORD = {"sv": "Stockholm", "en": "Stockholm", "ru": "Стокгольм"}
"""What pages of several kinds tell of."""


def address(language: str, **parameters: str) -> str:
    return f"{PAGES['search'][language]}?{urlencode(parameters)}"


def asked(page: Page) -> dict[str, str]:
    """What the address of the page asks."""
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def field(page: Page) -> Locator:
    return page.locator("main [role=search] [name=q]")


def options(page: Page) -> Locator:
    return page.locator("main [role=listbox] [role=option]")


def follow(page: Page, selector: str) -> None:
    """Click on something that leads to another page, and wait for that."""
    with page.expect_navigation():
        page.locator(selector).first.click()


def write(page: Page, text: str) -> None:
    """Write letter by letter and wait for suggestions."""
    field(page).click()
    page.keyboard.type(text)
    expect(options(page).first).to_be_visible()


# Suggestions


@pytest.mark.parametrize("language", LANGUAGES)
def test_suggestion_is_chosen_by_keyboard(visit: Visit, language: str) -> None:
    page = visit.go(PAGES["search"][language])
    expect(field(page)).to_have_attribute("role", "combobox")
    expect(field(page)).to_have_attribute("aria-expanded", "false")
    write(page, BEGINNINGS[language])
    expect(field(page)).to_have_attribute("aria-expanded", "true")
    expect(field(page)).not_to_have_attribute("aria-activedescendant", re.compile("."))
    page.keyboard.press("ArrowDown")
    first = options(page).first
    expect(first).to_have_attribute("aria-selected", "true")
    expect(field(page)).to_have_attribute("aria-activedescendant", first.get_attribute("id") or "")
    expect(field(page)).to_be_focused()
    url = first.get_attribute("data-url") or ""
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(re.escape(url)))
    expect(page.locator("html")).to_have_attribute("lang", language)


def test_arrows_go_round_and_pass_the_field(visit: Visit) -> None:
    page = visit.go(PAGES["search"]["en"])
    write(page, BEGINNINGS["en"])
    last = options(page).count() - 1
    assert last > 0
    page.keyboard.press("ArrowUp")
    expect(options(page).nth(last)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    expect(page.locator("main [aria-selected=true]")).to_have_count(0)
    page.keyboard.press("ArrowDown")
    expect(options(page).first).to_have_attribute("aria-selected", "true")
    # Who goes on writing is back in the field.
    page.keyboard.press("ArrowLeft")
    expect(page.locator("main [aria-selected=true]")).to_have_count(0)
    expect(options(page).first).to_be_visible()


def test_escape_closes_then_empties(visit: Visit) -> None:
    page = visit.go(PAGES["search"]["en"])
    write(page, BEGINNINGS["en"])
    page.keyboard.press("Escape")
    expect(page.locator("main [role=listbox]")).to_be_hidden()
    expect(field(page)).to_have_attribute("aria-expanded", "false")
    expect(field(page)).to_have_value(BEGINNINGS["en"])
    page.keyboard.press("Alt+ArrowDown")
    expect(options(page).first).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(field(page)).to_have_value("")
    expect(field(page)).to_be_focused()


def test_enter_without_a_choice_searches(visit: Visit) -> None:
    page = visit.go(PAGES["search"]["en"])
    write(page, BEGINNINGS["en"])
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/search/?q=*")
    assert asked(page) == {"q": BEGINNINGS["en"]}


def test_tab_leaves_field_and_suggestions(visit: Visit) -> None:
    page = visit.go(PAGES["search"]["en"])
    write(page, BEGINNINGS["en"])
    page.keyboard.press("Tab")
    expect(page.locator("main [role=listbox]")).to_be_hidden()
    expect(page.locator("main [role=search] button")).to_be_focused()


def test_number_of_suggestions_is_told(visit: Visit) -> None:
    page = visit.go(PAGES["search"]["en"])
    status = page.locator("main [role=search] [role=status]")
    expect(status).to_have_text("")
    write(page, BEGINNINGS["en"])
    expect(status).to_contain_text(str(options(page).count()))
    field(page).fill("qqxyzzyqq")
    expect(page.locator("main [role=listbox]")).to_be_hidden()
    expect(status).to_have_text("No suggestions.")


def test_fast_writing_asks_once(visit: Visit) -> None:
    page = visit.go(PAGES["search"]["en"])
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url) if "/suggest/" in request.url else None)
    write(page, BEGINNINGS["en"])
    assert [parse_qs(urlsplit(url).query)["q"] for url in requests] == [[BEGINNINGS["en"].strip()]]


@pytest.mark.parametrize("fails", ["aborted", "broken", "another site"])
def test_search_works_where_suggestions_do_not(visit: Visit, fails: str) -> None:
    page = visit.go(PAGES["search"]["en"])
    foreign = '{"suggestions": [{"label": "x", "url": "https://example.org/", "kind_label": "", "language": "en"}]}'
    answers: dict[str, Callable[[Route], None]] = {
        "aborted": lambda route: route.abort("aborted"),
        "broken": lambda route: route.fulfill(body="<html>", content_type="text/html"),
        "another site": lambda route: route.fulfill(body=foreign, content_type="application/json"),
    }
    page.route(SUGGEST, answers[fails])
    field(page).click()
    with page.expect_request(SUGGEST):
        page.keyboard.type("Emma")
    page.keyboard.press("ArrowDown")
    expect(page.locator("main [role=listbox]")).to_be_hidden()
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/search/?q=Emma")


def test_suggestion_is_chosen_by_touch(open_tab: Callable[..., Visit]) -> None:
    page = open_tab(viewport=PHONE, has_touch=True, is_mobile=True).go(PAGES["search"]["sv"])
    # Nobody's keyboard opens before the field is touched.
    expect(field(page)).not_to_be_focused()
    field(page).tap()
    page.keyboard.type(BEGINNINGS["sv"])
    expect(options(page).first).to_be_visible()
    expect(field(page)).to_be_focused()
    url = options(page).first.get_attribute("data-url") or ""
    options(page).first.tap()
    page.wait_for_url(re.compile(re.escape(url)))


def test_missing_page_suggests_too(visit: Visit) -> None:
    page = visit.go("/sv/nyheter/finns-inte-langre/", 404)
    expect(field(page)).to_have_value("finns inte langre")
    field(page).fill("")
    write(page, BEGINNINGS["sv"])


# Without JavaScript


@pytest.fixture
def plain(open_tab: Callable[..., Visit]) -> Visit:
    """A tab without JavaScript."""
    return open_tab(java_script_enabled=False, viewport=DESK)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_javascript_filters_narrow_down_and_are_taken_back(plain: Visit, language: str) -> None:
    page = plain.go(address(language, q=WORD[language]))
    hits = page.locator(".hits > li")
    before = hits.count()
    page.click(".narrow summary")
    choice = page.locator(".narrow [name=type]:not([value='']):not([value=event])").first
    kind = choice.get_attribute("value") or ""
    choice.check()
    follow(page, ".narrow button")
    assert asked(page)["q"] == WORD[language]
    assert asked(page)["type"] == kind
    assert 0 < hits.count() < before
    expect(page.locator(f".narrow [name=type][value={kind}]")).to_be_checked()
    follow(page, ".results a.tag")
    assert "type" not in asked(page)
    assert hits.count() == before


def test_without_javascript_order_keeps_the_filters(plain: Visit) -> None:
    page = plain.go(address("en", q=WORD["en"], type="news"))
    follow(page, ".order a")
    assert asked(page) == {"q": WORD["en"], "type": "news", "order": "date"}
    dates = [time.get_attribute("datetime") or "" for time in page.locator(".hits time").all()]
    assert len(dates) > 1
    assert dates == sorted(dates, reverse=True)
    follow(page, ".order a")
    assert asked(page) == {"q": WORD["en"], "type": "news"}


def test_without_javascript_the_field_is_a_search_field(plain: Visit) -> None:
    page = plain.go(PAGES["search"]["sv"])
    expect(field(page)).to_have_attribute("type", "search")
    expect(field(page)).not_to_have_attribute("role", "combobox")
    expect(page.locator("main [data-suggestions-list]")).to_be_hidden()


# With it


def test_filters_that_are_not_set_stay_out_of_the_address(visit: Visit) -> None:
    page = visit.go(address("en", q=WORD["en"]))
    page.locator(".narrow [name=type][value=news]").check()
    follow(page, ".narrow button")
    assert asked(page) == {"q": WORD["en"], "type": "news"}
    assert "topic=" not in page.url


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_language_is_asked_the_same(visit: Visit, language: str) -> None:
    page = visit.go(address(language, q="Emma", order="date"))
    for other in LANGUAGES:
        if other != language:
            link = page.locator(f"header .lang a[hreflang={other}]")
            expect(link).to_have_attribute("href", f"/{other}/search/?q=Emma&order=date")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_results_fit_and_can_be_used_by_everybody(
    open_tab: Callable[..., Visit], language: str, viewport: dict[str, int]
) -> None:
    """With filters shown and suggestions open, by day and by night."""
    page = open_tab(viewport=viewport).go(address(language, q=WORD[language]))
    if viewport is PHONE:
        page.click(".narrow summary")
    field(page).fill("")
    write(page, BEGINNINGS[language])
    page.keyboard.press("ArrowDown")
    found = {}
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found[scheme] = [
            f"{violation['id']}: {node['html'][:150]} {node['failureSummary']}"
            for violation in AXE.run(page).response["violations"]
            if violation["impact"] in {"serious", "critical"}
            for node in violation["nodes"]
        ]
        for size in (viewport, NARROWEST):
            page.set_viewport_size(size)
            assert too_wide(page) == []
        page.set_viewport_size(viewport)
    assert found == {"light": [], "dark": []}
