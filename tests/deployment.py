"""`python -m tests.deployment`: Django's deployment check, with settings as a server has them."""

import os
import secrets
import subprocess
import sys
import tempfile

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "PATH": os.environ["PATH"],
            "DJANGO_SETTINGS_MODULE": "config.settings.production",
            "READ_DOT_ENV": "off",
            "SECRET_KEY": secrets.token_urlsafe(64),
            "ERASURE_KEY": secrets.token_urlsafe(32),
            "ALLOWED_HOSTS": "example.org",
            "BASE_URL": "https://example.org",
            "CACHE_URL": "locmemcache://",
            "EMAIL_URL": "dummymail://",
            "DATA_DIR": folder,
        }
        command = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
        sys.exit(subprocess.run(command, env=environment, check=False).returncode)
