"""A visitor's tab that notes what shouldn't happen, and the pages that are visited."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

from tests.browser.site import DemoSite

PAGES = {
    "home": {"sv": "/sv/", "en": "/en/", "ru": "/ru/"},
    "listing": {"sv": "/sv/nyheter/", "en": "/en/news/", "ru": "/ru/novosti/"},
    "article": {
        "sv": "/sv/nyheter/feminita-om-diskriminering-pa-manga-nivaer/",
        "en": "/en/news/feminita-on-discrimination-at-many-levels/",
        "ru": "/ru/novosti/feminita-o-diskriminatsii-na-mnogikh-urovnyakh/",
    },
    "events": {"sv": "/sv/evenemang/", "en": "/en/events/", "ru": "/ru/sobytiya/"},
    "conference": {
        "sv": "/sv/evenemang/centralasiendagarna-2018/",
        "en": "/en/events/central-asia-days-2018/",
        "ru": "/ru/sobytiya/dni-tsentralnoy-azii-2018/",
    },
    "people": {"sv": "/sv/manniskor/", "en": "/en/people/", "ru": "/ru/lyudi/"},
    "person": {
        "sv": "/sv/manniskor/zhanar-sekerbayeva/",
        "en": "/en/people/zhanar-sekerbayeva/",
        "ru": "/ru/lyudi/zhanar-sekerbaeva/",
    },
    "intern": {
        "sv": "/sv/manniskor/tova-exempel/",
        "en": "/en/people/tova-exempel/",
        "ru": "/ru/lyudi/tova-ekzempel/",
    },
    "topics": {"sv": "/sv/amnen/", "en": "/en/topics/", "ru": "/ru/temy/"},
    "topic": {
        "sv": "/sv/amnen/manskliga-rattigheter/",
        "en": "/en/topics/human-rights/",
        "ru": "/ru/temy/prava-cheloveka/",
    },
    "country": {
        "sv": "/sv/lander/kirgizistan/",
        "en": "/en/countries/kyrgyzstan/",
        "ru": "/ru/strany/kyrgyzstan/",
    },
    "standard": {"sv": "/sv/om-oss/", "en": "/en/about/", "ru": "/ru/o-nas/"},
    "search": {"sv": "/sv/search/", "en": "/en/search/", "ru": "/ru/search/"},
    "found": {"sv": "/sv/search/?q=Emma", "en": "/en/search/?q=Emma", "ru": "/ru/search/?q=Эмма"},
    "nothing found": {"sv": "/sv/search/?q=xyzzy", "en": "/en/search/?q=xyzzy", "ru": "/ru/search/?q=xyzzy"},
    "missing": {"sv": "/sv/finns-inte/", "en": "/en/nope/", "ru": "/ru/net/"},
}
"""Kinds of pages and their addresses in each language of the demo."""

LANGUAGES = ("sv", "en", "ru")
AXE = Axe()


class Visit:
    """A tab. Its complaints are what a page did that no page should do."""

    def __init__(self, context: BrowserContext, site: DemoSite) -> None:
        self.site = site
        self.context = context
        self.complaints: list[str] = []
        self._tolerated: list[tuple[int, str]] = []
        self._played: list[str] = []
        context.on("request", self._on_request)
        context.on("requestfailed", self._on_failed)
        context.on("response", self._on_response)
        context.on("console", self._on_console)
        context.on("weberror", lambda error: self.complaints.append(f"error in a script: {error.error}"))
        self.page: Page = context.new_page()

    def go(self, path: str, expected: int = 200) -> Page:
        """Open an address of the site and wait until all of it is there."""
        url = self.site.url(path)
        if expected >= 400:
            self.tolerate(expected, path)
        response = self.page.goto(url, wait_until="load")
        assert response is not None
        assert response.status == expected, f"{path} answers {response.status}"
        return self.page

    def tolerate(self, status: int, path: str) -> None:
        """Don't complain if an address that begins like this answers so."""
        self._tolerated.append((status, self.site.url(path)))

    def play(self, host: str) -> None:
        """Answer in the place of another host, which may be asked from now on."""
        self._played.append(host)
        self.context.route(
            f"{host}/**", lambda route: route.fulfill(content_type="text/html", body="<title>Film</title>")
        )

    def _on_request(self, request: Request) -> None:
        known = (self.site.base_url, "data:", "blob:", "about:", *self._played)
        if not request.url.startswith(known):
            self.complaints.append(f"asks another host: {request.url}")

    def _on_failed(self, request: Request) -> None:
        # What the browser gives up itself, because the visitor goes on, is no failure.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"fails: {request.url} ({request.failure})")

    def _on_response(self, response: Response) -> None:
        if response.status >= 400 and not any(
            response.status == status and response.url.startswith(url) for status, url in self._tolerated
        ):
            self.complaints.append(f"{response.status}: {response.url}")

    def _on_console(self, message: ConsoleMessage) -> None:
        # A bad answer is in the console, too; _on_response has judged it.
        if message.type in {"error", "warning"} and not message.text.startswith("Failed to load resource"):
            self.complaints.append(f"console: {message.text} ({message.location['url']})")


def show_all_pictures(page: Page) -> None:
    """Load the pictures that wait until somebody scrolls to them."""
    page.evaluate(
        """async () => {
            const pictures = [...document.images];
            for (const picture of pictures) picture.loading = "eager";
            await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
        }"""
    )


def broken_pictures(page: Page) -> list[Any]:
    return page.evaluate(
        """() => [...document.images].filter((img) => !img.complete || !img.naturalWidth).map((img) => img.outerHTML)"""
    )


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


def barriers(page: Page) -> list[str]:
    """What axe-core finds serious or critical for people who use the web in another way than most."""
    return [
        f"{violation['id']} ({violation['impact']}): {node['html'][:150]} {node['failureSummary']}"
        for violation in AXE.run(page).response["violations"]
        if violation["impact"] in {"serious", "critical"}
        for node in violation["nodes"]
    ]
