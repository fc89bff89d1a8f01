"""Remembers what was searched for and found nothing, for the editors' report: the words, how often, when."""

import re

from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from search.models import Miss
from search.normalise import clean

LONGEST = 100
MOST = 2_000
"""Rows that are kept for all; those asked for least and longest ago go first."""

_PERSONAL = re.compile(r"@|\d[\d\s-]{5,}\d|https?:")


def record(query: str, language: str) -> None:
    """Count a search without results. What looks like a mail address or a telephone number isn't kept."""
    words = " ".join(clean(query).lower().split())[:LONGEST]
    if not words or _PERSONAL.search(words):
        return
    today = timezone.localdate()
    sql = (
        "INSERT INTO search_miss (language, query, count, first_on, last_on) VALUES (%s, %s, 1, %s, %s) "
        "ON CONFLICT (language, query) DO UPDATE SET count = search_miss.count + 1, last_on = excluded.last_on"
    )
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql, [language, words, today, today])
    except DatabaseError:
        # A visitor's search must not fail because a row of statistics can't be written.
        return


def prune() -> int:
    """Drop what exceeds the most that is kept."""
    kept = Miss.objects.order_by("-last_on", "-count").values("pk")[:MOST]
    gone, _by_model = Miss.objects.exclude(pk__in=list(kept.values_list("pk", flat=True))).delete()
    return gone
