"""Pages that change by themselves as time passes, and caches that must not keep them for longer."""

from abc import abstractmethod
from datetime import datetime
from math import floor
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import patch_cache_control

FRESH, DAY = 60, 24 * 60 * 60
"""Seconds for which a browser or a proxy may show a page without asking, if nothing changes before.

An answer that says itself how long it is fresh may say more.
"""


class ChangingPage:
    """A page that knows when it will next change by itself, and tells caches with each answer."""

    @abstractmethod
    def next_change(self, now: datetime) -> datetime | None:
        """The next moment at which the page says something else though nobody has edited it; None for never."""

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().serve(request, *args, **kwargs)
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            return response  # somebody who works here wants to see what has just been published
        now = timezone.now()
        change = self.next_change(now)
        if change and "no-store" not in response.get("Cache-Control", ""):
            # Django takes the lesser of this and what the answer says already.
            fresh = DAY if response.has_header("Cache-Control") else FRESH
            patch_cache_control(response, max_age=min(fresh, floor((change - now).total_seconds())))
        return response
