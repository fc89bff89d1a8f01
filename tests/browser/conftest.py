"""Fixtures of the tests in which a real browser visits the site."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser import NO_BROWSER
from tests.browser.site import DemoSite, copy_demo, find_chromium, free_port, launch, load_demo, served
from tests.browser.visit import Visit
from tests.processes import made_once

BROWSER_REQUIRED = os.environ.get("REQUIRE_BROWSER", "0") not in {"", "0"}
LONGEST = "test_every_page.py"
PATIENCE = 30_000
"""Milliseconds that a page may take where two browsers and two sites share a slow machine."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Slow tests last: what the quick ones find is known first.

    Where processes share the tests, one of them begins with the longest file and loads the demo for all, while the
    others have something else to do; and none is left with a long file at the end, when the others are done.
    """
    shared = hasattr(config, "workerinput")
    tests = Counter(item.path for item in items)

    def place(item: pytest.Item) -> tuple[int, int]:
        if item.get_closest_marker("browser") is None:
            return 1, 0
        return (0, 0) if shared and item.path.name == LONGEST else (2, -tests[item.path])

    items.sort(key=place)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of the browser."""
    path = find_chromium()
    if path is None and BROWSER_REQUIRED:
        pytest.fail(NO_BROWSER, pytrace=False)
    if path is None:
        pytest.skip(NO_BROWSER)
    return path


@pytest.fixture(scope="session")
def loaded_demo(shared_folder: Path) -> Path:
    """The demo as it was loaded, by whichever process needs it first: never served, only copied."""
    return made_once(shared_folder / "loaded-demo", lambda folder: load_demo(folder, free_port()))


@pytest.fixture(scope="session")
def demo_site(chromium: str, loaded_demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoSite]:
    """The demo site, as `make run` starts it. Each process of the tests has its own: editors change it."""
    folder, port = tmp_path_factory.mktemp("demo"), free_port()
    copy_demo(loaded_demo, folder, port)
    with served(folder, port) as site:
        yield site


@pytest.fixture(scope="package")
def browser(chromium: str) -> Iterator[Browser]:
    """A browser. It is closed before other tests run: its event loop would forbid them Django's ORM."""
    with sync_playwright() as playwright:
        browser = launch(playwright, chromium)
        expect.set_options(timeout=PATIENCE)
        yield browser
        browser.close()


@pytest.fixture(autouse=True)
def _server_without_faults(demo_site: DemoSite) -> Iterator[None]:
    """What goes wrong on the server during a test is a fault, whatever the browser shows."""
    demo_site.new_faults()
    yield
    assert demo_site.new_faults() == []


@pytest.fixture
def open_tab(browser: Browser, demo_site: DemoSite) -> Iterator[Callable[..., Visit]]:
    """Opens a tab for a new visitor. At the end none of the visited pages may have given cause for complaint."""
    contexts = []
    visits = []

    def open_one(**options: Any) -> Visit:
        contexts.append(browser.new_context(**{"reduced_motion": "reduce", "locale": "sv-SE", **options}))
        contexts[-1].set_default_timeout(PATIENCE)
        visits.append(Visit(contexts[-1], demo_site))
        return visits[-1]

    yield open_one
    for context in contexts:
        context.close()
    assert [complaint for visit in visits for complaint in visit.complaints] == []


@pytest.fixture
def visit(open_tab: Callable[..., Visit]) -> Visit:
    """A tab on a desk."""
    return open_tab(viewport={"width": 1280, "height": 900})
