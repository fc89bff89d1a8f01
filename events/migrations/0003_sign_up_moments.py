"""The last day to sign up becomes a moment: the end of that day in Stockholm, where all conferences were held.

A page is kept in three places: its own row, its revisions, of which the latest is what an editor opens and
publishes next, and the copy that translations are made from.
"""

import json
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db import migrations

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def end_of(day):
    """Midnight after the day."""
    return datetime.combine(day + timedelta(days=1), time(), tzinfo=STOCKHOLM)


def upgraded(content):
    """The page as it is stored in JSON, with the new fields."""
    closes_on = content.pop("sign_up_closes_on", None)
    content["sign_up_closes_at"] = end_of(date.fromisoformat(closes_on)).isoformat() if closes_on else None
    content["sign_up"] = "external" if content.get("sign_up_url") else "none"
    return content


def upgrade(apps, schema_editor):
    pages = apps.get_model("events", "ConferencePage").objects
    for pk, url, closes_on in pages.values_list("pk", "sign_up_url", "sign_up_closes_on"):
        closes_at = end_of(closes_on) if closes_on else None
        pages.filter(pk=pk).update(sign_up="external" if url else "none", sign_up_closes_at=closes_at)
    kind = {"app_label": "events", "model": "conferencepage"}
    kind = apps.get_model("contenttypes", "ContentType").objects.filter(**kind).first()
    if kind is None:
        return
    for revision in apps.get_model("wagtailcore", "Revision").objects.filter(content_type=kind).iterator():
        revision.content = upgraded(revision.content)
        revision.save(update_fields=["content"])
    sources = apps.get_model("wagtail_localize", "TranslationSource").objects.filter(specific_content_type=kind)
    for source in sources.iterator():
        source.content_json = json.dumps(upgraded(json.loads(source.content_json)))
        source.save(update_fields=["content_json"])


class Migration(migrations.Migration):
    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        ("events", "0002_events_and_programmes"),
        ("wagtail_localize", "0016_rename_page_revision_translationlog_revision"),
    ]

    operations = [migrations.RunPython(upgrade, migrations.RunPython.noop)]
