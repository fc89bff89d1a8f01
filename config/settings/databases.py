"""How each kind of database is tuned, as a pure function of its settings."""

from typing import Any

SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL;"
    "PRAGMA synchronous=NORMAL;"
    "PRAGMA mmap_size=134217728;"
    "PRAGMA journal_size_limit=27103364;"
    "PRAGMA cache_size=-16000;"
    "PRAGMA temp_store=MEMORY;"
)


def tuned(database: dict[str, Any]) -> dict[str, Any]:
    """Return the settings with what keeps concurrent writers from failing.

    SQLite: write-ahead log, the write lock taken at the start of a transaction and 20 seconds of
    patience (defaults lose a fifth or more of concurrent writes). Never together with ATOMIC_REQUESTS,
    which would make every reader take the write lock. PostgreSQL: connections live for ten minutes and
    are checked before use; nothing is compiled just in time, which took seconds for a page with parts of
    many types and never paid.
    """
    if database["ENGINE"].endswith("sqlite3"):
        options = {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": SQLITE_PRAGMAS}
        return {**database, "OPTIONS": {**options, **database.get("OPTIONS", {})}}
    if database["ENGINE"].endswith("postgresql"):
        options = {"options": "-c jit=off", **database.get("OPTIONS", {})}
        return {**database, "CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True, "OPTIONS": options}
    return database
