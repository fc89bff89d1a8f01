"""The pictures of a page, each on a page of its own, large and whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.blocks import StreamValue, StructValue
from wagtail.models import Page

from images.models import CustomImage
from pages.bodies import load_bodies
from pages.head import Head
from pages.media_blocks import GalleryBlock, ImageBlock
from pages.models import BasePage
from pages.navigation import absolute, reader_language
from pages.querysets import published

ID_LENGTH = 8
"""So many signs of a block's identifier stand in the address of its place on the page."""


@dataclass(frozen=True)
class ShownPicture:
    """A picture as a page shows it: `value` is its block, `place` the identifier of its place there."""

    value: StructValue
    place: str

    @property
    def image(self) -> CustomImage:
        return self.value["image"]


@require_safe
def picture(request: HttpRequest, page_id: int, image_id: int) -> HttpResponse:
    """A picture of a page that everybody may read, with what is said of it, and the way to its neighbours."""
    page = _open_page(page_id)
    shown = pictures_of(page)
    number = next((i for i, found in enumerate(shown) if found.image.pk == image_id), None)
    if number is None:
        raise Http404
    context = {
        "page": page,
        "head": _head(page, number, len(shown), request.path),
        "picture": shown[number],
        "number": number + 1,
        "count": len(shown),
        "previous_url": _url(page, shown[number - 1]) if number else "",
        "next_url": _url(page, shown[number + 1]) if number + 1 < len(shown) else "",
        "place_url": f"{page.url}#p-{shown[number].place}",
    }
    response = render(request, "pages/picture.html", context)
    response["X-Robots-Tag"] = "noindex"
    return response


def pictures_of(page: BasePage) -> list[ShownPicture]:
    """The pictures in the streams of a page that can be enlarged, in their order, each once.

    What only decorates says nothing, large or small. The number of queries doesn't depend on that of pictures.
    """
    load_bodies([page])
    found: dict[int, ShownPicture] = {}
    for name in page.get_streamfield_names():
        for shown in _in_stream(getattr(page, name)):
            if shown.value["image"] and not shown.value["decorative"]:
                found.setdefault(shown.image.pk, shown)
    return list(found.values())


def _open_page(page_id: int) -> BasePage:
    pages = published(Page.objects.filter(pk=page_id, locale__language_code=reader_language()))
    page: Any = pages.select_related("locale").specific().first()
    if not isinstance(page, BasePage) or page.url is None:
        raise Http404
    return page


def _in_stream(stream: StreamValue) -> Iterator[ShownPicture]:
    for child in stream:
        if isinstance(child.block, ImageBlock):
            yield ShownPicture(child.value, (child.id or "")[:ID_LENGTH])
        elif isinstance(child.block, GalleryBlock):
            for item in child.value["images"].bound_blocks:
                yield ShownPicture(item.value, (item.id or "")[:ID_LENGTH])


def _url(page: BasePage, shown: ShownPicture) -> str:
    return reverse("picture", args=[page.pk, shown.image.pk])


def _head(page: BasePage, number: int, count: int, path: str) -> Head:
    title = _("Picture {number} of {count}: {title}").format(number=number + 1, count=count, title=page.title)
    return Head(title=title, description="", url=absolute(path), language=page.language, robots="noindex", is_view=True)
