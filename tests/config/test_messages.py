"""The interface's catalogues are compiled without GNU gettext."""

import gettext
import os
from pathlib import Path

import pytest

from config.messages import LOCALE_DIR, compile_catalogues

CATALOGUE = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "News"\nmsgstr "Новости"\n'


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "ru" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "django.po").write_text(CATALOGUE, "utf-8")
    return folder / "django.po"


def test_catalogue_is_compiled_when_it_is_new_or_changed(source: Path, tmp_path: Path) -> None:
    target = source.with_suffix(".mo")
    assert compile_catalogues(tmp_path) == [target]
    assert gettext.translation("django", tmp_path, ["ru"]).gettext("News") == "Новости"
    assert compile_catalogues(tmp_path) == []
    os.utime(source, (target.stat().st_mtime + 10,) * 2)
    assert compile_catalogues(tmp_path) == [target]


@pytest.mark.parametrize("language", ["sv", "ru"])
def test_site_has_a_catalogue_of(language: str) -> None:
    assert (LOCALE_DIR / language / "LC_MESSAGES" / "django.po").exists()
