"""The programme desk as an editor uses it: a pasted text becomes a programme, and the programme is put right."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, TimeoutError, expect

from tests.browser.desk import Desk
from tests.browser.visit import PAGES, Visit, too_wide

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

TITLE, ADDRESS = "Pasted days", "/en/events/pasted-days/"
TEXT = (Path(__file__).parent.parent / "events" / "pasted" / "seed" / "2018.txt").read_text().strip()
LECTURE = "Gender Equality: Soviet vs Independent Kyrgyzstan"
ODD = "25.00 – 26.00 Tea"
TEA = "November 25\n12.10 – 12.25 Discussion: Tea"
MISTAKEN = "IN LOUD CAPITALS"


@pytest.fixture
def desk(open_tab: Callable[..., Visit]) -> Desk:
    return Desk(open_tab(viewport={"width": 1400, "height": 1000}, locale="en-GB"), "editor.en@example.org")


@pytest.fixture
def visitor(open_tab: Callable[..., Visit]) -> Visit:
    """Somebody on a telephone who hasn't logged in."""
    return open_tab(viewport={"width": 390, "height": 844}, locale="en-GB", timezone_id="Europe/Stockholm")


def flat(locator: Locator) -> str:
    return " ".join(locator.inner_text().split())


def times(page: Page) -> list[tuple[str, str]]:
    """What the desk's table says: hours and titles, in its order."""
    rows = page.locator("main table tbody tr")
    return [(flat(row.locator("td").nth(0)), flat(row.locator("td").nth(1))) for row in rows.all()]


def shown_to(visitor: Visit) -> list[tuple[str, str]]:
    """What the programme of the page says: hours and titles."""
    sessions = visitor.go(ADDRESS).locator(".session")
    return [(flat(one.locator(".t")), flat(one.locator("h4"))) for one in sessions.all()]


def paste(desk: Desk, text: str) -> None:
    """Write a programme into the form and ask what is understood."""
    desk.follow("/paste/")
    desk.page.fill("[name=text]", text)
    desk.page.fill("[name=year]", "2018")
    desk.page.click("form.desk-paste button[type=submit]:not([name])")
    expect(desk.page.locator(".desk-understood")).to_be_visible()


def publish(desk: Desk, number: str) -> None:
    desk.follow(f"/pages/{number}/edit/")
    desk.publish()


