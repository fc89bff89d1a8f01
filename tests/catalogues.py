"""`python -m tests.catalogues`: is every text of the interface in the catalogues, and translated?

Collects the texts anew (needs GNU gettext) into a copy and compares: a missing, fuzzy or empty entry is
an error.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("sv", "ru")


def entries(catalogue: Path) -> dict[tuple[str | None, str], polib.POEntry]:
    return {(entry.msgctxt, entry.msgid): entry for entry in polib.pofile(str(catalogue)) if not entry.obsolete}


def problems() -> list[str]:
    found = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "site"
        ignored = shutil.ignore_patterns(".venv", ".git", "var", "*.mo", "__pycache__", "demo")
        shutil.copytree(ROOT, copy, ignore=ignored)
        command = [sys.executable, "manage.py", "makemessages", "--no-obsolete", "--no-wrap", "--ignore", "tests"]
        for language in LANGUAGES:
            command += ["--locale", language]
        subprocess.run(command, cwd=copy, check=True, capture_output=True, env=environment(copy))
        for language in LANGUAGES:
            path = Path("locale") / language / "LC_MESSAGES" / "django.po"
            wanted, known = entries(copy / path), entries(ROOT / path)
            found += [f"{path}: missing {msgid!r}" for _context, msgid in wanted.keys() - known.keys()]
            found += [f"{path}: no longer used {msgid!r}" for _context, msgid in known.keys() - wanted.keys()]
            found += [f"{path}: not translated {entry.msgid!r}" for entry in known.values() if not entry.translated()]
    return found


def environment(copy: Path) -> dict[str, str]:
    """The copy has no demo: it is collected with the settings that don't know it."""
    return {
        "PATH": ":".join([str(Path(sys.executable).parent), "/usr/local/bin", "/usr/bin", "/bin"]),
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "SECRET_KEY": "catalogues",
        "ERASURE_KEY": "catalogues",
        "ALLOWED_HOSTS": "localhost",
        "BASE_URL": "http://localhost",
        "CACHE_URL": "locmemcache://",
        "EMAIL_URL": "dummymail://",
        "DATA_DIR": str(copy / "var"),
        "READ_DOT_ENV": "off",
    }


if __name__ == "__main__":
    if shutil.which("xgettext") is None:
        sys.exit("GNU gettext is needed to collect the texts of the interface (package gettext).")
    faults = problems()
    print("\n".join(faults) or "The catalogues are complete.")
    sys.exit(bool(faults))
