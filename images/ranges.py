"""Which part of a file is asked for (RFC 9110, 14), as players of films and recordings do; Safari plays no other way.

Pure: a header and a size in, a range out.
"""

import re

_BYTES = re.compile(r"bytes=(?P<first>[0-9]{0,18})-(?P<last>[0-9]{0,18})", re.ASCII)


def requested(header: str, size: int) -> range | None:
    """The bytes that a Range header asks for; an empty range where nothing of the file is there.

    Nothing where the whole file is the answer: to several ranges at once, and to what isn't understood.
    """
    match = _BYTES.fullmatch(header.strip())
    if match is None:
        return None
    first, last = match["first"], match["last"]
    if not first:
        return range(max(size - int(last), 0), size) if last else None
    if last and int(last) < int(first):
        return None
    return range(min(int(first), size), min(int(last) + 1, size) if last else size)
