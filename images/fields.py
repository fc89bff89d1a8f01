"""A file field that no photograph passes with its hidden data, and a choice that forgets pictures in time."""

import secrets
from pathlib import Path
from typing import Any

from django.core.files import File
from django.db import models
from django.db.models.fields.related_descriptors import ForwardManyToOneDescriptor
from wagtail.images.models import WagtailImageField, WagtailImageFieldFile
from wagtail.utils.file import hash_filelike

from images.sanitising import sanitised


class SanitisedImageFieldFile(WagtailImageFieldFile):
    """Draws the image anew and gives it a name that tells nothing, whoever saves it.

    Form, multiple upload, replacement, import and shell all end here.
    """

    def save(self, name: str, content: File, save: bool = True) -> None:
        clean = sanitised(content)
        clean.seek(0)
        # Before the file is stored: storing sets width and height, these two are for us to keep true.
        self.instance.file_size = clean.size
        self.instance.file_hash = hash_filelike(clean)
        clean.seek(0)
        super().save(f"{secrets.token_hex(8)}{clean.extension}", clean, save=save)


class SanitisedImageField(WagtailImageField):
    """An image file that keeps its pixels and its colour profile, and nothing else."""

    attr_class = SanitisedImageFieldFile

    def save_uncommitted(self, instance: Any) -> None:
        """Store a file that was only assigned, so that its size is known before the row is written."""
        file = getattr(instance, self.attname)
        if file and not file._committed:
            file.save(Path(file.name).name, file.file, save=False)


class _ShownPicture(ForwardManyToOneDescriptor):
    """Gives the picture, unless the day has passed after which it must not be used."""

    def __get__(self, instance: Any, cls: Any = None) -> Any:
        picture = super().__get__(instance, cls)
        return None if instance is not None and picture is not None and not picture.may_be_shown else picture


class PictureField(models.ForeignKey):
    """The choice of a picture. To whatever shows it, one whose day has passed is as if none had been chosen.

    The choice itself stays: forms, copies, translations and revisions work with its id.
    """

    forward_related_accessor_class = _ShownPicture

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.ForeignKey", args, kwargs
