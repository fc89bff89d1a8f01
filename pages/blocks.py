"""What a page's body is made of. Shared by every kind of page.

One name through all: class `QuoteBlock`, stream key `quote`, template pages/blocks/quote.html, CSS class
`.quote`. A system check holds it.
"""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail_localize.segments import StringSegmentValue

from images.models import CustomDocument, CustomImage
from pages.rich_text import FEATURES, PASSAGE_LANGUAGES, TEXT_FEATURES

TEXT, PICTURES, MORE = _("Text"), _("Pictures and sound"), _("More")


class HeadingBlock(blocks.StructBlock):
    """A heading inside the text."""

    text = blocks.CharBlock(label=_("Heading"), max_length=200)
    level = blocks.ChoiceBlock(
        label=_("Level"), choices=[("h2", _("Section")), ("h3", _("Part of a section"))], default="h2"
    )

    class Meta:
        label = _("Heading")
        icon = "title"
        group = TEXT
        description = _("A section of the text, or a part of one.")
        template = "pages/blocks/heading.html"
        preview_value = {"text": "How the camp began", "level": "h2"}


class ParagraphBlock(blocks.RichTextBlock):
    """Running text."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": FEATURES, **kwargs})

    class Meta:
        label = _("Paragraph")
        icon = "pilcrow"
        group = TEXT
        description = _("Running text with links and lists.")
        template = "pages/blocks/paragraph.html"
        preview_value = "<p>Every summer the camp moves to another village, and the villagers choose the topic.</p>"


class ImageBlock(blocks.StructBlock):
    """A picture in the text, with what it shows and who made it."""

    image = ImageChooserBlock(label=_("Image"))
    alt_text = blocks.CharBlock(
        label=_("Alternative text"),
        required=False,
        max_length=300,
        help_text=_("Only if the picture means something else here than its own alternative text says."),
    )
    decorative = blocks.BooleanBlock(
        label=_("Decorative"), required=False, help_text=_("It adds nothing for those who can't see it.")
    )
    caption = blocks.CharBlock(label=pgettext_lazy("of a picture", "Caption"), required=False, max_length=400)

    class Meta:
        label = _("Image")
        icon = "image"
        group = PICTURES
        description = _("A picture with a caption; its credit is shown by itself.")
        template = "pages/blocks/image.html"

    def get_preview_value(self) -> blocks.StructValue:
        return self.normalize(
            {"image": CustomImage.objects.first(), "caption": "Drawing: the camp by the lake", "decorative": False}
        )

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if cleaned["decorative"] and cleaned["alt_text"]:
            raise blocks.StructBlockValidationError(
                {
                    "decorative": ValidationError(
                        _("A decorative picture has no alternative text: choose one of the two.")
                    )
                }
            )
        return cleaned


class GalleryBlock(blocks.StructBlock):
    """Several pictures that belong together."""

    heading = blocks.CharBlock(label=_("Heading"), required=False, max_length=200)
    images = blocks.ListBlock(ImageBlock(), label=_("Images"), min_num=2)

    class Meta:
        label = _("Gallery")
        icon = "grid"
        group = PICTURES
        description = _("Two or more pictures side by side.")
        template = "pages/blocks/gallery.html"

    def get_preview_value(self) -> blocks.StructValue:
        picture = {"caption": "", "alt_text": "", "decorative": False}
        images = [{**picture, "image": image} for image in CustomImage.objects.all()[:2]]
        return self.normalize({"heading": "Summer pasture", "images": images})


class QuoteBlock(blocks.StructBlock):
    """Somebody's words, word for word."""

    text = blocks.TextBlock(
        label=pgettext_lazy("of a quote", "Words"), rows=3, help_text=_("Without quotation marks: the page sets them.")
    )
    attribution = blocks.CharBlock(label=_("Who says it"), required=False, max_length=200)
    language = blocks.ChoiceBlock(
        label=_("Language of the words"),
        choices=list(PASSAGE_LANGUAGES.items()),
        required=False,
        help_text=_("Only if it isn't the language of the page."),
    )

    class Meta:
        label = _("Quote")
        icon = "openquote"
        group = TEXT
        description = _("Somebody's words, large.")
        template = "pages/blocks/quote.html"
        preview_value = {"text": "We came for a week and stayed for the winter.", "attribution": "A participant"}


class QuestionAndAnswerBlock(blocks.StructBlock):
    """One exchange of an interview."""

    question = blocks.TextBlock(label=_("Question"), rows=2)
    answer = blocks.RichTextBlock(label=_("Answer"), features=FEATURES)

    class Meta:
        label = _("Question and answer")
        icon = "help"
        group = TEXT
        description = _("One exchange of an interview.")
        template = "pages/blocks/question_and_answer.html"
        preview_value = {"question": "How did it begin?", "answer": "<p>With a borrowed room and a list of names.</p>"}


class LinkValue(blocks.StructValue):
    """Knows where a choice between a page and an address leads."""

    @property
    def href(self) -> str:
        page = self.get("page")
        return page.url if page else self.get("url", "")


