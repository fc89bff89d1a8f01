"""Who is erased is nowhere any more: the whole database, every file and the cache are looked through."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.test import Client
from django.utils import translation
from pytest_django import DjangoCaptureOnCommitCallbacks
from wagtail.images import get_image_model
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from events.models import Registration
from home.models import HomePage
from news.models import ArticlePage
from people import erasing
from people.erasing import Erased, erase, plan, remains
from people.erasing_again import erase_again
from people.models import Erasure
from tests.people.canaries import NAME, WORDS, Canary, release, sightings

ALSO = ["Zyxkanar", "Qvorblund"]
WITHHELD = {"sv": "Namnet hålls hemligt", "en": "Name withheld", "ru": "Имя не называется"}


@pytest.fixture
def on_commit(django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks) -> DjangoCaptureOnCommitCallbacks:
    return django_capture_on_commit_callbacks


@pytest.fixture
def ledger(settings: Any, tmp_path: Path) -> Path:
    settings.ERASURE_LEDGER = tmp_path / "erasures.jsonl"
    return settings.ERASURE_LEDGER


@pytest.fixture
def canary(homes: dict[str, HomePage], ledger: Path, on_commit: DjangoCaptureOnCommitCallbacks) -> Canary:
    with on_commit(execute=True):
        return release()


def erased(canary: Canary, on_commit: DjangoCaptureOnCommitCallbacks) -> Erased:
    with on_commit(execute=True):
        return erase(canary.page, ALSO)


def test_nothing_is_left(canary: Canary, on_commit: DjangoCaptureOnCommitCallbacks, client: Client) -> None:
    places = {place.partition(":")[0] for place in sightings()}
    assert {f"{table}.{column}" for table, column in SEEN} - places == set()
    assert remains(erased(canary, on_commit)) == []
    assert sightings() == []
    canary.account.refresh_from_db()
    assert canary.account.person is None
    assert list(Registration.objects.values_list("name", flat=True)) == ["Erik"]
    assert get_image_model().objects.get(pk=canary.group_picture.pk).alt_texts["en"] == "A group with [name withheld]"
    assert [image.file.storage.exists(image.file.name) for image in get_image_model().objects.all()] == [True, True]
    for page in (*canary.articles.values(), *canary.conferences.values(), canary.standard):
        assert client.get(Page.objects.get(pk=page.pk).url).status_code == 200


SEEN = [
    ("wagtailcore_page", "title"),
    ("wagtailcore_page", "draft_title"),
    ("wagtailcore_page", "slug"),
    ("wagtailcore_page", "url_path"),
    ("people_personpage", "lead"),
    ("people_personpage", "body"),
    ("people_personpage", "other_spellings"),
    ("people_personpage", "email"),
    ("people_personrecord", "full_name"),
    ("people_consent", "note"),
    ("wagtailcore_revision", "content"),
    ("wagtailcore_revision", "object_str"),
    ("wagtailcore_pagelogentry", "label"),
    ("wagtailcore_pagelogentry", "data"),
    ("wagtailcore_modellogentry", "label"),
    ("wagtailcore_modellogentry", "data"),
    ("wagtailcore_comment", "text"),
    ("wagtailcore_commentreply", "text"),
    ("wagtailcore_uploadedfile", "file"),
    ("wagtailcore_collection", "name"),
    ("wagtailredirects_redirect", "old_path"),
    ("wagtailredirects_redirect", "redirect_link"),
    ("wagtail_localize_translationsource", "content_json"),
    ("wagtail_localize_translationsource", "object_repr"),
    ("wagtail_localize_string", "data"),
    ("wagtail_localize_stringtranslation", "data"),
    ("wagtail_localize_segmentoverride", "data_json"),
    ("events_registration", "name"),
    ("events_registration", "email"),
    ("events_conferencepage", "programme"),
    ("events_conferencepage", "contact_name"),
    ("news_byline", "name"),
    ("news_articlepage", "lead"),
    ("news_articlepage", "body"),
    ("images_customimage", "title"),
    ("images_customimage", "alt_texts"),
    ("images_customimage", "credit"),
    ("images_customimage", "consent_note"),
    ("images_customimage", "file"),
    ("images_customrendition", "file"),
    ("images_customdocument", "title"),
    ("taggit_tag", "name"),
    ("search_entry", "title"),
    ("search_entrytext", "text"),
    ("search_entrytext", "words"),
    ("search_word", "word"),
    ("search_miss", "query"),
    ("search_tokens", "tokens" if connection.vendor == "sqlite" else "vector"),
    ("wagtailsearch_indexentry", "title"),
    ("wagtailsearchpromotions_query", "query_string"),
]


@pytest.mark.parametrize("language", ["sv", "en", "ru"])
def test_others_pages_say_that_the_name_is_withheld(
    canary: Canary, language: str, on_commit: DjangoCaptureOnCommitCallbacks
) -> None:
    erased(canary, on_commit)
    article = ArticlePage.objects.get(pk=canary.articles[language].pk)
    conference = type(canary.conferences[language]).objects.get(pk=canary.conferences[language].pk)
    for signed in (article, article.get_latest_revision_as_object()):
        bylines = sorted((byline.naming, byline.person_id, byline.name) for byline in signed.bylines.all())
        assert bylines == [("as_given", None, "Erik"), ("withheld", None, ""), ("withheld", None, "")]
        assert (signed.translator_id, signed.translator_name) == (None, "")
    for told in (conference, conference.get_latest_revision_as_object()):
        people = told.programme[0].value["sessions"][0].value["people"]
        assert [(one["person"], one["name"], one["affiliation"]) for one in people] == [
            (None, WITHHELD[language], ""),
            (None, WITHHELD[language], ""),
            (None, "Erik", ""),
        ]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_translating_again_brings_nobody_back(
    canary: Canary, language: str, on_commit: DjangoCaptureOnCommitCallbacks
) -> None:
    erased(canary, on_commit)
    locale = Locale.objects.get(language_code=language)
    assert Translation.objects.filter(target_locale=locale).count() == 2
    for made in Translation.objects.filter(target_locale=locale):
        page = made.source.get_ephemeral_translated_instance(locale, fallback=True)
        page.save_revision().publish()
    article, conference = (pages[language] for pages in (canary.articles, canary.conferences))
    article.refresh_from_db()
    assert sorted(article.bylines.values_list("naming", "name")) == [
        ("as_given", "Erik"),
        ("withheld", ""),
        ("withheld", ""),
    ]
    conference.refresh_from_db()
    people = conference.programme[0].value["sessions"][0].value["people"]
    assert [one["name"] for one in people] == [WITHHELD[language], WITHHELD[language], "Erik"]
    assert sightings() == []


def test_a_plan_changes_nothing_and_tells_what_goes(canary: Canary) -> None:
    before, files = sightings(), sorted(Path(settings.MEDIA_ROOT).rglob("*"))
    with translation.override("en"):
        planned = plan(canary.page, ALSO)
    assert sightings() == before
    assert sorted(Path(settings.MEDIA_ROOT).rglob("*")) == files
    assert [trace.detail for trace in planned.staying] == [canary.account.email]
    told = {(trace.what, trace.detail, trace.language) for trace in planned.going}
    assert {
        ("Page", NAME, "en"),
        ("Alias", NAME, "en"),
        ("Picture, with its file", f"Portrait ({canary.page.portrait_id})", ""),
        ("Byline, becomes “name withheld”", f"Möte med {NAME}", "sv"),
    } <= told


def test_who_is_interrupted_has_erased_nothing(
    canary: Canary, monkeypatch: pytest.MonkeyPatch, on_commit: DjangoCaptureOnCommitCallbacks
) -> None:
    def stopped(*args: Any) -> None:
        raise KeyboardInterrupt

    before, files = sightings(), sorted(Path(settings.MEDIA_ROOT).rglob("*"))
    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt), on_commit(execute=True):
        patched.setattr(erasing, "enter", stopped)
        erase(canary.page, ALSO)
    assert sightings() == before
    assert sorted(Path(settings.MEDIA_ROOT).rglob("*")) == files
    assert not Erasure.objects.exists()
    assert remains(erased(canary, on_commit)) == []


def test_a_restored_database_is_cleaned_again(
    canary: Canary, ledger: Path, tmp_path: Path, on_commit: DjangoCaptureOnCommitCallbacks
) -> None:
    media, kept = Path(settings.MEDIA_ROOT), tmp_path / "media"
    shutil.copytree(media, kept)
    with transaction.atomic():
        erased(canary, on_commit)
        transaction.set_rollback(True)
    shutil.copytree(kept, media, dirs_exist_ok=True)
    assert len(sightings()) > len(SEEN)
    assert not Erasure.objects.exists()
    with on_commit(execute=True):
        again = erase_again(ledger, ALSO)
    assert [one.subject.key for one in again.people] == [canary.page.translation_key]
    assert sightings() == []
    assert Erasure.objects.count() == len(ledger.read_text().splitlines()) == 1
    assert erase_again(ledger, ALSO).people == []


@pytest.mark.skipif(connection.vendor != "sqlite", reason="about the file in which SQLite keeps everything")
def test_no_byte_is_left_in_the_file_of_the_database(db: None, tmp_path: Path) -> None:
    file = tmp_path / "site.sqlite3"
    with sqlite3.connect(connection.settings_dict["NAME"]) as stored, sqlite3.connect(file) as copy:
        stored.backup(copy)
    environment = {
        **os.environ,
        "DATA_DIR": str(tmp_path),
        "DATABASE_URL": f"sqlite:///{file}",
        "MEDIA_ROOT": str(tmp_path / "media"),
        "SEARCH_DICTIONARIES": str(settings.SEARCH_DICTIONARIES),
        "DJANGO_SETTINGS_MODULE": "config.settings.dev",
    }
    command = [sys.executable, "-m", "tests.people.erased_file"]
    outcome = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert outcome.stderr == ""
    assert outcome.stdout.splitlines()[-1] == "Nothing is left."
    for name in ("before.sqlite3", "restored.sqlite3"):
        assert words_in(tmp_path / name)
    for name in ("after.sqlite3", "site.sqlite3", "site.sqlite3-wal"):
        assert words_in(tmp_path / name) == set()


def words_in(file: Path) -> set[str]:
    """Which words of the canary stand in the bytes of a file; in one that isn't there, none."""
    content = file.read_bytes().lower() if file.exists() else b""
    return {
        word
        for word in WORDS
        if any(form.encode() in content for form in (word, word.encode("unicode_escape").decode(), word.title()))
    }
