"""Pictures and documents, as the organisation needs them: credited, consented, described, clean."""

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files.base import File
from django.db import models
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition, get_upload_to

from images.enums import Licence, Medium
from images.fields import SanitisedImageField


@dataclass(frozen=True)
class AltText:
    """What a screen reader says for a picture, and in which language it says it."""

    text: str
    language: str


class CustomImage(AbstractImage):
    """A picture of the site, with what has to be known before it may be shown."""

    file = SanitisedImageField(
        verbose_name=_("file"), upload_to=get_upload_to, width_field="width", height_field="height"
    )
    alt_texts = models.JSONField(_("alternative texts"), default=dict, blank=True, editable=False)
    medium = models.CharField(_("medium"), max_length=20, choices=Medium.choices, default=Medium.PHOTOGRAPH)
    credit = models.CharField(_("credit"), max_length=255, help_text=_("Who made the picture. Shown with it, always."))
    licence = models.CharField(_("licence"), max_length=20, choices=Licence.choices, default=Licence.PERMISSION)
    consent_note = models.TextField(
        _("consent"),
        blank=True,
        help_text=_("Internal: who in the picture has agreed to what, when, and whom to ask. No telephone numbers."),
    )
    do_not_use_after = models.DateField(
        _("do not use after"), null=True, blank=True, help_text=_("The day on which the consent or the licence ends.")
    )

    admin_form_fields = (
        "title",
        "file",
        "medium",
        "credit",
        "licence",
        "consent_note",
        "do_not_use_after",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")

    def save(self, *args: Any, **kwargs: Any) -> None:
        # The row is written field by field; width and height must be those of the stored file.
        self._meta.get_field("file").save_uncommitted(self)
        super().save(*args, **kwargs)

    def get_upload_to(self, filename: str) -> str:
        return f"original_images/{filename}"

    def alt_text_for(self, language: str) -> AltText:
        """Return the alternative text in this language, else in the first language that has one.

        Languages are tried in the order of settings.LANGUAGES. No text at all gives an empty one: the
        picture is then passed over in silence, which is better than reading out a file name.
        """
        for code in [language, *(code for code, _name in settings.LANGUAGES)]:
            if text := self.alt_texts.get(code):
                return AltText(text, code)
        return AltText("", language)

    @property
    def may_be_shown(self) -> bool:
        """Whether the day after which the picture must not be used is still to come, or is today."""
        # Days are those of the site, whatever the time of somebody's desk.
        today = timezone.localdate(timezone=timezone.get_default_timezone())
        return self.do_not_use_after is None or today <= self.do_not_use_after

    @property
    def credit_line(self) -> str:
        """Who made it and what it is, as it stands under the picture, in the reader's language."""
        match self.medium:
            case Medium.PHOTOGRAPH:
                line = gettext("Photo: %(credit)s")
            case Medium.DRAWING:
                line = gettext("Drawing: %(credit)s")
            case _medium:
                line = gettext("Picture: %(credit)s")
        return line % {"credit": self.credit}

    @property
    def default_alt_text(self) -> str:
        return self.alt_text_for(get_language() or settings.LANGUAGE_CODE).text


class CustomRendition(AbstractRendition):
    """A picture as it is sent to visitors; the only form in which it leaves the house."""

    image = models.ForeignKey(CustomImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="images_customrendition_once"
            )
        ]

    def get_upload_to(self, filename: str) -> str:
        # Nobody can derive the original's address from this name.
        original = Path(self.image.file.name).stem
        public = salted_hmac("images.rendition", original).hexdigest()[:20]
        return f"images/{Path(filename).name.replace(original, public, 1)}"


class CustomDocument(AbstractDocument):
    """A file to download. Its stored name tells nothing; its title is what visitors see."""

    admin_form_fields = ("title", "file", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.file and not self.file._committed and isinstance(self.file.file, File):
            self.file.name = f"{secrets.token_hex(8)}{Path(self.file.name).suffix.lower()}"
        super().save(*args, **kwargs)
