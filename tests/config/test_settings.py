"""Settings: what a server needs to start, what it must never have, how databases are tuned."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection

from config.settings.databases import tuned

ROOT = Path(__file__).resolve().parents[2]
NEEDED = {
    "SECRET_KEY": "a-secret-of-these-tests-0123456789-0123456789-0123456789",
    "ERASURE_KEY": "a-key-of-these-tests-0123456789",
    "ALLOWED_HOSTS": "example.org",
    "BASE_URL": "https://example.org",
    "CACHE_URL": "locmemcache://",
    "EMAIL_URL": "dummymail://",
}
S3 = {"S3_PRIVATE_BUCKET": "private", "S3_PUBLIC_BUCKET": "public", "S3_ACCESS_KEY": "key", "S3_SECRET_KEY": "secret"}


def on_a_server(folder: Path, code: str, **environment: str) -> subprocess.CompletedProcess:
    """Run this code as a server would, with these variables and no others of ours."""
    variables = {"PATH": os.environ["PATH"], "DATA_DIR": str(folder), "READ_DOT_ENV": "off", **environment}
    variables["DJANGO_SETTINGS_MODULE"] = "config.settings.production"
    command = [sys.executable, "-c", f"from django.conf import settings; {code}"]
    return subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("missing", NEEDED)
def test_server_does_not_start_without(missing: str, tmp_path: Path) -> None:
    given = {name: value for name, value in NEEDED.items() if name != missing}
    outcome = on_a_server(tmp_path, "settings.DEBUG", **given)
    assert outcome.returncode == 1
    assert f"Set the {missing} environment variable" in outcome.stderr


@pytest.mark.parametrize("missing", ["S3_PUBLIC_BUCKET", "S3_ACCESS_KEY", "S3_SECRET_KEY"])
def test_server_with_buckets_does_not_start_without(missing: str, tmp_path: Path) -> None:
    given = {name: value for name, value in {**NEEDED, **S3}.items() if name != missing}
    assert f"Set the {missing} environment variable" in on_a_server(tmp_path, "settings.DEBUG", **given).stderr


def test_server_has_no_demo_and_shows_no_traceback(tmp_path: Path) -> None:
    code = "print(settings.DEBUG, 'demo' in settings.INSTALLED_APPS, settings.SESSION_COOKIE_SECURE)"
    outcome = on_a_server(tmp_path, code, **NEEDED)
    assert outcome.stdout.split() == ["False", "False", "True"]
    outcome = on_a_server(tmp_path, "import django; django.setup(); import sys; print('demo' in sys.modules)", **NEEDED)
    assert outcome.stdout.split() == ["False"]


def test_server_with_buckets_keeps_originals_private(tmp_path: Path) -> None:
    code = "print(settings.STORAGES['default']['OPTIONS']['default_acl'], settings.WAGTAILIMAGES_RENDITION_STORAGE)"
    assert on_a_server(tmp_path, code, **NEEDED, **S3).stdout.split() == ["private", "renditions"]
    assert on_a_server(tmp_path, "print(settings.SERVE_RENDITIONS)", **NEEDED, **S3).stdout.strip() == "False"


def test_sqlite_takes_the_write_lock_at_once_and_waits() -> None:
    options = tuned({"ENGINE": "django.db.backends.sqlite3", "NAME": "x"})["OPTIONS"]
    assert (options["transaction_mode"], options["timeout"]) == ("IMMEDIATE", 20)
    assert "journal_mode=WAL" in options["init_command"]


def test_sqlite_keeps_options_that_were_given() -> None:
    options = tuned({"ENGINE": "django.db.backends.sqlite3", "OPTIONS": {"timeout": 5}})["OPTIONS"]
    assert (options["timeout"], options["transaction_mode"]) == (5, "IMMEDIATE")


def test_postgresql_keeps_and_checks_its_connections() -> None:
    database = {"ENGINE": "django.db.backends.postgresql", "NAME": "x"}
    kept = {"CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True}
    assert tuned(database) == {**database, **kept, "OPTIONS": {"options": "-c jit=off"}}
    asked = {**database, "OPTIONS": {"sslmode": "require", "options": "-c jit=on"}}
    assert tuned(asked) == {**database, **kept, "OPTIONS": {"options": "-c jit=on", "sslmode": "require"}}


def test_other_databases_are_left_alone() -> None:
    assert tuned({"ENGINE": "django.db.backends.mysql"}) == {"ENGINE": "django.db.backends.mysql"}


@pytest.mark.skipif(connection.vendor != "sqlite", reason="asks SQLite")
def test_tests_run_on_a_tuned_file(db: None) -> None:
    with connection.cursor() as cursor:
        pragmas = {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")}
        file = cursor.execute("PRAGMA database_list").fetchone()[2]
    assert pragmas == {"journal_mode": "wal", "synchronous": 1}
    assert Path(file).exists()


def test_no_migration_is_missing(db: None) -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
