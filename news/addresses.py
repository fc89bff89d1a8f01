"""The words that stand in addresses below the list of news, by language (BCP 47); see topics.filter_paths."""

from collections.abc import Mapping
from typing import Any

from news.enums import ArticleKind
from topics.filter_paths import in_words_of, reserved

FEED = "atom.xml"
"""What a feed is called below the list that it follows."""

FEEDS: Mapping[str, str] = {"en": "feeds", "sv": "floden", "ru": "lenty"}
"""The page that names all feeds."""

PERSON: Mapping[str, str] = {"en": "person", "sv": "person", "ru": "chelovek"}
"""What stands before the name of somebody whose texts a feed brings."""

CORRECTIONS: Mapping[str, str] = {"en": "corrections", "sv": "rattelser", "ru": "ispravleniya"}
"""The page of all corrections."""

REPUBLISH: Mapping[str, str] = {"en": "republish", "sv": "aterpublicera", "ru": "perepechatka"}
"""Below an article: its text for those who want to publish it elsewhere."""

KINDS: Mapping[str, Mapping[str, str]] = {
    ArticleKind.NEWS: {"en": "news", "sv": "nyhet", "ru": "novost"},
    ArticleKind.ANALYSIS: {"en": "analysis", "sv": "analys", "ru": "analiz"},
    ArticleKind.INTERVIEW: {"en": "interview", "sv": "intervju", "ru": "intervyu"},
    ArticleKind.STORY: {"en": "diary", "sv": "dagbok", "ru": "dnevnik"},
    ArticleKind.PHOTO_STORY: {"en": "photo-story", "sv": "bildberattelse", "ru": "fotorasskaz"},
    ArticleKind.STATEMENT: {"en": "statement", "sv": "uttalande", "ru": "zayavlenie"},
}
"""The kinds of article."""

OLD_FEED = "feed"
"""What feeds were called on the former site; whatever asks for one is led to the language's feed."""


def person_address(person: Any, language: str) -> str:
    """Where the texts of a person are followed, below the list of news; a page in another language says in which."""
    own = person.locale.language_code
    slug = person.slug if own == language else f"{person.slug}-{own}"
    return f"{in_words_of(language, PERSON)}/{slug}/"


def feeds_address(language: str) -> str:
    """Where all feeds are named, below the list of news."""
    return f"{in_words_of(language, FEEDS)}/"


def any_word(words: Mapping[str, str]) -> str:
    """A regular expression for the word of any language, with its slash."""
    return rf"(?i:{'|'.join(sorted(set(words.values())))})/"


def reserved_slugs() -> frozenset[str]:
    """What no article may be called, in whatever language: the list answers there itself."""
    return reserved([*FEEDS.values(), *PERSON.values(), *CORRECTIONS.values(), OLD_FEED])
