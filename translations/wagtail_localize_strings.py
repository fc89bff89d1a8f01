"""wagtail-localize cuts a paragraph at every span and superscript and loses what follows.

Its list of inline tags knows neither, and it allows attributes on links alone. Passages in another language
are spans with a lang attribute here, so both are taught to it. The language stays in the string itself: a
translator sees it, keeps it, and may mark a passage that the original doesn't mark. To be removed when upstream
knows these tags; a test fails on that day.
"""

from typing import Any

from bs4 import BeautifulSoup, Tag
from wagtail_localize import strings

from pages.rich_text import PASSAGE_LANGUAGES

PASSAGE_TAGS = ("span", "sup")

upstream_validate_element = strings.validate_element
upstream_from_source_html = strings.StringValue.from_source_html.__func__


def validate_element(element: Any) -> None:
    """Accept what upstream accepts, and spans that say their language (or have it put aside under an id)."""
    spans = element.find_all("span") if isinstance(element, Tag) else []
    put_aside = [(span, span.attrs) for span in spans if _is_passage(span)]
    for span, _attributes in put_aside:
        span.attrs = {}
    try:
        upstream_validate_element(element)
    finally:
        for span, attributes in put_aside:
            span.attrs = attributes


def from_source_html(cls: type[strings.StringValue], html: str) -> tuple[strings.StringValue, dict[str, Any]]:
    """Take attributes out of the string as upstream does, but leave each passage its language."""
    value, attributes = upstream_from_source_html(cls, html)
    soup = BeautifulSoup(value.data, "html.parser")
    for span in soup.find_all("span", id=True):
        own = attributes.pop(span["id"])
        span.attrs = {"lang": own["lang"]} if "lang" in own else {}
    return cls(str(soup)), attributes


def install() -> None:
    """Teach wagtail-localize the tags. Safe to call again."""
    strings.INLINE_TAGS += [tag for tag in PASSAGE_TAGS if tag not in strings.INLINE_TAGS]
    strings.validate_element = validate_element
    strings.StringValue.from_source_html = classmethod(from_source_html)


def _is_passage(span: Tag) -> bool:
    return set(span.attrs) == {"id"} or (set(span.attrs) == {"lang"} and span["lang"] in PASSAGE_LANGUAGES)
