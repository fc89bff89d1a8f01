"""Films and recordings elsewhere: nobody is asked before the click, and without JavaScript there is a link."""

from collections.abc import Callable

import pytest
from django.utils import translation
from playwright.sync_api import Page, Route, expect

from pages.blocks import BodyBlock
from tests.browser.visit import PAGES, Visit
from tests.factories import block

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

ADDRESS = "/en/a-film-and-a-recording/"
FILM, RECORDING = "https://vimeo.com/1234#t=5s", "https://soundcloud.com/osh/song"


def open_media(visit: Visit) -> Page:
    """A page of the site in whose text a film and a recording stand."""
    film, recording = {"url": FILM, "title": "The film"}, {"url": RECORDING, "title": "The song"}
    with translation.override("en"):
        html = BodyBlock().to_python([block("video", film), block("audio", recording)]).render_as_block()

    def answer(route: Route) -> None:
        page = route.fetch(url=visit.site.url(PAGES["article"]["en"])).text()
        head, _body, rest = page.partition('<div class="body">')
        route.fulfill(body=f'{head}<div class="body">{html}{rest}', content_type="text/html")

    visit.context.route(visit.site.url(ADDRESS), answer)
    return visit.go(ADDRESS)


def test_nobody_else_is_asked_before_the_click(visit: Visit) -> None:
    page = open_media(visit)
    expect(page.locator("[data-play-notice]").first).to_have_text(
        "When you press play, Vimeo sees your address and what you play."
    )
    expect(page.get_by_role("button", name="Play from SoundCloud")).to_be_visible()
    assert page.locator("iframe").count() == 0
    visit.play("https://player.vimeo.com")
    page.get_by_role("button", name="Play from Vimeo").focus()
    page.keyboard.press("Enter")
    frame = page.locator("iframe[title='The film']")
    expect(frame).to_be_focused()
    expect(frame).to_have_attribute("src", "https://player.vimeo.com/video/1234?autoplay=1&dnt=1#t=5s")
    expect(frame).to_have_attribute("referrerpolicy", "strict-origin")
    expect(frame).to_have_attribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-presentation")
    expect(page.get_by_role("link", name="See the film on Vimeo")).to_have_attribute("href", FILM)
    assert page.locator("iframe").count() == 1


def test_without_javascript_there_are_links(open_tab: Callable[..., Visit]) -> None:
    page = open_media(open_tab(java_script_enabled=False))
    assert page.locator(".video button:visible, .audio button:visible, [data-play-notice]:visible").count() == 0
    expect(page.get_by_role("link", name="See the film on Vimeo")).to_have_attribute("href", FILM)
    expect(page.get_by_role("link", name="Listen on SoundCloud")).to_have_attribute("href", RECORDING)


def test_on_paper_it_says_what_is_played_and_where(visit: Visit) -> None:
    page = open_media(visit)
    page.emulate_media(media="print")
    for title in ("The film", "The song"):
        expect(page.locator(".media-title", has_text=title)).to_be_visible()
    for words, address in (("See the film on Vimeo", FILM), ("Listen on SoundCloud", RECORDING)):
        link = page.get_by_role("link", name=words)
        expect(link).to_be_visible()
        assert link.evaluate("link => getComputedStyle(link, '::after').content") == f'" <{address}>"'
    assert page.locator("[data-play]:visible, [data-play-notice]:visible").count() == 0
