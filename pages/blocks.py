"""What a page's body is made of. Shared by every kind of page.

One name through all: class `QuoteBlock`, stream key `quote`, template pages/blocks/quote.html, CSS class
`.quote`. A system check holds it.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock
from wagtail_localize.segments import StringSegmentValue

from images.models import CustomDocument
from pages.fetching import FetchedDocument, FetchedPage, FetchedText
from pages.links import web_address
from pages.media_blocks import MEDIA, AudioBlock, GalleryBlock, ImageBlock, VideoBlock, script_of
from pages.rich_text import FEATURES, PASSAGE_LANGUAGES

TEXT, MORE = _("Text"), _("More")


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


class ParagraphBlock(FetchedText):
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
    answer = FetchedText(label=_("Answer"), features=FEATURES)

    class Meta:
        label = _("Question and answer")
        icon = "help"
        group = TEXT
        description = _("One exchange of an interview.")
        template = "pages/blocks/question_and_answer.html"
        preview_value = {"question": "How did it begin?", "answer": "<p>With a borrowed room and a list of names.</p>"}


class LinkValue(blocks.StructValue):
    """Knows where a choice between a page and an address leads: nowhere if that can't be visited."""

    @property
    def href(self) -> str:
        if self.get("page"):
            page = getattr(self["page"], "shown", self["page"])
            return (page.url or "") if page else ""
        return web_address(self.get("url") or "")


class CallToActionBlock(blocks.StructBlock):
    """One thing that we ask the reader to do."""

    text = blocks.TextBlock(label=_("Text"), rows=2)
    label = blocks.CharBlock(label=_("Words on the button"), max_length=40)
    page = FetchedPage(label=_("Page"), required=False)
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

    document = FetchedDocument(label=_("Document"))
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
    text = FetchedText(label=_("Text"), features=FEATURES)

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
    audio = AudioBlock()
    table = TableBlock()
    note = NoteBlock()
    call_to_action = CallToActionBlock()
    document = DocumentBlock()

    class Meta:
        template = "pages/blocks/body.html"
        required = False

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        """What the page loads for these blocks alone: scripts, each once, and the sheet of pictures and players."""
        context = super().get_context(value, parent_context=parent_context)
        scripts = [script for child in value if (script := script_of(child.block, child.value))]
        context["scripts"] = list(dict.fromkeys(scripts))
        context["shows_media"] = any(isinstance(child.block, MEDIA) for child in value)
        return context
