"""The demo content: loaded once, whole in every language, and every page of it can be visited."""

from collections import Counter
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from wagtail.fields import StreamField
from wagtail.models import Page, Revision
from wagtail_localize.models import StringTranslation, Translation

from demo.content.pictures import PICTURES
from demo.loader import FOLDER
from demo.users import ADMIN, PASSWORD
from images.models import CustomImage
from news.models import ArticlePage
from pages.models import BasePage
from users.models import User


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: Any) -> Iterator[str]:
    """The demo, loaded once for all tests of this module; gives what the command said."""
    out = StringIO()
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("demo", stdout=out)
        yield out.getvalue()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def visited(loaded: str, django_db_blocker: Any) -> dict[str, BeautifulSoup]:
    """Every published page as a visitor gets it, by address."""
    client, found = Client(), {}
    with django_db_blocker.unblock():
        for page in Page.objects.live().filter(depth__gt=1).select_related("locale"):
            answer = client.get(page.url)
            assert answer.status_code == 200, page.url
            found[page.url] = BeautifulSoup(answer.content, "html.parser")
    return found


@pytest.fixture(autouse=True)
def in_the_demo(loaded: str, db: None) -> None:
    """Each test sees the demo and leaves it as it was."""


def pages() -> list[BasePage]:
    return list(Page.objects.filter(depth__gt=1).select_related("locale").specific().order_by("path"))


def streams(page: BasePage) -> dict[str, Any]:
    fields = [field for field in page._meta.get_fields() if isinstance(field, StreamField)]
    return {field.name: list(getattr(page, field.name).raw_data) for field in fields}


def blocks(value: Any) -> Iterator[dict[str, Any]]:
    """Every block at every level of a stored stream."""
    if isinstance(value, dict):
        if {"type", "value"} <= value.keys():
            yield value
        for child in value.values():
            yield from blocks(child)
    elif isinstance(value, list):
        for child in value:
            yield from blocks(child)


def counts() -> dict[str, int]:
    models = (Page, Revision, CustomImage, User, Translation, StringTranslation)
    return {model.__name__: model.objects.count() for model in models}


def by_key() -> dict[Any, list[BasePage]]:
    """The language versions of each page, the original first."""
    found: dict[Any, list[BasePage]] = {}
    for page in sorted(pages(), key=lambda page: not page.is_original):
        found.setdefault(page.translation_key, []).append(page)
    return found


def test_second_run_changes_nothing(loaded: str) -> None:
    before = counts()
    assert before["Page"] > 100
    call_command("demo", stdout=StringIO())
    assert counts() == before


def test_command_says_where_the_site_is_and_how_to_come_in(loaded: str, client: Client) -> None:
    for code, _name in settings.LANGUAGES:
        assert f"{settings.WAGTAILADMIN_BASE_URL}/{code}/" in loaded
    users = User.objects.values_list("email", flat=True)
    assert [email for email in users if email not in loaded] == []
    assert client.login(username=ADMIN, password=PASSWORD)


def test_every_page_is_published_and_has_one_original() -> None:
    hidden = [page for page in pages() if getattr(page, "protection", "open") == "withheld"]
    assert [page.language for page in hidden] == ["sv", "en", "ru"]
    assert [page for page in pages() if not page.live] == hidden
    assert [page.url for page in pages() if page.live and page.has_unpublished_changes] == []
    for versions in by_key().values():
        assert [page.is_original for page in versions] == [True] + [False] * (len(versions) - 1)
        languages = [page.language for page in versions]
        assert len(languages) == len(set(languages))


def test_pages_are_valid() -> None:
    for page in pages():
        page.full_clean()


def test_every_block_at_every_level_has_an_identifier_of_its_own() -> None:
    for page in pages():
        ids = [block.get("id") for stream in streams(page).values() for block in blocks(stream)]
        assert None not in ids, page.url
        assert [key for key, count in Counter(ids).items() if count > 1] == [], page.url


def test_versions_of_a_page_have_the_same_blocks_under_the_same_identifiers() -> None:
    for original, *others in by_key().values():
        for page in others:
            shapes = [
                {
                    name: [(block["type"], block["id"]) for block in blocks(stream)]
                    for name, stream in streams(version).items()
                }
                for version in (original, page)
            ]
            assert shapes[0] == shapes[1], page.url


def test_versions_of_a_page_have_the_same_relations() -> None:
    names = ("page_topics", "page_countries", "bylines", "case_updates", "related_articles")
    for original, *others in by_key().values():
        for page in others:
            for name in names:
                if hasattr(page, name):
                    assert getattr(page, name).count() == getattr(original, name).count(), (page.url, name)


def test_versions_of_a_page_differ_in_their_words() -> None:
    for original, *others in by_key().values():
        for page in others:
            if page.lead:
                assert page.lead != original.lead, page.url


