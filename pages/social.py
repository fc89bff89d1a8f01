"""The picture that other sites show when a page is shared: its own, else one drawn from its title."""

from dataclasses import dataclass
from hashlib import blake2b

from django.core.cache import cache
from django.urls import reverse
from wagtail.models import Page

from images.renditions import SOCIAL_SPEC
from pages.models import BasePage
from pages.navigation import absolute
from pages.organisation import name_in
from pages.social_drawing import GROUNDS, HEIGHT, WIDTH, social_picture

LOOK = 1
"""Goes up when social_drawing.py draws otherwise: then every address changes, and nobody shows an old picture."""
KEPT = 7 * 24 * 60 * 60
"""Seconds for which a drawn picture stays in the cache; browsers and networks keep it for longer."""


@dataclass(frozen=True)
class SharePicture:
    """A picture as Open Graph describes it (https://ogp.me): address with host, pixels, what it shows."""

    url: str
    width: int
    height: int
    media_type: str
    alt: str


@dataclass(frozen=True)
class Drawing:
    """All that is drawn of a page: its public title, the organisation's name, one of the grounds."""

    title: str
    name: str
    ground: int

    @property
    def digest(self) -> str:
        """Changes with everything that changes the picture."""
        drawn = "\n".join([str(LOOK), self.title, self.name, str(self.ground)])
        return blake2b(drawn.encode(), digest_size=8).hexdigest()

    def png(self) -> bytes:
        """The picture, drawn the first time that it is asked for."""
        return cache.get_or_set(
            f"social-picture-{self.digest}", lambda: social_picture(self.title, self.name, self.ground), KEPT
        )


def drawing_of(page: Page) -> Drawing:
    """What is drawn of a page; its translations have the same ground."""
    return Drawing(page.title, name_in(page.locale.language_code), page.translation_key.int % len(GROUNDS))


def drawing_url(page: Page) -> str:
    """The address of the drawn picture: another one as soon as the picture is another one."""
    return reverse("social_picture", args=[page.locale.language_code, page.pk, drawing_of(page).digest])


def share_picture(page: BasePage) -> SharePicture:
    """The page's picture, cut at its focal point, else a drawn one."""
    image = page.share_image
    if image is None:
        return SharePicture(absolute(drawing_url(page)), WIDTH, HEIGHT, "image/png", page.title)
    rendition = page.share_renditions[SOCIAL_SPEC]
    alt = image.alt_text_for(page.language).text or page.title
    return SharePicture(rendition.full_url, rendition.width, rendition.height, "image/jpeg", alt)
