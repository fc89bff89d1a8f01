"""How a name is found in any text, and what is written in its place: pure rules, no database."""

import hashlib
import hmac
import html
import json
import re
import secrets
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import Any

WITHHELD = "[name withheld]"

_START, _END = r"(?<![^\W_])", r"(?![^\W_])"
_INLINE = r"</?(?:a|abbr|b|code|em|i|mark|s|small|span|strong|sub|sup|u)\b[^<>]*>"
_BETWEEN = rf"(?:\s|&nbsp;|&\#160;|{_INLINE})+"
_TAG = re.compile(r"<[^<>]*>")
_ESCAPED = re.compile(r"\\+u([0-9a-fA-F]{4})")
_ESCAPES = re.compile(r"\\+[nrtbf\"/]")
_RUN = re.compile(r"[^\s\"'<>()\[\]{},;|=]+")
_ADDRESS_LIKE = re.compile(r"[a-z0-9_.~%:?#&+/-]+")
_CYRILLIC = re.compile("[\u0400-\u052f]+")
_ALIKE = {"'": "(?:['’ʼ‘`]|&\\#(?:39|x27);|&apos;|&rsquo;)", "-": "[-‐‑–]", "ё": "[её]", "е": "[её]"}
_ALIKE |= {"’": _ALIKE["'"], "ʼ": _ALIKE["'"], "‑": _ALIKE["-"]}
_PLAIN = re.compile("[a-zа-дж-ик-ъыэю]+")
"""Letters that are written in one way only."""
_CHANGING = "аеиоуыэюяьй"
SHORTEST_INFLECTED = 4

ADDRESSES = frozenset({"slug", "url_path", "old_path", "redirect_link"})
"""Columns, and keys in stored pages, that hold addresses."""


def searchable(names: Iterable[str], wanted: Iterable[str] = ()) -> tuple[list[str], list[str]]:
    """Names to look for everywhere, longest first, and those that are too common for it.

    A single word may be anybody's: it is looked for only where somebody wants it.
    """
    wanted = {_tidy(name) for name in wanted} - {""}
    known = {_tidy(name) for name in names} - {""} - wanted
    common = sorted(name for name in known if " " not in name)
    return sorted((known - set(common)) | wanted, key=lambda name: (-len(name), name)), common


def _tidy(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(name.split()))


def digest(key: str, text: str) -> str:
    """The keyed hash by which the ledger knows somebody."""
    return hmac.digest(key.encode(), text.strip().casefold().encode(), hashlib.sha256).hex()