def test_every_translation_is_recorded_whole_but_for_the_correction_that_one_lacks() -> None:
    lacking = []
    for record in Translation.objects.select_related("source", "target_locale"):
        total, translated = record.get_progress()
        assert translated > 0, record.source.object_repr
        if translated < total:
            lacking.append((record.target_locale.language_code, record.source.object_repr, total - translated))
    assert lacking == [("ru", "I kö för bröd", 1)]
    assert [(page.language, page.title) for page in ArticlePage.objects.outdated()] == [("ru", "Очередь за хлебом")]


def test_every_article_is_told_with_what_belongs_to_it() -> None:
    for page in ArticlePage.objects.all():
        assert page.byline_list, page.url
        assert page.is_original or page.translator_name in {"", "Demo translator"}, page.url
    cases = ArticlePage.objects.exclude(case_status="")
    assert {(page.case_status, page.case_status_on.isoformat(), page.case_updates.count()) for page in cases} == {
        ("detained", "2018-08-14", 2)
    }


def test_every_picture_of_the_folder_is_described_and_uploaded_once() -> None:
    assert sorted(PICTURES) == sorted(path.stem for path in FOLDER.glob("*.webp"))
    assert CustomImage.objects.count() == len(PICTURES)
    for image in CustomImage.objects.all():
        assert Path(image.file.path).exists()
        assert set(image.alt_texts) == {"sv", "en", "ru"}, image.title
        assert len(set(image.alt_texts.values())) == 3, image.title


def test_pictures_differ() -> None:
    hashes = Counter(CustomImage.objects.values_list("file_hash", flat=True))
    assert [value for value, count in hashes.items() if count > 1] == []


def test_every_page_says_its_language(visited: dict[str, BeautifulSoup]) -> None:
    assert len(visited) == sum(page.live for page in pages())
    assert [url for url, soup in visited.items() if soup.html["lang"] != url.split("/")[1]] == []


def test_every_page_has_one_heading_of_the_first_level(visited: dict[str, BeautifulSoup]) -> None:
    assert [url for url, soup in visited.items() if len(soup.select("h1")) != 1] == []


def test_every_picture_that_a_page_names_exists(visited: dict[str, BeautifulSoup]) -> None:
    named = {}
    for url, soup in visited.items():
        for img in soup.select("img"):
            for address in [
                img["src"],
                *(part.split()[0] for part in img.get("srcset", "").split(",") if part.strip()),
            ]:
                named[address] = url
        for meta in soup.select('meta[property="og:image"]'):
            named[urlsplit(meta["content"]).path] = url
    assert len(named) > 100
    # Pictures that are drawn from a title are no files: the site draws them when they are asked for.
    drawn = {address for address in named if address.startswith("/share/")}
    answers = {address: Client().get(address) for address in drawn}
    assert {answer.status_code for answer in answers.values()} == {200}
    assert {answer["Content-Type"] for answer in answers.values()} == {"image/png"}
    missing = {
        address: url
        for address, url in named.items()
        if address not in drawn and not (Path(settings.MEDIA_ROOT) / address.removeprefix(settings.MEDIA_URL)).exists()
    }
    assert missing == {}


def test_every_picture_has_a_text_attribute(visited: dict[str, BeautifulSoup]) -> None:
    assert [
        (url, img["src"]) for url, soup in visited.items() for img in soup.select("img") if img.get("alt") is None
    ] == []


def test_every_address_leads_somewhere(visited: dict[str, BeautifulSoup], client: Client) -> None:
    addresses = {
        urljoin(url, element["href"].removeprefix(settings.WAGTAILADMIN_BASE_URL))
        for url, soup in visited.items()
        for element in soup.select("a[href], use[href], link[href]")
    }
    assert len(addresses) > len(visited)
    assert [address for address in sorted(addresses) if not leads_somewhere(address, visited, client)] == []


def leads_somewhere(address: str, visited: dict[str, BeautifulSoup], client: Client) -> bool:
    """Whether an address of this site is that of a file, a view or a page, and the place in the page exists."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return True
    if parts.path.startswith(settings.STATIC_URL):
        return finders.find(parts.path.removeprefix(settings.STATIC_URL)) is not None
    if page := visited.get(unquote(parts.path)):
        return not parts.fragment or page.find(id=parts.fragment) is not None
    return client.get(parts.path).status_code in {200, 302}


def test_no_identifier_stands_twice_in_a_page(visited: dict[str, BeautifulSoup]) -> None:
    for url, soup in visited.items():
        ids = Counter(element["id"] for element in soup.select("[id]"))
        assert [key for key, count in ids.items() if count > 1] == [], url


def test_nothing_is_asked_of_anybody_else(visited: dict[str, BeautifulSoup]) -> None:
    """Pictures, styles, scripts come from the site; none stands in the page itself. Facts for machines may."""
    inline = "[style], style, script:not([src], [type='application/ld+json']), [onclick], [onload]"
    for url, soup in visited.items():
        sources = [one.get("src") or one.get("href") for one in soup.select("[src], link[rel=stylesheet]")]
        assert [source for source in sources if urlsplit(source).netloc] == [], url
        assert soup.select(inline) == [], url
