"""Signs around what is told: bullets, small pictures, numbers of a list, dashes between a time and a title."""

import re
import unicodedata

from events.paste.clocks import DASH
from events.paste.source import Piece

QUOTES = "“”\"„«»'’‘"
CLOSING = {"“": "”", "”": "”", '"': '"', "„": "“”", "«": "»", "»": "«»", "'": "'", "’": "’", "‘": "’"}
"""With which marks a quotation ends, by how it begins."""
OPENING = QUOTES + "(["
SEPARATORS = re.compile(rf"[ \t]{{0,2}}[,.;:|{DASH}•·]{{0,2}}[ \t]{{0,2}}")
LIST_NUMBER = re.compile(r"\d{1,2}[.)][ ]{1,2}(?=\d{1,2}[.:]\d{2})")


def after_separators(text: str, place: int) -> int:
    """The place behind a comma, a dash or the like."""
    match = SEPARATORS.match(text, place)
    return match.end() if match else place


def unmarked(piece: Piece) -> Piece:
    """A piece without the bullets, numbers and small pictures at its beginning."""
    text = str(piece)
    start = 0
    while start < len(text) and text[start] not in OPENING and unicodedata.category(text[start])[0] in "SPZMC":
        start += 1
    if match := LIST_NUMBER.match(text, start):
        start = match.end()
    return piece[start:].stripped()
