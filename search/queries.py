"""What a visitor typed, made safe to search with. Pure functions."""

import re

MAX_LENGTH = 200
"""Characters that are read; the rest of a longer query is left."""

MAX_WORDS = 12
"""Words that are searched for."""

_WORD = re.compile(r"\w+(?:[-’'ʻ]\w+)*")


def words(query: str) -> str:
    """Return the words of a query and nothing of its punctuation, which databases take for operators."""
    return " ".join(_WORD.findall(query[:MAX_LENGTH])[:MAX_WORDS])
