"""Photographs carry more than what they show: where they were taken, with which camera, by whom.

Everything that is uploaded is decoded and drawn anew, so that only pixels and the colour profile are left.
Pure functions on bytes: no database, no request.
"""

import io
from typing import IO

import pillow_heif
from django.core.files.base import ContentFile
from PIL import Image, ImageOps

MAX_SIDE = 4096
"""Pixels. A longer side is scaled down: no screen shows more, and a smaller file says less."""

MAX_PIXELS = 50_000_000
"""Pixels in all. A small file can unfold into gigabytes."""

# What each format is kept as. The rest of the world reads HEIC and AVIF badly, so they become JPEG.
KEPT_AS = {"JPEG": "JPEG", "PNG": "PNG", "WEBP": "WEBP", "HEIF": "JPEG", "AVIF": "JPEG"}
EXTENSIONS = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp"}
OPTIONS = {
    "JPEG": {"quality": 92, "subsampling": 0, "optimize": True},
    "PNG": {"optimize": True},
    "WEBP": {"quality": 92, "method": 4},
}

pillow_heif.register_heif_opener()


class UnreadableImageError(ValueError):
    """The file isn't an image that we can read from beginning to end."""


class TooManyPixelsError(UnreadableImageError):
    """The image unfolds into more pixels than the machine should hold."""


class SanitisedFile(ContentFile):
    """The content of an image that has been drawn anew; it need not be done twice."""

    def __init__(self, content: bytes, extension: str) -> None:
        super().__init__(content, name=f"image{extension}")
        self.extension = extension


def sanitised(file: IO[bytes]) -> SanitisedFile:
    """Return the image with its pixels upright and nothing else than its colour profile (ICC).

    Raises UnreadableImageError for a file that is damaged, truncated or of another kind.
    """
    if isinstance(file, SanitisedFile):
        return file
    file.seek(0)
    try:
        with Image.open(io.BytesIO(file.read())) as source:
            if source.width * source.height > MAX_PIXELS:
                raise TooManyPixelsError(f"{source.width} x {source.height} pixels")
            kept_as = KEPT_AS.get(source.format or "")
            if kept_as is None:
                raise UnreadableImageError(f"{source.format} is not accepted")
            profile = source.info.get("icc_profile")
            upright = ImageOps.exif_transpose(source)
            return SanitisedFile(_drawn_anew(upright, kept_as, profile), EXTENSIONS[kept_as])
    except UnreadableImageError:
        raise
    except Exception as error:  # decoders of damaged files raise errors of every kind
        raise UnreadableImageError(str(error)) from error


def _drawn_anew(image: Image.Image, kept_as: str, profile: bytes | None) -> bytes:
    """Encode the bare pixels of the image."""
    image.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.LANCZOS)
    mode = "RGBA" if image.has_transparency_data and kept_as != "JPEG" else "RGB"
    if image.mode == "CMYK":
        profile = None  # a CMYK profile doesn't describe the RGB pixels that are kept
    pixels = image.convert(mode)
    # A fresh image: what hangs on the old object (comments, thumbnails, text chunks) stays behind.
    bare = Image.new(mode, pixels.size)
    bare.paste(pixels)
    out = io.BytesIO()
    bare.save(out, kept_as, icc_profile=profile, **OPTIONS[kept_as])
    return out.getvalue()
