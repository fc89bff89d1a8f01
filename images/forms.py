"""The form for a picture: an alternative text in each language, and a clear word when a file is broken."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from wagtail.images.forms import BaseImageForm

from images.models import CustomImage
from images.sanitising import SanitisedFile, TooManyPixelsError, UnreadableImageError, sanitised


class CustomImageForm(BaseImageForm):
    """Wagtail's image form with one alternative text for each language of the site."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for code, language in settings.LANGUAGES:
            self.fields[alt_text_field(code)] = forms.CharField(
                label=_("Alternative text in %(language)s") % {"language": language},
                initial=self.instance.alt_texts.get(code, ""),
                required=False,
                max_length=300,
                help_text=_("What the picture shows, in a sentence, for those who don't see it."),
            )

    def clean_file(self) -> UploadedFile | SanitisedFile:
        """Draw the picture anew now, so that a broken file is an error on this field and not a crash."""
        file = self.cleaned_data["file"]
        if not isinstance(file, UploadedFile):
            return file
        try:
            return sanitised(file)
        except TooManyPixelsError as error:
            raise ValidationError(_("The picture is too large. 50 million pixels are the most.")) from error
        except UnreadableImageError as error:
            raise ValidationError(
                _("The picture can't be read to its end. Export it again as JPEG or PNG and try once more.")
            ) from error

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
