"""Parts of the forms in which pages are written."""

from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


def counter(limit: int, beyond: str | Promise) -> dict[str, Any]:
    """Attributes that have a field's characters counted while somebody writes; `beyond` says what a longer text meets.

    `pages/js/counters.js` reads them.
    """
    return {
        "data-counter": limit,
        "data-counter-words": _("{count} of {limit} characters"),
        "data-counter-beyond": beyond,
    }
