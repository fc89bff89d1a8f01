"""Reads that bring a picture together with the renditions that a list shows."""

from django.db.models import Prefetch

from images.models import CustomImage
from images.renditions import RATIOS


def with_renditions(lookup: str, *ratios: str) -> Prefetch:
    """Prefetch the image behind a foreign key with its renditions: two queries, however many rows."""
    specs = [spec for name in ratios for spec in RATIOS[name].specs]
    return Prefetch(lookup, queryset=CustomImage.objects.prefetch_renditions(*specs))
