"""Each kind of page on a phone and on a desk, by day and by night, in each language."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.visit import LANGUAGES, PAGES, Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}
NARROWEST = 320
SCHEMES = ("light", "dark")
AXE = Axe()


def status(kind: str) -> int:
    return 404 if kind == "missing" else 200


def too_wide(page: Page) -> list[str]:
    """What sticks out on the right, if the page can be scrolled there."""
    return page.evaluate(
        """() => {
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) return [];
            const sticksOut = (element) => element.getBoundingClientRect().right > width + 1;
            const out = [...document.querySelectorAll("body *")].filter(sticksOut);
            return [`${width} px:`, ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
        }"""
    )


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PAGES)
def test_fits_and_is_quiet(open_tab: Callable[..., Visit], kind: str, language: str, viewport: dict[str, int]) -> None:
    """Nothing sticks out; console, requests and other hosts are watched by the tab."""
    page = open_tab(viewport=viewport).go(PAGES[kind][language], status(kind))
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        assert too_wide(page) == []
    if viewport is PHONE:
        page.set_viewport_size({**PHONE, "width": NARROWEST})
        assert too_wide(page) == []
    page.wait_for_load_state("networkidle")


@pytest.mark.parametrize(("language", "viewport"), [("sv", DESK), ("ru", PHONE)], ids=["desk", "phone"])
@pytest.mark.parametrize("kind", PAGES)
def test_can_be_used_by_everybody(
    open_tab: Callable[..., Visit], kind: str, language: str, viewport: dict[str, int]
) -> None:
    """axe-core finds nothing serious and nothing critical."""
    page = open_tab(viewport=viewport).go(PAGES[kind][language], status(kind))
    found = {}
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found[scheme] = [
            f"{violation['id']} ({violation['impact']}): {node['html'][:150]} {node['failureSummary']}"
            for violation in AXE.run(page).response["violations"]
            if violation["impact"] in {"serious", "critical"}
            for node in violation["nodes"]
        ]
    assert found == {"light": [], "dark": []}
