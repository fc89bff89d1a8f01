"""The form for a picture: an alternative text in each language, and a clear word when a file is broken."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from images.models import CustomImage
from images.sanitising import SanitisedFile, sanitised

# Whole phrases: the name of a language changes with its place in a sentence.
ALT_TEXT_LABELS = {
    "sv": _("Alternative text in Swedish"),
    "en": _("Alternative text in English"),
    "ru": _("Alternative text in Russian"),
}


class ImageFileField(WagtailImageField):
    """Draws the picture anew while the form is checked, so that a broken file is an error here and not a crash."""

    def to_python(self, data: UploadedFile | None) -> SanitisedFile | None:
        try:
            return None if super().to_python(data) is None else sanitised(data)
        except ValidationError:
            raise
        except Exception as error:  # Wagtail's own check lets the decoder's error through, of whatever kind it is
            raise ValidationError(
                _("The picture can't be read to its end. Export it again as JPEG or PNG and try once more.")
            ) from error


class CustomImageForm(BaseImageForm):
    """Wagtail's image form with one alternative text for each language of the site."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if file := self.fields.get("file"):  # the multiple upload has asked for it before
            self.fields["file"] = ImageFileField(label=file.label, required=file.required, widget=file.widget)
        for code, language in settings.LANGUAGES:
            self.fields[alt_text_field(code)] = forms.CharField(
                label=ALT_TEXT_LABELS.get(code, language),
                initial=self.instance.alt_texts.get(code, ""),
                required=False,
                max_length=300,
                help_text=_("What the picture shows, in a sentence, for those who don't see it."),
            )
        self.order_fields(["title", "file", *(alt_text_field(code) for code, _name in settings.LANGUAGES)])

    def save(self, commit: bool = True) -> CustomImage:
        self.instance.alt_texts = {
            code: text
            for code, _name in settings.LANGUAGES
            if (text := self.cleaned_data[alt_text_field(code)].strip())
        }
        return super().save(commit=commit)


def alt_text_field(code: str) -> str:
    """The name of the form field for the alternative text in this language."""
    return f"alt_text_{code}"
