"""Blocks of a body that show pictures or play something."""

from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks

from images.models import CustomDocument, CustomImage
from pages.fetching import FetchedDocument, FetchedPicture, FetchedText
from pages.links import web_address
from pages.media_providers import Player, player_for
from pages.rich_text import TEXT_FEATURES

PICTURES = _("Pictures and sound")

AUDIO_FILES = ("mp3", "m4a", "ogg", "opus")
VIDEO_FILES = ("mp4", "webm")
CAPTION_FILES = ("vtt",)
"""Kinds of files that browsers play, and the one that they read captions from (WebVTT)."""


class ImageBlock(blocks.StructBlock):
    """A picture in the text, with what it shows and who made it."""

    image = FetchedPicture(label=_("Image"))
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


class MediaValue(blocks.StructValue):
    """Knows what can be played on the page itself, and whom a click asks for it."""

    @cached_property
    def player(self) -> Player | None:
        """The player of somebody else whom we know; it is asked for nothing before a click."""
        return player_for(self.get("url") or "")

    @property
    def address(self) -> str:
        """Where it is played elsewhere, if that is an address of the web."""
        return web_address(self.get("url") or "")


def is_of_kind(document: CustomDocument | None, kinds: tuple[str, ...]) -> bool:
    """Whether the file's name ends as files of these kinds do; no document is no fault."""
    return document is None or Path(document.filename).suffix.lower().removeprefix(".") in kinds


class MediaBlock(blocks.StructBlock):
    """What a film and a recording have in common: a file of ours, or an address elsewhere."""

    title = blocks.CharBlock(label=_("Title"), max_length=200)
    url = blocks.URLBlock(
        label=_("Address elsewhere"),
        required=False,
        help_text=_("YouTube, Vimeo and SoundCloud play on the page after a click; others get a link."),
    )
    document = FetchedDocument(label=_("File of our own"), required=False)
    transcript = FetchedText(
        label=_("Transcript"),
        features=TEXT_FEATURES,
        required=False,
        help_text=_("What is said, for those who can't hear it."),
    )

    file_kinds: tuple[str, ...] = ()
    """How the names of files end that can be played."""

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if errors := self.errors(cleaned):
            raise blocks.StructBlockValidationError(errors)
        return cleaned

    def errors(self, value: blocks.StructValue) -> dict[str, ValidationError]:
        """What is wrong with what the editor has filled in, by field."""
        document = value.get("document")
        if bool(value.get("url")) == bool(document):
            return {"url": ValidationError(_("Give an address or choose a file: one of the two."))}
        if not is_of_kind(document, self.file_kinds):
            kinds = ", ".join(self.file_kinds)
            message = _("Browsers don't play this kind of file. Choose one of these: %(kinds)s.")
            return {"document": ValidationError(message, params={"kinds": kinds})}
        return {}


class VideoBlock(MediaBlock):
    """A film of ours or elsewhere; nothing is asked of another place before the visitor clicks."""

    captions = FetchedDocument(
        label=_("Captions"), required=False, help_text=_("For a file of our own: a WebVTT file (vtt) in this language.")
    )
    poster = FetchedPicture(
        label=_("Still"), required=False, help_text=_("A picture of our own that stands there before the film plays.")
    )

    file_kinds = VIDEO_FILES

    class Meta:
        label = _("Video")
        icon = "media"
        group = PICTURES
        description = _("A film behind a click, with its transcript.")
        template = "pages/blocks/video.html"
        value_class = MediaValue
        preview_value = {"url": "https://example.org/film", "title": "The camp in four minutes"}

    def errors(self, value: blocks.StructValue) -> dict[str, ValidationError]:
        errors = super().errors(value)
        captions = value.get("captions")
        if captions and not value.get("document"):
            errors["captions"] = ValidationError(_("Captions go with a file of our own only."))
        elif not is_of_kind(captions, CAPTION_FILES):
            errors["captions"] = ValidationError(_("Captions are read from a WebVTT file, whose name ends in .vtt."))
        return errors


class AudioBlock(MediaBlock):
    """A recording of ours or elsewhere; nothing is asked of another place before the visitor clicks."""

    file_kinds = AUDIO_FILES

    class Meta:
        label = _("Audio")
        icon = "comment"
        group = PICTURES
        description = _("A recording, with its transcript.")
        template = "pages/blocks/audio.html"
        value_class = MediaValue
        preview_value = {"url": "https://example.org/recording", "title": "A song from the camp"}


MEDIA = (ImageBlock, GalleryBlock, MediaBlock)
"""Blocks that need the sheet of pictures and players."""


def script_of(block: blocks.Block, value: Any) -> str:
    """The script that a block with this value needs: to enlarge its pictures, or to play what somebody else has."""
    if isinstance(block, MediaBlock):
        return "pages/js/player.js" if value.player and not value.get("document") else ""
    pictures = value["images"] if isinstance(block, GalleryBlock) else [value] if isinstance(block, ImageBlock) else []
    return "pages/js/gallery.js" if any(each["image"] and not each["decorative"] for each in pictures) else ""
