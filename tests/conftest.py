"""What tests share: the page tree of a new site, clean surroundings, a picture, log-ins."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from django.utils import translation
from pytest_django import DjangoDbBlocker

from home.models import HomePage
from images.models import CustomImage
from tests.browser import NO_BROWSER
from tests.factories import ImageFactory, UserFactory
from tests.standing import StandingSkeleton
from users.models import User

MEDIA = Path(settings.MEDIA_ROOT)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark what may touch the database: pytest-django forbids it to every other test."""
    if "django_db_setup" in getattr(item, "fixturenames", ()) or item.get_closest_marker("django_db"):
        item.add_marker("database")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """One loud line, so that nobody takes a run without browser for a whole one."""
    if any(NO_BROWSER in str(report.longrepr) for report in terminalreporter.stats.get("skipped", [])):
        terminalreporter.section(NO_BROWSER, sep="!", red=True, bold=True)


def pytest_unconfigure() -> None:
    shutil.rmtree(MEDIA, ignore_errors=True)


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder of this run, the same for all processes that share the tests between them."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


@pytest.fixture(autouse=True)
def clean_surroundings() -> Iterator[None]:
    """Each test begins in Swedish with an empty cache and leaves no file behind."""
    cache.clear()
    before = set(MEDIA.rglob("*"))
    with translation.override("sv"):
        yield
    for path in set(MEDIA.rglob("*")) - before:
        if path.is_file():
            path.unlink()


@pytest.fixture(scope="session")
def standing_skeleton(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[StandingSkeleton]:
    standing = StandingSkeleton(django_db_blocker)
    yield standing
    standing.take_down()


@pytest.fixture(scope="module", autouse=True)
def bare_database_for_who_wants_no_skeleton(request: pytest.FixtureRequest) -> None:
    """A module of which no test asks for the skeleton finds the database as migrations leave it."""
    mine = [item for item in request.session.items if item.getparent(pytest.Module) is request.node]
    touches_database = any(item.get_closest_marker("database") for item in mine)
    if touches_database and not any("skeleton" in item.fixturenames for item in mine):
        request.getfixturevalue("standing_skeleton").take_down()


@pytest.fixture(scope="module")
def skeleton(standing_skeleton: StandingSkeleton) -> None:
    """The page tree of a new site. What a test does to it is taken back."""
    standing_skeleton.put_up()


@pytest.fixture
def homes(skeleton: None, db: None) -> dict[str, HomePage]:
    """The home page of each language, by language code."""
    return {home.language: home for home in HomePage.objects.select_related("locale")}


@pytest.fixture
def image(homes: dict[str, HomePage]) -> CustomImage:
    return ImageFactory(title="Yurts", alt_texts={"sv": "Jurtor vid en sjö", "en": "Yurts by a lake"})


@pytest.fixture
def superuser(homes: dict[str, HomePage]) -> User:
    return UserFactory(is_superuser=True)


@pytest.fixture
def admin(client: Client, superuser: User) -> Client:
    """A browser in which an administrator is logged in."""
    client.force_login(superuser)
    return client
