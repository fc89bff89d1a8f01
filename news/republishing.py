"""The text of an article for those who publish it elsewhere."""

from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from news.plain_html import plain
from pages.bodies import load_bodies
from pages.navigation import absolute

TEXT_BLOCKS = ("heading", "paragraph", "quote", "question_and_answer", "table", "note")
"""What a licence for the text covers. Pictures, films and files have rights of their own."""


def republished(article: Any) -> str:
    """The article as plain HTML: title, lead, text and corrections, then who made it and where it comes from."""
    base = absolute(article.url)
    load_bodies([article])
    blocks = [block.render_as_block() for block in article.body if block.block_type in TEXT_BLOCKS]
    context = {"page": article, "url": base, "body": [_as_html(plain(block, base)) for block in blocks]}
    html = render_to_string("news/includes/republished.html", context)
    return "\n".join(line.strip() for line in html.splitlines() if line.strip())


def _as_html(text: str) -> SafeString:
    return mark_safe(text)  # noqa: S308 - made of known elements and attributes by news.plain_html
