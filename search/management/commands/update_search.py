"""`manage.py update_search`: brings the whole index up to date; nightly, and after a new version."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from search.documents import public_pages
from search.indexing import batches, index_pages, outdated
from search.lexicon import lexicon
from search.misses import prune
from search.models import Entry


class Command(BaseCommand):
    """Indexes what is missing or was indexed by another version; with --all everything anew."""

    help = "Bring the search index up to date. --all indexes every page anew."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--all", action="store_true", help="index every page anew")
        parser.add_argument("--dictionaries", action="store_true", help="only make the dictionaries of word forms")

    def handle(self, *args: Any, **options: Any) -> None:
        if not lexicon.build():
            self.stderr.write("The dictionaries can't be written: search does with stems alone.")
        if options["dictionaries"]:
            return
        public = public_pages()
        gone = list(Entry.objects.exclude(pk__in=public.values("pk")).values_list("pk", flat=True))
        pages = [*gone, *(public.values_list("pk", flat=True) if options["all"] else outdated())]
        for batch in batches(pages):
            index_pages(batch, follow=False)
        prune()
        if options["verbosity"]:
            self.stdout.write(f"{len(pages)} of {public.count()} pages were indexed, {len(gone)} of them taken out.")
