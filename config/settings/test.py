"""What the tests run with: quick hashes, uploads in a folder that is thrown away."""

import tempfile

from config.settings.base import *  # noqa: F403
from config.settings.base import DATA_DIR, DATABASES, INSTALLED_APPS

DEBUG = False
SECRET_KEY = "only-for-tests-and-worth-nothing-anywhere-else-0123456789"  # noqa: S105
ERASURE_KEY = "only-for-tests-of-the-ledger-of-erasures"
ALLOWED_HOSTS = ["*"]
INSTALLED_APPS = ["demo", *INSTALLED_APPS]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MEDIA_ROOT = tempfile.mkdtemp(prefix="cag-test-media-")
WHITENOISE_AUTOREFRESH = True
LOGGING = {"version": 1, "disable_existing_loggers": False}

# A file: the server that a browser visits is another thread, and `--reuse-db` spares a rerun the migrations.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES = {"default": {**DATABASES["default"], "TEST": {"NAME": str(DATA_DIR / "test.sqlite3")}}}
