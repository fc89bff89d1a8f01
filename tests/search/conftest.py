"""What the search tests share: questions asked as a reader asks them."""

from collections.abc import Callable
from typing import Any

import pytest
from django.http import QueryDict
from django.utils import translation

from search.results import Results, SearchParams, find

Ask = Callable[..., Results]


@pytest.fixture
def ask(db: None) -> Ask:
    """Ask a question in a language; further parameters as they stand in an address."""

    def ask(query: str, language: str = "sv", **parameters: Any) -> Results:
        asked = QueryDict(mutable=True)
        asked.update({"q": query, **{name: str(value) for name, value in parameters.items()}})
        with translation.override(language):
            return find(SearchParams.from_query(asked), language, f"/{language}/search/")

    return ask


@pytest.fixture
def found(ask: Ask) -> Callable[..., list[str]]:
    """The titles that a question finds, best first."""

    def titles(query: str, language: str = "sv", **parameters: Any) -> list[str]:
        return [hit.page.title for hit in ask(query, language, **parameters).hits]

    return titles
