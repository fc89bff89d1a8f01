"""Each kind of page on a phone and on a desk, by day and by night, in each language."""

from collections.abc import Callable

import pytest

from tests.browser.visit import LANGUAGES, PAGES, Visit, barriers, show_all_pictures, too_wide

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

NARROWEST, PHONE, DESK = {"width": 320, "height": 640}, {"width": 390, "height": 844}, {"width": 1280, "height": 900}
SCHEMES = ("light", "dark")


def status(kind: str) -> int:
    return 404 if kind == "missing" else 200


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PAGES)
def test_fits_and_is_quiet(open_tab: Callable[..., Visit], kind: str, language: str, viewport: dict[str, int]) -> None:
    """Nothing sticks out; console, requests and other hosts are watched by the tab."""
    page = open_tab(viewport=viewport).go(PAGES[kind][language], status(kind))
    show_all_pictures(page)
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        assert too_wide(page) == []
    if viewport is PHONE:
        page.set_viewport_size(NARROWEST)
        assert too_wide(page) == []


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
        found[scheme] = barriers(page)
    assert found == {"light": [], "dark": []}
