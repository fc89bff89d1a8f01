"""The demo site as `make run` starts it, in a folder of its own, and the browser that visits it."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
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


@contextmanager
def running_demo(folder: Path) -> Iterator[DemoSite]:
    """The site with its demo content, served until the end of the block; its data lies in the folder."""
    port = _free_port()
    base_url = f"http://127.0.0.1:{port}"
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.dev",
        "READ_DOT_ENV": "off",
        "DATA_DIR": str(folder),
        "DATABASE_URL": f"sqlite:///{folder / 'db.sqlite3'}",
        "MEDIA_ROOT": str(folder / "media"),
        "BASE_URL": base_url,
        "DEBUG": "0",
    }
    for command in (["-m", "config.messages"], ["manage.py", "migrate", "--verbosity", "0"], ["manage.py", "demo"]):
        done = subprocess.run([sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{' '.join(command)} fails:\n{done.stderr}")
    site = DemoSite(base_url, folder / "server.log")
    serve = [sys.executable, "manage.py", "runserver", "--noreload", str(port)]
    with (
        site.log.open("w") as log,
        subprocess.Popen(serve, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT) as server,
    ):
        try:
            _wait_for(site, server)
            yield site
        finally:
            server.terminate()


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def _wait_for(site: DemoSite, server: subprocess.Popen) -> None:
    until = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < until:
        try:
            with urllib.request.urlopen(site.url("/en/"), timeout=PATIENCE):
                return
        except URLError:
            time.sleep(0.2)
    raise RuntimeError(f"The demo site does not answer:\n{site.log.read_text()}")
