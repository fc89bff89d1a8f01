"""The demo site as `make run` starts it, in a folder of its own, and the browser that visits it."""

import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError

from playwright.sync_api import Browser, Playwright

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 60
"""Seconds for the server to answer for the first time."""

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""Nothing that a browser asks of others by itself."""

FAULTS = (" ERROR ", " CRITICAL ", "Traceback (most recent call last)", '" 500 ')


@dataclass
class DemoSite:
    """A running site."""

    base_url: str
    log: Path
    _read: int = 0

    def url(self, path: str) -> str:
        return f"{self.base_url}{path}"

    def new_faults(self) -> list[str]:
        """Lines of the server's log that tell of an error, each once."""
        lines = self.log.read_text().splitlines()
        fresh, self._read = lines[self._read :], len(lines)
        return fresh if any(fault in line for line in fresh for fault in FAULTS) else []


def find_chromium() -> str | None:
    """The path of the browser: what CHROMIUM says, else what is installed."""
    return os.environ.get("CHROMIUM") or next((path for name in BROWSERS if (path := shutil.which(name))), None)


def launch(playwright: Playwright, chromium: str) -> Browser:
    return playwright.chromium.launch(executable_path=chromium, args=list(QUIET))


def load_demo(folder: Path, port: int) -> None:
    """Make the site with its demo content in the folder, as it is served at this port."""
    for command in (["-m", "config.messages"], ["manage.py", "migrate", "--verbosity", "0"], ["manage.py", "demo"]):
        done = subprocess.run(
            [sys.executable, *command], cwd=ROOT, env=_environment(folder, port), capture_output=True, text=True
        )
        if done.returncode:
            raise RuntimeError(f"{' '.join(command)} fails:\n{done.stderr}")


def copy_demo(loaded: Path, folder: Path, port: int) -> None:
    """Copy a loaded demo that nobody serves, to be served at this port."""
    shutil.copytree(loaded, folder, dirs_exist_ok=True)
    with closing(sqlite3.connect(folder / "db.sqlite3")) as database, database:
        database.execute("UPDATE wagtailcore_site SET port = ?", [port])


@contextmanager
def running_demo(folder: Path) -> Iterator[DemoSite]:
    """The site with its demo content, served until the end of the block; its data lies in the folder."""
    port = free_port()
    load_demo(folder, port)
    with served(folder, port) as site:
        yield site


@contextmanager
def served(folder: Path, port: int) -> Iterator[DemoSite]:
    """The site whose data lies in the folder, served until the end of the block."""
    site = DemoSite(f"http://127.0.0.1:{port}", folder / "server.log")
    serve = [sys.executable, "manage.py", "runserver", "--noreload", str(port)]
    with (
        site.log.open("w") as log,
        subprocess.Popen(
            serve, cwd=ROOT, env=_environment(folder, port), stdout=log, stderr=subprocess.STDOUT
        ) as server,
    ):
        try:
            _wait_for(site, server)
            yield site
        finally:
            server.terminate()


def free_port() -> int:
    """A port at which nothing answers yet."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def _environment(folder: Path, port: int) -> dict[str, str]:
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.dev",
        "READ_DOT_ENV": "off",
        "DATA_DIR": str(folder),
        "DATABASE_URL": f"sqlite:///{folder / 'db.sqlite3'}",
        "MEDIA_ROOT": str(folder / "media"),
        "BASE_URL": f"http://127.0.0.1:{port}",
        "DEBUG": "0",
    }


def _wait_for(site: DemoSite, server: subprocess.Popen) -> None:
    until = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < until:
        try:
            with urllib.request.urlopen(site.url("/en/"), timeout=PATIENCE):
                return
        except URLError:
            time.sleep(0.2)
    raise RuntimeError(f"The demo site does not answer:\n{site.log.read_text()}")
