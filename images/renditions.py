"""Which sizes of a picture the site uses, in one place, so that they can be made before anybody asks."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Ratio:
    """A shape of picture with the sizes in which it is sent, smallest first (Wagtail filter specs)."""

    name: str
    operations: tuple[str, ...]

    @property
    def specs(self) -> tuple[str, ...]:
        return tuple(f"{operation}|format-webp" for operation in self.operations)


RATIOS = {
    ratio.name: ratio
    for ratio in (
        Ratio("landscape", ("fill-480x270", "fill-800x450", "fill-1400x788")),
        Ratio("portrait", ("fill-300x400", "fill-600x800")),
        Ratio("square", ("fill-200x200", "fill-400x400")),
        Ratio("original", ("width-480", "width-800", "width-1400")),
    )
}

SOCIAL_SPEC = "fill-1200x630|format-jpeg"
"""What other sites show when a page is shared; they don't all read WebP."""

SEARCH_SPECS = tuple(f"fill-{size}|format-webp" for size in ("1200x675", "1200x900", "1200x1200"))
"""What search engines show beside an article: 16:9, 4:3 and 1:1, as Google asks for them
(https://developers.google.com/search/docs/appearance/structured-data/article)."""
