"""Stories of people who work at the editors' desk."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from demo.users import ADMIN
from events.blocks import SessionsBlock
from pages.blocks import BodyBlock
from tests.browser.desk import Desk
from tests.browser.visit import PAGES, Visit, barriers, broken_pictures, show_all_pictures, too_wide

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

ICONS = {key: block.meta.icon for key, block in BodyBlock.base_blocks.items()}
ICON_OF_LECTURE = SessionsBlock.base_blocks["lecture"].meta.icon
WORDS = {
    "heading": "En rubrik",
    "paragraph": "bokstav för bokstav",
    "quote": "Vi kom för en vecka",
    "question_and_answer": "Hur började det?",
    "image": "Teckning: en bildtext",
    "gallery": "",
    "video": "En film",
    "audio": "En inspelning",
    "table": "sextio",
    "note": "Vad en oblast är",
    "call_to_action": "Anmäl dig",
    "document": "PDF",
}
"""What is seen of each block."""

TITLE = "Ett prov med alla delar"
ADDRESS = "/sv/nyheter/ett-prov-med-alla-delar/"
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n"


@pytest.fixture
def log_in(open_tab: Callable[..., Visit]) -> Callable[[str], Desk]:
    """Opens a tab in which somebody has logged in at the editors' desk."""
    return lambda address: Desk(open_tab(viewport={"width": 1400, "height": 1000}), address)


def fill_every_block(desk: Desk, document: Path) -> None:
    """Put one block of each kind into the body, through the picker, the editor and the choosers."""

    def add(key: str) -> str:
        return desk.add_block("body", ICONS[key])

    name = add("heading")
    desk.fill(f"{name}-text", "En rubrik")
    name = add("paragraph")
    desk.write(name, "Löpande text, skriven bokstav för bokstav.")
    name = add("quote")
    desk.fill(f"{name}-text", "Vi kom för en vecka")
    name = add("question_and_answer")
    desk.fill(f"{name}-question", "Hur började det?")
    desk.write(f"{name}-answer", "Med ett lånat rum.")
    name = add("image")
    desk.choose(f"{name}-image")
    desk.fill(f"{name}-caption", "Teckning: en bildtext")
    name = add("gallery")
    desk.choose(f"{name}-images-0-value-image", 1)
    desk.add_item(f"{name}-images")
    desk.choose(f"{name}-images-1-value-image", 2)
    name = add("video")
    desk.fill(f"{name}-url", "https://www.youtube.com/watch?v=abcdefghijk")
    desk.fill(f"{name}-title", "En film")
    name = add("audio")
    desk.fill(f"{name}-url", "https://soundcloud.com/osh/song")
    desk.fill(f"{name}-title", "En inspelning")
    name = add("table")
    desk.fill(f"{name}-caption", "En tabell")
    desk.make_table(name, ["År", "Deltagare"], [["2017", "fyrtio"], ["2018", "sextio"]])
    name = add("note")
    desk.fill(f"{name}-heading", "Vad en oblast är")
    desk.write(f"{name}-text", "En del av ett land.")
    name = add("call_to_action")
    desk.fill(f"{name}-text", "Programmet är klart.")
    desk.fill(f"{name}-label", "Anmäl dig")
    desk.fill(f"{name}-url", "https://example.org/")
    name = add("document")
    desk.choose_new_document(f"{name}-document", document)


def test_editor_writes_an_article_with_every_block(log_in: Callable[[str], Desk], tmp_path: Path) -> None:
    document = tmp_path / "program.pdf"
    document.write_bytes(PDF)
    desk = log_in("editor.sv@example.org")
    expect(desk.page.locator("html")).to_have_attribute("lang", "sv")
    desk.create("news/articlepage", PAGES["listing"]["sv"])
    desk.fill("title", TITLE)
    desk.fill("lead", "Det som står under rubriken.")
    fill_every_block(desk, document)
    assert WORDS.keys() == ICONS.keys()
    assert desk.missing_icons() == []

    expect(desk.preview().locator("h1")).to_have_text(TITLE)
    expect(desk.preview().locator(".quote")).to_contain_text("Vi kom för en vecka")

    desk.publish()
    expect(desk.visit.go(PAGES["listing"]["sv"]).locator("main")).to_contain_text(TITLE)
    page = desk.visit.go(ADDRESS)
    show_all_pictures(page)
    assert broken_pictures(page) == []
    for key, words in WORDS.items():
        expect(page.locator(f"main .{key.replace('_', '-')}").first, key).to_contain_text(words)
    assert page.locator("main .gallery img").count() == 2
    assert barriers(page) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert too_wide(page) == []
    watch_film(desk.visit)


