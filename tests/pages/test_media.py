"""A page loads what pictures and players need only where it shows any; links lead to what can be visited."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from images.models import CustomDocument
from pages.links import web_address
from tests.factories import DocumentFactory, ImageFactory, StandardPageFactory, TopicPageFactory, block, translated
from tests.pages.bodies import picture

MEDIA = ("media.css", "gallery.js", "player.js")


def shown(client: Client, *blocks: dict[str, Any]) -> BeautifulSoup:
    page = StandardPageFactory(body=[*blocks])
    return BeautifulSoup(client.get(page.url).content, "html.parser")


def loaded(soup: BeautifulSoup) -> list[str]:
    """What the page loads for pictures and players, in its order."""
    addresses = [tag.get("src") or tag["href"] for tag in soup.select("script[src], link[rel=stylesheet]")]
    return [name for address in addresses if (name := address.rpartition("/")[2]) in MEDIA]


def media(kind: str, url: str, document: CustomDocument | None = None) -> dict[str, Any]:
    return block(kind, {"title": "Titel", "url": url, "document": document and document.pk, "transcript": ""})


def test_text_alone_loads_nothing(homes: dict, client: Client) -> None:
    assert loaded(shown(client, block("paragraph", "<p>Ord</p>"), block("heading", {"text": "A", "level": "h2"}))) == []


def test_pictures_load_what_enlarges_them_once(homes: dict, client: Client) -> None:
    image = picture(ImageFactory())
    gallery = {"heading": "", "images": [block("item", image), block("item", image)]}
    assert loaded(shown(client, *[block("image", image), block("gallery", gallery)] * 2)) == ["media.css", "gallery.js"]


def test_decoration_is_not_enlarged(homes: dict, client: Client) -> None:
    decoration = picture(ImageFactory(), decorative=True)
    assert loaded(shown(client, block("image", decoration))) == ["media.css"]


@pytest.mark.parametrize("kind", ["video", "audio"])
def test_players_load_only_with_somebody_elses_film(kind: str, homes: dict, client: Client) -> None:
    known, unknown = media(kind, "https://vimeo.com/1"), media(kind, "https://example.org/1")
    assert loaded(shown(client, known, known)) == ["media.css", "player.js"]
    assert loaded(shown(client, unknown)) == ["media.css"]
    assert loaded(shown(client, media(kind, "", DocumentFactory()))) == ["media.css"]


@pytest.mark.parametrize("kind", ["video", "audio"])
@pytest.mark.parametrize("url", ["", "javascript:alert(1)", "http://[::1", "//example.org/a"])
def test_film_that_cannot_be_visited_has_a_title_and_no_link(kind: str, url: str, homes: dict, client: Client) -> None:
    soup = shown(client, media(kind, url))
    assert soup.select_one(".media-title").text == "Titel"
    assert soup.select(".body a") == []


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/b?c#d", "https://a.example/b?c#d"),
        ("HTTP://a.example/", "HTTP://a.example/"),
        *((url, "") for url in ("javascript:alert(1)", "data:text/html,x", "//a.example/", "/a/", "http://[", "")),
    ],
)
def test_address_of_the_web(url: str, expected: str) -> None:
    assert web_address(url) == expected


def call(client: Client, **target: Any) -> list[str]:
    """Where the button of a call to action leads."""
    soup = shown(client, block("call_to_action", {"text": "Kom", "label": "Ja", "page": None, "url": "", **target}))
    assert soup.select_one(".call-to-action p").text == "Kom"
    return [button["href"] for button in soup.select(".call-to-action a")]


def test_call_leads_to_the_page_in_the_readers_language(homes: dict, client: Client) -> None:
    topic = TopicPageFactory(language="ru", slug="molodezh")
    assert call(client, page=topic.pk) == [topic.url]
    swedish = translated(topic, "sv", slug="unga")
    assert call(client, page=topic.pk) == [swedish.url]


def test_call_does_not_lead_to_what_is_hidden(homes: dict, client: Client) -> None:
    topic = TopicPageFactory()
    topic.unpublish()
    assert call(client, page=topic.pk) == []
    assert call(client, url="javascript:alert(1)") == []
