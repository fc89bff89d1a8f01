"""`python -m tests.on_postgres`: the tests that touch the database, on PostgreSQL, where a server answers.

POSTGRES_URL names it. Without a server this says so and ends well, unless REQUIRE_POSTGRES is set.
"""

import os
import subprocess
import sys

import psycopg

URL = os.environ.get("POSTGRES_URL", "postgres://postgres@127.0.0.1:5432/postgres")


def main() -> int:
    try:
        psycopg.connect(URL, connect_timeout=5).close()
    except psycopg.OperationalError as error:
        required = bool(os.environ.get("REQUIRE_POSTGRES"))
        print(f"\n!!! {'FAILED' if required else 'SKIPPED'}: no PostgreSQL server at {URL}\n!!! {error}")
        return int(required)
    environment = {**os.environ, "DATABASE_URL": URL, "READ_DOT_ENV": "off"}
    command = [sys.executable, "-m", "pytest", "-m", "database and not browser", *sys.argv[1:]]
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