class CallToActionBlock(blocks.StructBlock):
    """One thing that we ask the reader to do."""

    text = blocks.TextBlock(label=_("Text"), rows=2)
    label = blocks.CharBlock(label=_("Words on the button"), max_length=40)
    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    url = blocks.URLBlock(label=_("Address elsewhere"), required=False)

    class Meta:
        label = _("Call to action")
        icon = "pick"
        group = MORE
        description = _("One thing that we ask the reader to do, with a button.")
        template = "pages/blocks/call_to_action.html"
        value_class = LinkValue
        preview_value = {"text": "The programme is ready.", "label": "Sign up", "url": "https://example.org/"}

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if bool(cleaned["page"]) == bool(cleaned["url"]):
            error = ValidationError(_("Choose a page or give an address: one of the two."))
            raise blocks.StructBlockValidationError({"page": error})
        return cleaned


class DocumentBlock(blocks.StructBlock):
    """A file to download."""

    document = DocumentChooserBlock(label=_("Document"))
    title = blocks.CharBlock(
        label=_("Title"),
        required=False,
        max_length=200,
        help_text=_("If it should be another than the document's own."),
    )

    class Meta:
        label = _("Document")
        icon = "doc-full"
        group = MORE
        description = _("A file to download, with its kind and size.")
        template = "pages/blocks/document.html"

    def get_preview_value(self) -> blocks.StructValue:
        # A new site has no document to show; one that isn't stored has a title and no address.
        document = CustomDocument.objects.first() or CustomDocument(title="Annual report")
        return self.normalize({"document": document, "title": ""})


class VideoValue(blocks.StructValue):
    """Knows which addresses can be shown on the page itself, after a click."""

    @cached_property
    def youtube_id(self) -> str:
        """The identifier of a YouTube film, or nothing for any other address."""
        try:
            parts = urlsplit(self.get("url") or "")
        except ValueError:  # such as an IPv6 address without its end
            return ""
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
        if host == "youtu.be":
            found = parts.path.strip("/")
        elif host in {"youtube.com", "youtube-nocookie.com"}:
            named = parse_qs(parts.query).get("v", [""])
            found = named[0] if parts.path == "/watch" else parts.path.rpartition("/")[2]
        else:
            return ""
        return found if found.replace("-", "").replace("_", "").isalnum() else ""


class VideoBlock(blocks.StructBlock):
    """A film elsewhere; nothing is asked of that place before the visitor clicks."""

    url = blocks.URLBlock(
        label=_("Address"), help_text=_("YouTube plays on the page after a click; others get a link.")
    )
    title = blocks.CharBlock(label=_("Title"), max_length=200)
    transcript = blocks.RichTextBlock(label=_("Transcript"), features=TEXT_FEATURES, required=False)

    class Meta:
        label = _("Video")
        icon = "media"
        group = PICTURES
        description = _("A film behind a click, with its transcript.")
        template = "pages/blocks/video.html"
        value_class = VideoValue
        preview_value = {"url": "https://example.org/film", "title": "The camp in four minutes"}


class TableBlock(TypedTableBlock):
    """Facts in rows and columns. Its words can be translated, its numbers stay."""

    text = blocks.CharBlock(label=_("Text"), required=False)
    number = blocks.DecimalBlock(label=_("Number"), required=False)

    class Meta:
        label = _("Table")
        icon = "table"
        group = MORE
        description = _("Facts in rows and columns, with a caption.")
        template = "pages/blocks/table.html"
        preview_value = {
            "caption": "Participants",
            "columns": [{"type": "text", "heading": "Year"}, {"type": "number", "heading": "People"}],
            "rows": [{"values": ["2017", 40]}, {"values": ["2018", 60]}],
        }

    def get_translatable_segments(self, value: TypedTable) -> list[StringSegmentValue]:
        """What a translator gets: caption, headings, and the cells of text columns."""
        texts = {"caption": value.caption or ""}
        texts |= {f"heading.{i}": column["heading"] for i, column in enumerate(value.columns)}
        for i, row in enumerate(value.row_data):
            for j, column in enumerate(value.columns):
                if column["block"].name == "text":
                    texts[f"cell.{i}.{j}"] = row["values"][j] or ""
        return [StringSegmentValue(path, text) for path, text in texts.items() if text]

    def restore_translated_segments(self, value: TypedTable, segments: list[StringSegmentValue]) -> TypedTable:
        """Put a translator's words where the original's stood."""
        for segment in segments:
            text = segment.render_text()
            match segment.path.split("."):
                case ["caption"]:
                    value.caption = text
                case ["heading", i]:
                    value.columns[int(i)]["heading"] = text
                case ["cell", i, j]:
                    value.row_data[int(i)]["values"][int(j)] = text
        return value


class NoteBlock(blocks.StructBlock):
    """A box beside the text: what a word means, what has to be known."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=200)
    text = blocks.RichTextBlock(label=_("Text"), features=FEATURES)

    class Meta:
        label = _("Note")
        icon = "info-circle"
        group = MORE
        description = _("A box with what has to be known beside the text.")
        template = "pages/blocks/note.html"
        preview_value = {"heading": "What an oblast is", "text": "<p>A region, the largest part of a country.</p>"}


class BodyBlock(blocks.StreamBlock):
    """The body of a page."""

    heading = HeadingBlock()
    paragraph = ParagraphBlock()
    quote = QuoteBlock()
    question_and_answer = QuestionAndAnswerBlock()
    image = ImageBlock()
    gallery = GalleryBlock()
    video = VideoBlock()
    table = TableBlock()
    note = NoteBlock()
    call_to_action = CallToActionBlock()
    document = DocumentBlock()

    class Meta:
        template = "pages/blocks/body.html"
        required = False
