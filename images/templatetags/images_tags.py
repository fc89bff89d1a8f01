"""Pictures in templates."""

from functools import cache
from typing import Any

from django import template
from django.forms.utils import flatatt
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from wagtail.images.models import Filter

from images.models import CustomImage
from images.renditions import RATIOS

register = template.Library()


@cache
def _filters(ratio: str) -> tuple[Filter, ...]:
    """The sizes of a ratio, which Wagtail would otherwise take apart anew for each picture."""
    return tuple(Filter(spec=spec) for spec in RATIOS[ratio].specs)


@register.simple_tag
def responsive_image(
    image: CustomImage | None,
    ratio: str = "landscape",
    sizes: str = "100vw",
    lazy: bool = True,
    alt: str | None = None,
) -> SafeString | str:
    """An img element in the sizes of this ratio; `sizes` is HTML's attribute of that name.

    The alternative text is the image's own in the reader's language (marked with `lang` where only
    another language has one), unless `alt` is given; an empty `alt` says that the picture is decorative.
    """
    if image is None:
        return ""
    found = image.get_renditions(*_filters(ratio)).values()
    # A small original gives the same width several times: each width is named once.
    renditions = list({rendition.width: rendition for rendition in found}.values())
    largest = renditions[-1]
    attributes: dict[str, Any] = {
        "src": largest.url,
        "srcset": ", ".join(f"{rendition.url} {rendition.width}w" for rendition in renditions),
        "sizes": sizes,
        "width": largest.width,
        "height": largest.height,
    }
    if alt is None:
        reader = get_language() or ""
        own = image.alt_text_for(reader)
        attributes["alt"] = own.text
        if own.language != reader:
            attributes["lang"] = own.language
    else:
        attributes["alt"] = alt
    if lazy:
        attributes["loading"] = "lazy"
    attributes["decoding"] = "async"
    return format_html("<img{}>", flatatt(attributes))


@register.simple_tag
def poster_url(image: CustomImage) -> str:
    """The address of the picture that stands in a film of our own until it plays."""
    spec = RATIOS["landscape"].specs[1]
    return image.get_renditions(spec)[spec].url
