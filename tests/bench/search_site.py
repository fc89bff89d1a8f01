"""One size on one database: makes the site, measures, prints a part of the table."""

import bisect
import itertools
import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.contrib.contenttypes.models import ContentType  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.utils import translation  # noqa: E402
from simplemma.strategies.dictionaries import TrieDictionaryFactory  # noqa: E402
from wagtail.models import Locale, Page  # noqa: E402
from wagtail.search.index import SearchField  # noqa: E402

from home.skeleton import build_skeleton  # noqa: E402
from news.models import ArticlePage, NewsIndexPage  # noqa: E402
from search.indexing import index_pages  # noqa: E402
from search.lexicon import lexicon  # noqa: E402
from search.results import SearchParams, find  # noqa: E402
from search.suggestions import suggest  # noqa: E402

LANGUAGES = ("sv", "en", "ru")
WORDS_IN_A_PAGE = 350
WORDS_IN_A_LANGUAGE = 40_000
NAMES = 3_000
SLOWEST = 250
"""Milliseconds that a common word may take."""

STOCK_UP_TO = 10_000
"""Pages up to which the stock search is asked on SQLite: its time grows with the square of the hits."""


class Texts:
    """Words as often as words are (Zipf), with names between them."""

    def __init__(self, language: str) -> None:
        self.random = random.Random(language)
        factory = TrieDictionaryFactory(disk_cache_dir=str(settings.SEARCH_DICTIONARIES))
        known = sorted(word for word in factory.get_dictionary(language) if word.isalpha() and 2 < len(word) < 14)
        self.words = self.random.sample(known, min(WORDS_IN_A_LANGUAGE, len(known)))
        self.weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(self.words))))
        syllables = ("ka", "zha", "se", "ker", "ba", "yev", "tur", "gan", "ai", "gul", "bek", "nur", "ol", "mir")
        self.names = ["".join(self.random.choices(syllables, k=3)).capitalize() + "ova" for _ in range(NAMES)]

    def some(self, number: int) -> str:
        words = []
        for _ in range(number):
            if self.random.random() < 0.02:
                words.append(self.random.choice(self.names))
            else:
                words.append(self.words[bisect.bisect(self.weights, self.random.random() * self.weights[-1])])
        return " ".join(words)


def make(size: int) -> dict[str, Texts]:
    """Articles without ceremony, straight into the tables."""
    build_skeleton()
    all_texts = {language: Texts(language) for language in LANGUAGES}
    kind = ContentType.objects.get_for_model(ArticlePage)
    for language, texts in all_texts.items():
        section = NewsIndexPage.objects.get(locale__language_code=language)
        locale = Locale.objects.get(language_code=language)
        number = size // len(LANGUAGES)
        pages = Page.objects.bulk_create(
            Page(
                title=texts.some(7).capitalize(),
                slug=f"article-{i}",
                url_path=f"{section.url_path}article-{i}/",
                path=Page._get_path(section.path, section.depth + 1, i + 1),
                depth=section.depth + 1,
                content_type=kind,
                locale=locale,
                live=True,
                translation_key=uuid4(),
            )
            for i in range(number)
        )
        Page.objects.filter(pk=section.pk).update(numchild=number)
        insert(pages, texts)
    return all_texts


def insert(pages: list[Page], texts: Texts) -> None:
    fields = list(ArticlePage._meta.local_fields)
    columns = ", ".join(connection.ops.quote_name(field.column) for field in fields)
    slots = ", ".join(["%s"] * len(fields))
    rows = []
    for i, page in enumerate(pages):
        body = [{"type": "paragraph", "id": str(uuid4()), "value": f"<p>{texts.some(WORDS_IN_A_PAGE)}</p>"}]
        values = {
            "page_ptr": page.pk,
            "lead": texts.some(15),
            "is_original": True,
            "kind": "news",
            "published_on": date(2010, 1, 1) + timedelta(days=i % 5000),
            "place": "",
            "body": json.dumps(body, ensure_ascii=False),
        }
        rows.append([values.get(field.name) for field in fields])
    with connection.cursor() as cursor:
        cursor.executemany(f"INSERT INTO news_articlepage ({columns}) VALUES ({slots})", rows)


def milliseconds(work: Callable[[], Any], times: int = 5) -> float:
    """The middle one of several times."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return sorted(taken)[len(taken) // 2]


def measures(size: int, texts: dict[str, Texts]) -> Iterator[tuple[str, str, float, float | None]]:
    """What was measured: name, unit or hits, milliseconds here, milliseconds of the stock search."""
    pages = list(ArticlePage.objects.values_list("pk", flat=True))
    begun = time.perf_counter()
    index_pages(pages, follow=False)
    own = (time.perf_counter() - begun) * 1000 / len(pages)
    # The stock search gets the same texts to search.
    ArticlePage.search_fields = [*ArticlePage.search_fields, SearchField("lead"), SearchField("body")]
    begun = time.perf_counter()
    call_command("update_index", verbosity=0)
    yield "indexing", "a page", own, (time.perf_counter() - begun) * 1000 / len(pages)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    words = texts["sv"].words
    questions = {
        "rare word": ("sv", words[3_000]),
        "two words": ("sv", f"{words[20]} {words[60]}"),
        "common word": ("sv", words[12]),
        "very common word": ("sv", words[3]),
        "very common word, ru": ("ru", texts["ru"].words[3]),
        "name": ("en", texts["en"].names[5]),
        "typing error": ("sv", words[900][:-2] + words[900][-1] + words[900][-2]),
        "nothing": ("en", "qwrtzpsdfg"),
    }
    for name, (language, query) in questions.items():
        params = SearchParams(query=query)
        with translation.override(language):
            result = find(params, language, f"/{language}/search/")
            taken = milliseconds(lambda p=params, code=language: find(p, code, f"/{code}/search/"))
        asks_stock = connection.vendor == "postgresql" or size <= STOCK_UP_TO
        stock = milliseconds(lambda p=query, code=language: stock_page(p, code), 1) if asks_stock else None
        yield name, f"{result.total} hits", taken, stock
    for begin in (words[12][:2], words[12][:4]):
        yield "suggestions", f"“{begin}”", milliseconds(lambda b=begin: suggest(b, "sv")), None
    page = ArticlePage.objects.get(pk=pages[len(pages) // 2])
    yield "saving", "index part", milliseconds(lambda: index_pages([page.pk], follow=False), 9), None


def stock_page(query: str, language: str) -> list[Page]:
    pages = Page.objects.live().public().filter(locale__language_code=language)
    found = Page.objects.filter(pk__in=pages.values("pk")).search(query)
    found.count()
    return list(found[:20])


def main() -> int:
    size = int(sys.argv[1])
    call_command("migrate", verbosity=0)
    lexicon.build()
    texts = make(size)
    print(f"\n{size} pages, {connection.vendor}{'':30}search    stock (ms)")
    slow = 0
    for name, what, taken, stock in measures(size, texts):
        beside = f"{stock:10.1f}" if stock is not None else f"{'-':>10}"
        print(f"  {name:24}{what:20}{taken:10.1f}{beside}", flush=True)
        slow += name == "common word" and taken > SLOWEST
    return int(bool(slow))


if __name__ == "__main__":
    sys.exit(main())
