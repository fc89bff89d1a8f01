"""Editors look at a page, at its card in lists and at the card that other sites show."""

from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from home.models import HomePage
from images.models import CustomImage
from tests.factories import ArticlePageFactory, ConferencePageFactory, PersonPageFactory, StandardPageFactory


@pytest.fixture
def preview(admin: Client) -> Callable[[Page, str], BeautifulSoup]:
    """Shows a page in a preview mode, as somebody at the editors' desk sees it."""

    def show(page: Page, mode: str) -> BeautifulSoup:
        page.save_revision()
        answer = admin.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]), {"mode": mode})
        assert answer.status_code == 200
        return BeautifulSoup(answer.content, "html.parser")

    return show


@pytest.mark.parametrize("factory", [ArticlePageFactory, ConferencePageFactory, PersonPageFactory])
def test_pages_of_lists_have_a_card(factory: Callable[..., Page], homes: dict[str, HomePage]) -> None:
    assert [mode for mode, _ in factory().preview_modes] == ["", "card", "shared"]


def test_other_pages_have_none(homes: dict[str, HomePage]) -> None:
    assert [mode for mode, _ in StandardPageFactory().preview_modes] == ["", "shared"]


@pytest.mark.parametrize("factory", [ArticlePageFactory, ConferencePageFactory, PersonPageFactory])
def test_card_shows_the_title(preview: Callable, factory: Callable[..., Page], homes: dict[str, HomePage]) -> None:
    page = factory(title="Unga i Osj", live=False)
    shown = preview(page, "card")
    assert {link.text for link in shown.select("main .hit a")} == {"Unga i Osj"}
    assert [int(heading.name[1]) for heading in shown.select("h1, h2, h3")][:3] == [1, 2, 3]
    assert shown.select("header") == []


def test_card_of_an_article_shows_content_note_and_status(preview: Callable, homes: dict[str, HomePage]) -> None:
    article = ArticlePageFactory(content_note="Om tortyr.", case_status="detained", case_status_on="2018-05-01")
    shown = preview(article, "card").main
    assert [note.text for note in shown.select(".content-note span")] == ["Om tortyr."] * 2
    assert len(shown.select(".c-detained")) == 2


def test_shared_card_has_title_description_and_a_drawn_picture(preview: Callable, homes: dict[str, HomePage]) -> None:
    article = ArticlePageFactory(seo_title="Unga", search_description="Ett läger.", live=False)
    card = preview(article, "shared").select_one(".shared")
    assert (card.h2.text, card.select("p")[-1].text) == ("Unga", "Ett läger.")
    assert card.img["src"].startswith("data:image/png;base64,iVBORw0KGgo")


def test_shared_card_has_the_picture_of_the_page(
    preview: Callable, homes: dict[str, HomePage], image: CustomImage
) -> None:
    article = ArticlePageFactory(social_image=image)
    (rendition,) = {article.share_renditions[spec].url for spec in article.share_specs[:1]}
    assert preview(article, "shared").select_one(".shared img")["src"] == rendition


def test_page_itself_is_previewed_first(preview: Callable, homes: dict[str, HomePage]) -> None:
    shown = preview(ArticlePageFactory(title="Unga i Osj"), "")
    assert (shown.h1.text, bool(shown.select("header.top"))) == ("Unga i Osj", True)


def test_preview_tells_the_checker_of_a_missing_description(preview: Callable, homes: dict[str, HomePage]) -> None:
    article = ArticlePageFactory(lead="")
    assert preview(article, "").select_one("meta[name=description]")["content"] == ""
    assert BeautifulSoup(Client().get(article.url).content, "html.parser").select("meta[name=description]") == []
