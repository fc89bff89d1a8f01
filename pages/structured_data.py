"""What machines read of a page: schema.org as JSON-LD (https://schema.org, https://www.w3.org/TR/json-ld11/)."""

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

CONTEXT = "https://schema.org"

# What could end the script element or start a comment in it; JSON reads the escapes as the same characters.
_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def json_ld(things: list[dict[str, Any]]) -> SafeString | str:
    """The content of a script element that describes these things; nothing for none."""
    if not things:
        return ""
    text = json.dumps({"@context": CONTEXT, "@graph": things}, ensure_ascii=False)
    return mark_safe(text.translate(_ESCAPES))  # noqa: S308
