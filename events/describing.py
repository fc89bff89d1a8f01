"""What the page of an event tells search engines."""

from dataclasses import replace
from typing import Any

from events.models.calendar import CalendarEntry
from events.programme import Event
from events.structured_data import Surroundings, event_data
from images.models import CustomImage
from images.renditions import RATIOS

SHAPES = ("landscape", "square", "portrait")
"""Search engines ask for a picture in several, and choose."""

AMENITIES = ("step_free", "hearing_loop", "quiet_room")
"""Fields that say something of the place."""


class DescribedEvent:
    """An event that is described as schema.org does. It is a ScheduledPage."""

    def as_event_with_pictures(self) -> Event:
        """The event as plain data, with the addresses of the picture that stands for it."""
        image = self.share_image or self.poster
        return replace(self.as_event(), image_urls=picture_addresses(image) if image else ())

    def structured_data(self) -> list[dict[str, Any]]:
        return [event_data(self.as_event_with_pictures(), surroundings_of(self))]


def surroundings_of(page: Any) -> Surroundings:
    """What is known of an event beside its own data."""
    series = getattr(page, "series_page", None)
    return Surroundings(
        sign_up=page.sign_up_state,
        amenities=tuple(_amenity(page, name) for name in AMENITIES if getattr(page, name)),
        previous_starts={} if page.is_over else _previous_starts(page),
        series_name=series.title if series else "",
        series_url=series.full_url if series else "",
    )


def _amenity(page: Any, name: str) -> str:
    label = str(page._meta.get_field(name).verbose_name)
    return label[:1].upper() + label[1:]


def _previous_starts(page: Any) -> dict[str, Any]:
    rows = CalendarEntry.objects.for_events([page.translation_key])
    return {row.item: row.previous_start for row in rows if row.previous_start}


def picture_addresses(image: CustomImage) -> tuple[str, ...]:
    """The whole addresses of a picture in several shapes, each as large as it is sent."""
    specs = [RATIOS[shape].specs[-1] for shape in SHAPES]
    renditions = image.get_renditions(*specs)
    return tuple(renditions[spec].full_url for spec in specs)
