"""A workshop: SQLite, no secrets, mail on the console."""

from config.settings.base import *  # noqa: F403
from config.settings.base import INSTALLED_APPS, LOGGING, env

DEBUG = env.bool("DEBUG", default=True)
SECRET_KEY = "only-for-development-and-worth-nothing-anywhere-else-0123456789"  # noqa: S105
ERASURE_KEY = "only-for-development-of-the-ledger-of-erasures"
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", "testserver"]
INSTALLED_APPS = ["demo", *INSTALLED_APPS]
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
# Static files straight from the apps, so that the site looks right with DEBUG off too.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
LOGGING = {**LOGGING, "root": {**LOGGING["root"], "level": env.str("LOG_LEVEL", default="WARNING")}}
