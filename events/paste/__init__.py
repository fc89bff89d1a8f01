"""Reads a programme that was written as text, as it is pasted from an e-mail, a post or a document.

The text becomes passages (segments), these become days and sessions (reading). Each character is accounted for
(ledger): it is in the programme, in a note, among what wasn't understood, or it is a mark that has done its work.
"""

from events.paste.as_json import as_json
from events.paste.reading import parse
from events.paste.result import Doubt, Line, Parsed, PastedDay, Remark, Span, Where

__all__ = ["Doubt", "Line", "Parsed", "PastedDay", "Remark", "Span", "Where", "as_json", "parse"]
