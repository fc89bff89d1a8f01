"""Pages that editors put above the results for certain words (Wagtail's promoted search results)."""

from typing import Any

from wagtail.contrib.search_promotions.models import SearchPromotion
from wagtail.models import Page

from pages.querysets import resolved
from search.cards import pages_of
from search.normalise import clean, keys, words

MOST = 3


def picks(query: str, language: str) -> list[Any]:
    """The pages picked for these words, in any of their forms, in the reader's language.

    The same words may be picks of several languages: a page of another language counts if it is translated into
    the reader's, and shows its translation.
    """
    wanted = _forms(query, language)
    if not wanted:
        return []
    rows = SearchPromotion.objects.filter(page__isnull=False).order_by("sort_order", "pk")
    promoted = rows.values_list("query__query_string", "page__translation_key")
    chosen = list(dict.fromkeys(key for text, key in promoted if _forms(text, language) == wanted))[:MOST]
    if not chosen:
        return []
    found = resolved(Page, chosen, language)
    mine = [found[key].pk for key in chosen if key in found and found[key].locale.language_code == language]
    return pages_of(mine)


def _forms(text: str, language: str) -> frozenset[str]:
    return frozenset(keys(word.small, language).main for word in words(clean(text)[:200], language))
