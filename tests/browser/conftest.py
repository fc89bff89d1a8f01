"""Fixtures of the tests in which a real browser visits the site."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.site import DemoSite, find_chromium, launch, running_demo
from tests.browser.visit import Visit

NO_BROWSER = "NO CHROMIUM: NOTHING WAS TESTED IN A REAL BROWSER. Install chromium or name it in CHROMIUM."
BROWSER_REQUIRED = os.environ.get("REQUIRE_BROWSER", "0") not in {"", "0"}


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Slow tests last: what the quick ones find is known first."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """One loud line, so that nobody takes a run without browser for a whole one."""
    if any(NO_BROWSER in str(report.longrepr) for report in terminalreporter.stats.get("skipped", [])):
        terminalreporter.section(NO_BROWSER, sep="!", red=True, bold=True)


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
def demo_site(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoSite]:
    """The demo site, as `make run` starts it."""
    with running_demo(tmp_path_factory.mktemp("demo")) as site:
        yield site


@pytest.fixture(scope="package")
def browser(chromium: str) -> Iterator[Browser]:
    """A browser. It is closed before other tests run: its event loop would forbid them Django's ORM."""
    with sync_playwright() as playwright:
        browser = launch(playwright, chromium)
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
        contexts[-1].set_default_timeout(10_000)
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
