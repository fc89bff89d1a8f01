"""Reads that bring pictures together with the renditions that a page shows."""

from collections.abc import Iterable

from django.db.models import Prefetch

from images.models import CustomImage, CustomRendition
from images.renditions import RATIOS


def with_renditions(lookup: str, *ratios: str) -> Prefetch:
    """Prefetch what a list shows of the picture behind a foreign key, however many rows.

    One query where the list joins the picture (`select_related(lookup)`), else two. A ratio that isn't named
    here would be drawn anew at each view.
    """
    specs = [spec for name in ratios for spec in RATIOS[name].specs]
    renditions = CustomRendition.objects.filter(filter_spec__in=specs)
    return Prefetch(f"{lookup}__renditions", queryset=renditions, to_attr="prefetched_renditions")


def pictures(ids: Iterable[int], *specs: str) -> dict[int, CustomImage]:
    """These pictures by id, with all renditions or those of these specs: one query, a second for those without any.

    Those whose day has passed are left out.
    """
    wanted = set(ids)
    found: dict[int, CustomImage] = {}
    renditions = CustomRendition.objects.filter(image__in=wanted, **({"filter_spec__in": specs} if specs else {}))
    for rendition in renditions.select_related("image") if wanted else ():
        image = found.setdefault(rendition.image_id, rendition.image)
        rendition.image = image
        image.__dict__.setdefault("prefetched_renditions", []).append(rendition)
    if missing := wanted - found.keys():
        found |= CustomImage.objects.prefetch_renditions().in_bulk(missing)
    return {pk: image for pk, image in found.items() if image.may_be_shown}
