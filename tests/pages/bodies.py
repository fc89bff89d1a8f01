"""A body with every block that an editor can choose, each field filled in."""

from typing import Any

from wagtail.models import Page

from images.models import CustomDocument, CustomImage
from tests.factories import block


def picture(image: CustomImage, **fields: Any) -> dict[str, Any]:
    return {"image": image.pk, "alt_text": "", "decorative": False, "caption": "", **fields}


def every_block(image: CustomImage, document: CustomDocument, page: Page) -> list[dict[str, Any]]:
    pictures = [
        block("item", picture(image, caption="Gallery caption one")),
        block("item", picture(image, alt_text="Gallery alternative text", caption="Gallery caption two")),
    ]
    table = {
        "caption": "Table caption",
        "columns": [{"type": "text", "heading": "Year heading"}, {"type": "number", "heading": "Number heading"}],
        "rows": [{"values": ["Cell one", 40]}, {"values": ["Cell two", 60]}],
    }
    film = {
        "title": "Video title",
        "url": "https://youtu.be/abc",
        "document": None,
        "transcript": "<p>Transcript text</p>",
    }
    recording = {
        "title": "Audio title",
        "url": "https://soundcloud.com/a/b",
        "document": None,
        "transcript": "<p>Spoken text</p>",
    }
    return [
        block("heading", {"text": "Heading text", "level": "h3"}),
        block("paragraph", '<p>Paragraph text, <span lang="kk">Қазақша</span>.</p>'),
        block("quote", {"text": "Quote text", "attribution": "Quote attribution", "language": "ky"}),
        block("question_and_answer", {"question": "Question text", "answer": "<p>Answer text</p>"}),
        block("image", picture(image, alt_text="Image alternative text", caption="Image caption")),
        block("gallery", {"heading": "Gallery heading", "images": pictures}),
        block("video", {**film, "captions": None, "poster": None}),
        block("audio", recording),
        block("table", table),
        block("note", {"heading": "Note heading", "text": "<p>Note text</p>"}),
        block("call_to_action", {"text": "Call text", "label": "Call label", "page": page.pk, "url": ""}),
        block("document", {"document": document.pk, "title": "Document title"}),
    ]


TEXTS = [
    "Heading text",
    "Paragraph text",
    "Quote text",
    "Quote attribution",
    "Question text",
    "Answer text",
    "Image alternative text",
    "Image caption",
    "Gallery heading",
    "Gallery caption one",
    "Gallery alternative text",
    "Gallery caption two",
    "Video title",
    "Transcript text",
    "Audio title",
    "Spoken text",
    "Table caption",
    "Year heading",
    "Number heading",
    "Cell one",
    "Cell two",
    "Note heading",
    "Note text",
    "Call text",
    "Call label",
    "Document title",
]
"""Every text in it that a translator has to meet."""
