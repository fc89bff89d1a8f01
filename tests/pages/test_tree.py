"""Which page may stand below which."""

import pytest
from wagtail.models import Page, get_page_models

from events.models import ConferencePage, EventIndexPage, EventPage, SeriesPage
from home.models import HomePage
from news.models import ArticlePage, NewsIndexPage
from pages.models import StandardPage
from people.models import InternPage, InternshipsPage, PartnerPage, PeopleIndexPage, PersonPage
from topics.models import CountryIndexPage, CountryPage, TopicIndexPage, TopicPage

SECTIONS = {NewsIndexPage, EventIndexPage, PeopleIndexPage, TopicIndexPage, CountryIndexPage}
CHILDREN = {
    Page: {HomePage},
    HomePage: {*SECTIONS, StandardPage},
    NewsIndexPage: {ArticlePage},
    EventIndexPage: {ConferencePage, EventPage, SeriesPage},
    PeopleIndexPage: {PersonPage, InternPage, PartnerPage, InternshipsPage},
    TopicIndexPage: {TopicPage},
    CountryIndexPage: {CountryPage},
    StandardPage: {StandardPage},
    ArticlePage: set(),
    ConferencePage: set(),
    EventPage: set(),
    SeriesPage: set(),
    PersonPage: set(),
    InternPage: set(),
    PartnerPage: set(),
    InternshipsPage: set(),
    TopicPage: set(),
    CountryPage: set(),
}


def test_every_type_of_page_has_a_rule() -> None:
    assert set(get_page_models()) == set(CHILDREN)


@pytest.mark.parametrize("parent", CHILDREN)
def test_children_are_exactly_these(parent: type[Page]) -> None:
    assert {child for child in parent.allowed_subpage_models() if child.is_creatable} == CHILDREN[parent]


@pytest.mark.parametrize("child", [model for model in CHILDREN if model is not Page])
def test_parents_are_exactly_these(child: type[Page]) -> None:
    parents = {parent for parent, children in CHILDREN.items() if child in children}
    assert set(child.allowed_parent_page_models()) == parents


@pytest.mark.parametrize("model", [model for model in CHILDREN if model is not Page])
def test_editor_reads_what_each_type_is_for(model: type[Page]) -> None:
    assert str(model.get_page_description())
