"""Where an intern stands among all interns: who was there before and after, and the line of time."""

from typing import Any

from django.utils import timezone
from django.utils.functional import cached_property

from people.timeline import Timeline, time_of, timeline


class Among:
    """The other interns, as the page of one shows them: one query."""

    def __init__(self, page: Any) -> None:
        self.page = page

    @cached_property
    def interns(self) -> list[Any]:
        """All interns with a beginning, who left first before all others."""
        interns = type(self.page).objects.in_language(self.page.language).exclude(starts_on=None)
        return list(interns.select_related("locale").defer("body").order_by("starts_on", "title"))

    @property
    def timeline(self) -> Timeline | None:
        """Everybody's time away, this intern's set off."""
        today = timezone.localdate()
        times = (time_of(intern.translation_key, intern.starts_on, intern.ends_on, today) for intern in self.interns)
        return timeline((time for time in times if time), self.page.translation_key)

    @property
    def before(self) -> Any | None:
        """Who left last before this intern."""
        return self._beside(-1)

    @property
    def after(self) -> Any | None:
        """Who left next after this intern."""
        return self._beside(1)

    def _beside(self, step: int) -> Any | None:
        keys = [intern.translation_key for intern in self.interns]
        if self.page.translation_key not in keys:
            return None
        index = keys.index(self.page.translation_key) + step
        return self.interns[index] if 0 <= index < len(keys) else None
