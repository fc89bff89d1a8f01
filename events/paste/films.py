"""What people write of a film: (dir. Olim N, Uzbekistan, 1987, 84 min, English subtitles)."""

import re
from dataclasses import dataclass, replace

from events.paste.lexicon.places import COUNTRIES
from events.paste.names import name_end
from events.paste.source import Piece
from events.programme import Film

LONGEST = 300
PART = re.compile(
    r"""
    [,;|][ ]{0,2}|\t|[ ][–—/-][ ]
    |(?<=[^\W\d_]{4})\.[ ]{1,2}|(?<=\d)\.[ ]{1,2}|(?<=min)\.[ ]{1,2}|(?<=мин)\.[ ]{1,2}
    """,
    re.VERBOSE | re.IGNORECASE,
)
DIRECTOR = re.compile(
    r"""
    (?:(?:in|en|ett|film|фильм)[ ])?
    (?:directed[ ]by|director|dir|regisserad[ ]av|regissör|regi|режиссёр|режиссер|реж|av|by)\b[.:]{0,2}[ ]{0,2}
    """,
    re.VERBOSE | re.IGNORECASE,
)
MINUTES = re.compile(
    r"(?:(?:length|längd|duration|running time|speltid|продолжительность|хронометраж)[: ]{1,3})?"
    r"(?:(?P<hours>\d)[ ]?(?:h|tim|t|ч|час|hours?|hour|timmar|timme)\b\.?[ ]?(?:and |och |и )?)?"
    r"(?:(?P<minutes>\d{1,3})[ ]?(?:minutes|minuter|minut|mins|min|мин|минут|минуты|m|’|')\b\.?)?$",
    re.IGNORECASE,
)
YEAR = re.compile(
    r"(?:(?:from|från|year|år|год)[: ]{1,2})?(?P<year>(?:19|20)\d\d)(?:[ ]?(?:г|год|года)\b\.?)?", re.IGNORECASE
)
SUBTITLES = re.compile(
    r"subtitles?\b|\bsubs\b|undertext|textad|textning|\btext(?:at)?\b|субтитр|titres|\btextas\b", re.IGNORECASE
)
WORDS = re.compile(r"[^\W\d_]{2,30}")


@dataclass(frozen=True)
class Facts:
    """What is known of a film, as passages; nothing for what isn't."""

    director: Piece | None = None
    country: Piece | None = None
    year: Piece | None = None
    minutes: Piece | None = None
    running_time: int | None = None
    subtitles: Piece | None = None

    @property
    def pieces(self) -> list[Piece]:
        """Those facts that are told in the words of the passage; minutes may be reckoned from hours."""
        return [piece for piece in (self.director, self.country, self.year, self.subtitles) if piece]

    def as_film(self) -> Film:
        return Film(
            director=self.director.flat if self.director else "",
            country=self.country.flat if self.country else "",
            year=int(str(self.year)) if self.year else None,
            running_time=self.running_time,
            subtitles=self.subtitles.flat if self.subtitles else "",
        )

    def shares(self, other: "Facts") -> bool:
        """Whether both tell the same sort of fact, of which only one could be kept."""
        return any(value is not None and vars(other)[name] is not None for name, value in vars(self).items())

    def completed_by(self, other: "Facts") -> "Facts":
        """These facts, and those of another passage that are missing here."""
        missing = {name: value for name, value in vars(other).items() if getattr(self, name) is None}
        return replace(self, **missing)


def read_facts(piece: Piece) -> tuple[Facts, bool]:
    """The facts in a short passage, and whether it holds nothing else."""
    facts, is_whole, start = Facts(), len(piece) <= LONGEST, 0
    text = str(piece[:LONGEST])
    for end, following in [(match.start(), match.end()) for match in PART.finditer(text)] + [(len(text), len(text))]:
        part = piece[start:end].stripped(",;.()")
        start = following
        if not part.has_words:
            continue
        read = _fact(part)
        if read is None or facts.shares(read):
            is_whole = False
        else:
            facts = facts.completed_by(read)
    return facts, is_whole and facts != Facts()


def _fact(part: Piece) -> Facts | None:
    text = str(part)
    if (match := DIRECTOR.match(text)) and name_end(part, match.end(), single=True) > match.end():
        return Facts(director=part[match.end() :])
    if SUBTITLES.search(text) and len(text.split()) <= 6:
        return Facts(subtitles=part)
    if (match := MINUTES.fullmatch(text)) and (match["hours"] or match["minutes"]):
        running_time = 60 * int(match["hours"] or 0) + int(match["minutes"] or 0)
        return Facts(minutes=part, running_time=running_time or None)
    year = YEAR.search(text)
    if year is None:
        return Facts(country=part) if _is_country(text) else None
    rest = part[: year.start()].stripped("(–-/ "), part[year.end() :].stripped(")–-/ ")
    facts = Facts(year=part.group(year, "year"))
    for other in rest:
        if other.has_words:
            if facts.country or not _is_country(str(other)):
                return None
            facts = facts.completed_by(Facts(country=other))
    return facts


def _is_country(text: str) -> bool:
    found = WORDS.findall(text[:80].lower())
    return bool(found) and all(word in COUNTRIES for word in found)
