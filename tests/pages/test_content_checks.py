"""The checker at the editors' desk looks for more than Wagtail's."""

import json
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.admin.userbar import ContentCheckerItem

from home.models import HomePage
from news.models import NewsIndexPage
from tests.factories import ArticlePageFactory

OWN = [
    "image-alt",
    "link-words",
    "link-target",
    "one-h1",
    "title-length",
    "description",
    "description-length",
]
OF_THE_PAGE = ["title-length", "description", "description-length"]


def configuration(client: Client, url: str) -> dict[str, Any]:
    """What the checker is told to do in the page that is shown there."""
    page = BeautifulSoup(client.get(url).content, "html.parser")
    return json.loads(page.find(id="checker-axe-configuration").string)


@pytest.fixture(params=["page", "editor", "draft"])
def place(request: pytest.FixtureRequest, admin: Client, homes: dict[str, HomePage]) -> str:
    """Where the checker looks at an article: on its page, beside its form, where its draft is shown."""
    article = ArticlePageFactory()
    editor, draft = (reverse(f"wagtailadmin_pages:{view}", args=[article.pk]) for view in ("edit", "view_draft"))
    return {"page": article.url, "editor": editor, "draft": draft}[request.param]


def test_checker_looks_for_more_than_wagtails(admin: Client, place: str) -> None:
    known = configuration(admin, place)
    wagtails = [rule for rule in ContentCheckerItem.axe_run_only if rule != "empty-meta-description"]
    assert known["options"]["runOnly"] == [*wagtails, *OWN]
    assert {tuple(known["messages"][rule]) for rule in OWN} == {("error_name", "help_text")}


def test_each_rule_of_the_site_asks_a_check_that_is_told_what_it_needs(admin: Client, place: str) -> None:
    spec = configuration(admin, place)["spec"]
    asked = {rule["id"]: rule["any"] for rule in spec["rules"] if rule["id"] in OWN}
    options = {check["id"]: check.get("options") for check in spec["checks"]}
    assert list(asked) == OWN[1:]
    assert {check for checks in asked.values() for check in checks} <= options.keys()
    assert (options["check-title-length"], options["check-description-length"]) == ({"limit": 60}, {"limit": 160})
    assert {"läs mer", "click here", "здесь"} <= set(options["check-link-words"]["words"])


@pytest.mark.parametrize("place", ["page", "draft"], indirect=True)
def test_checks_of_the_site_are_loaded_where_the_page_is_shown(admin: Client, place: str) -> None:
    page = BeautifulSoup(admin.get(place).content, "html.parser")
    assert len(page.select("script[type=module][src$='pages/js/content_checks.js']")) == 1


@pytest.mark.parametrize("below", ["2018/", "corrections/", "feeds/"])
def test_words_of_a_view_below_a_page_are_not_the_editors(
    admin: Client, homes: dict[str, HomePage], below: str
) -> None:
    ArticlePageFactory(language="en")
    news = NewsIndexPage.objects.get(locale__language_code="en")
    run = configuration(admin, f"{news.url}{below}")["options"]["runOnly"]
    assert [rule for rule in OWN if rule not in run] == OF_THE_PAGE


def test_visitors_get_no_checker(client: Client, homes: dict[str, HomePage]) -> None:
    page = BeautifulSoup(client.get(ArticlePageFactory().url).content, "html.parser")
    assert page.find(id="checker-axe-configuration") is None
    assert page.select("script[src$='content_checks.js']") == []
