"""Each picture of a page has a page of its own, as open as the page that shows it."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from images.models import CustomImage
from tests.factories import ImageFactory, StandardPageFactory, block, translated
from tests.pages.bodies import picture

GROUND_QUERIES = 7
"""What one picture takes, however many stand beside it."""


def page_with(*images: CustomImage, **fields: Any) -> Page:
    """A page with its first picture alone and the others in a gallery."""
    alone, *together = images
    gallery = {"heading": "", "images": [block("item", picture(image, caption=image.title)) for image in together]}
    body = [block("image", picture(alone, caption=alone.title, **fields))]
    return StandardPageFactory(body=[*body, block("gallery", gallery)] if together else body)


def address(page: Page, image: CustomImage) -> str:
    return f"/{page.locale.language_code}/picture/{page.pk}/{image.pk}/"


def opened(client: Client, path: str) -> BeautifulSoup:
    response = client.get(path)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def test_page_links_each_picture_to_its_own_page(image: CustomImage, client: Client) -> None:
    page = page_with(image, ImageFactory(), ImageFactory())
    links = opened(client, page.url).select("a.enlarge")
    assert [link["href"] for link in links] == [address(page, shown) for shown in pictures(page)]
    assert links[0].img["alt"] == "Jurtor vid en sjö"


def pictures(page: Page) -> list[CustomImage]:
    alone, gallery = page.body
    return [alone.value["image"], *(item["image"] for item in gallery.value["images"])]


def test_picture_is_shown_whole_with_what_is_said_of_it(image: CustomImage, client: Client) -> None:
    page = page_with(image)
    soup = opened(client, address(page, image))
    assert soup.select_one("figure img")["alt"] == "Jurtor vid en sjö"
    assert soup.select_one("figure img")["src"] == image.get_rendition("width-1400|format-webp").url
    assert "Yurts" in soup.figcaption.text
    assert "Aigul" in soup.figcaption.text
    assert page.title in soup.h1.text


def test_picture_keeps_the_words_of_its_place(image: CustomImage, client: Client) -> None:
    page = page_with(image, alt_text="Here: the second day")
    assert opened(client, address(page, image)).select_one("figure img")["alt"] == "Here: the second day"


def test_picture_leads_to_its_neighbours_and_back_to_its_place(image: CustomImage, client: Client) -> None:
    page = page_with(image, ImageFactory(), ImageFactory())
    first, second, third = pictures(page)
    ways = [
        {
            link.get("rel", ["back"])[0]: link["href"]
            for link in opened(client, address(page, shown)).select("nav a[class]")
        }
        for shown in (first, second, third)
    ]
    places = [element["id"] for element in opened(client, page.url).select("[id^=p-]")]
    assert [set(way) & {"prev", "next"} for way in ways] == [{"next"}, {"prev", "next"}, {"prev"}]
    assert ways[1]["prev"] == address(page, first)
    assert ways[1]["next"] == address(page, third)
    assert [way["back"] for way in ways] == [f"{page.url}#{place}" for place in places]


def test_picture_that_stands_there_twice_counts_once(image: CustomImage, client: Client) -> None:
    page = page_with(image, image, ImageFactory())
    assert "2" in opened(client, address(page, pictures(page)[2])).h1.text.split(":")[0]
    assert opened(client, address(page, image)).select_one("[rel=prev]") is None


def test_search_engines_keep_the_page_and_not_its_pictures(image: CustomImage, client: Client) -> None:
    page = page_with(image)
    response = client.get(address(page, image))
    soup = BeautifulSoup(response.content, "html.parser")
    assert response["X-Robots-Tag"] == soup.select_one("meta[name=robots]")["content"] == "noindex"
    assert soup.select_one("link[rel=canonical]")["href"].endswith(address(page, image))
    assert not response.cookies


def test_language_menu_leads_to_the_page_in_other_languages(image: CustomImage, client: Client) -> None:
    page = page_with(image)
    russian = translated(page, "ru", slug="o-nas")
    hrefs = {link["href"] for link in opened(client, address(page, image)).select("[hreflang], .lang a")}
    assert russian.url in hrefs


def test_what_only_decorates_is_not_enlarged(image: CustomImage, client: Client) -> None:
    page = page_with(image, decorative=True)
    assert opened(client, page.url).select("a.enlarge") == []
    assert client.get(address(page, image)).status_code == 404


def test_picture_that_the_page_does_not_show_is_not_there(image: CustomImage, client: Client) -> None:
    page = page_with(image)
    assert client.get(address(page, ImageFactory())).status_code == 404
    assert client.get(address(page, image).replace("/sv/", "/en/")).status_code == 404
    assert client.get(f"/sv/picture/{10**18}/{image.pk}/").status_code == 404
    assert client.get(f"/sv/picture/{10**30}/{image.pk}/").status_code == 404


@pytest.mark.parametrize("pk", ["home", "root"])
def test_page_without_text_has_no_pictures(pk: str, image: CustomImage, homes: dict, client: Client) -> None:
    found = homes["sv"] if pk == "home" else Page.objects.get(depth=1)
    assert client.get(f"/sv/picture/{found.pk}/{image.pk}/").status_code == 404


def test_picture_is_as_hidden_as_its_page(image: CustomImage, client: Client) -> None:
    page = page_with(image)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert client.get(address(page, image)).status_code == 404
    PageViewRestriction.objects.all().delete()
    page.unpublish()
    assert client.get(address(page, image)).status_code == 404


def test_pictures_are_fetched_together(image: CustomImage, client: Client) -> None:
    one, many = page_with(image), page_with(image, *(ImageFactory() for _number in range(5)))
    for page in (one, many):
        client.get(address(page, image))  # renditions are drawn once
        for shown in [image] if page is one else pictures(page):
            client.get(address(page, shown))
        with CaptureQueriesContext(connection) as queries:
            client.get(address(page, image))
        assert len(queries) == GROUND_QUERIES, [query["sql"][:160] for query in queries]
