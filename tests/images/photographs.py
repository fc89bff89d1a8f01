"""Photographs as cameras make them: with everything in the file that must never be published."""

import io
from functools import cache

import pillow_heif
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

SECRETS = [
    f"SECRET-{word}".encode()
    for word in ("MAKE", "ARTIST", "SERIAL", "MAKERNOTE", "GPS", "XMP", "COMMENT", "THUMBNAIL", "AFTER-THE-END")
]
FORMATS = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "heic": "HEIF", "avif": "AVIF"}
"""Format of Pillow by extension."""

FORM = {"title": "Photo", "credit": "Aigul", "licence": "own", "medium": "photograph"}
"""What the form for a picture asks for, without the file."""

STORED_AS = {"jpg": ".jpg", "png": ".png", "webp": ".webp", "heic": ".jpg", "avif": ".jpg"}
RIGHT_TOP = 6
"""EXIF orientation: the camera was held upright, the pixels lie on their side."""

pillow_heif.register_heif_opener()


def drawing(width: int = 64, height: int = 48, text: str = "", kind: str = "PNG", **options: object) -> bytes:
    """A picture without secrets: left half red, right half blue."""
    picture = Image.new("RGB", (width, height), "red")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((width // 2, 0, width, height), fill="blue")
    draw.text((2, 2), text, fill="white")
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


@cache
def photograph(extension: str) -> bytes:
    """A photograph of this kind that lies on its side and is full of secrets."""
    kind, exif = FORMATS[extension], _exif()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    options: dict[str, object] = {"exif": exif, "icc_profile": profile}
    if kind == "PNG":
        options["pnginfo"] = info = PngImagePlugin.PngInfo()
        info.add_text("Comment", "SECRET-COMMENT")
        info.add_itxt("XML:com.adobe.xmp", "<x>SECRET-XMP</x>")
    else:
        options["xmp"] = b"<x>SECRET-XMP</x>"
    if kind == "JPEG":
        options["comment"] = b"SECRET-COMMENT"
    found = drawing(kind=kind, **options)
    # Some telephones append a film of the moment.
    return found + b"SECRET-AFTER-THE-END" if kind in {"JPEG", "PNG"} else found


def _exif() -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x013B], exif[0x0112] = "SECRET-MAKE", "SECRET-ARTIST", RIGHT_TOP
    exif.get_ifd(0x8769).update({0xA431: "SECRET-SERIAL", 0x927C: b"SECRET-MAKERNOTE"})
    exif.get_ifd(0x8825).update({1: "N", 2: (42.0, 52.0, 30.0), 3: "E", 4: (74.0, 36.0, 0.0), 29: "SECRET-GPS"})
    # The thumbnail that a camera hides in the data: behind everything else, where readers find it by its address.
    return exif.tobytes() + drawing(16, 12, kind="JPEG", comment=b"SECRET-THUMBNAIL")


def secrets_in(content: bytes) -> list[str]:
    """Which secrets a file still tells, written in bytes or in what Pillow reads out of it."""
    found = [secret.decode() for secret in SECRETS if secret in content]
    with Image.open(io.BytesIO(content)) as picture:
        picture.load()
        found += [f"EXIF {tag}" for tag in picture.getexif()]
        found += [key for key in picture.info if key in {"exif", "xmp", "comment", "Comment", "thumbnails"}]
    return found
