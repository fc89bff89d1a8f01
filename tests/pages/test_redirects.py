"""An address of old leads to the page of today, unless that is hidden: then what it is called is hidden, too."""

from django.test import Client, TestCase
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction

from pages.models import StandardPage
from tests.factories import StandardPageFactory


def renamed() -> StandardPage:
    """A page that has got another address."""
    page = StandardPageFactory(slug="before")
    page.slug = "after"
    with TestCase.captureOnCommitCallbacks(execute=True):
        page.save_revision().publish()
    return StandardPage.objects.get(pk=page.pk)


def location(client: Client, address: str = "/sv/before/") -> str | None:
    return client.get(address).headers.get("Location")


def test_renamed_page_is_found_under_its_old_address(homes: dict, client: Client) -> None:
    renamed()
    assert location(client) == "/sv/after/"


def test_hidden_page_is_not(homes: dict, client: Client) -> None:
    page = renamed()
    page.unpublish()
    assert client.get("/sv/before/").status_code == 404
    page.save_revision().publish()
    assert location(client) == "/sv/after/"
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    answer = client.get("/sv/before/")
    assert (answer.status_code, b"after" in answer.content) == (404, False)


def test_page_below_a_hidden_one_is_not(homes: dict, client: Client) -> None:
    page = renamed()
    below = StandardPageFactory(parent=page, slug="below")
    Redirect.objects.create(old_path="/sv/old", redirect_page=below)
    assert location(client, "/sv/old/") == "/sv/after/below/"
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert client.get("/sv/old/").status_code == 404


def test_address_elsewhere_is_followed(homes: dict, client: Client) -> None:
    Redirect.objects.create(old_path="/sv/old", redirect_link="https://example.org/a/b")
    assert location(client, "/sv/old/") == "https://example.org/a/b"
