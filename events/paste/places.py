"""Places as people write them: ABF Huset (Per-Albin room), Sveavägen 41, Stockholm."""

import re
from dataclasses import dataclass

from events.paste.lexicon import alternatives
from events.paste.lexicon.places import CITIES, ONLINE, PLACE_ENDINGS, PLACE_LABELS, PLACES, ROOM_LABELS, ROOMS
from events.paste.source import Piece

LONGEST = 200
MOST_WORDS = 8
_NAME = r"[A-ZÅÄÖÉÜА-ЯЁ][\w'’.-]{0,40}"
_SWEDISH = "gatan|vägen|gränden|gränd|torget|plan|allén|stigen|backen|kajen|esplanaden|leden|strand"
_SWEDISH_ALONE = f"{_SWEDISH}|gata|väg|torg|allé|kaj|plats|bro"
_ENGLISH = "Street|St|Road|Rd|Avenue|Ave|Lane|Way|Drive|Hill|Row|Square|Place|Boulevard|Blvd"
_RUSSIAN = "ул|улица|пр|пр-т|пр-кт|проспект|просп|пер|переулок|бульвар|б-р|пл|площадь|наб|набережная|мкр"
STREET = re.compile(
    rf"""
    (?<!\w)(?:
        {_NAME}(?:[ ]{_NAME}){{0,2}}[ ](?:{_SWEDISH_ALONE})[ ]\d{{1,4}}(?:[ ]?[A-Z]\b)?
        |(?:{_NAME}[ ]){{0,2}}[\w-]{{2,40}}(?:{_SWEDISH})\b(?:[ ]\d{{1,4}}(?:[ ]?[A-Z]\b)?)?
        |\d{{1,4}}[A-Za-z]?,?[ ]{_NAME}(?:[ ]{_NAME}){{0,3}}[ ](?:{_ENGLISH})\b\.?
        |{_NAME}(?:[ ]{_NAME}){{0,2}}[ ](?:Street|Road|Avenue|Lane|Square|Boulevard)(?:[ ]\d{{1,4}})?
        |(?:{_RUSSIAN})\b\.?[ ]?[\w«»"'.-]{{1,40}}(?:[ ][\w«»"'.-]{{1,40}}){{0,3}}
            (?:,?[ ]?(?:д\.|дом)?[ ]?\d{{1,4}}(?:/\d{{1,3}})?\w?)?
    )
    """,
    re.VERBOSE,
)
NUMBERED = re.compile(rf"(?:^|, )(?P<street>{_NAME}(?: [\w'’-]{{2,40}}){{0,3}} \d{{1,4}}(?: ?[A-Za-z])?)(?=,|$)")
LABEL = re.compile(rf"(?:{alternatives(PLACE_LABELS)})(?!\w)[ ]?(?:[:–—]|-(?=[ ]))[ ]{{0,2}}", re.IGNORECASE)
ROOM_LABEL = re.compile(rf"(?P<word>{alternatives(ROOM_LABELS)})(?!\w)[ ]?:[ ]{{0,2}}", re.IGNORECASE)
PREPOSITION = re.compile(r"(?:in|at|i|på|vid|hos|в|на|@)[ ]{1,2}(?=[^\W\d_])", re.IGNORECASE)
PARENTHESES = re.compile(r"\((?P<inside>[^()]{1,80})\)")
ENCLOSED = re.compile(r"\([^()]{1,198}\)")
WORD = re.compile(r"[^\W\d_]{1,40}")


@dataclass(frozen=True)
class Found:
    """A place in its parts: the venue as it was written, its address, the room in its parentheses."""

    venue: Piece
    address: Piece
    room: Piece


def words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text[:LONGEST])]


def is_room(text: str) -> bool:
    """Whether a few words name a room: Per-Albin room, Stora salen, Зал 2, sal B."""
    found = words(text)
    return len(text) <= 60 and any(word in ROOMS or word.endswith(("rummet", "salen", "salongen")) for word in found)


def has_address(text: str) -> bool:
    """Whether a line tells a street."""
    text = text[:LONGEST]
    return STREET.search(text) is not None or NUMBERED.search(text) is not None


def has_house(text: str) -> bool:
    """Whether a few words have one for a house among them: museum, Stadsbiblioteket, онлайн."""
    found = words(text)
    return len(found) <= MOST_WORDS and any(
        word in PLACES or word in ONLINE or word.endswith(PLACE_ENDINGS) for word in found
    )


def is_place(text: str) -> bool:
    """Whether a short line names a place, by its street, its room, its city or a word for a house."""
    if len(text) > LONGEST or text.endswith(("!", "?")) or re.search(r"[^\W\d_]{4}\. [^\W\d_]", text):
        return False
    found = words(text)
    return (
        has_address(text)
        or any(is_room(inside) for inside in PARENTHESES.findall(text))
        or bool(found and found[0] in ONLINE)
        or text.rpartition(",")[2].strip().lower() in CITIES
        or (len(found) <= 8 and any(word in PLACES or word in ONLINE or word.endswith(PLACE_ENDINGS) for word in found))
    )


def split_place(piece: Piece) -> Found:
    """The parts of a place; what is no address belongs to the venue."""
    piece = piece.stripped(",;.|")
    if ENCLOSED.fullmatch(str(piece[:LONGEST])):
        piece = piece[1:-1]
    text = str(piece)
    cut = _address_begins(text)
    venue, address = piece[:cut].stripped(",;–—-"), piece[cut:].stripped(",;–—-")
    if not _is_address(str(address)):
        venue, address = piece, piece[:0]
    room = piece[:0]
    for inside in PARENTHESES.finditer(str(venue)):
        if is_room(inside["inside"]):
            room = venue.group(inside, "inside")
    return Found(venue, address, room)


def _is_address(text: str) -> bool:
    return has_address(text) or any(word in CITIES for word in words(text)) or any(char.isdigit() for char in text)


def _address_begins(text: str) -> int:
    """Where the address begins: at the part that has the street, behind the parentheses, or behind the first comma."""
    blank = PARENTHESES.sub(lambda match: "x" * len(match[0]), text[: 2 * LONGEST])
    street, numbered = STREET.search(blank), NUMBERED.search(blank)
    begins = street.start() if street else numbered.start("street") if numbered else -1
    if begins < 0:
        return blank.find(",") if "," in blank else len(text)
    comma, closing = blank.rfind(",", 0, begins), text.find(") ")
    if comma >= 0:
        return comma
    # "Solidaritetshuset (Draken) Tegelviksgatan 40": the parentheses end the name of the house.
    return closing + 1 if street and 0 < closing < street.end() else begins
