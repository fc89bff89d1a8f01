"""`manage.py search_check FILE`: how well the search answers somebody's own cases."""

from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from search.backends import uses_remote
from search.checking import BadCases, Report, check, read


@contextmanager
def database_with_tables() -> Iterator[None]:
    """The site's database; a throw-away one where that doesn't exist or isn't migrated yet."""
    if is_migrated():
        yield
        return
    name = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        yield
    finally:
        connection.creation.destroy_test_db(name, verbosity=0)


def is_migrated() -> bool:
    try:
        executor = MigrationExecutor(connection)
    except DatabaseError:
        return False
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


class Command(BaseCommand):
    """Reads documents and questions, tries them, prints figures and misses. Nothing of it is kept."""

    help = (
        "Try the search on a file of documents and questions; print recall@10 and MRR. "
        "The documents are made as pages in a transaction that is taken back."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="JSON with documents and queries")
        parser.add_argument("--floor", type=float, default=0.9, help="fail if recall or MRR is lower (0.9)")

    def handle(self, *args: Any, **options: Any) -> None:
        if uses_remote():
            raise CommandError("A search server can't take back what it is given: unset SEARCH_SERVER for this.")
        try:
            cases = read(options["file"])
            with database_with_tables():
                report = check(cases)
        except BadCases as error:
            raise CommandError(str(error)) from error
        self.show(report)
        _count, recall, rank = report.figures().get("all", (0, 0.0, 0.0))
        if min(recall, rank) < options["floor"]:
            raise CommandError(f"Under the floor of {options['floor']}.")

    def show(self, report: Report) -> None:
        self.stdout.write(f"{'':14}{'queries':>8}{'recall@10':>11}{'MRR':>8}")
        for name, (count, recall, rank) in report.figures().items():
            self.stdout.write(f"{name:14}{count:8}{recall:11.3f}{rank:8.3f}")
        misses = report.misses()
        if misses:
            self.stdout.write("\nMisses:")
        for answer in misses:
            query = answer.query
            unwanted = f", unwanted {', '.join(answer.unwanted)}" if answer.unwanted else ""
            best = f", first {query['best']}" if query.get("best") else ""
            self.stdout.write(
                f"  {query['id']} {query.get('category', '')} {query['lang']} {query['q']!r}: expected "
                f"{', '.join(answer.expected) or 'nothing'}{best}; found {', '.join(answer.found[:10]) or 'nothing'}"
                f"{unwanted}"
            )
