"""What blocks point at is fetched once for the whole page, and is what readers of its language are shown."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from home.models import HomePage
from images.models import CustomDocument, CustomImage
from pages.models import StandardPage
from tests.factories import (
    DocumentFactory,
    ImageFactory,
    StandardPageFactory,
    TopicPageFactory,
    block,
    translated,
)
from tests.pages.bodies import every_block, picture


def link(kind: str, thing: Any, words: str = "here") -> str:
    return f'<p>See <a linktype="{kind}" id="{thing.pk}">{words}</a> and <a href="https://example.org/">there</a>.</p>'


def body(client: Client, page: Page) -> BeautifulSoup:
    return BeautifulSoup(client.get(page.url).content, "html.parser").select_one(".body")


def addresses(soup: BeautifulSoup) -> list[str | None]:
    return [link.get("href") for link in soup.select("a")]


def test_link_in_a_text_leads_to_the_page_in_the_readers_language(homes: dict, client: Client) -> None:
    topic = TopicPageFactory(language="ru", slug="molodezh")
    swedish = translated(topic, "sv", slug="unga")
    page = StandardPageFactory(body=[block("paragraph", link("page", topic))])
    assert addresses(body(client, page)) == [swedish.url, "https://example.org/"]
    swedish.unpublish()
    assert addresses(body(client, page)) == [topic.url, "https://example.org/"]


def test_link_to_what_is_not_published_leads_nowhere(homes: dict, client: Client) -> None:
    topic = TopicPageFactory()
    page = StandardPageFactory(body=[block("paragraph", link("page", topic))])
    topic.unpublish()
    assert addresses(body(client, page)) == [None, "https://example.org/"]


def test_link_to_a_document_leads_to_it(homes: dict, client: Client) -> None:
    document = DocumentFactory()
    page = StandardPageFactory(body=[block("note", {"heading": "Note", "text": link("document", document)})])
    assert addresses(body(client, page)) == [document.url, "https://example.org/"]


def test_showing_a_page_leaves_its_text_as_it_is_stored(homes: dict[str, HomePage]) -> None:
    topic = TopicPageFactory()
    page = StandardPageFactory(
        body=[block("paragraph", link("page", topic)), *every_block(ImageFactory(), DocumentFactory(), topic)]
    )
    shown, untouched = (StandardPage.objects.get(pk=page.pk) for _ in range(2))
    shown.get_context(RequestFactory().get(page.url))
    assert "<a href" in str(shown.body)
    list(untouched.body)  # makes the blocks, as showing them does
    assert shown.body.get_prep_value() == untouched.body.get_prep_value()


def test_things_that_are_gone_are_left_out(homes: dict, client: Client) -> None:
    image, document, topic = ImageFactory(), DocumentFactory(), TopicPageFactory()
    page = StandardPageFactory(
        body=[
            *every_block(image, document, topic),
            block("paragraph", link("page", topic)),
            block("paragraph", link("document", document)),
        ]
    )
    CustomImage.objects.all().delete()
    CustomDocument.objects.all().delete()
    Page.objects.get(pk=topic.pk).delete()
    soup = body(client, page)
    assert soup.select("img") == []
    assert addresses(soup)[-4:] == [None, "https://example.org/", None, "https://example.org/"]


def test_things_of_a_draft_are_shown_in_its_preview(homes: dict, client: Client) -> None:
    page = StandardPageFactory()
    page.body = [
        block("image", picture(ImageFactory())),
        block("paragraph", link("page", TopicPageFactory(slug="unga"))),
    ]
    page.save_revision()
    draft = Page.objects.get(pk=page.pk).get_latest_revision_as_object()
    soup = BeautifulSoup(draft.make_preview_request(preview_mode="").render().content, "html.parser")
    assert len(soup.select(".body img")) == 1
    assert soup.select_one(".paragraph a")["href"] == "/sv/amnen/unga/"


@pytest.mark.parametrize("count", [1, 3])
def test_number_of_things_makes_no_difference(count: int, homes: dict, client: Client) -> None:
    """Pictures, in blocks and galleries, pages, documents: a question for each sort, however many there are."""
    blocks = []
    for _ in range(count):
        image, document, topic = ImageFactory(), DocumentFactory(), TopicPageFactory()
        blocks += every_block(image, document, topic)
        blocks += [block("paragraph", link(kind, thing)) for kind, thing in (("page", topic), ("document", document))]
    page = StandardPageFactory(body=blocks, listing_image=ImageFactory())
    client.get(page.url)  # makes the renditions
    read = StandardPage.objects.select_related("locale").get(pk=page.pk)
    with CaptureQueriesContext(connection) as captured:
        context = read.get_context(RequestFactory().get(page.url))
        shown = str(context["page"].body)
    assert shown.count("<img") == 3 * count
    assert len(captured) == 3
