"""The short way from an address to its page leads where Wagtail's own way leads."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.http import HttpRequest
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.url_routing import RouteResult

from home.models import HomePage
from news.models import NewsIndexPage
from pages.models import StandardPage
from pages.routing import route
from tests.factories import (
    ArticlePageFactory,
    ConferencePageFactory,
    StandardPageFactory,
    TopicPageFactory,
    UserFactory,
    translated,
)

LANGUAGES = ("sv", "en", "ru")

PATHS = [
    "",
    "nyheter/",
    "nyheter/lagret/",
    "nyheter/lagret/mer/",
    "nyheter/utkast/",
    "nyheter/land/kirgizistan/",
    "nyheter/2018/",
    "nyheter/ingenting/",
    "news/",
    "news/lagret/",
    "novosti/",
    "amnen/unga/",
    "amnen/unga/2018/",
    "evenemang/dagarna/",
    "evenemang/dagarna/days.ics/",
    "evenemang/dagarna/ingenting.ics/",
    "evenemang/hemliga-dagar/",
    "evenemang/hemliga-dagar/days.ics/",
    "om-oss/",
    "om-oss/styrelsen/",
    "om-oss/styrelsen/mer/",
    "gamla/",
    "gamla/under/",
    "hemligt/",
    "hemligt/under/",
    "NYHETER/",
    "sv/nyheter/",
    "nyheter//lagret/",
    "nyheter/lagret",
    "år/",
    "a/" * 300,
]
"""Below the home page of a language: pages, views of pages, drafts, what lies below a draft, what isn't there."""


@pytest.fixture
def tree(homes: dict[str, HomePage]) -> None:
    """Pages of all sorts, one of them with a translation."""
    translated(ArticlePageFactory(slug="lagret"), "en")
    ArticlePageFactory(slug="utkast").unpublish()
    TopicPageFactory(slug="unga")
    ConferencePageFactory(slug="dagarna")
    secret = ConferencePageFactory(slug="hemliga-dagar")
    PageViewRestriction.objects.create(page=secret, restriction_type="login")
    for slug, child in (("om-oss", "styrelsen"), ("gamla", "under"), ("hemligt", "under")):
        StandardPageFactory(slug=child, parent=StandardPageFactory(slug=slug))
    StandardPage.objects.get(slug="gamla").unpublish()
    PageViewRestriction.objects.create(page=Page.objects.get(slug="hemligt"), restriction_type="login")


def request_for(path: str, language: str) -> HttpRequest:
    request = RequestFactory().get(f"/{language}/{path}")
    request.user = AnonymousUser()
    return request


def told(result: RouteResult | None) -> object:
    """A route as it can be compared: the page, its type, and the view of it with what it is given."""
    if result is None:
        return None
    page, args, kwargs = result
    names = [(view.__func__.__name__, *rest) for view, *rest in [args]] if args else []
    return page.pk, type(page), names, kwargs


def assert_same_ways(language: str) -> None:
    for path in PATHS:
        with translation.override(language):
            expected = Page.route_for_request(request_for(path, language), path)
            found = route(request_for(path, language), path)
        assert told(found) == told(expected), path


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize("language", LANGUAGES)
def test_ways_are_those_of_wagtail(language: str) -> None:
    assert_same_ways(language)


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize("language", LANGUAGES)
def test_home_page_that_is_not_published_makes_no_difference(language: str, homes: dict[str, HomePage]) -> None:
    homes["en"].unpublish()
    assert_same_ways(language)


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize("language", LANGUAGES)
def test_language_without_a_home_page_makes_no_difference(language: str, homes: dict[str, HomePage]) -> None:
    Page.objects.get(pk=homes["ru"].pk).delete()
    Site.clear_site_root_paths_cache()
    assert_same_ways(language)


@pytest.mark.usefixtures("tree")
def test_site_without_an_entry_leads_nowhere() -> None:
    Site.objects.all().delete()
    assert route(request_for("", "sv"), "") is None


@pytest.mark.usefixtures("tree")
def test_way_takes_three_questions_however_deep() -> None:
    parent = StandardPage.objects.get(slug="styrelsen")
    for depth in range(3):
        parent = StandardPageFactory(slug=f"steg-{depth}", parent=parent)
    Site.get_site_root_paths()
    for path in ("nyheter/lagret/", "om-oss/styrelsen/steg-0/steg-1/steg-2/"):
        with CaptureQueriesContext(connection) as captured:
            assert route(request_for(path, "sv"), path)
        assert len(captured) == 3, path


@pytest.mark.usefixtures("tree")
def test_page_knows_its_parent_its_language_and_its_translations() -> None:
    page, *_rest = route(request_for("nyheter/lagret/", "sv"), "nyheter/lagret/")
    with CaptureQueriesContext(connection) as captured:
        assert page.get_parent().slug == "nyheter"
        assert page.language == "sv"
        assert {code: form.url for code, form in page.translations.items()} == {
            "sv": "/sv/nyheter/lagret/",
            "en": "/en/news/lagret/",
        }
        assert page.translations["en"].original == page
    assert len(captured) == 0


def answers(client: Client) -> dict[str, int]:
    return {path: client.get(f"/sv/{path}").status_code for path in ("om-oss/", "hemligt/", "hemligt/under/", "gamla/")}


@pytest.mark.usefixtures("tree")
def test_restricted_page_asks_for_a_log_in_and_what_lies_below_it_too(client: Client) -> None:
    assert answers(client) == {"om-oss/": 200, "hemligt/": 302, "hemligt/under/": 302, "gamla/": 404}
    client.force_login(UserFactory(is_staff=False))
    assert answers(client) == {"om-oss/": 200, "hemligt/": 200, "hemligt/under/": 200, "gamla/": 404}


@pytest.mark.usefixtures("tree")
def test_restriction_holds_from_the_next_request_on(client: Client, homes: dict[str, HomePage]) -> None:
    assert client.get("/sv/nyheter/lagret/").status_code == 200
    section = NewsIndexPage.objects.get(slug="nyheter")
    restriction = PageViewRestriction.objects.create(page=section, restriction_type="login")
    assert client.get("/sv/nyheter/lagret/").status_code == 302
    restriction.delete()
    assert client.get("/sv/nyheter/lagret/").status_code == 200


@pytest.mark.usefixtures("tree")
def test_alias_is_as_restricted_as_what_it_repeats(client: Client, homes: dict[str, HomePage]) -> None:
    alias = Page.objects.get(slug="hemligt").specific.create_alias(parent=homes["sv"], update_slug="alias")
    assert alias.get_view_restrictions().exists()
    assert client.get("/sv/alias/").status_code == 302