class Blackener:
    """Finds the names of one person and puts something else in their place.

    Names are found as whole words in any case, last name first too, across inline tags, with the endings of a genitive
    and of Russian cases. `slugs` are the names as addresses write them, `paths` the ends of the person's own addresses:
    each is replaced by the same random word wherever it stands, so that links still lead where they led.
    """

    def __init__(
        self,
        names: Sequence[str],
        *,
        slugs: Sequence[str] = (),
        paths: Sequence[str] = (),
        addresses: Sequence[str] = (),
        token: Callable[[], str] = lambda: secrets.token_hex(4),
    ) -> None:
        self._token = token
        self._tokens: dict[str, str] = {}
        forms = [form for name in names for form in _forms(name)]
        self._name = _any_of(forms)
        self._full = _any_of(forms, whole=True)
        self._slug = _any_of([form for slug in slugs for form in _slug_forms(slug)])
        self._path = _any_of([re.escape(path) for path in paths if path], start=r"(?<=/)", end=r"(?![\w-])")
        self._address = _any_of([re.escape(address) for address in addresses if address])
        self._all = [self._address, self._path, self._name, self._slug]
        self._anchors = [
            *map(_anchor, names),
            *(max(slug.lower().split("-"), key=len) for slug in slugs),
            *(literal.lower() for literal in (*paths, *addresses) if literal),
        ]

    def names(self, text: str) -> bool:
        """Whether a text is one of the names and nothing else."""
        return bool(self._full.fullmatch(unicodedata.normalize("NFC", text).strip()))

    def finds(self, text: str) -> bool:
        """Whether something stands in a text, in JSON, between tags or behind HTML's entities, too."""
        plain = _unescaped(text)
        return any(self._holds(form) for form in dict.fromkeys((plain, _TAG.sub("", html.unescape(plain)))))

    def _holds(self, text: str) -> bool:
        # Reading a whole database for what is nearly never there: the first line is fast, the second is exact.
        small = text.lower()
        return any(anchor in small for anchor in self._anchors) and any(form.search(text) for form in self._all)

    def text(self, text: str) -> str:
        """The text without names."""
        if self._address.fullmatch(text.strip()):
            return ""
        text = self._address.sub(WITHHELD, text)
        text = _RUN.sub(self._as_address, text)
        text = self._name.sub(_as_withheld, text)
        return self.address(text)

    def address(self, text: str) -> str:
        """The same for an address or a part of it, which must stay one."""
        return self._slug.sub(self._as_token, self._path.sub(self._as_path, text))

    def stored(self, text: str, column: str = "") -> str:
        """What a column holds without names: JSON stays JSON, also JSON in JSON."""
        if column in ADDRESSES:
            return self.address(text)
        if not self._holds(_unescaped(text)):
            return text
        if text[:1] in '[{"':
            try:
                value = json.loads(text)
            except ValueError:
                return self.text(text)
            return json.dumps(self.value(value), ensure_ascii=text.isascii())
        return self.text(text)

    def value(self, value: Any) -> Any:
        """The same for what JSON has become in Python."""
        match value:
            case str():
                return self.stored(value)
            case list():
                return [self.value(item) for item in value]
            case dict():
                return {self.text(key): self._item(key, item) for key, item in value.items()}
            case _:
                return value

    def _item(self, key: str, item: Any) -> Any:
        return self.address(item) if key in ADDRESSES and isinstance(item, str) else self.value(item)

    def _as_address(self, match: re.Match[str]) -> str:
        """What looks like an address, or like its end, stays one."""
        run = match[0]
        is_address = not {"/", "-", "_"}.isdisjoint(run) and _ADDRESS_LIKE.fullmatch(run)
        return self.address(run) if is_address else run

    def _as_path(self, match: re.Match[str]) -> str:
        section, _slash, slug = match[0].rpartition("/")
        return f"{section}/{self._word_for(slug)}" if section else self._word_for(slug)

    def _as_token(self, match: re.Match[str]) -> str:
        return self._word_for(match[0])

    def _word_for(self, slug: str) -> str:
        return self._tokens.setdefault(re.sub(r"[-_.+]|%20", "-", slug.lower()), self._token())


def _as_withheld(match: re.Match[str]) -> str:
    # Tags that stand inside the name belong to pairs.
    return WITHHELD + "".join(re.findall(_INLINE, match[0]))


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    return _ESCAPES.sub(" ", _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text))


def _any_of(forms: Iterable[str], *, start: str = _START, end: str = _END, whole: bool = False) -> re.Pattern[str]:
    ordered = sorted(set(forms), key=lambda form: (-len(form), form))
    if not ordered:
        return re.compile(r"(?!)")
    body = "|".join(ordered)
    return re.compile(f"(?:{body})" if whole else f"{start}(?:{body}){end}", re.IGNORECASE)


def _anchor(name: str) -> str:
    """Letters that stand in every form of a name."""
    words = [word[:-1] if _CYRILLIC.search(word) else word for word in name.lower().split()]
    return max((run for word in words for run in _PLAIN.findall(word)), key=len, default="")


def _forms(name: str) -> list[str]:
    words = [_word(word) for word in name.split()]
    forms = [_BETWEEN.join(words)]
    if len(words) > 1:
        forms.append(f"{words[-1]},?{_BETWEEN}{_BETWEEN.join(words[:-1])}")
    return forms


def _word(word: str) -> str:
    if _CYRILLIC.search(word):
        if len(word) < SHORTEST_INFLECTED:
            return _letters(word)
        stem = word[:-1] if word[-1].lower() in _CHANGING and len(word) > SHORTEST_INFLECTED - 1 else word
        return f"{_letters(stem)}[\u0400-\u052f]{{0,2}}"
    return f"{_letters(word)}s?"


def _letters(word: str) -> str:
    return "".join(_letter(letter) for letter in word)


def _letter(letter: str) -> str:
    small = letter.lower()
    if small in _ALIKE:
        return _ALIKE[small]
    apart = unicodedata.normalize("NFD", letter)
    return re.escape(letter) if apart == letter else f"(?:{letter}|{apart})"


def _slug_forms(slug: str) -> list[str]:
    words = [re.escape(word) for word in slug.split("-") if word]
    joined = r"(?:[-_.+]|%20)"
    if not words:
        return []
    forms = [joined.join(words) + "s?"]
    if len(words) > 1:
        forms.append(joined.join([words[-1], *words[:-1]]))
    return forms
