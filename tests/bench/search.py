"""`python -m tests.bench.search [sizes]`: how long a search takes, here and with Wagtail's stock search.

Makes so many pages of generated text in three languages in a database of its own, SQLite and, where POSTGRES_URL
names a server, PostgreSQL, and prints a table.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg

SIZES = ("1000", "10000", "50000")
DATABASE = "cag_bench_search"


def main() -> int:
    sizes = sys.argv[1:] or list(SIZES)
    status = 0
    with tempfile.TemporaryDirectory(prefix="cag-bench-") as folder:
        shared = Path(folder) / "dictionaries"
        for size in sizes:
            data = Path(folder) / size
            status |= run(size, {"DATA_DIR": str(data), "DATABASE_URL": ""}, shared)
            if url := os.environ.get("POSTGRES_URL"):
                status |= on_postgres(size, url, data, shared)
    return status


def run(size: str, environment: dict[str, str], dictionaries: Path) -> int:
    settings = {
        "DJANGO_SETTINGS_MODULE": "config.settings.dev",
        "DEBUG": "0",
        "READ_DOT_ENV": "off",
        "SEARCH_DICTIONARIES": os.environ.get("SEARCH_DICTIONARIES", str(dictionaries)),
    }
    command = [sys.executable, "-m", "tests.bench.search_site", size]
    return subprocess.run(command, env={**os.environ, **settings, **environment}, check=False).returncode


def on_postgres(size: str, url: str, data: Path, dictionaries: Path) -> int:
    """In a database that is made for this and dropped."""
    parts = urlsplit(url)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {DATABASE}")
        connection.execute(f"CREATE DATABASE {DATABASE}")
        try:
            own = urlunsplit(parts._replace(path=f"/{DATABASE}"))
            return run(size, {"DATA_DIR": str(data), "DATABASE_URL": own}, dictionaries)
        finally:
            connection.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")


if __name__ == "__main__":
    sys.exit(main())