def test_pasted_programme_becomes_a_page_and_is_put_right(desk: Desk, visitor: Visit) -> None:
    page = desk.page
    desk.create("events/conferencepage", PAGES["events"]["en"])
    desk.fill("title", TITLE)
    desk.fill("lead", "Two days that somebody has pasted.")
    desk.fill_moment("start_date", "2018-11-25")
    desk.fill_moment("end_date", "2018-11-26")
    desk.publish()
    wrong = []

    # An empty desk leads to pasting.
    number = desk.page_id(ADDRESS)
    desk.programme(number)
    expect(page.locator("main")).to_contain_text(TITLE)
    wrong += desk.barriers()
    paste(desk, f"{TEXT}\nNovember 26, 10.00 – 12.00\n{ODD}")
    understood = page.locator(".desk-understood")
    expect(understood.locator("h3").first).to_have_text("Sunday 25 November 2018, 12:00–19:15")
    sessions = understood.locator(".desk-sessions").first.locator("li")
    expect(sessions).to_have_count(3)
    assert flat(sessions.nth(1)) == "12:00–12:30 Reception Reception"
    expect(sessions.nth(2)).to_contain_text(f"12:30–14:00 {LECTURE}")
    expect(sessions.nth(2)).to_contain_text("Aisuluu Namasbek kyzy, American University of Central Asia, Bishkek")
    expect(understood.locator(".desk-finding.warning")).to_contain_text(ODD)
    expect(understood.locator(".desk-finding.note")).to_have_text(f"Line 3{ODD}")
    expect(page.locator("[name=replace]")).to_have_count(0)
    wrong += desk.barriers()

    # What is taken over is a draft until it is published.
    page.click("[name=add]")
    page.wait_for_url(f"**/programmes/{number}/")
    assert times(page) == [("12:00–12:30", "Reception"), ("12:30–14:00", LECTURE)]
    assert shown_to(visitor) == []
    publish(desk, number)
    assert shown_to(visitor) == [("12:00–12:30", "Reception"), ("12:30–14:00", LECTURE)]
    expect(visitor.page.locator(".programme-note").last).to_have_text(ODD)
    assert too_wide(visitor.page) == []

    # A pasted session stands at the end of its day; the check says so, and one click sorts the day.
    desk.programme(number)
    paste(desk, TEA)
    page.click("[name=add]")
    page.wait_for_url(f"**/programmes/{number}/")
    assert [title for _, title in times(page)] == ["Reception", LECTURE, "Tea"]
    check = page.locator(".desk-findings")
    expect(check).to_contain_text(f"It begins before “{LECTURE}”, which stands above it.")
    wrong += desk.barriers()
    page.click("form[action$='/sort/'] button")
    expect(check).not_to_contain_text("which stands above it")
    expect(page.locator("form[action$='/sort/']")).to_have_count(0)
    assert [title for _, title in times(page)] == ["Reception", "Tea", LECTURE]

    # The rest of the day is moved after a look at what that means.
    row = page.locator("main table tbody tr").nth(1)
    row.locator("[name=minutes]").fill("20")
    row.locator("button").click()
    page.wait_for_url("**/shift/")
    moves = [flat(row) for row in page.locator("main tbody tr").all()]
    assert moves == [
        "12:00–12:30 12:00–12:30 Reception",
        "12:10–12:25 12:30–12:45 Tea",
        f"12:30–14:00 12:50–14:20 {LECTURE}",
    ]
    wrong += desk.barriers()
    page.click("[name=confirmed]")
    page.wait_for_url(f"**/programmes/{number}/")
    moved = [("12:00–12:30", "Reception"), ("12:30–12:45", "Tea"), ("12:50–14:20", LECTURE)]
    assert times(page) == moved
    publish(desk, number)
    assert shown_to(visitor) == moved

    # The panel of the editor follows what is saved.
    desk.visit.go(f"/admin/pages/{number}/edit/")
    panel = page.locator("[data-programme-findings]")
    expect(panel).not_to_contain_text(MISTAKEN)
    title = page.locator("[name^='programme-0-value-sessions-'][name$='-value-title']").last
    page.get_by_text(LECTURE).first.click()
    change_until_saved(title, MISTAKEN, panel.get_by_role("link", name=MISTAKEN).first)
    expect(panel).to_contain_text("The title is in capitals")
    title.fill(LECTURE)
    desk.publish()

    # The next edition is a draft with the same programme a year later.
    desk.programme(number)
    desk.follow("/next-edition/")
    expect(page.locator("[name=first_day]")).to_have_value("2019-11-24")
    expect(page.locator("[name=title_en]")).to_have_value(f"{TITLE} 2019")
    wrong += desk.barriers()
    page.click("main form [type=submit]")
    page.wait_for_url("**/programmes/*/")
    assert not page.url.endswith(f"/programmes/{number}/")
    expect(page.locator("main h2").nth(1)).to_have_text("Sunday 24 November 2019")
    assert times(page) == moved
    visitor.go("/en/events/pasted-days-2019/", expected=404)
    assert wrong == []
    take_away(desk, number)


def change_until_saved(field: Locator, text: str, sign: Locator) -> None:
    """Write into a field until the editor has saved by itself; it misses what is typed before it watches."""
    for number in range(6):
        field.fill(f"{text}{'!' * number}")
        try:
            return sign.wait_for(state="attached", timeout=8_000)
        except TimeoutError:
            continue
    return expect(sign).to_be_attached()


def take_away(desk: Desk, number: str) -> None:
    """Unpublish it, for other stories count what there is."""
    desk.visit.go(f"/admin/pages/{number}/unpublish/")
    desk.page.click("main form [type=submit]")
    desk.page.wait_for_url("**/admin/pages/**")
