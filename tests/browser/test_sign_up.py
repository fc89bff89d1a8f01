"""Somebody signs up for an evening: on a phone, without JavaScript, in each language, up to the last second."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.browser.site import ROOT, DemoSite
from tests.browser.visit import LANGUAGES, Visit, barriers, too_wide

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PHONE = {"width": 390, "height": 844}
NARROWEST = {"width": 320, "height": 640}
FORM = "form.sign-up-form"
FASTEST = 3_100
"""Milliseconds that a person takes at least, as the form believes."""

MAKE = """
from datetime import date, datetime, timedelta
from django.utils import translation
from events.models import EventIndexPage, EventPage
from wagtail.models import Locale
day = date.today() + timedelta(days=30)
section = EventIndexPage.objects.get(locale__language_code="en")
for name in {names}:
    evening = EventPage(
        title="Evening of tests", slug=f"evening-{{name}}", start_date=day, end_date=day, city="Nowhere",
        sign_up="form", capacity=1, sign_up_waiting_list=True, locale=section.locale,
        sign_up_closes_at=datetime.fromisoformat("{closes}"),
    )
    section.add_child(instance=evening)
    evening.save_revision().publish()
    for code in ("sv", "ru"):
        evening.copy_for_translation(Locale.objects.get(language_code=code)).save_revision().publish()
    for page in EventPage.objects.filter(translation_key=evening.translation_key).select_related("locale"):
        print(name, page.locale.language_code, page.url)
"""
FORGET = """
from events.models import EventPage
for page in EventPage.objects.filter(title="Evening of tests"):
    page.delete()
