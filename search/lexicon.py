"""Dictionaries of word forms, and stems. Pure: no Django, no database.

Without the dictionaries, which are made once on disk, stems alone do the work: search gets coarser, not wrong,
because every word is indexed under its stem too.
"""

import logging
import os
import tempfile
import threading
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import snowballstemmer  # type: ignore[import-untyped]
from simplemma.strategies import DefaultStrategy
from simplemma.strategies.dictionaries import DictionaryFactory, TrieDictionaryFactory

logger = logging.getLogger(__name__)

STEMMERS = {"sv": "swedish", "en": "english", "ru": "russian"}
"""Languages with a dictionary and a stemmer; others are folded only."""

_stemming = threading.local()


class Lexicon:
    """The dictionaries in one folder."""

    def __init__(self) -> None:
        self._strategy: DefaultStrategy | None = None
        self._languages: frozenset[str] = frozenset()
        self._folder: Path | None = None
        self._lock = threading.Lock()

    def place(self, folder: Path) -> None:
        """Say where the dictionaries are kept; they are opened, or made, when the first word needs them."""
        self._folder = folder
        self._strategy = None
        self._languages = frozenset()

    def lemma(self, word: str, language: str) -> str | None:
        """The form under which a dictionary lists the word, if it has it."""
        strategy = self._open()
        return strategy.get_lemma(word, language) if strategy and language in self._languages else None

    def knows(self, word: str, language: str) -> bool:
        """Whether the word is one of the language's own, written small."""
        strategy = self._open()
        return bool(strategy and language in self._languages and strategy.is_dictionary_member(word, language))

    def build(self) -> bool:
        """Make what is missing (some seconds, once for each machine); tell whether all is there."""
        if self._folder is None:
            return False
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if missing := self._missing(self._folder):
                _make(missing, self._folder)
        except OSError as error:
            logger.warning("Search does without dictionaries: %s", error)
        return not self._missing(self._folder)

    @staticmethod
    def _missing(folder: Path) -> list[str]:
        return [code for code in STEMMERS if not (folder / f"{code}.dic").exists()]

    def _open(self) -> DefaultStrategy | None:
        if self._strategy is None and self._folder is not None:
            with self._lock:
                if self._strategy is None:
                    self.build()
                    self._languages = frozenset(STEMMERS) - frozenset(self._missing(self._folder))
                    factory = TrieDictionaryFactory(disk_cache_dir=str(self._folder))
                    self._strategy = DefaultStrategy(dictionary_factory=_Prepared(factory, self._languages))
        return self._strategy


def _make(languages: list[str], folder: Path) -> None:
    """Into place by renaming: another process never opens a half of one."""
    with tempfile.TemporaryDirectory(dir=folder) as draft:
        factory = TrieDictionaryFactory(disk_cache_dir=draft)
        for code in languages:
            factory.get_dictionary(code)
            os.replace(Path(draft) / f"{code}.dic", folder / f"{code}.dic")


class _Prepared(DictionaryFactory):
    """Opens only what lies on disk: building one in memory would cost each process 170 MB."""

    def __init__(self, factory: TrieDictionaryFactory, languages: frozenset[str]) -> None:
        self._factory = factory
        self._languages = languages

    def get_dictionary(self, lang: str) -> Mapping[str, str]:
        return self._factory.get_dictionary(lang) if lang in self._languages else {}


lexicon = Lexicon()


@lru_cache(maxsize=32768)
def stem(word: str, language: str) -> str:
    """The word without its ending. A stemmer keeps the word it works at: each thread has its own."""
    name = STEMMERS.get(language)
    if name is None:
        return word
    stemmers = _stemming.__dict__
    if name not in stemmers:
        stemmers[name] = snowballstemmer.stemmer(name)
    stemmed: str = stemmers[name].stemWord(word)
    return stemmed
