"""Where in a page there are texts in which somebody may be named."""

from collections.abc import Callable
from typing import Any

from django.db.models import CharField, TextField
from wagtail.fields import StreamField

OWN_RULES = frozenset({"title", "draft_title", "slug", "path", "url_path", "other_spellings"})
STRUCTURE = frozenset({"id", "type"})


def each_text(value: Any, change: Callable[[str], str]) -> Any:
    """Data as JSON has it, with all its texts changed; what tells blocks apart stays."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [each_text(item, change) for item in value]
    if isinstance(value, dict):
        return {key: item if key in STRUCTURE else each_text(item, change) for key, item in value.items()}
    return value


def texts_of(model: Any) -> list[Any]:
    """The fields of a page that hold what people write, but those for which there are rules of their own."""
    fields = (field for field in model._meta.concrete_fields if field.name not in OWN_RULES and not field.choices)
    return [field for field in fields if isinstance(field, CharField | TextField | StreamField)]
