"""Files that wait to become pictures."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.db.models.signals import pre_save
from django.dispatch import receiver
from wagtail.models import UploadedFile

from images.models import CustomImage
from images.sanitising import sanitised


@receiver(pre_save, sender=UploadedFile)
def sanitise_waiting_image(instance: UploadedFile, **kwargs: Any) -> None:
    """Clean a picture that the multiple upload sets aside until its form is filled in, maybe never."""
    is_image = instance.for_content_type == ContentType.objects.get_for_model(CustomImage)
    if is_image and not instance.file._committed:
        clean = sanitised(instance.file.file)
        instance.file = ContentFile(clean.read(), name=clean.name)
