"""How long a text takes to read."""

import re
from math import ceil

WORDS_PER_MINUTE = {"en": 228, "sv": 199, "ru": 184}
"""Words a minute by language (BCP 47), of adults who read prose in their own language aloud: Trauzettel-Klosinski,
Dietz, "Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST",
Investigative Ophthalmology & Visual Science 53 (2012), doi:10.1167/iovs.11-8284. Silent reading of non-fiction is
as fast: 238 words of English (Brysbaert, Journal of Memory and Language 109, 2019)."""

OTHER_LANGUAGES = 184
"""The mean of the seventeen languages of that study."""

_WORD = re.compile(r"\w+(?:[-’'.]\w+)*")


def words(text: str) -> int:
    """How many words a text has; what a hyphen or an apostrophe joins is one."""
    return sum(1 for _word in _WORD.finditer(text))


def minutes(number_of_words: int, language: str) -> int:
    """Whole minutes that so many words take in a language (BCP 47), rounded up; nothing for no words."""
    return ceil(number_of_words / WORDS_PER_MINUTE.get(language, OTHER_LANGUAGES))
