"""The full-text table: FTS5 on SQLite, a tsvector with a GIN index on PostgreSQL."""

from django.db import migrations

CREATE = {
    "sqlite": [
        "CREATE VIRTUAL TABLE search_tokens USING fts5(tokens, tokenize=\"ascii tokenchars '_'\", columnsize=0)",
    ],
    "postgresql": [
        "CREATE TABLE search_tokens (page_id integer PRIMARY KEY, vector tsvector NOT NULL)",
        "CREATE INDEX search_tokens_vector ON search_tokens USING gin (vector)",
        # The table is small, its vectors lie elsewhere (TOAST): the planner takes reading all of them for cheap.
        """
        CREATE FUNCTION search_matching(asked tsquery) RETURNS SETOF integer
        LANGUAGE sql STABLE ROWS 1000 SET enable_seqscan = off
        AS 'SELECT page_id FROM search_tokens WHERE vector @@ asked'
        """,
    ],
}


def create(apps, schema_editor):
    for statement in CREATE[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def drop(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION search_matching(tsquery)")
    schema_editor.execute("DROP TABLE search_tokens")


class Migration(migrations.Migration):
    dependencies = [("search", "0001_entries")]

    operations = [migrations.RunPython(create, drop, elidable=False)]
