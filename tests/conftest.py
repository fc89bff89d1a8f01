"""What tests share: the page tree of a new site, clean surroundings, a picture, log-ins."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.test import Client
from django.utils import translation

from home.models import HomePage
from home.skeleton import build_skeleton
from images.models import CustomImage
from tests.factories import ImageFactory, UserFactory
from users.models import User

MEDIA = Path(settings.MEDIA_ROOT)


@pytest.fixture(scope="session", autouse=True)
def throw_away_media() -> Iterator[None]:
    yield
    shutil.rmtree(MEDIA, ignore_errors=True)


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


@pytest.fixture(scope="module")
def skeleton(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    """The page tree of a new site, made once for all tests of a module and taken back after them."""
    with django_db_blocker.unblock(), transaction.atomic():
        build_skeleton()
        yield
        transaction.set_rollback(True)


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
