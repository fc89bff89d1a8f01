"""The checker at the editors' desk looks for more than Wagtail's."""

import json

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.admin.userbar import ContentCheckerItem

from home.models import HomePage
from tests.factories import ArticlePageFactory


@pytest.mark.parametrize("place", ["editor", "page"])
def test_checker_looks_for_pictures_without_text_too(admin: Client, place: str, homes: dict[str, HomePage]) -> None:
    article = ArticlePageFactory()
    url = article.url if place == "page" else reverse("wagtailadmin_pages:edit", args=[article.pk])
    page = BeautifulSoup(admin.get(url).content, "html.parser")
    known = json.loads(page.find(id="checker-axe-configuration").string)
    assert known["options"]["runOnly"] == [*ContentCheckerItem.axe_run_only, "image-alt"]
    assert known["messages"]["image-alt"].keys() == {"error_name", "help_text"}


def test_visitors_get_no_checker(client: Client, homes: dict[str, HomePage]) -> None:
    page = BeautifulSoup(client.get(ArticlePageFactory().url).content, "html.parser")
    assert page.find(id="checker-axe-configuration") is None
