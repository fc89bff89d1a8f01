"""A pasted text as the parser reads it: markup and invisible characters taken out, every character with its origin."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

INVISIBLE = (
    r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f"
    r"\ufe00-\ufe0f\ufeff"
)
NEWLINES = r"\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
PARAGRAPH_TAGS = "blockquote|br|h[1-6]|hr|p|pre"
LINE_TAGS = "address|center|dd|div|dl|dt|figcaption|figure|li|ol|section|table|tr|ul"
OTHER_TAGS = "a|abbr|b|code|em|font|i|img|s|small|span|strike|strong|sub|sup|tbody|tfoot|thead|time|u"

# Every repetition is bounded or possessive, so that no text is slow to read.
TOKEN = re.compile(
    rf"""
    (?P<newline>\r\n|[{NEWLINES}])
    |(?P<space>[^\S{NEWLINES}]++)
    |(?P<url>https?://[^\s<>"“”«»{INVISIBLE}]{{1,2000}}+)
    |<!--[^>]{{0,500}}+>
    |(?P<paragraph></?(?:{PARAGRAPH_TAGS})(?:[\s/][^<>]{{0,2000}}+)?>)
    |(?P<line></?(?:{LINE_TAGS})(?:[\s/][^<>]{{0,2000}}+)?>)
    |(?P<cell></?t[dh](?:[\s/][^<>]{{0,2000}}+)?>)
    |(?P<tag></?(?:{OTHER_TAGS})(?:[\s/][^<>]{{0,2000}}+)?>)
    |(?P<entity>&(?:\#\d{{1,7}}|\#x[0-9a-f]{{1,6}}|[a-z]{{2,31}}\d{{0,2}});)
    |\[(?P<linked>[^\[\]\n]{{1,300}})\]\((?P<target>https?://[^\s()<>]{{1,2000}}+)\)
    |\*\*|__|~~|`|\\(?=[^\w\s])|\*(?=\w)|(?<=[^\W_])\*(?!\w)|[{INVISIBLE}]++
    |(?P<plain>\w++|.)
    """,
    re.VERBOSE | re.IGNORECASE,
)
HREF = re.compile(r"""href\s{0,3}=\s{0,3}["']?(https?://[^\s"'<>]{1,2000}+)""", re.IGNORECASE)
SPACE = re.compile(r"\s")
LETTER = re.compile(r"[^\W_]")


class Source:
    """The text to read, and for each of its characters the place of that in the pasted text."""

    def __init__(self, pasted: str) -> None:
        self.pasted = pasted
        self.origins: list[int] = []
        self._parts: list[str] = []
        self._newlines: list[int] = []
        self._last = "\n"
        self._target: tuple[int, int] | None = None
        for token in TOKEN.finditer(pasted):
            self._read(token)
        self.text = "".join(self._parts)

    def _read(self, token: re.Match[str]) -> None:
        start, stop = token.span()
        match token.lastgroup:
            case "newline":
                self._newlines.append(start)
                self._put("\n", start)
            case "paragraph":
                self._put("\n", start)
            case "line" if self._last != "\n":
                self._put("\n", start)
            case "cell" if self._last not in "\t\n":
                self._put("\t", start)
            case "space":
                # Two spaces may part columns; more say nothing else.
                space = "\t" if "\t" in token[0] else " " * min(2, stop - start)
                self._put(space, *range(start, start + len(space)))
            case "entity":
                # What isn't an entity stays as it is.
                meant = SPACE.sub(" ", unescape(token[0]))
                origins = range(start, stop) if meant == token[0] else [start] * len(meant)
                self._put(meant, *origins)
            case "target":
                self._copy(*token.span("linked"))
                self._put(" ", token.end("linked"))
                self._copy(*token.span("target"))
            case "tag":
                self._read_tag(token)
            case "url" | "plain":
                self._copy(start, stop)

    def _read_tag(self, token: re.Match[str]) -> None:
        """An address behind a text follows it, unless it is the text."""
        if href := HREF.search(token[0]):
            self._target = (token.start() + href.start(1), token.start() + href.end(1))
            self._since = len(self._parts)
        elif self._target and token[0].lower() == "</a>":
            start, stop = self._target
            if "".join(self._parts[self._since :]) != self.pasted[start:stop]:
                self._put(" ", token.start())
                self._copy(start, stop)
            self._target = None

    def _put(self, text: str, *origins: int) -> None:
        self._parts.append(text)
        self.origins.extend(origins)
        self._last = text[-1:] or self._last

    def _copy(self, start: int, stop: int) -> None:
        self._put(self.pasted[start:stop], *range(start, stop))

    def lines(self) -> Iterator["Piece"]:
        """The lines without the space around them; an empty line is an empty piece."""
        start = 0
        for line in self.text.split("\n"):
            yield Piece(self, start, start + len(line)).stripped()
            start += len(line) + 1

    def line_number(self, place: int) -> int:
        """The number of the pasted line, from 1, in which a character of the text stood."""
        origin = self.origins[place] if place < len(self.origins) else len(self.pasted)
        return bisect_right(self._newlines, origin - 1) + 1


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage of the text. Places within it are counted from its own beginning."""

    source: Source
    start: int
    stop: int

    def __str__(self) -> str:
        return self.source.text[self.start : self.stop]

    def __len__(self) -> int:
        return self.stop - self.start

    def __getitem__(self, part: slice) -> "Piece":
        start, stop, _ = part.indices(len(self))
        return Piece(self.source, self.start + start, self.start + max(start, stop))

    @property
    def line(self) -> int:
        """The number of the pasted line in which it begins."""
        return self.source.line_number(self.start)

    @property
    def flat(self) -> str:
        """The piece as one line with single spaces."""
        return " ".join(str(self).split())

    @property
    def has_words(self) -> bool:
        """Whether there is a letter or a digit in it."""
        return LETTER.search(self.source.text, self.start, self.stop) is not None

    def stripped(self, marks: str = "") -> "Piece":
        """The piece without the space around it and without these characters."""
        if self.start == self.stop:
            return self
        text, unwanted = str(self), " \t\n" + marks
        start = len(text) - len(text.lstrip(unwanted))
        return self[start : max(start, len(text.rstrip(unwanted)))]

    def group(self, match: re.Match[str], name: str | int) -> "Piece":
        """What a group of a match in this piece has matched."""
        return self[slice(*match.span(name))] if match[name] is not None else self[:0]
