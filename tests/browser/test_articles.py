"""What a reader does with an article: copies its address, cites it, takes its text, prints it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

LICENSED = "/en/news/ten-words-a-week/"
CORRECTED = "/en/news/the-queue-for-bread/"
CLIPBOARD = ["clipboard-read", "clipboard-write"]
READ_CLIPBOARD = "navigator.clipboard.readText()"


def test_address_is_copied_and_it_is_said(open_tab: Callable[..., Visit]) -> None:
    visit = open_tab(permissions=CLIPBOARD)
    page = visit.go(LICENSED)
    page.click("[data-copy]")
    expect(page.locator("[data-copied]")).to_have_text("Copied.")
    assert page.evaluate(READ_CLIPBOARD) == visit.site.url(LICENSED)


def test_citation_is_copied_as_it_stands(open_tab: Callable[..., Visit]) -> None:
    page = open_tab(permissions=CLIPBOARD).go(LICENSED)
    page.click(".terms summary")
    citation = page.inner_text("#citation")
    assert citation.startswith("Tova Exempel: “Ten words a week”, Centralasiengrupperna, 17 September 2026, http")
    page.click("[data-copy-from=citation]")
    expect(page.locator("[data-copied]")).to_have_text("Copied.")
    assert page.evaluate(READ_CLIPBOARD) == citation


def test_text_for_other_sites_is_copied(open_tab: Callable[..., Visit]) -> None:
    page = open_tab(permissions=CLIPBOARD).go(LICENSED)
    page.click(".terms a >> text=Publish this text elsewhere")
    page.click("[data-copy-from=html]")
    expect(page.locator("[data-copied]")).to_have_text("Copied.")
    assert page.evaluate(READ_CLIPBOARD).startswith('<article lang="en">\n<h1>Ten words a week</h1>')


def test_without_javascript_links_stay_and_buttons_that_do_nothing_are_not_there(
    open_tab: Callable[..., Visit],
) -> None:
    page = open_tab(java_script_enabled=False).go(LICENSED)
    assert page.locator(".share a:visible").count() == 5
    assert page.locator(".share button:visible, .terms button:visible").count() == 0


def test_paper_holds_address_licence_and_corrections_and_no_navigation(open_tab: Callable[..., Visit]) -> None:
    visit = open_tab(color_scheme="dark")
    page = visit.go(CORRECTED)
    page.emulate_media(media="print")
    assert page.inner_text(".printed") == visit.site.url(CORRECTED)
    for kept in (".terms a[rel=license]", "#corrections", ".corrected li"):
        expect(page.locator(kept)).to_be_visible()
    for gone in (".top nav", ".foot", ".share", ".rail", ".diary", ".terms details"):
        expect(page.locator(gone)).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
