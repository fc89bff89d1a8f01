"""The checker of the editors' desk, in the bar of each page: silent on what is right, clear on what is wrong."""

import re
from collections.abc import Callable
from urllib.request import urlopen

import pytest
from playwright.sync_api import Route, expect

from tests.browser.desk import Desk
from tests.browser.visit import LANGUAGES, PAGES, Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

ARTICLES_AT_LEAST = 8


@pytest.fixture
def log_in(open_tab: Callable[..., Visit]) -> Callable[[str], Desk]:
    """Opens a tab in which somebody has logged in at the editors' desk."""
    return lambda address: Desk(open_tab(viewport={"width": 1280, "height": 900}), address)


def findings(visit: Visit, path: str) -> list[str]:
    """What the checker says of a page."""
    bar = visit.go(path).locator("wagtail-userbar")
    expect(bar.locator("[data-content-checker-count]").first).to_have_text(re.compile(r"\d"))
    return bar.locator("[data-content-checker-row] [data-content-checker-name]").all_text_contents()


def articles(visit: Visit, language: str) -> list[str]:
    """The addresses of all articles in a language, as its sitemap has them."""
    with urlopen(visit.site.url(f"/sitemap-{language}-1.xml")) as sitemap:
        paths = re.findall(r"<loc>https?://[^/]+(/[^<]+)</loc>", sitemap.read().decode())
    section = PAGES["listing"][language]
    return [path for path in paths if path.startswith(section) and path != section]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_false_alarm(log_in: Callable[[str], Desk], language: str) -> None:
    visit = log_in(f"editor.{language}@example.org").visit
    found = articles(visit, language)
    assert len(found) >= ARTICLES_AT_LEAST
    paths = {kind: addresses[language] for kind, addresses in PAGES.items() if kind != "missing"}
    seen = {path: findings(visit, path) for path in [*paths.values(), *found]}
    assert {path: said for path, said in seen.items() if said} == {}


END = "</main>"
WRONG = {
    "A picture has no alternative text": (END, f'<img src="/static/pages/art/felt.webp">{END}'),
    "A link leads nowhere": (END, f'<p class="rich"><a>The report</a></p>{END}'),
    "There is a second main heading": (END, f"<h1>Another title</h1>{END}"),
    "Incorrect heading hierarchy": (END, f"<h2>A part</h2><h4>A part of it</h4>{END}"),
    "Link text is empty": (END, f'<p class="rich"><a href="/en/"></a></p>{END}'),
    "The title is too long for search engines": (r'(property="og:title" content=")', rf"\g<1>{'long ' * 12}"),
    "The page has no description": (r'<meta name="description"[^>]*>', ""),
    "The description is too long for search engines": (r'(name="description" content=")', rf"\g<1>{'long ' * 32}"),
}
"""What the checker says, and the change to a page by which it is right."""

SAYS_NOTHING = ["read more", "Läs mer →", "Здесь", "https://example.org/report", "www.example.org"]
SAYS_ENOUGH = ["our report", "centralasiengrupperna@example.org", "Read more about Osh", "example.org"]


def changed(visit: Visit, path: str, pattern: str, put: str) -> list[str]:
    """What the checker says of a page with something else in it."""

    def answer(route: Route) -> None:
        response = route.fetch()
        body, changes = re.subn(pattern, put, response.text(), count=1)
        assert changes == 1
        route.fulfill(response=response, body=body)

    visit.context.route(visit.site.url(path), answer)
    said = findings(visit, path)
    visit.context.unroute(visit.site.url(path))
    # The checker notes what it finds in the console, too.
    visit.complaints[:] = [complaint for complaint in visit.complaints if "axe.run results" not in complaint]
    return said


def test_what_is_wrong_is_named(log_in: Callable[[str], Desk]) -> None:
    visit = log_in("editor.en@example.org").visit
    path = PAGES["article"]["en"]
    assert {said: changed(visit, path, *change) for said, change in WRONG.items()} == {said: [said] for said in WRONG}


def test_links_are_judged_by_their_words(log_in: Callable[[str], Desk]) -> None:
    visit = log_in("editor.en@example.org").visit
    links = "".join(f'<a href="/en/">{words}</a> ' for words in [*SAYS_NOTHING, *SAYS_ENOUGH])
    said = changed(visit, PAGES["article"]["en"], END, f'<p class="rich">{links}</p>{END}')
    assert said == ["A link doesn't say where it leads"] * len(SAYS_NOTHING)