"""

Evening = dict[str, str]
"""By language the path of its page."""


@pytest.fixture(scope="module")
def closes() -> datetime:
    """When sign-up closes: soon, in whatever year these tests run."""
    return (datetime.now(UTC) + timedelta(hours=2)).replace(microsecond=0)


@pytest.fixture(scope="module")
def evenings(demo_site: DemoSite, closes: datetime) -> Iterator[dict[str, Evening]]:
    """Evenings with one place each, one for each test that takes it and one for all that take none."""
    names = ("phone", "plain", "keyboard", "looked-at")
    found: dict[str, Evening] = {name: {} for name in names}
    for line in on(demo_site, MAKE.format(names=names, closes=closes.isoformat())).splitlines():
        name, _, rest = line.partition(" ")
        if name in found:
            language, path = rest.split()
            found[name][language] = path
    yield found
    on(demo_site, FORGET)


@pytest.fixture
def evening(evenings: dict[str, Evening]) -> Evening:
    return evenings["looked-at"]


def on(site: DemoSite, code: str) -> str:
    """Run a piece of Python on the site, as its administrator could."""
    folder = site.log.parent
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.dev",
        "READ_DOT_ENV": "off",
        "DATA_DIR": str(folder),
        "DATABASE_URL": f"sqlite:///{folder / 'db.sqlite3'}",
        "MEDIA_ROOT": str(folder / "media"),
    }
    command = [sys.executable, "manage.py", "shell", "--no-imports", "--command", code]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def fill_in(page: Page, email: str) -> None:
    """As fast as the form believes that a person can be."""
    page.fill("[name=name]", "Aigul")
    page.fill("[name=email]", email)
    page.fill("[name=access_needs]", "A ramp")
    page.wait_for_timeout(FASTEST)


def send(page: Page) -> None:
    page.click(f"{FORM} button")
    page.wait_for_load_state()


def link_to(site: DemoSite, email: str) -> str:
    """The path of the link in the last letter to somebody, which the demo writes into its log."""
    letter = site.log.read_text().rpartition(f"To: {email}")[2]
    found = re.search(r"https?://[^/\s]+(/\w\w/sign-up/[\w-]{43}/)", letter)
    assert found
    return found[1]


@pytest.mark.parametrize(("name", "scripts"), [("phone", True), ("plain", False)])
def test_somebody_signs_up_on_a_phone_and_leaves_again(
    name: str, scripts: bool, open_tab: Callable[..., Visit], evenings: dict[str, Evening], demo_site: DemoSite
) -> None:
    evening = evenings[name]
    visit = open_tab(viewport=PHONE, has_touch=True, is_mobile=True, java_script_enabled=scripts)
    page = visit.go(evening["sv"])
    page.locator("#sign-up a.btn").tap()
    page.wait_for_url(f"**{evening['sv']}sign-up/")

    # A slip: nothing is lost, and the keyboard is where it has to be.
    fill_in(page, "aigul@example")
    send(page)
    field = page.locator("[name=email]")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    expect(page.locator("[name=name]")).to_have_value("Aigul")
    expect(page.locator("[name=access_needs]")).to_have_value("A ramp")
    field.fill("aigul@example.org")
    send(page)
    page.wait_for_url(f"**{evening['sv']}sign-up/done/")
    heading = page.locator("h1").inner_text()
    page.reload()
    assert page.locator("h1").inner_text() == heading
    assert "aigul" not in page.content().lower()
    assert visit.context.cookies() == []

    # The one place is taken: the next one waits, and moves up when the first one leaves.
    page = visit.go(f"{evening['en']}sign-up/")
    fill_in(page, "erik@example.org")
    send(page)
    page.wait_for_url(f"**{evening['en']}sign-up/waiting/")
    page = visit.go(link_to(demo_site, "aigul@example.org"))
    expect(page.locator("html")).to_have_attribute("lang", "sv")
    send(page)
    page.wait_for_url("**/sv/sign-up/cancelled/")
    letter = demo_site.log.read_text().rpartition("To: erik@example.org")[0].rpartition("Subject: ")[2]
    assert letter.startswith("You have got a place: Evening of tests")
    assert visit.context.cookies() == []


def test_keyboard_is_enough(visit: Visit, evenings: dict[str, Evening]) -> None:
    evening = evenings["keyboard"]
    page = visit.go(f"{evening['en']}sign-up/")
    page.focus("[name=name]")
    page.keyboard.type("Aigul")
    page.keyboard.press("Tab")
    page.keyboard.type("aigul@example.org")
    page.keyboard.press("Tab")
    expect(page.locator("[name=access_needs]")).to_be_focused()
    page.wait_for_timeout(FASTEST)
    page.keyboard.press("Tab")
    if not page.evaluate("document.activeElement.matches('button')"):
        page.keyboard.press("Tab")  # the link to what we say about personal data
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{evening['en']}sign-up/done/")


@pytest.mark.parametrize("path", ["", "sign-up/"], ids=["event", "form"])
def test_open_page_says_so_when_sign_up_closes(path: str, visit: Visit, evening: Evening, closes: datetime) -> None:
    page = visit.page
    page.clock.install(time=closes - timedelta(minutes=10))
    visit.go(evening["en"] + path)
    page.clock.pause_at(closes - timedelta(seconds=1))
    box = page.locator("#sign-up")
    expect(box).to_contain_text("Sign up no later than")
    page.locator("[name=name], #sign-up a.btn").first.focus()
    page.clock.run_for(1_000)
    expect(box.locator("h2")).to_have_text("Sign-up is closed")
    expect(box.locator("a, form")).to_have_count(0)
    expect(box).to_be_focused()
    # The evening itself passes while the page stays open.
    page.clock.run_for(timedelta(days=32) // timedelta(milliseconds=1))
    expect(box).to_contain_text("This event is over.")


def test_page_that_slept_through_it_catches_up(visit: Visit, evening: Evening, closes: datetime) -> None:
    page = visit.page
    page.clock.install(time=closes - timedelta(minutes=10))
    visit.go(evening["en"])
    page.clock.set_system_time(closes + timedelta(minutes=1))
    expect(page.locator("#sign-up")).to_contain_text("Sign-up is open")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(page.locator("#sign-up h2")).to_have_text("Sign-up is closed")


@pytest.mark.parametrize("language", LANGUAGES)
def test_form_and_what_comes_after_fit_and_can_be_used_by_everybody(
    language: str, open_tab: Callable[..., Visit], evening: Evening
) -> None:
    """Also with mistakes in it, by day and by night."""
    visit = open_tab(viewport=PHONE)
    form = f"{evening[language]}sign-up/"
    found = {}
    for path in (form, f"{form}done/", f"{form}waiting/", f"/{language}/sign-up/cancelled/"):
        page = visit.go(path)
        if path == form:
            send(page)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found[path, scheme] = barriers(page)
            for size in (PHONE, NARROWEST):
                page.set_viewport_size(size)
                found[path, scheme] += too_wide(page)
    assert {key: faults for key, faults in found.items() if faults} == {}
