"""The forms of pages say how much of a text others show."""

import pytest
from bs4 import BeautifulSoup, Tag
from django.test import Client
from django.urls import reverse

from home.models import HomePage
from tests.factories import ArticlePageFactory, StandardPageFactory

LIMITS = {"title": "60", "lead": "160", "seo_title": "60", "search_description": "160"}


@pytest.fixture(params=[ArticlePageFactory, StandardPageFactory], ids=["article", "standard page"])
def form(request: pytest.FixtureRequest, admin: Client, homes: dict[str, HomePage]) -> BeautifulSoup:
    """The form of a page."""
    url = reverse("wagtailadmin_pages:edit", args=[request.param(title="Osh").pk])
    return BeautifulSoup(admin.get(url, headers={"accept-language": "en"}).content, "html.parser")


def counters(form: BeautifulSoup) -> dict[str, Tag]:
    """Panels that count, by the name of their field."""
    return {panel.select_one("input[type=text], textarea")["name"]: panel for panel in form.select("[data-counter]")}


def test_fields_whose_text_is_cut_elsewhere_are_counted(form: BeautifulSoup) -> None:
    assert {name: panel["data-counter"] for name, panel in counters(form).items()} == LIMITS


def test_words_of_the_counter_come_with_the_form(form: BeautifulSoup) -> None:
    for panel in counters(form).values():
        assert {"{count}", "{limit}"} <= set(panel["data-counter-words"].split())
        assert panel["data-counter-beyond"].endswith(".")


def test_script_of_the_counters_is_loaded_once(form: BeautifulSoup) -> None:
    assert len(form.select("script[type=module][src$='pages/js/counters.js']")) == 1
