"""A picture is shown until the end of the day after which it must not be used, and nowhere later."""

from datetime import date

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from images.models import CustomImage
from news.models import ArticlePage
from pages.models import StandardPage
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    ImageFactory,
    PersonPageFactory,
    StandardPageFactory,
    block,
)
from tests.pages.bodies import picture

LAST = date(2031, 5, 31)
BEFORE, AFTER = "2031-05-31 23:59:59 +02:00", "2031-06-01 00:00:00 +02:00"

pytestmark = [pytest.mark.usefixtures("homes"), pytest.mark.django_db]


def pictures(client: Client, url: str, where: str = "main") -> int:
    response = client.get(url)
    assert response.status_code == 200
    return len(BeautifulSoup(response.content, "html.parser").select(f"{where} img"))


def at(moment: str) -> time_machine.travel:
    return time_machine.travel(moment, tick=False)


def test_pages_cards_and_blocks(client: Client) -> None:
    def image() -> CustomImage:
        return ImageFactory(do_not_use_after=LAST)

    gallery = {"heading": "", "images": [block("item", picture(image())), block("item", picture(image()))]}
    article = ArticlePageFactory(
        listing_image=image(), body=[block("image", picture(image())), block("gallery", gallery)]
    )
    someone = PersonPageFactory(portrait=image())
    conference = ConferencePageFactory(people=[someone])
    expected = {article.url: 4, "/sv/nyheter/": 1, someone.url: 1, "/sv/manniskor/": 1, conference.url: 1}
    with at(BEFORE):
        assert {url: pictures(client, url) for url in expected} == expected
    with at(AFTER):
        assert {url: pictures(client, url) for url in expected} == dict.fromkeys(expected, 0)


def test_no_empty_frame_and_no_caption_is_left(client: Client) -> None:
    shown = {**picture(ImageFactory(do_not_use_after=LAST)), "caption": "Aigul by the lake"}
    gallery = {"heading": "", "images": [block("item", shown), block("item", shown)]}
    page = StandardPageFactory(body=[block("image", shown), block("gallery", gallery)])
    with at(AFTER):
        soup = BeautifulSoup(client.get(page.url).content, "html.parser")
    assert soup.select("main figure") == []
    assert "Aigul" not in soup.text


def test_sharing_takes_the_next_picture(client: Client) -> None:
    article = ArticlePageFactory(social_image=ImageFactory(do_not_use_after=LAST), listing_image=ImageFactory())
    for moment, expected in ((BEFORE, article.social_image_id), (AFTER, article.listing_image_id)):
        with at(moment):
            assert ArticlePage.objects.get(pk=article.pk).share_image.pk == expected


def test_large_view_of_a_picture(client: Client) -> None:
    image = ImageFactory(do_not_use_after=LAST)
    page = StandardPageFactory(body=[block("image", picture(image))])
    with at(BEFORE):
        links = BeautifulSoup(client.get(page.url).content, "html.parser").select("main figure a[href]")
        url = links[0]["href"]
        assert client.get(url).status_code == 200
    with at(AFTER):
        assert client.get(url).status_code == 404


def test_the_choice_itself_stays() -> None:
    image = ImageFactory(do_not_use_after=LAST)
    article = ArticlePageFactory(listing_image=image)
    with at(AFTER):
        read = ArticlePage.objects.get(pk=article.pk)
        assert (read.listing_image, read.listing_image_id) == (None, image.pk)
        read.save_revision().publish()
        copy = read.copy(update_attrs={"slug": "kopia", "title": "Kopia"})
    assert ArticlePage.objects.get(pk=article.pk).listing_image == image
    assert ArticlePage.objects.get(pk=copy.pk).listing_image == image


def test_blocks_keep_their_choice_when_the_page_is_saved() -> None:
    image = ImageFactory(do_not_use_after=LAST)
    page = StandardPageFactory(body=[block("image", picture(image))])
    with at(AFTER):
        read = StandardPage.objects.get(pk=page.pk)
        read.save_revision().publish()
    assert StandardPage.objects.get(pk=page.pk).body[0].value["image"] == image


@pytest.mark.parametrize("count", [1, 3])
def test_asking_for_hidden_pictures_costs_nothing(count: int, client: Client) -> None:
    people = [PersonPageFactory(portrait=ImageFactory(do_not_use_after=LAST)) for _ in range(count)]
    conference = ConferencePageFactory(people=people)
    with at(AFTER):
        client.get(conference.url)
        with CaptureQueriesContext(connection) as captured:
            client.get(conference.url)
    assert len(captured) == 11
