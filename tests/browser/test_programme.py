"""The programme on a telephone: with and without JavaScript, while its days last, from elsewhere, and on paper."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.visit import LANGUAGES, Visit, barriers, too_wide

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PROGRAMME = {
    "sv": "/sv/evenemang/exempeldagarna-2027/",
    "en": "/en/events/example-days-2027/",
    "ru": "/ru/sobytiya/dni-primerov-2027/",
}
EVENING = "/en/events/example-evening-on-language/"
PHONE = {"viewport": {"width": 390, "height": 844}, "locale": "en-GB"}
SHEET = {"width": 703, "height": 1000}
"""What is left of an A4 sheet within its margins."""

IN_STOCKHOLM, IN_ALMATY = "Europe/Stockholm", "Asia/Almaty"

DURING_LECTURE = "2027-05-22T11:00:00+02:00"
BEFORE_LUNCH_ENDS = "2027-05-22T12:44:30+02:00"
BETWEEN_THE_DAYS = "2027-05-23T03:00:00+02:00"
A_WEEK_BEFORE = "2027-05-15T11:00:00+02:00"
THE_DAY_AFTER = "2027-05-24T11:00:00+02:00"


@pytest.fixture
def at(open_tab: Callable[..., Visit]) -> Callable[..., Page]:
    """Opens the programme on a telephone at a moment, by default in its own time zone."""

    def open_at(moment: str, zone: str = IN_STOCKHOLM, language: str = "en") -> Page:
        visit = open_tab(timezone_id=zone, **PHONE)
        visit.page.clock.install(time=moment)
        return visit.go(PROGRAMME[language])

    return open_at


def marked(page: Page, word: str) -> list[str]:
    """What has this word beside its time: titles of sessions, names of breaks."""
    slots = page.locator(".session, .break").filter(has=page.locator(f".t .tag:text-is('{word}')"))
    return [slot.locator("h4, p:not(.t)").last.inner_text() if is_break(slot) else title(slot) for slot in slots.all()]


def is_break(slot: Locator) -> bool:
    return "break" in (slot.get_attribute("class") or "")


def title(slot: Locator) -> str:
    return slot.locator("h4").inner_text()


def test_what_is_going_on_and_what_comes_next_is_told_in_words(at: Callable[..., Page]) -> None:
    page = at(DURING_LECTURE)
    assert marked(page, "Now") == ["Water that crosses borders", "Letters that are answered"]
    # The seminar at the same time is cancelled.
    assert marked(page, "Next") == ["Whose language does the square speak?"]
    current = page.locator("[aria-current=time]")
    assert [title(slot) for slot in current.all()] == marked(page, "Now")


def test_marks_move_on_by_themselves(at: Callable[..., Page]) -> None:
    page = at(BEFORE_LUNCH_ENDS)
    assert marked(page, "Now") == ["Lunch"]
    assert marked(page, "Next") == ["Whose language does the square speak?"]
    page.clock.run_for(60_000)
    assert marked(page, "Now") == ["Whose language does the square speak?"]
    assert marked(page, "Next") == ["What we take home"]


def test_night_has_nothing_now_and_the_morning_next(at: Callable[..., Page]) -> None:
    page = at(BETWEEN_THE_DAYS)
    assert marked(page, "Now") == []
    assert marked(page, "Next") == ["A walk through the old town"]


@pytest.mark.parametrize("moment", [A_WEEK_BEFORE, THE_DAY_AFTER])
def test_nothing_is_marked_before_and_after_the_days(moment: str, at: Callable[..., Page]) -> None:
    page = at(moment)
    assert (marked(page, "Now"), marked(page, "Next")) == ([], [])
    expect(page.locator("[data-jump]")).to_be_hidden()


def test_nothing_scrolls_until_somebody_asks_for_it(at: Callable[..., Page]) -> None:
    page = at(DURING_LECTURE)
    assert page.evaluate("scrollY") == 0
    jump = page.locator("[data-jump] a")
    jump.focus()
    page.keyboard.press("Enter")
    expect(page.locator("[aria-current=time]").first.locator("h4")).to_be_in_viewport()
    page.keyboard.press("Tab")
    # The next stop of the keyboard is in what is going on.
    assert page.evaluate("!!document.activeElement.closest('[aria-current=time]')")


def test_own_time_is_added_where_it_differs(at: Callable[..., Page]) -> None:
    page = at(A_WEEK_BEFORE, IN_ALMATY)
    lecture = page.locator(".session", has_text="Water that crosses borders").locator(".t")
    assert " ".join(lecture.inner_text().split()) == "10:30–11:45 (13:30–14:45 with you)"
    dance = page.locator(".session", has_text="Dancing and dumplings").locator(".own")
    expect(dance).to_have_text("(23:30–03:30 with you)")


def test_own_day_is_named_where_it_is_another(at: Callable[..., Page]) -> None:
    page = at(A_WEEK_BEFORE, "Pacific/Auckland")
    film = page.locator(".session", has_text="The Well").locator(".own")
    expect(film).to_have_text("(Sunday 04:30–06:10 with you)")


def test_own_time_is_written_as_the_page_writes_times(at: Callable[..., Page]) -> None:
    page = at(A_WEEK_BEFORE, IN_ALMATY, "sv")
    expect(page.locator(".session .own").first).to_contain_text("12.30–13.00")


@pytest.mark.parametrize("zone", [IN_STOCKHOLM, "Europe/Paris"])
def test_own_time_is_not_added_where_the_clocks_show_the_same(zone: str, at: Callable[..., Page]) -> None:
    expect(at(A_WEEK_BEFORE, zone).locator(".own")).to_have_count(0)


def test_without_javascript_nothing_is_missing(open_tab: Callable[..., Visit]) -> None:
    visit = open_tab(java_script_enabled=False, **PHONE)
    page = visit.go(PROGRAMME["en"])
    expect(page.locator(".session h4")).to_have_count(14)
    for part in ("[data-jump]", "[data-print]", ".on-paper"):
        expect(page.locator(part)).to_be_hidden()
    page.locator(".day-links a").last.click()
    expect(page.locator("#day-2027-05-23")).to_be_in_viewport()
    calendars = page.locator(".calendars")
    calendars.locator("summary").click()
    expect(calendars.locator("a").first).to_be_visible()


def test_session_has_a_page_of_its_own_and_leads_back(open_tab: Callable[..., Visit]) -> None:
    visit = open_tab(**PHONE)
    page = visit.go(PROGRAMME["en"])
    page.click("text=Water that crosses borders")
    expect(page).to_have_url(re.compile(r"/session/[0-9a-f]{8}/water-that-crosses-borders/$"))
    expect(page.locator("h1")).to_have_text("Water that crosses borders")
    page.locator("main a", has_text="Example days 2027").click()
    expect(page.locator(".session h4", has_text="Water that crosses borders")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_programme_sessions_and_events_are_accessible(scheme: str, open_tab: Callable[..., Visit]) -> None:
    visit = open_tab(color_scheme=scheme, timezone_id=IN_ALMATY, **PHONE)
    visit.page.clock.install(time=DURING_LECTURE)
    page = visit.go(PROGRAMME["en"])
    address = page.locator(".session h4 a").first.get_attribute("href") or ""
    page.locator(".calendars summary").click()
    wrong = [*barriers(page), *too_wide(page)]
    for path in (address, EVENING, "/en/events/", "/en/events/central-asia-days/"):
        visit.go(path)
        wrong += [*barriers(page), *too_wide(page)]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_has_what_is_off_and_the_way_back_to_the_page(language: str, open_tab: Callable[..., Visit]) -> None:
    visit = open_tab(viewport=SHEET)
    page = visit.go(PROGRAMME[language])
    page.emulate_media(media="print")
    for part in ("header nav", "footer", ".tools", ".day-links", ".calendars"):
        expect(page.locator(part).first).to_be_hidden()
    for part in (".off h4 s", ".off .reason", ".on-paper svg"):
        expect(page.locator(part).first).to_be_visible()
    expect(page.locator(".on-paper")).to_contain_text(PROGRAMME[language])
    assert sheets(page) == 1


@pytest.mark.parametrize("path", ["/sv/evenemang/centralasiendagarna-2018/", EVENING])
def test_every_event_fits_one_sheet(path: str, open_tab: Callable[..., Visit]) -> None:
    assert sheets(open_tab().go(path)) == 1


def test_two_days_of_about_the_same_length_stand_side_by_side_on_paper(open_tab: Callable[..., Visit]) -> None:
    page = open_tab(viewport=SHEET).go("/en/events/central-asia-days-2018/")
    page.emulate_media(media="print")
    first, second = (day.bounding_box() for day in page.locator(".programme-day").all())
    assert (first["y"], first["x"] + first["width"] <= second["x"]) == (second["y"], True)


def sheets(page: Page) -> int:
    """How many sheets of paper it takes."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", print_background=False)))
