"""An editor writes a news article: what the form begins with, counts, previews, and says when something is wrong."""

import re
from collections.abc import Callable

import pytest
from django.utils import timezone
from playwright.sync_api import Locator, expect

from pages.blocks import BodyBlock
from tests.browser.desk import Desk
from tests.browser.visit import PAGES, Visit, barriers, too_wide

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

ICONS = {key: block.meta.icon for key, block in BodyBlock.base_blocks.items()}
TITLE = "A library opens in Osh"
LONG_TITLE = f"{TITLE}, with a reading room, a garden and a good many books"
PATIENCE = 20_000
"""Milliseconds for what is typed to be previewed and checked."""

ADDRESS = "/en/news/a-library-opens-in-osh/"
LEAD = "The first readers came before the shelves were up."
PARAGRAPH = "On the first day, forty people borrowed a book."
ALT_TEXT = "A room with shelves, half of them empty"


@pytest.fixture
def log_in(open_tab: Callable[..., Visit]) -> Callable[[str], Desk]:
    """Opens a tab in which somebody has logged in at the editors' desk."""
    return lambda address: Desk(open_tab(viewport={"width": 1400, "height": 1000}), address)


def value(desk: Desk, name: str) -> str:
    return desk.page.input_value(f"[name='{name}']")


def count(desk: Desk, name: str) -> Locator:
    """What the counter of a field shows."""
    return desk.page.locator(f"[data-counter]:has([name='{name}']) [data-count]")


def wrong(desk: Desk, name: str) -> Locator:
    """What is said to be wrong at a field."""
    return desk.page.locator(f".w-field:has([name='{name}']) .error-message")


def checked(desk: Desk) -> Locator:
    """What the checker beside the form says of the page as it is typed."""
    names = desk.page.locator("[data-checks-panel] [data-content-checker-name]")
    if not desk.page.locator("[data-side-panel='checks']").is_visible():
        desk.page.click("[data-side-panel-toggle='checks']")
    return names


def forget_the_checker(desk: Desk) -> None:
    """The checker tells the console, too, what it finds, and when it is asked too often."""
    told = ("axe.run results", "Axe is already running")
    desk.visit.complaints[:] = [one for one in desk.visit.complaints if not any(words in one for words in told)]


def test_editor_writes_news(log_in: Callable[[str], Desk]) -> None:
    desk = log_in("editor.en@example.org")
    desk.create("news/articlepage", PAGES["listing"]["en"])
    begun = [value(desk, name) for name in ("kind", "published_on", "bylines-0-role", "bylines-0-name")]
    assert begun == ["news", timezone.localdate().isoformat(), "text", "Editor EN"]

    desk.fill("title", LONG_TITLE)
    expect(count(desk, "title")).to_contain_text(f"{len(LONG_TITLE)} of 60 characters. Search engines cut it")
    expect(checked(desk)).to_have_text(
        ["The page has no description", "The title is too long for search engines"], timeout=PATIENCE
    )
    desk.fill("title", TITLE)
    expect(count(desk, "title")).to_have_text(f"{len(TITLE)} of 60 characters")
    desk.fill("lead", LEAD)
    expect(count(desk, "lead")).to_have_text(f"{len(LEAD)} of 160 characters")
    # A check that would begin while another runs is dropped by Wagtail: what is put right shows when it is opened anew.
    forget_the_checker(desk)

    desk.write(desk.add_block("body", ICONS["paragraph"]), PARAGRAPH)
    picture = desk.add_block("body", ICONS["image"])
    desk.choose(f"{picture}-image")
    desk.fill(f"{picture}-alt_text", ALT_TEXT)
    expect(desk.preview().locator("h1")).to_have_text(TITLE)
    desk.page.select_option("#id_preview_mode", "card")
    card = desk.preview().locator(".alone")
    expect(card.locator("h3, h2")).to_have_text(TITLE)
    expect(card).to_contain_text(LEAD)

    desk.fill("bylines-0-name", "")
    desk.publish()
    expect(wrong(desk, "bylines-0-name")).to_contain_text("one of the two")
    kept = [value(desk, name) for name in ("title", "lead", f"{picture}-alt_text")]
    assert kept == [TITLE, LEAD, ALT_TEXT]
    expect(desk.rich_text("body-0-value")).to_have_text(PARAGRAPH)
    desk.fill("bylines-0-name", "Editor EN")
    desk.publish()

    forget_the_checker(desk)
    desk.edit(ADDRESS)
    desk.page.click("[data-side-panel-toggle='checks']")
    expect(desk.page.locator("[data-checks-panel] [data-content-checker-name]")).to_have_count(0, timeout=PATIENCE)

    page = desk.visit.go(ADDRESS)
    expect(page.locator("h1")).to_have_text(TITLE)
    expect(page.locator("main .lead")).to_have_text(LEAD)
    expect(page.locator("main .byline")).to_contain_text("Editor EN")
    expect(page.locator("main .paragraph")).to_have_text(PARAGRAPH)
    expect(page.locator("main .image img")).to_have_attribute("alt", ALT_TEXT)
    assert barriers(page) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert too_wide(page) == []


def test_count_belongs_to_its_field_and_is_read_out_in_a_pause(log_in: Callable[[str], Desk]) -> None:
    desk = log_in("editor.en@example.org")
    desk.create("news/articlepage", PAGES["listing"]["en"])
    shown = count(desk, "title")
    expect(shown).to_have_text("0 of 60 characters")
    described = desk.page.get_attribute("[name='title']", "aria-describedby") or ""
    assert shown.get_attribute("id") in described.split()
    heard = desk.page.locator("[data-counter]:has([name='title']) [aria-live=polite]")
    desk.page.click("[name='title']")
    desk.page.keyboard.type("Ош, 2026")
    expect(shown).to_have_text("8 of 60 characters")
    expect(heard).to_have_text("")
    expect(heard).to_have_text("8 of 60 characters")


LABELS = {
    "sv": {"lead": "Ingress", "kind": "Typ", "content_note": "Om innehållet"},
    "ru": {"lead": "Вводный текст", "kind": "Жанр", "content_note": "Предупреждение о содержании"},
}


@pytest.mark.parametrize("language", LABELS)
def test_form_speaks_the_language_of_the_editor(log_in: Callable[[str], Desk], language: str) -> None:
    desk = log_in(f"editor.{language}@example.org")
    desk.create("news/articlepage", PAGES["listing"][language])
    expect(desk.page.locator("html")).to_have_attribute("lang", language)
    for name, label in LABELS[language].items():
        expect(desk.page.locator(f"label[for='id_{name}']")).to_have_text(re.compile(rf"^{label}\s*\*?$"))
