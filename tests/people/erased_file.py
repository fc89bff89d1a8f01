"""`python -m tests.people.erased_file`: a site of its own is filled, erased from, restored and cleaned again.

It leaves a copy of the database's file at each stage beside it.
"""

import os
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import django

if __name__ == "__main__":
    django.setup()

    from django.core.management import call_command
    from django.db import connection
    from django.db.backends.signals import connection_created

    from home.skeleton import build_skeleton
    from tests.people.canaries import release

    FILE = Path(connection.settings_dict["NAME"])

    def stage(name: str) -> None:
        """Keep the file as it is now."""
        connection.close()
        shutil.copyfile(FILE, FILE.with_name(name))

    def keep_bytes(connection: Any, **kwargs: Any) -> None:
        """Some builds of SQLite overwrite what is deleted; most don't."""
        connection.cursor().execute("PRAGMA secure_delete=OFF")

    connection_created.connect(keep_bytes)
    build_skeleton()
    canary = release()
    with sqlite3.connect(FILE) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    stage("before.sqlite3")
    call_command("erase_person", canary.page.pk, "--yes", "--also", "Zyxkanar", "Qvorblund")
    stage("after.sqlite3")
    for path in FILE.parent.glob(f"{FILE.name}*"):
        os.remove(path)
    shutil.copyfile(FILE.with_name("before.sqlite3"), FILE)
    stage("restored.sqlite3")
    call_command("erase_again", "--also", "Zyxkanar", "Qvorblund")
    connection.close()
