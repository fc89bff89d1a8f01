"""`python -m tests.screenshot`: the English home page on a desk and on a phone, as one picture for the README."""

import io
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tests.browser.site import ROOT, DemoSite, find_chromium, launch, running_demo
from tests.browser.visit import PAGES, show_all_pictures

TARGET = ROOT / "docs" / "screenshot.webp"
DESK, PHONE = {"width": 1280, "height": 1280}, {"width": 390, "height": 844}
MARGIN = 48
GROUND = (226, 222, 212)
QUALITY = 80


def shot(browser: Browser, site: DemoSite, viewport: dict[str, int]) -> Image.Image:
    """What a visitor sees first."""
    page = browser.new_page(viewport=viewport, color_scheme="light", reduced_motion="reduce", locale="en-GB")
    page.goto(site.url(PAGES["home"]["en"]))
    show_all_pictures(page)
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    page.close()
    return picture


def side_by_side(desk: Image.Image, phone: Image.Image) -> Image.Image:
    """Both on one ground, the phone standing where the desk ends."""
    size = (desk.width + phone.width + 3 * MARGIN, desk.height + 2 * MARGIN)
    sheet = Image.new("RGB", size, GROUND)
    sheet.paste(desk, (MARGIN, MARGIN))
    sheet.paste(phone, (desk.width + 2 * MARGIN, size[1] - MARGIN - phone.height))
    return sheet


def main() -> None:
    """Take both pictures and keep them as one."""
    chromium = find_chromium()
    if chromium is None:
        raise SystemExit("No Chromium: install it or name it in CHROMIUM.")
    with tempfile.TemporaryDirectory() as folder, running_demo(Path(folder)) as site, sync_playwright() as playwright:
        browser = launch(playwright, chromium)
        sheet = side_by_side(shot(browser, site, DESK), shot(browser, site, PHONE))
        browser.close()
    sheet.save(TARGET, quality=QUALITY, method=6)


if __name__ == "__main__":
    main()
