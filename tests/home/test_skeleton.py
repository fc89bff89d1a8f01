"""The page tree of a new site: made once, and never against an editor's will."""

from io import StringIO

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.test import Client
from wagtail.models import Locale, Page, Site

from home.models import HomePage
from home.skeleton import SECTIONS, build_skeleton, has_content
from tests.factories import StandardPageFactory

pytestmark = pytest.mark.django_db

SLUGS = {
    "sv": ["nyheter", "evenemang", "manniskor", "amnen", "lander"],
    "en": ["news", "events", "people", "topics", "countries"],
    "ru": ["novosti", "sobytiya", "lyudi", "temy", "strany"],
}


def tree() -> list[tuple]:
    return list(Page.objects.order_by("path").values_list("path", "title", "slug", "live", "latest_revision", "locale"))


def test_new_installation_has_no_content_of_its_own() -> None:
    assert [page.title for page in Page.objects.filter(depth=2)] == ["Welcome to your new Wagtail site!"]
    assert not has_content()


def test_every_language_gets_a_home_page_with_sections() -> None:
    homes = build_skeleton()
    assert list(homes) == ["sv", "en", "ru"]
    assert {home.translation_key for home in homes.values()} == {homes["sv"].translation_key}
    for code, home in homes.items():
        children = HomePage.objects.get(pk=home.pk).get_children().live().specific()
        assert [page.slug for page in children] == SLUGS[code]
        assert [type(page) for page in children] == [section.page_type for section in SECTIONS]
        assert [page.show_in_menus for page in children] == [True, True, True, True, False]
        assert {page.is_original for page in [home, *children]} == {code == "sv"}
        assert {page.locale.language_code for page in children} == {code}


def test_sections_of_all_languages_translate_each_other() -> None:
    build_skeleton()
    for section in SECTIONS:
        assert section.page_type.objects.count() == 3
        assert len(set(section.page_type.objects.values_list("translation_key"))) == 1


def test_welcome_page_is_replaced_and_the_site_begins_at_the_first_language() -> None:
    homes = build_skeleton("example.org", 8080)
    assert not Page.objects.filter(title__startswith="Welcome").exists()
    site = Site.objects.get()
    assert (site.root_page_id, site.hostname, site.port) == (homes["sv"].pk, "example.org", 8080)
    assert site.site_name == "Centralasiengrupperna"
    assert has_content()


def test_second_time_changes_nothing() -> None:
    build_skeleton()
    before = tree()
    build_skeleton("elsewhere.example")
    assert tree() == before
    assert Site.objects.get().hostname == "localhost"


def test_what_editors_changed_stays() -> None:
    home = build_skeleton()["en"]
    news = HomePage.objects.get(pk=home.pk).get_children().get(slug="news").specific
    news.title, news.slug = "What is new", "what-is-new"
    news.save_revision().publish()
    home.title = "CAG"
    home.save_revision().publish()
    before = tree()
    build_skeleton()
    assert tree() == before


def test_section_that_was_deleted_comes_back_as_a_translation() -> None:
    homes = build_skeleton()
    HomePage.objects.get(pk=homes["ru"].pk).get_children().get(slug="novosti").delete()
    build_skeleton()
    news = SECTIONS[0].page_type.objects.get(slug="novosti")
    assert news.translation_key == SECTIONS[0].page_type.objects.get(slug="nyheter").translation_key
    assert not news.is_original


def test_new_language_gets_its_tree_beside_the_others(settings: object) -> None:
    build_skeleton()
    settings.LANGUAGES = [*settings.LANGUAGES, ("kk", "Kazakh")]
    settings.WAGTAIL_CONTENT_LANGUAGES = settings.LANGUAGES
    before = tree()
    homes = build_skeleton()
    assert tree()[: len(before)] == before
    # Without words of its own a section begins with the English ones.
    kazakh = HomePage.objects.get(pk=homes["kk"].pk)
    assert [page.slug for page in kazakh.get_children()] == SLUGS["en"]
    assert Locale.objects.filter(language_code="kk").exists()


@pytest.mark.parametrize(
    ("address", "host", "port"), [("https://cag.example", "cag.example", 443), ("http://a.b:81", "a.b", 81)]
)
def test_command_makes_tree_groups_and_site(
    address: str, host: str, port: int, settings: object, client: Client
) -> None:
    settings.WAGTAILADMIN_BASE_URL = address
    out = StringIO()
    for _ in range(2):
        call_command("create_site", stdout=out)
    assert "sv, en, ru" in out.getvalue()
    assert (Site.objects.get().hostname, Site.objects.get().port) == (host, port)
    assert HomePage.objects.count() == 3
    assert (
        Group.objects.filter(
            name__in=[f"{kind} ({code})" for kind in ("Editors", "Translators", "Reviewers") for code in SLUGS]
        ).count()
        == 9
    )


def test_site_with_pages_of_its_own_has_content() -> None:
    build_skeleton()
    StandardPageFactory()
    assert has_content()
