"""`python -m tests.screenshot`: the English home page on a desk and on a phone, as one picture for the README."""

import io
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tests.browser.site import ROOT, DemoSite, find_chromium, launch, running_demo
from tests.browser.visit import PAGES, show_all_pictures

TARGET = ROOT / "docs" / "screenshot.webp"
HEIGHT = 1720
DESK, PHONE = {"width": 1280, "height": HEIGHT}, {"width": 390, "height": HEIGHT}
MARGIN = 48
GROUND = (226, 222, 212)
WIDTH = 1400
"""Of the whole, in pixels; a README shows less."""

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
    """Both on one ground."""
    sheet = Image.new("RGB", (desk.width + phone.width + 3 * MARGIN, HEIGHT + 2 * MARGIN), GROUND)
    sheet.paste(desk, (MARGIN, MARGIN))
    sheet.paste(phone, (desk.width + 2 * MARGIN, MARGIN))
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
    sheet.thumbnail((WIDTH, WIDTH), Image.Resampling.LANCZOS)
    sheet.save(TARGET, quality=QUALITY, method=6)


if __name__ == "__main__":
    main()
