"""Every page of the demo, reached as a visitor reaches it: by following links."""

from urllib.parse import urlsplit

import pytest

from tests.browser.visit import LANGUAGES, Visit, broken_pictures, show_all_pictures

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PAGES_AT_LEAST = 30


def internal_links(visit: Visit) -> set[str]:
    """Paths of the site that the page links to, without editors' desk and files."""
    hrefs = visit.page.eval_on_selector_all("a[href]", "links => links.map((link) => link.href.split('#')[0])")
    paths = {href.removeprefix(visit.site.base_url) for href in hrefs if href.startswith(visit.site.base_url)}
    return {path for path in paths if path.split("/")[1] in LANGUAGES and path.split("?")[0].endswith("/")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_and_in_its_language(visit: Visit, language: str) -> None:
    start = f"/{language}/"
    waiting, seen = [start], {start}
    faults = []
    while waiting:
        path = waiting.pop()
        page = visit.go(path)
        show_all_pictures(page)
        if page.locator("html").get_attribute("lang") != language:
            faults.append(f"{path}: lang is {page.locator('html').get_attribute('lang')}")
        if (headings := page.locator("h1").count()) != 1:
            faults.append(f"{path}: {headings} h1")
        faults += [f"{path}: {picture}" for picture in broken_pictures(page)]
        links = internal_links(visit)
        if not {f"/{other}/" for other in LANGUAGES} <= {f"/{urlsplit(link).path.split('/')[1]}/" for link in links}:
            faults.append(f"{path}: no way to every other language")
        new = {link for link in links if link.startswith(start)} - seen
        seen |= new
        waiting += sorted(new)
    assert faults == []
    assert len(seen) > PAGES_AT_LEAST