def watch_film(visit: Visit) -> None:
    """Nothing was asked of YouTube until now (the tab would complain); a click fetches the film."""
    visit.play("https://www.youtube-nocookie.com")
    visit.page.click("main .video button")
    film = visit.page.locator("main .video iframe")
    expect(film).to_have_attribute("src", re.compile(r"^https://www\.youtube-nocookie\.com/embed/abcdefghijk"))
    expect(film).to_be_focused()


def test_call_to_action_needs_a_page_or_an_address(log_in: Callable[[str], Desk]) -> None:
    desk = log_in("editor.sv@example.org")
    desk.create("news/articlepage", PAGES["listing"]["sv"])
    desk.fill("title", "Utan mål")
    name = desk.add_block("body", ICONS["call_to_action"])
    desk.fill(f"{name}-text", "Det jag har skrivit.")
    desk.fill(f"{name}-label", "Vidare")
    desk.publish()
    expect(desk.errors(f"{name}-page")).not_to_be_empty()
    expect(desk.page.locator(f"[name='{name}-text']")).to_have_value("Det jag har skrivit.")
    expect(desk.page.locator(f"[name='{name}-label']")).to_have_value("Vidare")


def test_session_must_not_end_before_it_begins(log_in: Callable[[str], Desk]) -> None:
    desk = log_in(ADMIN)
    desk.create("events/conferencepage", PAGES["events"]["sv"])
    desk.fill("title", "Baklänges")
    desk.fill_moment("start_date", "2030-05-01")
    desk.fill_moment("end_date", "2030-05-02")
    day = desk.add_block("programme")
    desk.fill_moment(f"{day}-date", "2030-05-01")
    session = desk.add_block(f"{day}-sessions", ICON_OF_LECTURE)
    desk.fill_moment(f"{session}-start", "14:00")
    desk.fill_moment(f"{session}-end", "12:00")
    desk.fill(f"{session}-title", "Vatten över gränser")
    desk.publish()
    expect(desk.errors(f"{session}-end")).not_to_be_empty()
    expect(desk.page.locator(f"[name='{session}-start']")).to_have_value("14:00")
    expect(desk.page.locator(f"[name='{session}-end']")).to_have_value("12:00")
    expect(desk.page.locator(f"[name='{session}-title']")).to_have_value("Vatten över gränser")


def test_sessions_follow_a_room_that_gets_another_name(log_in: Callable[[str], Desk]) -> None:
    desk = log_in(ADMIN)
    desk.edit("/sv/evenemang/exempeldagarna-2027/")
    sessions = desk.page.locator("[name^='programme-'][name$='-room']")
    before = sessions.evaluate_all("(inputs) => inputs.map((input) => input.value)")
    assert {"Stora salen", "Vinden"} < set(before)
    rooms = desk.page.locator("[name='rooms-TOTAL_FORMS']").locator("xpath=ancestor::section[1]")
    rooms.locator("[data-panel-toggle]").first.click()
    desk.page.click("[name='rooms-0-name']")
    desk.page.keyboard.press("Control+A")
    desk.page.keyboard.press("Delete")
    # Half way, it is called as the other room: the sessions of both stay apart all the same.
    desk.page.keyboard.type("Vinden i väst")
    after = ["Vinden i väst" if room == "Stora salen" else room for room in before]
    assert sessions.evaluate_all("(inputs) => inputs.map((input) => input.value)") == after
    desk.page.get_by_text("Vatten som korsar gränser").first.click()
    desk.page.click("[name='programme-0-value-sessions-2-value-room']")
    suggested = desk.page.locator("#rooms-of-this-event option")
    assert suggested.evaluate_all("(options) => options.map((option) => option.value)") == ["Vinden i väst", "Vinden"]
    desk.publish()
    page = desk.visit.go("/sv/evenemang/exempeldagarna-2027/")
    expect(page.locator("main")).to_contain_text("Vinden i väst")
    expect(page.locator("main")).not_to_contain_text("Stora salen")


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("/ru/novosti/slovo-kotorogo-ne-khvataet/", "Слово, которого не хватает"),
        ("/ru/temy/media/", "Медиа"),
    ],
    ids=["original", "translation"],
)
def test_translator_writes_but_does_not_publish(log_in: Callable[[str], Desk], address: str, title: str) -> None:
    desk = log_in("translator.ru@example.org")
    desk.edit(address)
    expect(desk.page.locator("html")).to_have_attribute("lang", "ru")
    expect(desk.page.locator("main")).to_contain_text(title)
    expect(desk.page.locator("footer").last).to_be_visible()
    assert not desk.can_publish()


def test_reviewer_publishes(log_in: Callable[[str], Desk]) -> None:
    address = "/en/news/the-myth-of-radicalisation/"
    desk = log_in("reviewer.en@example.org")
    desk.edit(address)
    lead = "A lead that the reviewer has made better."
    desk.fill("lead", lead)
    desk.publish()
    expect(desk.visit.go(address).locator("main")).to_contain_text(lead)
