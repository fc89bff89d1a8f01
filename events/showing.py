"""Sessions as the page of a conference shows them: when, in which languages, and at which address of their own."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.utils.functional import cached_property
from django.utils.text import capfirst, slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from wagtail.coreutils import string_to_ascii

from events.programme import WITHOUT_PLACE_OF_THEIR_OWN, moment, short_id
from pages.languages import IN_LANGUAGE

OPEN_END = timedelta(hours=1)
"""How long something lasts of which nobody has said when it ends, if nothing follows in its room."""

SPOKEN = {
    **IN_LANGUAGE,
    "kk": gettext_lazy("in Kazakh"),
    "ky": gettext_lazy("in Kyrgyz"),
    "tg": gettext_lazy("in Tajik"),
    "tk": gettext_lazy("in Turkmen"),
    "uz": gettext_lazy("in Uzbek"),
}
INTERPRETED = {
    "sv": pgettext_lazy("interpreted", "into Swedish"),
    "en": pgettext_lazy("interpreted", "into English"),
    "ru": pgettext_lazy("interpreted", "into Russian"),
    "kk": pgettext_lazy("interpreted", "into Kazakh"),
    "ky": pgettext_lazy("interpreted", "into Kyrgyz"),
    "tg": pgettext_lazy("interpreted", "into Tajik"),
    "tk": pgettext_lazy("interpreted", "into Turkmen"),
    "uz": pgettext_lazy("interpreted", "into Uzbek"),
}
"""Each language with its preposition: the two want different cases."""


def slug_of(title: str) -> str:
    """What stands of a title in an address; nothing of one without letters."""
    return slugify(string_to_ascii(title))


def path_of(identifier: str, title: str) -> str:
    """The address of a session below that of its page. The identifier decides, the title is for people."""
    slug = slug_of(title)
    return f"session/{short_id(identifier)}/" + (f"{slug}/" if slug else "")


def languages_in_words(spoken: Iterable[str], interpretation: Iterable[str]) -> str:
    """Such as "In Russian, interpreted into Swedish"; languages are BCP 47."""
    words = {
        "spoken": _joined(str(SPOKEN.get(code, code)) for code in spoken),
        "into": _joined(str(INTERPRETED.get(code, code)) for code in interpretation),
    }
    if not words["into"]:
        text = words["spoken"]
    elif words["spoken"]:
        text = _("%(spoken)s, interpreted %(into)s") % words
    else:
        text = _("interpreted %(into)s") % words
    return capfirst(text)


def _joined(words: Iterable[str]) -> str:
    *most, last = list(words) or [""]
    return _("%(most)s and %(last)s") % {"most": ", ".join(most), "last": last} if most else last


@dataclass(frozen=True)
class ShownSession:
    """A session, or what stands between sessions, with its day and its page.

    In a preview it has neither, and shows all that it has.
    """

    value: Any
    identifier: str = ""
    day: Any = None
    page: Any = None

    @property
    def has_address(self) -> bool:
        """Whether it has a page and a calendar file of its own: breaks haven't."""
        return bool(self.page and self.identifier) and self.value.key not in WITHOUT_PLACE_OF_THEIR_OWN

    @property
    def path(self) -> str:
        return path_of(self.identifier, self.value["title"])

    @property
    def url(self) -> str:
        return f"{self.page.url}{self.path}" if self.has_address else ""

    @property
    def calendar_url(self) -> str:
        return f"{self.page.url}session/{short_id(self.identifier)}.ics" if self.has_address else ""

    @property
    def can_be_added(self) -> bool:
        """Whether anybody still wants it in a calendar."""
        return self.has_address and not self.value.is_off and self.page.is_to_come

    @cached_property
    def starts(self) -> datetime | None:
        """When it begins by the clocks of its place; None while nobody knows."""
        return self._moment(self.value.get("start"))

    @cached_property
    def ends(self) -> datetime | None:
        """When it ends by the clocks of its place; None for an open end."""
        return self._moment(self.value.get("end"), days=bool(self.value.get("ends_next_day")))

    @property
    def runs_until(self) -> datetime | None:
        """Until when people find it going on: of an open end, until the next thing in its room begins."""
        if self.ends or not self.starts:
            return self.ends
        room = self.value.room_name
        beginnings = [
            self._moment(other.value.get("start"))
            for other in self.day["sessions"]
            if other.value.get("start") and other.value.room_name == room
        ]
        later = [start for start in beginnings if start and start > self.starts]
        return min(later, default=(self.starts.astimezone(UTC) + OPEN_END))

    @property
    def languages(self) -> str:
        return languages_in_words(self.value.get("languages") or (), self.value.get("interpretation") or ())

    @property
    def room(self) -> str:
        """The room, where there is more than one."""
        return self.value.room_name if self.page is None or self.page.has_rooms else ""

    @property
    def track(self) -> str:
        """The strand, where there is more than one."""
        return (self.value.get("track") or "") if self.page is None or self.page.has_tracks else ""

    @property
    def venue(self) -> str:
        """The place, where it isn't that of the day."""
        venue = self.value.get("venue") or ""
        days = (self.day and self.day["venue"]) or (self.page and self.page.venue) or ""
        return "" if venue == days else venue

    def _moment(self, clock: Any, days: int = 0) -> datetime | None:
        if not (clock and self.day and self.page):
            return None
        day: date = self.day["date"] + timedelta(days=days)
        return moment(day, clock, self.page.time_zone)
